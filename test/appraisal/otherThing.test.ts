/** A cell whose own words say that its number is of another thing than the rule speaks of gives no mark; its neighbours do. */
import { marked } from './bareRow';

const ASKED = 'missing_input';
const NEW = '当年每新增1家得0.5分，最高得5分。';
const TASK = '完成当年新增任务的得5分，每少1家扣0.5分，扣完为止。';

test.each([
  [{ 上年值: '累计18家', 完成值: '累计24家' }, '3'],
  [{ 完成值: '累计24家' }, ASKED],
  [{ 完成值: '现有24家' }, ASKED],
  [{ 完成值: '24家（含往年）' }, ASKED],
  [{ 完成值: '累计新增6家' }, '3'],
  [{ 完成值: '累计24家，其中当年新增6家' }, '3'],
  [{ 完成值: '6家' }, '3'],
])('what came new this year of %j: %s', (cells, mark) => {
  expect(marked(NEW, cells as never, '新增高新技术企业', 5)).toBe(mark);
});

test.each([
  [{ 任务数: '新增10家', 完成数: '累计52家（含以前年度）' }, ASKED],
  [{ 任务数: '新增10家', 上年值: '累计44家', 完成数: '累计52家' }, '4'],
  [{ 任务数: '新增10家', 完成数: '累计新增8家' }, '4'],
])('a task of new ones, %j: %s', (cells, mark) => {
  expect(marked(TASK, cells as never, '新增科技型中小企业', 5)).toBe(mark);
});

test('an amount outstanding is no new one', () => {
  const rule = '新增贷款10亿元得5分，少1亿元扣0.5分。';
  expect(marked(rule, { 上年值: '余额85亿元', 完成值: '余额92亿元' }, '新增贷款', 5)).toBe('3.5');
  expect(marked(rule, { 上年值: '85亿元', 完成值: '92亿元' }, '贷款余额', 5)).toBe('3.5');
  expect(marked(rule, { 完成值: '余额92亿元' }, '新增贷款', 5)).toBe(ASKED);
  expect(marked('造林完成年度新增任务得5分，未完成的按比例计分。', { 任务数: '2000亩', 完成数: '累计完成1800亩' }, '新增造林面积', 5)).toBe('4.5'); // prettier-ignore
});

test.each([
  ['招商引资', '到位资金达到10亿元得5分，每少1亿元扣0.5分。', '签约12亿元', ASKED],
  ['招商引资', '到位资金达到10亿元得5分，每少1亿元扣0.5分。', '到位8亿元', '4'],
  ['招商引资', '到位资金达到10亿元得5分，每少1亿元扣0.5分。', '签约12亿元，到位8亿元', '4'],
  ['项目竣工', '竣工10个得5分，少1个扣0.5分。', '开工10个', ASKED],
  ['项目竣工', '竣工10个得5分，少1个扣0.5分。', '完工9个', '4.5'],
  ['宣传稿件', '每采用1篇得0.2分，最高4分。', '报送30篇', ASKED],
  ['宣传稿件', '每采用1篇得0.2分，最高4分。', '报送30篇，采用12篇', '2.4'],
  ['问题整改', '每发现1个问题扣1分，扣完为止。', '已整改3个', ASKED],
  ['问题整改', '每发现1个问题扣1分，扣完为止。', '发现3个', '2'],
  ['线下培训', '线下培训每场得0.1分，最高3分。', '培训30场，其中线上10场', ASKED],
])('%s, %s of %s: %s', (name, rule, cell, mark) => {
  expect(marked(rule, { 完成值: cell }, name, 5)).toBe(mark);
});

