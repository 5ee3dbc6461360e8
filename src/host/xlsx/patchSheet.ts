/** The only place that patches one worksheet part: cells replaced or put in, everything else left byte for byte. */
import { areaText, contains, type Area } from '../../core/model/area';
import type { CellContent } from '../../core/model/plan';
import type { CellValue } from '../../core/model/snapshot';
import { cellXml, numberText } from './cell';
import { splice, type Edit } from './edits';
import { shiftFormula } from './shift';
import { walkSheet, type CellXml, type FormulaXml, type RowXml, type SheetXml } from './sheet';
import { escapeXml, latin } from './xml';

/** `styleFrom`: take over the style of that cell when this one does not exist yet. */
export interface CellPatch {
  readonly row: number;
  readonly col: number;
  readonly content: CellContent;
  readonly styleFrom?: { readonly row: number; readonly col: number };
}

/** New result of a formula that stays; null drops the stored result. */
export interface ResultPatch {
  readonly row: number;
  readonly col: number;
  readonly result: number | null;
}

/** What stops a patch: cells that cannot be written one by one. */
export interface Obstacle {
  readonly kind: 'array' | 'merged';
  readonly row: number;
  readonly col: number;
}

/** How the file stores a value in a cell of that style: dates count from another day in some workbooks. */
export type StoredValue = (value: CellValue, style: number) => CellValue;

interface Follower {
  readonly row: number;
  readonly col: number;
  readonly formula: FormulaXml;
}

/** Everything seen on the walk that the edits need. */
interface Seen {
  readonly stored: StoredValue;
  /** An edit's text may need the sheet's prefix, known at the end of the walk, hence the function. */
  readonly edits: { start: number; end: number; text: (sheet: SheetXml) => string }[];
  readonly styles: Map<number, number>;
  readonly shared: Map<number, Follower[]>;
  readonly masters: Map<number, Follower>;
  readonly arrays: { area: Area; row: number; col: number }[];
}

/** Cells by row, each row by column; a later patch of the same cell wins. */
type ByRow<T> = Map<number, Map<number, T>>;

function byRow<T extends { readonly row: number; readonly col: number }>(items: readonly T[]): ByRow<T> {
  const rows: ByRow<T> = new Map();
  for (const item of items) {
    const row = rows.get(item.row) ?? new Map<number, T>();
    rows.set(item.row, row.set(item.col, item));
  }
  return rows;
}

const key = (row: number, col: number): number => row * 16_384 + col;

/** The patched part, or what stands in the way. */
export function patchSheet(
  bytes: Uint8Array,
  part: string,
  cells: readonly CellPatch[],
  results: readonly ResultPatch[],
  stored: StoredValue,
): Uint8Array | Obstacle {
  const wanted = byRow(cells);
  const fresh = byRow(results);
  const wantedStyles = new Set(cells.flatMap((c) => (c.styleFrom ? [key(c.styleFrom.row, c.styleFrom.col)] : [])));
  const seen: Seen = { stored, edits: [], styles: new Map(), shared: new Map(), masters: new Map(), arrays: [] };
  let rowsLeft = [...wanted.keys()].sort((a, b) => a - b);
  let left: CellPatch[] = [];
  let inRow = 0;
  const enter = (row: number): void => {
    inRow = row;
    left = [...(wanted.get(row)?.values() ?? [])].sort((a, b) => a.col - b.col);
  };
  const sheet = walkSheet(bytes, part, {
    cell(cell: CellXml) {
      if (cell.row !== inRow) enter(cell.row);
      if (cell.formula) noteFormula(seen, cell);
      if (wantedStyles.has(key(cell.row, cell.col))) seen.styles.set(key(cell.row, cell.col), cell.style);
      while (left.length && (left[0] as CellPatch).col < cell.col)
        insertCell(seen, left.shift() as CellPatch, cell.start);
      if (left[0]?.col === cell.col) {
        const patch = left.shift() as CellPatch;
        const { style, start, end } = cell;
        seen.edits.push({ start, end, text: ({ prefix }) => patchXml(seen, prefix, patch, style) });
      } else {
        const result = fresh.get(cell.row)?.get(cell.col);
        if (result) refresh(seen, bytes, cell, result.result);
      }
    },
    row(row: RowXml) {
      if (row.row !== inRow) enter(row.row);
      while (rowsLeft.length && (rowsLeft[0] as number) < row.row)
        insertRow(seen, wanted, rowsLeft.shift() as number, row.start);
      if (rowsLeft[0] === row.row) rowsLeft = rowsLeft.slice(1);
      closeRow(seen, bytes, row, left);
      left = [];
    },
  });
  const obstacle = obstacleOf(sheet, seen, cells);
  if (obstacle) return obstacle;
  if (rowsLeft.length) appendRows(seen, wanted, rowsLeft, sheet, bytes);
  widenDimension(seen, sheet, cells);
  keepFollowers(seen, wanted, sheet);
  return splice(
    bytes,
    seen.edits.map(({ start, end, text }): Edit => ({ start, end, text: text(sheet) })),
  );
}

function noteFormula(seen: Seen, cell: CellXml): void {
  const formula = cell.formula as FormulaXml;
  const { row, col } = cell;
  if (formula.type === 'shared') {
    if (formula.text !== '') seen.masters.set(formula.shared, { row, col, formula });
    else seen.shared.set(formula.shared, [...(seen.shared.get(formula.shared) ?? []), { row, col, formula }]);
  } else if ((formula.type === 'array' || formula.type === 'dataTable') && formula.ref) {
    seen.arrays.push({ area: formula.ref, row, col });
  }
}

