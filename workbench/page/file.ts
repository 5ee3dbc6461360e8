/** The only place that opens a workbook file for the page: its cells through the file host, its looks beside them. */
import type { Snapshot } from '../../src/core/model/snapshot';
import { entriesOf } from '../../src/host/excel/setting';
import { readSnapshot, XlsxHost } from '../../src/host/xlsx';
import { workbookFrom } from '../standin/model/from-snapshot';
import type { MemoryWorkbook } from '../standin/model/memory';
import { looksOf, readLook, type WorkbookLook } from './look/look';

export interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As the file was when it was opened. */
  readonly snapshot: Snapshot;
  readonly look: WorkbookLook;
  readonly model: MemoryWorkbook;
}

/** Rejects with a `HostFailure` with a Chinese sentence when the file cannot be read whole. */
export async function openFile(name: string, bytes: Uint8Array): Promise<OpenFile> {
  const snapshot = readSnapshot(bytes, name);
  const look = readLook(bytes);
  const model = workbookFrom(snapshot, (sheet) => looksOf(look, sheet));
  for (const [key, text] of await new XlsxHost(bytes, name).settings())
    for (const [entry, value] of entriesOf(key, text)) model.settings.set(entry, value);
  return { name, bytes, snapshot, look, model };
}
