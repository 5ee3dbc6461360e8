/** Sentences about places, shares, bands, things held and what takes all, as county offices write them; and those that stay refused. */
import { readRule } from '../../src/core/rules/read';
import { type Inputs, mark } from './mark';

type Row = [text: string, full: number, inputs: Inputs, expected: string];
const scores = (text: string, full: number, inputs: Inputs, expected: string) =>
  expect(mark(text, full, inputs)).toBe(expected);

test.each<Row>([
  ['满意度排名前四的得6分，倒数前四的得0分，其余得4分。', 6, { rank: 13, n: 16 }, '0'],
  ['满意度排名前四的得6分，倒数前四的得0分，其余得4分。', 6, { rank: 12, n: 16 }, '4'],
  ['排名全县前两名者，得满分；排名全县后两名者，不得分；其余者，得2分。', 4, { rank: 9, n: 10 }, '0'],
  ['全市排名与上年持平得3分，名次每上升1个加0.5分，每下降1个扣1分。', 3, { rank: 4, last_rank: 6 }, '4'],
  ['全市排名与上年持平得3分，名次每上升1个加0.5分，每下降1个扣1分。', 3, { rank: 6, last_rank: 4 }, '1'],
])('the last places and steps between places: %s', scores);

test.each<Row>([
  ['没有预案、台账、队伍的，分别扣2分、1分、1分。', 4, { met: [false, true, true] }, '2'],
  ['没有预案、台账、队伍的，分别扣2分、1分、1分。', 4, { met: [true, true, true] }, '4'],
  ['有预案、台账、队伍的，分别得2分、1分、1分。', 4, { met: [true, false, true] }, '3'],
])('one word for each of several things: %s', scores);

test.each<Row>([
  ['得分=8-0.4×（100-完成率），最低0分。', 8, { actual: 95, target: 100 }, '6'],
  ['得分=8-0.4×（100-完成率百分数）；完成率达到100%的得8分。', 8, { actual: 190, target: 200 }, '6'],
  ['得分=（满意率-60）÷40×5。', 5, { actual: 80 }, '2.5'],
  ['完成任务得6分，未完成的按完成率每低1个百分点扣0.3分，扣完为止。', 6, { actual: 95, target: 100 }, '4.5'],
])('a rate in points: %s', scores);

test.each<Row>([
  [
    '总量占30%（3分），得分=3×年度目标完成率，最高3分；增速占70%（7分），得分=7×实际增速÷全市平均增速，最高7分。',
    10,
    {
      parts: [
        { actual: 50, target: 100 },
        { actual: 3, average: 6 },
      ],
    },
    '5',
  ],
  ['工业投资（2000万元以上项目，含技改）完成年度任务得5分，未完成的按完成比例得分。', 5, { actual: 4, target: 5 }, '4'],
  ['重复投诉（以信访系统登记并办结完成的件数为准）为0件得4分，1—3件得2分，4件及以上不得分。', 4, { count: 0 }, '4'],
  ['重复投诉（以信访系统登记并办结完成的件数为准）为0件得4分，1—3件得2分，4件及以上不得分。', 4, { count: 3 }, '2'],
  ['新建项目（20个以上项目）得3分，未完成的不得分。', 3, { count: 19 }, '0'],
])('what a bracket tells: %s', scores);

test.each<Row>([
  [
    '一票否决：发生重大火灾的，本项不得分。评分标准：每发生1起一般火灾扣1分，扣完为止。',
    5,
    { triggered: true, count: 0 },
    '0',
  ],
  ['发生瞒报的，该项不得分；否则，每迟报1次扣0.5分，扣完为止。', 5, { triggered: false, count: 2 }, '4'],
  [
    '弄虚作假的，不论完成多少，本项均不得分。完成任务的得5分，未完成的按比例得分。',
    5,
    { triggered: false, actual: 1, target: 2 },
    '2.5',
  ],
  ['全市第1位得满分；否则，每降1位扣0.5分，最低2分。', 6, { rank: 3 }, '5'],
])('what takes all told apart: %s', scores);

