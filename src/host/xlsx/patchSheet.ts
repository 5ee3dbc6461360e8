/** The only place that patches one worksheet part: cells replaced or put in, everything else left byte for byte. */
import { areaText, type Area } from '../../core/model/area';
import type { CellContent } from '../../core/model/plan';
import type { CellValue } from '../../core/model/snapshot';
import { cellXml, numberText, putCellXml } from './cell';
import { CellsByRow } from './cellsByRow';
import { spliceSaid, type Bytes } from './edits';
import { shiftFormula } from './shift';
import { walkSheet } from './sheet';
import type { CellXml, FormulaXml, RowXml, SheetXml } from './sheetXml';
import { escapeXml, latin } from './xml';

/** `styleFrom`: take over the style of that cell when this one does not exist yet. */
export interface CellPatch extends CellContent {
  readonly at: { readonly row: number; readonly col: number };
  readonly styleFrom?: { readonly row: number; readonly col: number };
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

/** New result of a formula that stays; null drops the stored result. */
export interface ResultPatch {
  readonly row: number;
  readonly col: number;
  readonly result: number | null;
}

interface ResultAt {
  readonly at: ResultPatch;
}

/** What stops a patch: cells that cannot be written one by one. */
export interface Obstacle {
  readonly kind: 'array' | 'merged';
  readonly row: number;
  readonly col: number;
}

interface Follower {
  readonly row: number;
  readonly col: number;
  readonly formula: FormulaXml;
}

/** A cell put in place of another or, where `start` is `end`, between two. */
interface CellEdit<P> {
  readonly start: number;
  readonly end: number;
  readonly patch: P;
  /** −1 for a cell that was not there. */
  readonly style: number;
}

/** Its text may need the sheet's prefix, known at the end of the walk, hence the function. */
interface OtherEdit {
  readonly start: number;
  readonly end: number;
  readonly text: (sheet: SheetXml) => string;
}

/** Everything seen on the walk that the edits need. */
interface Seen<P extends CellPatch> {
  readonly around: Surroundings<P>;
  readonly edits: (CellEdit<P> | OtherEdit)[];
  readonly styles: Map<number, number>;
  readonly shared: Map<number, Follower[]>;
  readonly masters: Map<number, Follower>;
  readonly arrays: Area[];
}

const key = (row: number, col: number): number => row * 16_384 + col;

/** The patched part, or what stands in the way. */
export function patchSheet<P extends CellPatch>(
  bytes: Uint8Array,
  part: string,
  patches: readonly P[],
  results: readonly ResultPatch[],
  around: Surroundings<P>,
): Uint8Array | Obstacle {
  const wanted = new CellsByRow(patches);
  const { cells } = wanted;
  const fresh = new CellsByRow(results.map((at): ResultAt => ({ at })));
  /** By column: a cell there may be asked for its style. */
  const asked: boolean[] = [];
  for (const { styleFrom } of cells) if (styleFrom) asked[styleFrom.col] = true;
  const seen: Seen<P> = { around, edits: [], styles: new Map(), shared: new Map(), masters: new Map(), arrays: [] };
  const { edits } = seen;
  let next = 0;
  const sheet = walkSheet(bytes, part, {
    cell(cell: CellXml) {
      const { row, col } = cell;
      if (cell.formula) noteFormula(seen, cell);
      if (asked[col]) seen.styles.set(key(row, col), cell.style);
      for (; isBefore(cells[next], row, col); next++)
        edits.push({ start: cell.start, end: cell.start, patch: cells[next] as P, style: ABSENT });
      const patch = cells[next];
      if (patch?.at.row === row && patch.at.col === col) {
        edits.push({ start: cell.start, end: cell.end, patch, style: cell.style });
        next += 1;
      } else if (results.length) {
        const result = fresh.at(row, col);
        if (result) refresh(seen, bytes, cell, result.at.result);
      }
    },
    open(row: number, start: number): void {
      while (isBefore(cells[next], row, 0)) next = insertRow(seen, cells, next, start);
    },
    row(row: RowXml) {
      const from = next;
      while (cells[next]?.at.row === row.row) next += 1;
      if (next > from) closeRow(seen, bytes, row, cells.slice(from, next));
    },
  });
  const obstacle = obstacleOf(sheet, seen, wanted);
  if (obstacle) return obstacle;
  if (next < cells.length) appendRows(seen, cells.slice(next), sheet, bytes);
  widenDimension(seen, sheet, cells);
  keepFollowers(seen, wanted, sheet);
  return spliceSaid(bytes, edits, (edit, out) => {
    if ('patch' in edit) putCell(out, seen, sheet, edit.patch, edit.style);
    else out.text(edit.text(sheet));
  });
}

const ABSENT = -1;

const isBefore = (cell: CellPatch | undefined, row: number, col: number): boolean =>
  cell !== undefined && (cell.at.row < row || (cell.at.row === row && cell.at.col < col));

function noteFormula<P extends CellPatch>(seen: Seen<P>, cell: CellXml): void {
  const formula = cell.formula as FormulaXml;
  const { row, col } = cell;
  if (formula.type === 'shared') {
    if (formula.text !== '') seen.masters.set(formula.shared, { row, col, formula });
    else seen.shared.set(formula.shared, [...(seen.shared.get(formula.shared) ?? []), { row, col, formula }]);
  } else if ((formula.type === 'array' || formula.type === 'dataTable') && formula.ref) {
    seen.arrays.push(formula.ref);
  }
}

/** A cell that is not there yet has its column's style. */
const columnStyle = (sheet: SheetXml, col: number): number =>
  sheet.columns.find((c) => c.first <= col && col <= c.last)?.style ?? 0;

/** A cell without a format of its own takes over the named one. */
function styleOf<P extends CellPatch>({ around, styles }: Seen<P>, sheet: SheetXml, patch: P, own: number): number {
  const { at, styleFrom } = patch;
  let style = own === ABSENT ? columnStyle(sheet, at.col) : own;
  if (styleFrom && style === 0) {
    style = styles.get(key(styleFrom.row, styleFrom.col)) ?? 0;
    around.took(patch);
  }
  return around.filled(patch, style);
}

function patchXml<P extends CellPatch>(seen: Seen<P>, sheet: SheetXml, patch: P, own: number): string {
  const { at, value, formula } = patch;
  if (seen.around.gone(patch)) return '';
  const style = styleOf(seen, sheet, patch, own);
  return cellXml(sheet.prefix, at.row, at.col, style, seen.around.stored(value, style), formula);
}

function putCell<P extends CellPatch>(out: Bytes, seen: Seen<P>, sheet: SheetXml, patch: P, own: number): void {
  const { at, value, formula } = patch;
  if (seen.around.gone(patch)) return;
  const style = styleOf(seen, sheet, patch, own);
  putCellXml(out, sheet.prefix, at.row, at.col, style, seen.around.stored(value, style), formula);
}

const cellsXml = <P extends CellPatch>(seen: Seen<P>, sheet: SheetXml, patches: readonly P[]): string =>
  patches.map((p) => patchXml(seen, sheet, p, ABSENT)).join('');

/** Of patches of one row. */
const rowXml = <P extends CellPatch>(seen: Seen<P>, sheet: SheetXml, patches: readonly P[]): string =>
  `<${sheet.prefix}row r="${patches[0]?.at.row}">${cellsXml(seen, sheet, patches)}</${sheet.prefix}row>`;

/** How many of the patches from `from` on stand in one row, as the index behind them. */
function rowEnd(patches: readonly CellPatch[], from: number): number {
  let end = from;
  while (patches[end]?.at.row === patches[from]?.at.row && end < patches.length) end += 1;
  return end;
}

/** The row of the patches from `from` on; gives the index behind them. */
function insertRow<P extends CellPatch>(seen: Seen<P>, patches: readonly P[], from: number, at: number): number {
  const end = rowEnd(patches, from);
  const own = patches.slice(from, end);
  seen.edits.push({ start: at, end: at, text: (sheet) => rowXml(seen, sheet, own) });
  return end;
}

/** Cells to the right of the row's last one. */
function closeRow<P extends CellPatch>(seen: Seen<P>, bytes: Uint8Array, row: RowXml, left: readonly P[]): void {
  if (!row.empty) {
    for (const patch of left) seen.edits.push({ start: row.closeStart, end: row.closeStart, patch, style: ABSENT });
    return;
  }
  seen.edits.push({
    start: emptyTagEnd(bytes, row.tagEnd),
    end: row.tagEnd,
    text: (sheet) => `>${cellsXml(seen, sheet, left)}</${sheet.prefix}row>`,
  });
}

/** Where `/>` of an empty element begins. */
const emptyTagEnd = (bytes: Uint8Array, tagEnd: number): number => bytes.lastIndexOf(0x2f, tagEnd - 1);

function appendRows<P extends CellPatch>(
  seen: Seen<P>,
  patches: readonly P[],
  sheet: SheetXml,
  bytes: Uint8Array,
): void {
  let text = '';
  for (let i = 0; i < patches.length;) {
    const end = rowEnd(patches, i);
    text += rowXml(seen, sheet, patches.slice(i, end));
    i = end;
  }
  if (sheet.dataEmpty) {
    const start = emptyTagEnd(bytes, sheet.dataTagEnd);
    seen.edits.push({ start, end: sheet.dataTagEnd, text: () => `>${text}</${sheet.prefix}sheetData>` });
  } else seen.edits.push({ start: sheet.dataCloseStart, end: sheet.dataCloseStart, text: () => text });
}

/** `dimension` is a hint, but readers trust it: it must not leave out a cell. */
function widenDimension<P extends CellPatch>(seen: Seen<P>, sheet: SheetXml, cells: readonly P[]): void {
  const { dimension } = sheet;
  if (!dimension?.area) return;
  const { area } = dimension;
  let { top, left, bottom, right } = area;
  for (const { at } of cells) {
    top = Math.min(top, at.row);
    left = Math.min(left, at.col);
    bottom = Math.max(bottom, at.row);
    right = Math.max(right, at.col);
  }
  const wide: Area = { top, left, bottom, right };
  if (areaText(wide) === areaText(area)) return;
  seen.edits.push({
    start: dimension.start,
    end: dimension.end,
    text: ({ prefix }) => `<${prefix}dimension ref="${areaText(wide)}"/>`,
  });
}

/** A result computed anew goes into `v`; a dropped one is flagged so that the program opening the file computes it. */
function refresh<P extends CellPatch>(seen: Seen<P>, bytes: Uint8Array, cell: CellXml, result: number | null): void {
  const formula = cell.formula;
  if (!formula) return;
  const tag = latin(bytes, cell.start, cell.tagEnd);
  const plain = tag.replace(/\s(?:t|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  if (plain !== tag) seen.edits.push({ start: cell.start, end: cell.tagEnd, text: () => plain });
  if (result === null && !formula.calculate) {
    const at = formula.attributesStart;
    seen.edits.push({ start: at, end: at, text: () => ' ca="1"' });
  }
  const [start, end] = cell.valueEnd ? [cell.valueStart, cell.valueEnd] : [formula.end, formula.end];
  seen.edits.push({
    start,
    end,
    text: ({ prefix }) => (result === null ? '' : `<${prefix}v>${numberText(result)}</${prefix}v>`),
  });
}

/** When the first cell of a shared formula is overwritten, the others get their own text. */
function keepFollowers<P extends CellPatch>(seen: Seen<P>, wanted: CellsByRow<P>, sheet: SheetXml): void {
  const isWritten = (f: Follower): boolean => wanted.at(f.row, f.col) !== undefined;
  const lost = [...seen.masters].filter(([, master]) => isWritten(master));
  if (!lost.length) return;
  const flags = new Set(seen.edits.map((edit) => edit.start));
  for (const [index, master] of lost) {
    for (const f of seen.shared.get(index) ?? []) {
      if (isWritten(f)) continue;
      const text = shiftFormula(master.formula.text, f.row - master.row, f.col - master.col);
      const { start, end, attributesStart, calculate } = f.formula;
      const ca = flags.has(attributesStart) || calculate ? ' ca="1"' : '';
      seen.edits.push({ start, end, text: () => `<${sheet.prefix}f${ca}>${escapeXml(text)}</${sheet.prefix}f>` });
    }
  }
  // What is inside a formula that is replaced whole goes with it.
  const whole = new Set(
    lost.flatMap(([index]) => (seen.shared.get(index) ?? []).map((f) => f.formula.attributesStart)),
  );
  for (let i = seen.edits.length - 1; i >= 0; i--) {
    const edit = seen.edits[i] as OtherEdit;
    if (edit.start === edit.end && whole.has(edit.start)) seen.edits.splice(i, 1);
  }
}

/** A cell inside an array or under a merge cannot be written alone. */
function obstacleOf<P extends CellPatch>(sheet: SheetXml, seen: Seen<P>, wanted: CellsByRow<P>): Obstacle | null {
  for (const area of seen.arrays) {
    const single = area.top === area.bottom && area.left === area.right;
    const inside = single ? undefined : wanted.within(area).next().value;
    if (inside) return { kind: 'array', row: inside.at.row, col: inside.at.col };
  }
  for (const area of sheet.merges) {
    for (const patch of wanted.within(area)) {
      const { row, col } = patch.at;
      if (!seen.around.gone(patch) && (row !== area.top || col !== area.left)) return { kind: 'merged', row, col };
    }
  }
  return null;
}
