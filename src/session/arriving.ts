/** The only place that says where a session stands once the workbook has been read without a click. */
import type { Desk } from './parts';
import { clockTime } from './parts';
import { appraise } from './reading';
import type { Store } from './store';

/** After opening: no table, nothing scored yet, our last marks still in place, or marks of before. */
export function arrive(store: Store): void {
  const { appraisal, plan, lastRun } = store.state;
  if (!appraisal?.tables.length) return store.move({ s: 'notable' }, { scored: false });
  if (!plan || !lastRun || lastRun.undone) return store.move({ s: 'ready' }, { scored: false, written: false });
  const { since, at, cells } = lastRun;
  if (plan.writes.length) return store.move({ s: 'stale', cells: null }, { scored: true, written: false, since });
  const time = clockTime(new Date(at));
  store.move({ s: 'written', at: time, cells, same: cells === 0 }, { scored: true, written: true, since });
}

/** After a changed setting: the figures are new, the sheet is not. The workbook is not read again. */
export async function appraiseAgain(desk: Desk): Promise<void> {
  const { snapshot, store, work } = desk;
  if (!snapshot) return;
  work.begin();
  await appraise(desk, snapshot, 'scoring', true);
  restate(store);
}

/** Where a session stands once figures have changed without a run. */
export function restate(store: Store): void {
  const { phase, plan, appraisal, scored } = store.state;
  if (!appraisal?.tables.length) return;
  if (phase.s === 'notable') return store.move({ s: 'ready' });
  if (!plan) return store.move({ s: 'ready' }, { scored: false });
  if (!scored || !plan.writes.length) return;
  store.set({ written: false });
  if (phase.s === 'written' || phase.s === 'stale') store.move({ s: 'stale', cells: null });
}