test.each<Row>([
  [
    '机构、人员、经费、场地均落实的得4分，部分落实的得2分，均未落实的得0分。',
    4,
    { met: [true, true, true, true] },
    '4',
  ],
  [
    '机构、人员、经费、场地均落实的得4分，部分落实的得2分，均未落实的得0分。',
    4,
    { met: [true, false, false, false] },
    '2',
  ],
  [
    '机构、人员、经费、场地均落实的得4分，部分落实的得2分，均未落实的得0分。',
    4,
    { met: [false, false, false, false] },
    '0',
  ],
  ['预案和队伍都没有的不得分；不齐全的得1分；预案和队伍齐全的得2分。', 2, { met: [false, true] }, '1'],
  ['有预案、有队伍、有物资的得3分，缺其中一项或两项的得1分，三项全缺的得0分。', 3, { met: [true, false, false] }, '1'],
])('all, some and none of several things: %s', scores);

test.each<Row>([
  ['投资增速高于6%的得4分，高于0但不高于6%的得2分，0及以下的不得分。', 4, { growth: 0 }, '0'],
  ['投资增速高于6%的得4分，高于0但不高于6%的得2分，0及以下的不得分。', 4, { growth: 6 }, '2'],
  ['增速6%以上（不含6%）得4分；0以上（不含0）至6%（含6%）得2分；零增长、负增长不得分。', 4, { growth: 6 }, '2'],
  ['增速6%以上（不含6%）得4分；0以上（不含0）至6%（含6%）得2分；零增长、负增长不得分。', 4, { growth: -1 }, '0'],
  ['增速超6%得满分；超2%未超6%得2分；其余不得分。', 4, { growth: 6 }, '2'],
  ['办结率2%—6%（含6%，不含2%）的得2分，超过6%的得4分，其余不得分。', 4, { actual: 2 }, '0'],
  [
    '与上年同期相比，增幅高于6%的得4分，增幅在0（不含）到6%（含）之间的得2分，与上年持平或下降的得0分。',
    4,
    { growth: 3 },
    '2',
  ],
  ['差错0件，得4分；有差错但少于3件，得2分；3件及以上，得0分。', 4, { count: 2 }, '2'],
  ['差错为0件得4分，1、2件的得2分，3件及以上的得0分。', 4, { count: 2 }, '2'],
  ['差错8件及以上的不得分；8件以下4件以上（含4件，不含8件）的得1分；4件以下的得3分。', 3, { count: 4 }, '1'],
  ['得4分：合格率≥95%；得2分：80%≤合格率＜95%；不得分：合格率＜80%。', 4, { actual: 80 }, '2'],
  ['办结率达95%及以上的得4分，达80%及以上、不满95%的得2分，不满80%的得0分。', 4, { actual: 94 }, '2'],
  ['完成率80%及以上方可计分，每低于100%1个百分点扣0.2分。', 4, { actual: 79, target: 100 }, '0'],
])('bands that end at nothing or leave their own number out: %s', scores);

test.each([
  ['a gate whose end is open', '满意率80%以上方可计分，每低于100%1个百分点扣0.2分。'],
  ['a share of a number that is no whole', '误差率大于0的，按误差率占5%的比例扣减分值。'],
])('not certain, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test.each<Row>([
  ['综合排名同上年名次一致的得4分，每晋升1位加0.5分，每下移1位扣1分。', 4, { rank: 4, last_rank: 6 }, '5'],
  ['以上年位次为基准，持平的得4分；上升的，每1位加0.5分；下降的，每1位扣1分。', 4, { rank: 6, last_rank: 4 }, '2'],
  ['位次保持上年名次的得4分，每前移一位加0.5分，每后移一位扣1分。', 4, { rank: 5, last_rank: 5 }, '4'],
  [
    '全县排名每较上年下降一位，扣1分；每较上年上升一位，加0.5分；与上年持平，得4分。',
    4,
    { rank: 4, last_rank: 6 },
    '5',
  ],
  ['第1名5分，以下按名次每位递减0.5分，保底1分。', 5, { rank: 3 }, '4'],
  ['第一名得满分，第二名扣0.5分，第三名扣1分，以此类推，最多扣3分。', 5, { rank: 4 }, '3.5'],
  ['排名第1的得5分，每低于第一名1个位次扣0.5分，计算结果低于2分的按2分计。', 5, { rank: 9 }, '2'],
  ['居全县首位的得5分，每落后1个位次扣0.5分，扣至2分后不再扣分。', 5, { rank: 9 }, '2'],
  ['前2名得5分，中间位次得3分，后2名得0分。', 5, { rank: 5, n: 10 }, '3'],
  ['除排名前2名得5分、后2名不得分外，其余名次得3分。', 5, { rank: 9, n: 10 }, '0'],
  ['发现1起扣0.5分，发现2起扣1分，以此类推，扣完为止。', 3, { count: 4 }, '1'],
])('places kept, places lost one by one, and what goes on likewise: %s', scores);

