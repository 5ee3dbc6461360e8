/** The only place that reads cells written the way spreadsheets write nearly all of them in one go; any other is read token by token. */
import type { CellValue } from '../../core/model/snapshot';
import type { CellMap, RowCells } from './cellMap';
import { numberValue, sharedString, textValue, type ValueContext } from './values';
import { ascii, behind } from './words';
import { unescapeExcel } from './escape';
import { decodeUtf8, latin } from './utf8';

/** Their numbers stand in the code where they are used: it is read while it is still slow. */
const enum Char {
  Space = 0x20,
  Quote = 0x22,
  Amp = 0x26,
  Minus = 0x2d,
  Point = 0x2e,
  Slash = 0x2f,
  Zero = 0x30,
  Nine = 0x39,
  Lt = 0x3c,
  Equals = 0x3d,
  Gt = 0x3e,
  A = 0x41,
  Z = 0x5a,
  b = 0x62,
  c = 0x63,
  e = 0x65,
  i = 0x69,
  n = 0x6e,
  r = 0x72,
  s = 0x73,
  t = 0x74,
  v = 0x76,
}

const enum Type {
  Number = 0,
  Shared = 1,
  String = 2,
  Boolean = 3,
  Error = 4,
  Inline = 5,
}
const TYPES = ['n', 's', 'str', 'b', 'e', 'inlineStr'] as const;

/** Attributes met. */
const enum Said {
  Number = 1,
  Style = 2,
  Type = 4,
  Height = 8,
  Hidden = 16,
  Custom = 32,
}

const TENS = Array.from({ length: 16 }, (_, power) => 10 ** power);
/** A whole number of so many digits, and its quotient by a power of ten, is the double that its text means. */
const MOST_DIGITS = 15;
const LAST_COLUMN = 16_384;

const INLINE_START = ascii('<is><t');
const PRESERVED = ascii(' xml:space="preserve"');
const INLINE_END = ascii('</t></is></c>');
const INLINE_TYPE = ascii('inlineStr');

/**
 * What was read of the cell at hand. INVARIANT of this file: its functions are short, for one is slow until it was compiled, and a long
 * one is compiled long. Each gives the offset behind what it read, or −1 for what is written in some other way.
 */
const cell = { col: 0, style: 0, type: Type.Number, value: '' as CellValue };

/**
 * Reads `<c r="N31" s="2" t="s"><v>17</v></c>`, `<c r="N31"/>` and the like, one behind the other from `from` on. Gives the offset behind
 * the last; the cell there is written in some other way, or there is none.
 */
export function quickCells(
  bytes: Uint8Array,
  from: number,
  row: number,
  cells: RowCells<CellValue>,
  map: CellMap,
  context: ValueContext,
): number {
  const { cols, styles, values } = cells;
  const { starts, ends, cells: first } = map;
  let n = cells.count;
  let last = n ? (cols[n - 1] as number) : 0;
  let at = from;
  for (;;) {
    const tag = quickTag(bytes, at, row);
    if (tag < 0 || cell.col <= last || cell.col > LAST_COLUMN) break;
    const end = quickContent(bytes, tag, context);
    if (end < 0) break;
    cols[n] = last = cell.col;
    styles[n] = cell.style;
    values[n] = cell.value;
    starts[first + n] = at;
    ends[first + n] = end;
    n += 1;
    at = end;
  }
  cells.count = n;
  return at;
}

/** The open tag, up to its `>` or `/>`. */
function quickTag(bytes: Uint8Array, at: number, row: number): number {
  if (bytes[at] !== Char.Lt || bytes[at + 1] !== Char.c || bytes[at + 2] !== Char.Space) return -1;
  let i = at + 3;
  let seen = 0;
  cell.style = 0;
  cell.type = Type.Number;
  for (;;) {
    const name = bytes[i];
    if (bytes[i + 1] !== Char.Equals || bytes[i + 2] !== Char.Quote) return -1;
    i += 3;
    let said = 0;
    if (name === Char.r) {
      said = Said.Number;
      i = quickAddress(bytes, i, row);
    } else if (name === Char.s) {
      said = Said.Style;
      i = quickStyle(bytes, i);
    } else if (name === Char.t) {
      said = Said.Type;
      i = quickType(bytes, i);
    }
    if (said === 0 || seen & said || i < 0 || bytes[i] !== Char.Quote) return -1;
    seen |= said;
    if (bytes[++i] !== Char.Space) return seen & Said.Number ? i : -1;
    i += 1;
  }
}

