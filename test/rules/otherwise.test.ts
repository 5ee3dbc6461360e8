/** Sentences of appraisal papers that say the known in other words: the sentence, the row's numbers, the mark; and what must stay unread beside them. */
import { caseInputs } from '../../src/cli/caseInputs';
import { DEFAULT_CONVENTIONS } from '../../src/core/model/convention';
import { decimalText, ofDouble } from '../../src/core/model/exact';
import { readRule } from '../../src/core/rules/read';
import { scoreRule } from '../../src/core/scoring/score';

type Inputs = Readonly<Record<string, unknown>>;

function mark(text: string, full: number, inputs: Inputs): string {
  const outcome = scoreRule(
    readRule(text),
    { full: ofDouble(full), type: 'base', name: '', unit: null, conventions: DEFAULT_CONVENTIONS, places: 3 },
    caseInputs(inputs),
  );
  return outcome.status === 'scored' ? decimalText(outcome.score.mark) : outcome.status;
}

type Row = [text: string, full: number, inputs: Inputs, expected: string];

test.each<Row>([
  ['合格率60%及以下不得分，60%以上按合格率乘以10分计分。', 10, { actual: 60 }, '0'],
  ['满意度90%以上得5分，80%—90%得3分，80%（含）以下得1分。', 5, { actual: 80 }, '1'],
  ['投诉不超过3次的得5分，3次以上的得2分。', 5, { count: 3 }, '5'],
  ['合格率60%（含）以下得5分，60%以上得2分。', 5, { actual: 60 }, '5'],
  ['合格率60%以下得5分，60%（含）以上得2分。', 5, { actual: 60 }, '2'],
])('a bound belongs to the band that claims it: %s', (text, full, inputs, expected) =>
  expect(mark(text, full, inputs)).toBe(expected),
);

test.each<Row>([
  ['第1名得6分，每下降1名少得0.5分，减少至1分为止。', 6, { rank: 20, n: 20 }, '1'],
  ['低于90%的，每低1个百分点扣0.5分，至1分为止。', 5, { actual: 70 }, '1'],
  ['信访积案每化解1件得0.5分，以3分为最高。', 3, { count: 9 }, '3'],
  ['每发现1处扣0.2分，以2分为上限。', 5, { count: 30 }, '3'],
  ['存在违规问题的每起扣1分，扣完后继续倒扣。', 2, { count: 3 }, '-1'],
  ['发生泄密的1起倒扣2分，全年累计倒扣不超过4分。', 0, { count: 3 }, '-4'],
  ['被通报的每次扣1分，被约谈的每次扣2分，以上情形累计扣分，扣完为止。', 6, { counts: { 通报: 1, 约谈: 2 } }, '1'],
  ['完成任务得满分；每超额5%再加0.5分，奖励分至多1分。', 5, { actual: 150, target: 100 }, '6'],
])('where marks end: %s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test.each<Row>([
  ['人均收入增幅：超过全县平均，3分；低于全县平均，不得分。', 3, { actual: 5, average: 4 }, '3'],
  ['方案经备案通过的，5分；未通过的，0分。', 5, { met: true }, '5'],
  ['支出进度应与序时进度一致，低于序时进度的，每低1个百分点扣0.1分。', 2, { actual: 60, schedule: 75 }, '0.5'],
  ['入库数与任务数相等的得满分，少于任务数的得1分，超过任务数的不得分。', 3, { actual: 9, target: 8 }, '0'],
  ['产量高于或低于全区平均的，每1个百分点对应加或扣0.1分。', 2, { actual: 8, average: 10 }, '1.8'],
  [
    '完成目标的得8分；未完成目标，较上年增长的得6分，较上年持平的得4分。',
    8,
    { actual: 5, target: 9, last_year: 5 },
    '4',
  ],
  [
    '完成目标的得8分；未完成目标，较上年增长的得6分，较上年持平的得4分。',
    8,
    { actual: 9, target: 9, last_year: 9 },
    '8',
  ],
  ['居末位的不得分，居倒数第2位的得2分，排名靠前的得5分。', 5, { rank: 3, n: 10 }, '5'],
  ['完好率分三档计分，第一档≥95%得3分，第二档85%—95%得1分，未入档不得分。', 3, { actual: 80 }, '0'],
  ['培训完成任务得5分；任务数之外每多培训10人加0.1分，最多可加1分。', 5, { actual: 130, target: 100 }, '5.3'],
  [
    '产业投资负增长的不得分；保持增长但低于全区平均增速的，每低1个百分点扣0.2分。',
    5,
    { growth: 2, average: 4, actual: 2 },
    '4.6',
  ],
  ['八项支出增速低于全市平均的，每低1个百分点扣0.5分。', 4, { actual: 3, average: 5 }, '3'],
  ['投资完成进度快于序时加1分，慢于序时扣1分。', 5, { actual: 70, target: 100, schedule: 75 }, '4'],
  ['投资完成进度快于序时加1分，慢于序时扣1分。', 5, { actual: 70, schedule: 65 }, '6'],
  ['重点项目投资完成率每低1个百分点扣0.2分。', 5, { actual: 90, target: 100 }, '3'],
])('what is compared, in other words: %s', (text, full, inputs, expected) =>
  expect(mark(text, full, inputs)).toBe(expected),
);

