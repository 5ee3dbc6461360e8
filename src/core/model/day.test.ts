/** Days as a workbook stores them, there and back. */
import fc from 'fast-check';
import { dayOfSerial, daysBetween, serialOf } from './day';

test.each([
  [61, { year: 1900, month: 3, day: 1 }],
  [45_597, { year: 2024, month: 11, day: 1 }],
  [45_597.75, { year: 2024, month: 11, day: 1 }],
])('serial %p', (serial, day) => {
  expect(dayOfSerial(serial)).toEqual(day);
  expect(serialOf(day)).toBe(Math.floor(serial));
});

test('a day no calendar has', () => {
  expect(serialOf({ year: 2023, month: 2, day: 29 })).toBeNull();
  expect(serialOf({ year: 2024, month: 2, day: 29 })).not.toBeNull();
  expect(dayOfSerial(1e12)).toBeNull();
});

test('there and back; days between are differences of serials', () => {
  const serial = fc.integer({ min: 61, max: 80_000 });
  fc.assert(
    fc.property(serial, serial, (a, b) => {
      const [from, to] = [dayOfSerial(a)!, dayOfSerial(b)!];
      expect(serialOf(from)).toBe(a);
      expect(daysBetween(from, to)).toBe(b - a);
    }),
  );
});
