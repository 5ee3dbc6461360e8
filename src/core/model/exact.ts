/** The only place that does arithmetic on marks and quantities: exact rationals, rounded half-up only when asked. */
import { Rational, decimalsOf, decimalsOfSmall, wholeBelow } from './rational';

/** An exact rational number. Every mark, quantity, step count and sum of the product is one; binary floats never enter. */
export type Exact = Rational;

const FIFTEEN_DIGITS = 15;
/** Whole numbers below this have at most fifteen digits. */
const FEWER_DIGITS = 1e15;

/** Reads a plain decimal literal such as `-3.20`. Throws on anything else: callers validate text first. */
export function decimal(text: string): Exact {
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) throw new RangeError(`not a decimal literal: ${text}`);
  const point = text.indexOf('.');
  if (point < 0) return Rational.of(text.length > FIFTEEN_DIGITS ? BigInt(text.replace('+', '')) : Number(text));
  const places = text.length - point - 1;
  const digits = text.slice(0, point).replace('+', '') + text.slice(point + 1);
  return digits.length > FIFTEEN_DIGITS
    ? Rational.of(BigInt(digits), tenTo(places))
    : Rational.of(Number(digits) + 0, TENS[places] as number);
}

/**
 * The decimal that Excel shows for a stored double: its first 15 significant digits.
 * 85.65000000000001 is 85.65; 1.1-1.0 stored as 0.10000000000000009 is 0.1.
 * Source: "Floating-point arithmetic may give inaccurate results in Excel", Microsoft Learn.
 */
export function ofDouble(value: number): Exact {
  if (!Number.isFinite(value)) throw new RangeError('not a finite number');
  if (Number.isSafeInteger(value) && Math.abs(value) < FEWER_DIGITS) return Rational.of(value);
  // A decimal of at most 15 digits that is stored as this double is the one Excel shows.
  for (let places = 1; places <= MOST_TRIED; places++) {
    const scale = TENS[places] as number;
    const digits = Math.round(value * scale);
    if (Math.abs(digits) >= FEWER_DIGITS) break;
    if (digits / scale === value) return Rational.of(digits, scale);
  }
  const [mantissa, exponent] = value.toExponential(FIFTEEN_DIGITS - 1).split('e') as [string, string];
  const digits = mantissa.replace('.', '').replace(/0+$/, '') || '0';
  const power = Number(exponent) - (digits.replace('-', '').length - 1);
  const whole = BigInt(digits);
  return power >= 0 ? Rational.of(whole * tenTo(power)) : Rational.of(whole, tenTo(-power));
}

/** An exact integer or quotient of integers. */
export function exact(n: number | bigint, d: number | bigint = 1): Exact {
  return Rational.of(n, d);
}

export const isExact = (value: unknown): value is Exact => value instanceof Rational;

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

/** Adds many numbers up without making one of each step. */
export class Sum {
  #known = ZERO;
  /** What was added since, over one denominator. */
  #num = 0;
  #den = 1;

  add(x: Exact): void {
    if (!x.big && this.#den % x.den === 0) {
      const more = x.num * (this.#den / x.den);
      const num = this.#num + more;
      if (Math.abs(more) <= Number.MAX_SAFE_INTEGER && Math.abs(num) <= Number.MAX_SAFE_INTEGER) {
        this.#num = num;
        return;
      }
    }
    this.#known = this.total.add(x);
    this.#num = 0;
    // Marks have few decimals: the next ones are likely to fit.
    this.#den = x.big || 100 % x.den === 0 || x.den > 1e6 ? 100 : x.den;
  }

  get total(): Exact {
    return this.#num === 0 ? this.#known : this.#known.add(Rational.of(this.#num, this.#den));
  }
}

/** Negative, zero or positive as a is below, equal to or above b. */
export const compare = (a: Exact, b: Exact): number => a.compare(b);
export const equals = (a: Exact, b: Exact): boolean => a.equals(b);
export const isZero = (a: Exact): boolean => a.sign === 0;
/** A whole number. */
export const isWhole = (a: Exact): boolean => a.isWhole;
export const isNegative = (a: Exact): boolean => a.sign < 0;
export const isPositive = (a: Exact): boolean => a.sign > 0;
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
  const scale = TENS[places];
  if (!a.big && scale !== undefined) {
    const doubled = Math.abs(a.num) * scale * 2 + a.den;
    const below = a.den * 2;
    if (doubled <= Number.MAX_SAFE_INTEGER && below <= Number.MAX_SAFE_INTEGER) {
      const magnitude = wholeBelow(doubled, below);
      return Rational.of(a.num < 0 ? -magnitude + 0 : magnitude, scale);
    }
  }
  if (a.follower) return a.follower.worked('round', a, places);
  const magnitude = (a.n * tenTo(places) * 2n + a.d) / (a.d * 2n);
  return Rational.of(isNegative(a) ? -magnitude : magnitude, tenTo(places));
}

/** The nearest double, for handing a finished (rounded) value to a cell or a chart; never for further arithmetic. */
export const toNumber = (a: Exact): number => (!a.big || decimalsOf(a.d) < 0 ? a.valueOf() : Number(decimalText(a)));

/** Plain decimal text: every digit of a finite decimal, otherwise half-up at `places` (default 6). */
export function decimalText(a: Exact, places = 6): string {
  if (!a.big && a.den === 1) return `${a.num}`;
  const finite = a.big ? decimalsOf(a.d) : decimalsOfSmall(a.den);
  // A decimal of at most 15 digits is what the double nearest to it is printed as.
  if (
    !a.big &&
    finite >= 0 &&
    finite <= MOST_TRIED &&
    Math.abs(a.num / a.den) * (TENS[finite] as number) < FEWER_DIGITS
  )
    return `${a.num / a.den}`;
  const power = finite < 0 ? places : finite;
  const text = digitsOf(finite < 0 ? roundHalfUp(a, power) : a, power);
  const trimmed = power > 0 ? text.replace(/\.?0+$/, '') : text;
  return isNegative(a) && trimmed !== '0' ? `-${trimmed}` : trimmed;
}

/** Text with exactly `places` decimals, half-up: how marks are printed. */
export function fixedText(a: Exact, places = 2): string {
  const rounded = roundHalfUp(a, places);
  const text = digitsOf(rounded, places);
  return isNegative(rounded) ? `-${text}` : text;
}

/** The magnitude of a number that has at most `places` decimals, with that many. */
function digitsOf(a: Exact, places: number): string {
  const scale = TENS[places];
  const scaled = !a.big && scale !== undefined ? Math.abs(a.num) * (scale / a.den) : Infinity;
  const digits = scaled <= Number.MAX_SAFE_INTEGER ? `${scaled}` : ((a.n * tenTo(places)) / a.d).toString();
  if (places === 0) return digits;
  const padded = digits.padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

/** Powers of ten that are doubles without loss. */
const TENS: readonly number[] = Array.from({ length: FIFTEEN_DIGITS + 1 }, (_, power) => 10 ** power);
/** Decimals of a cell's number that are tried before its digits are asked for. */
const MOST_TRIED = 6;

const powers: bigint[] = [];

/** 10^`power`, not below 1. */
const tenTo = (power: number): bigint => (powers[power] ??= 10n ** BigInt(power));
