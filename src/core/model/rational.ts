/** The only place that knows how an exact rational is held: two whole doubles while they fit, two BigInts beyond. */

/** A whole number up to this is a double without loss, and so is a product or sum that stays below it. */
const SAFE = Number.MAX_SAFE_INTEGER;
const INT32 = 0x7fff_ffff;

type Operand = Rational | number | bigint;

/** Follows what is done with the numbers of one row, so that it can be done again with those of another. */
export interface Follower {
  worked(how: Working, a: Rational, b: Operand): Rational;
  /** Negative, zero or positive. */
  decided(how: Deciding, a: Rational, b: Operand): -1 | 0 | 1;
}

export type Working = 'add' | 'sub' | 'mul' | 'div' | 'neg' | 'abs' | 'floor' | 'ceil' | 'round';
export type Deciding = 'compare' | 'equals' | 'sign' | 'whole';

/** In lowest terms, the denominator positive; the sign is the numerator's. INVARIANT: `big` only where one of the two does not fit. */
export class Rational {
  /** Of two numbers in lowest terms; callers outside this file use `of`. */
  constructor(
    /** 0 of 0 where `big` holds the number. */
    readonly num: number,
    readonly den: number,
    readonly big: { readonly num: bigint; readonly den: bigint } | null,
  ) {}

  /** Who follows this number; a followed one shows no digits, so `big` is asked first wherever digits are. */
  // eslint-disable-next-line @typescript-eslint/class-literal-property-style -- a field would make every number larger
  get follower(): Follower | null {
    return null;
  }

  /** Of whole numbers; throws for a zero denominator. */
  static of(num: number | bigint, den: number | bigint = 1): Rational {
    if (Number.isSafeInteger(num) && Number.isSafeInteger(den)) return small(num as number, den as number);
    const [x, y] = [Number(num), Number(den)];
    if (Number.isSafeInteger(x) && Number.isSafeInteger(y)) return small(x, y);
    return large(BigInt(num), BigInt(den));
  }

  /** The magnitude of the numerator. */
  get n(): bigint {
    const { big } = this;
    if (big) return big.num < 0n ? -big.num : big.num;
    return BigInt(Math.abs(this.num));
  }

  get d(): bigint {
    return this.big ? this.big.den : BigInt(this.den);
  }

  /** −1n below zero, else 1n. */
  get s(): bigint {
    return this.sign < 0 ? -1n : 1n;
  }

  get sign(): -1 | 0 | 1 {
    if (this.big) return this.big.num < 0n ? -1 : 1;
    return this.num < 0 ? -1 : this.num > 0 ? 1 : 0;
  }

  add(other: Operand): Rational {
    const b = rational(other);
    if (!this.big && !b.big) {
      if (this.den === b.den) {
        const num = this.num + b.num;
        if (Math.abs(num) <= SAFE) return this.den === 1 ? new Rational(num, 1, null) : small(num, this.den);
      } else {
        const x = this.num * b.den;
        const y = b.num * this.den;
        const den = this.den * b.den;
        if (fits(x) && fits(y) && den <= SAFE && fits(x + y)) return small(x + y, den);
      }
    }
    if (b.follower) return b.follower.worked('add', this, b);
    return large(numOf(this) * denOf(b) + numOf(b) * denOf(this), denOf(this) * denOf(b));
  }

  sub(other: Operand): Rational {
    return this.add(rational(other).neg());
  }

  mul(other: Operand): Rational {
    const b = rational(other);
    if (!this.big && !b.big) {
      const num = this.num * b.num;
      const den = this.den * b.den;
      if (fits(num) && den <= SAFE) return den === 1 ? new Rational(num + 0, 1, null) : small(num, den);
    }
    if (b.follower) return b.follower.worked('mul', this, b);
    return large(numOf(this) * numOf(b), denOf(this) * denOf(b));
  }

  div(other: Operand): Rational {
    const b = rational(other);
    if (!this.big && !b.big) {
      const num = this.num * b.den;
      const den = this.den * b.num;
      if (fits(num) && fits(den)) return small(num, den);
    }
    if (b.follower) return b.follower.worked('div', this, b);
    return large(numOf(this) * denOf(b), denOf(this) * numOf(b));
  }

  neg(): Rational {
    if (this.big) return new Rational(0, 0, { num: -this.big.num, den: this.big.den });
    return this.num === 0 ? this : new Rational(-this.num, this.den, null);
  }

  abs(): Rational {
    return this.sign < 0 ? this.neg() : this;
  }

  /** Negative, zero or positive as this is below, equal to or above the other. */
  compare(other: Operand): -1 | 0 | 1 {
    const b = rational(other);
    if (!this.big && !b.big) {
      const x = this.num * b.den;
      const y = b.num * this.den;
      if (fits(x) && fits(y)) return x < y ? -1 : x > y ? 1 : 0;
    }
    if (b.follower) return b.follower.decided('compare', this, b);
    const x = numOf(this) * denOf(b);
    const y = numOf(b) * denOf(this);
    return x < y ? -1 : x > y ? 1 : 0;
  }

