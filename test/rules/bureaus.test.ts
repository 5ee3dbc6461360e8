/** Sentences as bureaus write them: marks without a verb, ends in other words, deadlines, names of what is measured; and some that stay refused. */
import { readRule } from '../../src/core/rules/read';
import { type Inputs, mark } from './mark';

type Row = [text: string, full: number, inputs: Inputs, expected: string];
const scores = (text: string, full: number, inputs: Inputs, expected: string) =>
  expect(mark(text, full, inputs)).toBe(expected);

const BESIDE = '管网巡检率未达98%的扣1分，未按时抢修的每次扣0.5分，瞒报的每次扣1分。';
test.each<Row>([
  [BESIDE, 5, { counts: {} }, 'missing_input'],
  [BESIDE, 5, { actual: 99, counts: {} }, '5'],
  [BESIDE, 5, { actual: 97, counts: { 瞒报: 1 } }, '3'],
  ['巡检率低于80%的不得分；漏检的每处扣1分。', 5, { count: 0 }, 'missing_input'],
  ['巡检率低于80%的不得分；漏检的每处扣1分。', 5, { actual: 80, count: 1 }, '4'],
])('a rate that nobody gave is told by no count of deeds: %s', scores);

const QUOTIENT = '得分=实际接种人数÷应接种人数×6分，接种率低于60%的不得分。';
test.each<Row>([
  [QUOTIENT, 6, { actual: 590, target: 1000 }, '0'],
  [QUOTIENT, 6, { numerator: 700, denominator: 1000 }, '4.2'],
  ['55岁及以上居民筛查按“筛查人数÷应筛查人数×5分”计分，最高5分。', 5, { actual: 80, target: 100 }, '4'],
  ['合格率达到90%的，得2分，不足90%的，按实际合格率除以90%再乘以2分计。', 2, { actual: 45 }, '1'],
  ['学时达标率（完成40学时人数÷应训人数）达到100%，计满分；低于100%的不计分。', 3, { actual: 100 }, '3'],
])('one number divided by another: %s', scores);

test.each<Row>([
  ['建档率达到95%，3分，否则0分。', 3, { actual: 95 }, '3'],
  ['建档率达到95%，3分，否则0分。', 3, { actual: 94.9 }, '0'],
  ['覆盖率80%以上，2分，60%以上不足80%，1分，不足60%，0分。', 2, { actual: 60 }, '1'],
  ['入库率达到90%，4分，每低1个百分点扣0.5分。', 4, { actual: 88 }, '3'],
  ['综合满意度位列9个县区前2名的4分，第3至6名3分，其余2分。', 4, { rank: 6 }, '3'],
  ['全市综合排名进入前三名的，依次奖励2分、1.5分、1分，未进入前三名的不奖励。', 2, { rank: 2 }, '1.5'],
  ['全市综合排名进入前三名的，依次奖励2分、1.5分、1分，未进入前三名的不奖励。', 2, { rank: 4 }, '0'],
  ['质量指数全市第1位的4分，以后每后移一位递减0.5分，最低1分。', 4, { rank: 3 }, '3'],
  ['第1—2名的计满分，第3—5名的按80%计，第6名及以后的按60%计。', 10, { rank: 4 }, '8'],
])('marks without a verb, places: %s', scores);

test.each<Row>([
  ['漏登1处扣0.5分，错登1处扣0.3分，扣完算数。', 1, { counts: { 漏登: 3 } }, '0'],
  ['捐赠额同比每增长2个百分点得0.2分，2分到顶。', 2, { actual: 130, last_year: 100 }, '2'],
  ['未按期办结的，每件扣0.5分；虚报的，每件扣1分；扣分累加，扣完为止。', 4, { counts: { 虚报: 2 } }, '2'],
  [
    '每漏报1项扣0.3分；填错的，每项扣0.1分，此类扣分合计最多1分；本项总的扣到0分为止。',
    4,
    { counts: { 填错: 15 } },
    '3',
  ],
  [
    '巡察整改完成率100%的得5分，每少1个百分点扣0.5分；问题反复的，每件再扣0.5分；两类扣分合计不超过3分。',
    5,
    { actual: 97, count: 5 },
    '2',
  ],
  ['调研全年不少于10次，每少1次扣0.4分；全年1次未开展的，不论其他工作如何，该项计零分。', 5, { actual: 0 }, '0'],
  ['调研全年不少于10次，每少1次扣0.4分；全年1次未开展的，不论其他工作如何，该项计零分。', 5, { actual: 8 }, '4.2'],

  [
    '投诉件数以上年为基数，每减少5%加0.1分，每增加5%减0.1分，基准分1分，加分、减分均以0.5分为界。',
    1,
    { actual: 160, last_year: 100 },
    '0.5',
  ],
])('ends in the words of those who wrote them: %s', scores);

