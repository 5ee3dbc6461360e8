/** The only place that decides what becomes of a wanted content: it is written, a person is asked, or what stands there stays. */
import { refText, type CellRef } from '../model/area';
import { equals, fixedText, ofDouble, toNumber, type Exact } from '../model/exact';
import { stateOf, type CellState, type OwnCells } from '../model/ownership';
import type { CellWrite, Conflict, WritePlan } from '../model/plan';
import type { Settings } from '../model/settings';
import type { Snapshot } from '../model/snapshot';
import type { ResultRole } from './columns';
import type { Writes } from './writes';

/** What a result cell should hold; '' clears a cell of ours and is nothing in any other; null leaves it alone. */
export type Wanted = Exact | string | null;

/** What a plan is made with, and what has come of it so far. */
export interface Desk {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly own: OwnCells;
  readonly overwrite: ReadonlySet<string>;
  readonly writes: Writes;
  readonly conflicts: Conflict[];
  readonly newColumns: WritePlan['newColumns'][number][];
  unchanged: number;
}

interface Purpose {
  readonly role: ResultRole;
  /** null in a total row. */
  readonly row: number | null;
  readonly kind: 'mark' | 'text';
  /** What stands there does not contradict the rule, whatever it is. */
  readonly agrees: boolean;
}

/** What a blank cell holds. */
const EMPTY: CellWrite['before'] = { value: '' };

/** Puts one wanted content into the plan, or a conflict, or nothing. */
export function put(
  desk: Desk,
  at: CellRef,
  wanted: Wanted,
  purpose: Purpose,
  formatFrom?: CellRef,
  fill?: CellWrite['fill'],
): void {
  if (wanted === null) return;
  const state = stateOf(desk.snapshot, at, desk.own);
  if (wanted === '' && state.kind !== 'ours') return;
  if (sameContent(state, wanted) && !(fill && state.kind === 'ours')) {
    desk.unchanged += 1;
    return;
  }
  if (
    (state.kind === 'formula' || state.kind === 'typed') &&
    !(desk.overwrite.size && desk.overwrite.has(refText(at)))
  ) {
    keep(desk, at, state, wanted, purpose);
    return;
  }
  const { role, row } = purpose;
  const { value, formula } = state;
  const before = formula === undefined ? (value === '' ? EMPTY : { value }) : { value, formula };
  const after = typeof wanted === 'string' ? wanted : toNumber(wanted);
  if (typeof after === 'number' && !Number.isFinite(after)) return;
  if (row === null) desk.writes.put({ at, before, after, role });
  else if (fill) desk.writes.put({ at, before, after, role, row, ...(formatFrom ? { formatFrom } : {}), fill });
  else if (formatFrom) desk.writes.put({ at, before, after, role, row, formatFrom });
  else desk.writes.put({ at, before, after, role, row });
}

/** A person's content stays. Asked about are differing marks and hand-typed figures; formulas beside a mark follow it. */
function keep(desk: Desk, at: CellRef, state: CellState, wanted: Exact | string, purpose: Purpose): void {
  const { role, row, kind, agrees } = purpose;
  if (kind === 'text' || typeof wanted === 'string' || agrees) return;
  if (state.kind === 'formula' && (role !== 'score' || row === null)) return;
  const places = desk.settings.places;
  desk.conflicts.push({
    at,
    row: row ?? at.row,
    have: state.mark ? fixedText(state.mark, places) : String(state.value),
    want: role === 'rank' ? fixedText(wanted, 0) : fixedText(wanted, places),
    formula: state.kind === 'formula',
  });
}

function sameContent(state: CellState, wanted: Exact | string): boolean {
  if (typeof wanted === 'string') return state.value === wanted;
  return state.mark !== null && (equals(state.mark, wanted) || toNumber(state.mark) === toNumber(wanted));
}

/** What a mark cell will hold once the plan is carried out; null when that is not a number. */
export function markAfter(desk: Desk, at: CellRef): Exact | null {
  const write = desk.writes.at(at);
  if (write) return typeof write.after === 'number' ? ofDouble(write.after) : null;
  return stateOf(desk.snapshot, at, desk.own).mark;
}
