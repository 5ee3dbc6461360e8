/** The only place that puts Node's zlib in for the portable codec. */
import * as zlib from 'node:zlib';
import { useCodec } from '../host/xlsx/codec';
import { crc32 } from '../host/xlsx/crc32';

const { deflateRawSync, inflateRawSync } = zlib;

/** Nodes before 20.15 have no checksum of their own. */
const summed = (zlib as { crc32?: (data: Uint8Array) => number }).crc32 ?? crc32;

export const useZlib = (): void =>
  useCodec({
    inflate: (data, size) => inflateRawSync(data, { maxOutputLength: Math.max(size, 1) }),
    // A fortieth larger than at level 6, in half the time.
    deflate: (data) => deflateRawSync(data, { level: 5 }),
    crc32: (data) => summed(data),
  });
