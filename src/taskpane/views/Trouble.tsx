/** The only notice that the workbook's settings were set aside: damaged, or of another version. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { PAD, useLook } from '../parts/look';
import { useNav } from '../state/nav';
import { useSession, useSessionState } from '../state/session';
import { t } from '../texts';

const useStyles = makeStyles({
  bar: { margin: `12px ${PAD} 0` },
  title: { display: 'block' },
  acts: { flexWrap: 'wrap', gap: '8px' },
});

export function Trouble() {
  const s = useStyles();
  const look = useLook();
  const session = useSession();
  const { go, place } = useNav();
  const trouble = useSessionState((state) => state.trouble);
  if (!trouble) return null;
  return (
    <MessageBar className={s.bar} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={s.title}>{t(`trouble.${trouble}T`)}</MessageBarTitle>
        {t(`trouble.${trouble}B`)}
      </MessageBarBody>
      <MessageBarActions className={s.acts}>
        {place.tab !== 'settings' && (
          <Button className={look.slim} onClick={() => go({ to: 'tab', tab: 'settings' })}>
            {t('trouble.open')}
          </Button>
        )}
        <Button className={look.slim} appearance="subtle" onClick={() => session.dismissTrouble()}>
          {t('trouble.dismiss')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
