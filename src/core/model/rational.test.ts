/** The arithmetic on doubles and BigInts agrees with fraction.js, on small numbers and across the border between the two. */
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { ceil, compare, decimal, decimalText, exact, fixedText, floor, ofDouble, roundHalfUp, toNumber } from './exact';
import { type Rational } from './rational';

const EDGE = BigInt(Number.MAX_SAFE_INTEGER);
const whole = fc.oneof(
  fc.bigInt(-1000n, 1000n),
  fc.bigInt(-(2n ** 34n), 2n ** 34n),
  fc.bigInt(EDGE - 4n, EDGE + 4n),
  fc.bigInt(-EDGE - 4n, -EDGE + 4n),
  fc.bigInt(-(10n ** 30n), 10n ** 30n),
  fc.constantFrom(0n, 1n, 10n, 100n, 10n ** 6n, 10n ** 15n, 10n ** 16n),
);
const below = whole.filter((d) => d !== 0n);
const number = fc.tuple(whole, below);

const same = (ours: Rational, theirs: Fraction): void => {
  expect(`${ours.toFraction()} ${ours.n} ${ours.d}`).toBe(`${theirs.toFraction()} ${theirs.n} ${theirs.d}`);
  const fits = theirs.n <= EDGE && theirs.d <= EDGE;
  expect(ours.big === null).toBe(fits);
  expect(Object.is(ours.num, -0)).toBe(false);
};

test('four operations, order and whole parts', () => {
  fc.assert(
    fc.property(number, number, ([a, b], [c, d]) => {
      const [x, y] = [exact(a, b), exact(c, d)];
      const [p, q] = [new Fraction(a, b), new Fraction(c, d)];
      same(x, p);
      same(x.add(y), p.add(q));
      same(x.sub(y), p.sub(q));
      same(x.mul(y), p.mul(q));
      if (c !== 0n) same(x.div(y), p.div(q));
      same(x.neg(), p.neg());
      same(x.abs(), p.abs());
      same(floor(x), p.floor());
      same(ceil(x), p.ceil());
      expect(compare(x, y)).toBe(p.compare(q));
      expect(x.equals(y)).toBe(p.equals(q));
      expect(x.equals(exact(a * 7n, b * 7n))).toBe(true);
      expect(x.sign).toBe(Number(a === 0n ? 0n : p.s));
    }),
    { numRuns: 3000 },
  );
});

test('a division by zero throws', () => {
  expect(() => exact(1).div(exact(0))).toThrow(RangeError);
  expect(() => exact(1n, 0n)).toThrow(RangeError);
  expect(() => exact(10n ** 40n).div(exact(0))).toThrow(RangeError);
});

/** Digits as text, by whole-number arithmetic alone. */
function rounded(n: bigint, d: bigint, places: number): string {
  const [top, bottom] = [(n < 0n ? -n : n) * 10n ** BigInt(places), d < 0n ? -d : d];
  const units = (top * 2n + bottom) / (bottom * 2n);
  const text = units.toString().padStart(places + 1, '0');
  const shown = places ? `${text.slice(0, -places)}.${text.slice(-places)}` : text;
  return n < 0n !== d < 0n && units > 0n ? `-${shown}` : shown;
}

test('rounding and texts', () => {
  fc.assert(
    fc.property(number, fc.integer({ min: 0, max: 20 }), ([n, d], places) => {
      const x = exact(n, d);
      expect(fixedText(x, places)).toBe(rounded(n, d, places));
      expect(roundHalfUp(x, places).equals(decimal(rounded(n, d, places)))).toBe(true);
      const text = decimalText(x, places);
      expect(text).toMatch(/^-?\d+(\.\d*[1-9])?$/);
      if (/^-?\d+(?:\.\d{1,12})?$/.test(rounded(n, d, 12)) && exact(n, d).equals(decimal(rounded(n, d, 12))))
        expect(decimal(text).equals(x)).toBe(true);
      if (n % d === 0n && n / d <= EDGE && n / d >= -EDGE) expect(toNumber(x)).toBe(Number(n / d) + 0);
    }),
    { numRuns: 3000 },
  );
});

test('a stored double is its first fifteen digits', () => {
  const doubles = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e18, max: 1e18 }),
    fc.tuple(fc.integer(), fc.integer({ min: 0, max: 9 })).map(([n, places]) => n / 10 ** places),
    fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 16 })).map(([n, places]) => n / 10 ** places),
    fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer()).map(([a, b]) => a / 100 + b / 10_000),
  );
  fc.assert(
    fc.property(doubles, (value) => {
      const [mantissa, exponent] = value.toExponential(14).split('e') as [string, string];
      const power = BigInt(Number(exponent) - 14);
      const digits = BigInt(mantissa.replace('.', ''));
      const expected = power >= 0n ? new Fraction(digits * 10n ** power, 1n) : new Fraction(digits, 10n ** -power);
      same(ofDouble(value), expected);
    }),
    { numRuns: 20_000 },
  );
});
