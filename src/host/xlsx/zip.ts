/** The only place that knows the zip container: entries as they stand, replaced ones in their place, the rest copied raw. */
import { codec } from './codec';
import { unreadable } from './refusal';

/** Limits against zip bombs. A million-row workbook has a part of about 600 MB at a ratio near 20. */
export const ZIP_LIMITS = {
  entries: 10_000,
  partBytes: 1_500_000_000,
  totalBytes: 3_000_000_000,
  /** Deflate cannot exceed about 1032:1; sheet XML of real workbooks stays below 60:1. Parts below `ratioFrom` are exempt. */
  ratio: 200,
  ratioFrom: 10_000_000,
} as const;

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the packed data within the file. */
  readonly dataAt: number;
  /** The entry's record in the central directory. */
  readonly record: Uint8Array;
  /** Offset of the local header. */
  readonly headerAt: number;
}

export interface Zip {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
}

const END = 0x06054b50;
const END_LENGTH = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENCRYPTED = 1;
const HAS_DESCRIPTOR = 8;
const UTF8_NAME = 0x800;
const STORED = 0;
const DEFLATED = 8;
/** Zip64 marks a field moved to an extra record with all ones; such files exceed our limits. */
const ZIP64 = 0xffffffff;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export function openZip(bytes: Uint8Array): Zip {
  if (bytes.length === 0) throw unreadable('empty');
  const view = viewOf(bytes);
  if (bytes.length >= 8 && view.getUint32(0) === 0xd0cf11e0)
    throw unreadable(isEncryptedPackage(bytes) ? 'encrypted' : 'old_format');
  if (bytes.length < 4 || view.getUint16(0) !== 0x504b) throw unreadable('not_zip');
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  if (count > ZIP_LIMITS.entries) throw unreadable('too_large', `${count} entries`);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  let at = directory;
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL)
      throw unreadable('broken_zip', 'central directory');
    const entry = readEntry(bytes, view, at, directory);
    if (names.has(entry.name)) throw unreadable('broken_zip', `${entry.name} twice`);
    names.add(entry.name);
    total += entry.size;
    if (total > ZIP_LIMITS.totalBytes) throw unreadable('too_large', 'total');
    entries.push(entry);
    at += entry.record.length;
  }
  return { bytes, entries };
}

/** Office wraps a workbook with a password in an OLE file whose directory names this stream (UTF-16). */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = 'EncryptedPackage';
  for (let at = 0; at + name.length * 2 <= bytes.length; at += 2) {
    let i = 0;
    while (i < name.length && bytes[at + i * 2] === name.charCodeAt(i) && bytes[at + i * 2 + 1] === 0) i++;
    if (i === name.length) return true;
  }
  return false;
}

/** The end record stands at the end, before a comment of at most 64 KB. */
function findEnd(view: DataView): number {
  const least = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= least; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw unreadable('broken_zip', 'no end record');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, directory: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const length = CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const headerAt = view.getUint32(at + 42, true);
  if (at + length > bytes.length) throw unreadable('broken_zip', 'central directory cut');
  const nameBytes = bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
  const name = new TextDecoder(flags & UTF8_NAME ? 'utf-8' : 'latin1').decode(nameBytes);
  if (flags & ENCRYPTED) throw unreadable('encrypted', name);
  if (packedSize === ZIP64 || size === ZIP64 || headerAt === ZIP64) throw unreadable('too_large', `${name} zip64`);
  if (size > ZIP_LIMITS.partBytes) throw unreadable('too_large', name);
  if (size > ZIP_LIMITS.ratioFrom && size > packedSize * ZIP_LIMITS.ratio)
    throw unreadable('too_large', `${name} ratio`);
  if (headerAt + LOCAL_LENGTH > directory || view.getUint32(headerAt, true) !== LOCAL)
    throw unreadable('broken_zip', name);
  const dataAt = headerAt + LOCAL_LENGTH + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (dataAt + packedSize > directory) throw unreadable('broken_zip', `${name} cut`);
  return {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    dataAt,
    headerAt,
    record: bytes.subarray(at, at + length),
  };
}

