/** The only place that says what the product needs of a workbook's host, be it Excel or a file. */
import type { Area, CellRef } from '../core/model/area';
import type { Restore, WritePlan } from '../core/model/plan';
import type { OurSheet } from '../core/model/sheets';
import type { Snapshot } from '../core/model/snapshot';

/** Told while long work runs; `of` is 0 while unknown. */
export type Progress = (done: number, of: number) => void;

export interface WorkOptions {
  readonly progress?: Progress;
  /** Aborting leaves the workbook wholly as it was. */
  readonly signal?: AbortSignal;
}

/**
 * What is in the workbook after a failure. `unknown` only while Excel stopped answering in the middle of a write: the host
 * puts the old contents back before it does anything else.
 */
export type Left = 'old' | 'new' | 'unknown';

/** Why nothing was written. INVARIANT: after any failure the workbook is entirely the old or entirely the new one, and `left` says which. */
export type FailureKind =
  | 'protected'
  | 'filtered'
  | 'editing'
  | 'broken'
  | 'conflict'
  | 'kept'
  | 'switched'
  | 'slow'
  | 'cancelled'
  | 'unreadable'
  | 'other';

export class HostFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    /** Chinese, complete: where, what, what to do. */
    readonly sentence: string,
    readonly left: Left = 'old',
    readonly cells: readonly CellRef[] = [],
    readonly detail = '',
  ) {
    super(sentence);
    this.name = 'HostFailure';
  }
}

export interface Applied {
  /** Cells written and read back equal. */
  readonly cells: number;
  /** Puts back what was there, also after a restart of the pane. */
  readonly restore: Restore;
}

export interface Restored {
  readonly cells: number;
  /** Cells that someone changed since; left as they are. */
  readonly kept: readonly CellRef[];
}

export interface ApplyOptions extends WorkOptions {
  /** Lift the filter for the write and put it back afterwards. */
  readonly liftFilter?: boolean;
}

/** Contents that were changed. */
export interface Edit {
  readonly sheet: string;
  /** Without the sheet; several areas are separated by commas. */
  readonly address: string;
  /** Rows, columns or cells were inserted or deleted: others stand elsewhere now. */
  readonly moved?: true;
  /** By another page of the add-in: the ribbon's one click. */
  readonly ribbon?: true;
}

/** The workbook with some cells read again. */
export interface Reread {
  readonly snapshot: Snapshot;
  /** The cells that hold something else than before. */
  readonly changed: readonly CellRef[];
}

/** An area of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** The selected areas of one sheet, in A1 order. */
export interface Selection {
  readonly sheet: string;
  readonly rows: readonly (readonly [number, number])[];
}

/** A workbook's host. Every method rejects only with `HostFailure`. */
export interface Host {
  read(options?: WorkOptions): Promise<Snapshot>;
  /**
   * Reads some areas again, and every formula's result, in one round trip. null when only a whole reading will do: much has
   * changed, or the sheets are not what they were. Absent: this host always reads whole.
   */
  reread?(snapshot: Snapshot, areas: readonly SheetArea[], options?: WorkOptions): Promise<Reread | null>;
  /** Writes the plan, reads it back, or leaves everything as it was. */
  apply(plan: WritePlan, options?: ApplyOptions): Promise<Applied>;
  /**
   * The same for a few cells read a moment ago, in one round trip, which also keeps these texts as `saveSetting` does. After a
   * failure the texts may be the new ones: the caller keeps the old ones again. Null, with nothing done, for a plan
   * that is too large or changes more than contents.
   */
  applyFew?(plan: WritePlan, keep: readonly (readonly [key: string, text: string])[]): Promise<Applied | null>;
  /** `force` also overwrites cells changed since. */
  restore(restore: Restore, options?: WorkOptions & { readonly force?: boolean }): Promise<Restored>;
  /**
   * Makes or re-makes sheets of ours, each whole or not at all; a sheet without our mark is never touched, whatever its name.
   * Gives the names they have. Absent: this host cannot make sheets.
   */
  makeSheets?(sheets: readonly OurSheet[], options?: WorkOptions): Promise<readonly string[]>;
  /** Brings the cell into view and selects it. */
  reveal(ref: CellRef): Promise<void>;
  selection(): Promise<Selection | null>;
  /** Text kept inside the workbook file under our key; null when absent. */
  loadSetting(key: string): Promise<string | null>;
  saveSetting(key: string, text: string | null): Promise<void>;
  /** Cell contents changed by somebody else than this host; returns the way to stop listening. */
  onChange(listener: (edit: Edit) => void): Promise<() => Promise<void>>;
}
