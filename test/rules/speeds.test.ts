/** 快于, 慢于, 滞后, and how far behind: of a time the faster needs less, of progress it has more; the sentence, the row's numbers, the mark. */
import { readRule } from '../../src/core/rules/read';
import { mark, type Inputs } from './mark';

const marks = (text: string, full: number, inputs: Inputs, expected: string) =>
  expect(mark(text, full, inputs)).toBe(expected);

const TIME = '施工许可平均用时快于全市平均的得4分，慢于的不得分。';
const PACE = '项目开工进度达到序时进度的得满分；滞后8个百分点以内的得一半分；滞后超过8个百分点的不得分。';
test.each<[string, number, Inputs, string]>([
  [TIME, 4, { actual: 3, average: 5 }, '4'],
  [TIME, 4, { actual: 6, average: 5 }, '0'],
  ['工业增速快于全市平均的得4分，等于或慢于的不得分。', 4, { actual: 6, average: 5 }, '4'],
  ['工业增速快于全市平均的得4分，等于或慢于的不得分。', 4, { actual: 5, average: 5 }, '0'],
  [PACE, 6, { actual: 75, schedule: 75 }, '6'],
  [PACE, 6, { actual: 70, schedule: 75 }, '3'],
  [PACE, 6, { actual: 60, schedule: 75 }, '0'],
  ['税收增速低于全市平均超过3个百分点的扣2分。', 5, { actual: 1, average: 9 }, '3'],
  ['税收增速低于全市平均超过3个百分点的扣2分。', 5, { actual: 7, average: 9 }, '5'],
  ['税收增速每低于全市平均3个百分点扣2分，扣完为止。', 5, { actual: 1, average: 7 }, '1'],
])('%s', marks);

test.each([
  ['for each three, or for three and more', '税收增速低于全市平均3个百分点的扣2分。'],
  ['a step that is denied', '每新增1家加1分，新增不加分。'],
])('not certain, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test.each<[string, number, Inputs, string]>([
  ['同年获多项荣誉的只计最高一项：国家级5分、省级3分、市级1分。', 5, { items: [['省级'], ['市级']] }, '3'],
  ['能耗得分=控制值÷实际值×分值，优于控制值的按满分计。', 5, { actual: 0.5, target: 0.4 }, '4'],
  ['能耗得分=控制值÷实际值×分值，优于控制值的按满分计。', 5, { actual: 0.3, target: 0.4 }, '5'],
])('the best of all, and the less the more: %s', marks);