test.each<Row>([
  ['信访件应于受理之日起10日内答复，逾期一日扣0.2分，最多扣1分。', 2, { days_late: 3 }, '1.4'],
  [
    '材料应在2个工作日内报送，逾期1天扣0.2分，逾期2天扣0.4分，以此类推，逾期4天以上（含4天）一分不剩。',
    1,
    { days_late: 4 },
    '0',
  ],
  ['按时上报的得3分；迟报1天扣0.5分，迟报2天扣1分，迟报3天（含）以上不得分。', 3, { days_late: 2 }, '2'],
  ['按时上报的得3分；迟报1天扣0.5分，迟报2天扣1分，迟报3天（含）以上不得分。', 3, { days_late: 3 }, '0'],
  ['工单2个工作日内没回复的，每件扣0.2分；7个工作日内没办完的，每件扣0.5分。', 3, { counts: { 没办完: 2 } }, '2'],
])('by when something is due: %s', scores);

test.each<Row>([
  ['亿元以上签约项目数比上年每减少1个扣1分，扣完为止。', 6, { actual: 8, last_year: 10 }, '4'],
  ['每出现1例6岁以下儿童走失扣1分，扣完为止。', 3, { count: 2 }, '1'],
  ['踩踏事件控制在3起以内，超出的每起扣1分，扣完为止。', 5, { count: 5 }, '3'],
  [
    '供暖率、供气率达到年度目标的各得3分，未达到的按完成比例得分；缴费率达到90%再得1分，不足90%不得分。',
    7,
    { parts: [{ actual: 90, target: 100 }, { actual: 99, target: 99 }, { actual: 90 }] },
    '6.7',
  ],
  ['占比全市最高的县得满分，其他县与最高县相比，每低1个百分点扣0.5分，扣完为止。', 5, { actual: 30, max: 34 }, '3'],
  [
    '火灾起数较上年下降5%及以上，得3分；下降不足5%，得2分；不降不升，得1分；上升，不得分。',
    3,
    { actual: 10, last_year: 10 },
    '1',
  ],
  [
    '税收比重较上年提高的得2分，每提高1个百分点再加0.5分，总分最多3分；与上年持平的得1分；比上年下降的不得分。',
    3,
    { actual: 31, last_year: 30 },
    '2.5',
  ],
  [
    '税收比重较上年提高的得2分，每提高1个百分点再加0.5分，总分最多3分；与上年持平的得1分；比上年下降的不得分。',
    3,
    { actual: 30, last_year: 30 },
    '1',
  ],
  ['以全市最低值为0分、最高值为满分，其余县区按极差法计分。', 5, { actual: 30, max: 50, min: 10 }, '2.5'],
  ['覆盖率没到80%不给分，到了给2分，每再高1个百分点另给0.5分，合计不超过4分。', 4, { actual: 82 }, '3'],
])('sizes in names, aims and gaps: %s', scores);

test.each([
  ['a price for each and no verb', '建档率每低1%，0.2分，扣完为止。'],
  [
    'one stretch of a number, the next of another',
    '达标率低于90%的，2个百分点以内的部分，每低1个百分点扣0.2分；低于目标值2个百分点以上的部分，每低1个百分点扣0.5分。',
  ],
  ['marks in turn for fewer than the places', '综合排名进入前五名的，依次奖励2分、1.5分、1分。'],
  ['days late that do not cost the same', '按时上报的得3分；迟报1天扣0.5分，迟报2天扣1.5分，迟报3天（含）以上不得分。'],
  ['marks given for deaths beside a price for each accident', '每发生1起事故扣1分，死亡1人以上，3分。'],
  ['a limit of one of two losses', '漏报每项扣0.3分，填错每项扣0.1分，此小项最多扣1分。'],
])('not certain, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());