test.each<Row>([
  [
    '主要领导、分管领导评分的比重分别为六成、四成，均采用百分制。',
    10,
    { scores: { 主要领导: 90, 分管领导: 80 } },
    '8.6',
  ],
  ['人大评议（满分20分）占30%，社会评议（满分20分）占70%。', 10, { scores: { 人大评议: 10, 社会评议: 20 } }, '8.5'],
  ['以市级反馈的考核得分（100分制）为准，折算为8分计入。', 8, { score: 75 }, '6'],
  ['税收最高的乡镇得满分，别的乡镇以其税收与最高者的比值乘以分值记分。', 12, { actual: 3, best: 4, max: 4 }, '9'],
  ['能耗最少的县得8分，其余县得分为8×（最少能耗/本县能耗）。', 8, { actual: 10, min: 5 }, '4'],
  [
    '最高值得满分，最低值得0分，其余按（本县值-最低值）占（最高值-最低值）的比重得分。',
    10,
    { actual: 6, min: 2, max: 12 },
    '4',
  ],
  [
    '按功效系数法计算：基础分占分值的50%，其余50%按（本县值-最低值）/（最高值-最低值）的比例计算。',
    10,
    { actual: 6, min: 2, max: 12 },
    '7',
  ],
  [
    '增速等于全市平均得满分，其余按与全市平均增速之比增减分，上限为满分的1.2倍，下限为0分。',
    10,
    { actual: 9, average: 6 },
    '12',
  ],
  ['未完成计划的，按实际值与计划值之比乘分值，计至小数点后两位；完成的得满分。', 9, { actual: 5, target: 9 }, '5'],
  [
    '总量、增速权重为4:6，两部分均按位次计分，第1名得该部分满分，每下降1名扣该部分分值的10%。',
    10,
    { parts: [{ rank: 2 }, { rank: 1 }] },
    '9.6',
  ],
])('of others, in other words: %s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test.each([
  ['marks taken or given', '违规的，5分。'],
  ['the best over itself', '能耗最少的县得8分，其余县得分为8×（本县能耗/最少能耗）。'],
  ['another mark than the best has', '能耗最少的县得8分，其余县得分为6×（最少能耗/本县能耗）。'],
  ['two scales', '人大评议（满分20分）占30%，社会评议（满分10分）占70%。'],
  ['from marks nobody gave', '低于平均的，每低1个百分点从4分中扣0.5分。'],
])('not read, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test.each<Row>([
  [
    '失业率比去年上升的，升幅0.5个百分点以内部分每0.1个百分点扣0.1分；超过0.5个百分点部分每0.1个百分点扣0.2分。',
    3,
    { actual: 5.7, last_year: 5 },
    '2.1',
  ],
  [
    '未达目标的按差距分段扣分：差距2个百分点以内部分，每1个百分点扣0.2分；2至5个百分点部分，每1个百分点扣0.4分；5个百分点以上部分，每1个百分点扣1分。',
    5,
    { actual: 84, target: 90 },
    '2.4',
  ],
  [
    '失业率比去年上升的，升幅0.5个百分点以内部分每0.1个百分点扣0.1分；超过0.5个百分点部分每0.1个百分点扣0.2分。',
    3,
    { actual: 4, last_year: 5 },
    '3',
  ],
])('a gap in stretches: %s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test.each<Row>([
  ['投诉量比上年下降30%以上得3分；下降不足30%得2分；与上年同期持平得1分；上升不得分。', 3, { growth: 0 }, '1'],
  [
    '投诉量比上年下降30%以上得3分；下降不足30%得2分；与上年同期持平得1分；上升不得分。',
    3,
    { actual: 9, last_year: 8 },
    '0',
  ],
  ['综合排名与去年持平的得6分，每前进1位加1分，每后退1位扣1分，最高8分。', 8, { rank: 5, last_rank: 6 }, '7'],
  ['财政收入与上年持平的得3分，高于上年的得5分，低于上年的不得分。', 5, { actual: 8, last_year: 8 }, '3'],
  [
    '受害率以0.8‰为控制线，得5分；低于控制线的，每低0.1个千分点加0.1分，最多加0.5分；高于控制线的，每高0.1个千分点扣1分。',
    5,
    { actual: 0.5 },
    '5.3',
  ],
  [
    '门诊费用以200元为基准，计6分；低于200元的，每低10元加0.2分；高于200元的，每高10元扣0.5分。',
    6,
    { actual: 220 },
    '5',
  ],
  ['满意度以90%为基准，基准分3分，每增加1个百分点加0.2分，每减少1个百分点扣0.2分。', 3, { actual: 88 }, '2.6'],
  ['首个项目落地加3分；每新增1个加1分，最多加8分。', 0, { count: 3 }, '5'],
])('what marks begin from: %s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test.each<Row>([
  [
    '稿件国家级每篇加3分，省级每篇加2分，一篇稿件被多家采用的只计一次且取最高。',
    0,
    { items: [['国家级', '省级'], ['省级']] },
    '5',
  ],
  [
    '问题被国家级、省级通报的，每件分别扣3分、2分，一个问题被多级通报的以最高级别计扣。',
    9,
    { items: [['国家级', '省级']] },
    '6',
  ],
  [
    '经验在全国性会议上交流的加2分，在全市性会议上交流的加1分；同一经验只计最高一次。',
    0,
    { items: [['全国性会议', '全市性会议']] },
    '2',
  ],
  ['工作例会每少开1次扣0.5分；台账未更新，每次扣0.2分。', 3, { counts: { 例会: 2, 台账: 1 } }, '1.8'],
])('one matter at its highest, and what is lacking by its name: %s', (text, full, inputs, expected) =>
  expect(mark(text, full, inputs)).toBe(expected),
);

