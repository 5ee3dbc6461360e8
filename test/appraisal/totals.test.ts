/** Totals and sections of the sample workbooks against those worked out. */
import type { Totals } from '../../src/core/model/appraisal';
import { expectedAppraisal, expectedOf, two, type ExpectedTotals } from './expectedMarks';

const WORKBOOKS = [
  '2024绩效考评指标表',
  '2023绩效考评结果',
  '石梯镇2024年度绩效考评评分表',
  '县直单位绩效评估指标（内容与计分合一）',
  '卫健系统目标管理自评与考核评分表',
];

const plain = (t: Totals) => ({
  full: two(t.full),
  score: two(t.score),
  deducted: two(t.deducted),
  bonus: two(t.bonus),
  completed: t.completed,
  count: t.count,
  rows: t.rows,
  unscored_rows: t.unscoredRows,
  unscored_full: two(t.unscoredFull),
});

const wanted = (t: ExpectedTotals) => ({
  full: t.full,
  score: t.score ?? t.total,
  deducted: t.deducted,
  bonus: t.bonus,
  completed: t.completed,
  count: t.count,
  rows: t.rows,
  unscored_rows: t.unscored_rows,
  unscored_full: t.unscored_full,
});

describe.each(WORKBOOKS)('%s', (workbook) => {
  const expected = expectedOf(workbook);
  const table = expectedAppraisal(workbook).tables[0];

  test('the total adds up', () => {
    expect(table && plain(table.totals)).toEqual(wanted(expected.totals));
  });

  test('every section adds up', () => {
    expect(table?.sections.map(plain)).toEqual(Object.values(expected.totals.sections).map(wanted));
  });

  test('nothing declared is contradicted, nothing is double', () => {
    expect(table?.warnings).toEqual([]);
  });
});

test('86 first-level indicators of 2023; 60 indicators and 10 专项考评 of 2024', () => {
  expect(expectedAppraisal('2023绩效考评结果').tables[0]?.counts.firstLevel).toBe(86);
  expect(expectedAppraisal('2024绩效考评指标表').tables[0]?.counts.indicators).toBe(60);
});
