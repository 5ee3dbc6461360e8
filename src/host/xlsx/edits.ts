/** The only place that splices a part: stretches replaced by offset, everything between copied byte for byte. */
export interface Edit {
  /** Replaces `bytes[start, end)`; equal for an insertion. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** INVARIANT: edits do not overlap; insertions at one place keep their order. */
export const splice = (bytes: Uint8Array, edits: readonly Edit[]): Uint8Array =>
  new Splicing(bytes, edits, edits.length * USUAL_LENGTH).finished();

/** Of an edit's text; more is made room for as it comes. */
const USUAL_LENGTH = 64;

/** A part on its way to being patched: copied from front to back with the edits, and with what is put out in between. */
export class Splicing {
  readonly out: Bytes;
  private readonly edits: readonly Edit[];
  private next = 0;
  private at = 0;

  /** `more`: how much longer it may become. */
  constructor(
    private readonly bytes: Uint8Array,
    edits: readonly Edit[],
    more: number,
  ) {
    this.edits = inOrder(edits) ? edits : [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    this.out = new Bytes(bytes.length + more);
  }

  /** Everything before `to`. What is put out next stands before edits at this place. */
  upTo(to: number): void {
    const { edits, out, bytes } = this;
    for (let edit = edits[this.next]; edit && edit.start < to; edit = edits[++this.next]) this.put(edit);
    if (to < this.at) throw new RangeError('overlapping edits');
    out.copy(bytes, this.at, to);
    this.at = to;
  }

  private put({ start, end, text }: Edit): void {
    if (start < this.at) throw new RangeError('overlapping edits');
    this.out.copy(this.bytes, this.at, start);
    this.out.text(text);
    this.at = end;
  }

  /** What stands before `end` and was not copied yet is left out. */
  past(end: number): void {
    this.at = end;
  }

  /** Opens the empty element whose tag ends there: what is put out next stands in it. */
  openElement(tagEnd: number): void {
    this.upTo(this.bytes.lastIndexOf(SLASH, tagEnd - 1));
    this.out.text('>');
    this.at = tagEnd;
  }

  finished(): Uint8Array {
    this.upTo(this.bytes.length);
    for (; this.next < this.edits.length; this.next++) this.put(this.edits[this.next] as Edit);
    return this.out.taken();
  }
}

const SLASH = 0x2f;

function inOrder(edits: readonly Edit[]): boolean {
  for (let i = 1; i < edits.length; i++) {
    const [a, b] = [edits[i - 1] as Edit, edits[i] as Edit];
    if (a.start > b.start || (a.start === b.start && a.end > b.end)) return false;
  }
  return true;
}

/** Bytes put one behind the other. */
export class Bytes {
  private bytes: Uint8Array;
  private length = 0;

  constructor(room: number) {
    this.bytes = new Uint8Array(room);
  }

  private room(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(this.length + more, Math.ceil(this.bytes.length * 1.5)));
    wider.set(this.bytes.subarray(0, this.length));
    this.bytes = wider;
  }

  copy(from: Uint8Array, start: number, end: number): void {
    if (end === start) return;
    this.room(end - start);
    this.bytes.set(from.subarray(start, end), this.length);
    this.length += end - start;
  }

  /** A short run of bytes. */
  word(word: Uint8Array): void {
    this.room(word.length);
    const { bytes, length } = this;
    for (let i = 0; i < word.length; i++) bytes[length + i] = word[i] as number;
    this.length = length + word.length;
  }

  /** A whole number, not negative. */
  digits(n: number): void {
    this.room(MOST_DIGITS);
    let behind = this.length;
    for (let rest = n; behind === this.length || rest >= 1; rest = Math.floor(rest / 10)) behind += 1;
    let rest = n;
    for (let i = behind - 1; i >= this.length; i--) {
      const next = Math.floor(rest / 10);
      this.bytes[i] = 0x30 + (rest - next * 10);
      rest = next;
    }
    this.length = behind;
  }

  /** A number, as its shortest decimal that reads back as the same double. */
  number(value: number): void {
    // Of at most 13 digits, no other decimal as short stands for the same double.
    const scaled = value > 0 && value < MOST_SCALED ? Math.round(value * SCALE) : 0;
    if (scaled === 0 || scaled / SCALE !== value) {
      this.text(Object.is(value, -0) ? '0' : String(value));
      return;
    }
    const whole = Math.floor(scaled / SCALE);
    this.digits(whole);
    let rest = scaled - whole * SCALE;
    if (rest === 0) return;
    this.room(MOST_DIGITS);
    this.bytes[this.length++] = 0x2e;
    for (let unit = SCALE / 10; rest > 0; unit /= 10) {
      const digit = Math.floor(rest / unit);
      this.bytes[this.length++] = 0x30 + digit;
      rest -= digit * unit;
    }
  }

  /** As UTF-8. Texts are short and many: the platform's encoder costs more to call than they take to write. */
  text(text: string): void {
    this.room(text.length * MOST_BYTES);
    const { bytes } = this;
    let n = this.length;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c < 0x80) bytes[n++] = c;
      else if (c < 0x800) {
        bytes[n++] = 0xc0 | (c >> 6);
        bytes[n++] = 0x80 | (c & 0x3f);
      } else if (c < 0xd800 || c > 0xdfff) {
        bytes[n++] = 0xe0 | (c >> 12);
        bytes[n++] = 0x80 | ((c >> 6) & 0x3f);
        bytes[n++] = 0x80 | (c & 0x3f);
      } else {
        // Pairs, and halves of pairs, are rare.
        this.length = n + encoder.encodeInto(text.slice(i), bytes.subarray(n)).written;
        return;
      }
    }
    this.length = n;
  }

  /** Text that XML takes as it stands, between two words; of any other nothing is put, and the answer is no. */
  plain(before: Uint8Array, text: string, after: Uint8Array): boolean {
    const start = this.length;
    this.word(before);
    this.room(text.length * MOST_BYTES);
    const { bytes } = this;
    let n = this.length;
    // Nothing counts as put before the end is reached.
    this.length = start;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c < 0x80) {
        if (PLAIN[c] === 0) return false;
        bytes[n++] = c;
      } else if (
        c > Plain.LastBlank
          ? (c < 0xd800 || c > 0xdfff) && c !== Plain.Mark && c < Plain.Specials
          : c >= Plain.Dash && c <= Plain.Dots
      ) {
        bytes[n++] = 0xe0 | (c >> 12);
        bytes[n++] = 0x80 | ((c >> 6) & 0x3f);
        bytes[n++] = 0x80 | (c & 0x3f);
      } else return false;
    }
    this.length = n;
    this.word(after);
    return true;
  }

  taken(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}

const encoder = new TextEncoder();
/** Of a whole number that is a double. */
const MOST_DIGITS = 16;
/** Of one UTF-16 unit in UTF-8. */
const MOST_BYTES = 3;
/** ASCII that means nothing to XML and to Excel: no blanks, no controls, none of `& < > " _`. */
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, c) =>
  c > 0x20 && c < 0x7f && !'&<>"_'.includes(String.fromCharCode(c)) ? 1 : 0,
);
/** Behind the last blank of Unicode but for the byte order mark, and from its dashes over its quotation marks to `…`, stand no blanks. */
const enum Plain {
  LastBlank = 0x3000,
  Mark = 0xfeff,
  Specials = 0xfff0,
  Dash = 0x2010,
  Dots = 0x2026,
}
/** Numbers with up to four places. */
const SCALE = 10_000;
const MOST_SCALED = 1e9;
