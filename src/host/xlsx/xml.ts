/** The only place that tokenises XML: a forward scanner over UTF-8 bytes that keeps byte offsets, so parts can be patched in place. */
import { unreadable } from './refusal';
import { decodeUtf8, latin } from './utf8';

export const enum Token {
  Open,
  Close,
  Text,
  CData,
  End,
}

const enum Char {
  Lt = 0x3c,
  Gt = 0x3e,
  Slash = 0x2f,
  Quote = 0x22,
  Apostrophe = 0x27,
  Equals = 0x3d,
  Colon = 0x3a,
  Bang = 0x21,
  Question = 0x3f,
}

const isSpace = (c: number | undefined): boolean => c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;

/** Of a close tag without its name. */
const CLOSE_LENGTH = 3;

/**
 * Checks what a reader relies on: tags nest and match, one root, no document type. An element written `<c/>` gives Open with
 * `empty` and no Close. Comments and processing instructions are passed over.
 */
export class XmlScanner {
  /** Bounds of the current token; for text its content, for a tag from `<` to behind `>`. */
  start = 0;
  end = 0;
  /** Name without its namespace prefix. */
  name = '';
  /** Depth of the current element: the root is 1. */
  depth = 0;
  empty = false;
  private nameStart = 0;
  private nameEnd = 0;
  private attributesAt = 0;
  private readonly open: number[] = [];
  private seenRoot = false;