test('growth on another time, last year’s amount and a place elsewhere are asked about', () => {
  const growth = '增速达到8%得5分，每低1个百分点扣1分。';
  expect(marked(growth, { 完成值: '环比增长9%' }, '固定资产投资增速', 5)).toBe(ASKED);
  expect(marked(growth, { 环比增长: '9%' }, '固定资产投资增速', 5)).toBe(ASKED);
  expect(marked(growth, { 完成值: '同比增长7%' }, '固定资产投资增速', 5)).toBe('4');
  const share = '完成年度任务得5分，未完成的按比例计分。';
  expect(marked(share, { 任务数: '5亿元', 完成值: '2023年完成4.8亿元' }, '固定资产投资', 5)).toBe(ASKED);
  expect(marked(share, { 任务数: '5亿元', 完成值: '2024年完成4.8亿元' }, '固定资产投资', 5)).toBe('4.8');
  const place = '全区排名前10名得5分，前20名得3分，其他不得分。';
  expect(marked(place, { 完成值: '全市第2名' }, '营商环境排名', 5)).toBe(ASKED);
  expect(marked(place, { 完成值: '全区第12名' }, '营商环境排名', 5)).toBe('3');
});

test('so many in all are never so many for each', () => {
  const rule = '每万人刑事案件数不高于全市平均的得4分，每高1件扣1分，扣完为止。';
  expect(marked(rule, { 完成值: '580件', 全市平均: '12.5件' }, '每万人刑事案件数', 4)).toBe(ASKED);
  expect(marked(rule, { 完成值: '14.5件', 全市平均: '12.5件' }, '每万人刑事案件数', 4)).toBe('2');
  const low = '万人信访量低于全市平均得4分，否则不得分。';
  expect(marked(low, { 完成值: '580件', 常住人口: '40万人', 全市平均: '16件' }, '信访总量', 4)).toBe(ASKED);
  expect(marked(low, { 完成值: '580件', 全市平均: '610件' }, '信访总量', 4)).toBe('4');
});

test('扣0.5分 counts nothing', () => {
  const rule = '每被通报1次扣0.25分，扣完为止。';
  expect(marked(rule, { 完成情况: '扣0.5分' }, '作风建设', 5)).toBe(ASKED);
  expect(marked(rule, { 完成情况: '2次' }, '作风建设', 5)).toBe('4.5');
});

const DUE = '完成年度任务得5分，未完成的按完成比例计分。';
const RATE = '参保率达到95%得5分，每低1个百分点扣0.5分。';
const GREW = '增速达到6%得5分，每低0.1个百分点扣0.1分。';
const USED = '控制在1亿立方米以内得5分，每超1%扣0.5分。';
const BY_DAY = '10月底前完成得5分，每逾期1天扣0.5分。';

test.each([
  ['植树造林', DUE, { 任务数: '1000亩', 完成数: '整地1200亩' }, ASKED],
  ['植树造林', DUE, { 任务数: '1000亩', 完成数: '造林900亩' }, '4.5'],
  ['技能培训', DUE, { 任务数: '500人', 完成数: '报名480人' }, ASKED],
  ['技能培训', DUE, { 任务数: '500人', 完成数: '培训480人' }, '4.8'],
  ['农村公路', DUE, { 任务数: '20公里', 完成数: '建成18公里' }, '4.5'],
  ['医保参保率', RATE, { 完成值: '缴费率96%' }, ASKED],
  ['医保参保率', RATE, { 完成值: '参保率94%' }, '4.5'],
  ['医保参保率', RATE, { 完成值: '总体参保率94%' }, '4.5'],
  ['GDP增速', GREW, { 完成值: '第二产业增长7%' }, ASKED],
  ['GDP增速', GREW, { 完成值: '全市增长7%' }, ASKED],
  ['GDP增速', GREW, { 完成值: '一季度增长7%' }, ASKED],
  ['GDP增速', GREW, { 完成值: '比上年提高0.5个百分点' }, ASKED],
  ['GDP增速', GREW, { 完成值: '同比增长5.8%' }, '4.8'],
  ['用水总量', USED, { 完成值: '农业用水0.6亿立方米' }, ASKED],
  ['用水总量', USED, { 完成值: '人均280立方米' }, ASKED],
  ['用水总量', USED, { 完成值: '全年用水0.98亿立方米' }, '5'],
  ['项目完成', BY_DAY, { 完成情况: '9月30日开工' }, ASKED],
  ['项目完成', BY_DAY, { 完成情况: '11月3日' }, '3.5'],
] as const)('%s, %s of %j: %s', (name, rule, cells, mark) => {
  expect(marked(rule, cells as never, name, 5)).toBe(mark);
});

