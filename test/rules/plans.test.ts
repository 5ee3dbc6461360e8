/** Names, moves and shares in the words of plans of many years: the sentence, the row's numbers, the mark; read back as well. */
import { readRule } from '../../src/core/rules/read';
import { type Inputs, mark } from './mark';

const holds = (rows: readonly (readonly [string, number, Inputs, string])[]): void =>
  test.each(rows)('%s (%d) %j', (text, full, inputs, expected) => {
    expect(mark(text, full, inputs)).toBe(expected);
    expect(mark(readRule(text).view.said, full, inputs)).toBe(expected);
  });

describe('numbers in the name of a rate', () => {
  const low = '九年义务教育巩固率低于全市平均值的，每低0.5个百分点扣1分，扣完为止。';
  holds([
    [low, 6, { actual: 95, average: 96 }, '4'],
    [low, 6, { actual: 97, average: 96 }, '6'],
    ['7岁以下儿童健康管理率低于目标值的，每低1个百分点扣1分，扣完为止。', 5, { actual: 88, target: 90 }, '3'],
    ['学前一年毛入园率达到95%得满分，每低1个百分点扣0.5分，扣完为止。', 4, { actual: 93 }, '3'],
  ]);
});

describe('what is asked for, then what missing it costs', () => {
  holds([
    ['抽检合格率须达98%，未达到的，每低1个百分点扣0.5分，扣完为止。', 4, { actual: 95 }, '2.5'],
    ['优良率要达85%以上，达不到的，每低1个百分点扣0.5分，不足1个百分点的按1个百分点计。', 4, { actual: 84.5 }, '3.5'],
  ]);
});

describe('which way a value moved, and how far', () => {
  const gap = '城乡居民收入比较上年缩小的得2分，持平的得1分，扩大的不得分。';
  const fall =
    '合格率较上年提高或持平的得3分，下降1个百分点以内的得2分，下降1个百分点以上3个百分点以内的得1分，下降超过3个百分点的不得分。';
  const below = '办结率低于全市平均1个百分点以上不足3个百分点的得1分，低于3个百分点以上的不得分，其余得2分。';
  const stay = '平均办理时长达到3天的得基本分5分，每缩短0.1天加0.1分，最多加1分；每延长0.1天扣0.2分，扣完为止。';
  holds([
    [gap, 2, { actual: 2.1, last_year: 2.2 }, '2'],
    [gap, 2, { actual: 2.2, last_year: 2.2 }, '1'],
    [gap, 2, { actual: 2.3, last_year: 2.2 }, '0'],
    [fall, 3, { actual: 91, last_year: 90 }, '3'],
    [fall, 3, { actual: 89.5, last_year: 90 }, '2'],
    [fall, 3, { actual: 88, last_year: 90 }, '1'],
    [fall, 3, { actual: 86, last_year: 90 }, '0'],
    [below, 2, { actual: 93, average: 95 }, '1'],
    [stay, 5, { actual: 2.5 }, '5.5'],
    [stay, 5, { actual: 4 }, '3'],
    [
      '水费与预算数持平得3分，每压缩1%加0.1分，最高加0.5分；每超支1%扣0.5分，扣完为止。',
      3,
      { actual: 97, target: 100 },
      '3.3',
    ],
  ]);
});

describe('bands from nothing, below nothing', () => {
  const rate = '投资回报率5%以上的得10分，0以上不足5%的得4分，亏损的不得分。';
  holds([
    [rate, 10, { actual: 3 }, '4'],
    [rate, 10, { actual: -2 }, '0'],
  ]);
});

describe('shares and parts of what was earned', () => {
  const cut = '得分=隐患整改率×8分；整改率低于60%的，按上述得分的50%计。';
  holds([
    [cut, 8, { actual: 50 }, '2'],
    [cut, 8, { actual: 75 }, '6'],
    ['引用平安建设考核得分（百分制），按10%的比例计入。', 10, { score: 90 }, '9'],
    ['每出现1例病例的扣分=20分÷村数，扣完为止。', 20, { count: 2, denominator: 10 }, '16'],
    [
      '亩均税收居第一位的乡镇得满分，其他乡镇得分=本乡镇亩均税收÷第一位乡镇亩均税收×分值。',
      6,
      { actual: 80, max: 160 },
      '3',
    ],
  ]);
});

test('a number nobody named is no part of a formula', () => {
  expect(readRule('得分=概算值÷实际值×分值。').rule).toBeNull();
});

describe('any other grade', () => {
  const other = '综合评价为“好”的得3分，为“较好”的得2分，为其他等次的得1分。';
  const none = '评定等次为一等、二等、三等的，分别得15分、12分、9分，未定等次的不得分。';
  holds([
    [other, 3, { grade: '较好' }, '2'],
    [other, 3, { grade: '一般' }, '1'],
    [other, 3, { grade: '工作扎实' }, 'missing_input'],
    [none, 15, { grade: '二等' }, '12'],
    [none, 15, { grade: '未定等次' }, '0'],
  ]);
});

describe('what is lacking keeps that it is', () => {
  holds([['台账缺两项以上的不得分，否则得满分。', 4, { count: 3 }, '0']]);
  test('said', () => expect(readRule('台账缺两项以上的不得分，否则得满分。').view.said).toContain('缺2项以上'));
});

describe('two nouns before one rate', () => {
  const name = '眼保健和视力检查覆盖率达到90%得3分，否则不得分。';
  holds([
    [name, 3, { actual: 91 }, '3'],
    [name, 3, { actual: 89 }, '0'],
    ['投资完成额增速在0以上的得3分，0以下的不得分。', 3, { actual: 2 }, '3'],
  ]);
  test('a deed beside a rate stays a deed', () =>
    expect(readRule('制定方案和完成率达到90%的得2分。').view.said).toContain('制定方案且'));
});

describe('shares beside their names', () => {
  const scores = { scores: { 工作实绩: 90, 群众评议: 80, 领导评价: 85 } };
  holds([
    ['总分由工作实绩（60%）、群众评议（20%）、领导评价（20%）三部分构成。', 100, scores, '87'],
    ['总分由工作实绩、群众评议和领导评价构成，权重分别为60%、20%和20%。', 100, scores, '87'],
  ]);
  test('that do not make a whole are not read', () =>
    expect(readRule('总分由工作实绩（60%）、群众评议（20%）、领导评价（10%）三部分构成。').rule).toBeNull());
});

describe('on time, late, or never', () => {
  const sent = '按时报送的得2分，逾期报送的得1分，未报送的不得分。';
  holds([
    [sent, 2, { days_late: 0 }, '2'],
    [sent, 2, { days_late: 3 }, '1'],
    ['逾期整改的得3分，其余得5分。', 5, { days_late: 2 }, '3'],
    ['按时完成得3分，逾期完成得1分，未完成不得分。', 3, { days_late: 2 }, '1'],
  ]);
  test.each([
    ['按时报送的得2分；逾期报送的得1分；未报送的不得分。', '按时报送的得2分；逾期报送的得1分；其余不得分。'],
    ['及时报送得2分，迟报得1分，不报不得分。', '及时报送的得2分；迟报的得1分；其余不得分。'],
  ])('%s says three states of one deed', (text, said) => expect(readRule(text).view.said).toBe(said));
});
