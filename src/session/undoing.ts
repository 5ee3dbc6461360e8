/** The only step that puts back what the last run overwrote. */
import { ownCells } from '../core/model/ownership';
import { patched } from '../core/model/patched';
import { writtenAfterRestore } from '../core/writeback/own';
import { clockTime, type Desk } from './parts';
import type { LastRun } from './record';
import { remaining } from './restore';
import { canUndo } from './state';
import { remember } from './writing';

/** `force` also puts back cells that somebody changed since; without it they are kept and named. */
export async function undoRun(desk: Desk, force: boolean): Promise<void> {
  const { store, host } = desk;
  const { lastRun, phase } = store.state;
  const restore = lastRun?.restore;
  const again = phase.s === 'failed' && phase.failure.during === 'undo';
  if (!restore || !(canUndo(store.state) || again)) return;
  desk.work.begin();
  store.move({ s: 'writing', done: 0, of: restore.cells.length });
  try {
    const back = await desk.work.do('writing', false, (work) => host.restore(restore, { ...work, force }));
    const run: LastRun = { ...lastRun, undone: true, since: null, restore: remaining(restore, back.kept) };
    const put = run.restore ? restore.cells.filter((cell) => !run.restore!.cells.includes(cell)) : restore.cells;
    desk.snapshot = desk.snapshot && patched(desk.snapshot, put);
    const written = writtenAfterRestore(store.state.settings.written, put, ownCells(lastRun.ownBefore));
    // What is back may be of a run without colours: the next one colours what it finds.
    const settings = { ...store.state.settings, written, filled: false };
    const shown = { lastRun: run, settings, scored: false, written: false, since: null };
    if (run.restore) {
      const told = { sentence: '', left: 'new', cells: back.kept, detail: String(back.cells) } as const;
      store.move({ s: 'failed', failure: { kind: 'kept', during: 'undo', ...told } }, shown);
    } else {
      store.move({ s: 'undone', at: clockTime(desk.now()), cells: back.cells }, shown);
    }
    await remember(desk, run);
  } catch (error) {
    desk.work.fail(error, 'undo');
  }
}
