/** The only place that walks a worksheet part: rows, cells and their byte offsets, and what stands around the data. */
import { parseArea } from '../../core/model/area';
import type { CellValue } from '../../core/model/snapshot';
import { CellMap, RowCells } from './cellMap';
import { quickCells, quickRowTag, ROW_END, type RowTag } from './quickCells';
import type { CellXml, FormulaCell, SheetXml } from './sheetXml';
import { isOn, readCell } from './anyCell';
import { cellValue, type ValueContext } from './values';
import { Token, XmlScanner } from './xml';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Where everything in a worksheet part stands. */
export interface SheetPlaces {
  readonly around: SheetXml;
  readonly map: CellMap;
  /** In the order of their places. */
  readonly formulas: FormulaCell[];
}

/** A worksheet part read whole, once. */
export interface WalkedSheet {
  readonly places: SheetPlaces;
  /** By row and cell of the map. */
  readonly values: CellValue[][];
  readonly hiddenRows: Set<number>;
}

export function walkSheet(bytes: Uint8Array, part: string, context: ValueContext): WalkedSheet {
  const x = new XmlScanner(bytes, part);
  const around: SheetXml = {
    prefix: '',
    dimension: null,
    columns: [],
    merges: [],
    protected: false,
    filterOn: false,
    filter: null,
    dataStart: 0,
    dataTagEnd: 0,
    dataCloseStart: 0,
    dataEmpty: false,
  };
  const places: SheetPlaces = { around, map: new CellMap(bytes), formulas: [] };
  const walked: WalkedSheet = { places, values: [], hiddenRows: new Set() };
  let seenData = false;
  for (let token = x.next(); token !== Token.End; token = x.next()) {
    if (token !== Token.Open) continue;
    if (x.depth === 1) {
      if (x.name !== 'worksheet') throw x.broken(`root ${x.name}`);
      around.prefix = x.prefix;
      continue;
    }
    if (x.depth !== 2 || x.prefix !== around.prefix) {
      x.skip();
      continue;
    }
    switch (x.name) {
      case 'dimension':
        around.dimension = { area: parseArea(x.attr('ref') ?? ''), start: x.start, end: x.end };
        x.skip();
        break;
      case 'cols':
        readColumns(x, around);
        break;
      case 'sheetData':
        if (seenData) throw x.broken('second sheetData');
        seenData = true;
        walkRows(x, walked, context);
        break;
      case 'mergeCells':
        readMerges(x, around);
        break;
      case 'sheetProtection':
        around.protected = isOn(x.attr('sheet'));
        x.skip();
        break;
      case 'autoFilter':
        readFilter(x, around);
        break;
      default:
        x.skip();
    }
  }
  if (!seenData) throw x.broken('no sheetData');
  places.map.closed();
  return walked;
}

/** Runs over the children of the current element. */
function* childrenOf(x: XmlScanner): Generator<void> {
  if (x.empty) return;
  const depth = x.depth;
  for (;;) {
    const token = x.next();
    if (token === Token.Close && x.depth === depth) return;
    if (token === Token.Open && x.depth === depth + 1) yield;
  }
}

function readColumns(x: XmlScanner, sheet: SheetXml): void {
  for (const _ of childrenOf(x)) {
    if (x.name !== 'col') continue;
    const first = Number(x.attr('min'));
    const last = Math.min(Number(x.attr('max')), LAST_COLUMN);
    sheet.columns.push({
      first,
      last,
      style: Number(x.attr('style') ?? 0),
      hidden: isOn(x.attr('hidden')) || x.attr('width') === '0',
    });
  }
}

function readMerges(x: XmlScanner, sheet: SheetXml): void {
  for (const _ of childrenOf(x)) {
    const area = x.name === 'mergeCell' ? parseArea(x.attr('ref') ?? '') : null;
    if (area) sheet.merges.push(area);
  }
}

