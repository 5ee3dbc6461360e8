/** The only place that says what a step holds before its standard is settled. */
import type { Adjustment, Amount, StepMode } from '../../methods/rule';
import { exact } from '../../model/exact';
import type { Span } from '../../model/span';
import type { Said } from '../conditions/said';
import type { Token } from '../lexer';
import type { Source } from '../source';
import type { Item } from '../statements';

/** An adjustment whose reference may still have to come from its neighbours. */
export interface StepDraft {
  readonly adjustments: readonly Adjustment[];
  /** true: no reference in the statement; the part's bands or its row supply it. */
  readonly openReference: boolean;
  /** true: 少, 缺 with a counting unit: without any target it counts what is lacking. */
  readonly shortCount: boolean;
  /** The words of what is lacking, with 少, 缺. */
  readonly shortWords: string;
  readonly said: Said;
}

export interface Spanned extends Source {
  readonly span: Span;
}

export interface StepEffect {
  /** From the effect's words: 扣, 加, 得; `both` with the sign named first. */
  readonly sign: 1 | -1 | 'add-first' | 'deduct-first';
  readonly award: boolean;
  readonly per: Amount;
  readonly mode: StepMode;
}

export const NO_CAP = { cap: null, bracket: null } as const;

export const PERIOD = /^(?:季度|月|年|周|个月|半年|天|日)$/;

export const ONE = exact(1);

export const percentual = (t: Token): boolean => t.unit?.text === '%' || t.unit?.dimension === 'points';

/** The incident's words without counting words and fillers. */
export function phraseOf(items: readonly Item[], text: string, tokens: readonly Token[]): string {
  return items
    .filter((i) => i.from < i.to && !['value', 'of', 'comma', 'nth', 'first', 'is'].includes(i.k))
    .map((i) => text.slice(tokens[i.from]!.s, tokens[i.to - 1]!.e))
    .join('')
    .replace(/^有/, '');
}
