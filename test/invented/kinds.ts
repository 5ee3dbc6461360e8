/** The only place that says what an invented workbook is: cells as people type them, and what a person works out by hand. */

/** A cell: text, number, or a formula with the result Excel shows. */
export type Cell = string | number | { readonly f: string; readonly v: string | number };

export interface InventedSheet {
  readonly name: string;
  /** Cell of the first value; A1 by default. */
  readonly at?: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly string[];
  /** `F5`, `F5:F9` or `F`: number format. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly filter?: string;
}

/** The true mark by hand, or why there is none. `kept` is a mark a person has put there and that stays. */
export type Truth = number | 'manual' | 'missing_input' | 'not_applicable' | 'unreadable_rule';

export interface InventedTable {
  readonly sheet: string;
  /** Roles that must be right, unless asked. */
  readonly roles: Readonly<Record<string, string>>;
  /** Excel row: true mark. Every indicator row of the table stands here and no other. */
  readonly marks: Readonly<Record<number, Truth>>;
  /** Excel row: full marks, where the table does not say them plainly. */
  readonly fulls?: Readonly<Record<number, number>>;
  /** Excel row of a 小计 or 合计: its sum of marks. */
  readonly sums?: Readonly<Record<number, number>>;
}

export interface InventedBook {
  readonly name: string;
  readonly about: string;
  /** The truth names every role of its tables: any other is wrong. */
  readonly everyRole?: boolean;
  readonly sheets: readonly InventedSheet[];
  readonly tables: readonly InventedTable[];
  /** `sheet!G5`: what one click writes there; null where nothing may be written. */
  readonly written?: Readonly<Record<string, number | null>>;
}