function readFilter(x: XmlScanner, sheet: SheetXml): void {
  sheet.filter = parseArea(x.attr('ref') ?? '');
  for (const _ of childrenOf(x)) if (x.name === 'filterColumn' && !x.empty) sheet.filterOn = true;
}

const ROW_ATTRIBUTES = ['r', 'hidden', 'ht', 'customFormat', 's'] as const;

function walkRows(x: XmlScanner, walked: WalkedSheet, context: ValueContext): void {
  const { hiddenRows, values, places } = walked;
  const { around, map } = places;
  const depth = x.depth;
  around.dataStart = x.start;
  around.dataTagEnd = x.end;
  around.dataCloseStart = x.end;
  around.dataEmpty = x.empty;
  if (x.empty) return;
  const tag: RowTag = { row: 0, hidden: false, style: -1, empty: false };
  const cells = new RowCells<CellValue>();
  let last = 0;
  for (;;) {
    const behind = quickRowTag(x.bytes, x.end, tag);
    if (behind >= 0) x.enter(ROW_NAME, behind, tag.empty);
    else {
      const token = x.next();
      if (token === Token.Close && x.depth === depth) {
        around.dataCloseStart = x.start;
        return;
      }
      if (token !== Token.Open) continue;
      if (x.name !== 'row') {
        x.skip();
        continue;
      }
      readRowTag(x, tag, last);
    }
    if (!(tag.row > last && tag.row <= LAST_ROW)) throw x.broken(`row ${tag.row} after ${last}`);
    last = tag.row;
    if (tag.hidden) hiddenRows.add(tag.row);
    map.openRow(tag.row, x.start, x.end);
    cells.count = 0;
    const closeStart = tag.empty ? x.end : walkCells(x, tag.row, cells, places, context);
    map.closeRow(cells, tag.style, closeStart);
    values.push(cells.values.slice(0, cells.count));
  }
}

const ROW_NAME = 'row'.length;
const attributes: (string | null)[] = [];

/** A row without a number stands below the last one. */
function readRowTag(x: XmlScanner, tag: RowTag, last: number): void {
  x.attrs(ROW_ATTRIBUTES, attributes);
  const [number = null, hidden = null, height, custom = null, style] = attributes;
  tag.row = number === null ? last + 1 : Number(number);
  tag.hidden = isOn(hidden) || height === '0';
  tag.style = isOn(custom) ? Number(style ?? 0) : -1;
  tag.empty = x.empty;
}

/** Reads the cells of the current row into `cells`; gives where the row's close tag starts. */
function walkCells(
  x: XmlScanner,
  row: number,
  cells: RowCells<CellValue>,
  { map, formulas }: SheetPlaces,
  context: ValueContext,
): number {
  const { depth, bytes } = x;
  for (;;) {
    x.end = quickCells(bytes, x.end, row, cells, map, context);
    if (x.leave(ROW_END)) return x.start;
    const token = x.next();
    if (token === Token.Close && x.depth === depth) return x.start;
    if (token !== Token.Open) continue;
    if (x.name !== 'c') {
      x.skip();
      continue;
    }
    const n = cells.count;
    readCell(x, row, n ? (cells.cols[n - 1] as number) : 0, cell);
    cells.cols[n] = cell.col;
    cells.styles[n] = cell.style;
    cells.values[n] = cellValue(cell, context);
    map.starts[map.cells + n] = cell.start;
    map.ends[map.cells + n] = cell.end;
    cells.count += 1;
    if (cell.formula) {
      const { col, formula, start, tagEnd, valueStart, valueEnd } = cell;
      formulas.push({ row, col, formula, start, tagEnd, valueStart, valueEnd });
    }
  }
}

const cell: CellXml = {
  col: 0,
  style: 0,
  type: 'n',
  start: 0,
  end: 0,
  tagEnd: 0,
  value: null,
  valueStart: 0,
  valueEnd: 0,
  inline: null,
  formula: null,
};
