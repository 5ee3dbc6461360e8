/** The only way out of an indicator, and to its neighbours. */
import { Button, Tooltip, makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular, ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { PAD } from '../../parts/look';
import { besideRow, type Found } from '../../state/indicators';
import { useNav } from '../../state/nav';
import { t } from '../../texts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    padding: `4px calc(${PAD} - 8px) 2px calc(${PAD} - 12px)`,
  },
  icon: { minWidth: '40px', height: '40px' },
  grow: { flex: '1 1 auto' },
});

export function Toolbar({ found }: { readonly found: Found }) {
  const s = useStyles();
  const { go } = useNav();
  return (
    <div className={s.bar}>
      <Button className={s.icon} appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => go({ to: 'back' })}>
        {t('nav.back')}
      </Button>
      <span className={s.grow} />
      {([-1, 1] as const).map((step) => (
        <Tooltip key={step} content={t(step < 0 ? 'ind.prev' : 'ind.next')} relationship="label">
          <Button
            className={s.icon}
            appearance="subtle"
            icon={step < 0 ? <ChevronUpRegular /> : <ChevronDownRegular />}
            onClick={() => go({ to: 'indicator', row: besideRow(found, step) })}
          />
        </Tooltip>
      ))}
    </div>
  );
}
