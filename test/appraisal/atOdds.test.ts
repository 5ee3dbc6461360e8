/** Columns and numbers of one row that do not go together: the one that counts is taken, or a person is asked; never the other in silence. */
import { marked } from './bareRow';

const ASKED = 'missing_input';
const SHARE = '完成年度目标得满分，未完成的按完成比例得分。';
type Case = readonly [cells: Readonly<Record<string, string | number>>, mark: string];

test.each<Case>([
  [{ 目标值: '800万元', 完成值: '640万元', 核定值: '600万元' }, '7.5'],
  [{ 目标值: '800万元', 完成值: '640万元', 核定: '600万元' }, '7.5'],
  [{ 目标值: '800万元', 上报数: '640万元', 市级审核数: '600万元' }, '7.5'],
  [{ 目标值: '800万元', 自报完成数: '640万元', 完成数: '600万元' }, ASKED],
  [{ 目标值: '800万元', 完成值: '640万元', 核实情况: '属实' }, '8'],
  [{ 目标值: '800万元', 完成值: '640万元', 抽查值: '600万元' }, ASKED],
])('what was verified stands above what was reported, %j: %s', (cells, mark) => {
  expect(marked(SHARE, cells, '争取上级资金')).toBe(mark);
});

test.each<Case>([
  [{ 年度任务: '20公里', 本年完成: '15公里', 累计完成: '38公里' }, '7.5'],
  [{ 任务数: '20公里', 本年完成: '15公里', 累计完成: '18公里' }, ASKED],
  [{ 年度任务: '20公里', 累计完成: '15公里' }, '7.5'],
  [{ 年度任务: '20公里', 自开工累计完成: '15公里' }, ASKED],
  [{ 年度任务: '20公里', '1-10月完成': '15公里' }, ASKED],
  [{ 年度任务: '20公里', '1-12月完成': '15公里' }, '7.5'],
  [{ 年度任务: '20公里', 完成数: '15公里', 未完成数: '5公里' }, '7.5'],
  [{ 年度任务: '20公里', 完成数: '15公里', 未完成数: '4公里' }, ASKED],
  [{ 年度任务: '20公里', 上年结转: '3公里', 完成数: '15公里' }, ASKED],
])('this year’s own, and what goes with it, %j: %s', (cells, mark) => {
  expect(marked(SHARE, cells, '农村公路建设')).toBe(mark);
});

test('a share is no amount, and two amounts are held in one unit', () => {
  const formula = '得分=完成值÷目标值×分值，最高不超过分值。';
  expect(marked(formula, { '目标值（亿元）': '8', '完成值（万元）': '60000' })).toBe('7.5');
  expect(marked(formula, { 目标值: '8亿元', 完成值: '75%' })).not.toBe('10');
  expect(marked('人均补助达到200元得满分，每少10元扣1分。', { 完成值: '90万元' }, '养老补助')).toBe(ASKED);
});

test.each<Case>([
  [{ 上年值: '72%', 完成值: '72.4%', 增速: '-0.4%' }, ASKED],
  [{ 上年值: '72%', 完成值: '0.724' }, ASKED],
  [{ 上年值: '72%', 完成值: '72.4' }, '10'],
  [{ 上年值: '72%', 完成值: '72.4%' }, '10'],
])('a rate, last year’s and its change, %j: %s', (cells, mark) => {
  expect(marked('较上年提高的得满分，持平得5分，下降不得分。', cells, '林木覆盖率')).toBe(mark);
});

test.each<Case>([
  [{ 增速: '0.07' }, ASKED],
  [{ 增速: '107%' }, ASKED],
  [{ 增速: '7‰' }, ASKED],
  [{ 增速: '7%' }, '9'],
  [{ '增速（%）': '0.7' }, '2.7'],
  [{ 上年值: '100', 完成值: '107' }, ASKED],
])('a growth in percent and nothing like it, %j: %s', (cells, mark) => {
  expect(marked('同比增长8%以上得满分，每低1个百分点扣1分，扣完为止。', cells, '工业投资增速')).toBe(mark);
});

