/** Scoring by columns gives the exact engine's mark in every row: corpus and generated rules, numbers on and beside their boundaries. */
import * as fc from 'fast-check';
import { DEFAULT_CONVENTIONS, CONVENTIONS, type ConventionChoices } from '../../src/core/model/convention';
import { decimal, decimalText } from '../../src/core/model/exact';
import type { MeasureName } from '../../src/core/model/inputs';
import { readRule } from '../../src/core/rules/read';
import { rowOf, type Column, type Columns } from '../../src/core/scoring/columns/column';
import { compileRule } from '../../src/core/scoring/columns/compile';
import { scoreTable } from '../../src/core/scoring/columns/score';
import { scoreRule, type Terms } from '../../src/core/scoring/score';
import { unitNamed } from '../../src/core/text/units';
import { corpus } from './corpus';
import { MAKERS } from './makers';
import { sentences } from './sentence';

const ROWS = 24;
const INPUTS: readonly MeasureName[] = [
  'actual', 'target', 'average', 'last_year', 'count', 'rank', 'score', 'completion', 'growth', 'days_late', 'best', 'schedule',
]; // prettier-ignore
const UNITS = [null, null, unitNamed('%'), unitNamed('个'), unitNamed('亿元')];

/** Numbers of the text, one last digit beside them, small and large ones, nothing. */
function column(text: string): fc.Arbitrary<Column> {
  const named = (text.match(/\d+(?:\.\d+)?/g) ?? ['1']).map(Number);
  return fc.integer({ min: 0, max: 2 }).chain((decimals) => {
    const scale = 10 ** decimals;
    const value = fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .constantFrom(...named)
          .chain((x) => fc.constantFrom(-1, 0, 0, 1).map((d) => Math.round(x * scale) + d)),
      },
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 150 * scale }) },
      { weight: 1, arbitrary: fc.integer({ min: -50 * scale, max: 0 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 2 ** 50 }) },
      { weight: 1, arbitrary: fc.constant(NaN) },
    );
    return fc.record({
      values: fc.array(value, { minLength: ROWS, maxLength: ROWS }).map((v) => Float64Array.from(v)),
      decimals: fc.constant(decimals),
      unit: fc.constantFrom(...UNITS),
    });
  });
}

const columnsFor = (text: string): fc.Arbitrary<Columns> =>
  fc
    .record(Object.fromEntries(INPUTS.map((name) => [name, fc.option(column(text), { nil: undefined })])))
    .map((columns) => columns as Columns);

const conventions: fc.Arbitrary<ConventionChoices> = fc
  .record(
    Object.fromEntries(
      Object.entries(CONVENTIONS).map(([id, all]) => [id, fc.constantFrom(...(all as readonly string[]))]),
    ),
  )
  .map((chosen) => ({ ...DEFAULT_CONVENTIONS, ...chosen }) as ConventionChoices);

const rule = fc.oneof(
  fc.constantFrom(...corpus()).map(({ text, full }) => ({ text, full: full ?? 10 })),
  sentences(MAKERS).map(({ text, full }) => ({ text, full })),
);

test('the mark by columns is the exact mark, and most rows need no exact engine', () => {
  let byColumn = 0;
  let all = 0;
  fc.assert(
    fc.property(
      rule.chain(({ text, full }) => fc.tuple(fc.constant({ text, full }), columnsFor(text))),
      conventions,
      fc.constantFrom('base' as const, 'bonus' as const, 'bottom_line' as const),
      ({ 0: { text, full }, 1: columns }, chosen, type) => {
        const reading = readRule(text);
        if (!reading.rule) return;
        const terms: Terms = {
          full: decimal(String(full)),
          type,
          name: '',
          unit: null,
          conventions: chosen,
          places: 2,
        };
        const { marks, places, exactRows } = scoreTable([{ reading, terms }], new Uint16Array(ROWS), columns);
        for (let row = 0; row < ROWS; row++) {
          const outcome = scoreRule(reading, terms, rowOf(columns, row));
          const exact =
            outcome.status === 'scored' ? Number(decimalText(outcome.score.mark.mul(10 ** places), 0)) : NaN;
          expect({ text, row, mark: marks[row] }).toEqual({ text, row, mark: exact });
        }
        if (!compileRule(reading.rule, terms, columns)) return;
        byColumn += ROWS - exactRows;
        all += ROWS;
      },
    ),
    { numRuns: 150 },
  );
  expect(byColumn).toBeGreaterThan(all / 2);
});

test.each([
  '好评率80%以上的得5分，80%以下的不得分，每高1个百分点加0.1分。',
  '完好率第一档≥95%得3分，第二档80%—94%得2分，其余不得分。',
])('where bands meet or leave a gap, by columns as exactly: %s', (text) => {
  const reading = readRule(text);
  const terms: Terms = {
    full: decimal('10'),
    type: 'base',
    name: '',
    unit: null,
    conventions: DEFAULT_CONVENTIONS,
    places: 2,
  };
  const values = Float64Array.from({ length: ROWS }, (_, n) => 790 + n * 10 + (n % 2 ? 5 : 0));
  const percent = { values, decimals: 1, unit: null };
  const columns: Columns = { actual: percent };
  const { marks, places } = scoreTable([{ reading, terms }], new Uint16Array(ROWS), columns);
  const exact = Array.from({ length: ROWS }, (_, row) => {
    const outcome = scoreRule(reading, terms, rowOf(columns, row));
    return outcome.status === 'scored' ? Number(decimalText(outcome.score.mark.mul(10 ** places), 0)) : NaN;
  });
  expect([...marks]).toEqual(exact);
  expect(exact.filter((x) => x > 0).length).toBeGreaterThan(1);
});
