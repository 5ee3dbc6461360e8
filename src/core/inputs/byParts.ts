/** The only place that tells a value part by part where a row holds it in several columns under one head: 小学1所，初中2所. */
import type { CellReader } from '../layout/cellReader';
import { contains, type CellRef } from '../model/area';
import type { SheetSnapshot } from '../model/snapshot';
import type { InputColumn } from './inputColumns';

/** Null where the row is merged over them, and for a column without parts. */
export function toldByParts(
  sheet: SheetSnapshot | undefined,
  at: CellRef,
  { parts = [], role }: InputColumn,
  read: CellReader,
): string | null {
  const [first, second] = parts;
  if (!sheet || !first || !second) return null;
  const joined = sheet.merges.some((m) => contains(m, at.row, first.col) && contains(m, at.row, second.col));
  const told = parts
    .map(({ col, name }) => ({ name, value: joined ? '' : read(sheet, { ...at, col }, { unit: null, role }).shown }))
    .filter((p) => p.value !== '');
  return told.length === 0 ? null : told.map((p) => p.name + p.value).join('，');
}
