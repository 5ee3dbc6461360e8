/** Sentences in the manner of county catalogues: standards by other names, shares, definitions in brackets, stretches of a gap. The sentence, the row's numbers, the mark. */
import { caseInputs } from '../../src/cli/caseInputs';
import { DEFAULT_CONVENTIONS } from '../../src/core/model/convention';
import { decimalText, ofDouble } from '../../src/core/model/exact';
import { readRule } from '../../src/core/rules/read';
import { scoreRule } from '../../src/core/scoring/score';

type Inputs = Readonly<Record<string, unknown>>;

function mark(text: string, full: number, inputs: Inputs): string {
  const outcome = scoreRule(
    readRule(text),
    { full: ofDouble(full), type: 'base', name: '', unit: null, conventions: DEFAULT_CONVENTIONS, places: 2 },
    caseInputs(inputs),
  );
  return outcome.status === 'scored' ? decimalText(outcome.score.mark) : outcome.status;
}

const marks = (text: string, full: number, inputs: Inputs, expected: string) =>
  expect(mark(text, full, inputs)).toBe(expected);

test.each<[string, number, Inputs, string]>([
  ['储备粮实际库存不少于核定规模的得3分，少于核定规模的不得分。', 3, { actual: 14990, target: 15000 }, '0'],
  ['政府债务余额不超过控制规模得满分，超过的不得分。', 4, { actual: 90, target: 100 }, '4'],
  ['合格率低于全区平均合格率的，每低1个百分点扣0.5分，扣完为止。', 4, { actual: 95, average: 97 }, '3'],
  ['高于（低于）全市平均完成率的，每1个百分点相应加（减）0.1分。', 6, { actual: 80, average: 85 }, '5.5'],
  ['以上年水平为基准，持平得5分，高于上年的每1个百分点加0.1分。', 5, { actual: 7, last_year: 7 }, '5'],
  [
    '增速以全区平均水平为基准，持平得8分；高于平均水平的按每1个百分点0.4分加分，加分不超过2分；低于平均水平的按每1个百分点0.8分减分，减完为止。',
    8,
    { actual: 14, average: 6 },
    '10',
  ],
])('a standard by another name: %s', marks);

test.each<[string, number, Inputs, string]>([
  ['增速达到全区平均得满分，达不到的按比例得分。', 10, { actual: 4, average: 5 }, '8'],
  ['增速达到全区平均得满分，否则按比例得分。', 10, { actual: 4, average: 5 }, '8'],
  ['产量不低于上年得满分，低于上年的按比例得分。', 10, { actual: 45, last_year: 50 }, '9'],
  ['完成目标得满分，未完成的按比例得分。', 10, { actual: 45, target: 50 }, '9'],
  ['增速达到全区平均得满分，达不到的按比例得分。', 10, { actual: -4, average: -2 }, 'missing_input'],
  ['增速以全区平均值为满分，按比例计分。', 10, { actual: 3, average: -2 }, 'missing_input'],
  ['增速以全区平均值为满分，按比例计分。', 10, { actual: -4, average: 2 }, '0'],
  ['高于全市平均的按比例得分，不高于的得满分。', 10, { actual: 6, average: 5 }, 'unreadable_rule'],
  ['排名低于全市平均的按比例得分。', 10, { rank: 6, average: 5 }, 'unreadable_rule'],
  ['以最低值为满分，得分=本县值÷最低值×分值。', 10, { actual: 6, min: 5 }, 'unreadable_rule'],
  ['以最低值为满分，得分=最低值÷本县值×分值。', 10, { actual: 8, min: 4 }, '5'],
])('a proportion is of what the clause compares with: %s', marks);

const STRETCHES =
  '任务完成率低于100%的，10个百分点以内每低1个百分点扣0.1分，超出10个百分点的部分每低1个百分点扣0.3分，扣完为止。';
test.each<[string, number, Inputs, string]>([
  [STRETCHES, 6, { actual: 188, target: 200 }, '5.4'],
  [STRETCHES, 6, { actual: 170, target: 200 }, '3.5'],
  [
    '能耗增速高于目标的，2个百分点以内每高1个百分点扣0.2分，超出2个百分点的部分每高1个百分点扣0.5分。',
    4,
    { actual: 5, target: 2 },
    '3.1',
  ],
  [
    '完成率未达到100%的，相差5个百分点以内的每差1个百分点扣0.2分，超过5个百分点的部分每差1个百分点扣0.5分。',
    5,
    { actual: 92, target: 100 },
    '2.5',
  ],
])('stretches of the gap to a standard said first: %s', marks);