/** The entry's content, checked against its size and checksum. */
export function inflateEntry(zip: Zip, entry: ZipEntry): Uint8Array {
  const packed = zip.bytes.subarray(entry.dataAt, entry.dataAt + entry.packedSize);
  let content: Uint8Array;
  if (entry.method === STORED) content = packed;
  else if (entry.method === DEFLATED) {
    try {
      content = codec().inflate(packed, entry.size);
    } catch (error) {
      throw unreadable('broken_zip', `${entry.name}: ${String(error)}`);
    }
  } else throw unreadable('strange_zip', `${entry.name} method ${entry.method}`);
  if (content.length !== entry.size || crc32(content) !== entry.crc)
    throw unreadable('broken_zip', `${entry.name} checksum`);
  return content;
}

/**
 * The same archive with some entries replaced (null: left out) and new ones appended. Entries not named keep header, extra fields and packed
 * bytes; only their offsets in the directory change.
 */
export function replaceEntries(zip: Zip, contents: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  const push = (chunk: Uint8Array): void => {
    chunks.push(chunk);
    offset += chunk.length;
  };
  const old = new Set<string>();
  for (const entry of zip.entries) {
    old.add(entry.name);
    const content = contents.get(entry.name);
    if (content === null) continue;
    // A Node Buffer's own slice would be the caller's bytes.
    const record = new Uint8Array(entry.record);
    viewOf(record).setUint32(42, offset, true);
    if (content) {
      const packed = codec().deflate(content);
      const name = record.subarray(CENTRAL_LENGTH, CENTRAL_LENGTH + viewOf(record).getUint16(28, true));
      describe(viewOf(record), 8, content, packed);
      push(localHeader(viewOf(record), name));
      push(packed);
    } else {
      push(zip.bytes.subarray(entry.headerAt, endOfEntry(zip, entry)));
    }
    records.push(record);
  }
  for (const [name, content] of contents) {
    if (old.has(name) || !content) continue;
    const packed = codec().deflate(content);
    const record = newRecord(name, offset);
    describe(viewOf(record), 8, content, packed);
    push(localHeader(viewOf(record), record.subarray(CENTRAL_LENGTH)));
    push(packed);
    records.push(record);
  }
  const directoryAt = offset;
  for (const record of records) push(record);
  push(endRecord(records.length, directoryAt, offset - directoryAt));
  return join(chunks, offset);
}

/** Packed data and, when flagged, the data descriptor behind it (with or without its signature). */
function endOfEntry(zip: Zip, entry: ZipEntry): number {
  const view = viewOf(zip.bytes);
  const dataEnd = entry.dataAt + entry.packedSize;
  if (!(view.getUint16(entry.headerAt + 6, true) & HAS_DESCRIPTOR)) return dataEnd;
  const signed = dataEnd + 16 <= zip.bytes.length && view.getUint32(dataEnd, true) === 0x08074b50;
  return Math.min(zip.bytes.length, dataEnd + (signed ? 16 : 12));
}

/** Fills method, checksum and sizes; `flagsAt` is where the flags stand in this record. */
function describe(record: DataView, flagsAt: number, content: Uint8Array, packed: Uint8Array): void {
  record.setUint16(flagsAt, record.getUint16(flagsAt, true) & UTF8_NAME, true);
  record.setUint16(flagsAt + 2, DEFLATED, true);
  record.setUint32(flagsAt + 8, crc32(content), true);
  record.setUint32(flagsAt + 12, packed.length, true);
  record.setUint32(flagsAt + 16, content.length, true);
}

/** A local header says what the central record says. */
function localHeader(record: DataView, name: Uint8Array): Uint8Array {
  const header = new Uint8Array(LOCAL_LENGTH + name.length);
  const view = viewOf(header);
  view.setUint32(0, LOCAL, true);
  for (let i = 0; i < 22; i += 2) view.setUint16(4 + i, record.getUint16(6 + i, true), true);
  view.setUint16(26, name.length, true);
  header.set(name, LOCAL_LENGTH);
  return header;
}

function newRecord(name: string, offset: number): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const record = new Uint8Array(CENTRAL_LENGTH + nameBytes.length);
  const view = viewOf(record);
  view.setUint32(0, CENTRAL, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  view.setUint16(8, UTF8_NAME, true);
  view.setUint16(14, 0x21, true);
  view.setUint16(28, nameBytes.length, true);
  view.setUint32(42, offset, true);
  record.set(nameBytes, CENTRAL_LENGTH);
  return record;
}

function endRecord(count: number, at: number, length: number): Uint8Array {
  const record = new Uint8Array(END_LENGTH);
  const view = viewOf(record);
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, at, true);
  return record;
}

export function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const out = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}

const crc32 = (bytes: Uint8Array): number => codec().crc32(bytes);
