/** The only place that decides which cells get what: result cells only, each with what it held before. */
import {
  colourOf,
  type Appraisal,
  type AppraisedRow,
  type AppraisedTable,
  type WarningColour,
} from '../model/appraisal';
import { refText, type CellRef } from '../model/area';
import { ZERO, equals, fixedText, isPositive, ofDouble, sum, toNumber, type Exact } from '../model/exact';
import { ROWS_AT_ONCE, carriedOn, type Pausing } from '../model/pauses';
import type { CellWrite, Conflict, WritePlan, WriteScope } from '../model/plan';
import type { Settings } from '../model/settings';
import { cellKey, sheetNamed, type Snapshot } from '../model/snapshot';
import { ownCells, stateOf, type CellState, type OwnCells } from '../model/ownership';
import { resultColumns, type ResultColumn, type ResultRole } from './columns';
import { deductReason, deductReasonInCell } from './reason';
import { plannedSums } from './sums';
import { cellText } from './text';
import { plannedTotals } from './totals';
import { colourSaid, warningText } from './warningCell';

/** What a result cell should hold; '' clears a cell of ours and is nothing in any other; null leaves it alone. */
export type Wanted = Exact | string | null;

/** What is planned so far, in the order in which cells were first planned. */
class Writes {
  readonly list: CellWrite[] = [];
  readonly #places = new Map<string, Map<number, number>>();

  at({ sheet, row, col }: CellRef): CellWrite | undefined {
    const place = this.#places.get(sheet)?.get(cellKey(row, col));
    return place === undefined ? undefined : this.list[place];
  }

  put(write: CellWrite): void {
    const { sheet, row, col } = write.at;
    let places = this.#places.get(sheet);
    if (!places) this.#places.set(sheet, (places = new Map()));
    const key = cellKey(row, col);
    const place = places.get(key);
    if (place === undefined) places.set(key, this.list.push(write) - 1);
    else this.list[place] = write;
  }
}

interface Desk {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly own: OwnCells;
  readonly overwrite: ReadonlySet<string>;
  readonly writes: Writes;
  readonly conflicts: Conflict[];
  readonly newColumns: WritePlan['newColumns'][number][];
  unchanged: number;
}

/** The plan for one run. Unscored rows keep a person's mark and lose a mark of ours: nothing stale stays. */
export const planWrites = (appraisal: Appraisal, snapshot: Snapshot, scope: WriteScope = { kind: 'all' }): WritePlan =>
  carriedOn(planInSteps(appraisal, snapshot, scope));

/** The same, pausing now and then. */
export function* planInSteps(appraisal: Appraisal, snapshot: Snapshot, scope: WriteScope): Pausing<WritePlan> {
  const { settings } = appraisal;
  const desk: Desk = {
    snapshot,
    settings,
    own: ownCells(settings.written),
    overwrite: new Set(settings.overwrite),
    writes: new Writes(),
    conflicts: [],
    newColumns: [],
    unchanged: 0,
  };
  for (const table of appraisal.tables) yield* planTable(desk, table, scope);
  if (settings.write.score) planSums(desk, appraisal.tables, scope);
  return {
    writes: desk.writes.list,
    conflicts: desk.conflicts,
    newColumns: desk.newColumns,
    unchanged: desk.unchanged,
  };
}

function* planTable(desk: Desk, table: AppraisedTable, scope: WriteScope): Pausing<void> {
  const rows = table.rows.filter((r) => inScope(scope, table.reading.sheet, r.indicator.row));
  if (!rows.length) return;
  const columns = resultColumns(table, desk.snapshot, desk.settings);
  for (const column of columns) addHeader(desk, table, column);
  for (const column of columns) {
    let cells = 0;
    for (const group of byCell(rows, table, column)) {
      planCell(desk, column, group);
      if (++cells % ROWS_AT_ONCE === 0) yield;
    }
  }
  for (const total of plannedTotals(table, columns, rows, (at) => markAfter(desk, at))) {
    if (underMerge(desk, total.at)) continue;
    put(desk, total.at, total.value, { role: total.role, row: null, kind: 'mark', agrees: false });
  }
}

function planSums(desk: Desk, tables: readonly AppraisedTable[], scope: WriteScope): void {
  for (const { at, role, value, rows } of plannedSums(tables, (at) => underMerge(desk, at))) {
    if (underMerge(desk, at) || !rows.some((row) => inScope(scope, at.sheet, row))) continue;
    put(desk, at, value, { role, row: null, kind: 'mark', agrees: false });
  }
}

const inScope = (scope: WriteScope, sheet: string, row: number): boolean =>
  scope.kind === 'all' || (scope.sheet === sheet && scope.rows.some(([from, to]) => row >= from && row <= to));

/** Rows that share one merged result cell are written together; a cell merged into another column's is not ours to write. */
function byCell(rows: readonly AppraisedRow[], table: AppraisedTable, column: ResultColumn) {
  const groups = new Map<number, { at: CellRef; rows: AppraisedRow[] }>();
  for (const row of rows) {
    const at = column.added
      ? { sheet: table.reading.sheet, row: row.indicator.row, col: column.col }
      : (row.indicator.cells[column.role] ?? { sheet: table.reading.sheet, row: row.indicator.row, col: column.col });
    if (at.col !== column.col) continue;
    const known = groups.get(at.row);
    if (known) known.rows.push(row);
    else groups.set(at.row, { at, rows: [row] });
  }
  return groups.values();
}

