/** The only place that says who inflates, deflates and sums up; fflate unless a faster one of the platform is put in. */
import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32';

export interface Codec {
  /** Raw deflate data to exactly `size` bytes; throws when the data is damaged or of another size. */
  inflate(data: Uint8Array, size: number): Uint8Array;
  deflate(data: Uint8Array): Uint8Array;
  /** The checksum that zip keeps of each entry. */
  crc32(data: Uint8Array): number;
}

const portable: Codec = {
  inflate(data, size) {
    const out = inflateSync(data, { out: new Uint8Array(size) });
    if (out.length !== size) throw new RangeError('size differs');
    return out;
  },
  deflate: (data) => deflateSync(data, { level: 6 }),
  crc32,
};

let current = portable;

/** The command line puts in zlib, which is several times faster; the format is the same. */
export const useCodec = (codec: Codec): void => {
  current = codec;
};
export const codec = (): Codec => current;
