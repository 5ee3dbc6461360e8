/** What is followed of one row's numbers gives, with other numbers, what the arithmetic itself gives. */
import fc from 'fast-check';
import { numberAt, Paths } from '../../src/core/appraise/recall/paths';
import { Tape, Untraceable } from '../../src/core/appraise/recall/tape';
import { decimalText, exact, isWhole, max, min, roundHalfUp, toNumber, type Exact } from '../../src/core/model/exact';

const OPERATIONS = ['add', 'sub', 'mul', 'div', 'neg', 'abs', 'floor', 'ceil', 'round', 'min', 'max', 'whole', 'equals', 'rsub', 'rdiv'] as const; // prettier-ignore
type Step = readonly [op: (typeof OPERATIONS)[number], a: number, b: number, by: Exact | null];

const small = fc.tuple(fc.integer({ min: -40, max: 40 }), fc.constantFrom(1, 1, 2, 3, 10)).map(([n, d]) => exact(n, d));
const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom(...OPERATIONS),
  fc.nat(20),
  fc.nat(20),
  fc.option(small, { nil: null }),
);

/** A little program over some numbers: each step works on what stands before it, and may decide. */
function run(numbers: readonly Exact[], steps: readonly Step[]): Exact {
  const all = [...numbers];
  for (const [op, i, j, by] of steps) {
    const a = all[i % all.length]!;
    const b = by ?? all[j % all.length]!;
    const made = ((): Exact => {
      switch (op) {
        case 'add':
        case 'sub':
        case 'mul':
          return a[op](b);
        case 'rsub':
          return b.sub(a);
        case 'div':
          return b.sign === 0 ? a : a.div(b);
        case 'rdiv':
          return a.sign === 0 ? b : b.div(a);
        case 'neg':
        case 'abs':
        case 'floor':
        case 'ceil':
          return a[op]();
        case 'round':
          return roundHalfUp(a, j % 3);
        case 'min':
          return min(a, b);
        case 'max':
          return max(a, b);
        case 'whole':
          return isWhole(a) ? a : b;
        case 'equals':
          return a.equals(b) ? b.add(1) : a;
      }
    })();
    all.push(made);
  }
  return all.at(-1)!;
}

test('programs of arithmetic and decisions', () => {
  let known = 0;
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 1, maxLength: 12 }),
      fc.array(fc.tuple(small, small, small), { minLength: 4, maxLength: 12 }),
      (steps, rows) => {
        const paths = new Paths<{ readonly of: number | Exact }>();
        for (const numbers of rows) {
          const end = paths.end({ number: (cell) => numbers[cell]! });
          if (end) {
            known += 1;
            expect(numberAt(end.of).toFraction()).toBe(run(numbers, steps).toFraction());
            continue;
          }
          const tape = new Tape();
          const result = run(
            numbers.map((n, cell) => tape.cell(cell, n)),
            steps,
          );
          const of = tape.operandOf(result);
          expect(paths.learn(tape, { of }, [of])).toBe(true);
        }
      },
    ),
    { numRuns: 1500, seed: 20241129 },
  );
  expect(known).toBeGreaterThan(1000);
});

test('digits that are looked at end the account', () => {
  const x = new Tape().cell(0, exact(7, 2));
  for (const look of [
    toNumber,
    decimalText,
    (n: Exact) => n.n,
    (n: Exact) => `${n.toFraction()}`,
    (n: Exact) => n.d,
    Number,
  ])
    expect(() => look(x)).toThrow(Untraceable);
  expect(() => exact(1).compare(exact(2))).not.toThrow();
});

test('nought divided by a number of the row is nought, and may be compared', () => {
  const tape = new Tape();
  const none = exact(0).div(tape.cell(0, exact(7, 2)));
  expect(none.compare(exact(1))).toBe(-1);
  expect(tape.operandOf(none)).toEqual(exact(0));
  expect(tape.decisions).toEqual([]);
});
