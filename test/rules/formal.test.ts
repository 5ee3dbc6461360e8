/** Set phrases of published rules: the sentence, the row's numbers, the mark; other words than where they were met first. */
import { readRule } from '../../src/core/rules/read';
import { type Inputs, mark } from './mark';

const holds = (rows: readonly (readonly [string, number, Inputs, string])[]): void =>
  test.each(rows)('%s (%d) %j', (text, full, inputs, expected) => {
    expect(mark(text, full, inputs)).toBe(expected);
    expect(mark(readRule(text).view.said, full, inputs)).toBe(expected);
  });

describe('the standard said before what it measures', () => {
  holds([
    ['以部定标准90%为基准，危废规范化处置率每低2个百分点扣0.5分，扣完为止。', 3, { actual: 86 }, '2'],
    ['公厕完好率低于95%控制目标的，每低1个百分点扣0.2分，扣满1分为止。', 2, { actual: 80 }, '1'],
    ['财政供养人员增幅超过2%警戒线的，每超0.5个百分点扣0.3分，扣完为止。', 3, { actual: 3 }, '2.4'],
    ['造林保存率比全县平均值低的，按差距每1个百分点扣0.1分计扣，扣完为止。', 3, { actual: 80, average: 85 }, '2.5'],
    ['存贷比较上年每上升1个百分点加0.2分，最高加1分。', 1, { actual: 73, last_year: 70 }, '0.6'],
    ['耕地保有量未达到规划目标的，每少0.5万亩扣0.2分，扣完为止。', 2, { actual: 38, target: 39 }, '1.6'],
  ]);
});

describe('first a fixed loss, then by the gap', () => {
  const text = '满意度得分低于全市平均值的，先行扣减0.5分，再按每低2分扣0.2分累加，合计最多扣3分。';
  holds([
    [text, 5, { score: 90, average: 90 }, '5'],
    [text, 5, { score: 86, average: 90 }, '4.1'],
    [text, 5, { score: 40, average: 90 }, '2'],
  ]);
});

describe('by so much beyond the target', () => {
  const text = '完成目标的得满分；超过目标20%以上的，另奖励2分；未完成的按实绩占目标的比例计分。';
  holds([
    [text, 10, { actual: 120, target: 100 }, '12'],
    [text, 10, { actual: 119, target: 100 }, '10'],
    [text, 10, { actual: 50, target: 100 }, '5'],
  ]);
});

describe('ratios to a standard', () => {
  const mean = '与全市平均值的比值大于等于1的得满分；小于1的，得分=比值×分值；比值低于0.6的不得分。';
  holds([
    [mean, 5, { actual: 12, average: 10 }, '5'],
    [mean, 5, { actual: 8, average: 10 }, '4'],
    [mean, 5, { actual: 5.9, average: 10 }, '0'],
    ['建成数与计划数之比小于1的，以该比值乘以分值为得分；大于或等于1的得满分。', 4, { actual: 3, target: 4 }, '3'],
    ['建成数与计划数之比小于1的，以该比值乘以分值为得分；大于或等于1的得满分。', 4, { actual: 5, target: 4 }, '4'],
    ['得分=贫困户脱贫率×10分；低于目标值的，得分再乘以0.8。', 10, { actual: 80, target: 90 }, '6.4'],
    ['得分=贫困户脱贫率×10分；低于目标值的，得分再乘以0.8。', 10, { actual: 90, target: 90 }, '9'],
    ['其余单位按与最低值之差占最高值与最低值之差的比例计分。', 6, { actual: 15, min: 10, max: 20 }, '3'],
    ['人均用水量不高于上年的得满分，高于上年的按上年值与实际值之比计分。', 5, { actual: 125, last_year: 100 }, '4'],
  ]);
});

describe('places', () => {
  holds([
    ['居首位的得满分，此后每下降1个位次扣减分值的5%。', 10, { rank: 3, n: 10 }, '9'],
    ['第1名计8分，以下各名次依次递减0.5分，低于3分的按3分计。', 8, { rank: 20, n: 30 }, '3'],
    ['在参评单位中排名居前30%（含）的得5分，30%—60%（含）的得3分，其余得1分。', 5, { rank: 6, n: 10 }, '3'],
    ['第1名得5分，第2名得4分，第3名及以后得3分，末位得1分。', 5, { rank: 8, n: 8 }, '1'],
    ['第1名得5分，第2名得4分，第3名及以后得3分，末位得1分。', 5, { rank: 7, n: 8 }, '3'],
  ]);
  test('a place that is two closed ones is asked about', () =>
    expect(mark('第1—3名得5分，后3名得1分，其余得3分。', 5, { rank: 3, n: 5 })).toBe('missing_input'));
});

