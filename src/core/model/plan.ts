/** The only place that says what a write plan is: which cells get what, and what they held before. */
import type { WarningColour } from './appraisal';
import type { CellRef } from './area';
import type { CellValue } from './snapshot';
import type { Role } from './indicator';

/** What a cell holds for the purpose of writing and putting back: its value, and its formula if it has one. */
export interface CellContent {
  readonly value: CellValue;
  /** With its `=`; absent for a constant. */
  readonly formula?: string;
}

/** A plan writes constants only: text never becomes a formula, numbers are finished marks. '' clears the cell. */
export interface CellWrite {
  readonly at: CellRef;
  readonly before: CellContent;
  readonly after: string | number;
  readonly role: Role;
  /** The indicator row it belongs to; absent for totals and headers. */
  readonly row?: number;
  /** Cell whose format a new column's cell takes over; absent for existing columns. */
  readonly formatFrom?: CellRef;
  /** Fill of a 预警 cell whose colour changes (`settings.warningFill`); `none` takes our fill away. */
  readonly fill?: WarningColour | 'none';
}

/** Which rows are written. Every row is appraised in either case; the others keep what they hold. Rows are pairs first–last. */
export type WriteScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'rows'; readonly sheet: string; readonly rows: readonly (readonly [number, number])[] };

/** A mark or formula already there that differs from the computed one; kept unless confirmed. */
export interface Conflict {
  readonly at: CellRef;
  readonly row: number;
  readonly have: string;
  readonly want: string;
  readonly formula: boolean;
}

/** INVARIANT: no cell twice; every write changes its cell (a second run of an unchanged workbook plans nothing). */
export interface WritePlan {
  readonly writes: readonly CellWrite[];
  readonly conflicts: readonly Conflict[];
  /** Columns added to the right of a table, first write only. */
  readonly newColumns: readonly {
    readonly sheet: string;
    readonly col: number;
    readonly header: string;
    readonly role: Role;
  }[];
  /** Result cells looked at and already right. */
  readonly unchanged: number;
}

/** Puts back what a plan overwrote. `expected` is what the cell holds if nobody has changed it since. */
export interface Restore {
  readonly cells: readonly {
    readonly at: CellRef;
    readonly content: CellContent;
    readonly expected: string | number;
    /** How it looked, where the write changed that: no format of its own, or its fill (`#RRGGBB`, null for none). */
    readonly looks?: 'blank' | { readonly fill: string | null };
  }[];
}