test('incomes are no growth, and how far off a mean is no mean', () => {
  const rule = '每低于全市平均1个百分点扣0.5分，扣完为止。';
  expect(marked(rule, { 完成值: '18000元', 全市平均: '19000元' }, '居民收入增速')).toBe(ASKED);
  expect(marked(rule, { 完成值: '5%', 与全市平均相差: '-2%' }, '居民收入增速')).toBe(ASKED);
  expect(marked(rule, { 完成值: '5%', 全市平均: '7%' }, '居民收入增速')).toBe('9');
});

test('an aim beside another one in the rule', () => {
  const rule = '合格率达到95%得满分，每低1个百分点扣1分，扣完为止。';
  expect(marked(rule, { 目标值: '98%', 完成值: '96%' }, '抽检合格率')).toBe(ASKED);
  expect(marked(rule, { 目标值: '95%', 完成值: '94%' }, '抽检合格率')).toBe('9');
});

test.each<Case>([
  [{ 完成值: '3', 扣分情况: '扣3分' }, '7'],
  [{ 完成值: '3', 扣分情况: '扣1分' }, ASKED],
  [{ 完成值: '3', 扣分情况: '未扣分' }, ASKED],
  [{ 完成值: '0', 扣分情况: '未扣分' }, '10'],
])('marks that 扣分情况 says were taken off, %j: %s', (cells, mark) => {
  expect(marked('每发生1起扣1分，扣完为止。', cells, '火灾')).toBe(mark);
});

test('a checklist by its signs, and not by its nouns', () => {
  const rule = '成立专班得4分，制定方案得3分，开展督查得3分。';
  expect(marked(rule, { 完成值: '成立专班√ 制定方案× 开展督查√' }, '秸秆禁烧')).toBe('7');
  expect(marked(rule, { 完成值: '已成立专班、制定方案、开展督查' }, '秸秆禁烧')).toBe('10');
  expect(marked(rule, { 完成值: '专班、方案、督查' }, '秸秆禁烧')).toBe(ASKED);
  expect(marked('完成得满分，未完成不得分。', { 完成值: '3/4' }, '路灯改造')).toBe('0');
});

test.each<readonly [rule: string, name: string, cells: Readonly<Record<string, string>>, mark: string]>([
  ['每发生1起责任事故扣1分，扣完为止。', '道路交通', { 发生数: '4起', 责任事故数: '1起' }, '9'],
  ['每发生1起扣1分，扣完为止。', '道路交通', { 发生数: '4起', 责任事故数: '1起' }, '6'],
  ['每查实1件扣1分，扣完为止。', '作风投诉', { 投诉数: '6件', 查实数: '2件' }, '8'],
  [SHARE, '危房改造', { 任务数: '60户', 申报数: '58户', 批准数: '45户' }, '7.5'],
  [SHARE, '危房改造', { 任务数: '60户', 完成数: '45户', 退出数: '3户' }, ASKED],
])('%s under heads of their own, %s %j: %s', (rule, name, cells, mark) => {
  expect(marked(rule, cells, name)).toBe(mark);
});

test.each<Case>([
  [{ 目标值: '20个', 完成值: '15个，完成率75%' }, '7.5'],
  [{ 目标值: '20个', 完成值: '15个，完成率90%' }, ASKED],
  [{ 目标值: '20个', 完成值: '同比增加15个' }, ASKED],
])('an amount and its share in one cell, %j: %s', (cells, mark) => {
  expect(marked(SHARE, cells, '新增停车场')).toBe(mark);
});

test('the rest is no rate, and another year’s rate none of this', () => {
  expect(marked('合格率达到98%得满分，低于98%不得分。', { 完成值: '不合格率1%' }, '水质')).toBe(ASKED);
  expect(marked('完成率达到100%得满分，每低1个百分点扣0.5分。', { 完成率: '2023年95%' }, '培训')).toBe(ASKED);
});
