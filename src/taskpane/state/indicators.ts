/** The only place that finds an indicator of the appraisal and says what its row in any list shows. */
import type { RowRef } from '../../core/model/analysis';
import type { Appraisal, AppraisedRow, AppraisedTable } from '../../core/model/appraisal';
import type { CellRef } from '../../core/model/area';
import { columnOf, type Role } from '../../core/model/indicator';

export interface Found {
  readonly ref: RowRef;
  readonly table: AppraisedTable;
  readonly row: AppraisedRow;
}

export function findRow(appraisal: Appraisal | null, ref: RowRef | null): Found | null {
  const table = ref && appraisal?.tables[ref.table];
  const row = table?.rows.find((r) => r.indicator.row === ref!.row);
  return table && row && ref ? { ref, table, row } : null;
}

/** The indicator before or after in its table, round the end. */
export function besideRow({ table, row, ref }: Found, step: 1 | -1): RowRef {
  const at = table.rows.indexOf(row);
  const beside = table.rows[(at + step + table.rows.length) % table.rows.length]!;
  return { table: ref.table, row: beside.indicator.row };
}

/** The cell of that role in the row, wherever the row keeps it; undefined without such a column. */
export function roleCell(table: AppraisedTable, row: AppraisedRow, role: Role): CellRef | undefined {
  const own = row.indicator.cells[role];
  if (own) return own;
  const col = columnOf(table.reading, role)?.col;
  return col === undefined ? undefined : { sheet: table.reading.sheet, row: row.indicator.row, col };
}

/** Where the mark stands or will stand: 得分, else 自评分, else the name. */
export function markCell(table: AppraisedTable, row: AppraisedRow): CellRef {
  const at = row.existing?.at ?? roleCell(table, row, 'score') ?? roleCell(table, row, 'self_score');
  return at ?? roleCell(table, row, 'name') ?? { sheet: table.reading.sheet, row: row.indicator.row, col: 1 };
}

/** Every indicator with where it stands, main table first. */
export function* everyRow(appraisal: Appraisal): Generator<Found> {
  for (const [index, table] of appraisal.tables.entries()) {
    for (const row of table.rows) yield { ref: { table: index, row: row.indicator.row }, table, row };
  }
}

/** The sheet name only when the cell is not on the table's own sheet. */
export const group = (row: AppraisedRow): string => row.indicator.group || row.indicator.sections.at(-1) || '';
