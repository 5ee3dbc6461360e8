/** The checksum of eight bytes at a time is that of zlib, for every length and start. */
import { randomBytes } from 'node:crypto';
import { crc32 } from './crc32';
import { gzipSync } from 'node:zlib';

test('every length', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  for (let length = 0; length < 70; length++) {
    const data = randomBytes(length);
    const zipped = gzipSync(data);
    expect(crc32(data)).toBe(zipped.readUInt32LE(zipped.length - 8));
  }
});
