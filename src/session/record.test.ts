/** The record of a run that 撤销 lives by: kept, read back, joined, set aside when torn. */
import fc from 'fast-check';
import { decodeRun, encodeRun, type LastRun } from './record';
import { joinRestore, remaining } from './restore';

const at = fc.record({
  sheet: fc.constantFrom('指标表', '乡镇'),
  row: fc.integer({ min: 1, max: 9 }),
  col: fc.integer({ min: 1, max: 3 }),
});
const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant({ error: '#N/A' }));
const content = fc.oneof(fc.record({ value }), fc.record({ value, formula: fc.constant('=SUM(A1:A3)') }));
const expected = fc.oneof(fc.string(), fc.integer());
const looks = fc.constantFrom('blank' as const, { fill: '#FFEB9C' }, { fill: null });
const cell = fc.record({ at, content, expected, looks }, { requiredKeys: ['at', 'content', 'expected'] });
const restore = fc.record({
  cells: fc.uniqueArray(cell, {
    selector: (c) => JSON.stringify(c.at),
  }),
});
const mark = fc.option(fc.constantFrom('3', '-2.5', '0'));
const row = { sheet: fc.constantFrom('指标表', '乡镇'), row: fc.integer({ min: 1, max: 99 }), name: fc.string() };
const run: fc.Arbitrary<LastRun> = fc.record({
  at: fc.constant('2024-12-20T08:42:00.000Z'),
  cells: fc.nat(500),
  undone: fc.boolean(),
  total: fc.constantFrom('387.37', '0', '-1.5'),
  marks: fc.array(fc.record({ ...row, mark })),
  since: fc.option(
    fc.record({ delta: fc.constant('0.4'), rows: fc.array(fc.record({ ...row, before: mark, after: mark })) }),
  ),
  restore: fc.option(restore),
  ownBefore: fc.constant([{ sheet: '指标表', col: 14, top: 6, values: [3, null, '4'] }]),
});

test('the record of a run comes back as it was', () => {
  fc.assert(fc.property(run, (r) => expect(decodeRun(encodeRun(r))).toEqual(r)));
});

test.each([null, '', '{"version":1}', '{"version":9}', '[]'])('no record, a torn one or a foreign one: %j', (text) => {
  expect(decodeRun(text)).toBeNull();
});

test('joined, two writes go back to the contents before the first and expect the last', () => {
  const a1 = { sheet: '表', row: 1, col: 1 };
  const first = { cells: [{ at: a1, content: { value: '旧' }, expected: 1 }] };
  const second = { cells: [{ at: a1, content: { value: 1 }, expected: 2 }] };
  expect(joinRestore(first, second)).toEqual({ cells: [{ at: a1, content: { value: '旧' }, expected: 2 }] });
  expect(remaining(first, [a1])).toEqual(first);
  expect(remaining(first, [{ ...a1, row: 2 }])).toBeNull();
});
