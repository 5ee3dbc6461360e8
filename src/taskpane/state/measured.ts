/** The only place that shows a cell's value the way its cell does: with % where the cell or its heading says so, a minus as U+2212. */
import type { Reached, Winnable } from '../../core/model/analysis';
import { refText, type CellRef } from '../../core/model/area';
import { decimalText, type Exact } from '../../core/model/exact';
import type { IndicatorRow, Role } from '../../core/model/indicator';
import {
  formatAt,
  sheetNamed,
  valueAt,
  valueOf,
  type CellValue,
  type SheetSnapshot,
  type Snapshot,
} from '../../core/model/snapshot';
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
  const cells = findRow(state.appraisal, win)?.row.indicator.cells;
  return typeof valueOf(snapshot, win.at) === 'number' ? text + rowUnit(cells, win.at, snapshot, ['actual']) : text;
}

/** A value of 所用数据 with its unit, as `reached`; a target is in the unit of its row too. */
export function told(
  value: string,
  at: CellRef | undefined,
  cells: IndicatorRow['cells'],
  all: Snapshot | null,
): string {
  const text = value.replace(/^-(?=\d)/, '−');
  const sheet = all && at ? sheetNamed(all, at.sheet) : undefined;
  if (!all || !at || !sheet || !/^−?[\d.]+$/.test(text)) return text;
  return headOf(sheet, at).includes('%') ? `${text}%` : text + rowUnit(cells, at, all, ['actual', 'target']);
}

/** The row's 计量单位 for its cells of those roles; '' for any other cell. */
function rowUnit(
  cells: IndicatorRow['cells'] | undefined,
  at: CellRef,
  snapshot: Snapshot,
  roles: readonly Role[],
): string {
  const own = roles.some((role) => cells?.[role] && refText(cells[role]) === refText(at));
  const named = own && cells?.unit ? String(valueOf(snapshot, cells.unit)).trim() : '';
  return named.length <= LONGEST_UNIT ? named : '';
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
    const value = headAt(sheet, row, at.col);
    // 4.4% typed as text is a value, not a heading.
    if (typeof value === 'string' && value && !/^单位|\d\s*[%％]/.test(value)) texts.push(value);
  }
  return texts.join('/');
}

/** A heading over several columns stands in the first of them; 目标（亿元、%） does not say which of them is in %, 增速（%） does. */
function headAt(sheet: SheetSnapshot, row: number, col: number): CellValue {
  const merge = sheet.merges.find((m) => m.top <= row && row <= m.bottom && m.left <= col && col <= m.right);
  if (!merge || merge.left === merge.right) return valueAt(sheet, row, col);
  const over = valueAt(sheet, merge.top, merge.left);
  return /[(（][%％][)）]/.test(String(over)) ? over : '';
}
