/** Sentences of states under their own names, single points of a scale, scores told in steps, who is best by a place held, and what must stay unread beside them. */
import { readRule } from '../../src/core/rules/read';
import { type Inputs, mark } from './mark';

type Row = [text: string, full: number, inputs: Inputs, expected: string];
const scores = (text: string, full: number, inputs: Inputs, expected: string) =>
  expect(mark(text, full, inputs)).toBe(expected);

const LADDER = '园区挂牌运营得6分，主体工程完工得4分，动工建设得2分，尚未动工不得分';
const CONTENT = '回访结果为非常满意得5分，满意得4分，基本满意得2分，不满意不得分';
test.each<Row>([
  [LADDER, 6, { grade: '主体工程完工' }, '4'],
  [LADDER, 6, { grade: '尚未动工' }, '0'],
  [CONTENT, 5, { grade: '满意' }, '4'],
  [CONTENT, 5, { grade: '基本满意' }, '2'],
  ['走访测评分为“很满意”“满意”“基本满意”“不满意”，分别得4分、3分、2分、0分', 4, { grade: '不满意' }, '0'],
  ['考评分为“优秀”“良好”“合格”“不合格”四个等次，分别得4分、3分、2分、0分', 4, { grade: '良好' }, '3'],
])('how far a thing has come: %s', scores);

const POINT = '签约率超过100%得5分，等于100%得4分，90%以上不足100%得2分，不足90%得0分';
test.each<Row>([
  [POINT, 5, { actual: 101 }, '5'],
  [POINT, 5, { actual: 100 }, '4'],
  [POINT, 5, { actual: 99 }, '2'],
  ['完成率高于100%的得6分，达到100%的得5分，80%以上的得3分', 6, { actual: 50, target: 50 }, '5'],
  ['缺1份的得3分，缺2份的得1分，其余不得分', 5, { count: 2 }, '1'],
  ['缺1份的得3分，缺2份的得1分，其余不得分', 5, { count: 3 }, '0'],
  ['未发生火灾得5分，发生1起得2分', 5, { count: 1 }, '2'],
  ['未发生火灾得5分，发生1起得2分', 5, { count: 2 }, 'missing_input'],
  ['约谈1次得3分，约谈2次得1分，3次以上不得分', 5, { count: 0 }, 'missing_input'],
  ['获奖1项得2分，获奖2项得3分', 3, { count: 4 }, '3'],
])('a single point of a scale: %s', scores);

test.each<Row>([
  ['完成率85%以上的，按完成率乘以分值计分；70%—85%的得3分；70%以下不得分', 10, { actual: 90, target: 100 }, '9'],
  ['按完成率乘以分值计分，完成率低于50%的得1分', 10, { actual: 60, target: 100 }, '6'],
  ['完成任务得8分；未完成的按完成比例计分，完成率低于50%的得1分', 10, { actual: 60, target: 100 }, '4.8'],
])('what is left below a share is not what the share is of: %s', scores);

test.each<Row>([
  ['回访满意度不低于全市平均得4分，每高1分加0.2分，最高加1分；每低1分扣0.4分', 5, { actual: 91, average: 88 }, '4.6'],
  ['回访满意度不低于全市平均得4分，每高1分加0.2分，最高加1分；每低1分扣0.4分', 5, { actual: 86, average: 88 }, '3.2'],
  ['按四次测评得分的平均值（百分制）折算计分', 5, { score: 80 }, '4'],
  [
    '群众评议得分占30%，部门考核得分占70%（均为百分制），按10分折算',
    10,
    { scores: { 群众评议: 80, 部门考核: 90 } },
    '8.7',
  ],
  ['第三方评估满分为500分，按评估得分同比例折算为本项得分', 10, { score: 400 }, '8'],
  ['得分=拨付进度×6分', 6, { actual: 50, ratio: 50 }, '3'],
])('scores and shares told otherwise: %s', scores);

test.each<Row>([
  ['发生重伤事故每起扣3分；发生轻伤事故2起不扣分，从第3起开始每起扣0.5分', 10, { counts: { 重伤: 1, 轻伤: 4 } }, '6'],
  ['排名较上年每进1位得2分，最高6分；退位不得分', 6, { rank: 5, last_rank: 7 }, '4'],
  ['实施方案、年度计划、工作总结，每缺1项扣1分', 5, { count: 2 }, '3'],
  [
    '签约率达到50%得3分，接种率达到90%得2分，每项每低1个百分点扣0.1分',
    5,
    { parts: [{ actual: 45 }, { actual: 95 }] },
    '4.5',
  ],
  ['完成任务的得10分；未完成的，完成70%以上得5分，70%以下不得分', 10, { actual: 75, target: 100 }, '5'],
  ['获得多项荣誉的，只取最高的一项计分：国家级6分，省级4分，市级2分', 6, { items: [['市级'], ['省级']] }, '4'],
  ['办结用时最短的县得5分，其他县得分=最短用时÷本县用时×5分', 5, { actual: 10, min: 4 }, '2'],
  ['新引进项目6个及以上得8分，3至5个得5分，1至2个得2分，空白不得分', 8, { count: 0 }, '0'],
  ['新引进项目6个及以上得8分，3至5个得5分，1至2个得2分，空白不得分', 8, { count: 4 }, '5'],
  ['足额完成得4分，有缺口的不得分', 4, { actual: 99, target: 100 }, '0'],
  ['税收收入突破20亿元的，超出部分每2亿元得1分，最多得5分', 5, { actual: 25 }, '2.5'],
  ['增速持平全市平均水平得6分，每高1个百分点加1分，最多加2分，每低1个百分点扣1分', 8, { actual: 7, average: 8 }, '5'],
  ['能耗不高于定额值的得满分，高于的按定额值与实际值之比计分', 4, { actual: 50, target: 40 }, '3.2'],
  ['A档（≥85）得6分，B档（≥70且＜85）得4分，C档（＜70）得0分', 6, { score: 70 }, '4'],
])('pieces of clauses in other words: %s', scores);

test.each([
  ['a gain taken back', '完成目标得8分，每超1个百分点加0.4分，超额完成不加分'],
  ['pieces taken back', '每培育1家加1分，培育不加分'],
  ['a cap between two losses', '漏报的每次扣0.3分；最多扣1分；同时被约谈的再扣2分'],
  ['a cap of each matter', '市级表彰每次加1分，同一事项最多加2分'],
  ['a cap of one inspection', '发现隐患每处扣0.2分，单次最多扣1分'],
  ['a share of what lies at both sides', '达到目标值得10分；未达到目标值的，达到90%以上得6分，90%以下不得分'],
])('not certain, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test.each([
  ['so many in each period', '建立台账的得1分；每季度研判一次的得1分'],
  ['so many a year', '每年举办3场培训得3分'],
  ['once in half a year', '每半年报送一次总结得1分，未报送不得分'],
])('for as many as are due, or for each: %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test.each<Row>([['起数、伤亡人数“双下降”得5分，“一升一降”得2分，“双上升”不得分', 5, { grade: '一升一降' }, '2']])(
  'two numbers that move told in their own words: %s',
  scores,
);