describe('so many days late', () => {
  const text = '总结按时报送的得2分；逾期1—5日的扣0.5分，逾期6—10日的扣1分，逾期超过10日的不得分。';
  holds([
    [text, 2, { days_late: 0 }, '2'],
    [text, 2, { days_late: 5 }, '1.5'],
    [text, 2, { days_late: 6 }, '1'],
    [text, 2, { days_late: 11 }, '0'],
  ]);
});

describe('both ways in stretches', () => {
  const text =
    '高于（低于）平均值的，5个百分点以内的部分按每个百分点0.4分加（减）分，超过5个百分点的部分按每个百分点0.2分加（减）分。';
  holds([
    [text, 10, { actual: 107, average: 100 }, '12.4'],
    [text, 10, { actual: 97, average: 100 }, '8.8'],
  ]);
});

describe('a fall by its name', () => {
  holds([
    ['单位产值水耗降低率与目标相比，每多降（少降）0.5个百分点加（减）0.1分。', 5, { actual: 4, target: 3 }, '5.2'],
  ]);
  test('less of a fall on last year is not less of the value', () =>
    expect(
      readRule('近视率较上年降低1个百分点及以上的得满分；降幅不足1个百分点的，每少降0.1个百分点扣0.2分。').rule,
    ).toBeNull());
});

describe('what falls short of a rise', () => {
  const rise = '常住人口城镇化率较上年提高0.5个百分点得满分，每少提高0.1个百分点扣0.4分，扣完为止。';
  const mean = '高于全市平均2个百分点得满分，每少1个百分点扣0.5分，扣完为止。';
  holds([
    [rise, 2, { actual: 70.5, last_year: 70 }, '2'],
    [rise, 2, { actual: 70.3, last_year: 70 }, '1.2'],
    [rise, 2, { actual: 69.9, last_year: 70 }, '0'],
    [mean, 5, { actual: 8, average: 6 }, '5'],
    [mean, 5, { actual: 7, average: 6 }, '4.5'],
    [mean, 5, { actual: 6, average: 6 }, '4'],
    ['参保人数较上年增加1000人得满分，每少100人扣0.5分。', 5, { actual: 10700, last_year: 10000 }, '3.5'],
  ]);
  test('moves of a rank fall short of no place', () =>
    expect(readRule('比上年提升2个位次得满分，每少提升1位扣0.5分。').rule).toBeNull());
});

describe('between the numbers of two bands', () => {
  const text = '绿化率在35%及以上的得5分；25%—34%的得3分；15%—24%的得2分；其余不得分。';
  holds([
    [text, 5, { actual: 34.5 }, '3'],
    [text, 5, { actual: 24.9 }, '2'],
    [text, 5, { actual: 14.9 }, '0'],
  ]);
});

describe('each of what is counted, and what an upper level took', () => {
  holds([
    ['发生一次受伤10人以上生产事故的，1起扣3分，扣完为止。', 10, { count: 2 }, '4'],
    ['在市级考核中丢分的，按丢分值的2倍扣减该项得分。', 10, { count: 1.5 }, '7'],
    ['经查实第一次扣2分，查实第二次该项不得分。', 5, { count: 1 }, '3'],
    ['经查实第一次扣2分，查实第二次该项不得分。', 5, { count: 2 }, '0'],
  ]);
});

describe('the value against its target, in points', () => {
  holds([
    [
      '完成年度目标的得满分，比目标每少1个百分点减0.5分，差距达到8个百分点的计0分。',
      8,
      { actual: 93, target: 95 },
      '7',
    ],
    [
      '完成年度目标的得满分，比目标每少1个百分点减0.5分，差距达到8个百分点的计0分。',
      8,
      { actual: 87, target: 95 },
      '0',
    ],
    ['支出进度滞后于序时进度的，每滞后5个百分点扣0.3分，累计扣分不超过2分。', 3, { actual: 65, schedule: 75 }, '2.4'],
    ['签约率低于80%的，每满5个百分点扣1分，不满5个百分点的部分不扣。', 5, { actual: 71 }, '4'],
    ['低于全省平均水平的，以1个百分点为一档，每低一档扣该项分值的10%，扣完为止。', 10, { actual: 3, average: 5 }, '8'],
    ['增速与全省平均持平或高于全省平均的得满分，低于的每0.5个百分点扣0.2分。', 4, { actual: 4, average: 5 }, '3.6'],
    [
      '比目标值低2个百分点（含）以内的，每个百分点扣0.5分；低2个百分点以上的，超出2个百分点的部分每个百分点扣1分。',
      6,
      { actual: 92, target: 95 },
      '4',
    ],
  ]);
});

