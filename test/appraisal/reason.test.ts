/** 扣分原因 as it stands in the cell. */
import { appraise } from '../../src/core/appraise';
import type { AppraisedRow } from '../../src/core/model/appraisal';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { deductReason, deductReasonInCell } from '../../src/core/writeback/reason';
import { snapshotOf } from '../layout/makeSnapshot';

/** 扣分原因 of one indicator with this rule and these cells. */
function reason(
  rule: string,
  cells: Readonly<Record<string, string | number>>,
  full = 10,
  say: (row: AppraisedRow) => string = deductReason,
): string {
  const heads = Object.keys(cells);
  const snapshot = snapshotOf({
    rows: [
      ['临江县2024年度绩效考评指标表'],
      ['序号', '指标', '分值', '评分标准', ...heads],
      [1, '甲指标', full, rule, ...Object.values(cells)],
      [2, '乙指标', 5, '完成得满分，未完成不得分。', ...heads.map((h) => (h === '完成值' ? '完成' : ''))],
    ],
  });
  const row = appraise(snapshot, DEFAULT_SETTINGS).tables[0]?.rows[0];
  if (!row?.mark) throw new Error('not scored');
  return say(row);
}

test.each([
  [
    '低于全市平均水平的，每低1个百分点扣0.5分，扣完为止。',
    { 单位: '%', 完成值: 8.6, 全市平均: 10.1 },
    '实际8.6%，比全市平均水平10.1%低1.5个百分点，每个百分点扣0.5分，扣0.75分',
  ],
  [
    '达到年度目标得满分，每低0.1个百分点扣0.2分，扣完为止。',
    { 单位: '%', 年度目标: 97, 完成值: 96.8 },
    '实际96.8%，比目标值97%低0.2个百分点，每0.1个百分点扣0.2分，扣0.40分',
  ],
  ['每发生1起扣2分，扣完为止。', { 完成值: '2起' }, '2起，每起扣2分，扣4.00分'],
  ['每发生1起扣2分，扣完为止。', { 完成值: '7起' }, '7起，每起扣2分，扣14.00分；扣到0分为止；共扣10.00分'],
  ['每发生1起扣2分，最多扣3分。', { 完成值: '2起' }, '2起，每起扣2分，扣4.00分；最多扣3分；共扣3.00分'],
  ['按完成比例计分。', { 年度目标: 2850, 完成值: 1425 }, '按50.00%计，得5.00分；扣5.00分'],
])('%s', (rule, cells, said) => {
  expect(reason(rule, cells)).toBe(said);
});

test('总量、增速两部分都失分：逐部分写明，合计写在最后', () => {
  const rule =
    '总量占40%，增速占60%。总量完成年度目标得满分，未完成的按完成比例计分；增速达到全市平均水平得满分，每低于全市平均水平1个百分点扣1分，扣完为止。';
  const cells = { 年度目标: 95, 完成值: 85.65, '增速（%）': -7.2, '全市平均增速（%）': 1.5 };
  expect(reason(rule, cells, 20)).toBe(
    '总量完成85.65，目标95，按90.16%计，得7.21分；增速−7.2%，比全市平均水平1.5%低8.7个百分点，每个百分点扣1分，扣8.70分；共扣9.49分',
  );
});

test.each([
  [
    '低于全市平均水平的，每低1个百分点扣0.5分，扣完为止。',
    { 单位: '%', 完成值: 8.6, 全市平均: 10.1 },
    '低于全市平均水平1.5个百分点',
  ],
  ['达到92%得满分，每低1个百分点扣0.5分，扣完为止。', { 单位: '%', 完成值: 87.5 }, '低于92%的要求4.5个百分点'],
  ['每发生1起扣2分，扣完为止。', { 完成值: '2起' }, '2起，每起扣2分'],
  ['按完成比例计分。', { 年度目标: 2850, 完成值: 1425 }, '按50.00%计'],
])('单元格中只写差在哪里，扣分标准和扣分同行已有：%s', (rule, cells, said) => {
  expect(reason(rule, cells, 10, deductReasonInCell)).toBe(said);
});

test('单元格中两部分都失分时，各扣多少仍逐部分写明', () => {
  const rule =
    '总量占40%，增速占60%。总量完成年度目标得满分，未完成的按完成比例计分；增速达到全市平均水平得满分，每低于全市平均水平1个百分点扣1分，扣完为止。';
  const cells = { 年度目标: 95, 完成值: 85.65, '增速（%）': -7.2, '全市平均增速（%）': 1.5 };
  expect(reason(rule, cells, 20, deductReasonInCell)).toBe(reason(rule, cells, 20));
});
