/** The only place that reads a cell token by token, however it is written. */
import { parseArea } from '../../core/model/area';
import type { CellXml, FormulaXml } from './sheetXml';
import { readStringItem } from './strings';
import { unescapeExcel } from './escape';
import { latin } from './utf8';
import { Token, type XmlScanner } from './xml';

export const isOn = (value: string | null): boolean => value === '1' || value === 'true' || value === 'on';

/** Reads the cell whose open tag is the current one. A cell without an address stands behind the `last` one. */
export function readCell(x: XmlScanner, row: number, last: number, cell: CellXml): void {
  const bounds = x.attrBounds('r');
  cell.col = bounds ? columnOf(x, bounds[0], bounds[1], row) : last + 1;
  if (!(cell.col > last && cell.col <= LAST_COLUMN)) throw x.broken(`column ${cell.col} after ${last}`);
  const style = x.attr('s');
  cell.style = style !== null ? Number(style) : 0;
  cell.type = x.attr('t') ?? 'n';
  cell.start = x.start;
  cell.tagEnd = x.end;
  cell.end = x.end;
  cell.value = null;
  cell.valueStart = cell.valueEnd = 0;
  cell.inline = null;
  cell.formula = null;
  if (!x.empty) readContent(x, cell);
}

const LAST_COLUMN = 16_384;

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

function readContent(x: XmlScanner, cell: CellXml): void {
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