describe('shares and scores', () => {
  holds([
    [
      '工作完成情况占60%，按完成率计分；企业满意度占40%，按百分制测评得分折算。',
      10,
      { parts: [{ actual: 80, target: 100 }, { score: 90 }] },
      '8.4',
    ],
    [
      '部门评议、企业评议、专家评审均按百分制打分，分别占40%、40%、20%。',
      10,
      { scores: { 部门评议: 90, 企业评议: 80, 专家评审: 100 } },
      '8.8',
    ],
    ['三个乡镇按得分由高到低分别计6分、4分、2分。', 6, { rank: 2, n: 3 }, '4'],
    ['第一名得满分，从第二名起每低一个名次减少满分的4%。', 10, { rank: 4, n: 9 }, '8.8'],
    [
      '达到奋斗值得满分，仅达到保底值得分值的60%，介于两者之间的按直线内插法计分，低于保底值不得分。',
      10,
      { actual: 15, base_value: 10, goal_value: 20 },
      '8',
    ],
  ]);
});

describe('said again in other words', () => {
  holds([
    ['有牵头科室得1分，有工作方案得1分，有信息报送得1分，缺一项扣1分。', 3, { met: [true, true, false] }, '2'],
    [
      '完成率=实际完成数/计划数×100%。完成率达到100%得5分，每低1个百分点扣0.1分。',
      5,
      { actual: 95, target: 100 },
      '4.5',
    ],
    ['PM10浓度低于目标值得满分，高于目标值10%以内扣2分，高于10%以上扣5分。', 8, { actual: 56, target: 50 }, '3'],
    ['PM10浓度低于目标值得满分，高于目标值10%以内扣2分，高于10%以上扣5分。', 8, { actual: 52, target: 50 }, '6'],
    ['与上年相比上升3位及以上的加3分，上升1至2位的加1分，下降的每下降1位扣1分。', 5, { rank: 6, last_rank: 4 }, '3'],
  ]);
});

describe('fast and slow, level with the others', () => {
  const days = '以全县平均办结时间为基准，每快1天加0.2分，每慢1天扣0.2分，加扣分不超过1分。';
  holds([
    [days, 5, { actual: 3, average: 5 }, '5.4'],
    [days, 5, { actual: 6, average: 5 }, '4.8'],
    [
      '投资增速与全市持平得基准分7分，每高1个百分点加1分，每低1个百分点扣1分。',
      7,
      { actual: 4, average: 5, last_year: 9 },
      '6',
    ],
    [
      '投资增速与全市持平得基准分7分，每高1个百分点加1分，每低1个百分点扣1分。',
      7,
      { actual: 5, average: 5, last_year: 9 },
      '7',
    ],
  ]);
});

describe('above the whole, and each of what is measured', () => {
  const over = '超额完成10%以内的加1分，超额完成10%—20%的加2分，超额完成20%以上的加3分。';
  holds([
    [over, 3, { actual: 115, target: 100 }, '2'],
    [over, 3, { actual: 110, target: 100 }, '2'],
    [over, 3, { actual: 109, target: 100 }, '1'],
    [over, 3, { actual: 60, target: 100 }, '0'],
    [over, 3, { actual: 125, target: 100 }, '3'],
    ['耕地流失1亩扣0.1分，流失100亩以上不得分。', 5, { actual: 12, count: 12 }, '3.8'],
  ]);
});

describe('above and below what was just said', () => {
  holds([
    ['全县平均水平以上的得满分，以下的按比例得分。', 5, { actual: 8, average: 10, target: 9 }, '4'],
    ['85分以上的得满分，以下的不得分。', 5, { score: 84 }, '0'],
  ]);
});

describe('formulas by their names', () => {
  holds([
    ['单项得分=单项指标完成率×单项指标权重，完成率最高按120%计。', 5, { actual: 80, target: 100 }, '4'],
    ['实际新增人数与目标人数的比值乘以分值为最终得分，最高不超过分值。', 5, { actual: 80, target: 100 }, '4'],
    ['人均产值增速位次较上年前移的得5分，持平的得4分，后移的得3分。', 5, { rank: 3, last_rank: 5 }, '5'],
    ['人均产值增速位次较上年前移的得5分，持平的得4分，后移的得3分。', 5, { rank: 6, last_rank: 5 }, '3'],
  ]);
});

