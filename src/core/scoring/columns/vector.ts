/**
 * The only place that proves, before many rows are calculated at once, that nothing is lost: a value is a quotient of two whole numbers,
 * and every product and sum stays below 2^52, where doubles hold whole numbers exactly.
 * NaN is a value that a row does not have; what is calculated from it is NaN.
 */
import { add, compare, div, exact, max, min, mul, sub, type Exact } from '../../model/exact';
import {
  BLOCK,
  absolute,
  alike,
  atZero,
  chosen,
  cross,
  further,
  inside,
  lane,
  notNegative,
  onSide,
  only,
  over,
  product,
  rounded,
  sum,
  times,
  wholes,
  type Lane,
  type Step,
} from './loops';

const MOST = 2 ** 52;

/** `n` over `d`, row by row; without `d` all rows share the denominator `den`. Denominators are positive. */
export interface Vec {
  readonly n: Lane;
  readonly d: Lane | null;
  readonly den: number;
  /** No numerator is larger, whatever its sign; no denominator is larger. */
  readonly most: number;
  readonly denMost: number;
  /** The value of every row, when it is the same. */
  readonly constant: Exact | null;
  /** A value that no row has. */
  readonly none: boolean;
}

/** 1 where it holds, 0 where not, NaN where a value of the row is missing. */
export type Truth = Float64Array | boolean;

/** A product that could be too large to be exact. */
export class TooLarge extends Error {}

function proven(bound: number): number {
  if (!(bound <= MOST)) throw new TooLarge();
  return bound;
}

const whole = (x: bigint): number => Number(x) * (proven(Math.abs(Number(x))) >= 0 ? 1 : NaN);
const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
const common = (a: number, b: number): number => proven((a / gcd(a, b)) * b);

/** Registers are shared by all programs: one runs after another, and its mark is read before the next begins. */
const REGISTERS: Float64Array[] = [];

/** The steps of one rule, in order; each fills its own register from those before. */
export class Program {
  readonly #steps: Step[] = [];
  #registers = 0;

  run(size: number): void {
    for (const step of this.#steps) step(size);
  }

  #register(): Float64Array {
    return (REGISTERS[this.#registers++] ??= new Float64Array(BLOCK));
  }

  /** Of rows that share a denominator. */
  #vec(den: number, most: number, step: (z: Float64Array) => Step): Vec {
    proven(most);
    const z = this.#register();
    this.#steps.push(step(z));
    return { n: lane(z), d: null, den, most, denMost: den, constant: null, none: false };
  }

  #open(most: number, denMost: number, ...steps: ((z: Float64Array, w: Float64Array) => Step)[]): Vec {
    proven(most);
    proven(denMost);
    const [z, w] = [this.#register(), this.#register()];
    for (const step of steps) this.#steps.push(step(z, w));
    return { n: lane(z), d: lane(w), den: 1, most, denMost, constant: null, none: false };
  }

  #truth(step: (z: Float64Array) => Step): Float64Array {
    const z = this.#register();
    this.#steps.push(step(z));
    return z;
  }

  constant(x: Exact): Vec {
    const n = whole(x.s * x.n);
    const den = whole(x.d);
    return { n: alike(n), d: null, den, most: Math.abs(n), denMost: den, constant: x, none: false };
  }

  /** Filled by the caller before each run, with no number larger than `most`. */
  column(den: number, most: number): Vec {
    return { n: lane(this.#register()), d: null, den, most: proven(most), denMost: den, constant: null, none: false };
  }

  /** A value that no row has. */
  nothing(): Vec {
    return { n: alike(NaN), d: null, den: 1, most: 0, denMost: 1, constant: null, none: true };
  }

  add(a: Vec, b: Vec): Vec {
    if (a.constant && b.constant) return this.constant(add(a.constant, b.constant));
    return a.constant?.n === 0n ? b : b.constant?.n === 0n ? a : this.#sum(a, b, 1);
  }

  sub(a: Vec, b: Vec): Vec {
    if (a.constant && b.constant) return this.constant(sub(a.constant, b.constant));
    return b.constant?.n === 0n ? a : this.#sum(a, b, -1);
  }

  #sum(a: Vec, b: Vec, sign: 1 | -1): Vec {
    if (!a.d && !b.d) {
      const { den, p, q } = shared(a, b);
      return this.#vec(den, a.most * p + b.most * q, (z) => sum(z, a.n, b.n, p, q * sign));
    }
    return this.#open(
      a.most * b.denMost + b.most * a.denMost,
      a.denMost * b.denMost,
      (z) => cross(z, [a.n, under(b)], sign, [b.n, under(a)]),
      (_, w) => product(w, under(a), under(b)),
    );
  }

