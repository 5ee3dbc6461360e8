/** The only place that answers the port with Excel: one piece of work after the other, every rejection a `HostFailure`. */
import type { CellRef } from '../../core/model/area';
import type { Restore, WritePlan } from '../../core/model/plan';
import type { OurSheet } from '../../core/model/sheets';
import type { Snapshot } from '../../core/model/snapshot';
import {
  HostFailure,
  type Applied,
  type ApplyOptions,
  type Edit,
  type Host,
  type Reread,
  type Restored,
  type Selection,
  type SheetArea,
  type WorkOptions,
} from '../port';
import { applyPlan } from './apply';
import { applyFew } from './few';
import { failureOf, type Circumstances } from './failure';
import { PutBack } from './putback';
import { Reader } from './reader';
import { reread } from './rereading';
import { reveal, selection } from './selecting';
import { SENTENCES } from './sentences';
import { SettingShelf } from './setting';
import { codeOf } from './trip';
import { undoPlan } from './undo';
import { watch } from './watching';
import type { Workplace } from './workplace';

export interface ExcelHostOptions {
  /** Milliseconds until Excel counts as not answering. */
  readonly patience?: number;
}

/** Events of our own writes come in later than this only when Excel is far behind; then they cost a look at the record. */
const ECHO_MS = 2_000;

export class ExcelHost implements Host {
  private readonly patience: number;
  private readonly reader: Reader;
  private readonly putBack: PutBack;
  private readonly shelf: SettingShelf;
  private queue: Promise<unknown> = Promise.resolve();
  private writes = 0;
  private wrote = -Infinity;

  constructor({ patience = 30_000 }: ExcelHostOptions = {}) {
    this.patience = patience;
    // Reading is tried twice.
    this.reader = new Reader(patience / 2);
    this.putBack = new PutBack(patience, (work) => this.inTurn({}, work));
    this.shelf = new SettingShelf(patience, (work) => this.inTurn({}, work));
  }

  read(options: WorkOptions = {}): Promise<Snapshot> {
    return this.inTurn({ reading: true }, () => this.reader.read(options));
  }

  reread(snapshot: Snapshot, areas: readonly SheetArea[], options: WorkOptions = {}): Promise<Reread | null> {
    const { patience } = this;
    return this.inTurn({ reading: true }, () => reread(snapshot, areas, this.reader.listing, { ...options, patience }));
  }

  apply(plan: WritePlan, options: ApplyOptions = {}): Promise<Applied> {
    return this.writing({ sheet: plan.writes[0]?.at.sheet }, () => applyPlan(plan, options, this.workplace()));
  }

  applyFew(plan: WritePlan, keep: readonly (readonly [string, string])[]): Promise<Applied | null> {
    return this.writing({ sheet: plan.writes[0]?.at.sheet }, () => applyFew(plan, keep, this.workplace()));
  }

  restore(restore: Restore, options: WorkOptions & { readonly force?: boolean } = {}): Promise<Restored> {
    return this.writing({ sheet: restore.cells[0]?.at.sheet }, () => undoPlan(restore, options, this.workplace()));
  }

  makeSheets(sheets: readonly OurSheet[], options: WorkOptions = {}): Promise<readonly string[]> {
    return this.writing({ sheet: sheets[0]?.name }, async () => {
      // Later, so that the pane is on screen without it.
      const { makeOurSheets } = await import('./makesheets');
      return makeOurSheets(sheets, options, this.patience);
    });
  }

  reveal(ref: CellRef): Promise<void> {
    return this.inTurn({ sheet: ref.sheet }, () =>
      reveal(ref, this.patience).catch((error: unknown) => {
        if (codeOf(error) !== 'InvalidOperation') throw error;
        throw new HostFailure('other', SENTENCES.hiddenSheet(ref.sheet));
      }),
    );
  }

  selection(): Promise<Selection | null> {
    return this.inTurn({}, () =>
      selection(this.patience).catch((error: unknown) => {
        if (codeOf(error) === 'InvalidSelection') return null;
        throw error;
      }),
    );
  }

  loadSetting(key: string): Promise<string | null> {
    return this.shelf.load(key);
  }

  saveSetting(key: string, text: string | null): Promise<void> {
    return this.shelf.save(key, text);
  }

  onChange(listener: (edit: Edit) => void): Promise<() => Promise<void>> {
    const writing = (): boolean => this.writes > 0 || performance.now() - this.wrote < ECHO_MS;
    return this.inTurn({}, () => watch(listener, () => this.reader.listing, writing, this.patience));
  }

  private writing<T>(about: Omit<Circumstances, 'patience'>, work: () => Promise<T>): Promise<T> {
    this.writes++;
    return this.inTurn(about, work).finally(() => {
      this.writes--;
      this.wrote = performance.now();
    });
  }

  private workplace(): Workplace {
    return { patience: this.patience, listing: this.reader.listing, putBack: this.putBack };
  }

  /** INVARIANT: nothing else is done while old contents are still owed to the workbook. */
  private inTurn<T>(about: Omit<Circumstances, 'patience'>, work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(async () => {
      try {
        if (this.putBack.owed && !(await this.putBack.run()))
          throw new HostFailure('broken', SENTENCES.torn(0), 'unknown');
        return await work();
      } catch (error) {
        throw failureOf(error, {
          workbook: this.reader.listing?.workbook,
          ...about,
          patience: this.patience,
        });
      }
    });
    this.queue = result.catch(() => undefined);
    return result;
  }
}
