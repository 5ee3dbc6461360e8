/** The only place that reads cells written the way spreadsheets write nearly all of them in one go; any other is read token by token. */
import type { CellValue } from '../../core/model/snapshot';
import type { CellMap, RowCells } from './cellMap';
import { numberValue, sharedString, textValue, type ValueContext } from './values';
import { ascii, behind } from './words';
import { unescapeExcel } from './escape';
import { decodeUtf8, latin } from './xml';

const [SPACE, QUOTE, AMP, MINUS, POINT, SLASH, ZERO, NINE, LT, EQUALS, GT] = [
  0x20, 0x22, 0x26, 0x2d, 0x2e, 0x2f, 0x30, 0x39, 0x3c, 0x3d, 0x3e,
] as const;
const [A, Z] = [0x41, 0x5a] as const;
const [B, C, E, I, N, R, S, T, V] = [0x62, 0x63, 0x65, 0x69, 0x6e, 0x72, 0x73, 0x74, 0x76] as const;

const TYPES = ['n', 's', 'str', 'b', 'e', 'inlineStr'] as const;
const [NUMBER, SHARED, STRING, BOOLEAN, ERROR, INLINE] = [0, 1, 2, 3, 4, 5] as const;

const TENS = Array.from({ length: 16 }, (_, power) => 10 ** power);
/** A whole number of so many digits, and its quotient by a power of ten, is the double that its text means. */
const MOST_DIGITS = 15;
const LAST_COLUMN = 16_384;

const INLINE_START = ascii('<is><t');
const PRESERVED = ascii(' xml:space="preserve"');
const INLINE_END = ascii('</t></is></c>');
const INLINE_TYPE = ascii('inlineStr"');

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
  cells: while (bytes[at] === LT && bytes[at + 1] === C && bytes[at + 2] === SPACE) {
    let i = at + 3;
    let col = 0;
    let style = -1;
    let type = -1;
    for (;;) {
      const name = bytes[i];
      if (bytes[i + 1] !== EQUALS || bytes[i + 2] !== QUOTE) break cells;
      i += 3;
      if (name === R) {
        if (col !== 0) break cells;
        let c = bytes[i] as number;
        for (; c >= A && c <= Z; c = bytes[++i] as number) col = col * 26 + (c - 64);
        let number = 0;
        for (; c >= ZERO && c <= NINE; c = bytes[++i] as number) number = number * 10 + (c - ZERO);
        if (number !== row || col <= last || col > LAST_COLUMN) break cells;
      } else if (name === S) {
        if (style >= 0) break cells;
        const start = i;
        style = 0;
        for (let c = bytes[i] as number; c >= ZERO && c <= NINE; c = bytes[++i] as number)
          style = style * 10 + (c - ZERO);
        if (i === start || i - start > 9) break cells;
      } else if (name === T) {
        if (type >= 0) break cells;
        const c = bytes[i++];
        if (c === S && bytes[i] === T && bytes[i + 1] === R) {
          type = STRING;
          i += 2;
        } else if (c === S) type = SHARED;
        else if (c === N) type = NUMBER;
        else if (c === B) type = BOOLEAN;
        else if (c === E) type = ERROR;
        else if (c === I && behind(bytes, i - 1, INLINE_TYPE) > 0) {
          type = INLINE;
          i += INLINE_TYPE.length - 2;
        } else break cells;
      } else break cells;
      if (bytes[i++] !== QUOTE) break cells;
      if (bytes[i] !== SPACE) break;
      i += 1;
    }
    if (col === 0) break;
    if (style < 0) style = 0;
    let value: CellValue = '';
    if (bytes[i] === SLASH) {
      if (bytes[i + 1] !== GT) break;
      i += 2;
    } else {
      if (bytes[i] !== GT) break;
      i += 1;
      if (type === INLINE) {
        const start = textStart(bytes, i);
        const end = start < 0 ? -1 : textEnd(bytes, start);
        i = end < 0 ? -1 : behind(bytes, end, INLINE_END);
        if (i < 0) break;
        value = unescapeExcel(decodeUtf8(bytes, start, end));
      } else {
        if (bytes[i] !== LT) break;
        if (bytes[i + 1] === V && bytes[i + 2] === GT) {
          const start = (i += 3);
          // Digits with or without a sign and a point; any other text is told by `text`.
          let c = bytes[i] as number;
          const negative = c === MINUS;
          if (negative) c = bytes[++i] as number;
          let whole = 0;
          let digits = 0;
          let point = -1;
          let text = false;
          for (; c !== LT; c = bytes[++i] as number) {
            if (c >= ZERO && c <= NINE) {
              whole = whole * 10 + (c - ZERO);
              digits += 1;
            } else if (c === POINT && point < 0) point = i;
            else if (c >= SPACE && c < 0x80 && c !== AMP) text = true;
            else break cells;
          }
          if (bytes[i + 1] !== SLASH || bytes[i + 2] !== V || bytes[i + 3] !== GT) break;
          if (i > start) {
            if (type > SHARED || text || digits === 0 || digits > MOST_DIGITS)
              value = textValue(TYPES[type] ?? 'n', latin(bytes, start, i), style, context);
            else {
              let number = point < 0 ? whole : whole / (TENS[i - point - 1] as number);
              if (negative) number = -number;
              value = type === SHARED ? sharedString(number, context) : numberValue(number, style, context);
            }
          }
          i += 4;
        }
        if (bytes[i] !== LT || bytes[i + 1] !== SLASH || bytes[i + 2] !== C || bytes[i + 3] !== GT) break;
        i += 4;
      }
    }
    cols[n] = last = col;
    styles[n] = style;
    values[n] = value;
    starts[first + n] = at;
    ends[first + n] = i;
    n += 1;
    at = i;
  }
  cells.count = n;
  return at;
}

