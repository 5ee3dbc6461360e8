/** One number of a row is not taken for two things, nor for one of two it may be. */
import { marked } from './bareRow';

test.each([
  [
    '完成目标任务得满分，未完成的按完成比例计分；发生安全事故的每起扣2分。',
    { 目标值: 100, 完成值: 80 },
    'missing_input',
  ],
  ['完成率达到100%得满分，每低1个百分点扣0.5分；每发生1起事故扣2分。', { 目标值: 50, 完成值: 50 }, 'missing_input'],
  ['每发生1起事故扣2分，扣完为止。', { 目标值: 0, 完成值: 3 }, '4'],
  ['每发生1起事故扣2分，发生5起及以上的不得分。', { 完成值: 3 }, '4'],
])('%s %j', (rule, cells, expected) => expect(marked(rule, cells)).toBe(expected));

const VISITS = '健康档案建档率达到90%得5分，每低1个百分点扣0.5分；随访率达到80%得5分，每低1个百分点扣0.5分。';
test.each([
  ['two rates, one number', VISITS, { 完成值: '85%' }, 'missing_input'],
  ['two rates, each with its number', VISITS, { 完成值: '建档率85%，随访率85%' }, '7.5'],
  [
    'a task and a rate',
    '完成任务得满分，每低1个百分点扣0.5分；满意度低于80%的扣2分。',
    { 目标值: 100, 完成值: 90 },
    'missing_input',
  ],
  [
    'one rate under one name',
    '满意度达到90%得满分，满意度每低1个百分点扣0.5分，低于80%不得分。',
    { 完成值: 85 },
    '7.5',
  ],
])('%s', (_, rule, cells, expected) => expect(marked(rule, cells)).toBe(expected));

const GROWTH = '增速达到8%得满分，每低1个百分点扣1分。';
const INVESTED = '完成投资5亿元得满分，每少1000万元扣0.5分。';
test.each([
  ['an amount where a growth is asked, beside last year', GROWTH, { 上年值: 100, 完成值: 107 }, 'missing_input'],
  ['an amount where a growth is asked, beside its target', GROWTH, { 目标值: 120, 完成值: 110 }, 'missing_input'],
  ['the growth itself', GROWTH, { 完成值: 7 }, '9'],
  ['亿元 or 万元', INVESTED, { 完成值: 4.8 }, 'missing_input'],
  ['亿元, said', INVESTED, { 完成值: '4.8亿元' }, '9'],
  ['亿元 in its column', INVESTED, { 单位: '亿元', 完成值: 4.8 }, '9'],
  ['a share of one', '合格率98%以上得满分，每低0.5个百分点扣1分。', { 完成值: 0.97 }, 'missing_input'],
  [
    'a rise beside a target is no growth',
    '完成目标得满分；较上年增长的加1分。',
    { 目标值: 100, 完成值: 110 },
    'missing_input',
  ],
])('%s', (_, rule, cells, expected) => expect(marked(rule, cells)).toBe(expected));

test.each([
  ['shares of one, or less than a percent', '完成目标得满分，每低1个百分点扣1分。', { 目标值: 0.95, 完成值: 0.93 }],
  ['a value where its deviation is asked', '偏离度在5%以内得满分，每超1%扣1分。', { 目标值: 100, 完成值: 108 }],
])('%s', (_, rule, cells) => expect(marked(rule, cells)).toBe('missing_input'));

test.each([
  ['座 finished are no accidents', { 目标值: '40座', 完成值: '36座' }, 'missing_input'],
  ['none, said beside the number', { 目标值: '40座', 完成值: '36座，未发生事故' }, '9'],
])('%s', (_, cells, expected) =>
  expect(marked('按完成比例计分，发生较大及以上事故的，该项记0分。', cells)).toBe(expected),
);

const ABOVE_MEAN = '每高于全市平均水平1%扣0.5分，不高于的计满分。';
const NET = '户数比上年每净增1家得2分，最多得10分。';
test.each([
  ['of a mean without a unit, 1% of it', ABOVE_MEAN, { 完成值: 12.6, 全市平均值: 12 }, '户均成本', '7.5'],
  ['起/万人 is no percentage', ABOVE_MEAN, { 单位: '起/万人', 完成值: 12.6, 全市平均值: 12 }, '万人刑事发案率', '7.5'],
  ['a rate is', ABOVE_MEAN, { 完成值: 12.6, 全市平均值: 12 }, '不良贷款率', '9.7'],
  ['the stock of this and of last year', NET, { 上年值: 37, 完成值: '40家' }, '规上企业培育', '6'],
  ['the rise itself, or what is left', NET, { 上年值: 37, 完成值: 3 }, '规上企业培育', 'missing_input'],
  [
    'new ones, or all of them',
    '每新增1家得2分，最多得10分。',
    { 上年值: 37, 完成值: 40 },
    '规上企业户数',
    'missing_input',
  ],
])('%s', (_, rule, cells, name, expected) => expect(marked(rule, cells, name)).toBe(expected));
