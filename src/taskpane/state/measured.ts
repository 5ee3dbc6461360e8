/** The only place that shows a value of a sheet of peers the way its cell does: with % where the cell or its heading says so. */
import type { CellRef } from '../../core/model/area';
import { decimalText, type Exact } from '../../core/model/exact';
import { formatAt, sheetNamed, valueAt, type Snapshot } from '../../core/model/snapshot';
import { minus } from './format';

const HEADS = 4;

export function measured(value: Exact, at: CellRef, snapshot: Snapshot | null): string {
  const sheet = snapshot ? sheetNamed(snapshot, at.sheet) : undefined;
  if (!sheet) return minus(decimalText(value, 4));
  const percent = formatAt(sheet, at.row, at.col).includes('%') || headOf(sheet, at).includes('%');
  return minus(decimalText(value, 4)) + (percent ? '%' : '');
}

/** The few cells above the column's numbers, joined. */
function headOf(sheet: NonNullable<ReturnType<typeof sheetNamed>>, at: CellRef): string {
  const texts: string[] = [];
  for (let row = at.row - 1; row >= (sheet.area?.top ?? 1) && texts.length < HEADS; row--) {
    const value = valueAt(sheet, row, at.col);
    if (typeof value === 'string' && value) texts.push(value);
  }
  return texts.join('/');
}
