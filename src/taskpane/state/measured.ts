/** The only place that shows a cell's value the way its cell does: with % where the cell or its heading says so, a minus as U+2212. */
import type { Reached, Winnable } from '../../core/model/analysis';
import { refText, type CellRef } from '../../core/model/area';
import { decimalText, type Exact } from '../../core/model/exact';
import { formatAt, sheetNamed, valueAt, valueOf, type SheetSnapshot, type Snapshot } from '../../core/model/snapshot';
import type { Session } from '../../session/session';
import { minus } from './format';
import { findRow } from './indicators';

const HEADS = 4;

export function measured(value: Exact, at: CellRef, snapshot: Snapshot | null): string {
  const sheet = snapshot ? sheetNamed(snapshot, at.sheet) : undefined;
  if (!sheet) return minus(decimalText(value, 4));
  return minus(decimalText(value, 4)) + (inPercent(sheet, at) ? '%' : '');
}

/** A value of 还能争取 with its unit: % where the cell's heading says so, the row's 计量单位 where the achieved value stands. A word stays as it is. */
export function reached({ shown, value }: Reached, win: Winnable, { state, snapshot }: Measured): string {
  const text = shown.replace(/^-(?=\d)/, '−');
  const sheet = snapshot ? sheetNamed(snapshot, win.at.sheet) : undefined;
  if (!snapshot || !sheet || value === null || !/^−?[\d.]+$/.test(text)) return text;
  if (headOf(sheet, win.at).includes('%')) return `${text}%`;
  const { actual, unit } = findRow(state.appraisal, win)?.row.indicator.cells ?? {};
  const named = unit && actual && refText(actual) === refText(win.at) ? String(valueOf(snapshot, unit)).trim() : '';
  return named.length <= LONGEST_UNIT && typeof valueOf(snapshot, win.at) === 'number' ? text + named : text;
}

type Measured = Pick<Session, 'state' | 'snapshot'>;

/** 亿元、人/平方公里: longer texts are no units. */
const LONGEST_UNIT = 6;

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
