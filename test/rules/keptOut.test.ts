/** What is said behind several parts and of all of them, and other pieces that were kept out: the sentence, the row's numbers, the mark. */
import { readRule } from '../../src/core/rules/read';
import { type Inputs, mark } from './mark';

type Row = [text: string, full: number, inputs: Inputs, expected: string];
const scores = (text: string, full: number, inputs: Inputs, expected: string) =>
  expect(mark(text, full, inputs)).toBe(expected);
const refused = (_: string, text: string) => expect(readRule(text).rule).toBeNull();

const LISTED = '1.台账齐全得3分，每缺1件扣1分，扣完为止；2.整改率达到100%得2分，每低5个百分点扣0.5分，扣完为止';
const SHARED = '总量占40%，增速占60%。总量完成任务得满分，完不成的不得分；增速高于全市平均的得满分，低于的不得分';
const BEST = [
  { actual: 10, target: 10 },
  { actual: 10, average: 8 },
];
const DONE = [{ count: 0 }, { actual: 100 }];

test.each<Row>([
  [`${LISTED}。发现弄虚作假的，一票否决。`, 5, { triggered: true, parts: DONE }, '0'],
  [`${LISTED}。发现弄虚作假的，一票否决。`, 5, { triggered: false, parts: [{ count: 1 }, { actual: 95 }] }, '3.5'],
  [`${LISTED}；发生泄密事件的，以上两项均不得分。`, 5, { triggered: true, parts: DONE }, '0'],
  [`${LISTED}；发生泄密事件的，以上两项均不得分。`, 5, { triggered: false, parts: DONE }, '5'],
  [`${LISTED}。被省级通报的，本项不得分。`, 5, { triggered: true, parts: DONE }, '0'],
  [`${SHARED}。统计数据造假的，一票否决。`, 10, { triggered: true, parts: BEST }, '0'],
  [`${SHARED}。统计数据造假的，上述各项均计0分。`, 10, { triggered: true, parts: BEST }, '0'],
  [`${SHARED}。统计数据造假的，上述各项均计0分。`, 10, { triggered: false, parts: BEST }, '10'],
  [
    '供水保障：未发生停水事件的得3分，每发生1起停水事件扣1分，扣完为止；水质达标率100%得2分，每低1个百分点扣0.5分，扣完为止；发生饮水中毒的，上述两项均不得分。',
    5,
    { triggered: true, parts: DONE },
    '0',
  ],
])('what takes all parts is given to each: %s', scores);

test.each([
  ['which item the deed takes', `${LISTED}；发现弄虚作假的，一票否决。`],
  ['which part the deed takes', `${SHARED}；统计数据造假的，本项不得分。`],
  ['a cap behind all items', `${LISTED}。累计扣分不超过2分。`],
  ['a least mark behind all items', `${LISTED}。最低得1分。`],
  ['a deduction behind all items', `${LISTED}。每发生1起群体性上访扣1分，扣完为止。`],
  [
    'items that are sentences of their own',
    '台账（3分）：台账齐全得3分，每缺1件扣1分。整改（2分）：整改率100%得2分，每低5个百分点扣0.5分。发现弄虚作假的，不得分。',
  ],
])('not certain, %s: %s', refused);
