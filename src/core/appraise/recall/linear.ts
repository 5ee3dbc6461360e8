/** The only place that knows sums of multiples of what was worked out before: most of what is done with a row's numbers is no more. */
import { ZERO, ONE } from '../../model/exact';
import type { Rational } from '../../model/rational';

/** A number that is the same in every row, or the place of what was worked out of the row. */
export type Operand = number | Rational;

/** `by` times what stands at the place. */
export interface Term {
  readonly place: number;
  readonly by: Rational;
}

/** The sum of the terms, by ascending places, none of them nought, and of `plus`. */
export interface Linear {
  readonly terms: readonly Term[];
  readonly plus: Rational;
}

export const constant = (plus: Rational): Linear => ({ terms: [], plus });
export const placed = (place: number, by: Rational = ONE): Linear => ({ terms: [{ place, by }], plus: ZERO });

export function scaled({ terms, plus }: Linear, by: Rational): Linear {
  if (by.sign === 0) return constant(ZERO);
  return { terms: terms.map((t) => ({ place: t.place, by: t.by.mul(by) })), plus: plus.mul(by) };
}

export function added(a: Linear, b: Linear): Linear {
  const terms: Term[] = [];
  let [i, j] = [0, 0];
  while (i < a.terms.length || j < b.terms.length) {
    const [x, y] = [a.terms[i], b.terms[j]];
    if (x && y && x.place === y.place) {
      const by = x.by.add(y.by);
      if (by.sign !== 0) terms.push({ place: x.place, by });
      i += 1;
      j += 1;
    } else if (x && (!y || x.place < y.place)) {
      terms.push(x);
      i += 1;
    } else if (y) {
      terms.push(y);
      j += 1;
    }
  }
  return { terms, plus: a.plus.add(b.plus) };
}

export const keyOf = ({ terms, plus }: Linear): string =>
  `${terms.map((t) => `${t.by.toFraction()}*#${t.place}`).join('+')}+${plus.toFraction()}`;

/** What it comes to with what stands at the places. */
export function sumOf({ terms, plus }: Linear, places: readonly Rational[]): Rational {
  let sum = plus;
  for (const { place, by } of terms) {
    const x = places[place] as Rational;
    sum = sum.add(by === ONE ? x : x.mul(by));
  }
  return sum;
}

/** Asks whether it is negative, nought or positive; of one term or two nothing need be added. */
export function signing(of: Linear, places: readonly Rational[]): () => -1 | 0 | 1 {
  const [first, second, third] = of.terms;
  const one = first?.by === ONE && !third ? first.place : null;
  if (one !== null && !second) {
    if (of.plus.sign === 0) return () => (places[one] as Rational).sign;
    const than = of.plus.neg();
    return () => (places[one] as Rational).compare(than);
  }
  if (one !== null && second && of.plus.sign === 0 && second.by.sign < 0) {
    const [other, by] = [second.place, second.by.neg()];
    if (by.equals(ONE)) return () => (places[one] as Rational).compare(places[other] as Rational);
    return () => (places[one] as Rational).compareTo(places[other] as Rational, by);
  }
  return () => sumOf(of, places).sign;
}
