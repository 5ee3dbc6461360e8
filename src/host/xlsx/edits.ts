/** The only place that splices a part: stretches replaced by offset, everything between copied byte for byte. */
import { utf8 } from './xml';
import { join } from './zip';

export interface Edit {
  /** Replaces `bytes[start, end)`; equal for an insertion. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** INVARIANT: edits do not overlap; insertions at one place keep their order. */
export function splice(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const chunks: Uint8Array[] = [];
  let length = 0;
  let at = 0;
  const push = (chunk: Uint8Array): void => {
    chunks.push(chunk);
    length += chunk.length;
  };
  let pending = '';
  for (const edit of sorted) {
    if (edit.start < at) throw new RangeError('overlapping edits');
    if (edit.start > at) {
      if (pending) push(utf8(pending));
      pending = '';
      push(bytes.subarray(at, edit.start));
    }
    pending += edit.text;
    at = edit.end;
  }
  if (pending) push(utf8(pending));
  push(bytes.subarray(at));
  return join(chunks, length);
}
