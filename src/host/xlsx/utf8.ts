/** The only place that turns the bytes of a part into text, and text into bytes. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** ASCII only. */
export function latin(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i] as number);
  return text;
}

const SHORT = 24;

/** Short ASCII stretches, by far the most, skip the decoder's call cost. */
export function decodeUtf8(bytes: Uint8Array, from: number, to: number): string {
  if (to - from <= SHORT) {
    let ascii = true;
    for (let i = from; i < to && ascii; i++) ascii = (bytes[i] as number) < 0x80;
    if (ascii) return latin(bytes, from, to);
  }
  return decoder.decode(bytes.subarray(from, to));
}
