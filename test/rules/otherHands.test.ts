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
  ['①组织领导：得5分；②工作台账：得3分；③宣传报道：不得分。'],
  ['每月完成进度任务的得满分；每有1个月未完成扣0.5分。'],
  ['刊发稿件10篇以内每篇得0.5分，最高得8分。'],
])('what a mark hangs on is not lost: %s', refuses);

const KEPT = '县域经济位次较上年进位或保位的得5分，后移的每后移1位扣0.5分。';
test.each<Row>([
  [KEPT, 5, { rank: 4, last_rank: 4 }, '5'],
  [KEPT, 5, { rank: 7, last_rank: 4 }, '3.5'],
  ['名次不低于上年的得4分，每低1位扣1分。', 4, { rank: 3, last_rank: 4 }, '4'],
  ['名次不低于上年的得4分，每低1位扣1分。', 4, { rank: 6, last_rank: 4 }, '2'],
  ['位次高于上年的得5分，与上年持平的得3分，低于上年的不得分。', 5, { rank: 4, last_rank: 4 }, '3'],
])('a better place is a smaller number: %s', scores);

const TWO = '森林覆盖率达到全省平均水平的得6分；达不到的，比上年提高的得4分，没有提高的得1分。';
test.each<Row>([
  [TWO, 6, { actual: 50, average: 48, last_year: 51 }, '6'],
  [TWO, 6, { actual: 45, average: 48, last_year: 44 }, '4'],
  [TWO, 6, { actual: 45, average: 48, last_year: 46 }, '1'],
  ['满意度较上年无提升的扣2分。', 5, { actual: 90, last_year: 91 }, '3'],
  ['满意度较上年无提升的扣2分。', 5, { actual: 92, last_year: 91 }, '5'],
])('below one standard, and moved or not: %s', scores);

test.each<Row>([
  ['监管平台评价结果：红色不得分，黄色得2分，绿色得4分。', 4, { grade: '黄色' }, '2'],
  ['评级结果分为优秀、良好、合格三档，分别得5分、4分、2分。', 5, { grade: '良好' }, '4'],
  ['A.绿色档：得5分；B.黄色档：得3分；C.红色档：不得分。', 5, { grade: '红色' }, '0'],
  ['A.达到目标：得5分；B.未达到：得2分。', 5, { actual: 8, target: 10 }, '2'],
])('grades, whatever leads to them: %s', scores);

test('a part of which only the marks are known', () => refuses('一、组织有力：得5分；二、群众认可：得3分。'));

const PRICES = '简报被采用的，4篇（含）以内每篇加0.5分，超出部分每篇加0.25分，最多加3分。';
test.each<Row>([
  [PRICES, 3, { count: 4 }, '2'],
  [PRICES, 3, { count: 6 }, '2.5'],
  [PRICES, 3, { count: 20 }, '3'],
  ['前2次每次扣0.5分，超过2次的部分每次扣1分，扣完为止。', 4, { count: 4 }, '1'],
  ['每发表1篇得1分，从第3篇起每篇只得0.5分。', 5, { count: 4 }, '3'],
])('so many pieces at one price, those beyond at another: %s', scores);

test.each([['采用8篇，每篇得0.5分，6篇以上的每篇得0.2分。'], ['前3篇每篇得0.5分，第5篇起每篇得0.2分。']])(
  'how many have the first price is not told: %s',
  refuses,
);

const ENDS = '单位面积用水量最少的县（区）得8分，最多的得零分，居中的按插值法计分。';
test.each<Row>([
  [ENDS, 8, { actual: 20, min: 20, max: 40 }, '8'],
  [ENDS, 8, { actual: 35, min: 20, max: 40 }, '2'],
  ['其中基础分5分，其余5分按（本县值-最低值）÷（最高值-最低值）×5分计算。', 10, { actual: 6, min: 2, max: 10 }, '7.5'],
  ['达标系数=（实际值-最低值）÷（最高值-最低值），得分=达标系数×分值。', 10, { actual: 4, min: 2, max: 10 }, '2.5'],
  [
    '最高值得10分，最低值得4分，其余得分=4+6×（实际值-最低值）÷（最高值-最低值）。',
    10,
    { actual: 6, min: 2, max: 10 },
    '7',
  ],
  ['进出口总额增速8分。增速最高的得8分，最低的得4分，其他的按线性插值计算。', 8, { actual: 6, min: 2, max: 10 }, '6'],
])('marks run from the best to the least: %s', scores);

test.each<Row>([
  [
    '河长制工作（5分）：水质达标率达到90%，每低1个百分点扣0.5分；巡河率达到80%，每低1个百分点扣0.2分（两项合计最多扣3分）。',
    5,
    { parts: [{ actual: 86 }, { actual: 70 }] },
    '2',
  ],
  ['有场地、有设备、有人员各得2分，没有的不得分。', 6, { met: [true, false, true] }, '4'],
  ['领导小组健全、经费有保障、台账完整，以上三个方面各占2分，缺一项扣2分。', 6, { met: [true, false, false] }, '2'],
  ['未建立台账的扣1分，未落实专人的扣1分，未开展自查的扣1分。', 5, { met: [true, false, false] }, '3'],
])('of each of several, and of all together: %s', scores);

