/** The only place that decides which cells get what: result cells only, each with what it held before. */
import type { Appraisal, AppraisedRow, AppraisedTable } from '../model/appraisal';
import type { CellRef } from '../model/area';
import { isPositive, ofDouble, sum, ZERO, type Exact } from '../model/exact';
import { ownCells, stateOf } from '../model/ownership';
import { carriedOn, ROWS_AT_ONCE, type Pausing } from '../model/pauses';
import type { CellWrite, Conflict, WritePlan, WriteScope } from '../model/plan';
import { sheetNamed, type Snapshot } from '../model/snapshot';
import { standAlone } from '../layout';
import { resultColumns, type ResultColumn, type ResultRole } from './columns';
import { markAfter, put, type Desk, type Wanted } from './put';
import { deductReason, deductReasonInCell } from './reason';
import { plannedSums } from './sums';
import { cellText } from './text';
import { plannedTotals } from './totals';
import { colourSaid, fillOf, warningText } from './warningCell';
import { Writes } from './writes';

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
  const rows =
    scope.kind === 'all' ? table.rows : table.rows.filter((r) => inScope(scope, table.reading.sheet, r.indicator.row));
  if (!rows.length) return;
  const columns = resultColumns(table, desk.snapshot, desk.settings);
  for (const column of columns) addHeader(desk, table, column);
  if (standInLines(rows)) yield* planLines(desk, rows, table, columns);
  else for (const column of columns) yield* planColumn(desk, rows, table, column);
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

const ALONE: readonly never[] = [];

/** Each row has the cells of a line to itself, one line below the other. */
function standInLines(rows: readonly AppraisedRow[]): boolean {
  let last = 0;
  for (const { indicator } of rows) {
    if (indicator.row <= last || !standAlone(indicator.cells, indicator.row)) return false;
    last = indicator.row;
  }
  return true;
}

/** Line by line: so the cells stand in the order in which a file holds them. */
function* planLines(
  desk: Desk,
  rows: readonly AppraisedRow[],
  { reading: { sheet } }: AppraisedTable,
  columns: readonly ResultColumn[],
): Pausing<void> {
  const before = desk.conflicts.length;
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const to = Math.min(from + ROWS_AT_ONCE, rows.length);
    for (let i = from; i < to; i++) {
      const row = rows[i]!;
      for (const column of columns)
        planCell(desk, column, { sheet, row: row.indicator.row, col: column.col }, row, ALONE);
    }
    yield;
  }
  // What is asked about is asked column by column.
  const columnOf = ({ at }: Conflict): number => columns.findIndex(({ col }) => col === at.col);
  const found = desk.conflicts.splice(before);
  desk.conflicts.push(...found.sort((a, b) => columnOf(a) - columnOf(b)));
}

function* planColumn(
  desk: Desk,
  rows: readonly AppraisedRow[],
  table: AppraisedTable,
  column: ResultColumn,
): Pausing<void> {
  const cells = cellsOf(rows, table, column);
  const groups = cells ? null : groupsOf(rows, table, column);
  const count = (cells ?? groups ?? ALONE).length;
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    const to = Math.min(from + ROWS_AT_ONCE, count);
    if (cells) for (let i = from; i < to; i++) planCell(desk, column, cells[i]!, rows[i]!, ALONE);
    if (groups) for (const { at, first, more } of groups.slice(from, to)) planCell(desk, column, at, first, more);
    yield;
  }
}

/** The result cell of each row; null where one is no cell of the column, or stands for several rows. */
function cellsOf(rows: readonly AppraisedRow[], table: AppraisedTable, column: ResultColumn): CellRef[] | null {
  const cells: CellRef[] = [];
  let last = 0;
  for (const row of rows) {
    const at = cellOf(row, table, column);
    if (at.col !== column.col || at.row <= last) return null;
    last = at.row;
    cells.push(at);
  }
  return cells;
}

const cellOf = (
  { indicator }: AppraisedRow,
  { reading }: AppraisedTable,
  { role, col, added }: ResultColumn,
): CellRef => (added ? undefined : indicator.cells[role]) ?? { sheet: reading.sheet, row: indicator.row, col };

/** Rows that share one result cell. */
interface Group {
  readonly at: CellRef;
  readonly first: AppraisedRow;
  /** The others. */
  readonly more: readonly AppraisedRow[];
}

/** Rows that share one merged result cell are written together; a cell merged into another column's is not ours to write. */
function groupsOf(rows: readonly AppraisedRow[], table: AppraisedTable, column: ResultColumn): Group[] {
  const placed = rows
    .map((row) => ({ row, at: cellOf(row, table, column) }))
    .filter(({ at }) => at.col === column.col)
    .sort((a, b) => a.at.row - b.at.row);
  const groups: { at: CellRef; first: AppraisedRow; more: AppraisedRow[] }[] = [];
  for (const { row, at } of placed) {
    const last = groups.at(-1);
    if (last?.at.row === at.row) last.more.push(row);
    else groups.push({ at, first: row, more: [] });
  }
  return groups;
}

function planCell(
  desk: Desk,
  column: ResultColumn,
  at: CellRef,
  first: AppraisedRow,
  more: readonly AppraisedRow[],
): void {
  const { role, added } = column;
  const wanted = more.length
    ? together([first, ...more].map((row) => wantedOf(row, role, false)))
    : wantedOf(first, role, true);
  const kind = role === 'warning' || role === 'deduct_reason' ? 'text' : 'mark';
  const { row } = first.indicator;
  const fill = role === 'warning' ? fillChange(desk, at, first, more) : undefined;
  const formatFrom = added ? { sheet: at.sheet, row: at.row, col: added.formatCol } : undefined;
  const agrees = role === 'score' && !first.existing?.differs && !more.some((r) => r.existing?.differs);
  put(desk, at, wanted, { role, row, kind, agrees }, formatFrom, fill);
}

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

/** Nothing where the cell has its colour already: its text of ours, written with colours on, begins with the colour's word. */
function fillChange(
  { snapshot, settings, own }: Desk,
  at: CellRef,
  first: AppraisedRow,
  more: readonly AppraisedRow[],
): CellWrite['fill'] {
  const { warningFill, filled } = settings;
  if (!warningFill && !filled) return undefined;
  const fill = warningFill ? fillOf([first, ...more]) : 'none';
  const state = stateOf(snapshot, at, own);
  const text = state.kind === 'ours' && typeof state.value === 'string' ? state.value : '';
  const word = text && filled ? colourSaid(text) : undefined;
  return fill === (word ?? 'none') ? undefined : fill;
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