  constructor(
    readonly bytes: Uint8Array,
    private readonly part: string,
  ) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.end = 3;
  }

  next(): Token {
    const { bytes } = this;
    for (;;) {
      const at = this.end;
      this.start = at;
      if (at >= bytes.length) {
        if (this.open.length || !this.seenRoot) throw this.broken('cut off');
        return Token.End;
      }
      if (bytes[at] !== Char.Lt) {
        const stop = find(bytes, Char.Lt, at);
        this.end = stop < 0 ? bytes.length : stop;
        if (this.open.length) return Token.Text;
        for (let i = at; i < this.end; i++) if (!isSpace(bytes[i])) throw this.broken('text outside the root');
        continue;
      }
      const second = bytes[at + 1];
      if (second === Char.Slash) return this.closeTag(at);
      if (second === Char.Question) this.end = this.after('?>', at + 2);
      else if (second === Char.Bang) {
        if (this.startsWith('<!--', at)) this.end = this.after('-->', at + 4);
        else if (this.startsWith('<![CDATA[', at)) {
          if (!this.open.length) throw this.broken('CDATA outside the root');
          this.end = this.after(']]>', at + 9);
          return Token.CData;
        } else throw unreadable('doctype', this.part);
      } else return this.openTag(at);
    }
  }

  /** Whether what comes next stands directly within an element of this depth. */
  inside(depth: number): boolean {
    return this.open.length === depth * 2;
  }

  /** Passes over an open tag that starts here and was read another way: its name's length, the offset behind it. */
  enter(name: number, end: number, empty: boolean): void {
    this.start = this.end;
    this.end = end;
    this.empty = empty;
    this.depth = this.open.length / 2 + 1;
    if (!empty) this.open.push(this.start + 1, this.start + 1 + name);
  }

  /** Passes over the current element's close tag when it stands here, written as `tag`. */
  leave(tag: Uint8Array): boolean {
    const { bytes, open, end: at } = this;
    const length = tag.length;
    const n = open.length;
    const from = open[n - 2] as number;
    if ((open[n - 1] as number) - from !== length - CLOSE_LENGTH) return false;
    for (let i = 0; i < length; i++) if (bytes[at + i] !== tag[i]) return false;
    for (let i = 2; i < length - 1; i++) if (bytes[from + i - 2] !== tag[i]) return false;
    this.start = at;
    this.end = at + length;
    this.depth = n / 2;
    open.pop();
    open.pop();
    return true;
  }

  private openTag(at: number): Token {
    const { bytes } = this;
    if (!this.open.length && this.seenRoot) throw this.broken('second root');
    let i = this.readName(at + 1);
    this.attributesAt = i;
    for (; ; i++) {
      const c = bytes[i];
      if (c === Char.Gt) break;
      if (c === Char.Quote || c === Char.Apostrophe) {
        i = find(bytes, c, i + 1);
        if (i < 0) throw this.broken('open quote');
      } else if (c === undefined || c === Char.Lt) throw this.broken('open tag');
    }
    this.end = i + 1;
    this.empty = bytes[i - 1] === Char.Slash;
    this.seenRoot = true;
    this.depth = this.open.length / 2 + 1;
    if (!this.empty) this.open.push(this.nameStart, this.nameEnd);
    return Token.Open;
  }

  private closeTag(at: number): Token {
    const { bytes, open } = this;
    let i = this.readName(at + 2);
    while (isSpace(bytes[i])) i++;
    if (bytes[i] !== Char.Gt) throw this.broken('close tag');
    this.end = i + 1;
    this.depth = open.length / 2;
    const to = open.pop();
    const from = open.pop();
    if (from === undefined || to === undefined || to - from !== this.nameEnd - this.nameStart)
      throw this.broken('tags do not match');
    for (let k = from, j = this.nameStart; k < to; k++, j++)
      if (bytes[k] !== bytes[j]) throw this.broken('tags do not match');
    return Token.Close;
  }

  /** Reads a name from `at`; returns the offset behind it. */
  private readName(at: number): number {
    const { bytes } = this;
    let local = at;
    let hash = 0;
    let i = at;
    for (; ; i++) {
      const c = bytes[i];
      if (c === undefined || c === Char.Gt || c === Char.Slash || isSpace(c)) break;
      if (c === Char.Lt || c === Char.Quote || c === Char.Equals) throw this.broken('name');
      if (c === Char.Colon) {
        local = i + 1;
        hash = 0;
      } else hash = (hash * 31 + c) | 0;
    }
    if (i === local) throw this.broken('no name');
    this.nameStart = at;
    this.nameEnd = i;
    this.name = intern(bytes, local, i, hash);
    return i;
  }

  /** The prefix of the current tag with its colon, '' when it has none. */
  get prefix(): string {
    return latin(this.bytes, this.nameStart, this.nameEnd - this.name.length);
  }

  /** Offset just behind the tag's name, where an attribute can be put in. */
  get attributesStart(): number {
    return this.attributesAt;
  }

  /** The attribute's value by local name (the prefix is ignored unless given), entities resolved; null when absent. */
  attr(name: string): string | null {
    const found = this.attrBounds(name);
    return found ? this.text(found[0], found[1]) : null;
  }

  /** Bounds of the attribute's value between its quotes. */
  attrBounds(name: string): [number, number] | null {
    for (let at = this.attributesAt; (at = this.attribute(at)) >= 0;)
      if (sameName(this.bytes, this.attrFrom, this.attrTo, name)) return [this.valueFrom, at - 1];
    return null;
  }

  /** Several attributes in one pass, as `attr` gives them, into `values`. */
  attrs(names: readonly string[], values: (string | null)[]): void {
    for (let n = 0; n < names.length; n++) values[n] = null;
    for (let at = this.attributesAt; (at = this.attribute(at)) >= 0;) {
      for (let n = 0; n < names.length; n++) {
        if (values[n] === null && sameName(this.bytes, this.attrFrom, this.attrTo, names[n] as string))
          values[n] = this.text(this.valueFrom, at - 1);
      }
    }
  }

  private attrFrom = 0;
  private attrTo = 0;
  private valueFrom = 0;

  /** The next attribute from `at`: the bounds of its name, the start of its value; gives the offset behind its closing quote, or −1. */
  private attribute(at: number): number {
    const { bytes } = this;
    const stop = this.end - 1;
    let i = at;
    while (i < stop && (isSpace(bytes[i]) || bytes[i] === Char.Slash)) i++;
    if (i >= stop) return -1;
    this.attrFrom = i;
    while (i < stop && bytes[i] !== Char.Equals && !isSpace(bytes[i])) i++;
    this.attrTo = i;
    while (i < stop && isSpace(bytes[i])) i++;
    if (bytes[i] !== Char.Equals) throw this.broken('attribute');
    i++;
    while (i < stop && isSpace(bytes[i])) i++;
    const quote = bytes[i];
    if (quote !== Char.Quote && quote !== Char.Apostrophe) throw this.broken('attribute without quotes');
    this.valueFrom = ++i;
    while (i < stop && bytes[i] !== quote) i++;
    return i + 1;
  }

  /** Characters of a stretch of text or attribute value, entities resolved, line ends as XML reads them. */
  text(from: number, to: number): string {
    const raw = decodeUtf8(this.bytes, from, to);
    const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
    return lines.includes('&') ? this.resolve(lines) : lines;
  }

  private resolve(raw: string): string {
    return raw.replace(/&([^;&]*);?/g, (whole, body: string) => {
      const named = ENTITIES[body];
      if (named !== undefined && whole.endsWith(';')) return named;
      const code = /^#x[0-9a-fA-F]+$/.test(body)
        ? parseInt(body.slice(2), 16)
        : /^#\d+$/.test(body)
          ? Number(body.slice(1))
          : -1;
      if (code < 0 || code > 0x10ffff || !whole.endsWith(';')) throw this.broken(`entity ${whole.slice(0, 20)}`);
      return String.fromCodePoint(code);
    });
  }

  /** Skips the rest of the current element, after its Open. */
  skip(): void {
    if (this.empty) return;
    const depth = this.depth;
    for (;;) {
      const token = this.next();
      if (token === Token.Close && this.depth === depth) return;
    }
  }

  /** The characters directly within the current element, after its Open; child elements are passed over. */
  content(): string {
    if (this.empty) return '';
    const depth = this.depth;
    let text = '';
    for (;;) {
      const token = this.next();
      if (token === Token.Text) text += this.text(this.start, this.end);
      else if (token === Token.CData) text += decodeUtf8(this.bytes, this.start + 9, this.end - 3);
      else if (token === Token.Close && this.depth === depth) return text;
      else if (token === Token.Open) this.skip();
    }
  }

  private startsWith(text: string, at: number): boolean {
    for (let i = 0; i < text.length; i++) if (this.bytes[at + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  private after(text: string, from: number): number {
    const first = text.charCodeAt(0);
    for (let at = this.bytes.indexOf(first, from); at >= 0; at = this.bytes.indexOf(first, at + 1)) {
      if (this.startsWith(text, at)) return at + text.length;
    }
    throw this.broken(`no ${text}`);
  }

  broken(what: string): Error {
    return unreadable('broken_xml', `${this.part} at ${this.start}: ${what}`);
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Near ones are found sooner by looking than by a call into the platform. */
function find(bytes: Uint8Array, wanted: number, from: number): number {
  const near = Math.min(bytes.length, from + 64);
  for (let i = from; i < near; i++) if (bytes[i] === wanted) return i;
  return bytes.indexOf(wanted, near);
}

function sameName(bytes: Uint8Array, from: number, to: number, name: string): boolean {
  if (to - from < name.length || bytes[to - 1] !== name.charCodeAt(name.length - 1)) return false;
  let start = from;
  if (!name.includes(':')) {
    for (let i = from; i < to; i++) if (bytes[i] === Char.Colon) start = i + 1;
  }
  if (to - start !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name.charCodeAt(i)) return false;
  // `xmlns:r="…"` declares a prefix, it is not the attribute r.
  return start === from || bytes[from] !== 0x78 || !latin(bytes, from, start).startsWith('xmlns');
}

const interned = new Map<number, string>();

/** Names repeat; the same few strings are handed out so that comparing them is cheap. */
function intern(bytes: Uint8Array, from: number, to: number, hash: number): string {
  const known = interned.get(hash);
  if (known !== undefined && known.length === to - from) {
    let i = 0;
    while (i < known.length && known.charCodeAt(i) === bytes[from + i]) i++;
    if (i === known.length) return known;
  }
  const name = decodeUtf8(bytes, from, to);
  if (interned.size < 1000) interned.set(hash, name);
  return name;
}