/** Where the text of an inline string starts. */
function textStart(bytes: Uint8Array, at: number): number {
  const tag = behind(bytes, at, INLINE_START);
  if (tag < 0) return -1;
  const end = bytes[tag] === SPACE ? behind(bytes, tag, PRESERVED) : tag;
  return end > 0 && bytes[end] === GT ? end + 1 : -1;
}

/** Where text ends that is meant as it stands. */
function textEnd(bytes: Uint8Array, from: number): number {
  for (let i = from; i < bytes.length; i++) {
    const c = bytes[i] as number;
    if (c === LT) return i;
    if (c === AMP || c < SPACE) return -1;
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
const [NUMBERED, STYLED, HIGH, HID, OWN] = [1, 2, 4, 8, 16];

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
    for (; bytes[i] !== EQUALS; i++) {
      const c = bytes[i] as number;
      if (c === 0x3a) {
        name = i + 1;
        prefixed = true;
      } else if (!(c > GT) && !(c >= MINUS && c <= NINE && c !== SLASH)) return -1;
    }
    const length = i - name;
    if (bytes[++i] !== QUOTE) return -1;
    const start = ++i;
    for (let c = bytes[i] as number; c !== QUOTE; c = bytes[++i] as number) if (!(c >= SPACE) || c === LT) return -1;
    const known =
      length === 1 && bytes[name] === R
        ? NUMBERED
        : length === 1 && bytes[name] === S
          ? STYLED
          : length === 2 && (bytes[name] as number) * 256 + (bytes[name + 1] as number) === HT
            ? HIGH
            : length === HIDDEN.length && behind(bytes, name, HIDDEN) > 0
              ? HID
              : length === CUSTOM.length && behind(bytes, name, CUSTOM) > 0
                ? OWN
                : 0;
    if (known) {
      if (prefixed || seen & known) return -1;
      seen |= known;
      if (known === NUMBERED || known === STYLED) {
        const number = wholeNumber(bytes, start, i);
        if (number < 0) return -1;
        if (known === NUMBERED) tag.row = number;
        else style = number;
      } else if (known === HIGH) tag.hidden ||= i === start + 1 && bytes[start] === ZERO;
      else {
        const digit = i === start + 1 ? (bytes[start] as number) - ZERO : -1;
        if (digit !== 0 && digit !== 1) return -1;
        if (known === HID) tag.hidden ||= digit === 1;
        else custom = digit === 1;
      }
    }
    const c = bytes[++i];
    if (c === SPACE) {
      i += 1;
      continue;
    }
    tag.empty = c === SLASH;
    if (tag.empty) i += 1;
    if (bytes[i] !== GT || !(seen & NUMBERED)) return -1;
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
    if (!(c >= ZERO && c <= NINE)) return -1;
    number = number * 10 + (c - ZERO);
  }
  return number;
}
