/** The only place that translates one cell between the workbook model and Univer. */
import { CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import { isCellError } from '../../../src/core/model/snapshot';
import type { Cell } from '../../standin/model/workbook';

/** `style` is the id or the data of its looks. Everything is stated, so nothing of an older cell stays. */
export function univerCell(cell: Cell, style: Nullable<IStyleData | string>): ICellData {
  return { p: null, si: null, f: cell.formula ?? null, s: style ?? null, ...content(cell) };
}

function content(cell: Cell): Pick<ICellData, 'v' | 't'> {
  const { value } = cell;
  if (value === '') return { v: null, t: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  return { v: value, t: CellValueType.STRING };
}

/** What a person typed, as the workbook model wants it entered; '' clears. */
export function enteredIn(cell: Nullable<ICellData>): string | number | boolean {
  if (!cell) return '';
  if (cell.f) return cell.f;
  if (cell.p) return (cell.p.body?.dataStream ?? '').replace(/\r\n$/, '').replace(/\r/g, '\n');
  if (cell.v === null || cell.v === undefined) return '';
  if (cell.t === CellValueType.BOOLEAN) return Boolean(cell.v);
  if (cell.t === CellValueType.FORCE_STRING) return `'${String(cell.v)}`;
  return cell.v;
}
