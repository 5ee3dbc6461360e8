/** The only place that patches one worksheet part: cells replaced or put in, everything else left byte for byte. */
import { areaText, contains, type Area } from '../../core/model/area';
import type { CellContent } from '../../core/model/plan';
import type { CellValue } from '../../core/model/snapshot';
import { cellXml, numberText } from './cell';
import { splice, type Edit } from './edits';
import { shiftFormula } from './shift';
import { walkSheet } from './sheet';
import type { CellXml, FormulaXml, RowXml, SheetXml } from './sheetXml';
import { escapeXml, latin } from './xml';

/** `styleFrom`: take over the style of that cell when this one does not exist yet. */
export interface CellPatch {
  readonly row: number;
  readonly col: number;
  readonly content: CellContent;
  readonly styleFrom?: { readonly row: number; readonly col: number };
  /** `#RRGGBB`, or null to take a fill of ours away; absent leaves it alone. */
  readonly fill?: string | null;
  /** The cell goes altogether: it was not there before. */
  readonly gone?: boolean;
}

/** What the sheet's patch needs of the rest of the workbook. */
export interface Surroundings {
  /** How the file stores a value in a cell of that style: dates count from another day in some workbooks. */
  stored(value: CellValue, style: number): CellValue;
  /** The style for a patch that changes the fill of a cell with that style. */
  filled(patch: CellPatch, style: number): number;
  /** Told when a cell takes over a style that it did not have. */
  took(patch: CellPatch): void;
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

interface Follower {
  readonly row: number;
  readonly col: number;
  readonly formula: FormulaXml;
}

/** Everything seen on the walk that the edits need. */
interface Seen {
  readonly around: Surroundings;
  /** An edit's text may need the sheet's prefix, known at the end of the walk, hence the function. */
  readonly edits: { start: number; end: number; text: (sheet: SheetXml) => string }[];
  readonly styles: Map<number, number>;
  readonly shared: Map<number, Follower[]>;
  readonly masters: Map<number, Follower>;
  readonly arrays: Area[];
}

/** Cells by row, each row by ascending column; a later patch of the same cell wins. */
type ByRow<T> = ReadonlyMap<number, readonly T[]>;

interface AtCell {
  readonly row: number;
  readonly col: number;
}

function byRow<T extends AtCell>(items: readonly T[]): ByRow<T> {
  const rows = new Map<number, T[]>();
  for (const item of items) {
    const row = rows.get(item.row);
    if (!row) {
      rows.set(item.row, [item]);
      continue;
    }
    let at = row.length;
    while (at > 0 && (row[at - 1] as T).col > item.col) at--;
    if (row[at - 1]?.col === item.col) row[at - 1] = item;
    else row.splice(at, 0, item);
  }
  return rows;
}

const inColumn = <T extends AtCell>(rows: ByRow<T>, { row, col }: AtCell): T | undefined =>
  rows.get(row)?.find((item) => item.col === col);

const NOTHING: readonly never[] = [];

const key = (row: number, col: number): number => row * 16_384 + col;

/** The patched part, or what stands in the way. */
export function patchSheet(
  bytes: Uint8Array,
  part: string,
  cells: readonly CellPatch[],
  results: readonly ResultPatch[],
  around: Surroundings,
): Uint8Array | Obstacle {
  const wanted = byRow(cells);
  const fresh = byRow(results);
  const wantedStyles = new Set(cells.flatMap((c) => (c.styleFrom ? [key(c.styleFrom.row, c.styleFrom.col)] : [])));
  const seen: Seen = { around, edits: [], styles: new Map(), shared: new Map(), masters: new Map(), arrays: [] };
  const rows = [...wanted.keys()].sort((a, b) => a - b);
  let next = 0;
  /** The row's patches, and how many of them are done. */
  let patches: readonly CellPatch[] = NOTHING;
  let done = 0;
  let inRow = 0;
  const enter = (row: number): void => {
    inRow = row;
    patches = wanted.get(row) ?? NOTHING;
    done = 0;
  };
  const sheet = walkSheet(bytes, part, {
    cell(cell: CellXml) {
      if (cell.row !== inRow) enter(cell.row);
      if (cell.formula) noteFormula(seen, cell);
      if (wantedStyles.size && wantedStyles.has(key(cell.row, cell.col)))
        seen.styles.set(key(cell.row, cell.col), cell.style);
      while (done < patches.length && (patches[done] as CellPatch).col < cell.col)
        insertCell(seen, patches[done++] as CellPatch, cell.start);
      if (patches[done]?.col === cell.col) {
        const patch = patches[done++] as CellPatch;
        const { style, start, end } = cell;
        seen.edits.push({ start, end, text: ({ prefix }) => patchXml(seen, prefix, patch, style) });
      } else if (fresh.size) {
        const result = inColumn(fresh, cell);
        if (result) refresh(seen, bytes, cell, result.result);
      }
    },
    row(row: RowXml) {
      if (row.row !== inRow) enter(row.row);
      while (next < rows.length && (rows[next] as number) < row.row)
        insertRow(seen, wanted, rows[next++] as number, row.start);
      if (rows[next] === row.row) next += 1;
      closeRow(seen, bytes, row, done ? patches.slice(done) : patches);
      [patches, done] = [NOTHING, 0];
    },
  });
  const obstacle = obstacleOf(sheet, seen, wanted);
  if (obstacle) return obstacle;
  if (next < rows.length) appendRows(seen, wanted, rows.slice(next), sheet, bytes);
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
    seen.arrays.push(formula.ref);
  }
}

