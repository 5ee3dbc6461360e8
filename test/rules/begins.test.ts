/** Sentences that say in other words what marks, shares and gaps begin from: the sentence, the row's numbers, the mark. */
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
  ['投资增速为负的不得分；为正但低于全市平均的，每低1个百分点扣0.5分。', 6, { growth: 2, actual: 2, average: 4 }, '5'],
  ['巩固率每下降0.1个百分点扣0.2分（与上年相比），扣完为止。', 4, { actual: 99, last_year: 99.3 }, '3.4'],
  ['以去年完成数为基数，每增长1%得0.5分，最高5分，负增长不得分。', 5, { actual: 104, last_year: 100 }, '2'],
  ['以全市平均值为满分线，低于者按每个百分点1分的标准扣减。', 10, { actual: 7, average: 10 }, '7'],
  ['以85分为基准，满意度测评得分每低1分扣0.3分。', 4, { score: 81 }, '2.8'],
  ['以第一名为满分8分，名次每后移1位递减0.5分，末位不低于3分。', 8, { rank: 4, n: 12 }, '6.5'],
  ['第一家企业上市得3分，此后每上市一家加2分。', 7, { count: 3 }, '7'],
  [
    '引资任务完成得20分；超过或不足部分，每1000万元相应加或减0.5分，加减上限3分。',
    20,
    { actual: 8000, target: 10000 },
    '19',
  ],
  ['未完成任务的，每欠任务数1%相应扣减本项分值的1%；完成的得4分。', 4, { actual: 90, target: 100 }, '3.6'],
  ['数据上报率须为100%，少报1个百分点扣0.2分。', 2, { actual: 97 }, '1.4'],
  ['未达到不低于90%要求的，每差1个百分点扣0.5分。', 5, { actual: 88 }, '4'],
  ['考试全部合格得2分；合格率90%以上得1分；合格率90%以下不得分。', 2, { actual: 100 }, '2'],
  ['按综合得分排名，第1名得10分，其余依次递减0.5分。', 10, { rank: 3, n: 9 }, '9'],
  [
    '达到任务数的得10分，未达到的不得分；在此基础上每满5%的超额部分奖励0.5分，不满5%的不奖励，奖励分不超过2分。',
    10,
    { actual: 112, target: 100 },
    '11',
  ],
  ['村数达到目标的得满分，未达到的按实现程度计算得分。', 6, { actual: 5, target: 10 }, '3'],
  ['达到市定目标的得5分，未达到市定目标的得2分。', 5, { actual: 9, target: 10 }, '2'],
  ['学前三年毛入园率达到90%得满分，每少1个百分点扣0.5分。', 4, { actual: 88 }, '3'],
])('what marks begin from: %s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test.each<Row>([
  ['甲测评占60%、乙测评占40%（均为百分制），折算为20分。', 20, { scores: { 甲测评: 90, 乙测评: 80 } }, '17.2'],
  ['审计评分按实得分占满分（120分）的比例折算为本项10分。', 10, { score: 90 }, '7.5'],
  ['考核成绩满分为150分，先折算为百分制，再按8%计入本项得分。', 8, { score: 75 }, '4'],
  ['满分为125分的，除以1.25折算成百分制。', 100, { score: 100 }, '80'],
  ['考核实得分除以考核总分150分再乘以本项分值。', 30, { score: 120 }, '24'],
  ['得分＝分值×（乡镇总数－名次＋1）÷乡镇总数。', 10, { rank: 3, n: 8 }, '7.5'],
  ['每发生1例乱丢弃事件，扣分值为：10分÷辖区行政村个数。', 10, { count: 2, denominator: 20 }, '9'],
  ['被约谈的，每次扣2分；扣分可超过本项分值，超出部分计负分。', 3, { count: 2 }, '-1'],
  [
    '得分=实际争取额÷目标额×分值；超额完成的可超过满分，但最高不超过分值的1.3倍。',
    10,
    { actual: 20, target: 10 },
    '13',
  ],
  ['投资额比计划每少1000万元扣0.5分。（注：本表投资额以亿元为单位）', 3, { actual: 2.8, target: 3 }, '2'],
  ['投资额比计划每少1000万元扣0.5分。（注：单位：亿元）', 3, { actual: 2.8, target: 3 }, '2'],
  [
    '达到先进值得满分，达到及格值得50%的分值，两者之间按直线插值算。',
    8,
    { actual: 15, base_value: 10, goal_value: 20 },
    '6',
  ],
])('of scores, units and shares: %s', (text, full, inputs, expected) =>
  expect(mark(text, full, inputs)).toBe(expected),
);

