/** The only place that does arithmetic on marks and quantities: exact rationals, rounded half-up only when asked. */
import Fraction from 'fraction.js';

/** An exact rational number. Every mark, quantity, step count and sum of the product is one; binary floats never enter. */
export type Exact = Fraction;

const FIFTEEN_DIGITS = 15;
/** Whole numbers below this have at most fifteen digits. */
const FEWER_DIGITS = 1e15;

/** Reads a plain decimal literal such as `-3.20`. Throws on anything else: callers validate text first. */
export function decimal(text: string): Exact {
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) throw new RangeError(`not a decimal literal: ${text}`);
  return new Fraction(text);
}

/**
 * The decimal that Excel shows for a stored double: its first 15 significant digits.
 * 85.65000000000001 is 85.65; 1.1-1.0 stored as 0.10000000000000009 is 0.1.
 * Source: "Floating-point arithmetic may give inaccurate results in Excel", Microsoft Learn.
 */
export function ofDouble(value: number): Exact {
  if (!Number.isFinite(value)) throw new RangeError('not a finite number');
  if (Number.isSafeInteger(value) && Math.abs(value) < FEWER_DIGITS) return new Fraction(BigInt(value), 1n);
  const [mantissa, exponent] = value.toExponential(FIFTEEN_DIGITS - 1).split('e') as [string, string];
  const digits = mantissa.replace('.', '').replace(/0+$/, '') || '0';
  const power = Number(exponent) - (digits.replace('-', '').length - 1);
  const whole = BigInt(digits);
  return power >= 0 ? new Fraction(whole * tenTo(power), 1n) : new Fraction(whole, tenTo(-power));
}

/** An exact integer or quotient of integers. */
export function exact(n: number | bigint, d: number | bigint = 1): Exact {
  return new Fraction(BigInt(n), BigInt(d));
}

export const isExact = (value: unknown): value is Exact => value instanceof Fraction;

export const ZERO: Exact = exact(0);
export const ONE: Exact = exact(1);
export const HUNDRED: Exact = exact(100);

export const add = (a: Exact, b: Exact): Exact => a.add(b);
export const sub = (a: Exact, b: Exact): Exact => a.sub(b);
export const mul = (a: Exact, b: Exact): Exact => a.mul(b);
/** Division; the caller has ruled out a zero divisor. */
export const div = (a: Exact, b: Exact): Exact => a.div(b);
export const neg = (a: Exact): Exact => a.neg();
export const abs = (a: Exact): Exact => a.abs();
export const sum = (items: readonly Exact[]): Exact => items.reduce((a, b) => a.add(b), ZERO);

/** Negative, zero or positive as a is below, equal to or above b. */
export const compare = (a: Exact, b: Exact): number => {
  const order = a.s * a.n * b.d - b.s * b.n * a.d;
  return order < 0n ? -1 : order > 0n ? 1 : 0;
};
export const equals = (a: Exact, b: Exact): boolean => a.n === b.n && a.d === b.d && (a.s === b.s || a.n === 0n);
export const isZero = (a: Exact): boolean => a.n === 0n;
export const isNegative = (a: Exact): boolean => a.s < 0n && a.n !== 0n;
export const isPositive = (a: Exact): boolean => a.s > 0n && a.n !== 0n;
export const min = (a: Exact, b: Exact): Exact => (a.compare(b) <= 0 ? a : b);
export const max = (a: Exact, b: Exact): Exact => (a.compare(b) >= 0 ? a : b);
/** Within both bounds; null is no bound. With low above high, high counts. */
export const clamp = (x: Exact, low: Exact | null, high: Exact | null): Exact => {
  const raised = low && x.compare(low) < 0 ? low : x;
  return high && raised.compare(high) > 0 ? high : raised;
};

/** The largest integer not above a. */
export const floor = (a: Exact): Exact => a.floor();
/** The smallest integer not below a. */
export const ceil = (a: Exact): Exact => a.ceil();

/** Rounds half-up to `places` decimals, away from zero for negative numbers, as the field prints marks (四舍五入). */
export function roundHalfUp(a: Exact, places: number): Exact {
  const scale = tenTo(places);
  const magnitude = (a.n * scale * 2n + a.d) / (a.d * 2n);
  return new Fraction(isNegative(a) ? -magnitude : magnitude, scale);
}

/** The nearest double, for handing a finished (rounded) value to a cell or a chart; never for further arithmetic. */
export const toNumber = (a: Exact): number => Number(a.toString(30).includes('(') ? a.valueOf() : decimalText(a));

/** Plain decimal text: every digit of a finite decimal, otherwise half-up at `places` (default 6). */
export function decimalText(a: Exact, places = 6): string {
  let power = finiteDecimals(a.d);
  if (power < 0) power = places;
  const rounded = roundHalfUp(a, power);
  const digits = ((rounded.n * tenTo(power)) / rounded.d).toString().padStart(power + 1, '0');
  const whole = digits.slice(0, digits.length - power);
  const fraction = digits.slice(digits.length - power).replace(/0+$/, '');
  const magnitude = fraction ? `${whole}.${fraction}` : whole;
  return isNegative(a) && magnitude !== '0' ? `-${magnitude}` : magnitude;
}

/** Text with exactly `places` decimals, half-up: how marks are printed. */
export function fixedText(a: Exact, places = 2): string {
  const rounded = roundHalfUp(a, places);
  const digits = ((rounded.n * tenTo(places)) / rounded.d).toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return isNegative(rounded) ? `-${text}` : text;
}

/** How many decimals a finite decimal needs, or -1 when the expansion never ends. */
function finiteDecimals(denominator: bigint): number {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : -1;
}

const powers: bigint[] = [];

/** 10^`power`, not below 1. */
const tenTo = (power: number): bigint => (powers[power] ??= 10n ** BigInt(power));