test('how a place moved is no place, a place is no mark, an accident is no death', () => {
  const place = '全市前三名得5分，第四至六名得3分，其他不得分。';
  expect(marked(place, { 排名: '上升2位' }, '排名', 5)).toBe(ASKED);
  expect(marked(place, { 排名: '第2名' }, '排名', 5)).toBe('5');
  const test = '测评得分90分以上得5分，80分以上得3分，其他不得分。';
  expect(marked(test, { 完成值: '第3名' }, '文明测评', 5)).toBe(ASKED);
  expect(marked(test, { 完成值: '83分' }, '文明测评', 5)).toBe('3');
  const deaths = '每死亡1人扣1分，扣完为止。';
  expect(marked(deaths, { 完成情况: '1起' }, '事故', 5)).toBe(ASKED);
  expect(marked(deaths, { 完成情况: '1起，死亡2人' }, '事故', 5)).toBe('3');
});

const ONE = '每发生1起扣1分，扣完为止。';
const LEFT = '每有1起未化解扣1分，扣完为止。';
const DEAD = '死亡人数不超过控制数得5分，否则不得分。';

test.each([
  ['固定资产投资', DUE, { 任务数: '10亿元', 预计完成: '9亿元' }, ASKED],
  ['固定资产投资', DUE, { 任务数: '10亿元', 本月完成: '1亿元' }, ASKED],
  ['固定资产投资', DUE, { 任务数: '10亿元', 本月完成: '1亿元', 累计完成: '9亿元' }, '4.5'],
  ['固定资产投资', DUE, { 任务数: '10亿元', 全市完成: '90亿元' }, ASKED],
  ['固定资产投资', DUE, { 全市任务数: '100亿元', 完成数: '9亿元' }, ASKED],
  ['固定资产投资', DUE, { 三年任务数: '30亿元', 完成数: '9亿元' }, ASKED],
  ['固定资产投资', DUE, { 任务数: '10亿元', 未完成数: '1亿元' }, ASKED],
  ['信访', ONE, { 全市发生数: '30起' }, ASKED],
  ['信访', ONE, { 全市发生数: '30起', 本县发生数: '1起' }, '4'],
  ['信访', ONE, { 化解数: '3起' }, ASKED],
  ['信访', LEFT, { 发生数: '3起' }, ASKED],
  ['信访', LEFT, { 未化解数: '2起' }, '3'],
  ['办结率', '按期办结率达到100%得5分，每低1个百分点扣0.5分。', { 办结率: '98%' }, ASKED],
  ['办结率', '按期办结率达到100%得5分，每低1个百分点扣0.5分。', { 按期办结率: '98%' }, '4'],
  ['排名', '全市前3名得5分，其余得3分。', { 全区排名: '2' }, ASKED],
  ['排名', '全市前3名得5分，其余得3分。', { 全市排名: '2' }, '5'],
  ['培训', '每举办1期得1分，最高5分。', { 培训人数: '300人' }, ASKED],
  ['宣传', '每采用1篇得1分，最高5分。', { 报送数: '3' }, ASKED],
  ['宣传', '每采用1篇得1分，最高5分。', { 采用数: '3' }, '3'],
  ['事故', DEAD, { 控制数: '3人', 事故起数: '2起' }, ASKED],
  ['事故', DEAD, { 控制数: '3人', 死亡人数: '4人' }, '0'],
] as const)('under its head, %s, %s of %j: %s', (name, rule, cells, mark) => {
  expect(marked(rule, cells as never, name, 5)).toBe(mark);
});
