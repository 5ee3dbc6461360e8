/** The only place of the one action: its scope, its progress, its result and its undoing, the same in every view. */
import { Button, ProgressBar, Spinner, mergeClasses } from '@fluentui/react-components';
import {
  ArrowSyncRegular,
  ArrowUndoRegular,
  CheckmarkCircleFilled,
  InfoRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { useLook } from '../parts/look';
import { dockView, type DockView } from '../state/dock';
import { useNav } from '../state/nav';
import { useSession, useSessionState } from '../state/session';
import { t } from '../texts';
import { Failed } from './Failed';
import { ScopeMenu } from './ScopeMenu';
import { useDockStyles } from './dockStyles';

/** Quick work shows no bar: it would only flash. */
const QUICK_MS = 300;

export function Dock() {
  const d = useDockStyles();
  const session = useSession();
  const state = useSessionState((all) => all);
  const { place } = useNav();
  const { phase } = state;
  const view = dockView(state);
  const slow = useSlow(view.progress !== null && phase.s !== 'reading') || phase.s === 'reading';
  if (phase.s === 'notable' || phase.s === 'idle' || place.rewriting) return null;
  const failing = phase.s === 'failed' || phase.s === 'waiting';
  return (
    <footer className={mergeClasses(d.root, failing && d.free)} aria-label={t('dock.label')}>
      {failing ? <Failed phase={phase} /> : <Status view={view} slow={slow} />}
      {view.progress && slow && (
        <ProgressBar
          className={d.bar}
          thickness="large"
          aria-label={t('dock.progress')}
          {...(view.progress.of ? { value: view.progress.done, max: view.progress.of } : {})}
        />
      )}
      <div className={d.acts}>
        <ScopeMenu disabled={view.blocked} />
        <Button
          className={d.run}
          appearance="primary"
          size="large"
          icon={view.cancel && slow ? <Spinner size="tiny" aria-hidden /> : <ArrowSyncRegular />}
          disabledFocusable={view.blocked}
          onClick={() => void session.run()}
        >
          {t(view.working ? 'dock.busy' : 'dock.run')}
        </Button>
      </div>
    </footer>
  );
}

function Status({ view, slow }: { readonly view: DockView; readonly slow: boolean }) {
  const d = useDockStyles();
  const look = useLook();
  const session = useSession();
  return (
    <div className={d.line}>
      {view.icon === 'ok' && <CheckmarkCircleFilled className={mergeClasses(look.icon, look.ok)} />}
      {view.icon === 'warn' && <WarningFilled className={mergeClasses(look.icon, look.warn)} />}
      {view.icon === 'info' && <InfoRegular className={look.icon} />}
      <span className={d.text} role="status">
        {view.text}
      </span>
      {view.undo && (
        <Button
          className={mergeClasses(d.small, d.flush)}
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          onClick={() => void session.undo()}
        >
          {t('dock.undo')}
        </Button>
      )}
      {view.cancel && slow && (
        <Button className={d.small} onClick={() => session.cancel()}>
          {t('dock.cancel')}
        </Button>
      )}
    </div>
  );
}

/** True once work has gone on for longer than a glance. */
function useSlow(working: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!working) return;
    const timer = setTimeout(() => setSlow(true), QUICK_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [working]);
  return working && slow;
}
