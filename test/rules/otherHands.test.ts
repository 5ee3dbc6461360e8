/** What other hands write of the same rules: titles with marks, moves in rank, what is best and worst, 否则, prices of so many pieces. */
import { readRule } from '../../src/core/rules/read';
import { type Inputs, mark } from './mark';

type Row = [text: string, full: number, inputs: Inputs, expected: string];
const scores = (text: string, full: number, inputs: Inputs, expected: string) =>
  expect(mark(text, full, inputs)).toBe(expected);
const refuses = (text: string) => expect(readRule(text).rule).toBeNull();

const MOVED = '全市考核排名较上年上升或持平的得8分，每下降2位扣1分，扣完为止。';
test.each<Row>([
  [MOVED, 8, { rank: 3, last_rank: 5 }, '8'],
  [MOVED, 8, { rank: 5, last_rank: 5 }, '8'],
  [MOVED, 8, { rank: 9, last_rank: 5 }, '6'],
  ['得分=8分-排名后退位数×0.5分；排名较上年上升或持平的得8分。', 8, { rank: 9, last_rank: 5 }, '6'],
  ['得分=8分-排名后退位数×0.5分；排名较上年上升或持平的得8分。', 8, { rank: 4, last_rank: 5 }, '8'],
])('places are lost from where one stood before: %s', scores);

test.each([['比上年提升3位得满分，每少提升1位扣1分。'], ['得分=8分-名次变化×0.5分。']])(
  'of what no place is known: %s',
  refuses,
);

test.each<Row>([
  ['得分=（最差值-实际值）÷（最差值-最优值）×分值。', 10, { actual: 4, min: 2, max: 10 }, '7.5'],
  ['得分=（实际值-最差值）÷（最优值-最差值）×分值。', 10, { actual: 4, min: 2, max: 10 }, '2.5'],
  ['得分=最优值÷实际值×分值。', 10, { actual: 4, min: 2, max: 10 }, '5'],
  ['得分=实际值÷最优值×分值。', 10, { actual: 4, min: 2, max: 10 }, '4'],
])('which way is better a formula tells: %s', scores);

test('both ways at once', () => refuses('得分=（最差值-实际值）÷（最优值-最差值）×分值。'));

test.each<Row>([
  [
    '服务业增加值增速8分，得分=5分+（本县增速-全市最低增速）÷（全市最高增速-全市最低增速）×3分。',
    8,
    { actual: 5, min: 2, max: 8 },
    '6.5',
  ],
  [
    '河湖管护工作6分。其中，水质达标率4分，达到90%的得满分，每低1个百分点扣0.5分，扣完为止；管护台账2分，建立的得2分，未建立的不得分。',
    6,
    { parts: [{ actual: 88 }, { met: true }] },
    '5',
  ],
  [
    '绿化任务完成情况、护林防火情况分别占50%。绿化任务完成的得满分，未完成的按完成比例计分；护林防火每发生一起火灾扣1分，扣完为止。',
    10,
    { parts: [{ actual: 80, target: 100 }, { count: 2 }] },
    '7',
  ],
])('a name with its marks is no number that is reached: %s', scores);

const LATE = '年度总结按时报送得6分，迟报的每天扣1分，超过3天仍未上报的不得分。';
test.each<Row>([
  [LATE, 6, { days_late: 0 }, '6'],
  [LATE, 6, { days_late: 2 }, '4'],
  [LATE, 6, { days_late: 4 }, '0'],
  ['每逾期1天扣1分，3天后还未交的，不得分。', 6, { days_late: 4 }, '0'],
])('still not there is late: %s', scores);

const OR_ELSE = '设立举报电话的，每漏接1次扣0.5分，扣完为止；否则不得分。';
test.each<Row>([
  [OR_ELSE, 5, { met: true, count: 0 }, '5'],
  [OR_ELSE, 5, { met: true, count: 3 }, '3.5'],
  [OR_ELSE, 5, { met: false, count: 0 }, '0'],
])('否则 denies what stands before the steps: %s', scores);

test.each([
  ['每少巡查1次扣0.5分；否则不得分。'],
  ['①甲类：得5分；②乙类：得3分；③丙类：不得分。'],
  ['每月完成进度任务的得满分；每有1个月未完成扣0.5分。'],
  ['刊发稿件10篇以内每篇得0.5分，最高得8分。'],
])('what a mark hangs on is not lost: %s', refuses);