test.each<[string, number, Inputs, string]>([
  ['每盘活闲置用地100亩得0.5分，满分4分。', 4, { count: 450 }, '2'],
  ['每座谈1次得0.5分，最高2分。', 2, { count: 3 }, '1.5'],
  ['举办体育赛事1场得2分，每多举办1场加1分，最高得5分，未举办的不得分。', 5, { count: 3 }, '4'],
  ['举办体育赛事1场得2分，每多举办1场加1分，最高得5分，未举办的不得分。', 5, { count: 0 }, '0'],
  ['城乡收入比值每缩小0.01加0.1分，最高1分。', 2, { actual: 2.3 }, 'missing_input'],
  ['每有一个季度完成投资进度计划的得1分，全年共4分。', 4, { count: 2 }, '2'],
  ['制定国家标准的每项计2分，行业标准每项计1.5分，满分4分。', 4, { items: ['国家标准', '行业标准'] }, '3.5'],
])('counted pieces: %s', marks);

test.each<[string, number, Inputs, string]>([
  [
    '规模、增幅两部分各占50%，均采用功效系数法计分，功效系数基础分为60分（百分制）。',
    12,
    {
      parts: [
        { actual: 60, min: 20, max: 100 },
        { actual: 9, min: 1, max: 9 },
      ],
    },
    '10.8',
  ],
  [
    '本项12分，其中存量4分、增量8分。存量达到目标值的得满分，达不到的按比例得分；增量不低于全市平均的得满分，低于的按实际值与平均值之比得分。',
    12,
    {
      parts: [
        { actual: 75, target: 100 },
        { actual: 6, average: 8 },
      ],
    },
    '9',
  ],
  [
    '税收收入总量占40%、增速占60%：总量完成任务得满分，每低1%扣0.2分；增速不低于全区平均水平得满分，低于的不得分。',
    15,
    {
      parts: [
        { actual: 100, target: 100 },
        { actual: 4, average: 5 },
      ],
    },
    '6',
  ],
  [
    '到位资金占60%，按任务完成比例计分；签约项目开工率（开工数÷签约数）占40%，按开工率计分。',
    10,
    {
      parts: [
        { actual: 9, target: 10 },
        { numerator: 6, denominator: 8 },
      ],
    },
    '8.4',
  ],
  [
    '上半年成绩、下半年成绩按4∶6的比例计入年度成绩，再按本项分值折算（百分制）。',
    20,
    { scores: { 上半年: 80, 下半年: 90 } },
    '17.2',
  ],
])('shares and parts: %s', marks);

test.each<[string, number, Inputs, string]>([
  ['项目开工率（开工数÷签约数）达到80%得5分，每低1个百分点扣0.2分，扣完为止。', 5, { actual: 75 }, '4'],
  ['得分=（按时足额发放人数÷应发放人数）×5分。', 5, { numerator: 80, denominator: 100 }, '4'],
  ['以全市平均值为满分，得分=本县值÷全市平均值×分值，最高得分值的1.2倍。', 10, { actual: 11, average: 10 }, '11'],
  ['以全市平均值为满分，得分=本县值÷全区平均值×分值。', 10, { actual: 11, average: 10 }, 'unreadable_rule'],
  ['自治区营商环境评价得分（百分制）乘以8%计入本项得分。', 8, { score: 62.5 }, '5'],
  ['专项考核满分为120分，按专项考核得分÷120×本项分值计入。', 6, { score: 102 }, '5.1'],
  ['专项考核满分为120分，按专项考核得分÷100×本项分值计入。', 6, { score: 102 }, 'unreadable_rule'],
  [
    '负向指标采用功效系数法，数值最低的得满分，数值最高的得分值的50%，其余按比例计算。',
    8,
    { actual: 10, min: 5, max: 15 },
    '6',
  ],
  [
    '达到目标值的得满分，在底线值及以下的不得分，介于底线值与目标值之间的按线性插值法计算。',
    10,
    { actual: 70, base_value: 60, target: 80 },
    '5',
  ],
  ['平均办理时长在5天及以内的得满分，15天及以上的不得分，5天至15天之间按线性插值计分。', 6, { actual: 10 }, '3'],
  [
    '当年未安排该项工作的县，以其他指标的得分率乘以本项分值计分；安排了任务的，按完成率计分。',
    8,
    { applicable: false, others_score: 90, others_full: 100 },
    '7.2',
  ],
  ['较上年提高的得3分，未较上年提高的不得分。', 3, { actual: 5, last_year: 5 }, '0'],
])('formulas, folded scores and lines: %s', marks);

