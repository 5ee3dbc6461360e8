/** The only place that answers `getRowProperties` and `getColumnProperties`: one entry a row or column with what was asked for. */
import { fullAddress } from './address';
import type { RangeTarget } from './range';
import { invalidArgument } from '../richapi/error';

type Entry = Record<string, unknown>;

function entries(
  from: number,
  to: number,
  wanted: unknown,
  location: string,
  known: Readonly<Record<string, (n: number) => unknown>>,
): Entry[] {
  if (!wanted || typeof wanted !== 'object') throw invalidArgument(location);
  const keys = Object.entries(wanted)
    .filter(([, on]) => on)
    .map(([key]) => key);
  for (const key of keys) if (!known[key]) throw invalidArgument(location, `Unknown property '${key}'.`);
  const out: Entry[] = [];
  for (let n = from; n <= to; n++) out.push(Object.fromEntries(keys.map((key) => [key, known[key]!(n)])));
  return out;
}

export const rowProperties = ({ sheet, area }: RangeTarget, wanted: unknown): Entry[] =>
  entries(area.top, area.bottom, wanted, 'Range.getRowProperties', {
    rowHidden: (row) => sheet.hiddenRows.has(row) || sheet.filteredRows.has(row),
    rowIndex: (row) => row - 1,
    address: (row) => fullAddress(sheet, { ...area, top: row, bottom: row }),
  });

export const columnProperties = ({ sheet, area }: RangeTarget, wanted: unknown): Entry[] =>
  entries(area.left, area.right, wanted, 'Range.getColumnProperties', {
    columnHidden: (col) => sheet.hiddenColumns.has(col),
    columnIndex: (col) => col - 1,
    address: (col) => fullAddress(sheet, { ...area, left: col, right: col }),
  });