function quickAddress(bytes: Uint8Array, at: number, row: number): number {
  let i = at;
  let col = 0;
  let c = bytes[i] as number;
  for (; c >= Char.A && c <= Char.Z; c = bytes[++i] as number) col = col * 26 + (c - 64);
  let number = 0;
  for (; c >= Char.Zero && c <= Char.Nine; c = bytes[++i] as number) number = number * 10 + (c - Char.Zero);
  cell.col = col;
  return number === row ? i : -1;
}

function quickStyle(bytes: Uint8Array, at: number): number {
  let i = at;
  let style = 0;
  for (let c = bytes[i] as number; c >= Char.Zero && c <= Char.Nine; c = bytes[++i] as number)
    style = style * 10 + (c - Char.Zero);
  cell.style = style;
  return i === at || i - at > 9 ? -1 : i;
}

function quickType(bytes: Uint8Array, at: number): number {
  const c = bytes[at];
  if (c === Char.s && bytes[at + 1] === Char.t && bytes[at + 2] === Char.r) {
    cell.type = Type.String;
    return at + 3;
  }
  if (c === Char.i) {
    cell.type = Type.Inline;
    return behind(bytes, at, INLINE_TYPE);
  }
  if (c === Char.s) cell.type = Type.Shared;
  else if (c === Char.b) cell.type = Type.Boolean;
  else if (c === Char.e) cell.type = Type.Error;
  else if (c !== Char.n) return -1;
  return at + 1;
}

/** What stands behind the open tag's attributes, the close tag included. */
function quickContent(bytes: Uint8Array, at: number, context: ValueContext): number {
  cell.value = '';
  if (bytes[at] === Char.Slash) return bytes[at + 1] === Char.Gt ? at + 2 : -1;
  if (bytes[at] !== Char.Gt) return -1;
  if (cell.type === Type.Inline) return quickInline(bytes, at + 1);
  let i = at + 1;
  if (bytes[i] === Char.Lt && bytes[i + 1] === Char.v && bytes[i + 2] === Char.Gt) {
    i = quickNumber(bytes, i + 3, context);
    if (i < 0) i = quickText(bytes, at + 4, context);
    if (i < 0 || bytes[i + 1] !== Char.Slash || bytes[i + 2] !== Char.v || bytes[i + 3] !== Char.Gt) return -1;
    i += 4;
  }
  const closed = bytes[i] === Char.Lt && bytes[i + 1] === Char.Slash && bytes[i + 2] === Char.c;
  return closed && bytes[i + 3] === Char.Gt ? i + 4 : -1;
}

/** Digits with or without a sign and a point, up to the `<` behind them. */
function quickNumber(bytes: Uint8Array, from: number, context: ValueContext): number {
  if (cell.type > Type.Shared) return -1;
  const negative = bytes[from] === Char.Minus;
  let i = negative ? from + 1 : from;
  const start = i;
  let whole = 0;
  let point = -1;
  for (let c = bytes[i] as number; c !== Char.Lt; c = bytes[++i] as number) {
    if (c >= Char.Zero && c <= Char.Nine) whole = whole * 10 + (c - Char.Zero);
    else if (c === Char.Point && point < 0) point = i;
    else return -1;
  }
  const digits = point < 0 ? i - start : i - start - 1;
  if (digits === 0 || digits > MOST_DIGITS) return -1;
  let number = point < 0 ? whole : whole / (TENS[i - point - 1] as number);
  if (negative) number = -number;
  cell.value = cell.type === Type.Shared ? sharedString(number, context) : numberValue(number, cell.style, context);
  return i;
}

/** Any other ASCII text of a `v`, up to the `<` behind it. */
function quickText(bytes: Uint8Array, from: number, context: ValueContext): number {
  let i = from;
  for (let c = bytes[i] as number; c !== Char.Lt; c = bytes[++i] as number)
    if (!(c >= Char.Space && c < 0x80) || c === Char.Amp) return -1;
  if (i > from) cell.value = textValue(TYPES[cell.type], latin(bytes, from, i), cell.style, context);
  return i;
}

