/** The year's scheme of sections and weights beside what the workbook says. */
import { appraise } from '../../src/core/appraise';
import { YEAR_SCHEMES, schemeOf, type Scheme } from '../../src/core/model/scheme';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { decimal, sum } from '../../src/core/model/exact';
import type { Snapshot } from '../../src/core/model/snapshot';
import { planWrites } from '../../src/core/writeback/plan';
import { edited, snapshotOf, two } from './expectedMarks';

const Y2024 = '2024绩效考评指标表';
const SHEET = '2024年指标表';
const scheme = (change: Partial<Scheme>) => ({
  ...DEFAULT_SETTINGS,
  scheme: { ...DEFAULT_SETTINGS.scheme, ...change },
});
const said = (snapshot: Snapshot, settings = DEFAULT_SETTINGS): string[] =>
  (appraise(snapshot, settings).tables[0]?.warnings ?? [])
    .filter((w) => w.kind === 'scheme_differs')
    .map((w) => w.text);

test.each([
  [2023, '1000'],
  [2024, '500'],
])('the sections of %s come to %s marks', (year, full) => {
  const of = YEAR_SCHEMES.find((s) => s.year === year);
  expect(sum((of?.sections ?? []).map((s) => decimal(s.full)))).toEqual(decimal(full));
});

test.each([Y2024, '2023绩效考评结果', '石梯镇2024年度绩效考评评分表'])('%s keeps to its scheme', (workbook) => {
  expect(said(snapshotOf(workbook))).toEqual([]);
});

test('a section, a weight and a share that are not the scheme’s are told, and the marks stay as the workbook says', () => {
  const base = snapshotOf(Y2024);
  const rule = (row: number): string => String(base.sheets[0]?.values[row - 1]?.[5]);
  const changed = edited(base, [
    { at: { sheet: SHEET, row: 75, col: 1 }, after: '三、评议评价（60分）' },
    { at: { sheet: SHEET, row: 6, col: 6 }, after: rule(6).replace('总量占30%，增速占70%', '总量占40%，增速占60%') },
    { at: { sheet: SHEET, row: 76, col: 5 }, after: 15 },
  ]);
  expect(said(changed)).toEqual([
    '评议评价60分，方案为50分',
    '地区生产总值总量占40%、增速占60%，方案为总量占30%、增速占70%',
    '领导评价占评议评价分值的25%，方案为占评议评价分值的50%',
  ]);
});

test('the workbook’s own scheme goes before that of the year, and caps its sections', () => {
  const own = scheme({
    sections: [{ title: '创先争优和底线管理', full: '40', floor: '0' }],
    weights: [{ indicator: '地区生产总值', level: '50', growth: '50' }],
    shares: [],
  });
  expect(said(snapshotOf(Y2024), own)).toEqual([
    '创先争优和底线管理100分，方案为40分',
    '地区生产总值总量占30%、增速占70%，方案为总量占50%、增速占50%',
  ]);
  const table = appraise(snapshotOf(Y2024), own).tables[0];
  expect(table?.sections.map((s) => two(s.score))).toEqual([301.03, 40, 45.84]);
  expect(table && two(table.totals.score)).toBe(386.87);
});

test('another year’s sections, or a table of another kind, are held to nothing', () => {
  const of2023 = schemeOf(YEAR_SCHEMES[0]!);
  expect(said(snapshotOf('石梯镇2024年度绩效考评评分表'), { ...DEFAULT_SETTINGS, scheme: of2023 })).toEqual([]);
});

test('rounded last, each section is the rounded sum of exact marks, and the written totals follow', () => {
  const settings = scheme({ rounding: 'sum' });
  const snapshot = edited(snapshotOf(Y2024), [{ at: { sheet: SHEET, row: 54, col: 14 }, after: '' }]);
  const appraisal = appraise(snapshot, settings);
  const table = appraisal.tables[0];
  for (const section of table?.sections ?? []) {
    const exact = sum(
      table!.rows
        .filter((r) => r.indicator.sections[0] === section.title)
        .flatMap((r) => r.trace()?.exact ?? r.mark ?? []),
    );
    expect(two(section.score)).toBe(two(exact));
  }
  expect(table && two(table.totals.score)).toBe(two(sum(table!.sections.map((s) => s.score))));
  const written = planWrites(appraisal, snapshot).writes.find((w) => w.at.row === 54 && w.at.col === 14);
  expect(written?.after).toBe(two(table!.sections[0]!.score));
});
