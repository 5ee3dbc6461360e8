/** The only step that writes marks, and remembers what stood there before. */
import type { Snapshot } from '../core/model/snapshot';
import { patched } from '../core/model/patched';
import { writtenAfter } from '../core/writeback/own';
import { clockTime, type Desk } from './parts';
import { saveRun, type LastRun } from './record';
import { joinRestore } from './restore';
import { saveSettings } from './settings';
import { marksOf, sinceRun, totalOf } from './since';

export interface RunOptions {
  /** Lift the filter for the write and put it back. */
  readonly liftFilter?: boolean;
  /** 随改随算: no busy phases, and 撤销 still goes back to before the first of these writes. */
  readonly live?: boolean;
}

/** Carries out the plan in the state. `before` is the workbook at the run before, for naming the cells that made a difference. */
export async function writeMarks(desk: Desk, before: Snapshot | null, options: RunOptions): Promise<void> {
  const { store, now } = desk;
  const { appraisal, plan, lastRun } = store.state;
  if (!appraisal || !plan) return;
  const since = lastRun && !lastRun.undone ? sinceRun(lastRun, appraisal, before, desk.snapshot) : null;
  const shown = { scored: true, written: true, since };
  if (!plan.writes.length) {
    store.move({ s: 'written', at: clockTime(now()), cells: 0, same: true }, shown);
    return;
  }
  store.set({ scored: true, written: false, since });
  const { liftFilter = false, live = false } = options;
  if (!live) store.move({ s: 'writing', done: 0, of: plan.writes.length });
  const applied = await desk.work.do('writing', live && 'patient', (work) =>
    desk.host.apply(plan, { ...work, liftFilter }),
  );
  const at = now();
  const joined = live && lastRun?.restore ? lastRun : null;
  const run: LastRun = {
    at: at.toISOString(),
    cells: applied.cells,
    undone: false,
    total: totalOf(appraisal),
    marks: marksOf(appraisal),
    since,
    restore: joined ? joinRestore(joined.restore, applied.restore) : applied.restore,
    ownBefore: joined ? joined.ownBefore : store.state.settings.written,
  };
  // Written and read back equal: the next edit is compared with this.
  const writes = plan.writes.map(({ at: cell, after }) => ({ at: cell, content: { value: after } }));
  desk.snapshot = desk.snapshot && patched(desk.snapshot, writes);
  const { written, warningFill, filled } = store.state.settings;
  // A run of some rows colours those only; before it nothing of ours had a colour to be wrong.
  const wholly = store.state.scope === 'all' || !written.length;
  const settings = {
    ...store.state.settings,
    written: writtenAfter(written, plan),
    filled: wholly ? warningFill : filled,
  };
  const done = { ...shown, lastRun: run, settings };
  store.move({ s: 'written', at: clockTime(at), cells: applied.cells, same: false }, done);
  await remember(desk, run);
}

/** Keeps record and settings in the workbook. That they could not be kept is told, and undoes nothing. */
export async function remember(desk: Desk, run: LastRun): Promise<void> {
  const { settings } = desk.store.state;
  const kept = Promise.all([saveRun(desk.host, run), saveSettings(desk.host, settings)]);
  const recorded = await kept.then(
    () => true,
    () => false,
  );
  desk.store.set({ recorded });
}