test.each<[string, number, Inputs, string]>([
  [
    '（三）群众满意度（20分）。以第三方测评结果为准，达到90分以上的得20分；不足90分的得15分。',
    20,
    { actual: 89.9 },
    '15',
  ],
  ['安全生产（10分）。每发生1起一般事故扣2分，扣完为止。', 10, { count: 2 }, '6'],
  [
    '（一）预算收入（10分）。\n1.完成年度目标任务的，得6分；未完成的，按完成比例计分。\n2.增速达到或高于全区平均水平的，得4分；低于的，每低1个百分点扣0.5分，扣完为止。',
    10,
    {
      parts: [
        { actual: 90, target: 100 },
        { actual: 4, average: 6 },
      ],
    },
    '8.4',
  ],
  [
    '招商引资（20分）。其中：到位资金12分，按完成率计分，最高不超过12分；新签约亿元以上项目8分，每签约1个得2分，最高8分。',
    20,
    { parts: [{ actual: 5, target: 10 }, { count: 3 }] },
    '12',
  ],
  [
    '地区生产总值（30分）：总量占30%，增速占70%。总量得分=本县总量÷组内最高总量×9分；增速不低于组内平均的得21分，低于组内平均的，每低1个百分点扣2分，扣完为止。',
    30,
    {
      parts: [
        { actual: 200, best: 300 },
        { actual: 4, average: 5 },
      ],
    },
    '25',
  ],
  [
    '评议评价（50分）：领导评价占50%，公众评价占30%，服务对象评价占20%，均按百分制打分后加权折算。',
    50,
    { scores: { 领导评价: 92, 公众评价: 88, 服务对象评价: 90 } },
    '45.2',
  ],
])('a title with its marks: %s', marks);

test.each<[string, number, Inputs, string]>([
  [
    '被通报的每次扣1分，被约谈的每次扣2分，单项扣分不超过3分，扣完为止。',
    10,
    { counts: { 被通报: 5, 被约谈: 2 } },
    '4',
  ],
  ['获国家级表彰每次加3分，省级每次加2分，单项加分最高5分。', 10, { items: ['国家级'] }, 'unreadable_rule'],
  [
    '纠错率低于全市平均的，得3分；等于全市平均的，得2分；高于全市平均的，每高1个百分点在2分基础上扣0.2分，扣完为止。',
    3,
    { actual: 13, average: 10 },
    '1.4',
  ],
  ['以年度任务数为基数，按实际完成户数占任务数的比例得分，最高得分不超过4分。', 4, { actual: 600, target: 800 }, '3'],
  [
    '工业增速采用功效系数法计算：得分=分值×[0.6+0.4×（本县增速-最低增速）÷（最高增速-最低增速）]。',
    15,
    { actual: 6, min: 2, max: 10 },
    '12',
  ],
  ['无本项任务的县（市、区），本项按满分计；有任务的，完成得3分，未完成不得分。', 3, { applicable: false }, '3'],
])('bases, limits of each kind and what is said twice: %s', marks);

test.each<[string, number, Inputs, string]>([
  ['成立机构、制定方案、召开会议各得1分，共3分。', 3, { met: [true, true, false] }, '2'],
  ['成立机构、制定方案各得1分，共3分。', 3, { met: [true, true] }, 'unreadable_rule'],
  ['除险加固完成投资占年度计划的比例达到95%以上得4分，不足95%不得分。', 4, { actual: 96 }, '4'],
  ['村占比达到60%得满分，未达到的按实际占比与60%之比计分。', 6, { actual: 45 }, '4.5'],
  ['村占比达到60%得满分，未达到的按实际占比与80%之比计分。', 6, { actual: 45 }, 'unreadable_rule'],
  ['年度人才引进任务30人，完成任务得5分，每少1人扣0.5分，扣完为止。', 5, { actual: 26 }, '3'],
  ['营业收入占比较上年提升得3分，不变得2分，降低得0分。', 3, { actual: 11, last_year: 11 }, '2'],
  ['粮食产量达到市下达任务得4分，每减产1%扣0.5分，扣完为止。', 4, { actual: 98, target: 100 }, '3'],
  ['隐患整改率=已整改数÷隐患总数×100%，整改率达到95%得4分，每低1个百分点扣0.2分。', 4, { actual: 90 }, '3'],
  ['整改率=已整改数÷隐患总数×100%，办结率达到95%得4分。', 4, { actual: 96 }, 'unreadable_rule'],
  ['公路优良中等路率达到90%得3分，每低1个百分点扣0.2分。', 3, { actual: 88 }, '2.6'],
  ['档案使用率每提高1个百分点得0.2分，最高得2分。', 2, { actual: 95 }, 'missing_input'],
])('other wordings of what is known: %s', marks);

test('what lies beyond the two ends of a line is said of the end it lies behind', () => {
  const said = readRule('办结时间3个工作日以内得满分，10个工作日以上不得分，3个至10个工作日之间按线性插值计分。').view
    .said;
  expect(said).toContain('低于3个工作日得满分，高于10个工作日不得分');
});