/** An inline string without runs, the cell's close tag included. */
function quickInline(bytes: Uint8Array, at: number): number {
  const start = textStart(bytes, at);
  const end = start < 0 ? -1 : textEnd(bytes, start);
  const behindCell = end < 0 ? -1 : behind(bytes, end, INLINE_END);
  if (behindCell > 0) cell.value = unescapeExcel(decodeUtf8(bytes, start, end));
  return behindCell;
}

/** Where the text of an inline string starts. */
function textStart(bytes: Uint8Array, at: number): number {
  const tag = behind(bytes, at, INLINE_START);
  if (tag < 0) return -1;
  const end = bytes[tag] === Char.Space ? behind(bytes, tag, PRESERVED) : tag;
  return end > 0 && bytes[end] === Char.Gt ? end + 1 : -1;
}

/** Where text ends that is meant as it stands. */
function textEnd(bytes: Uint8Array, from: number): number {
  for (let i = from; i < bytes.length; i++) {
    const c = bytes[i] as number;
    if (c === Char.Lt) return i;
    if (c === Char.Amp || c < Char.Space) return -1;
  }
  return -1;
}

/** What an open tag of a row says; filled anew for each. */
export interface RowTag {
  row: number;
  hidden: boolean;
  /** Style of the row's blank cells, −1 when the row names none. */
  style: number;
  empty: boolean;
}

const ROW = ascii('<row ');
export const ROW_END = ascii('</row>');
const HT = 0x68_74;
const HIDDEN = ascii('hidden');
const CUSTOM = ascii('customFormat');

/** Reads the row's open tag at `at`, written the usual way; gives the offset behind it, or −1. */
export function quickRowTag(bytes: Uint8Array, at: number, tag: RowTag): number {
  let i = behind(bytes, at, ROW);
  if (i < 0) return -1;
  let seen = 0;
  let style = 0;
  let custom = false;
  tag.hidden = false;
  for (;;) {
    let name = i;
    let prefixed = false;
    for (; bytes[i] !== Char.Equals; i++) {
      const c = bytes[i] as number;
      if (c === 0x3a) {
        name = i + 1;
        prefixed = true;
      } else if (!(c > Char.Gt) && !(c >= Char.Minus && c <= Char.Nine && c !== Char.Slash)) return -1;
    }
    const length = i - name;
    if (bytes[++i] !== Char.Quote) return -1;
    const start = ++i;
    for (let c = bytes[i] as number; c !== Char.Quote; c = bytes[++i] as number)
      if (!(c >= Char.Space) || c === Char.Lt) return -1;
    const known =
      length === 1 && bytes[name] === Char.r
        ? Said.Number
        : length === 1 && bytes[name] === Char.s
          ? Said.Style
          : length === 2 && (bytes[name] as number) * 256 + (bytes[name + 1] as number) === HT
            ? Said.Height
            : length === HIDDEN.length && behind(bytes, name, HIDDEN) > 0
              ? Said.Hidden
              : length === CUSTOM.length && behind(bytes, name, CUSTOM) > 0
                ? Said.Custom
                : 0;
    if (known) {
      if (prefixed || seen & known) return -1;
      seen |= known;
      if (known === Said.Number || known === Said.Style) {
        const number = wholeNumber(bytes, start, i);
        if (number < 0) return -1;
        if (known === Said.Number) tag.row = number;
        else style = number;
      } else if (known === Said.Height) tag.hidden ||= i === start + 1 && bytes[start] === Char.Zero;
      else {
        const digit = i === start + 1 ? (bytes[start] as number) - Char.Zero : -1;
        if (digit !== 0 && digit !== 1) return -1;
        if (known === Said.Hidden) tag.hidden ||= digit === 1;
        else custom = digit === 1;
      }
    }
    const c = bytes[++i];
    if (c === Char.Space) {
      i += 1;
      continue;
    }
    tag.empty = c === Char.Slash;
    if (tag.empty) i += 1;
    if (bytes[i] !== Char.Gt || !(seen & Said.Number)) return -1;
    tag.style = custom ? style : -1;
    return i + 1;
  }
}

/** Of at most nine digits; −1 for any other text. */
function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to === from || to - from > 9) return -1;
  let number = 0;
  for (let i = from; i < to; i++) {
    const c = bytes[i] as number;
    if (!(c >= Char.Zero && c <= Char.Nine)) return -1;
    number = number * 10 + (c - Char.Zero);
  }
  return number;
}