  mul(a: Vec, b: Vec): Vec {
    if (b.constant) return this.scaled(a, b.constant);
    if (a.constant) return this.scaled(b, a.constant);
    if (!a.d && !b.d) return this.#vec(proven(a.den * b.den), a.most * b.most, (z) => product(z, a.n, b.n));
    return this.#open(
      a.most * b.most,
      a.denMost * b.denMost,
      (z) => product(z, a.n, b.n),
      (_, w) => product(w, under(a), under(b)),
    );
  }

  /** Times a number of the rule. */
  scaled(a: Vec, c: Exact): Vec {
    if (a.constant) return this.constant(mul(a.constant, c));
    if (c.n === c.d && c.s > 0n) return a;
    const { d } = a;
    if (!d) {
      const by = BigInt(gcd(whole(c.n), a.den));
      const factor = whole((c.s * c.n) / by);
      const den = whole((BigInt(a.den) / by) * c.d);
      if (factor === 1) return { ...a, den, denMost: den };
      return this.#vec(den, a.most * Math.abs(factor), (z) => times(z, a.n, factor));
    }
    const factor = whole(c.s * c.n);
    const den = whole(c.d);
    return this.#open(
      a.most * Math.abs(factor),
      a.denMost * den,
      (z) => times(z, a.n, factor),
      (_, w) => times(w, d, den),
    );
  }

  /** NaN where b is 0. */
  div(a: Vec, b: Vec): Vec {
    if (b.constant) {
      if (b.constant.n === 0n) return this.nothing();
      return a.constant ? this.constant(div(a.constant, b.constant)) : this.scaled(a, exact(1).div(b.constant));
    }
    if (a.d || b.d)
      return this.#open(a.most * b.denMost, b.most * a.denMost, (z, w) => over(z, w, [a.n, under(b)], [b.n, under(a)]));
    const by = gcd(a.den, b.den);
    const [p, q] = [b.den / by, a.den / by];
    return this.#open(a.most * p, b.most * q, (z, w) => over(z, w, [a.n, alike(p)], [b.n, alike(q)]));
  }

  abs(a: Vec): Vec {
    if (a.constant) return this.constant(a.constant.abs());
    return { ...a, n: lane(this.#truth((z) => absolute(z, a.n))) };
  }

  /** Negative, 0 or positive as a is below, equal to or above b. */
  order(a: Vec, b: Vec): Lane {
    if (b.constant?.n === 0n) return a.n;
    if (!a.d && !b.d) {
      const { p, q } = shared(a, b);
      proven(a.most * p + b.most * q);
      return lane(this.#truth((z) => sum(z, a.n, b.n, p, -q)));
    }
    proven(a.most * b.denMost + b.most * a.denMost);
    return lane(this.#truth((z) => cross(z, [a.n, under(b)], -1, [b.n, under(a)])));
  }

  min(a: Vec, b: Vec): Vec {
    return a.constant && b.constant ? this.constant(min(a.constant, b.constant)) : this.#further(a, b, -1);
  }

  max(a: Vec, b: Vec): Vec {
    if (a.constant && b.constant) return this.constant(max(a.constant, b.constant));
    if (b.constant?.n === 0n) return { ...a, n: lane(this.#truth((z) => notNegative(z, a.n))) };
    return this.#further(a, b, 1);
  }

  /** The greater of the two, the lesser for −1. */
  #further(a: Vec, b: Vec, sign: 1 | -1): Vec {
    if (a.d || b.d) return this.select(this.when(this.order(a, b), sign === 1 ? 'positive' : 'negative'), a, b);
    const { den, p, q } = shared(a, b);
    return this.#vec(den, Math.max(a.most * p, b.most * q), (z) => further(z, [a.n, p], [b.n, q], sign));
  }

  /** a where the truth holds, otherwise b. */
  select(truth: Truth, a: Vec, b: Vec): Vec {
    if (typeof truth === 'boolean') return truth ? a : b;
    if (a.none || b.none) return a.none ? this.#only(truth, b, true) : this.#only(truth, a, false);
    if (!a.d && !b.d) {
      const { den, p, q } = shared(a, b);
      return this.#vec(den, Math.max(a.most * p, b.most * q), (z) => chosen(z, truth, [a.n, p], [b.n, q]));
    }
    return this.#open(
      Math.max(a.most, b.most),
      Math.max(a.denMost, b.denMost),
      (z) => chosen(z, truth, [a.n, 1], [b.n, 1]),
      (_, w) => chosen(w, truth, [under(a), 1], [under(b), 1]),
    );
  }

  #only(truth: Float64Array, a: Vec, not: boolean): Vec {
    return { ...a, constant: null, n: lane(this.#truth((z) => only(z, truth, a.n, not))) };
  }

  /** The whole number next to it: below, above, or half-up away from 0. */
  whole(a: Vec, how: 'floor' | 'ceil' | 'round'): Vec {
    if (a.constant) return this.constant(wholeOf(a.constant, how));
    proven(2 * a.most + a.denMost);
    const d = under(a);
    return this.#vec(1, a.most + 1, (z) =>
      how === 'round' ? rounded(z, a.n, d, 1) : wholes(z, a.n, d, how === 'floor' ? 1 : -1),
    );
  }

  /** The value times 10^`places`, rounded half-up as marks are. */
  mark(a: Vec, places: number): Float64Array {
    const scale = 10 ** places;
    proven(2 * a.most * scale + a.denMost);
    if (!a.d && scale % a.den === 0) return this.#truth((z) => times(z, a.n, scale / a.den));
    return this.#truth((z) => rounded(z, a.n, under(a), scale));
  }

  /** Where the order is the one asked for. */
  when(order: Lane, holds: Holding): Truth {
    switch (holds) {
      case 'positive':
      case 'negative':
        return this.#truth((z) => onSide(z, order, holds === 'positive' ? 1 : -1, false));
      case 'not negative':
      case 'not positive':
        return this.#truth((z) => onSide(z, order, holds === 'not positive' ? 1 : -1, true));
      case 'zero':
        return this.#truth((z) => atZero(z, order));
    }
  }

  /** Where both hold; a missing value makes it NaN whatever the other says. */
  both(a: Truth, b: Truth): Truth {
    if (typeof a === 'boolean' && typeof b === 'boolean') return a && b;
    if (a === true) return b;
    if (b === true) return a;
    return this.#truth((z) => product(z, truthOf(a), truthOf(b)));
  }

  not(a: Truth): Truth {
    if (typeof a === 'boolean') return !a;
    return this.#truth((z) => sum(z, alike(1), lane(a), 1, -1));
  }

  /** How many hold. */
  count(truths: readonly Truth[]): Float64Array | number {
    const fixed = truths.filter((t) => t === true).length;
    const [first, ...others] = truths.filter((t): t is Float64Array => typeof t !== 'boolean');
    if (!first) return fixed;
    const start = fixed ? this.#truth((z) => sum(z, lane(first), alike(fixed), 1, 1)) : first;
    return others.reduce((count, t) => this.#truth((z) => sum(z, lane(count), lane(t), 1, 1)), start);
  }

  /** Where the count lies between the two, both included. */
  between(count: Float64Array | number, least: number, most: number): Truth {
    if (typeof count === 'number') return count >= least && count <= most;
    return this.#truth((z) => inside(z, lane(count), least, most));
  }
}

export type Holding = 'positive' | 'negative' | 'not negative' | 'not positive' | 'zero';

function wholeOf(x: Exact, how: 'floor' | 'ceil' | 'round'): Exact {
  if (how === 'floor') return x.floor();
  if (how === 'ceil') return x.ceil();
  const magnitude = x.abs().add(exact(1, 2)).floor();
  return compare(x, exact(0)) < 0 ? magnitude.neg() : magnitude;
}

const truthOf = (t: Truth): Lane => (typeof t === 'boolean' ? alike(t ? 1 : 0) : lane(t));

/** The denominators, row by row. */
const under = (a: Vec): Lane => a.d ?? alike(a.den);

/** Two values over one denominator, each with what its numerators are to be multiplied by. */
function shared(a: Vec, b: Vec): { readonly den: number; readonly p: number; readonly q: number } {
  const den = common(a.den, b.den);
  return { den, p: den / a.den, q: den / b.den };
}