/** Style of a cell that is not there yet: the named one's, otherwise its column's. */
function newStyle(seen: Seen, sheet: SheetXml, patch: CellPatch): number {
  const { styleFrom } = patch;
  if (styleFrom) return seen.styles.get(key(styleFrom.row, styleFrom.col)) ?? 0;
  return sheet.columns.find((c) => c.first <= patch.col && patch.col <= c.last)?.style ?? 0;
}

const newCell = (seen: Seen, sheet: SheetXml, patch: CellPatch): string =>
  patchXml(seen, sheet.prefix, patch, newStyle(seen, sheet, patch));

function patchXml(seen: Seen, prefix: string, patch: CellPatch, style: number): string {
  const { row, col, content } = patch;
  return cellXml(prefix, row, col, style, { ...content, value: seen.stored(content.value, style) });
}

function insertCell(seen: Seen, patch: CellPatch, at: number): void {
  seen.edits.push({ start: at, end: at, text: (sheet) => newCell(seen, sheet, patch) });
}

const rowXml = (seen: Seen, sheet: SheetXml, row: number, patches: readonly CellPatch[]): string =>
  `<${sheet.prefix}row r="${row}">${patches.map((p) => newCell(seen, sheet, p)).join('')}</${sheet.prefix}row>`;

const sortedRow = (wanted: ByRow<CellPatch>, row: number): CellPatch[] =>
  [...(wanted.get(row)?.values() ?? [])].sort((a, b) => a.col - b.col);

function insertRow(seen: Seen, wanted: ByRow<CellPatch>, row: number, at: number): void {
  seen.edits.push({ start: at, end: at, text: (sheet) => rowXml(seen, sheet, row, sortedRow(wanted, row)) });
}

/** Cells to the right of the row's last one. */
function closeRow(seen: Seen, bytes: Uint8Array, row: RowXml, left: readonly CellPatch[]): void {
  if (!left.length) return;
  const cells = (sheet: SheetXml): string => left.map((p) => newCell(seen, sheet, p)).join('');
  if (!row.empty) {
    seen.edits.push({ start: row.closeStart, end: row.closeStart, text: cells });
    return;
  }
  seen.edits.push({
    start: emptyTagEnd(bytes, row.tagEnd),
    end: row.tagEnd,
    text: (sheet) => `>${cells(sheet)}</${sheet.prefix}row>`,
  });
}

/** Where `/>` of an empty element begins. */
const emptyTagEnd = (bytes: Uint8Array, tagEnd: number): number => bytes.lastIndexOf(0x2f, tagEnd - 1);

function appendRows(
  seen: Seen,
  wanted: ByRow<CellPatch>,
  rows: readonly number[],
  sheet: SheetXml,
  bytes: Uint8Array,
): void {
  const text = rows.map((row) => rowXml(seen, sheet, row, sortedRow(wanted, row))).join('');
  if (sheet.dataEmpty) {
    const start = emptyTagEnd(bytes, sheet.dataTagEnd);
    seen.edits.push({ start, end: sheet.dataTagEnd, text: () => `>${text}</${sheet.prefix}sheetData>` });
  } else seen.edits.push({ start: sheet.dataCloseStart, end: sheet.dataCloseStart, text: () => text });
}

/** `dimension` is a hint, but readers trust it: it must not leave out a cell. */
function widenDimension(seen: Seen, sheet: SheetXml, cells: readonly CellPatch[]): void {
  const { dimension } = sheet;
  if (!dimension?.area) return;
  const { area } = dimension;
  const wide = cells.reduce(
    (a, c) => ({
      top: Math.min(a.top, c.row),
      left: Math.min(a.left, c.col),
      bottom: Math.max(a.bottom, c.row),
      right: Math.max(a.right, c.col),
    }),
    area,
  );
  if (areaText(wide) === areaText(area)) return;
  seen.edits.push({
    start: dimension.start,
    end: dimension.end,
    text: ({ prefix }) => `<${prefix}dimension ref="${areaText(wide)}"/>`,
  });
}

/** A result computed anew goes into `v`; a dropped one is flagged so that the program opening the file computes it. */
function refresh(seen: Seen, bytes: Uint8Array, cell: CellXml, result: number | null): void {
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
function keepFollowers(seen: Seen, wanted: ByRow<CellPatch>, sheet: SheetXml): void {
  const isWritten = (f: Follower): boolean => wanted.get(f.row)?.has(f.col) ?? false;
  for (const [index, master] of seen.masters) {
    if (!isWritten(master)) continue;
    for (const f of seen.shared.get(index) ?? []) {
      if (isWritten(f)) continue;
      const text = shiftFormula(master.formula.text, f.row - master.row, f.col - master.col);
      const { start, end } = f.formula;
      const at = seen.edits.findIndex((e) => e.start >= start && e.end <= end && e.start < end);
      const calculate = at >= 0 || f.formula.calculate ? ' ca="1"' : '';
      if (at >= 0) seen.edits.splice(at, 1);
      seen.edits.push({
        start,
        end,
        text: () => `<${sheet.prefix}f${calculate}>${escapeXml(text)}</${sheet.prefix}f>`,
      });
    }
  }
}

function obstacleOf(sheet: SheetXml, seen: Seen, cells: readonly CellPatch[]): Obstacle | null {
  for (const { row, col } of cells) {
    const array = seen.arrays.find((a) => contains(a.area, row, col));
    if (array && areaText(array.area) !== areaText({ top: row, left: col, bottom: row, right: col }))
      return { kind: 'array', row, col };
    if (sheet.merges.some((m) => contains(m, row, col) && !(m.top === row && m.left === col)))
      return { kind: 'merged', row, col };
  }
  return null;
}