function planCell(
  desk: Desk,
  column: ResultColumn,
  group: { readonly at: CellRef; readonly rows: readonly AppraisedRow[] },
): void {
  const [first] = group.rows as [AppraisedRow];
  const wanted =
    group.rows.length === 1
      ? wantedOf(first, column.role, true)
      : together(group.rows.map((row) => wantedOf(row, column.role, false)));
  const kind = column.role === 'warning' || column.role === 'deduct_reason' ? 'text' : 'mark';
  const { row } = first.indicator;
  const { added } = column;
  const formatFrom = added
    ? { formatFrom: { sheet: group.at.sheet, row: group.at.row, col: added.formatCol } }
    : NO_LOOKS;
  const fill = column.role === 'warning' ? fillChange(desk, group) : NO_LOOKS;
  const extra = fill === NO_LOOKS ? formatFrom : { ...formatFrom, ...fill };
  const agrees = column.role === 'score' && !group.rows.some((r) => r.existing?.differs);
  put(desk, group.at, wanted, { role: column.role, row, kind, agrees }, extra);
}

const NO_LOOKS: Pick<CellWrite, 'formatFrom' | 'fill'> = {};

/** Marks of one merged cell add up; if one of them is missing, none is written. */
function together(parts: readonly Wanted[]): Wanted {
  if (parts.some((p) => p === null)) return null;
  if (parts.every((p): p is Exact => typeof p === 'object')) return sum(parts);
  const texts = parts.filter((p): p is string => typeof p === 'string' && p !== '');
  return texts.length === parts.length || parts.every((p) => typeof p === 'string') ? texts.join('；') : '';
}

/** What this row wants in a column of this role; `alone`: no other row shares the cell. */
function wantedOf(row: AppraisedRow, role: ResultRole, alone: boolean): Wanted {
  if (role === 'warning') return cellText(warningText(row));
  if (role === 'score') return row.status === 'scored' ? row.mark : '';
  if (row.existing?.differs || !row.mark) return '';
  switch (role) {
    case 'deduction':
      return row.deduction ?? ZERO;
    case 'bonus':
      return row.indicator.type === 'bonus' || (row.bonus && isPositive(row.bonus)) ? (row.bonus ?? ZERO) : '';
    case 'deduct_reason':
      return row.deduction && isPositive(row.deduction)
        ? cellText(alone ? deductReasonInCell(row) : deductReason(row))
        : '';
    case 'rank':
      return row.rank === null ? '' : ofDouble(row.rank);
  }
}

const COLOURS = ['red', 'yellow', 'green'] as const;

/** The worst colour of the rows that share a cell. */
function fillOf(rows: readonly AppraisedRow[]): WarningColour | 'none' {
  const colours = rows.map(colourOf);
  return COLOURS.find((c) => colours.includes(c)) ?? 'none';
}

/** Nothing where the cell has its colour already: its text of ours, written with colours on, begins with the colour's word. */
function fillChange(
  { snapshot, settings, own }: Desk,
  { at, rows }: { readonly at: CellRef; readonly rows: readonly AppraisedRow[] },
): Pick<CellWrite, 'fill'> {
  const { warningFill, filled } = settings;
  if (!warningFill && !filled) return NO_LOOKS;
  const fill = warningFill ? fillOf(rows) : 'none';
  const state = stateOf(snapshot, at, own);
  const text = state.kind === 'ours' && typeof state.value === 'string' ? state.value : '';
  const word = text && filled ? colourSaid(text) : undefined;
  return fill === (word ?? 'none') ? NO_LOOKS : { fill };
}

interface Purpose {
  readonly role: ResultRole;
  /** null in a total row. */
  readonly row: number | null;
  readonly kind: 'mark' | 'text';
  /** What stands there does not contradict the rule, whatever it is. */
  readonly agrees: boolean;
}

/** Puts one wanted content into the plan, or a conflict, or nothing. */
function put(
  desk: Desk,
  at: CellRef,
  wanted: Wanted,
  purpose: Purpose,
  extra: Pick<CellWrite, 'formatFrom' | 'fill'> = NO_LOOKS,
): void {
  if (wanted === null) return;
  const state = stateOf(desk.snapshot, at, desk.own);
  if (wanted === '' && state.kind !== 'ours') return;
  if (sameContent(state, wanted) && !(extra.fill && state.kind === 'ours')) {
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
  const before = formula === undefined ? { value } : { value, formula };
  const after = typeof wanted === 'string' ? wanted : toNumber(wanted);
  if (typeof after === 'number' && !Number.isFinite(after)) return;
  if (row !== null && extra === NO_LOOKS) desk.writes.put({ at, before, after, role, row });
  else desk.writes.put({ at, before, after, role, ...(row === null ? {} : { row }), ...extra });
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
function markAfter(desk: Desk, at: CellRef): Exact | null {
  const write = desk.writes.at(at);
  if (write) return typeof write.after === 'number' ? ofDouble(write.after) : null;
  return stateOf(desk.snapshot, at, desk.own).mark;
}

function addHeader(desk: Desk, table: AppraisedTable, column: ResultColumn): void {
  if (!column.added) return;
  const { at, header } = column.added;
  const formatFrom = { sheet: at.sheet, row: at.row, col: table.reading.area.right };
  desk.newColumns.push({ sheet: at.sheet, col: at.col, header, role: column.role });
  desk.writes.put({
    at,
    before: { value: '' },
    after: header,
    role: column.role,
    formatFrom,
  });
}

/** Covered cells of a merge take no content. */
function underMerge(desk: Desk, at: CellRef): boolean {
  const sheet = sheetNamed(desk.snapshot, at.sheet);
  return Boolean(
    sheet?.merges.some(
      (m) =>
        at.row >= m.top &&
        at.row <= m.bottom &&
        at.col >= m.left &&
        at.col <= m.right &&
        (at.row !== m.top || at.col !== m.left),
    ),
  );
}
