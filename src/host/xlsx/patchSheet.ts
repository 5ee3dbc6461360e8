/** The only place that patches one worksheet part: cells replaced or put in, everything else left byte for byte. */
import { areaText, type Area } from '../../core/model/area';
import type { CellValue } from '../../core/model/snapshot';
import { putCellXml } from './cell';
import type { RowShape } from './cellMap';
import { CellsByRow } from './cellsByRow';
import { Splicing, type Edit } from './edits';
import { formulaEdits, type ResultPatch } from './formulaEdits';
import type { SheetPlaces } from './sheet';
import type { SheetXml } from './sheetXml';

export interface CellPatch {
  readonly at: { readonly row: number; readonly col: number };
  readonly after: CellValue;
  /** With its `=`; absent for a constant. */
  readonly formula?: string;
  /** A cell whose style it takes over when it has none of its own. */
  readonly formatFrom?: { readonly row: number; readonly col: number };
}

/** What the sheet's patch needs of the rest of the workbook. */
export interface Surroundings<P extends CellPatch> {
  /** The cell goes altogether: it was not there before. */
  gone(patch: P): boolean;
  /** How the file stores a value in a cell of that style: dates count from another day in some workbooks. */
  stored(value: CellValue, style: number): CellValue;
  /** The cell's style, with the fill that the patch wants. */
  filled(patch: P, style: number): number;
  /** Told when a cell takes over a style that it did not have. */
  took(patch: P): void;
}

/** What stops a patch: cells that cannot be written one by one. */
export interface Obstacle {
  readonly kind: 'array' | 'merged';
  readonly row: number;
  readonly col: number;
}

/** What the patching of one sheet goes by. */
interface Work<P extends CellPatch> {
  readonly places: SheetPlaces;
  readonly around: Surroundings<P>;
  readonly wanted: CellsByRow<P>;
  readonly splicing: Splicing;
}

/** The patched part, or what stands in the way. */
export function patchSheet<P extends CellPatch>(
  bytes: Uint8Array,
  places: SheetPlaces,
  patches: readonly P[],
  results: readonly ResultPatch[],
  around: Surroundings<P>,
): Uint8Array | Obstacle {
  const wanted = new CellsByRow(patches);
  const obstacle = obstacleOf(places, around, wanted);
  if (obstacle) return obstacle;
  const edits = [...widerDimension(places, wanted), ...formulaEdits(bytes, places, results, wanted)];
  const splicing = new Splicing(bytes, edits, wanted.cells.length * USUAL_LENGTH);
  putCells({ places, around, wanted, splicing });
  return splicing.finished();
}

/** Of a cell's XML. */
const USUAL_LENGTH = 64;

/** The sorted cells go into the rows that are there, between them, or below the last. */
function putCells<P extends CellPatch>(work: Work<P>): void {
  const { places, wanted, splicing } = work;
  const { map, around } = places;
  const { length } = wanted.cells;
  let next = 0;
  while (next < length) {
    const row = wanted.rows[next] as number;
    const index = map.from(row);
    if (index === map.rows) break;
    if (map.numberOf(index) === row) next = putInRow(work, next, index);
    else {
      splicing.upTo(map.startOf(index));
      next = putRow(work, next);
    }
  }
  if (next === length) return;
  const { out } = splicing;
  if (around.dataEmpty) splicing.openElement(around.dataTagEnd);
  else splicing.upTo(around.dataCloseStart);
  while (next < length) next = putRow(work, next);
  if (around.dataEmpty) out.text(`</${around.prefix}sheetData>`);
}

/** The cells of one row, from the one at `from` on, put into the row that is there; gives the index behind them. */
function putInRow<P extends CellPatch>(work: Work<P>, from: number, index: number): number {
  const { places, wanted, splicing } = work;
  const { cells } = wanted;
  const { map, around } = places;
  const { cols, styles } = map.shapes[index] as RowShape;
  const first = map.firstOf(index);
  const end = rowEnd(wanted, from);
  let next = from;
  for (let i = 0; next < end; next++) {
    const col = wanted.cols[next] as number;
    while (i < cols.length && (cols[i] as number) < col) i++;
    if (i === cols.length) break;
    splicing.upTo(map.starts[first + i] as number);
    const known = cols[i] === col;
    put(work, cells[next] as P, known ? (styles[i] as number) : ABSENT);
    if (known) splicing.past(map.ends[first + i] as number);
  }
  if (next === end) return end;
  const empty = map.isEmptyElement(index);
  if (empty) splicing.openElement(map.tagEndOf(index));
  else splicing.upTo(map.closeStartOf(index));
  for (; next < end; next++) put(work, cells[next] as P, ABSENT);
  if (empty) splicing.out.text(`</${around.prefix}row>`);
  return end;
}

