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
