/** Freer wordings of the field: the sentence, the row's numbers, the mark; each said back reads as the same rule, and each step of the mark is explained. */
import { caseInputs } from '../../src/cli/caseInputs';
import { DEFAULT_CONVENTIONS } from '../../src/core/model/convention';
import { decimalText, ofDouble } from '../../src/core/model/exact';
import { readRule } from '../../src/core/rules/read';
import { scoreRule } from '../../src/core/scoring/score';

type Inputs = Readonly<Record<string, unknown>>;
type Row = readonly [text: string, full: number, inputs: Inputs, mark: string];

function outcome(text: string, full: number, inputs: Inputs) {
  const row = {
    full: ofDouble(full),
    type: 'base',
    name: '',
    unit: null,
    conventions: DEFAULT_CONVENTIONS,
    places: 2,
  } as const;
  return scoreRule(readRule(text), row, caseInputs(inputs));
}

function mark(text: string, full: number, inputs: Inputs): string {
  const scored = outcome(text, full, inputs);
  return scored.status === 'scored' ? decimalText(scored.score.mark) : scored.status;
}

/** The mark of the text, and of the text said back. */
const bothWays = ([text, full, inputs]: Row): string[] => [
  mark(text, full, inputs),
  mark(readRule(text).view.said, full, inputs),
];

const holds = (rows: readonly Row[]): void =>
  test.each(rows)('%s (%d) %j', (...row) => expect(bothWays(row)).toEqual([row[3], row[3]]));

describe('a lower case begins with marks of its own', () => {
  const text = '增速达到全市平均的得5分；低于全市平均的，以4分为基数，每低1个百分点扣1分，扣完为止。';
  holds([
    [text, 5, { actual: 6, average: 6 }, '5'],
    [text, 5, { actual: 5.5, average: 6 }, '3.5'],
    [text, 5, { actual: 1, average: 6 }, '0'],
    ['占比达到65%的得5分；低于65%的，在3分基础上每低1个百分点再扣0.5分，扣完为止。', 5, { actual: 63 }, '2'],
  ]);
  const near = '增速高于全市平均1个百分点及以上的得5分；达到全市平均但高出不足1个百分点的得4分；低于全市平均的不得分。';
  holds([
    [near, 5, { actual: 6, average: 6 }, '4'],
    [near, 5, { actual: 7, average: 6 }, '5'],
    [near, 5, { actual: 5.9, average: 6 }, '0'],
  ]);
});

describe('last year by its number', () => {
  const text = '2024年研发投入占比较2023年每下降0.1个百分点扣1分，扣完为止。';
  holds([[text, 5, { actual: 2.1, last_year: 2.3 }, '3']]);
  test('another year is not last year', () =>
    expect(readRule('2024年研发投入占比较2021年每下降0.1个百分点扣1分，扣完为止。').rule).toBeNull());
});

describe('the first case by itself', () => {
  holds([
    ['凡发现弄虚作假的，第一次扣5分，第二次及以上该项不得分。', 10, { count: 1 }, '5'],
    ['凡发现弄虚作假的，第一次扣5分，第二次及以上该项不得分。', 10, { count: 2 }, '0'],
    ['发生第1起扣1分，从第2起开始每起扣2分，扣完为止。', 5, { count: 0 }, '5'],
    ['发生第1起扣1分，从第2起开始每起扣2分，扣完为止。', 5, { count: 1 }, '4'],
    ['发生第1起扣1分，从第2起开始每起扣2分，扣完为止。', 5, { count: 3 }, '0'],
  ]);
  test('what comes after the second case is not guessed', () =>
    expect(readRule('第一次扣1分，第二次扣3分。').rule).toBeNull());
});

describe('the most of one kind, by its name', () => {
  const text = '发生一般事故每起扣1分、较大事故每起扣3分，其中一般事故最多扣3分，扣完为止。';
  holds([
    [text, 10, { counts: { 一般: 5, 较大: 1 } }, '4'],
    [text, 10, { counts: { 一般: 2, 较大: 0 } }, '8'],
  ]);
  test('a name that fits none or both is refused', () => {
    expect(readRule('发生一般事故每起扣1分、较大事故每起扣3分，其中火灾最多扣3分。').rule).toBeNull();
    expect(readRule('发生一般事故每起扣1分、较大事故每起扣3分，其中事故最多扣3分。').rule).toBeNull();
  });
});

describe('late for so many days, then nothing', () => {
  const text = '应于每月25日前报送，逾期3日内的每日扣0.5分，逾期3日以上的不得分。';
  holds([
    [text, 5, { days_late: 2 }, '4'],
    [text, 5, { days_late: 4 }, '0'],
  ]);
});

