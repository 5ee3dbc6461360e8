/** The only place that says what a cell's content may be read as. */
import type { Exact } from '../model/exact';
import type { Role } from '../model/indicator';
import type { Quantity, Unit } from '../model/quantity';
import type { LabelledQuantity } from './valueSegments';
import type { Bound } from './valueWords';

/** What is known of a cell besides its content. */
export interface ValueContext {
  /** The row's or header's unit: what a bare 万 or a rare unit word means. */
  readonly unit?: Unit | null;
  readonly role?: Role;
}

/** Done or not, under a label: 方案√. */
export interface Check {
  readonly label: string;
  readonly done: boolean;
}

/**
 * A cell's content under every reading it allows; which one counts depends on what the rule asks.
 * `state`: `blank` and `dash` hold nothing yet, `error` is an Excel error, `not_applicable` says that there is no such task.
 */
export interface ValueReading {
  readonly shown: string;
  readonly state: 'value' | 'blank' | 'dash' | 'error' | 'not_applicable';
  /** The only number of the cell; null when there is none or more than one. */
  readonly number: Quantity | null;
  readonly bound: Bound | null;
  /** The number is a change on an earlier figure (下降3.2%, 持平, +0.3). */
  readonly change: boolean;
  /** Every number with its label, in order; empty unless the whole text was read. */
  readonly items: readonly LabelledQuantity[];
  /** 12/15, or 100%(12/12). */
  readonly ratio: { readonly numerator: Exact; readonly denominator: Exact } | null;
  readonly rank: { readonly rank: Exact; readonly of: Exact | null; readonly fromBottom: boolean } | null;
  /** 无, 未发生: none of the kind. */
  readonly none: boolean;
  /** Yes or no of the whole cell; null when it is neither. */
  readonly fact: boolean | null;
  readonly checks: readonly Check[];
  /** Enumerated parts (①…②…, 1.…2.…) as typed; empty when not enumerated. */
  readonly parts: readonly string[];
  /** A day as an Excel serial number. */
  readonly date: number | null;
  /** Every character was understood as part of a number, fact, check or note. */
  readonly whole: boolean;
  /** Why a number-like text gives no number, in Chinese; null when nothing is wrong. */
  readonly doubt: string | null;
}

export const NOTHING: ValueReading = {
  shown: '', state: 'value', number: null, bound: null, change: false, items: [], ratio: null, rank: null, none: false, fact: null, checks: [], parts: [], date: null, whole: true, doubt: null,
}; // prettier-ignore
