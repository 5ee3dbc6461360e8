/**
 * The only place that runs over the rows of a block, one loop for each operation. Whole numbers up to 2^52 lose nothing in any of them,
 * and NaN, a value that a row does not have, stays NaN.
 *
 * Each loop takes four rows at a turn: to turn costs as much as to calculate. It may run up to three rows past the last one, where nobody
 * looks. Nor is there a branch where a row's numbers decide: a processor that guesses wrong loses as much time as ten sums take.
 */

/** Rows calculated at once: few enough that all values of a rule stay in the processor's nearest cache. */
export const BLOCK = 512;

/** Calculates so many rows. */
export type Step = (size: number) => void;

/** One number for each row, or one for all: then the mask leaves 0 of a row's place in the block. */
export interface Lane {
  readonly of: Float64Array;
  readonly mask: number;
}

const EACH = BLOCK - 1;
export const lane = (of: Float64Array): Lane => ({ of, mask: EACH });
export const alike = (value: number): Lane => ({ of: Float64Array.of(value), mask: 0 });

type Out = Float64Array;

/** 1 for a whole number above 0, otherwise 0. */
const above = (c: number): number => (Math.abs(c) - Math.abs(c - 1) + 1) * 0.5;

/** x·p + y·q. */
export function sum(z: Out, { of: x, mask: xm }: Lane, { of: y, mask: ym }: Lane, p: number, q: number): Step {
  return (size) => {
    const at = (i: number): void => void (z[i] = x[i & xm]! * p + y[i & ym]! * q);
    for (let i = 0; i < size; i += 4) {
      at(i);
      at(i + 1);
      at(i + 2);
      at(i + 3);
    }
  };
}

/** x·a + sign·y·b. */
export function cross(z: Out, [xs, as]: Pair, sign: 1 | -1, [ys, bs]: Pair): Step {
  const [x, a, y, b] = [xs.of, as.of, ys.of, bs.of];
  const [xm, am, ym, bm] = [xs.mask, as.mask, ys.mask, bs.mask];
  return (size) => {
    const at = (i: number): void => void (z[i] = x[i & xm]! * a[i & am]! + sign * y[i & ym]! * b[i & bm]!);
    for (let i = 0; i < size; i += 4) {
      at(i);
      at(i + 1);
      at(i + 2);
      at(i + 3);
    }
  };
}

type Pair = readonly [Lane, Lane];

export function product(z: Out, { of: x, mask: xm }: Lane, { of: y, mask: ym }: Lane): Step {
  return (size) => {
    const at = (i: number): void => void (z[i] = x[i & xm]! * y[i & ym]!);
    for (let i = 0; i < size; i += 4) {
      at(i);
      at(i + 1);
      at(i + 2);
      at(i + 3);
    }
  };
}

export function times(z: Out, { of: x, mask: xm }: Lane, factor: number): Step {
  return (size) => {
    const at = (i: number): void => void (z[i] = x[i & xm]! * factor);
    for (let i = 0; i < size; i += 4) {
      at(i);
      at(i + 1);
      at(i + 2);
      at(i + 3);
    }
  };
}

/** x·a over y·b, b positive: z over w with w positive; z is NaN where y is 0. */
export function over(z: Out, w: Out, [xs, as]: Pair, [ys, bs]: Pair): Step {
  const [x, a, y, b] = [xs.of, as.of, ys.of, bs.of];
  const [xm, am, ym, bm] = [xs.mask, as.mask, ys.mask, bs.mask];
  return (size) => {
    const at = (i: number): void => {
      const below = y[i & ym]!;
      const above = x[i & xm]! * a[i & am]!;
      z[i] = below > 0 ? above : below < 0 ? -above : NaN;
      w[i] = Math.abs(below) * b[i & bm]!;
    };
    for (let i = 0; i < size; i += 4) {
      at(i);
      at(i + 1);
      at(i + 2);
      at(i + 3);
    }
  };
}

export function absolute(z: Out, { of: x, mask: xm }: Lane): Step {
  return (size) => {
    const at = (i: number): void => void (z[i] = Math.abs(x[i & xm]!));
    for (let i = 0; i < size; i += 4) {
      at(i);
      at(i + 1);
      at(i + 2);
      at(i + 3);
    }
  };
}

