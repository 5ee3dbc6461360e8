/** The only place that walks a worksheet part: rows, cells and their byte offsets, and what stands around the data. */
import { parseArea } from '../../core/model/area';
import { quickCell } from './quickCell';
import { readStringItem } from './strings';
import type { CellXml, FormulaXml, RowXml, SheetVisitor, SheetXml } from './sheetXml';
import { Token, XmlScanner, latin, unescapeExcel } from './xml';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

export function walkSheet(bytes: Uint8Array, part: string, visitor: SheetVisitor): SheetXml {
  const x = new XmlScanner(bytes, part);
  const sheet: SheetXml = {
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
  let seenData = false;
  for (let token = x.next(); token !== Token.End; token = x.next()) {
    if (token !== Token.Open) continue;
    if (x.depth === 1) {
      if (x.name !== 'worksheet') throw x.broken(`root ${x.name}`);
      sheet.prefix = x.prefix;
      continue;
    }
    if (x.depth !== 2 || x.prefix !== sheet.prefix) {
      x.skip();
      continue;
    }
    switch (x.name) {
      case 'dimension':
        sheet.dimension = { area: parseArea(x.attr('ref') ?? ''), start: x.start, end: x.end };
        x.skip();
        break;
      case 'cols':
        readColumns(x, sheet);
        break;
      case 'sheetData':
        if (seenData) throw x.broken('second sheetData');
        seenData = true;
        walkRows(x, sheet, visitor);
        break;
      case 'mergeCells':
        readMerges(x, sheet);
        break;
      case 'sheetProtection':
        sheet.protected = isOn(x.attr('sheet'));
        x.skip();
        break;
      case 'autoFilter':
        readFilter(x, sheet);
        break;
      default:
        x.skip();
    }
  }
  if (!seenData) throw x.broken('no sheetData');
  return sheet;
}

const isOn = (value: string | null): boolean => value === '1' || value === 'true' || value === 'on';

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

function walkRows(x: XmlScanner, sheet: SheetXml, visitor: SheetVisitor): void {
  const depth = x.depth;
  sheet.dataStart = x.start;
  sheet.dataTagEnd = x.end;
  sheet.dataCloseStart = x.end;
  sheet.dataEmpty = x.empty;
  if (x.empty) return;
  const row: RowXml = { row: 0, start: 0, end: 0, tagEnd: 0, closeStart: 0, empty: false, hidden: false, style: -1 };
  const cell: CellXml = {
    row: 0,
    col: 0,
    style: 0,
    type: 'n',
    start: 0,
    end: 0,
    tagEnd: 0,
    empty: false,
    value: null,
    number: null,
    valueStart: 0,
    valueEnd: 0,
    inline: null,
    formula: null,
  };
  const attributes: (string | null)[] = [];
  let last = 0;
  for (;;) {
    const token = x.next();
    if (token === Token.Close && x.depth === depth) {
      sheet.dataCloseStart = x.start;
      return;
    }
    if (token !== Token.Open) continue;
    if (x.name !== 'row') {
      x.skip();
      continue;
    }
    x.attrs(ROW_ATTRIBUTES, attributes);
    const [number = null, hidden = null, height, custom = null, style] = attributes;
    row.row = number === null ? last + 1 : Number(number);
    if (!(row.row > last && row.row <= LAST_ROW)) throw x.broken(`row ${number ?? ''} after ${last}`);
    last = row.row;
    row.start = x.start;
    row.tagEnd = x.end;
    row.empty = x.empty;
    row.hidden = isOn(hidden) || height === '0';
    row.closeStart = x.end;
    row.end = x.end;
    row.style = isOn(custom) ? Number(style ?? 0) : -1;
    visitor.open?.(row.row, row.start);
    if (!x.empty) walkCells(x, row, cell, visitor);
    visitor.row?.(row);
  }
}

function walkCells(x: XmlScanner, row: RowXml, cell: CellXml, visitor: SheetVisitor): void {
  const depth = x.depth;
  let last = 0;
  for (;;) {
    const behind = quickCell(x.bytes, x.end, row.row, cell);
    if (behind >= 0) {
      if (!(cell.col > last && cell.col <= LAST_COLUMN)) throw x.broken(`column ${cell.col} after ${last}`);
      last = cell.col;
      x.end = behind;
      visitor.cell?.(cell);
      continue;
    }
    const token = x.next();
    if (token === Token.Close && x.depth === depth) {
      row.closeStart = x.start;
      row.end = x.end;
      return;
    }
    if (token !== Token.Open) continue;
    if (x.name !== 'c') {
      x.skip();
      continue;
    }
    const bounds = x.attrBounds('r');
    cell.row = row.row;
    cell.col = bounds ? columnOf(x, bounds[0], bounds[1], row.row) : last + 1;
    if (!(cell.col > last && cell.col <= LAST_COLUMN)) throw x.broken(`column ${cell.col} after ${last}`);
    last = cell.col;
    const style = x.attr('s');
    cell.style = style !== null ? Number(style) : 0;
    cell.type = x.attr('t') ?? 'n';
    cell.start = x.start;
    cell.tagEnd = x.end;
    cell.empty = x.empty;
    cell.end = x.end;
    cell.value = null;
    cell.number = null;
    cell.valueStart = cell.valueEnd = 0;
    cell.inline = null;
    cell.formula = null;
    if (!x.empty) readCell(x, cell);
    visitor.cell?.(cell);
  }
}

/** Reads `N31`; its row must be the row it stands in. */
function columnOf(x: XmlScanner, from: number, to: number, row: number): number {
  const { bytes } = x;
  let col = 0;
  let i = from;
  for (; i < to; i++) {
    const c = (bytes[i] as number) & 0xdf;
    if (c < 0x41 || c > 0x5a) break;
    col = col * 26 + (c - 64);
  }
  let number = 0;
  for (; i < to; i++) number = number * 10 + ((bytes[i] as number) - 48);
  if (number !== row) throw x.broken(`cell ${latin(bytes, from, to)} in row ${row}`);
  return col;
}

function readCell(x: XmlScanner, cell: CellXml): void {
  const depth = x.depth;
  for (;;) {
    const token = x.next();
    if (token === Token.Close && x.depth === depth) {
      cell.end = x.end;
      return;
    }
    if (token !== Token.Open) continue;
    if (x.name === 'v') {
      cell.valueStart = x.start;
      const text = x.content();
      cell.valueEnd = x.end;
      if (text !== '') cell.value = text;
    } else if (x.name === 'f') cell.formula = readFormula(x);
    else if (x.name === 'is') cell.inline = readStringItem(x);
    else x.skip();
  }
}

const FORMULA_TYPES = new Set(['normal', 'shared', 'array', 'dataTable']);

function readFormula(x: XmlScanner): FormulaXml {
  const start = x.start;
  const attributesStart = x.attributesStart;
  const type = x.attr('t') ?? 'normal';
  const shared = Number(x.attr('si') ?? -1);
  const ref = parseArea(x.attr('ref') ?? '');
  const inputs = type === 'dataTable' ? tableInputs(x) : '';
  const { prefix } = x;
  const calculate = isOn(x.attr('ca'));
  const text = unescapeExcel(x.content());
  if (!FORMULA_TYPES.has(type)) throw x.broken(`formula type ${type}`);
  return {
    text,
    type: type as FormulaXml['type'],
    shared,
    ref,
    inputs,
    start,
    end: x.end,
    attributesStart,
    prefix,
    calculate,
  };
}

/** A table with one input names it as row or column input. */
function tableInputs(x: XmlScanner): string {
  const first = x.attr('r1') ?? '';
  if (isOn(x.attr('dt2D'))) return `${first},${x.attr('r2') ?? ''}`;
  return isOn(x.attr('dtr')) ? `${first},` : `,${first}`;
}