test.each([
  ['有专项经费、承担培训任务、指导基层的，各得1分。'],
  ['贷款余额增速不低于全市平均增速的得3分，低于的不得分；不良贷款率控制在4%以内的得2分，每超0.1个百分点扣0.2分。'],
])('what one of them lacks is not lost to all: %s', refuses);

const LINE = '办结率不低于90%的计满分，不高于60%的计0分，高于60%、低于90%的按（实际值-60%）÷30%×6分计分。';
test.each<Row>([
  [LINE, 6, { actual: 95 }, '6'],
  [LINE, 6, { actual: 75 }, '3'],
  [LINE, 6, { actual: 50 }, '0'],
  [
    '满意度以90%为满意值，以60%为不允许值，达到满意值得满分，达不到不允许值的不得分，两者之间按线性插值计算。',
    6,
    { actual: 70 },
    '2',
  ],
])('a line between two written numbers: %s', scores);

test.each<Row>([
  [
    '得分=（领导评价得分×30%+群众评价得分×70%）×10%，两项均为百分制。',
    10,
    { scores: { 领导评价: 90, 群众评价: 80 } },
    '8.3',
  ],
  ['领导评价4分、群众评价6分，均按百分制得分折算计入。', 10, { scores: { 领导评价: 90, 群众评价: 80 } }, '8.4'],
])('scores out of a hundred, weighted: %s', scores);

test.each<Row>([
  [
    '农田水利工作8分，渠道清淤和工程管护各4分。渠道清淤完成任务的得4分，未完成的按完成比例得分；工程管护每发现1处损毁扣1分，扣完4分为止。',
    8,
    { parts: [{ actual: 50, target: 100 }, { count: 1 }] },
    '5',
  ],
  [
    '禁毒工作（5分）：3分考核戒断巩固率，达到90%的得3分，每低1个百分点扣0.5分，扣完为止；2分考核宣传方案，制定的得2分，未制定的不得分。',
    5,
    { parts: [{ actual: 88 }, { met: true }] },
    '4',
  ],
  ['每发现1处违建扣1分；未建立巡查台账的扣2分。本项共6分。', 6, { counts: { 违建: 2, 未建立: 1 } }, '2'],
])('how parts and their marks are announced: %s', scores);

test.each([
  ['完成任务的得4分，未完成的按比例；每发现1处问题扣0.5分；未建档的扣2分。本项共8分。'],
  ['测评得分按40%计入，调查得分按60%计入。'],
])('marks of some parts alone: %s', refuses);

test.each<Row>([
  ['迟报三至五天的扣一分，迟报五天以上（不含五天）的不得分。', 4, { days_late: 2 }, '4'],
  ['迟报三至五天的扣一分，迟报五天以上（不含五天）的不得分。', 4, { days_late: 4 }, '3'],
  ['迟报三至五天的扣一分，迟报五天以上（不含五天）的不得分。', 4, { days_late: 6 }, '0'],
  ['按时完成的得4分；逾期完成的，2天内扣1分，3天至5天内扣2分，超过5天不得分。', 4, { days_late: 4 }, '2'],
  ['逾期不超过4天的，每逾期1天扣0.5分；逾期超过4天的，不得分。', 5, { days_late: 3 }, '3.5'],
  ['逾期超过2天、在6天以内（含6天）的，扣2分。', 5, { days_late: 2 }, '5'],
])('how long it was late: %s', scores);

test.each<Row>([
  ['退耕还林任务完成的得满分，未完成的按完成比例得分；无退耕还林任务的得满分。', 5, { applicable: false }, '5'],
  [
    '退耕还林任务完成的得满分，未完成的按完成比例得分；无退耕还林任务的得满分。',
    5,
    { applicable: true, actual: 3, target: 5 },
    '3',
  ],
  ['有任务的单位：完成任务的得满分，未完成的按完成比例得分。没有任务的单位：得满分。', 5, { applicable: false }, '5'],
])('who has no such task: %s', scores);

test.each<Row>([
  [
    '签收率未达到95%，每低1个百分点扣0.5分；办结率未达到90%，每低1个百分点扣0.2分；二者扣分之和最高3分。',
    6,
    { parts: [{ actual: 90 }, { actual: 80 }] },
    '3',
  ],
  [
    '签收率达到95%且办结率达到90%的，得6分；其中签收率每低1个百分点扣0.5分，办结率每低1个百分点扣0.2分。',
    6,
    { parts: [{ actual: 93 }, { actual: 85 }] },
    '4',
  ],
  ['完好率每比95%低1个百分点扣0.5分；其中发现损毁的，每处另扣1分。', 6, { actual: 94, count: 2 }, '3.5'],
])('taken besides, and together: %s', scores);
