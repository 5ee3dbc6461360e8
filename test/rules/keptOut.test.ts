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

const BOTH = '既高于全省平均又高于上年的得满分；仅高于其中一项的，得2分；两项均不高于的不得分。';
const GAP =
  '回收率目标为80%。实际回收率低于目标的，先扣1分，并按与目标的差距，每低1个百分点再扣0.3分，合计最多扣3分；不低于目标的，不扣分。';

test.each<Row>([
  [BOTH, 5, { actual: 9, average: 8, last_year: 8.5 }, '5'],
  [BOTH, 5, { actual: 8.4, average: 8, last_year: 8.5 }, '2'],
  [BOTH, 5, { actual: 8, average: 8, last_year: 8.5 }, '0'],
  ['垃圾倾倒每次扣0.5分，夜间施工每次扣1分，夜间施工累计达到3次的，不得分。', 6, { counts: { 夜间施工: 3 } }, '0'],
  ['抽查不合格的，每次扣0.4分，累计2次以内（含2次）的照此扣分，超过2次的不得分。', 2, { count: 2 }, '1.2'],
  ['抽查不合格的，每次扣0.4分，累计2次以内（含2次）的照此扣分，超过2次的不得分。', 2, { count: 3 }, '0'],
  ['每发现1处不合格，扣0.5分；不合格项目超过6处的，不得分。', 5, { count: 6 }, '2'],
  ['每发现1处不合格，扣0.5分；不合格项目超过6处的，不得分。', 5, { count: 7 }, '0'],
  ['党委会每月召开1次，全年不少于12次得3分，每少1次扣0.25分。', 3, { actual: 10 }, '2.5'],
  ['例会全年召开4次（每季度1次）得2分，每少1次扣0.5分。', 2, { actual: 3 }, '1.5'],
  ['全年按月考核，每有1个月达到序时进度得0.5分。', 6, { count: 7 }, '3.5'],
  [GAP, 5, { actual: 78 }, '3.4'],
  [GAP, 5, { actual: 60 }, '2'],
  ['农药用量不得高于上年，同比每上升1%扣0.5分，扣完为止。', 3, { actual: 102, last_year: 100 }, '2'],
  ['农药用量不得高于上年，同比每上升1%扣0.5分，扣完为止。', 3, { actual: 99, last_year: 100 }, '3'],
  ['满意率低于95%的，每低1个百分点扣0.2分，差距按四舍五入取整后计算，扣完为止。', 4, { actual: 93.4 }, '3.6'],
  ['完成目标任务的得8分；完成率不足60%的不得分，其余按完成率乘以分值计算。', 8, { actual: 75, target: 100 }, '6'],
  ['在全县均值之上的得满分，在全县均值之下的按实际值与均值之比计分。', 4, { actual: 6, average: 8 }, '3'],
  ['群众投诉未及时答复的，每条次扣0.2分，扣完为止。', 2, { count: 3 }, '1.4'],
  ['参训人数10人以下不含10人，0分；10—19人，1分；20人以上，2分。', 2, { actual: 10 }, '1'],
  ['净增企业数为负的不得分；净增企业数为零的得1分；每净增1家得1分，最高5分。', 5, { count: 3, actual: 3 }, '3'],
  ['每发生1起火灾扣1分，累计扣分不超过3分（本项只扣分、不加分）。', 0, { count: 2 }, '-2'],
  [
    '总量、人均权重各占50%，分别采用功效系数法（基础系数0.5）计算得分。',
    10,
    {
      parts: [
        { actual: 10, min: 10, max: 20 },
        { actual: 8, min: 4, max: 8 },
      ],
    },
    '7.5',
  ],
])('pieces of other hands: %s', scores);

test.each([
  ['periods that do not make up the year', '例会每季度召开1次，全年6次得2分，每少1次扣0.5分。'],
  ['a cap of two of three', '迟到每次扣1分，旷工每次扣2分，合计最多扣3分；早退的，每次扣1分。'],
  ['one of two that were not told', '低于其中一项的，扣3分。'],
])('not certain, %s: %s', refused);

test.each<Row>([
  ['三项整改任务全部完成的得5分，完成两项的得3分，只完成其中一项的得1分，均未完成的不得分。', 5, { count: 2 }, '3'],
  ['三项整改任务全部完成的得5分，完成两项的得3分，只完成其中一项的得1分，均未完成的不得分。', 5, { count: 0 }, '0'],
  [
    '完成任务的得10分；完成率不足七成的不计分，七成以上未完成任务的，按完成率折算基本分。',
    10,
    { actual: 80, target: 100 },
    '8',
  ],
  [
    '完成任务的得10分；完成率不足七成的不计分，七成以上未完成任务的，按完成率折算基本分。',
    10,
    { actual: 60, target: 100 },
    '0',
  ],
  [
    '消防工作（满分6分）：1、制度健全得2分，每缺1项扣0.5分；2、隐患整改率达到100%得4分，每低5个百分点扣1分。',
    6,
    { parts: [{ count: 1 }, { actual: 90 }] },
    '3.5',
  ],
  [
    '年度内多次获奖的，仅取其中最高一项计分，不累计：全国3分，全省2分，全市1分。',
    3,
    { items: ['国家级', '省级'] },
    '3',
  ],
  ['信访维稳共8分，每发生1起赴省集访扣2分，扣完为止。', 8, { count: 3 }, '2'],
  [
    '案件及时办结率、群众参与率均达到95%的各得3分，每低1个百分点各扣0.3分，扣完各自分值为止。',
    6,
    { parts: [{ actual: 94 }, { actual: 97 }] },
    '5.7',
  ],
  ['民族团结进步宣传活动全年组织不少于6次，每少1次扣0.5分。', 3, { actual: 4 }, '2'],
  ['发生重大食品安全事件的，一票否决，该项分值全部扣除。', 5, { triggered: true }, '0'],
])('more of them: %s', scores);

const STRETCHES =
  '合格率低于90%的，差距5个百分点以内的部分，每1个百分点扣0.2分；差距5个百分点以上的部分，每1个百分点扣0.5分，扣完为止。';

test.each<Row>([
  [STRETCHES, 5, { actual: 88 }, '4.6'],
  [STRETCHES, 5, { actual: 83 }, '3'],
  [
    '空置率超过8%的，超出4个百分点以内部分按每个百分点0.2分扣，超出4个百分点以上部分按每个百分点0.5分扣，扣完为止。',
    5,
    { actual: 14 },
    '3.2',
  ],
  ['每少1个百分点扣0.5分，扣完3分为止；入学率达到98%的计满分。', 6, { actual: 97 }, '5.5'],
  ['每少1个百分点扣0.5分，扣完3分为止；入学率达到98%的计满分。', 6, { actual: 80 }, '3'],
  ['每低1个百分点扣0.3分，扣完为止。覆盖率不低于90%的得4分。', 4, { actual: 92 }, '4'],
])('a gap in stretches, and what pieces are short of: %s', scores);

test.each([
  ['who fell before who stood still', '较上年提高的得满分，持平的得0分，较上年每下降1个百分点扣0.5分。'],
  ['places that did not move', '排名较上年每上升1位加1分，持平的不得分，每下降1位扣0.5分。'],
])('not certain, %s: %s', refused);