  /** The same with `by` times the other, which is not worked out where all are small. */
  compareTo(other: Rational, by: Rational): -1 | 0 | 1 {
    if (!this.big && !other.big && !by.big) {
      const x = this.num * (other.den * by.den);
      const y = other.num * by.num * this.den;
      const least = other.den * by.den;
      const most = other.num * by.num;
      if (fits(x) && fits(y) && least <= SAFE && fits(most)) return x < y ? -1 : x > y ? 1 : 0;
    }
    return this.compare(other.mul(by));
  }

  equals(other: Operand): boolean {
    const b = rational(other);
    if (b.follower) return b.follower.decided('equals', this, b) === 0;
    if (this.big || b.big) return this.big?.num === b.big?.num && this.big?.den === b.big?.den;
    return this.num === b.num && this.den === b.den;
  }

  get isWhole(): boolean {
    return this.big ? this.big.den === 1n : this.den === 1;
  }

  /** The largest whole number not above this. */
  floor(): Rational {
    if (!this.big) return this.den === 1 ? this : new Rational(wholeBelow(this.num, this.den), 1, null);
    const { num, den } = this.big;
    return large(num / den - (num < 0n && num % den !== 0n ? 1n : 0n), 1n);
  }

  /** The smallest whole number not below this. */
  ceil(): Rational {
    return this.neg().floor().neg();
  }

  /** `7/3`, `2`. */
  toFraction(): string {
    const { num, den } = this.big ?? this;
    return den === 1 || den === 1n ? `${num}` : `${num}/${den}`;
  }

  /** A finite decimal with its digits, at most 15 of them behind the point; anything else as a quotient. */
  toString(): string {
    if (!this.big && this.den === 1) return `${this.num}`;
    const places = decimalsOf(this.d);
    if (places < 0) return this.toFraction();
    const digits = ((this.n * 10n ** BigInt(places)) / this.d).toString().padStart(places + 1, '0');
    const fraction = digits.slice(digits.length - places, digits.length - places + 15);
    return `${this.sign < 0 ? '-' : ''}${digits.slice(0, digits.length - places)}${places ? '.' : ''}${fraction}`;
  }

  /** The nearest double, or one beside it where a number does not fit. */
  valueOf(): number {
    return this.big ? Number(this.big.num) / Number(this.big.den) : this.num / this.den;
  }
}

const fits = (x: number): boolean => x <= SAFE && x >= -SAFE;

const rational = (x: Operand): Rational => (x instanceof Rational ? x : Rational.of(x));

const numOf = (x: Rational): bigint => (x.big ? x.big.num : BigInt(x.num));
const denOf = (x: Rational): bigint => (x.big ? x.big.den : BigInt(x.den));

/** In lowest terms, of whole doubles that fit. */
function small(num: number, den: number): Rational {
  if (den === 0) throw new RangeError('division by zero');
  // + 0: no negative zero.
  if (den === 1) return new Rational(num + 0, 1, null);
  const by = gcd(Math.abs(num), Math.abs(den)) * (den < 0 ? -1 : 1);
  return new Rational(by === 1 ? num + 0 : num / by + 0, by === 1 ? den : den / by, null);
}

function gcd(a: number, b: number): number {
  while (a > INT32 || b > INT32) {
    if (b === 0) return a;
    const rest = a % b;
    a = b;
    b = rest;
  }
  // Divisions of 32-bit numbers are several times faster than those of doubles.
  let x = a | 0;
  let y = b | 0;
  while (y !== 0) {
    const rest = (x % y) | 0;
    x = y;
    y = rest;
  }
  return x;
}

function large(num: bigint, den: bigint): Rational {
  if (den === 0n) throw new RangeError('division by zero');
  let [x, y] = [num < 0n ? -num : num, den < 0n ? -den : den];
  while (y !== 0n) [x, y] = [y, x % y];
  const by = den < 0n ? -x : x;
  const [n, d] = [num / by, den / by];
  const [small, smallDen] = [Number(n), Number(d)];
  // A double beyond the safe ones may stand for several whole numbers, one within for itself only.
  if (fits(small) && smallDen <= SAFE) return new Rational(small, smallDen, null);
  return new Rational(0, 0, { num: n, den: d });
}

/** The largest whole number not above num/den. The rest is exact, a quotient of doubles is rounded. */
export function wholeBelow(num: number, den: number): number {
  const rest = num % den;
  return (num - rest) / den - (rest < 0 ? 1 : 0) + 0;
}

/** How many decimals a finite decimal of that denominator needs, or -1 when the expansion never ends. */
export function decimalsOf(den: bigint): number {
  let rest = den;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : -1;
}

/** The same of a denominator that is a double. */
export function decimalsOfSmall(den: number): number {
  let rest = den;
  let twos = 0;
  let fives = 0;
  for (; rest % 2 === 0; rest /= 2) twos++;
  for (; rest % 5 === 0; rest /= 5) fives++;
  return rest === 1 ? Math.max(twos, fives) : -1;
}
