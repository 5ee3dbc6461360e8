/** The only place that puts Node's zlib in for the portable codec. */
import * as zlib from 'node:zlib';
import { useCodec } from '../host/xlsx/codec';
import { crc32 } from '../host/xlsx/crc32';

const { deflateRawSync, inflateRawSync } = zlib;

/** Nodes before 20.15 have no checksum of their own. */
const summed = (zlib as { crc32?: (data: Uint8Array) => number }).crc32 ?? crc32;

/** Parts from this size on are packed as Excel packs them, for speed: a third larger than the tightest, in a quarter of the time. */
const LARGE = 2_000_000;
/** zlib's own pieces of 16 KB are put together afterwards: one piece that holds all is not. */
const LEAST_PIECE = 64;
const MOST_PIECE = 1 << 28;
/** Sheets deflate to less than a sixth. */
const DEFLATED = 6;

export const useZlib = (): void =>
  useCodec({
    inflate: (data, size) =>
      inflateRawSync(data, {
        maxOutputLength: Math.max(size, 1),
        // One beyond, so that a stream of just this size is known to end.
        chunkSize: Math.max(LEAST_PIECE, Math.min(size + 1, MOST_PIECE)),
      }),
    deflate: (data) =>
      data.length < LARGE
        ? deflateRawSync(data, { level: 6 })
        : deflateRawSync(data, { level: 1, chunkSize: Math.ceil(data.length / DEFLATED) }),
    crc32: (data) => summed(data),
  });
