/** The only place that reads strings: shared strings on demand, rich text joined, phonetic readings left out. */
import type { Package } from './package';
import { ascii, behind } from './words';
import { unescapeExcel } from './escape';
import { decodeUtf8 } from './utf8';
import { Token, XmlScanner } from './xml';

/**
 * The text of a string item (`si`, `is`), after its Open. Rich text runs are joined; phonetic runs (`rPh`, the reading shown
 * above Chinese characters) are no part of the text.
 */
export function readStringItem(x: XmlScanner): string {
  if (x.empty) return '';
  const depth = x.depth;
  let text = '';
  for (;;) {
    const token = x.next();
    if (token === Token.Close && x.depth === depth) return unescapeExcel(text);
    if (token !== Token.Open) continue;
    if (x.name === 't') text += x.content();
    else if (x.name === 'rPh' || x.name === 'rPr' || x.name === 'phoneticPr') x.skip();
  }
}

/** The shared strings by index; empty when the file has none. */
export function readSharedStrings(pkg: Package, part: string | null): string[] {
  const bytes = part && pkg.xml(part);
  if (!bytes) return [];
  const x = new XmlScanner(bytes, part);
  const strings: string[] = [];
  const quick = new QuickItems(bytes);
  for (;;) {
    if (x.inside(1)) x.end = quick.read(x.end, strings);
    const token = x.next();
    if (token === Token.End) return strings;
    if (token === Token.Open && x.depth === 2 && x.name === 'si') strings.push(readStringItem(x));
  }
}

const enum Char {
  Return = 0x0d,
  Quote = 0x22,
  Amp = 0x26,
  Apostrophe = 0x27,
  Slash = 0x2f,
  Lt = 0x3c,
  Gt = 0x3e,
  LowLine = 0x5f,
}

const START = ascii('<si><t');
const PRESERVED = ascii(' xml:space="preserve"');
const TEXT_END = ascii('</t>');
const PHONETIC = ascii('<phoneticPr ');
const ITEM_END = ascii('</si>');

/**
 * Items of a plain text, as nearly all are, one behind the other. The part is decoded in one go: that costs less than decoding a few of
 * its strings each by itself.
 */
class QuickItems {
  /** null where the part cannot be decoded whole. */
  private readonly whole: string | null;
  /** A place in the part by its bytes and in `whole`. */
  private byte = 0;
  private unit = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.whole = decodedWhole(bytes);
  }

  /** Reads the items from `from` on as far as they are plain; gives the offset behind the last. */
  read(from: number, strings: string[]): number {
    const { bytes, whole } = this;
    if (whole === null) return from;
    let at = from;
    for (;;) {
      let i = behind(bytes, at, START);
      if (i > 0 && bytes[i] !== Char.Gt) i = behind(bytes, i, PRESERVED);
      if (i < 0 || bytes[i] !== Char.Gt) return at;
      const text = (i += 1);
      let marked = false;
      for (let c = bytes[i]; c !== Char.Lt; c = bytes[++i]) {
        if (c === undefined || c === Char.Amp || c === Char.Return) return at;
        if (c === Char.LowLine) marked = true;
      }
      const end = i;
      i = behind(bytes, i, TEXT_END);
      if (i < 0) return at;
      // Excel for Chinese notes of each text how its reading would be shown.
      const phonetic = behind(bytes, i, PHONETIC);
      if (phonetic > 0) {
        i = emptyTagEnd(bytes, phonetic);
        if (i < 0) return at;
      }
      i = behind(bytes, i, ITEM_END);
      if (i < 0) return at;
      const start = this.unitAt(text);
      const string = whole.slice(start, this.unitAt(end));
      strings.push(marked ? unescapeExcel(string) : string);
      at = i;
    }
  }

  /** Where in `whole` a place behind the last one asked for stands. */
  private unitAt(to: number): number {
    const { bytes } = this;
    let unit = this.unit;
    for (let i = this.byte; i < to; i++) {
      const c = bytes[i] as number;
      // Continuation bytes make no unit; four bytes make two.
      if (c < 0x80 || c >= 0xc0) unit += c >= 0xf0 ? 2 : 1;
    }
    this.byte = to;
    this.unit = unit;
    return unit;
  }
}

function decodedWhole(bytes: Uint8Array): string | null {
  try {
    return decodeUtf8(bytes, 0, bytes.length);
  } catch {
    // Damaged, or longer than a string can be: then what is read is decoded by itself, and says so.
    return null;
  }
}

/** Where an empty element ends whose attributes are written in the usual way. */
function emptyTagEnd(bytes: Uint8Array, from: number): number {
  for (let i = from; i < bytes.length; i++) {
    const c = bytes[i];
    if (c === Char.Quote) i = bytes.indexOf(Char.Quote, i + 1);
    if (i < 0 || c === Char.Lt || c === Char.Apostrophe) return -1;
    if (c === Char.Gt) return bytes[i - 1] === Char.Slash ? i + 1 : -1;
  }
  return -1;
}
