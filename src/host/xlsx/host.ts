/** The only place that answers the port with a workbook file held in memory. */
import type { CellRef } from '../../core/model/area';
import type { Restore, WritePlan } from '../../core/model/plan';
import type { OurSheet } from '../../core/model/sheets';
import type { Snapshot } from '../../core/model/snapshot';
import {
  HostFailure,
  type Applied,
  type ApplyOptions,
  type Host,
  type Restored,
  type Selection,
  type WorkOptions,
} from '../port';
import { Package } from './package';
import { holds, writeCells, type Writing, type Written } from './patch';
import { refused } from './refusal';
import { allSettings, readSetting, saveSetting } from './settings';
import { makeSheets } from './sheets/makeSheets';
import { readSnapshot, readingFile } from './snapshot';
import { readWorkbookPart } from './workbook';
import { replaceEntries } from './zip';

export class XlsxHost implements Host {
  private current: Uint8Array;
  private front: CellRef | null = null;

  /** The given bytes are never changed; `bytes` gives the workbook as it now is. */
  constructor(
    bytes: Uint8Array,
    private readonly name: string,
  ) {
    this.current = bytes;
  }

  /** The workbook as a file, with everything written so far. */
  get bytes(): Uint8Array {
    return this.current;
  }

  /** The cell last revealed. */
  get revealed(): CellRef | null {
    return this.front;
  }

  read(options: WorkOptions = {}): Promise<Snapshot> {
    return answer(options, () => readSnapshot(this.current, this.name));
  }

  apply(plan: WritePlan, options: ApplyOptions = {}): Promise<Applied> {
    return answer(options, () => {
      const { bytes, restore } = this.written(plan.writes);
      this.current = bytes;
      return { cells: plan.writes.length, restore: restore() };
    });
  }

  restore(restore: Restore, options: WorkOptions & { readonly force?: boolean } = {}): Promise<Restored> {
    return answer(options, () => {
      const now = readSnapshot(this.current, this.name);
      const kept: CellRef[] = [];
      const back = restore.cells.filter(({ at, content, expected }) => {
        const sheet = now.sheets.find((s) => s.name === at.sheet);
        const ours = sheet && (holds(sheet, at, { value: expected }) || holds(sheet, at, content));
        if (!ours && !options.force) kept.push(at);
        return ours || options.force;
      });
      this.current = this.written(
        back.map(({ at, content: { value: after, formula }, looks }) => ({ at, after, formula, looks })),
      ).bytes;
      return { cells: back.length, kept };
    });
  }

  makeSheets(sheets: readonly OurSheet[], options: WorkOptions = {}): Promise<readonly string[]> {
    return answer(options, () => {
      const { bytes, names } = makeSheets(this.current, sheets);
      this.current = bytes;
      return names;
    });
  }

  reveal(ref: CellRef): Promise<void> {
    return answer({}, () => {
      this.front = ref;
    });
  }

  selection(): Promise<Selection | null> {
    return Promise.resolve(null);
  }

  loadSetting(key: string): Promise<string | null> {
    return answer({}, () => readSetting(this.current, key));
  }

  saveSetting(key: string, text: string | null): Promise<void> {
    return answer({}, () => {
      const pkg = new Package(this.current);
      const contents = saveSetting(pkg, readWorkbookPart(pkg).part, key, text);
      if (contents.size) this.current = replaceEntries(pkg.zip, contents);
    });
  }

  /** Every text kept under a key of ours. */
  settings(): Promise<ReadonlyMap<string, string>> {
    return answer({}, () => {
      const pkg = new Package(this.current);
      return allSettings(pkg, readWorkbookPart(pkg).part);
    });
  }

  /** Nobody else changes a file held in memory. */
  onChange(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  /** Writes and reads back; the new bytes count only when every cell holds what it should. */
  private written(writings: readonly Writing[]): Written {
    const written = writeCells(this.current, writings);
    const { bytes } = written;
    const now = readSnapshot(bytes, this.name);
    const wrong = writings.filter((w) => {
      const sheet = now.sheets.find((s) => s.name === w.at.sheet);
      return !sheet || !holds(sheet, w.at, { value: w.after, formula: w.formula });
    });
    if (wrong.length) {
      throw new HostFailure(
        'broken',
        '写入后核对不一致，未保存任何改动。请重试；如仍出现，请另存该工作簿后再试。',
        'old',
        wrong.map((w) => w.at),
      );
    }
    return written;
  }
}

/** Work on bytes is done in one go: it can be cancelled before it starts, and its faults are the host's failures. */
async function answer<T>({ signal, progress }: WorkOptions, work: () => T): Promise<T> {
  await Promise.resolve();
  if (signal?.aborted) throw refused('cancelled', '已取消，工作簿未改动。');
  progress?.(0, 1);
  const result = readingFile(work);
  progress?.(1, 1);
  return result;
}
