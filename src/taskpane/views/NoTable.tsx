/** The only view of a workbook with nothing to score: what is missing and the way on. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PAD } from '../parts/look';
import { useSession } from '../state/session';
import { t } from '../texts';

const useStyles = makeStyles({
  root: { padding: `24px ${PAD}`, display: 'grid', gap: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  button: { height: '44px', marginTop: '4px' },
});

export function NoTable() {
  const s = useStyles();
  const session = useSession();
  return (
    <section className={s.root} role="alert">
      <h2 className={s.title}>{t('err.noneT')}</h2>
      <p className={s.text}>{t('err.noneB')}</p>
      <p className={s.text}>{t('err.noneHow')}</p>
      <p className={s.text}>{t('err.noneOpen')}</p>
      <Button className={s.button} appearance="primary" onClick={() => void session.open()}>
        {t('rec.reread')}
      </Button>
    </section>
  );
}
