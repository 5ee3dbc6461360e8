/** The only place that says what the ribbon's 一键重算 does, and what it tells when it could not. */
import { diagnosticText } from '../core/model/messages';
import type { Session } from '../session/session';
import { doubtsOf, type SessionState } from '../session/state';

/**
 * Reads, scores and writes the whole table through a session of its own, so that the pane finds the same record to undo.
 * Gives the Chinese sentence to tell, or null when the marks stand in the sheet. Never rejects.
 */
export async function recompute(session: Session): Promise<string | null> {
  try {
    await session.open();
    if (stopped(session.state) === null) await session.run();
    return stopped(session.state);
  } catch {
    return FAULT;
  } finally {
    await session.close().catch(() => undefined);
  }
}

const FAULT = '操作未完成，请打开“考评计分”窗格后重试。';

/** What stands in the way of the marks; null when nothing does, or when the user cancelled. */
function stopped(state: SessionState): string | null {
  const { phase } = state;
  if (phase.s === 'failed') return phase.failure.sentence;
  if (phase.s === 'notable') return diagnosticText({ code: 'no_table', severity: 'error', values: {} });
  if (doubtsOf(state) > 0) return '有列的含义不能确定，未写入任何内容。请打开“考评计分”窗格确认后再重算。';
  return null;
}