test.each([
  ['steps that do not go on alike', '发现1起扣0.5分，发现2起扣1.5分，以此类推，扣完为止。'],
  ['the middle of nothing told', '前2名得5分，居中的得3分。'],
])('not certain, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test.each<Row>([
  [
    '无殡葬改革任务的，直接计4分；有任务的，违规土葬2起以内不扣分，超过2起的，每超1起扣1分。',
    4,
    { applicable: false },
    '4',
  ],
  ['违规土葬在2起以内的得4分，从第3起开始，每发现1起扣1分，扣完为止。', 4, { count: 4 }, '2'],
])('who has no such task, and how many are free: %s', scores);

const SCORED: Inputs = { scores: { 社会评价: 80, 专家评价: 90 } };
test.each<Row>([
  ['社会评价、专家评价权重依次为40%和60%，均以100分为满分，加权后按10%折算计入。', 10, SCORED, '8.6'],
  ['社会评价（占四成）、专家评价（占六成），实行百分制，综合得分再折算为10分。', 10, SCORED, '8.6'],
  ['得分=10×（0.4×社会评价+0.6×专家评价）÷100，两项评价均采用百分制。', 10, SCORED, '8.6'],
  ['社会评价满分100分，折算4分；专家评价满分100分，折算6分；两项折算得分之和为本项得分。', 10, SCORED, '8.6'],
  ['社会评价得分的4%、专家评价得分的6%相加为本项得分（评价均为百分制）。', 10, SCORED, '8.6'],
  ['按社会评价、专家评价得分（百分制）的平均分折算，满分10分。', 10, SCORED, '8.5'],
  ['社会评价、专家评价按2:3的比例加权，百分制综合得分折算成10分。', 10, SCORED, '8.6'],
  ['社会评价占40%，专家评价占60%，百分制得分折算为10分；弄虚作假的不得分。', 10, { ...SCORED, triggered: true }, '0'],
  // 20 marks are told where the row has 10
  ['社会评价占40%，专家评价占60%，均为百分制，按加权总分的20%计入。', 10, SCORED, 'missing_input'],
])('scores weighted and folded: %s', scores);

test.each([
  ['scores that make no whole', '社会评价占40%，专家评价占50%，均按百分制打分，加权后折算为10分。'],
  ['two sums for one whole', '社会评价占40%，专家评价占60%，百分制，满分20分，按15分折算。'],
  [
    'one or two of four are not all between',
    '机构、人员、经费、场地均落实的得4分，缺1项或2项的得2分，均未落实的得0分。',
  ],
  ['the last without a number', '排名倒数的扣3分。'],
  ['names that verbs of their own deny', '不主动公开、台账、档案的，分别扣1分、1分、1分。'],
])('not certain, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test.each<Row>([
  ['按已完成任务数占总任务数的比例计分。', 3, { actual: 11, target: 12 }, '2.75'],
  ['按实际整改任务数占应整改任务数的比例得分。', 4, { actual: 3, target: 4 }, '3'],
  ['得分=已办结任务数÷任务总数×4。', 4, { actual: 3, target: 4 }, '3'],
  ['按计划用时与实际用时之比计分。', 4, { actual: 8, target: 6 }, '3'],
])('what is done of the task is no target: %s', scores);
