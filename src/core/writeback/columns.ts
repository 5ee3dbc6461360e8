/** The only place that says which columns of a table take results, and where missing ones are added. */
import type { AppraisedTable } from '../model/appraisal';
import type { CellRef } from '../model/area';
import { columnOf } from '../model/indicator';
import type { Settings } from '../model/settings';
import { formulaAt, sheetNamed, valueAt, type SheetSnapshot, type Snapshot } from '../model/snapshot';

/** Roles that results go to. Every other column of the workbook is only ever read. */
export type ResultRole = 'score' | 'deduction' | 'bonus' | 'warning' | 'deduct_reason' | 'rank';

export interface ResultColumn {
  readonly role: ResultRole;
  readonly col: number;
  /** For an added column: its header, where it goes, and the column whose format it takes over. */
  readonly added: { readonly header: string; readonly at: CellRef; readonly formatCol: number } | null;
}

const HEADERS = { score: '得分', deduction: '扣分', warning: '预警' } as const;

/** Added when the table lacks them: 得分, 扣分, 预警 — 扣分原因, 加分 and 排名 are written only where the table has them; none while it is asked which column it is. */
const ADDED = Object.keys(HEADERS) as (keyof typeof HEADERS)[];

export function resultColumns(table: AppraisedTable, snapshot: Snapshot, settings: Settings): ResultColumn[] {
  const { reading } = table;
  const wanted = wantedRoles(table, settings);
  const present = wanted.flatMap((role) => {
    const column = columnOf(reading, role);
    return column ? [{ role, col: column.col, added: null }] : [];
  });
  const missing = ADDED.filter(
    (role) =>
      wanted.includes(role) &&
      !columnOf(reading, role) &&
      !reading.doubts.some((d) => d.role === role) &&
      (role === 'score' || reading.form === 'indicators'),
  );
  const sheet = sheetNamed(snapshot, reading.sheet);
  // Where organisations or indicators stand across there is no place of its own for a further column.
  if (!missing.length || !sheet || reading.across !== undefined || !table.rows.some((r) => r.mark)) return present;
  const first = freeColumn(table, sheet, missing.length);
  if (first === null) return present;
  const formatCol = columnOf(reading, 'score')?.col ?? columnOf(reading, 'full')?.col ?? reading.area.right;
  const added = missing.map((role, i) => ({
    role,
    col: first + i,
    added: {
      header: HEADERS[role],
      at: { sheet: reading.sheet, row: reading.headerRows[1], col: first + i },
      formatCol: role === 'warning' ? reading.area.right : formatCol,
    },
  }));
  return [...present, ...added];
}

function wantedRoles({ reading }: AppraisedTable, { write }: Settings): ResultRole[] {
  const roles: ResultRole[] = [];
  if (write.score) roles.push('score', 'bonus');
  // In a matrix 排名 is the rank of the value, not of the mark.
  if (write.score && reading.form === 'organisations' && reading.across === undefined) roles.push('rank');
  if (write.deduction) roles.push('deduction');
  if (write.warning) roles.push('warning');
  if (write.reason) roles.push('deduct_reason');
  return roles;
}

/** The first column right of the table with `count` blank columns in the table's rows; null when something stands there. */
function freeColumn({ reading }: AppraisedTable, sheet: SheetSnapshot, count: number): number | null {
  const first = reading.area.right + 1;
  const top = reading.headerRows[0];
  const bottom = Math.max(reading.area.bottom, reading.dataRows[1]);
  const filled = sheet.area?.right ?? 0;
  for (let col = first; col < first + count; col++) {
    // Beyond the used range nothing stands.
    if (col > filled && sheet.formulas.size === 0) continue;
    for (let row = top; row <= bottom; row++) {
      if (valueAt(sheet, row, col) !== '' || formulaAt(sheet, row, col) !== undefined) return null;
    }
  }
  const merged = sheet.merges.some(
    (m) => m.bottom >= top && m.top <= bottom && m.right >= first && m.left < first + count,
  );
  return merged ? null : first;
}
