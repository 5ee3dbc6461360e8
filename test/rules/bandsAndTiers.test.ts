/** Bands and items without verbs, one count at two prices, tables of what is wanting, kinds told together: the sentence, the row's numbers, the mark. */
import { mark, type Inputs } from './mark';

const marks = (text: string, full: number, inputs: Inputs, expected: string) =>
  expect(mark(text, full, inputs)).toBe(expected);

const LETTERED = 'A.当年新签约项目≥6个，8分；B.4～5个，5分；C.1～3个，2分；D.不足1个，0分';
const FROM_ABOVE = '断面达标率：100%～95%（含95%），3分；95%～85%（含85%），1分；85%以下，0分。';
test.each<[string, number, Inputs, string]>([
  [LETTERED, 8, { count: 5 }, '5'],
  [LETTERED, 8, { count: 0 }, '0'],
  [FROM_ABOVE, 3, { actual: 95 }, '3'],
  [FROM_ABOVE, 3, { actual: 90 }, '1'],
  ['覆盖率p：p≥95%，满分；80%≤p＜95%，分值的60%；p＜80%，零分。', 5, { actual: 80 }, '3'],
  ['有效投诉0件，4分；1—2件，2分；3件以上，0分。', 4, { count: 0 }, '4'],
  ['（1）有牵头部门，1分；（2）有年度计划，1分；（3）有经费保障，2分。', 4, { met: [true, false, true] }, '3'],
])('marks behind a comma: %s', marks);

test.each<[string, number, Inputs, string]>([
  ['引进规模以上企业，前3家每家得2分，第4家起每家得1分，最高10分。', 10, { count: 5 }, '8'],
  ['引进规模以上企业，前3家每家得2分，第4家起每家得1分，最高10分。', 10, { count: 2 }, '4'],
  ['每发生1次扣0.5分，第4次起每次扣1分。', 10, { count: 5 }, '6.5'],
  ['投诉每件扣0.5分，从第3件起每件扣1分；通报每次扣2分。', 10, { counts: { 投诉: 4, 通报: 1 } }, '5'],
  ['前2件每件扣0.5分，从第4件起每件扣1分。', 10, { count: 5 }, 'unreadable_rule'],
])('one count at two prices: %s', marks);

test.each<[string, number, Inputs, string]>([
  ['台账、照片、总结三项资料，缺一项扣1分，缺两项扣3分，三项全缺不得分。', 5, { count: 1 }, '4'],
  ['台账、照片、总结三项资料，缺一项扣1分，缺两项扣3分，三项全缺不得分。', 5, { count: 2 }, '2'],
  ['台账、照片、总结三项资料，缺一项扣1分，缺两项扣3分，三项全缺不得分。', 5, { count: 3 }, '0'],
  ['缺1期扣1分，缺2期扣3分，缺3期扣4分。', 5, { count: 4 }, '1'],
  ['迟报1次扣1分，迟报2次扣3分，迟报3次不得分。', 5, { count: 2 }, '2'],
])('so many wanting at a price of its own: %s', marks);

test.each<[string, number, Inputs, string]>([
  [
    '被巡察、审计点名的，分别按每个1分、0.5分的标准扣减，两类合计扣减不得超过2分。',
    6,
    { counts: { 被巡察: 1, 审计点名: 3 } },
    '4',
  ],
  [
    '有下列情形之一的，不得分：（一）瞒报事故的；（二）阻挠检查的。无上述情形的，每发生1起一般事故扣2分。',
    8,
    { counts: { 一般事故: 2 } },
    '4',
  ],
  [
    '存在虚报的，本项不得分；不存在的，完成任务得5分，未完成的按完成率计分。',
    5,
    { triggered: true, actual: 9, target: 10 },
    '0',
  ],
  ['达到全市平均的得3分；低于全市平均但不低于平均水平80%的，得1分；再低不得分。', 3, { actual: 50, average: 80 }, '0'],
  ['得分=分值×完成率（完成率＞100%的按100%计，＜60%的按0计）。', 5, { actual: 50, target: 100 }, '0'],
  ['用水量不超过控制指标的得4分；每超出1%扣1分，超出3%以上的不得分。', 4, { actual: 1030, target: 1000 }, '0'],
  ['用水量不超过控制指标的得4分；每超出1%扣1分，超出3%以上的不得分。', 4, { actual: 1020, target: 1000 }, '2'],
  ['农产品抽检合格率应当达到98%。未达到的，每低0.5%扣1分。', 8, { actual: 97 }, '6'],
])('kinds and conditions: %s', marks);

test.each<[string, number, Inputs, string]>([
  ['完工率85%以上的按完工率计分；65%（含）至85%的得3分；65%以下的不得分。', 6, { actual: 90, target: 100 }, '5.4'],
  ['完工率85%以上的按完工率计分；65%（含）至85%的得3分；65%以下的不得分。', 6, { actual: 70, target: 100 }, '3'],
  ['完工率90%以上得4分，80%以上按比例得分，80%以下不得分。', 6, { actual: 85, target: 100 }, '3.4'],
])('a proportion above all marks named is of the full marks, one below them of those: %s', marks);
