/** The only place that shows a cell's value the way its cell does: with % where the cell or its heading says so, a minus as U+2212. */
import type { Reached } from '../../core/model/analysis';
import type { CellRef } from '../../core/model/area';
import { decimalText, type Exact } from '../../core/model/exact';
import { formatAt, sheetNamed, valueAt, type SheetSnapshot, type Snapshot } from '../../core/model/snapshot';
import { minus } from './format';

const HEADS = 4;

export function measured(value: Exact, at: CellRef, snapshot: Snapshot | null): string {
  const sheet = snapshot ? sheetNamed(snapshot, at.sheet) : undefined;
  if (!sheet) return minus(decimalText(value, 4));
  return minus(decimalText(value, 4)) + (inPercent(sheet, at) ? '%' : '');
}

/** A value of 还能争取. A word stays as it stands; a plain number takes the % of its heading. */
export function reached({ shown, value }: Reached, at: CellRef, snapshot: Snapshot | null): string {
  const text = shown.replace(/^-(?=\d)/, '−');
  const sheet = snapshot ? sheetNamed(snapshot, at.sheet) : undefined;
  const bare = value !== null && /^−?[\d.]+$/.test(text);
  return bare && sheet && headOf(sheet, at).includes('%') ? `${text}%` : text;
}

const inPercent = (sheet: SheetSnapshot, at: CellRef): boolean =>
  formatAt(sheet, at.row, at.col).includes('%') || headOf(sheet, at).includes('%');

/** The few cells above the column's numbers, joined. */
function headOf(sheet: SheetSnapshot, at: CellRef): string {
  const texts: string[] = [];
  for (let row = at.row - 1; row >= (sheet.area?.top ?? 1) && texts.length < HEADS; row--) {
    const value = valueAt(sheet, row, at.col);
    if (typeof value === 'string' && value) texts.push(value);
  }
  return texts.join('/');
}
