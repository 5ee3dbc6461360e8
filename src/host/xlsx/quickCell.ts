/** The only place that reads a cell written the way spreadsheets write nearly all of them in one go; any other is read token by token. */
import type { CellXml } from './sheetXml';
import { latin } from './xml';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const QUOTE = 0x22;
const EQUALS = 0x3d;
const SPACE = 0x20;
const AMP = 0x26;
const [C, V, R, S, T, N, B, E] = [0x63, 0x76, 0x72, 0x73, 0x74, 0x6e, 0x62, 0x65];
const ZERO = 0x30;
const NINE = 0x39;
const MINUS = 0x2d;
const POINT = 0x2e;

const TENS = Array.from({ length: 16 }, (_, power) => 10 ** power);
/** A whole number of so many digits, and its quotient by a power of ten, is the double that its text means. */
const MOST_DIGITS = 15;

/**
 * Reads `<c r="N31" s="2" t="s"><v>17</v></c>`, `<c r="N31"/>` and the like at `at` into `cell`. Gives the offset behind it; −1 for a
 * cell that is written in any other way: then `cell` is to be filled anew.
 */
export function quickCell(bytes: Uint8Array, at: number, row: number, cell: CellXml): number {
  if (bytes[at] !== LT || bytes[at + 1] !== C || bytes[at + 2] !== SPACE) return -1;
  let i = at + 3;
  let col = 0;
  let style = -1;
  let type = '';
  for (;;) {
    const name = bytes[i];
    if (bytes[i + 1] !== EQUALS || bytes[i + 2] !== QUOTE) return -1;
    i += 3;
    if (name === R) {
      if (col !== 0) return -1;
      let c = bytes[i] as number;
      for (; c >= 0x41 && c <= 0x5a; c = bytes[++i] as number) col = col * 26 + (c - 64);
      let number = 0;
      for (; c >= ZERO && c <= NINE; c = bytes[++i] as number) number = number * 10 + (c - ZERO);
      if (col === 0 || number !== row) return -1;
    } else if (name === S) {
      if (style >= 0) return -1;
      const from = i;
      style = 0;
      for (let c = bytes[i] as number; c >= ZERO && c <= NINE; c = bytes[++i] as number)
        style = style * 10 + (c - ZERO);
      if (i === from || i - from > 9) return -1;
    } else if (name === T) {
      if (type !== '') return -1;
      const c = bytes[i++];
      type = c === S ? 's' : c === N ? 'n' : c === B ? 'b' : c === E ? 'e' : '';
      if (c === S && bytes[i] === T && bytes[i + 1] === R) {
        type = 'str';
        i += 2;
      }
      if (type === '') return -1;
    } else return -1;
    if (bytes[i++] !== QUOTE) return -1;
    if (bytes[i] !== SPACE) break;
    i += 1;
  }
  const empty = bytes[i] === SLASH;
  if (empty) i += 1;
  if (col === 0 || bytes[i] !== GT) return -1;
  cell.row = row;
  cell.col = col;
  cell.style = style < 0 ? 0 : style;
  cell.type = type || 'n';
  cell.start = at;
  cell.tagEnd = i + 1;
  cell.empty = empty;
  cell.value = null;
  cell.number = null;
  cell.valueStart = cell.valueEnd = 0;
  cell.inline = null;
  cell.formula = null;
  if (empty) return (cell.end = i + 1);
  return quickValue(bytes, i + 1, cell);
}

/** `<v>17</v></c>` or `</c>` alone. */
function quickValue(bytes: Uint8Array, at: number, cell: CellXml): number {
  let i = at;
  if (bytes[i] !== LT) return -1;
  if (bytes[i + 1] === V && bytes[i + 2] === GT) {
    cell.valueStart = i;
    const from = i + 3;
    i = from;
    for (let c = bytes[i] as number; c !== LT; c = bytes[++i] as number)
      if (!(c >= SPACE && c < 0x80) || c === AMP) return -1;
    if (bytes[i + 1] !== SLASH || bytes[i + 2] !== V || bytes[i + 3] !== GT || bytes[i + 4] !== LT) return -1;
    cell.valueEnd = i + 4;
    if (i > from) {
      const number = cell.type === 's' || cell.type === 'n' ? plainNumber(bytes, from, i) : NaN;
      if (number === number) cell.number = number;
      else cell.value = latin(bytes, from, i);
    }
    i += 4;
  }
  if (bytes[i + 1] !== SLASH || bytes[i + 2] !== C || bytes[i + 3] !== GT) return -1;
  return (cell.end = i + 4);
}

/** Digits with or without a sign and a point, exactly; NaN for any other text, and for more digits than a double holds. */
function plainNumber(bytes: Uint8Array, from: number, to: number): number {
  const negative = bytes[from] === MINUS;
  let digits = 0;
  let whole = 0;
  let point = -1;
  for (let i = negative ? from + 1 : from; i < to; i++) {
    const c = bytes[i] as number;
    if (c >= ZERO && c <= NINE) {
      whole = whole * 10 + (c - ZERO);
      digits += 1;
    } else if (c === POINT && point < 0) point = i;
    else return NaN;
  }
  if (digits === 0 || digits > MOST_DIGITS) return NaN;
  const value = point < 0 ? whole : whole / (TENS[to - point - 1] as number);
  return negative ? -value : value;
}
