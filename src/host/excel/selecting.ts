/** The only place that knows what is selected in Excel, and selects. */
import { cellAddress, type CellRef } from '../../core/model/area';
import type { Selection } from '../port';
import { rangeAt, trip } from './trip';

/** null when something else than cells is selected: a chart, a shape. */
export async function selection(patience: number): Promise<Selection | null> {
  const selected = await trip(
    ({ workbook }) => {
      const areas = workbook.getSelectedRanges().untrack();
      areas.load('worksheet/name,areas/items/rowIndex,areas/items/rowCount');
      return areas;
    },
    { patience },
  );
  const rows = selected.areas.items.map(({ rowIndex, rowCount }): [number, number] => [
    rowIndex + 1,
    rowIndex + rowCount,
  ]);
  return { sheet: selected.worksheet.name, rows: joined(rows) };
}

/** In order, overlapping and adjacent stretches as one. */
function joined(rows: readonly [number, number][]): [number, number][] {
  const out: [number, number][] = [];
  for (const [first, last] of [...rows].sort((a, b) => a[0] - b[0])) {
    const before = out.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else out.push([first, last]);
  }
  return out;
}

export const reveal = ({ sheet, row, col }: CellRef, patience: number): Promise<void> =>
  trip(
    ({ workbook }) => {
      const worksheet = workbook.worksheets.getItem(sheet);
      worksheet.activate();
      rangeAt(worksheet, cellAddress(row, col)).select();
    },
    { patience },
  );
