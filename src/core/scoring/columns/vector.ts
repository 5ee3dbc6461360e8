/**
 * The only place that calculates with many rows at once, exactly: a value is a quotient of two whole numbers, and every product and
 * sum is proven, before anything is calculated, to stay below 2^52, where doubles hold whole numbers without loss.
 * NaN is a value that a row does not have; what is calculated from it is NaN.
 */
/* eslint-disable max-lines -- one operation after another, each a loop that must stand by itself to be fast */
import { add, compare, div, exact, max, min, mul, sub, type Exact } from '../../model/exact';

/** Rows calculated at once: few enough that all values of a rule stay in the processor's nearest cache. */
export const BLOCK = 256;
const MOST = 2 ** 52;

/** `n` over `d`, row by row; without `d` all rows share the denominator `den`. Denominators are positive. */
export interface Vec {
  readonly n: Float64Array;
  readonly d: Float64Array | null;
  readonly den: number;
  /** No numerator is larger, whatever its sign; no denominator is larger. */
  readonly most: number;
  readonly denMost: number;
  /** The value of every row, when it is the same. */
  readonly constant: Exact | null;
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
  readonly #steps: ((size: number) => void)[] = [];
  #registers = 0;

  run(size: number): void {
    for (const step of this.#steps) step(size);
  }

  #register(): Float64Array {
    return (REGISTERS[this.#registers++] ??= new Float64Array(BLOCK));
  }

  #vec(den: number, most: number): Vec {
    return { n: this.#register(), d: null, den, most: proven(most), denMost: den, constant: null };
  }

  #open(most: number, denMost: number): Vec & { readonly d: Float64Array } {
    const d = this.#register();
    return { n: this.#register(), d, den: 1, most: proven(most), denMost: proven(denMost), constant: null };
  }

  constant(x: Exact): Vec {
    const n = whole(x.s * x.n);
    const den = whole(x.d);
    return { n: new Float64Array(BLOCK).fill(n), d: null, den, most: Math.abs(n), denMost: den, constant: x };
  }

  /** Filled by the caller before each run, with no number larger than `most`. */
  column(den: number, most: number): Vec {
    return this.#vec(den, most);
  }

  /** A value that no row has. */
  nothing(): Vec {
    return { n: new Float64Array(BLOCK).fill(NaN), d: null, den: 1, most: 0, denMost: 1, constant: null };
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
    const [x, y] = [a.n, b.n];
    if (!a.d && !b.d) {
      const den = common(a.den, b.den);
      const p = den / a.den;
      const q = (den / b.den) * sign;
      const out = this.#vec(den, a.most * p + b.most * Math.abs(q));
      const z = out.n;
      if (p === 1 && q === -1)
        this.#steps.push((size) => {
          for (let i = 0; i < size; i++) z[i] = x[i]! - y[i]!;
        });
      else
        this.#steps.push((size) => {
          for (let i = 0; i < size; i++) z[i] = x[i]! * p + y[i]! * q;
        });
      return out;
    }
    const [da, db] = [under(a), under(b)];
    const out = this.#open(a.most * b.denMost + b.most * a.denMost, a.denMost * b.denMost);
    const [z, w] = [out.n, out.d];
    this.#steps.push((size) => {
      for (let i = 0; i < size; i++) {
        z[i] = x[i]! * db[i]! + sign * y[i]! * da[i]!;
        w[i] = da[i]! * db[i]!;
      }
    });
    return out;
  }

  mul(a: Vec, b: Vec): Vec {
    if (b.constant) return this.scaled(a, b.constant);
    if (a.constant) return this.scaled(b, a.constant);
    const [x, y] = [a.n, b.n];
    if (!a.d && !b.d) {
      const out = this.#vec(proven(a.den * b.den), a.most * b.most);
      const z = out.n;
      this.#steps.push((size) => {
        for (let i = 0; i < size; i++) z[i] = x[i]! * y[i]!;
      });
      return out;
    }
    const [da, db, out] = [under(a), under(b), this.#open(a.most * b.most, a.denMost * b.denMost)];
    const [z, w] = [out.n, out.d];
    this.#steps.push((size) => {
      for (let i = 0; i < size; i++) {
        z[i] = x[i]! * y[i]!;
        w[i] = da[i]! * db[i]!;
      }
    });
    return out;
  }

  /** Times a number of the rule. */
  scaled(a: Vec, c: Exact): Vec {
    if (a.constant) return this.constant(mul(a.constant, c));
    if (c.n === c.d && c.s > 0n) return a;
    const x = a.n;
    if (!a.d) {
      const shared = BigInt(gcd(whole(c.n), a.den));
      const factor = whole((c.s * c.n) / shared);
      const den = whole((BigInt(a.den) / shared) * c.d);
      if (factor === 1) return { ...a, den, denMost: den };
      const out = this.#vec(den, a.most * Math.abs(factor));
      const z = out.n;
      this.#steps.push((size) => {
        for (let i = 0; i < size; i++) z[i] = x[i]! * factor;
      });
      return out;
    }
    const factor = whole(c.s * c.n);
    const den = whole(c.d);
    const out = this.#open(a.most * Math.abs(factor), a.denMost * den);
    const [z, d, w] = [out.n, a.d, out.d];
    this.#steps.push((size) => {
      for (let i = 0; i < size; i++) {
        z[i] = x[i]! * factor;
        w[i] = d[i]! * den;
      }
    });
    return out;
  }

  /** NaN where b is 0. */
  div(a: Vec, b: Vec): Vec {
    if (b.constant) {
      if (b.constant.n === 0n) return this.nothing();
      return a.constant ? this.constant(div(a.constant, b.constant)) : this.scaled(a, exact(1).div(b.constant));
    }
    const [x, y] = [a.n, b.n];
    if (!a.d && !b.d) {
      const shared = gcd(a.den, b.den);
      const p = b.den / shared;
      const q = a.den / shared;
      const out = this.#open(a.most * p, b.most * q);
      const [z, w] = [out.n, out.d];
      this.#steps.push((size) => {
        for (let i = 0; i < size; i++) {
          const below = y[i]!;
          z[i] = below > 0 ? x[i]! * p : below < 0 ? -x[i]! * p : NaN;
          w[i] = Math.abs(below) * q;
        }
      });
      return out;
    }
    const [da, db] = [under(a), under(b)];
    const out = this.#open(a.most * b.denMost, b.most * a.denMost);
    const [z, w] = [out.n, out.d];
    this.#steps.push((size) => {
      for (let i = 0; i < size; i++) {
        const below = y[i]!;
        z[i] = (below < 0 ? -x[i]! : x[i]!) * db[i]!;
        w[i] = below === 0 ? NaN : Math.abs(below) * da[i]!;
      }
    });
    return out;
  }

  abs(a: Vec): Vec {
    if (a.constant) return this.constant(a.constant.abs());
    const out: Vec = { ...a, n: this.#register() };
    const [x, z] = [a.n, out.n];
    this.#steps.push((size) => {
      for (let i = 0; i < size; i++) z[i] = Math.abs(x[i]!);
    });
    return out;
  }

  /** Negative, 0 or positive as a is below, equal to or above b. */
  order(a: Vec, b: Vec): Float64Array {
    const [x, y] = [a.n, b.n];
    if (b.constant?.n === 0n) return x;
    const out = this.#register();
    if (!a.d && !b.d) {
      const den = common(a.den, b.den);
      const p = den / a.den;
      const q = den / b.den;
      proven(a.most * p + b.most * q);
      this.#steps.push((size) => {
        for (let i = 0; i < size; i++) out[i] = x[i]! * p - y[i]! * q;
      });
      return out;
    }
    const [da, db] = [under(a), under(b)];
    proven(a.most * b.denMost + b.most * a.denMost);
    this.#steps.push((size) => {
      for (let i = 0; i < size; i++) out[i] = x[i]! * db[i]! - y[i]! * da[i]!;
    });
    return out;
  }

  min(a: Vec, b: Vec): Vec {
    if (a.constant && b.constant) return this.constant(min(a.constant, b.constant));
    if (a.d || b.d) return this.#nearer(a, b, 1);
    const den = common(a.den, b.den);
    const p = den / a.den;
    const q = den / b.den;
    const out = this.#vec(den, Math.max(a.most * p, b.most * q));
    const [x, y, z] = [a.n, b.n, out.n];
    this.#steps.push((size) => {
      for (let i = 0; i < size; i++) z[i] = Math.min(x[i]! * p, y[i]! * q);
    });
    return out;
  }

  max(a: Vec, b: Vec): Vec {
    if (a.constant && b.constant) return this.constant(max(a.constant, b.constant));
    if (b.constant?.n === 0n) {
      const out: Vec = { ...a, n: this.#register() };
      const [x, z] = [a.n, out.n];
      this.#steps.push((size) => {
        for (let i = 0; i < size; i++) z[i] = Math.max(x[i]!, 0);
      });
      return out;
    }
    if (a.d || b.d) return this.#nearer(a, b, -1);
    const den = common(a.den, b.den);
    const p = den / a.den;
    const q = den / b.den;
    const out = this.#vec(den, Math.max(a.most * p, b.most * q));
    const [x, y, z] = [a.n, b.n, out.n];
    this.#steps.push((size) => {
      for (let i = 0; i < size; i++) z[i] = Math.max(x[i]! * p, y[i]! * q);
    });
    return out;
  }

  /** The lesser of the two, the greater for −1. */
  #nearer(a: Vec, b: Vec, sign: 1 | -1): Vec {
    const [da, db] = [under(a), under(b)];
    proven(a.most * b.denMost + b.most * a.denMost);
    const out = this.#open(Math.max(a.most, b.most), Math.max(a.denMost, b.denMost));
    const [x, y, z, w] = [a.n, b.n, out.n, out.d];
    this.#steps.push((size) => {
      for (let i = 0; i < size; i++) {
        const order = (x[i]! * db[i]! - y[i]! * da[i]!) * sign;
        z[i] = order <= 0 ? x[i]! : order > 0 ? y[i]! : NaN;
        w[i] = order <= 0 ? da[i]! : db[i]!;
      }
    });
    return out;
  }

  /** a where the truth holds, otherwise b; the value that is not taken may be NaN. */
  select(truth: Truth, a: Vec, b: Vec): Vec {
    if (typeof truth === 'boolean') return truth ? a : b;
    const [x, y] = [a.n, b.n];
    if (!a.d && !b.d) {
      const den = common(a.den, b.den);
      const p = den / a.den;
      const q = den / b.den;
      const out = this.#vec(den, Math.max(a.most * p, b.most * q));
      const z = out.n;
      this.#steps.push((size) => {
        for (let i = 0; i < size; i++) {
          const t = truth[i]!;
          z[i] = t === 1 ? x[i]! * p : t === 0 ? y[i]! * q : NaN;
        }
      });
      return out;
    }
    const [da, db] = [under(a), under(b)];
    const out = this.#open(Math.max(a.most, b.most), Math.max(a.denMost, b.denMost));
    const [z, w] = [out.n, out.d];
    this.#steps.push((size) => {
      for (let i = 0; i < size; i++) {
        const t = truth[i]!;
        z[i] = t === 1 ? x[i]! : t === 0 ? y[i]! : NaN;
        w[i] = t === 1 ? da[i]! : db[i]!;
      }
    });
    return out;
  }

  /** The whole number next to it: below, above, or half-up away from 0. */
  whole(a: Vec, how: 'floor' | 'ceil' | 'round'): Vec {
    if (a.constant) return this.constant(wholeOf(a.constant, how));
    const d = under(a);
    proven(2 * a.most + a.denMost);
    const out = this.#vec(1, a.most + 1);
    const [x, z] = [a.n, out.n];
    if (how === 'floor')
      this.#steps.push((size) => {
        for (let i = 0; i < size; i++) z[i] = quotient(x[i]!, d[i]!);
      });
    else if (how === 'ceil')
      this.#steps.push((size) => {
        for (let i = 0; i < size; i++) z[i] = 0 - quotient(-x[i]!, d[i]!);
      });
    else
      this.#steps.push((size) => {
        for (let i = 0; i < size; i++) z[i] = halfUp(x[i]!, d[i]!, 1);
      });
    return out;
  }

  /** The value times 10^`places`, rounded half-up as marks are. */
  mark(a: Vec, places: number): Float64Array {
    const out = this.#register();
    const x = a.n;
    const scale = 10 ** places;
    proven(2 * a.most * scale + a.denMost);
    if (!a.d) {
      const { den } = a;
      const factor = scale / den;
      if (scale % den === 0)
        this.#steps.push((size) => {
          for (let i = 0; i < size; i++) out[i] = x[i]! * factor;
        });
      else
        this.#steps.push((size) => {
          for (let i = 0; i < size; i++) out[i] = halfUp(x[i]!, den, scale);
        });
      return out;
    }
    const { d } = a;
    this.#steps.push((size) => {
      for (let i = 0; i < size; i++) out[i] = halfUp(x[i]!, d[i]!, scale);
    });
    return out;
  }

  /** Where the order is the one asked for. */
  when(order: Float64Array, holds: Holding): Truth {
    const out = this.#register();
    const [below, at, above] = HOLDING[holds];
    this.#steps.push((size) => {
      for (let i = 0; i < size; i++) {
        const c = order[i]!;
        out[i] = c > 0 ? above : c < 0 ? below : c === 0 ? at : NaN;
      }
    });
    return out;
  }

  /** Where both hold; a missing value makes it NaN whatever the other says. */
  both(a: Truth, b: Truth): Truth {
    if (typeof a === 'boolean' && typeof b === 'boolean') return a && b;
    if (a === true) return b;
    if (b === true) return a;
    const out = this.#register();
    const [x, y] = [spread(a), spread(b)];
    this.#steps.push((size) => {
      for (let i = 0; i < size; i++) out[i] = x[i]! * y[i]!;
    });
    return out;
  }

  not(a: Truth): Truth {
    if (typeof a === 'boolean') return !a;
    const out = this.#register();
    this.#steps.push((size) => {
      for (let i = 0; i < size; i++) out[i] = 1 - a[i]!;
    });
    return out;
  }

  /** How many hold. */
  count(truths: readonly Truth[]): Float64Array | number {
    const fixed = truths.filter((t) => t === true).length;
    const open = truths.filter((t): t is Float64Array => typeof t !== 'boolean');
    if (open.length === 0) return fixed;
    if (open.length === 1 && fixed === 0) return open[0]!;
    const out = this.#register();
    this.#steps.push((size) => {
      out.fill(fixed, 0, size);
      for (const t of open) for (let i = 0; i < size; i++) out[i]! += t[i]!;
    });
    return out;
  }

  /** Where the count lies between the two, both included. */
  between(count: Float64Array | number, least: number, most: number): Truth {
    if (typeof count === 'number') return count >= least && count <= most;
    const out = this.#register();
    this.#steps.push((size) => {
      for (let i = 0; i < size; i++) {
        const n = count[i]!;
        out[i] = n >= least && n <= most ? 1 : n >= 0 ? 0 : NaN;
      }
    });
    return out;
  }
}