describe('greater ends first, places without their word', () => {
  const bands = '电子证照调用率≥90%得5分；90%＞调用率≥70%得3分；70%＞调用率≥50%得1分；＜50%不得分。';
  holds([
    [bands, 5, { actual: 89 }, '3'],
    [bands, 5, { actual: 70 }, '3'],
    [bands, 5, { actual: 49 }, '0'],
    ['全市排名第一得8分，第二得6分，第三得4分，第四及以下得2分。', 8, { rank: 5, n: 9 }, '2'],
    ['全市排名第一得8分，第二得6分，第三得4分，第四及以下得2分。', 8, { rank: 2, n: 9 }, '6'],
    ['产量最高的县得6分，其他县按与最高县的比例折算得分。', 6, { actual: 30, best: 40, max: 40 }, '4.5'],
    ['排首位的计满分，其后每后移一位，得分减少满分的10%。', 10, { rank: 4, n: 9 }, '7'],
    ['合同按期履行的得6分；进度每拖后1个月减1分，拖后达3个月的计0分。', 6, { days_late: 2 }, '4'],
    ['完成任务得10分，超额（欠额）每10%，加（减）2分，加（减）分以4分为限。', 10, { actual: 130, target: 100 }, '14'],
    ['年内第1次被抽查出问题的予以提醒，不作扣分；从第2次算起，每次扣0.5分。', 3, { count: 3 }, '2'],
    ['农村公路养护里程不低于核定规模的得4分；低于的不得分。', 4, { actual: 99, target: 100 }, '0'],
    ['参保率以95%为达标线，达标计满分，未达标的每差1个百分点扣0.5分，2分扣完为止。', 3, { actual: 85 }, '1'],
    ['年度任务每推进10%记0.8分，满分8分。', 8, { actual: 75, target: 100 }, '5.6'],
  ]);
});

test('one deed done, another not', () =>
  expect(readRule('获得市级以上创新奖的得2分；通过初评未获奖的得1分。').view.said).toBe(
    '获得市级以上创新奖的得2分；已通过初评未获得市级以上创新奖的得1分。',
  ));

describe('short of a fall, or beyond it', () => {
  const both = '用水量较上年下降3%得3分，每多下降1个百分点加0.5分，每少下降1个百分点扣0.5分，加分不超过1分。';
  holds([
    ['信访件次同比下降10%及以上得5分，降幅每少1个百分点扣0.3分，不降反升不得分。', 5, { growth: -7 }, '4.1'],
    ['信访件次同比下降10%及以上得5分，降幅每少1个百分点扣0.3分，不降反升不得分。', 5, { growth: 1 }, '0'],
    [both, 3, { growth: -5.5 }, '4'],
    [both, 3, { growth: -3 }, '3'],
    [both, 3, { growth: -2 }, '2.5'],
  ]);
});

describe('stretches of one gap beside each other', () => {
  const text =
    '增速高于全市平均2个百分点以上的得10分，高于全市平均的得8分，低于全市平均2个百分点以内的得5分，低于全市平均2个百分点以上的不得分。';
  holds([
    [text, 10, { actual: 8, average: 6 }, '10'],
    [text, 10, { actual: 7.9, average: 6 }, '8'],
    [text, 10, { actual: 4, average: 6 }, '5'],
    [text, 10, { actual: 3.9, average: 6 }, '0'],
  ]);
});

describe('numbers of their own in one sentence', () => {
  const text = '办结率达到98%得2分，满意率达到95%得2分，没达到的相应不得分。';
  test('each is a part', () =>
    expect(readRule(text).view.said).toBe('共4分，其中：办结率不低于98%的得2分；满意率不低于95%的得2分。'));
  holds([
    ['被评为优秀得10分，良好8分，合格6分，不合格不得分。', 10, { grade: '良好' }, '8'],
    ['开工率（已开工项目数占计划开工项目数的比重）达95%计满分，每低1个百分点扣0.25分。', 5, { actual: 90 }, '3.75'],
    ['达到全市平均得满分，比全市平均低0.1个百分点扣0.2分，依此类推，扣完为止。', 5, { actual: 5, average: 6 }, '3'],
    ['规定期限内上报得2分；每晚1日扣0.2分，晚10日以上不得分。', 2, { days_late: 3 }, '1.4'],
    ['规定期限内上报得2分；每晚1日扣0.2分，晚10日以上不得分。', 2, { days_late: 0 }, '2'],
  ]);
});
