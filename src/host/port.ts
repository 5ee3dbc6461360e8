/** The only place that says what the product needs of a workbook's host, be it Excel or a file. */
import type { CellRef } from '../core/model/area';
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

/** The selected areas of one sheet, in A1 order. */
export interface Selection {
  readonly sheet: string;
  readonly rows: readonly (readonly [number, number])[];
}

/** A workbook's host. Every method rejects only with `HostFailure`. */
export interface Host {
  read(options?: WorkOptions): Promise<Snapshot>;
  /** Writes the plan, reads it back, or leaves everything as it was. */
  apply(plan: WritePlan, options?: ApplyOptions): Promise<Applied>;
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
  /** Cell contents changed by somebody else than us; returns the way to stop listening. */
  onChange(listener: (change: { sheet: string; address: string }) => void): Promise<() => Promise<void>>;
}