export function notNegative(z: Out, { of: x, mask: xm }: Lane): Step {
  return (size) => {
    const at = (i: number): void => void (z[i] = (x[i & xm]! + Math.abs(x[i & xm]!)) * 0.5);
    for (let i = 0; i < size; i += 4) {
      at(i);
      at(i + 1);
      at(i + 2);
      at(i + 3);
    }
  };
}

/** The greater of x·p and y·q, the lesser for −1. */
export function further(z: Out, [xs, p]: Scaled, [ys, q]: Scaled, sign: 1 | -1): Step {
  const [x, y, xm, ym, half] = [xs.of, ys.of, xs.mask, ys.mask, sign * 0.5];
  return (size) => {
    const at = (i: number): void => {
      const [a, b] = [x[i & xm]! * p, y[i & ym]! * q];
      z[i] = (a + b) * 0.5 + Math.abs(a - b) * half;
    };
    for (let i = 0; i < size; i += 4) {
      at(i);
      at(i + 1);
      at(i + 2);
      at(i + 3);
    }
  };
}

type Scaled = readonly [Lane, number];

/** x·p where the truth is 1, y·q where it is 0. */
export function chosen(z: Out, truth: Float64Array, [xs, p]: Scaled, [ys, q]: Scaled): Step {
  const [x, y, xm, ym] = [xs.of, ys.of, xs.mask, ys.mask];
  return (size) => {
    const at = (i: number): void => {
      const other = y[i & ym]! * q;
      z[i] = other + (x[i & xm]! * p - other) * truth[i]!;
    };
    for (let i = 0; i < size; i += 4) {
      at(i);
      at(i + 1);
      at(i + 2);
      at(i + 3);
    }
  };
}

/** x where the truth is 1, a value that the row does not have where it is 0; the other way round for `not`. */
export function only(z: Out, truth: Float64Array, { of: x, mask: xm }: Lane, not: boolean): Step {
  const [start, turn] = not ? [1, -1] : [0, 1];
  return (size) => {
    const at = (i: number): void => {
      const t = start + turn * truth[i]!;
      z[i] = x[i & xm]! * (t / t);
    };
    for (let i = 0; i < size; i += 4) {
      at(i);
      at(i + 1);
      at(i + 2);
      at(i + 3);
    }
  };
}

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

/** Below x ÷ d, or above it for −1. */
export function wholes(z: Out, { of: x, mask: xm }: Lane, { of: d, mask: dm }: Lane, sign: 1 | -1): Step {
  return (size) => {
    const at = (i: number): void => void (z[i] = 0 + sign * quotient(sign * x[i & xm]!, d[i & dm]!));
    for (let i = 0; i < size; i += 4) {
      at(i);
      at(i + 1);
      at(i + 2);
      at(i + 3);
    }
  };
}

export function rounded(z: Out, { of: x, mask: xm }: Lane, { of: d, mask: dm }: Lane, scale: number): Step {
  return (size) => {
    const at = (i: number): void => void (z[i] = halfUp(x[i & xm]!, d[i & dm]!, scale));
    for (let i = 0; i < size; i += 4) {
      at(i);
      at(i + 1);
      at(i + 2);
      at(i + 3);
    }
  };
}

/** 1 where it lies on that side of 0, otherwise 0; the other way round for `not`. */
export function onSide(z: Out, { of: order, mask }: Lane, side: 1 | -1, not: boolean): Step {
  const [start, turn] = not ? [1, -1] : [0, 1];
  return (size) => {
    const at = (i: number): void => void (z[i] = start + turn * above(order[i & mask]! * side));
    for (let i = 0; i < size; i += 4) {
      at(i);
      at(i + 1);
      at(i + 2);
      at(i + 3);
    }
  };
}

export function atZero(z: Out, { of: order, mask }: Lane): Step {
  return (size) => {
    const at = (i: number): void => void (z[i] = 1 - above(order[i & mask]!) - above(-order[i & mask]!));
    for (let i = 0; i < size; i += 4) {
      at(i);
      at(i + 1);
      at(i + 2);
      at(i + 3);
    }
  };
}

/** 1 where the whole number lies between the two, both included, otherwise 0. */
export function inside(z: Out, { of: n, mask }: Lane, least: number, most: number): Step {
  return (size) => {
    const at = (i: number): void => {
      const c = n[i & mask]!;
      z[i] = 1 - above(c - most) - above(least - c);
    };
    for (let i = 0; i < size; i += 4) {
      at(i);
      at(i + 1);
      at(i + 2);
      at(i + 3);
    }
  };
}
