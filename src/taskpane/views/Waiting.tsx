/** The only skeleton of a view: painted before the workbook is touched and before the views are there. */
import { Skeleton, SkeletonItem, makeStyles } from '@fluentui/react-components';
import { FORCED, PAD } from '../parts/look';
import { t } from '../texts';

const useStyles = makeStyles({
  root: {
    padding: `16px ${PAD}`,
    display: 'grid',
    gap: '12px',
    // The gradient would become black stumps.
    '& .fui-SkeletonItem': {
      [FORCED]: {
        backgroundColor: 'Canvas',
        backgroundImage: 'none',
        border: '1px solid GrayText',
        '::after': { display: 'none' },
      },
    },
  },
});

export function Waiting() {
  const s = useStyles();
  return (
    <Skeleton className={s.root} aria-label={t('dock.reading')}>
      <SkeletonItem size={16} />
      <SkeletonItem size={48} />
      <SkeletonItem size={16} />
      <SkeletonItem size={16} />
      <SkeletonItem size={16} />
    </Skeleton>
  );
}
