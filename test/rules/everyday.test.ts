/** Everyday sentences of the field: the sentence, the row's numbers, the mark; and those where reading on would give a wrong mark in silence. */
import { readRule } from '../../src/core/rules/read';
import { type Inputs, mark } from './mark';

test.each<[string, number, Inputs, string]>([
  ['直达资金支付率未达到序时进度的，每落后2个百分点扣0.3分，最高扣1.5分。', 3, { actual: 90, schedule: 100 }, '1.5'],
  ['工单超期率高于1%的，每高0.1个百分点扣0.2分，扣完为止。', 3, { actual: 1.5 }, '2'],
  ['人均公园绿地面积达到12平方米以上得2分，达不到不得分。', 2, { actual: 12 }, '2'],
  ['人均公园绿地面积达到12平方米以上得2分，达不到不得分。', 2, { actual: 11.9 }, '0'],
  ['植树造林任务完成率达到100%得3分，每低1个百分点扣0.1分。', 3, { actual: 95, target: 100 }, '2.5'],
  ['每获得一项国家级奖励得3分，省级奖励得2分，满分6分。', 6, { counts: { 国家级: 1, 省级: 1 } }, '5'],
])('a name may hold a word of scoring: %s', (text, full, inputs, expected) =>
  expect(mark(text, full, inputs)).toBe(expected),
);

test.each<[string, number, Inputs, string]>([
  ['优良天数比率目标为94%，未达到的每低0.5个百分点扣0.4分，扣完为止。', 4, { actual: 93 }, '3.2'],
  ['群众满意率每低于90%1个百分点扣0.5分，扣完为止。', 4, { actual: 88 }, '3'],
  ['化解率要达到90%以上，低于90%每少1%扣0.2分，扣完2分为止。', 4, { actual: 70 }, '2'],
  [
    '目标值以上得满分，基准值以下不得分，基准值与目标值之间的按线性插值计分。',
    8,
    { actual: 70, base_value: 60, target: 80 },
    '4',
  ],
  ['总收入首次突破1000万元的得2分，突破3000万元的得4分。', 4, { actual: 2000 }, '2'],
])('a standard said on the way: %s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test.each<[string, number, Inputs, string]>([
  ['最高的单位得满分，其余单位按占最高单位的比例得分。', 10, { actual: 45, best: 50 }, '9'],
  ['能耗最低的得满分，其他单位得分=最低值/本单位值×分值。', 4, { actual: 50, best: 40 }, '3.2'],
  ['得分=任务完成数÷任务总数×4分。', 4, { actual: 15, target: 20 }, '3'],
  ['按实际完成量与计划量之比乘以分值计分，超额完成的按满分计。', 5, { actual: 60, target: 50 }, '5'],
  ['每查出1处违法图斑，扣分=5分÷监测图斑总数，扣完为止。', 5, { count: 4, denominator: 20 }, '4'],
  ['排名第一的得满分，其余按名次依次递减0.5分，最低不低于3分。', 6, { rank: 12 }, '3'],
  ['增速位居全市前三分之一的得10分，中间三分之一的得8分，后三分之一的得6分。', 10, { rank: 5, n: 12 }, '8'],
  ['位列全市第1—3名不扣分，第4名起每后移1名扣0.3分。', 5, { rank: 2 }, '5'],
  ['位列全市第1—3名不扣分，第4名起每后移1名扣0.3分。', 5, { rank: 6 }, '4.1'],
  ['第一次发现不扣分，第二次发现起每次扣1分。', 5, { count: 3 }, '3'],
  ['平时考核、年度考核分别按40%、60%折算计入总分。', 10, { scores: { 平时: 90, 年度: 80 } }, '8.4'],
  ['以全市平均分为基准，每高1分加0.1分，每低1分扣0.1分，加减分不超过1分。', 5, { actual: 88, average: 90 }, '4.8'],
])('proportions and places: %s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test.each<[string, number, Inputs, string]>([
  [
    '办结率100%得3分，每低1个百分点扣0.1分；满意率95%以上得2分，每低1个百分点扣0.1分。',
    5,
    { parts: [{ actual: 98 }, { actual: 90 }] },
    '4.3',
  ],
  [
    '开工率达到90%得基础分3分，每提高1个百分点加0.1分，每降低1个百分点减0.1分，最高不超过4分，最低不低于2分。',
    3,
    { actual: 105 },
    '4',
  ],
  ['完成得满分，完成90%以上（含90%）得80%的分数，其余不得分。', 5, { actual: 92, target: 100 }, '4'],
  [
    '完成目标得8分，每超过1个百分点加0.2分，加满10分为止；每低1个百分点扣0.4分，扣完为止。',
    10,
    { actual: 120, target: 100 },
    '10',
  ],
])('several clauses: %s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test.each([
  ['in proportion to what', '增速高于全市平均增速的得5分，低于的按比例扣分。'],
  ['half a formula', '项目履约率×3分+项目开工率×4分+资金到位率×3分。'],
  ['a factor behind a formula', '得分=100-（问题数÷抽查总数×100），再乘以权重5%。'],
  ['the most of gains, of losses, or of the mark', '每完成一项得0.5分，未完成的每项扣0.5分，最高5分。'],
  [
    'the most before the deductions or after them',
    '按竣工户数占下达任务户数的比例计分，最高得5分；补助资金未足额拨付的，每户扣0.2分。',
  ],
  [
    'a zero that is of the first matter alone',
    '图书馆达到国家标准的得2分，未达到的不得分；送戏下乡每完成10场得0.5分。',
  ],
  ['a list of two matters', '①完成任务数的得3分；②群众满意度达90%得2分，每低1个百分点扣0.1分；③发生安全事故的不得分。'],
  ['a gap is not the value', '未完成的，每少5%扣1分；差距超过30%的不得分。'],
  ['quarters are no count', '一季度、二季度、三季度分别考核，每季度2.5分，未完成当季任务的不得分。'],
  ['the first, the second', '第一次通报扣0.5分，第二次通报扣1分，第三次及以上每次扣2分。'],
  ['marks to begin with that are not said', '完成目标任务的80%及以上得基本分，每增加5%加0.5分，直至满分。'],
])('not read, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test('a generation is no threshold', () =>
  expect(mark('80后正科级干部占比不低于15%得2分；每少1%，扣0.2分。', 2, { actual: 12 })).toBe('1.4'));

