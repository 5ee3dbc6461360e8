/** The only step that reads the workbook and appraises it. */
import type { Appraisal } from '../core/model/appraisal';
import type { Snapshot } from '../core/model/snapshot';
import type { WritePlan, WriteScope } from '../core/model/plan';
import type { WorkOptions } from '../host/port';
import type { Desk } from './parts';
import type { Quiet } from './work';
import { doubtsOf, type SessionState } from './state';
import { meanwhileReady } from './warming';

/** Reads, appraises and plans. The state then holds the new appraisal; `scored` and `written` are left as they were. */
export async function readAndAppraise(desk: Desk, doing: 'reading' | 'scoring', quiet: Quiet): Promise<void> {
  const snapshot = await meanwhileReady(
    desk,
    desk.work.do(doing, quiet, (options) => desk.host.read(options)),
  );
  await appraise(desk, snapshot, doing, quiet);
}

/** Appraises a snapshot already read: after a setting was changed. */
export async function appraise(
  desk: Desk,
  snapshot: Snapshot,
  doing: 'reading' | 'scoring',
  quiet: Quiet,
): Promise<void> {
  const engine = await desk.engine();
  const { settings } = desk.store.state;
  const appraisal = await desk.work.do(doing, quiet, (options) => engine.appraise(snapshot, settings, options));
  desk.work.check();
  const blocked = !appraisal.tables.length || doubtsOf({ ...desk.store.state, appraisal }) > 0;
  const scope = runScope(desk.store.state, appraisal);
  const planned = async (options: WorkOptions): Promise<WritePlan> =>
    engine.planWrites(appraisal, snapshot, scope, options);
  const plan = blocked ? null : await desk.work.do(doing, quiet, planned);
  desk.work.check();
  desk.snapshot = snapshot;
  desk.store.set({ appraisal, plan });
}

/** The rows a run is for. A selection on another sheet selects no row. */
function runScope(state: Pick<SessionState, 'scope' | 'selection'>, appraisal: Appraisal): WriteScope {
  if (state.scope === 'all') return { kind: 'all' };
  const sheet = state.selection?.sheet ?? appraisal.tables[0]?.reading.sheet ?? '';
  return { kind: 'rows', sheet, rows: state.selection?.rows ?? [] };
}
