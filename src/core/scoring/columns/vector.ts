/**
 * The only place that calculates with many rows at once, exactly: a value is a quotient of two whole numbers, and every product and
 * sum stays below 2^52, where doubles hold whole numbers without loss. What does not fit becomes NaN, and NaN is never a mark.
 */
import { add, compare, div, exact, max, min, mul, sub, type Exact } from '../../model/exact';

/** Rows calculated at once: small enough that all values of a rule stay in the processor's cache. */
export const BLOCK = 512;
const MOST = 2 ** 52;

/** `n` over `d`, row by row; without `d` all rows share the denominator `den`. Denominators are positive. */
export interface Vec {
  readonly n: Float64Array;
  readonly d: Float64Array | null;
  readonly den: number;
  /** The value of every row, when it is the same. */
  readonly constant: Exact | null;
}

/** 1 where it holds, 0 where not, NaN where a value of the row cannot be calculated here. */
export type Truth = Float64Array | boolean;

/** A constant too large to be calculated with here. */
export class TooLarge extends Error {}

const fits = (x: number): number => (x <= MOST && x >= -MOST ? x : NaN);

function whole(x: bigint): number {
  const n = Number(x);
  if (!(Math.abs(n) <= MOST)) throw new TooLarge();
  return n;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

function common(a: number, b: number): number {
  const lcm = (a / gcd(a, b)) * b;
  if (!(lcm <= MOST)) throw new TooLarge();
  return lcm;
}

/** The steps of one rule, in order; each fills its own array from those before. */
export class Program {
  readonly #steps: ((size: number) => void)[] = [];

  run(size: number): void {
    for (const step of this.#steps) step(size);
  }

  step(step: (size: number) => void): void {
    this.#steps.push(step);
  }

  constant(x: Exact): Vec {
    return { n: new Float64Array(BLOCK).fill(whole(x.s * x.n)), d: null, den: whole(x.d), constant: x };
  }

  /** Filled by the caller before each run. */
  column(den: number): Vec {
    return vec(den);
  }

  add(a: Vec, b: Vec): Vec {
    return this.#sum(a, b, 1, add);
  }

  sub(a: Vec, b: Vec): Vec {
    return this.#sum(a, b, -1, sub);
  }

  #sum(a: Vec, b: Vec, sign: 1 | -1, whenConstant: (a: Exact, b: Exact) => Exact): Vec {
    if (a.constant && b.constant) return this.constant(whenConstant(a.constant, b.constant));
    if (a.constant?.n === 0n && sign === 1) return b;
    if (b.constant?.n === 0n) return a;
    if (!a.d && !b.d) {
      const den = common(a.den, b.den);
      const out = vec(den);
      const [x, y, z, p, q] = [a.n, b.n, out.n, den / a.den, (den / b.den) * sign];
      this.step((size) => {
        for (let i = 0; i < size; i++) z[i] = fits(fits(x[i]! * p) + fits(y[i]! * q));
      });
      return out;
    }
    const [da, db] = [under(a), under(b)];
    const same = da === db;
    const out = same ? { ...vec(1), d: da } : open();
    const [x, y, z] = [a.n, b.n, out.n];
    if (same)
      this.step((size) => {
        for (let i = 0; i < size; i++) z[i] = fits(x[i]! + sign * y[i]!);
      });
    else {
      const w = out.d!;
      this.step((size) => {
        for (let i = 0; i < size; i++) {
          z[i] = fits(fits(x[i]! * db[i]!) + sign * fits(y[i]! * da[i]!));
          w[i] = fits(da[i]! * db[i]!);
        }
      });
    }
    return out;
  }

  mul(a: Vec, b: Vec): Vec {
    if (a.constant && b.constant) return this.constant(mul(a.constant, b.constant));
    if (b.constant) return this.scaled(a, b.constant);
    if (a.constant) return this.scaled(b, a.constant);
    if (!a.d && !b.d) {
      const den = a.den * b.den;
      if (!(den <= MOST)) throw new TooLarge();
      const out = vec(den);
      const [x, y, z] = [a.n, b.n, out.n];
      this.step((size) => {
        for (let i = 0; i < size; i++) z[i] = fits(x[i]! * y[i]!);
      });
      return out;
    }
    const [da, db, out] = [under(a), under(b), open()];
    const [x, y, z, w] = [a.n, b.n, out.n, out.d!];
    this.step((size) => {
      for (let i = 0; i < size; i++) {
        z[i] = fits(x[i]! * y[i]!);
        w[i] = fits(da[i]! * db[i]!);
      }
    });
    return out;
  }

  /** Times a number of the rule. */
  scaled(a: Vec, c: Exact): Vec {
    if (a.constant) return this.constant(mul(a.constant, c));
    if (c.n === c.d && c.s > 0n) return a;
    const shared = a.d ? 1n : BigInt(gcd(whole(c.n), a.den) || 1);
    const factor = whole((c.s * c.n) / shared);
    const den = whole((BigInt(a.d ? 1 : a.den) / shared) * c.d);
    const x = a.n;
    if (!a.d) {
      const out = vec(den);
      const z = out.n;
      this.step((size) => {
        for (let i = 0; i < size; i++) z[i] = fits(x[i]! * factor);
      });
      return out;
    }
    const out = den === 1 ? { ...vec(1), d: a.d } : open();
    const [z, d, w] = [out.n, a.d, out.d!];
    this.step((size) => {
      for (let i = 0; i < size; i++) z[i] = fits(x[i]! * factor);
      if (den !== 1) for (let i = 0; i < size; i++) w[i] = fits(d[i]! * den);
    });
    return out;
  }

  /** NaN where b is 0. */
  div(a: Vec, b: Vec): Vec {
    if (b.constant) {
      if (b.constant.n === 0n) throw new TooLarge();
      return a.constant ? this.constant(div(a.constant, b.constant)) : this.scaled(a, exact(1).div(b.constant));
    }
    const out = open();
    const [x, y, z, w] = [a.n, b.n, out.n, out.d!];
    if (!a.d && !b.d) {
      const shared = gcd(a.den, b.den);
      const [p, q] = [b.den / shared, a.den / shared];
      this.step((size) => {
        for (let i = 0; i < size; i++) {
          const below = y[i]!;
          const sign = below > 0 ? 1 : below < 0 ? -1 : NaN;
          z[i] = fits(x[i]! * p * sign);
          w[i] = fits(below * q * sign);
        }
      });
      return out;
    }
    const [da, db] = [under(a), under(b)];
    this.step((size) => {
      for (let i = 0; i < size; i++) {
        const below = y[i]!;
        const sign = below > 0 ? 1 : below < 0 ? -1 : NaN;
        z[i] = fits(x[i]! * db[i]! * sign);
        w[i] = fits(below * da[i]! * sign);
      }
    });
    return out;
  }

  abs(a: Vec): Vec {
    if (a.constant) return this.constant(a.constant.abs());
    const out = { ...vec(a.den), d: a.d };
    const [x, z] = [a.n, out.n];
    this.step((size) => {
      for (let i = 0; i < size; i++) z[i] = Math.abs(x[i]!);
    });
    return out;
  }

  /** Negative, 0 or positive as a is below, equal to or above b. */
  order(a: Vec, b: Vec): Float64Array {
    const out = new Float64Array(BLOCK);
    const [x, y] = [a.n, b.n];
    if (!a.d && !b.d) {
      const den = common(a.den, b.den);
      const [p, q] = [den / a.den, den / b.den];
      this.step((size) => {
        for (let i = 0; i < size; i++) out[i] = fits(x[i]! * p) - fits(y[i]! * q);
      });
      return out;
    }
    const [da, db] = [under(a), under(b)];
    this.step((size) => {
      for (let i = 0; i < size; i++) out[i] = fits(x[i]! * db[i]!) - fits(y[i]! * da[i]!);
    });
    return out;
  }

  min(a: Vec, b: Vec): Vec {
    if (a.constant && b.constant) return this.constant(min(a.constant, b.constant));
    return this.#nearer(a, b, 1);
  }

  max(a: Vec, b: Vec): Vec {
    if (a.constant && b.constant) return this.constant(max(a.constant, b.constant));
    return this.#nearer(a, b, -1);
  }

  /** The lesser of the two, the greater for −1. */
  #nearer(a: Vec, b: Vec, sign: 1 | -1): Vec {
    if (!a.d && !b.d) {
      const den = common(a.den, b.den);
      const out = vec(den);
      const [x, y, z, p, q] = [a.n, b.n, out.n, den / a.den, den / b.den];
      this.step((size) => {
        for (let i = 0; i < size; i++) {
          const [u, v] = [fits(x[i]! * p), fits(y[i]! * q)];
          const order = (u - v) * sign;
          z[i] = order <= 0 ? u : order > 0 ? v : NaN;
        }
      });
      return out;
    }
    const [da, db, out] = [under(a), under(b), open()];
    const [x, y, z, w] = [a.n, b.n, out.n, out.d!];
    this.step((size) => {
      for (let i = 0; i < size; i++) {
        const order = (fits(x[i]! * db[i]!) - fits(y[i]! * da[i]!)) * sign;
        z[i] = order <= 0 ? x[i]! : order > 0 ? y[i]! : NaN;
        w[i] = order <= 0 ? da[i]! : db[i]!;
      }
    });
    return out;
  }

  /** a where the truth holds, otherwise b; the value that is not taken may be NaN. */
  select(truth: Truth, a: Vec, b: Vec): Vec {
    if (typeof truth === 'boolean') return truth ? a : b;
    if (!a.d && !b.d) {
      const den = common(a.den, b.den);
      const out = vec(den);
      const [x, y, z, p, q] = [a.n, b.n, out.n, den / a.den, den / b.den];
      this.step((size) => {
        for (let i = 0; i < size; i++) {
          const t = truth[i]!;
          z[i] = t === 1 ? fits(x[i]! * p) : t === 0 ? fits(y[i]! * q) : NaN;
        }
      });
      return out;
    }
    const [da, db, out] = [under(a), under(b), open()];
    const [x, y, z, w] = [a.n, b.n, out.n, out.d!];
    this.step((size) => {
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
    if (a.constant)
      return this.constant(
        how === 'floor' ? a.constant.floor() : how === 'ceil' ? a.constant.ceil() : rounded(a.constant),
      );
    const out = vec(1);
    const [x, z, d] = [a.n, out.n, under(a)];
    if (how === 'floor')
      this.step((size) => {
        for (let i = 0; i < size; i++) z[i] = quotient(x[i]!, d[i]!);
      });
    else if (how === 'ceil')
      this.step((size) => {
        for (let i = 0; i < size; i++) z[i] = 0 - quotient(-x[i]!, d[i]!);
      });
    else
      this.step((size) => {
        for (let i = 0; i < size; i++) z[i] = halfUp(x[i]!, d[i]!, 1);
      });
    return out;
  }

  /** The value times 10^`places`, rounded half-up as marks are. */
  mark(a: Vec, places: number): Float64Array {
    const out = new Float64Array(BLOCK);
    const [x, scale] = [a.n, 10 ** places];
    if (!a.d) {
      const den = a.den;
      if (scale % den === 0) {
        const factor = scale / den;
        this.step((size) => {
          for (let i = 0; i < size; i++) out[i] = fits(x[i]! * factor);
        });
      } else
        this.step((size) => {
          for (let i = 0; i < size; i++) out[i] = halfUp(x[i]!, den, scale);
        });
      return out;
    }
    const d = a.d;
    this.step((size) => {
      for (let i = 0; i < size; i++) out[i] = halfUp(x[i]!, d[i]!, scale);
    });
    return out;
  }

  /** Where the order is one of those asked for. */
  when(order: Float64Array, holds: 'positive' | 'negative' | 'not negative' | 'not positive' | 'zero'): Float64Array {
    const out = new Float64Array(BLOCK);
    const [below, at, above] = {
      positive: [0, 0, 1],
      negative: [1, 0, 0],
      'not negative': [0, 1, 1],
      'not positive': [1, 1, 0],
      zero: [0, 1, 0],
    }[holds] as [number, number, number];
    this.step((size) => {
      for (let i = 0; i < size; i++) {
        const c = order[i]!;
        out[i] = c > 0 ? above : c < 0 ? below : c === 0 ? at : NaN;
      }
    });
    return out;
  }

  /** Where both hold; a value that cannot be calculated makes the row one for the exact engine whatever the other says. */
  both(a: Truth, b: Truth): Truth {
    if (typeof a === 'boolean' && typeof b === 'boolean') return a && b;
    if (a === true) return b;
    if (b === true) return a;
    const out = new Float64Array(BLOCK);
    const [x, y] = [spreadTruth(a), spreadTruth(b)];
    this.step((size) => {
      for (let i = 0; i < size; i++) out[i] = x[i]! * y[i]!;
    });
    return out;
  }

  not(a: Truth): Truth {
    if (typeof a === 'boolean') return !a;
    const out = new Float64Array(BLOCK);
    this.step((size) => {
      for (let i = 0; i < size; i++) out[i] = 1 - a[i]!;
    });
    return out;
  }

  /** A value that no row has. */
  nothing(): Vec {
    return { n: new Float64Array(BLOCK).fill(NaN), d: null, den: 1, constant: null };
  }

  /** How many hold. */
  count(truths: readonly Truth[]): Float64Array | number {
    const fixed = truths.filter((t) => t === true).length;
    const open = truths.filter((t): t is Float64Array => typeof t !== 'boolean');
    if (open.length === 0) return fixed;
    const out = new Float64Array(BLOCK);
    this.step((size) => {
      out.fill(fixed, 0, size);
      for (const t of open) for (let i = 0; i < size; i++) out[i]! += t[i]!;
    });
    return out;
  }

  /** Where the count lies between the two, both included. */
  between(count: Float64Array | number, least: number, most: number): Truth {
    if (typeof count === 'number') return count >= least && count <= most;
    const out = new Float64Array(BLOCK);
    this.step((size) => {
      for (let i = 0; i < size; i++) {
        const n = count[i]!;
        out[i] = n >= least && n <= most ? 1 : n >= 0 ? 0 : NaN;
      }
    });
    return out;
  }
}

/** The largest whole number not above x ÷ d; `Math.floor` may be one too high, never too low. */
function quotient(x: number, d: number): number {
  const q = Math.floor(x / d);
  return q * d > x ? q - 1 : q;
}

/** x ÷ d × scale, half-up away from 0. */
function halfUp(x: number, d: number, scale: number): number {
  const twice = fits(2 * Math.abs(x) * scale + d);
  const q = quotient(twice, 2 * d);
  return x < 0 ? 0 - q : q;
}

const rounded = (x: Exact): Exact =>
  x
    .abs()
    .add(exact(1, 2))
    .floor()
    .mul(compare(x, exact(0)) < 0 ? -1 : 1);

const vec = (den: number): Vec => ({ n: new Float64Array(BLOCK), d: null, den, constant: null });
const open = (): Vec => ({ n: new Float64Array(BLOCK), d: new Float64Array(BLOCK), den: 1, constant: null });
const spread = new WeakMap<Vec, Float64Array>();

const spreadTruth = (t: Truth): Float64Array => (typeof t === 'boolean' ? new Float64Array(BLOCK).fill(t ? 1 : 0) : t);

/** The denominators, row by row. */
function under(a: Vec): Float64Array {
  if (a.d) return a.d;
  const known = spread.get(a) ?? new Float64Array(BLOCK).fill(a.den);
  spread.set(a, known);
  return known;
}