test('beside the number of last year the number of now is not what was lost', () => {
  expect(mark('服务业企业每净减少1家扣1分，扣完为止。', 10, { actual: 28, last_year: 30 })).toBe('8');
  expect(mark('服务业企业每减少1家扣1分，扣完为止。', 10, { actual: 28, last_year: 30 })).not.toBe('0');
});

test.each([
  ['given, then lost', '例会出席率100%，加2分，每降1%扣0.2分。'],
  ['a rate of fall and a rise', '能耗强度下降率低于目标的，每低0.1个百分点扣0.5分；能耗强度不降反升的，不得分。'],
  ['the most of a kind that is not named', '发生一般事故每起扣1分、较大事故每起扣3分，其中火灾最多扣3分，扣完为止。'],
])('a mark that would be wrong in silence, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test.each<[string, number, Inputs, string]>([
  ['每净增1家企业加1分，最高5分。', 5, { actual: 35, last_year: 33 }, '2'],
  ['每净增1家企业加1分，最高5分。', 5, { count: 3 }, '3'],
  ['完成目标任务得12分，超额部分每满10%加1分，最多加3分；未完成的不得分。', 15, { actual: 119.9, target: 100 }, '13'],
  [
    '未按时报送月报的，每次扣0.3分，最多扣0.9分；数据出错的，每处扣0.1分，最多扣0.5分。',
    2,
    { counts: { 未按时报送: 4, 数据出错: 9 } },
    '0.6',
  ],
  ['引进1个投资5000万元以上项目得3分，每多引进1个再得1分，最高8分。', 8, { count: 4 }, '6'],
  ['税收收入每短收200万元扣0.1分，扣完为止（任务数、完成数单位：亿元）。', 5, { actual: 3.9, target: 4 }, '4.5'],
  ['完成率达到80%得3分，80%以上每提高1个百分点加0.1分，满分为止。', 5, { completion: 90 }, '4'],
  ['按时报送得4分，每迟报1天扣0.5分，最低得1分；未报送的不得分。', 4, { days_late: 2 }, '3'],
  ['按时报送得4分，每迟报1天扣0.5分，最低得1分；未报送的不得分。', 4, { met: false, days_late: 0 }, '0'],
  ['得分=整改率×10分；整改率低于80%的，本项不得分。', 10, { numerator: 45, denominator: 50, ratio: 90 }, '9'],
  ['完成方案制定的得2分，未完成的不得分。', 2, { met: false }, '0'],
  ['按期完成规划编制得3分，未按期完成不得分。', 3, { met: true }, '3'],
  ['每引进1个投资5000万元以上的项目得2分，最高10分。', 10, { count: 3 }, '6'],
  ['时效内率：30分，达标得满分；每低于达标线1个百分点扣3分，扣完为止。', 30, { actual: 93, target: 95 }, '24'],
  ['位列第1名得10分，每退后1名递减0.8分，第8名及以后不得分。', 10, { rank: 3 }, '8.4'],
  ['位列第1名得10分，每退后1名递减0.8分，第8名及以后不得分。', 10, { rank: 8 }, '0'],
  ['超过2%的，超出部分每0.5个百分点扣1分，扣完为止。', 5, { actual: 3 }, '3'],
  ['完成3000万元，按完成比例计分。', 20, { actual: 2400 }, '16'],
  ['全市排位前3位的得满分，每后移1位扣1分，扣完为止。', 10, { rank: 5 }, '8'],
  ['考核得分（120分制）折算为6分。', 6, { score: 100 }, '5'],
  ['有一个村未达到标准扣0.1分。', 2, { count: 3 }, '1.7'],
  ['达到目标得10分，未达到不得分。', 5, { actual: 1, target: 1 }, 'missing_input'],
])('said otherwise: %s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test.each([
  '按第一名得分的一定比例计分。',
  '引进1个投资5000万元以上项目得3分，1亿元以上项目得5分。',
  '未按计划完成的不得分。',
  '较大事故，8分/起；一般事故，3分/起。',
  '一般事故1起，3分；较大事故1起，5分。',
  '领导重视2分；经费保障3分；扣分项：发生事故5分。',
  '以上年数据为依据，每增长1%加1分。',
  '较上年少1000万元，每少100万元扣1分。',
  '每万户发生1起火灾扣1分。',
  '连续两年下降的扣2分。',
  '事故起数、死亡人数每上升1%各扣0.5分。',
  '事故起数和死亡人数同比双下降得满分，单下降得一半，双上升不得分。',
])('not to be read: %s', (text) => expect(readRule(text).rule).toBeNull());
