/** The only stand-in for an analysis that is still being worked out, or that has nothing to work on. */
import { Spinner, makeStyles } from '@fluentui/react-components';
import { t } from '../texts';
import { PAD } from './look';

const useStyles = makeStyles({ root: { padding: `24px ${PAD}`, display: 'flex', justifyContent: 'flex-start' } });

export function Wait() {
  const s = useStyles();
  return (
    <div className={s.root}>
      <Spinner size="tiny" label={t('ana.wait')} />
    </div>
  );
}

export function NoMarks() {
  const s = useStyles();
  return <div className={s.root}>{t('ana.first')}</div>;
}
