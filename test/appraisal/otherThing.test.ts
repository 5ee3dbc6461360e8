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