describe('places from both ends', () => {
  const text = '排名第1—3名的得满分；第4—9名的得满分的60%；末位的不得分。';
  holds([
    [text, 10, { rank: 2, n: 10 }, '10'],
    [text, 10, { rank: 9, n: 10 }, '6'],
    [text, 10, { rank: 10, n: 10 }, '0'],
    [text, 10, { rank: 2, n: 2 }, 'missing_input'],
    ['排名在后三位的，分别扣1分、2分、3分（倒数第一扣3分）。', 10, { rank: 14, n: 14 }, '7'],
    ['排名在后三位的，分别扣1分、2分、3分（倒数第一扣3分）。', 10, { rank: 12, n: 14 }, '9'],
    ['排名在后三位的，分别扣1分、2分、3分（倒数第一扣3分）。', 10, { rank: 5, n: 14 }, '10'],
  ]);
});

describe('moves of a rank', () => {
  const text = '排名较上年下降的不得分，持平的得3分，上升的得6分。';
  holds([
    [text, 6, { rank: 5, last_rank: 4 }, '0'],
    [text, 6, { rank: 4, last_rank: 4 }, '3'],
    [text, 6, { rank: 3, last_rank: 4 }, '6'],
  ]);
  const far = '综合排名较上年上升或持平的得满分，下降1—2位的得60%，下降3位及以上的不得分。';
  holds([
    [far, 5, { rank: 6, last_rank: 4 }, '3'],
    [far, 5, { rank: 7, last_rank: 4 }, '0'],
    [far, 5, { rank: 4, last_rank: 4 }, '5'],
    ['排名前三的得5分，第四至第六的得4分，进步3位以上的另加0.5分，最高5分。', 5, { rank: 4, last_rank: 7 }, '4.5'],
  ]);
});

describe('a step under a condition on another measure', () => {
  const text = '总量进入全市前三名的，增速每高于全市平均1个百分点加0.5分，最高加3分；总量未进入前三名的不加分。';
  holds([
    [text, 3, { rank: 2, actual: 7, average: 5 }, '1'],
    [text, 3, { rank: 4, actual: 7, average: 5 }, '0'],
  ]);
  const graded = '年度考核未获“优秀”等次的，本项不得分；获“优秀”等次的，每承担1项自治区试点得1分，最高4分。';
  holds([
    [graded, 4, { met: true, count: 3 }, '3'],
    [graded, 4, { met: false, count: 3 }, '0'],
  ]);
  test('what must be done for any marks is not dropped beside a gain', () =>
    expect(mark('未按时报送的不得分；每采用1篇得1分，最高5分。', 5, { met: false, count: 2 })).toBe('0'));
});

describe('what is found undone', () => {
  holds([
    ['没有发生未按期整改问题的得5分，否则不得分。', 5, { triggered: true }, '0'],
    ['没有发生未按期整改问题的得5分，否则不得分。', 5, { triggered: false }, '5'],
    ['不存在未完成整改任务的得5分，存在的不得分。', 5, { triggered: true }, '0'],
  ]);
});

describe('an exception from what is counted', () => {
  const text = '每发生1起一般事故扣1分（道路交通事故除外），扣完为止。';
  holds([
    [text, 6, { count: 2 }, '4'],
    ['除不可抗力外，每延误1个项目扣1分，扣完为止。', 5, { count: 2 }, '3'],
    ['每迟报1天扣0.5分（不可抗力除外），扣完为止。', 5, { days_late: 3 }, '3.5'],
    ['群众重复投诉的，每件扣0.5分（经核查不属实的除外），最多扣3分。', 6, { count: 10 }, '3'],
  ]);
  test('is said, explained and asked to be checked', () => {
    const { view } = readRule(text);
    expect(view.said).toContain('（道路交通事故除外）');
    expect(view.lint.map((f) => f.code)).toEqual(['count_excludes']);
    const scored = outcome(text, 6, { count: 2 });
    expect(scored.status === 'scored' && scored.trace().steps.map((s) => s.how)).toContain(
      '2起（道路交通事故除外），每起扣1分',
    );
  });
  test.each([
    '除城区外，每低于目标1个百分点扣1分。',
    '除新区外，每发生1起扣1分。',
    '每低于目标1个百分点扣1分（不可抗力除外）。',
    '未完成的不得分（不可抗力除外）。',
    '每发生1起扣1分，另有规定的除外。',
  ])('of units, of a gap, or of nobody knows what is refused: %s', (odd) => expect(readRule(odd).rule).toBeNull());
});

describe('net gains and net losses', () => {
  const text = '每净增1家限上商贸企业加0.5分，每净减1家扣0.5分，加扣分均不超过2分。';
  holds([
    [text, 4, { actual: 33, last_year: 30 }, '5.5'],
    [text, 4, { actual: 28, last_year: 30 }, '3'],
    [text, 4, { actual: 40, last_year: 30 }, '6'],
    ['规上企业户数比上年每净减1家扣0.5分，扣完为止。', 3, { actual: 40, last_year: 42 }, '2'],
    ['规上企业户数比上年每净减1家扣0.5分，扣完为止。', 3, { actual: 45, last_year: 42 }, '3'],
  ]);
});