test('who has what takes all has no marks left to take', () =>
  expect(readRule('发生重大舆情的不得分；没有发生重大舆情的，一般舆情每起扣0.5分。').view.said).toBe(
    '一般舆情，每1起扣0.5分；发生重大舆情的一票否决该项得分。',
  ));

test.each<Row>([
  ['在省级考核中被扣分的，牵头单位按省级扣分的5倍扣减。', 10, { count: 0.4 }, '8'],
  ['督查每发现1个问题，扣分值为10分除以乡镇总数，扣完为止。', 10, { count: 3, denominator: 20 }, '8.5'],
  ['完成植树任务得5分，并按超出部分每10%加0.1分，最多加1分。', 5, { actual: 130, target: 100 }, '5.3'],
  ['以年度目标为基数，计10分，每超1%加0.2分，每少1%扣0.5分，最低2分。', 10, { actual: 96, target: 100 }, '8'],
  ['税收未完成计划的，缺口每满500万元扣0.5分。', 5, { actual: 8100, target: 10000 }, '3.5'],
  ['进出口额低于任务的，每少1000万元扣0.5分（数据以亿元计）。', 5, { actual: 2.5, target: 3 }, '2.5'],
  ['造林面积低于任务的，差距每100亩扣0.5分，差距不足100亩的不扣。', 5, { actual: 750, target: 1000 }, '4'],
  ['储备耕地指标入库任务完成的得5分，未完成的得1分。', 5, { actual: 9, target: 10 }, '1'],
  [
    '完成任务的得10分；未完成任务但完成率不低于80%的按完成率计分，80%以下的不得分；每超1%加0.1分。',
    10,
    { actual: 80, target: 100 },
    '8',
  ],
  [
    '完成任务的得10分；未完成任务但完成率80%以上的按完成率计分，80%以下的不得分；每超1%加0.1分。',
    10,
    { actual: 80, target: 100 },
    '8',
  ],
  [
    '（一）组织领导（2分）：成立专班即得分。（二）督查（3分）：每开展1次得1分，得满为止。',
    5,
    { parts: [{ met: true }, { count: 2 }] },
    '4',
  ],
])('tasks, units and parts, in other words: %s', (text, full, inputs, expected) =>
  expect(mark(text, full, inputs)).toBe(expected),
);

