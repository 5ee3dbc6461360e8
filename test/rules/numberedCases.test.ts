/** Cases of one number behind list marks are no parts of a rule; parts with names of their own are. */
import { readRule } from '../../src/core/rules/read';
import { type Inputs, mark } from './mark';

type Row = [text: string, full: number, inputs: Inputs, expected: string];

const BANDS =
  '①项目投资完成年度任务110%（含）以上的计8分；②100%（含）—110%的计7分；③90%（含）—100%的计4分；④90%以下的不得分。';
const GROWTH =
  '（1）农林牧渔业总产值同比增长5%（含）以上得6分；（2）增长3%（含）至5%得4分；（3）增长不到3%或负增长的得1分。';
const ELSE = '①高于全市平均水平的得5分；②不高于全市平均水平但达到目标值的得4分；③其他情形得2分。';
const STEPS =
  '①服务业增加值增速达到全市平均增速的得10分，每高出1个百分点加0.5分，最高加2分；②每低1个百分点扣1分，最多扣6分。';
const ONCE = '①被市级通报批评的，每次扣1分；②被省级通报批评的，每次扣3分；③发生重大责任事故的，本项不得分。';

test.each<Row>([
  [BANDS, 8, { actual: 115, target: 100 }, '8'],
  [BANDS, 8, { actual: 105, target: 100 }, '7'],
  [BANDS, 8, { actual: 89, target: 100 }, '0'],
  [GROWTH, 6, { actual: 6 }, '6'],
  [GROWTH, 6, { actual: 4 }, '4'],
  [GROWTH, 6, { actual: -1 }, '1'],
  [ELSE, 5, { actual: 90, average: 88, target: 92 }, '5'],
  [ELSE, 5, { actual: 87, average: 88, target: 86 }, '4'],
  [ELSE, 5, { actual: 80, average: 88, target: 86 }, '2'],
  [STEPS, 10, { actual: 8, average: 7 }, '10.5'],
  [STEPS, 10, { actual: 5, average: 7 }, '8'],
  ['①完成任务一半以上的得3分，不足一半的不得分；②全部完成的得5分。', 5, { actual: 100, target: 100 }, '5'],
])('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test('what takes everything stands behind a list mark of its own', () =>
  expect(readRule(ONCE).view.said).toContain('一票否决'));

test.each<Row>([
  [
    '①按时办结率达到98%得3分，每低1个百分点扣0.5分；②群众满意率达到95%得2分，未达到不得分。',
    5,
    { parts: [{ actual: 97 }, { actual: 96 }] },
    '4.5',
  ],
  ['①建立工作专班得1分；②制定实施方案得1分；③建立工作台账得1分。', 3, { met: [true, false, true] }, '2'],
])('parts of their own: %s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));
