/** Exact numbers: steps, rounding and printing where doubles go wrong. */
import {
  add,
  ceil,
  decimal,
  decimalText,
  div,
  equals,
  exact,
  fixedText,
  floor,
  ofDouble,
  roundHalfUp,
  sub,
  toNumber,
} from './exact';

test('one hundredth steps are counted exactly: (0.95-0.92)/0.01 is 3', () => {
  expect(equals(div(sub(decimal('0.95'), decimal('0.92')), decimal('0.01')), exact(3))).toBe(true);
});

test('a stored double is the decimal Excel shows', () => {
  expect(decimalText(ofDouble(85.65000000000001))).toBe('85.65');
  expect(decimalText(ofDouble(1.1 - 1.0))).toBe('0.1');
  expect(decimalText(ofDouble(-3.2))).toBe('-3.2');
  expect(decimalText(ofDouble(0))).toBe('0');
  expect(decimalText(ofDouble(1e15))).toBe('1000000000000000');
  expect(decimalText(ofDouble(1e-7))).toBe('0.0000001');
});

test('marks are rounded half-up, away from zero', () => {
  expect(fixedText(decimal('8.825'))).toBe('8.83');
  expect(fixedText(decimal('-8.825'))).toBe('-8.83');
  expect(fixedText(decimal('1.005'))).toBe('1.01');
  expect(fixedText(exact(2, 3))).toBe('0.67');
  expect(fixedText(decimal('-0.001'))).toBe('0.00');
  expect(decimalText(roundHalfUp(exact(1100, 13), 2))).toBe('84.62');
});

test('floor and ceil are those of the number, not of a float near it', () => {
  expect(equals(floor(exact(-1, 2)), exact(-1))).toBe(true);
  expect(equals(ceil(exact(1, 2)), exact(1))).toBe(true);
  expect(toNumber(add(decimal('0.1'), decimal('0.2')))).toBe(0.3);
  expect(toNumber(exact(1, 3))).toBeCloseTo(1 / 3, 15);
});

test('a decimal is printed with all its digits, however it is worked out', () => {
  let seed = 7;
  const dice = (most: number): number => (seed = (seed * 48271) % 2147483647) % most;
  const powers = [1, 2, 4, 5, 8, 10, 25, 100, 1000, 1_000_000, 10_000_000, 3, 7, 12];
  for (let i = 0; i < 20_000; i++) {
    const [num, den] = [
      dice(2) ? dice(2147483646) * (1 + dice(400_000)) : dice(1000) - 500,
      powers[dice(powers.length)]!,
    ];
    const x = exact(num % 2 ? num : -num, den);
    let places = 0;
    while (places < 12 && (x.n * 10n ** BigInt(places)) % x.d !== 0n) places++;
    if ((x.n * 10n ** BigInt(places)) % x.d !== 0n) continue;
    const digits = `${(x.n * 10n ** BigInt(places)) / x.d}`.padStart(places + 1, '0');
    const whole = digits.slice(0, digits.length - places);
    const wanted = (x.sign < 0 ? '-' : '') + (places ? `${whole}.${digits.slice(-places)}` : whole);
    expect(decimalText(x)).toBe(wanted);
  }
});