test.each<Row>([
  ['差错率为0的得4分，5%以上的得0分，中间按比例递减。', 4, { actual: 2 }, '2.4'],
  ['差错率为0的得4分，5%以上的得0分，中间按比例计分。', 4, { actual: 2 }, '2.4'],
  ['差错率为0得4分，差错率5%及以上不得分，0至5%之间得分均匀递减。', 4, { actual: 1 }, '3.2'],
  [
    '优良值及以上得满分，合格值得分值的60%，介于合格值与优良值之间的用线性内插法求得。',
    10,
    { actual: 15, base_value: 10, goal_value: 20 },
    '8',
  ],
  ['第1名得满分，最后1名得分值的50%，其余名次按等差递减计分。', 10, { rank: 3, n: 5 }, '7.5'],
  ['第一名得10分，末位得4分，其他单位按名次等差递减。', 10, { rank: 7, n: 7 }, '4'],
  [
    '实际办理用时比承诺时限长的，得分=承诺时限/实际办理用时×5；不长于承诺时限的得5分。',
    5,
    { actual: 10, target: 6 },
    '3',
  ],
  ['评价得分实行150分制的，乘以2/3折算成百分制计分。', 100, { score: 120 }, '80'],
])('along a line: %s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test.each([
  ['a line or a share of the task', '优良率95%以上得5分，80%以下不得分，其余按比例递减。'],
  ['a factor that does not make a hundred', '评价得分实行150分制的，乘以1/3折算成百分制计分。'],
])('not read, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test.each<Row>([
  [
    '收入增速：高于全市平均，5分；等于全市平均，4分；低于全市平均，每差1个百分点从4分中扣0.5分。',
    5,
    { actual: 4, average: 5 },
    '3.5',
  ],
  [
    '收入增速：高于全市平均，5分；等于全市平均，4分；低于全市平均，每差1个百分点从4分中扣0.5分。',
    5,
    { actual: 6, average: 5 },
    '5',
  ],
  ['实际支出低于预算的得满分，超过预算的，得分=预算数/实际支出×5。', 5, { actual: 10, target: 8 }, '4'],
  [
    '死亡率以5‰为控制目标，基础分5分，每下降0.5个千分点加0.2分，每上升0.5个千分点扣0.5分，最高6分，最低0分。',
    5,
    { actual: 6 },
    '4',
  ],
  [
    '以上年实绩为基数，得4分，每增长1%加0.2分，每下降1%减0.2分，最高5分，最低2分。',
    4,
    { actual: 95, last_year: 100 },
    '3',
  ],
  ['净增数达到目标的计5分；未达到目标的按净增数与目标数之比乘以5分计分。', 5, { actual: 6, target: 10 }, '3'],
  ['领导评价和部门互评按6:4加权，均按百分制打分，折算为10分。', 10, { scores: { 领导评价: 90, 部门互评: 80 } }, '8.6'],
  [
    '增速权重0.6、总量权重0.4，均按全市排名赋分，第一名得满分，每后移一名减该部分分值的5%。',
    10,
    { parts: [{ rank: 1 }, { rank: 3 }] },
    '9.6',
  ],
  ['国家级示范点首个加2分，每增加一个再加1分，最多加5分。', 0, { count: 3 }, '4'],
  ['每个火点扣分=30÷本乡镇行政村数，扣完为止。', 30, { count: 2, denominator: 15 }, '26'],
  ['上级考核每扣我县1分，责任部门扣3分。', 10, { count: 0.5 }, '8.5'],
  ['水质达标率分三个档次计分，一档100%得4分，二档95%至100%得3分，其余不得分。', 4, { actual: 97 }, '3'],
])('siblings: %s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test.each<Row>([
  ['专项考评总分150分，以得分与总分之比折算得分。', 6, { score: 100 }, '4'],
  ['建成县级红十字备灾仓库的得2分，未建成的不得分。', 2, { met: true }, '2'],
  ['完成基数得20分，完成率每增减1个百分点相应增减0.3分，最多增减3分。', 20, { actual: 95, target: 100 }, '18.5'],
  ['发生1起较大事故的，该项为0分；未发生较大事故的，一般事故每起扣2分。', 10, { counts: { 一般: 2 } }, '6'],
  ['发生1起较大事故的，该项为0分；未发生较大事故的，一般事故每起扣2分。', 10, { counts: { 较大: 1 } }, '0'],
  ['隐患未闭环：-0.2分/处，扣完为止。', 2, { count: 3 }, '1.4'],
])('names, sums and what takes all: %s', (text, full, inputs, expected) =>
  expect(mark(text, full, inputs)).toBe(expected),
);
