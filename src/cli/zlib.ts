/** The only place that puts Node's zlib in for the portable codec. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { useCodec } from '../host/xlsx/codec';

export const useZlib = (): void =>
  useCodec({
    inflate: (data, size) => inflateRawSync(data, { maxOutputLength: Math.max(size, 1) }),
    deflate: (data) => deflateRawSync(data, { level: 6 }),
  });
