/** The only way a failure is shown: just above the button that met it, with what was (not) written and the way out. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { Phase } from '../../session/phase';
import { useLook } from '../parts/look';
import { EDITING, failureView, type WayOut } from '../state/failures';
import { homeSheet, useReveal } from '../state/reveal';
import { useSession } from '../state/session';

const useStyles = makeStyles({
  // Error codes are long words: without a least width of 0 they would push the buttons out of the pane.
  bar: { margin: '8px 0 12px', gridTemplateColumns: 'auto minmax(0, 1fr) auto', overflowWrap: 'anywhere' },
  title: { display: 'block' },
  acts: { flexWrap: 'wrap', gap: '8px', columnGap: '8px' },
});

export function Failed({ phase }: { readonly phase: Extract<Phase, { s: 'failed' | 'waiting' }> }) {
  const s = useStyles();
  const look = useLook();
  const session = useSession();
  const reveal = useReveal();
  const view = phase.s === 'failed' ? failureView(phase.failure, homeSheet(session)) : EDITING;
  const take: { readonly [W in WayOut]: () => unknown } = {
    retry: () => (phase.s === 'failed' && phase.failure.during === 'read' ? session.open() : again()),
    lift: () => session.run({ liftFilter: true }),
    reveal: () => phase.s === 'failed' && phase.failure.cells[0] && reveal(phase.failure.cells[0]),
    force: () => session.undo(true),
    cancel: () => session.cancel(),
    copy: () => navigator.clipboard.writeText(view.detail).catch(() => undefined),
  };
  const again = (): unknown =>
    phase.s === 'failed' && phase.failure.during === 'undo' ? session.undo() : session.run();
  return (
    <MessageBar className={s.bar} intent={view.intent} layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle className={s.title}>{view.title}</MessageBarTitle>
        {view.body}
      </MessageBarBody>
      <MessageBarActions className={s.acts}>
        {view.ways.map(({ way, label }) => (
          <Button key={way} className={look.slim} size="medium" onClick={() => void take[way]()}>
            {label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
