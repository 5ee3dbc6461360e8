/** Comparisons in two words, conditions said ahead, stretches at two prices, places that fall by a share: the sentence, the row's numbers, the mark. */
import { mark, type Inputs } from './mark';

const marks = (text: string, full: number, inputs: Inputs, expected: string) =>
  expect(mark(text, full, inputs)).toBe(expected);

test.each<[string, number, Inputs, string]>([
  ['税收增速与全省平均持平或更高的得5分，慢于全省平均的得2分。', 5, { actual: 6, average: 6 }, '5'],
  ['税收增速与全省平均持平或更高的得5分，慢于全省平均的得2分。', 5, { actual: 5.9, average: 6 }, '2'],
  ['资产负债率达到或低于60%的得5分，高于60%的每高1个百分点扣0.5分。', 5, { actual: 60 }, '5'],
  ['资产负债率达到或低于60%的得5分，高于60%的每高1个百分点扣0.5分。', 5, { actual: 63 }, '3.5'],
  ['群众投诉率以2%为限，超出部分每0.5个百分点扣0.2分。', 3, { actual: 4 }, '2.2'],
  ['人均收入超过3万元的部分，每1000元加0.5分，最多加3分。', 3, { actual: 32000 }, '1'],
  ['达到目标得5分；低于目标但达到目标80%的，得3分；再低的不得分。', 5, { actual: 79, target: 100 }, '0'],
  [
    '增速不为负且高于全市平均的得5分；不为负但低于全市平均的得3分；负增长不得分。',
    5,
    { actual: 2, average: 4, growth: 2 },
    '3',
  ],
])('compared in two words: %s', marks);

test.each<[string, number, Inputs, string]>([
  ['完成率达到70%及以上方可得分，按完成率计分。', 10, { actual: 69, target: 100 }, '0'],
  ['完成率达到70%及以上方可得分，按完成率计分。', 10, { actual: 70, target: 100 }, '7'],
  ['一旦发生瞒报，即不得分；每发生1起一般事故扣1分。', 5, { counts: { 一般事故: 2 } }, '3'],
])('conditions said ahead: %s', marks);

const OVER = '超编人数超过控制数的，5人以内的部分每人扣0.1分，超过5人的部分每人扣0.3分，扣完为止。';
test.each<[string, number, Inputs, string]>([
  [OVER, 3, { actual: 104, target: 100 }, '2.6'],
  [OVER, 3, { actual: 107, target: 100 }, '1.9'],
  ['超编人数每超过控制数1人扣0.1分，超过5人的，每超1人扣0.3分。', 3, { actual: 107, target: 100 }, 'unreadable_rule'],
])('beyond the aim at two prices: %s', marks);

test.each<[string, number, Inputs, string]>([
  ['第一名得该项分值的100%，其后每退1名按分值的5%递减，扣完为止。', 10, { rank: 4, n: 12 }, '8.5'],
  ['前五名得满分，从第六名起每下降一名扣0.3分（第六名扣0.3分，以此类推），扣完为止。', 6, { rank: 7, n: 12 }, '5.4'],
  [
    '全市最高的得满分，全市最低的得0分，其他县按（实际值-最低值）÷（最高值-最低值）×分值计分。',
    5,
    { actual: 50, min: 30, max: 80 },
    '2',
  ],
  [
    '得分=分值×（0.6+0.4×（实际值-最低值）÷（最高值-最低值）），低于最低值的按最低值计，高于最高值的按最高值计。',
    10,
    { actual: 20, min: 30, max: 80 },
    '6',
  ],
  ['引用巡察整改评估得分（满分100分），折算成5分制计入。', 5, { score: 90 }, '4.5'],
  ['第三方测评成绩，满分150分，折算为10分。', 10, { score: 120 }, '8'],
  ['排名较上年每降低1位扣0.5分，超过5位的不得分。', 5, { rank: 3, last_year: 2, n: 11 }, 'unreadable_rule'],
])('places, ends and scores: %s', marks);
