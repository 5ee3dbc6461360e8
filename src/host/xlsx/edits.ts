/** The only place that splices a part: stretches replaced by offset, everything between copied byte for byte. */
interface Stretch {
  /** Replaces `bytes[start, end)`; equal for an insertion. */
  readonly start: number;
  readonly end: number;
}

export interface Edit extends Stretch {
  readonly text: string;
}

/** INVARIANT: edits do not overlap; insertions at one place keep their order. */
export const splice = (bytes: Uint8Array, edits: readonly Edit[]): Uint8Array =>
  spliceSaid(bytes, edits, ({ text }, out) => out.text(text));

/** The same where an edit says its text itself when it is put in. */
export function spliceSaid<E extends Stretch>(
  bytes: Uint8Array,
  edits: readonly E[],
  say: (edit: E, out: Bytes) => void,
): Uint8Array {
  const sorted = inOrder(edits) ? edits : [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const out = new Bytes(bytes.length + edits.length * USUAL_LENGTH);
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) throw new RangeError('overlapping edits');
    out.copy(bytes, at, edit.start);
    say(edit, out);
    at = edit.end;
  }
  out.copy(bytes, at, bytes.length);
  return out.taken();
}

/** Of an edit's text; more is made room for as it comes. */
const USUAL_LENGTH = 64;

function inOrder(edits: readonly Stretch[]): boolean {
  for (let i = 1; i < edits.length; i++) {
    const [a, b] = [edits[i - 1] as Stretch, edits[i] as Stretch];
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

  taken(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}

const encoder = new TextEncoder();
/** Of a whole number that is a double. */
const MOST_DIGITS = 16;
/** Of one UTF-16 unit in UTF-8. */
const MOST_BYTES = 3;
