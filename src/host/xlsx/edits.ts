/** The only place that splices a part: stretches replaced by offset, everything between copied byte for byte. */
export interface Edit {
  /** Replaces `bytes[start, end)`; equal for an insertion. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** INVARIANT: edits do not overlap; insertions at one place keep their order. */
export function splice(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let room = bytes.length;
  for (const { start, end, text } of sorted) room += text.length * MOST_BYTES - (end - start);
  const out = new Uint8Array(room);
  let length = 0;
  let at = 0;
  for (const { start, end, text } of sorted) {
    if (start < at) throw new RangeError('overlapping edits');
    out.set(bytes.subarray(at, start), length);
    length += start - at;
    length += encoder.encodeInto(text, out.subarray(length)).written;
    at = end;
  }
  out.set(bytes.subarray(at), length);
  return out.subarray(0, length + bytes.length - at);
}

const encoder = new TextEncoder();
/** Of one UTF-16 unit in UTF-8. */
const MOST_BYTES = 3;