describe('parts by their shares, each with a way of its own', () => {
  const text =
    '社会消费品零售总额：总量占40%，达到全市平均水平的得该部分满分，未达到的得该部分分值的一半；增速占60%，每低于全市平均增速1个百分点扣0.6分，扣完为止。';
  holds([
    [
      text,
      10,
      {
        parts: [
          { actual: 9, average: 10 },
          { actual: 4, average: 5 },
        ],
      },
      '7.4',
    ],
    [
      '任务完成情况（70%）按完成率计分，群众满意度（30%）按测评得分折算。',
      20,
      { parts: [{ actual: 80, target: 100 }, { score: 90 }] },
      '16.6',
    ],
    [
      '考核总分由定量考核、定性评价、日常监测三部分组成，分别占60%、25%、15%；各部分按百分制打分，加权汇总后折算为本项分值。',
      50,
      { scores: { 定量: 90, 定性: 80, 日常: 100 } },
      '44.5',
    ],
  ]);
  test('shares that are not all there is divide nothing', () =>
    expect(readRule('任务完成情况（70%）按完成率计分，群众满意度（20%）按测评得分折算。').rule).toBeNull());
});

describe('a step between two levels, where nothing is left below', () => {
  const text =
    '任务完成率达到100%的得满分；完成率在80%以上不足100%的，每低一个百分点扣0.3分；完成率不足80%的，不得分。';
  holds([
    [text, 10, { actual: 90, target: 100 }, '7'],
    [text, 10, { actual: 80, target: 100 }, '4'],
    [text, 10, { actual: 79, target: 100 }, '0'],
  ]);
  test('what lies below must be said', () =>
    expect(readRule('任务完成率达到100%的得满分；完成率在80%以上不足100%的，每低一个百分点扣0.3分。').rule).toBeNull());
});

describe('words that say it another way', () => {
  const rates = '完成技能培训任务的得4分，未完成的按完成比例得分；培训后就业率达到60%的再得2分，未达到的不得分。';
  const first = '新开工重点项目，完成一个得两分；从第二个起，每增加一个再得一分；最高得六分。';
  const none = '本指标不适用的，按该类别其他指标的得分率折算得分；适用的，每低于目标值1个百分点扣0.5分，扣完为止。';
  holds([
    [rates, 6, { parts: [{ actual: 90, target: 100 }, { actual: 60 }] }, '5.6'],
    [first, 6, { count: 4 }, '5'],
    [first, 6, { count: 7 }, '6'],
    [none, 5, { applicable: false, others_score: 72, others_full: 80 }, '4.5'],
    [none, 5, { applicable: true, actual: 87, target: 90 }, '3.5'],
  ]);
});

describe('where a text is silent, the other mark is shown', () => {
  /** What each convention in play would give otherwise. */
  const others = (text: string, full: number, inputs: Inputs) => {
    const scored = outcome(text, full, inputs);
    return scored.status === 'scored'
      ? scored.score.conventions.flatMap((c) => c.alternatives.map((a) => `${c.id} ${a.choice} ${decimalText(a.mark)}`))
      : [scored.status];
  };
  const silent = '台账不全的每项扣1分；未按时报送的每次扣0.5分，最多扣2分。';
  const counts = { counts: { 台账: 3, 报送: 6 } };
  holds([[silent, 10, counts, '8']]);
  test('a cap behind the last of several clauses', () => {
    expect(others(silent, 10, counts)).toEqual(['cap_scope last 5']);
    expect(others(silent, 10, { counts: { 台账: 1, 报送: 1 } })).toEqual([]);
  });
  test('累计, 合计 are not silent', () => {
    expect(others(silent.replace('最多', '累计最多'), 10, counts)).toEqual([]);
    expect(others(silent.replace('最多扣2分', '两项合计不超过2分'), 10, counts)).toEqual([]);
  });
  const below = '完成率90%以上得满分，90%以下按比例扣分。';
  holds([[below, 9, { actual: 81, target: 100 }, '7.29']]);
  test('a proportion below a level', () => {
    expect(others(below, 9, { actual: 81, target: 100 })).toEqual(['below_share stated 8.1']);
    expect(others('完成率达到90%得满分，未达到的按完成比例计分。', 9, { actual: 81, target: 100 })).toEqual([]);
  });
  const rise = '工业投资占比每提高1个百分点得0.5分，最高2分。';
  holds([
    [rise, 2, { actual: 53, target: 50 }, '1.5'],
    [rise, 2, { actual: 53, last_year: 50 }, '1.5'],
    [rise, 2, { actual: 53, target: 50, last_year: 51 }, '1.5'],
  ]);
  test('a rise, and nobody says since when', () => {
    expect(others(rise, 2, { actual: 53, target: 50, last_year: 51 })).toEqual(['moved_from last_year 1']);
    expect(others(rise, 2, { actual: 53, target: 50 })).toEqual([]);
  });
});

test('every step of a mark is explained', () => {
  const scored = outcome('总量进入前三名的，增速每高于全市平均1个百分点加0.5分，最高加3分。', 3, {
    rank: 4,
    actual: 7,
    average: 5,
  });
  expect(scored.status === 'scored' && scored.trace().steps.map((s) => s.how)).toContain('不符合“总量排名前3名”');
});
