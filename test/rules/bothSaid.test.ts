/** Rules that say what is given and what is taken: whoever missed the one is not given it for want of the other. */
import { mark, type Inputs } from './mark';

type Row = readonly [string, number, Inputs, string];

describe('an award, and losses for something else', () => {
  const ROWS: readonly Row[] = [
    ['项目开工率达到95%得4分，发生质量事故的每起扣1分。', 4, { actual: 80, count: 0 }, 'missing_input'],
    ['项目开工率达到95%得4分，发生质量事故的每起扣1分。', 4, { actual: 96, count: 1 }, '3'],
    ['高于上年得4分，发现数据造假的每处扣1分。', 4, { actual: 80, last_year: 90, count: 0 }, 'missing_input'],
    ['清运率达到98%得3分，每发生1起群众举报扣0.5分。', 3, { actual: 90, count: 2 }, 'missing_input'],
    ['完成目标得5分，完成目标的90%得3分，被约谈的每次扣1分。', 5, { actual: 80, target: 100, count: 0 }, 'missing_input'],
    ['完成目标得5分，完成目标的90%得3分，被约谈的每次扣1分。', 5, { actual: 92, target: 100, count: 1 }, '2'],
    ['安置率100%得5分，每有1户未安置扣1分。', 5, { actual: 90, count: 2 }, '3'],
    ['按期办结率100%得5分，每逾期1件扣1分。', 5, { actual: 90, count: 1 }, '4'],
    ['完成任务得满分，质量不合格的每处扣1分。', 4, { actual: 80, target: 100, count: 0 }, 'missing_input'],
    ['完成任务得满分，未按时完成的每项扣1分。', 4, { actual: 80, target: 100, count: 0 }, 'missing_input'],
    ['达到90%得5分，低于60%扣1分。', 5, { actual: 75 }, 'missing_input'],
    ['达到90%得5分，低于60%扣1分。', 5, { actual: 50 }, '4'],
    ['达到目标得满分，同比下降的扣1分。', 5, { actual: 95, target: 100, last_year: 90 }, 'missing_input'],
  ]; // prettier-ignore
  it.each(ROWS)('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));
});

describe('a case of two conditions that takes all, beside losses', () => {
  const ROWS: readonly Row[] = [
    ['低于平均且低于上年的不得分，低于平均但高于上年的扣2分。', 5, { actual: 10, average: 8, last_year: 7 }, '5'],
    ['低于平均且低于上年的不得分，低于平均但高于上年的扣2分。', 5, { actual: 7.5, average: 8, last_year: 7 }, '3'],
    ['低于目标的扣1分，低于目标且低于上年的不得分。', 5, { actual: 95, target: 100, last_year: 99 }, '0'],
    ['低于目标的扣1分，低于目标且低于上年的不得分。', 5, { actual: 95, target: 100, last_year: 90 }, '4'],
  ];
  it.each(ROWS)('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));
});

describe('a loss at the foot of a ladder of awards', () => {
  const ROWS: readonly Row[] = [
    ['知晓率85%以上得满分，70%—85%得2分，低于70%的扣1分。', 4, { actual: 60 }, 'missing_input'],
    ['知晓率85%以上得满分，70%—85%得2分，低于70%的扣1分。', 4, { actual: 75 }, '2'],
    ['同比增长得3分，持平得1分，下降扣1分。', 3, { actual: 95, last_year: 100 }, 'missing_input'],
    ['同比增长得3分，持平得1分，下降扣1分。', 3, { actual: 100, last_year: 100 }, '1'],
  ];
  it.each(ROWS)('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));
});

describe('a ladder of losses with two conditions in a case', () => {
  const LADDER = '完成目标得满分，未完成目标但高于上年的扣1分，低于上年的扣2分。';
  const ROWS: readonly Row[] = [
    [LADDER, 5, { actual: 90, target: 100, last_year: 90 }, 'missing_input'],
    [LADDER, 5, { actual: 101, target: 100, last_year: 105 }, 'missing_input'],
    [LADDER, 5, { actual: 95, target: 100, last_year: 90 }, '4'],
    [LADDER, 5, { actual: 85, target: 100, last_year: 90 }, '3'],
    [LADDER, 5, { actual: 101, target: 100, last_year: 90 }, '5'],
    ['低于平均但高于上年的扣2分，低于平均且低于上年的扣4分。', 5, { actual: 7, average: 8, last_year: 7 }, 'missing_input'],
    ['低于平均但高于上年的扣2分，低于平均且低于上年的扣4分。', 5, { actual: 7, average: 8, last_year: 6 }, '3'],
    ['高于平均3个百分点以上的得满分，高于3个百分点以内的得80%，低于平均的得50%。', 10, { actual: 80, average: 80 }, '8'],
    ['高于平均3个百分点以上的得满分，高于3个百分点以内的得80%，低于平均的得50%。', 10, { actual: 79, average: 80 }, '5'],
  ]; // prettier-ignore
  it.each(ROWS)('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));
});

describe('the last places beside a ladder of places', () => {
  const ROWS: readonly Row[] = [
    ['前2名得满分，3—5名得3分，最后2名扣1分，其余得2分。', 5, { rank: 10, group_size: 10 }, 'missing_input'],
    ['前2名得满分，3—5名得3分，最后2名扣1分，其余得2分。', 5, { rank: 4, group_size: 10 }, '3'],
    ['第1名得满分，第2名扣1分，第3名扣2分，其余不得分。', 5, { rank: 2, group_size: 10 }, '4'],
  ];
  it.each(ROWS)('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));
});

it('limits each of several kinds where it says so', () =>
  expect(mark('早退每次扣0.2分，缺席每次扣0.5分，各项扣分均不超过1分。', 5, { counts: { 早退: 10, 缺席: 4 } })).toBe(
    '3',
  ));

it.each([
  // In the place of the other, or besides it?
  '未完成的扣3分（完成85%以上的扣1分）。',
  '未完成的扣3分，但完成85%以上的扣1分。',
  '未达标的扣2分（合格率80%以上的扣1分）。',
  '满意度低于90%的扣2分，80%以上的扣1分。',
  '完成90%以上的扣1分，完成80%以上的扣2分。',
  '被通报每次扣1分（省级通报每次扣2分）。',
  '每发生1起事故扣1分，致人死亡的扣5分。',
  // Two measures, each with marks of its own.
  '总量高于上年得3分，增速高于全市平均得2分。',
  '税收占比高于全市平均得3分，税收增速达到目标得2分。',
  // Of each of the things counted.
  '每缺1项扣0.5分，每项扣分不超过1分。',
  '每死亡1人扣2分，单起事故最高扣6分。',
  // Below nothing, or of the marks?
  '低于60分的倒扣2分。',
])('is not read: %s', (text) => expect(mark(text, 5, {})).toBe('unreadable_rule'));