/** A row of its own for the cells of one row, from the one at `from` on; gives the index behind them. */
function putRow<P extends CellPatch>(work: Work<P>, from: number): number {
  const { places, wanted, splicing } = work;
  const { cells, rows } = wanted;
  const { prefix } = places.around;
  const end = rowEnd(wanted, from);
  splicing.out.text(`<${prefix}row r="${rows[from] as number}">`);
  for (let next = from; next < end; next++) put(work, cells[next] as P, ABSENT);
  splicing.out.text(`</${prefix}row>`);
  return end;
}

/** Of a row's cells, the index behind the last. */
function rowEnd({ rows }: CellsByRow<CellPatch>, from: number): number {
  let end = from + 1;
  while (rows[end] === rows[from]) end += 1;
  return end;
}

/** Style of a cell that was not there. */
const ABSENT = -1;

function put<P extends CellPatch>(work: Work<P>, patch: P, own: number): void {
  const { at, after, formula } = patch;
  const { around, places, splicing } = work;
  if (around.gone(patch)) return;
  const style = styleOf(work, patch, own);
  putCellXml(splicing.out, places.around.prefix, at.row, at.col, style, around.stored(after, style), formula);
}

/** A cell that is not there yet has its column's style. */
const columnStyle = (sheet: SheetXml, col: number): number =>
  sheet.columns.find((c) => c.first <= col && col <= c.last)?.style ?? 0;

/** A cell without a format of its own takes over the named one. */
function styleOf<P extends CellPatch>({ around, places }: Work<P>, patch: P, own: number): number {
  const { at, formatFrom } = patch;
  let style = own === ABSENT ? columnStyle(places.around, at.col) : own;
  if (formatFrom && style === 0) {
    style = places.map.styleAt(formatFrom.row, formatFrom.col) ?? 0;
    around.took(patch);
  }
  return around.filled(patch, style);
}

/** `dimension` is a hint, but readers trust it: it must not leave out a cell. */
function widerDimension({ around }: SheetPlaces, { rows, cols }: CellsByRow<CellPatch>): Edit[] {
  const { dimension, prefix } = around;
  if (!dimension?.area) return [];
  const { area } = dimension;
  let { top, left, bottom, right } = area;
  top = Math.min(top, rows[0] ?? top);
  bottom = Math.max(bottom, rows[rows.length - 1] ?? bottom);
  for (const col of cols) {
    if (col < left) left = col;
    if (col > right) right = col;
  }
  const wide: Area = { top, left, bottom, right };
  if (areaText(wide) === areaText(area)) return [];
  const { start, end } = dimension;
  return [{ start, end, text: `<${prefix}dimension ref="${areaText(wide)}"/>` }];
}

/** A cell inside an array or under a merge cannot be written alone. */
function obstacleOf<P extends CellPatch>(
  places: SheetPlaces,
  around: Surroundings<P>,
  wanted: CellsByRow<P>,
): Obstacle | null {
  for (const { formula } of places.formulas) {
    const { type, ref } = formula;
    if (!ref || (type !== 'array' && type !== 'dataTable')) continue;
    const single = ref.top === ref.bottom && ref.left === ref.right;
    const inside = single ? undefined : wanted.within(ref).next().value;
    if (inside) return { kind: 'array', row: inside.at.row, col: inside.at.col };
  }
  for (const area of places.around.merges) {
    for (const patch of wanted.within(area)) {
      const { row, col } = patch.at;
      if (!around.gone(patch) && (row !== area.top || col !== area.left)) return { kind: 'merged', row, col };
    }
  }
  return null;
}
