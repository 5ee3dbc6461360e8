/** The only place that says what a token of a rule text is, and what a reader of one place gives. */
import type { Exact } from '../../model/exact';
import type { Unit } from '../../model/quantity';
import type { Definition } from '../formulaText';
import type { WordClass } from '../lexicon';
import type { Quotient } from '../quotient';

/**
 * A token. `code` is the word class of `lexicon.ts`, or: `q` quantity, `m` marks (N分), `K` rank place, `%` rank share, `s` 以上/以下,
 * `i` (含), `-` range dash, `=` formula, `,` `、` `;` `:` `(` `)` punctuation, `*` list mark, `'` quote, `w` plain words.
 */
export interface Token {
  readonly code: string;
  /** Offsets into the folded text. */
  readonly s: number;
  readonly e: number;
  readonly text: string;
  readonly value: string;
  readonly classes: readonly WordClass[];
  readonly number?: Exact;
  readonly unit?: Unit | null;
  /** K: several places named at once (第一、二、三名). */
  readonly list?: readonly Exact[];
  /** K: from the bottom (倒数). */
  readonly bottom?: boolean;
  /** r average: whose, '' when not said. */
  readonly scope?: string;
  /** N: marks divided by a number of the row. */
  readonly quotient?: Quotient;
  /** _: what a rate is the quotient of. */
  readonly definition?: Definition;
}

/** What stands at a place: its class, its length, and what is known of it. */
export interface Cut {
  readonly code: string;
  readonly length: number;
  readonly more?: Partial<Token>;
}

export const cut = (code: string, length: number, more?: Partial<Token>): Cut => ({ code, length, more });
