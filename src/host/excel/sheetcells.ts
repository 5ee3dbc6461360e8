/** The only place that queues the contents of a sheet of ours in Excel, and compares what is there afterwards. */
import { areaText, cellAddress, quoteSheet, type CellRef } from '../../core/model/area';
import type { OurCell, OurSheet } from '../../core/model/sheets';
import { LOOKS } from '../ourLooks';
import { BYTES_A_TRIP, bytesOf, CELLS_A_TRIP } from './block';
import { contentOf, holds, inputOf, type Wire } from './content';
import { rangeAt } from './trip';

/** Rows that are written together. */
export interface Band {
  readonly top: number;
  readonly rows: readonly OurSheet['rows'][number][];
}

/** At least one, so that an empty sheet is made too. */
export function bandsOf({ rows, widths }: OurSheet): Band[] {
  const columns = Math.max(1, widths.length, ...rows.map((row) => row.cells.length));
  const most = Math.max(1, Math.floor(CELLS_A_TRIP / columns));
  const bands: { top: number; rows: OurSheet['rows'][number][] }[] = [{ top: 1, rows: [] }];
  let bytes = 0;
  rows.forEach((row, i) => {
    const more = row.cells.reduce((sum, cell) => sum + (cell ? bytesOf(cell) : 0), 0);
    const last = bands[bands.length - 1] as (typeof bands)[number];
    if (last.rows.length === 0 || (last.rows.length < most && bytes + more <= BYTES_A_TRIP)) {
      last.rows.push(row);
      bytes += more;
    } else {
      bands.push({ top: i + 1, rows: [row] });
      bytes = more;
    }
  });
  return bands;
}

/** Gives the written range, asked to be read back; undefined when there is nothing to write. */
export function queueCells(worksheet: Excel.Worksheet, { top, rows }: Band): Excel.Range | undefined {
  const columns = Math.max(0, ...rows.map((row) => row.cells.length));
  if (!columns) return undefined;
  rows.forEach(({ cells }, i) =>
    cells.forEach((cell, j) => {
      if (cell?.link) rangeAt(worksheet, cellAddress(top + i, j + 1)).hyperlink = jumpTo(cell.link);
    }),
  );
  const range = rangeAt(worksheet, areaText({ top, left: 1, bottom: top + rows.length - 1, right: columns }));
  const matrix = <T>(of: (cell: OurCell) => T): (T | null)[][] =>
    rows.map(({ cells }) => Array.from({ length: columns }, (_, j) => (cells[j] ? of(cells[j]) : null)));
  range.numberFormat = matrix(({ style }) => LOOKS[style].format);
  range.formulas = matrix((cell) => inputOf(cell));
  range.load('values,formulas');
  return range;
}

/** Cells that do not hold what was written. Of a formula it counts that there is one: Excel may spell it its own way. */
export function wrongIn(sheet: string, { top, rows }: Band, now: Excel.Range): CellRef[] {
  return rows.flatMap(({ cells }, i) =>
    cells.flatMap((cell, j) => {
      const held = contentOf(now.values[i]![j] as Wire, now.formulas[i]![j] as Wire);
      const right = cell?.formula ? held.formula !== undefined : holds(held, { value: cell?.value ?? '' });
      return right ? [] : [{ sheet, row: top + i, col: j + 1 }];
    }),
  );
}

const jumpTo = ({ sheet, row, col }: CellRef): Excel.RangeHyperlink => ({
  documentReference: `${quoteSheet(sheet)}!${cellAddress(row, col)}`,
});