test.each<Row>([
  [
    '与全市平均比较，差距在2个百分点以内（含）的部分按每个百分点0.5分扣，超过2个百分点的部分按每个百分点1分扣。',
    6,
    { actual: 6, average: 9 },
    '4',
  ],
  [
    '增速不及全市平均的分段扣分：相差2个百分点（含）以内，按每个百分点0.5分扣减；相差超过2个百分点的，超出部分按每个百分点1分扣减。',
    10,
    { actual: 5, average: 9 },
    '7',
  ],
  ['办结率低于100%但不低于90%的，每低1个百分点扣0.2分；低于90%的部分，每低1个百分点扣0.5分。', 10, { actual: 88 }, '7'],
  [
    '办结率未达100%的，90%至100%的部分每差1个百分点扣0.1分，90%以下的部分每差1个百分点扣0.3分。',
    8,
    { actual: 85 },
    '5.5',
  ],
])('a gap in stretches: %s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test.each([
  ['two cases that grow', '增速为正且达到目标的得5分；增速为正但未达到目标的得3分；零增长和负增长的不得分。'],
])('%s keep what they say of growth', (_, text) => expect(readRule(text).view.said).toContain('同比增长且未'));

test.each([
  ['two targets, set by two', '高于省定目标的每高1个百分点加0.5分，低于市定目标的每低1个百分点扣0.5分。'],
  ['two numbers, each with an aim', '耕地保有量、基本农田面积完成目标任务的各得2分，未完成的不得分。'],
  ['two rates, each with an aim', '优良率、达标率低于90%的各扣1分。'],
  ['some of those counted already', '每查处1人扣1分，其中科级干部每人扣2分。'],
  ['how many reach their aims', '甲、乙两项均达到目标的得2分，未达到的不得分。'],
  ['two rates that both reach a number', '完成率、及时率均达到100%的得满分，每低1个百分点扣0.5分。'],
  ['two rates in plain words', '优良率和合格率都在90%以上的得5分，否则不得分。'],
  ['done, and something else not', '方案出台未落实的得1分，出台并落实的得3分。'],
  ['two formulas, of which one would be taken', '任务完成率得分=完成率×6，及时率得分=及时率×4。'],
  ['an excuse', '发现一例扣1分，三例以上不得分，整改到位的不扣分。'],
  ['an excuse that denies', '每发生一起较大舆情扣1分，处置得当未造成影响的不扣分。'],
  ['when it was done', '完成任务得5分，提前完成的加1分。'],
  ['after what it was not done', '未按时完成的扣1分，经催办仍未完成的扣3分。'],
  ['two tasks, given by two', '完成自治区下达任务的得3分，完成市下达任务的得2分。'],
])('not read, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test.each<Row>([
  [
    '总量占40%，增速占60%。总量按与最高值之比计分，增速按与全市平均值之比计分，均不超过满分。',
    10,
    {
      parts: [
        { actual: 5, best: 10, max: 10 },
        { actual: 8, average: 4 },
      ],
    },
    '8',
  ],
  [
    '以全市平均增速为满分，按本县增速与全市平均增速之比计分，最高不超过满分的1.2倍。',
    10,
    { actual: 9, average: 6 },
    '12',
  ],
  ['建成区绿化覆盖率达到40%得5分，30%得3分，30%至40%之间按内插法计分，低于30%不得分。', 5, { actual: 35 }, '4'],
  ['项目按计划时间竣工的得6分，每推迟1个月扣1.5分，推迟超过3个月的不得分。', 6, { days_late: 2 }, '3'],
  ['完成二项及以上得2分，完成一项得1分，一项未完成得0分。', 2, { count: 0 }, '0'],
  ['上级资金达到5000万元得1分，此后每增加1000万元加0.2分，最多得3分；不足5000万元不得分。', 3, { actual: 7000 }, '1.4'],
  [
    '以全市最高值为标杆，最高值得8分，其他县（市、区）按本县值占最高值的比例计分。',
    8,
    { actual: 3, best: 6, max: 6 },
    '4',
  ],
  ['得分=控制指标÷实际值×分值，不超过满分。', 9, { actual: 12, target: 8 }, '6'],
  ['五个乡镇按成绩由高到低依次得5、4、3、2、1分。', 5, { rank: 4, n: 5 }, '2'],
  ['增速排名前两位的得5分，第三至五位的得3分，其余得1分。', 5, { rank: 4, n: 9 }, '3'],
  [
    '功效系数法：基础分为分值的50%，另外50%按（实际值－最低值）÷（最高值－最低值）计算。',
    10,
    { actual: 6, min: 2, max: 10 },
    '7.5',
  ],
  [
    '碳排放以全市最低值为最优值；达到最优值的得满分，其余的按最优值与本县值之比乘以分值计分。',
    6,
    { actual: 6, min: 4 },
    '4',
  ],
  ['企业每退库1户扣1.5分，由县工信局会同县统计局认定。', 6, { count: 2 }, '3'],
])('the rest of it: %s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test('steps of one way up are not added together', () =>
  expect(mark('项目已开工得3分，完成投资过半得5分，竣工得8分。', 8, { met: [true, true, true] })).toBe(
    'missing_input',
  ));

test.each<Row>([
  ['每发生1起投诉扣1分，无投诉的不扣分。', 5, { count: 2 }, '3'],
  ['未按时报送的每次扣1分，没有迟报的不扣分。', 5, { count: 2 }, '3'],
  ['迟报1次扣0.5分，按时报送的不扣分。', 5, { count: 2 }, '4'],
  ['未报备的每次扣0.5分，报备的不扣分。', 5, { count: 2 }, '4'],
])('what says the same from the other side excuses nobody: %s', (text, full, inputs, expected) =>
  expect(mark(text, full, inputs)).toBe(expected),
);