/** A cell that is not there yet has its column's style. */
const columnStyle = (sheet: SheetXml, col: number): number =>
  sheet.columns.find((c) => c.first <= col && col <= c.last)?.style ?? 0;

const newCell = (seen: Seen, sheet: SheetXml, patch: CellPatch): string =>
  patchXml(seen, sheet.prefix, patch, columnStyle(sheet, patch.col));

/** A cell without a format of its own takes over the named one. */
function patchXml(seen: Seen, prefix: string, patch: CellPatch, own: number): string {
  const { row, col, content, styleFrom } = patch;
  if (patch.gone) return '';
  let style = own;
  if (styleFrom && own === 0) {
    style = seen.styles.get(key(styleFrom.row, styleFrom.col)) ?? 0;
    seen.around.took(patch);
  }
  if (patch.fill !== undefined) style = seen.around.filled(patch, style);
  return cellXml(prefix, row, col, style, { ...content, value: seen.around.stored(content.value, style) });
}

function insertCell(seen: Seen, patch: CellPatch, at: number): void {
  seen.edits.push({ start: at, end: at, text: (sheet) => newCell(seen, sheet, patch) });
}

const rowXml = (seen: Seen, sheet: SheetXml, row: number, patches: readonly CellPatch[]): string =>
  `<${sheet.prefix}row r="${row}">${patches.map((p) => newCell(seen, sheet, p)).join('')}</${sheet.prefix}row>`;

const patchesOf = (wanted: ByRow<CellPatch>, row: number): readonly CellPatch[] => wanted.get(row) ?? NOTHING;

function insertRow(seen: Seen, wanted: ByRow<CellPatch>, row: number, at: number): void {
  seen.edits.push({ start: at, end: at, text: (sheet) => rowXml(seen, sheet, row, patchesOf(wanted, row)) });
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
  const text = rows.map((row) => rowXml(seen, sheet, row, patchesOf(wanted, row))).join('');
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
  const isWritten = (f: Follower): boolean => inColumn(wanted, f) !== undefined;
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
    const edit = seen.edits[i] as Seen['edits'][number];
    if (edit.start === edit.end && whole.has(edit.start)) seen.edits.splice(i, 1);
  }
}

/** A cell inside an array or under a merge cannot be written alone. */
function obstacleOf(sheet: SheetXml, seen: Seen, wanted: ByRow<CellPatch>): Obstacle | null {
  for (const area of seen.arrays) {
    const single = area.top === area.bottom && area.left === area.right;
    const inside = single ? undefined : patchesIn(wanted, area).next().value;
    if (inside) return { kind: 'array', row: inside.row, col: inside.col };
  }
  for (const area of sheet.merges) {
    for (const { row, col, gone } of patchesIn(wanted, area)) {
      if (!gone && (row !== area.top || col !== area.left)) return { kind: 'merged', row, col };
    }
  }
  return null;
}

function* patchesIn(wanted: ByRow<CellPatch>, area: Area): Generator<CellPatch, undefined> {
  const tall = area.bottom - area.top >= wanted.size;
  const rows = tall ? wanted.keys() : Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
  for (const row of rows) {
    for (const patch of patchesOf(wanted, row)) if (contains(area, row, patch.col)) yield patch;
  }
  return undefined;
}
