/** The only place that holds the second opinion's own exact numbers: BigInt fractions, no library, nothing of the product's. */

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** A fraction in lowest terms with a positive denominator. */
export class Q {
  private constructor(
    readonly n: bigint,
    readonly d: bigint,
  ) {}

  static make(n: bigint, d = 1n): Q {
    if (d === 0n) throw new RangeError('division by zero');
    const g = gcd(n, d) * (d < 0n ? -1n : 1n) || 1n;
    return new Q(n / g, d / g);
  }

  /** The decimal that a number prints as: 0.1 is 1/10. */
  static of(x: number | Q): Q {
    if (x instanceof Q) return x;
    const [mantissa = '', exponent = '0'] = String(x).split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    const digits = BigInt(whole + fraction);
    const shift = fraction.length - Number(exponent);
    return shift >= 0 ? Q.make(digits, 10n ** BigInt(shift)) : Q.make(digits * 10n ** BigInt(-shift));
  }

  plus(b: Q): Q {
    return Q.make(this.n * b.d + b.n * this.d, this.d * b.d);
  }
  minus(b: Q): Q {
    return Q.make(this.n * b.d - b.n * this.d, this.d * b.d);
  }
  times(b: Q): Q {
    return Q.make(this.n * b.n, this.d * b.d);
  }
  over(b: Q): Q {
    return Q.make(this.n * b.d, this.d * b.n);
  }
  negated(): Q {
    return Q.make(-this.n, this.d);
  }
  abs(): Q {
    return Q.make(this.n < 0n ? -this.n : this.n, this.d);
  }
  /** Sign of this − b. */
  vs(b: Q): number {
    const x = this.n * b.d - b.n * this.d;
    return x < 0n ? -1 : x > 0n ? 1 : 0;
  }
  floor(): Q {
    const q = this.n / this.d;
    return Q.make(this.n < 0n && q * this.d !== this.n ? q - 1n : q);
  }
  ceil(): Q {
    return this.negated().floor().negated();
  }
  /** 四舍五入 to `places` decimals, away from zero. */
  rounded(places: number): Q {
    const scale = Q.make(10n ** BigInt(places));
    const up = this.abs().times(scale).plus(Q.make(1n, 2n)).floor().over(scale);
    return this.n < 0n ? up.negated() : up;
  }
  toNumber(): number {
    return Number(this.n) / Number(this.d);
  }
}

export const ZERO = Q.make(0n);
export const ONE = Q.make(1n);
export const HUNDRED = Q.make(100n);
export const least = (a: Q, b: Q): Q => (a.vs(b) <= 0 ? a : b);
export const most = (a: Q, b: Q): Q => (a.vs(b) >= 0 ? a : b);
export const total = (items: readonly Q[]): Q => items.reduce((a, b) => a.plus(b), ZERO);
