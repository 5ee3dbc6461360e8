/** The only place that turns marks as a text gives them into amounts. */
import { div, exact, type Exact } from '../model/exact';
import type { Amount } from '../methods/rule';
import type { Token } from './lexer';
import type { AmountPhrase } from './phrases';

/** A share as a fraction of one: 10 % is 1/10, 1/20 stays, 1.5倍 is 3/2. */
export function fractionOf(t: Token): Exact {
  return t.unit?.text === '%' ? div(t.number!, exact(100)) : t.number!;
}

export function amountOf(a: AmountPhrase): Amount {
  if (a.kind === 'mark') return { kind: 'mark', value: a.mark.number! };
  if (a.kind === 'full') return { kind: 'full' };
  return { kind: 'share', value: fractionOf(a.of) };
}

export const ZERO_MARKS: Amount = { kind: 'mark', value: exact(0) };

export const isZeroAmount = (a: Amount): boolean => a.kind === 'mark' && a.value.n === 0n;