export type Holding = 'positive' | 'negative' | 'not negative' | 'not positive' | 'zero';

/** Below, at, above. */
const HOLDING: Readonly<Record<Holding, readonly [number, number, number]>> = {
  positive: [0, 0, 1],
  negative: [1, 0, 0],
  'not negative': [0, 1, 1],
  'not positive': [1, 1, 0],
  zero: [0, 1, 0],
};

/** The largest whole number not above x ÷ d: the rounded quotient may be one too high, never too low. */
function quotient(x: number, d: number): number {
  const q = Math.floor(x / d);
  return q * d > x ? q - 1 : q;
}

/** x ÷ d × scale, half-up away from 0. */
function halfUp(x: number, d: number, scale: number): number {
  const q = quotient(2 * Math.abs(x) * scale + d, 2 * d);
  return x < 0 ? 0 - q : q;
}

function wholeOf(x: Exact, how: 'floor' | 'ceil' | 'round'): Exact {
  if (how === 'floor') return x.floor();
  if (how === 'ceil') return x.ceil();
  const magnitude = x.abs().add(exact(1, 2)).floor();
  return compare(x, exact(0)) < 0 ? magnitude.neg() : magnitude;
}

const spread = (t: Truth): Float64Array => (typeof t === 'boolean' ? new Float64Array(BLOCK).fill(t ? 1 : 0) : t);

/** The denominators, row by row. */
const under = (a: Vec): Float64Array => a.d ?? new Float64Array(BLOCK).fill(a.den);
