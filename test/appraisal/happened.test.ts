/** A column 扣分情况 that tells what happened is asked for it where none tells what was achieved; one of marks is not. */
import { marked } from './bareRow';

const ASKED = 'missing_input';
const TOLD = '每被通报1次扣0.3分，扣完为止。';

test.each([
  [{ 扣分情况: '通报2次，扣0.6分' }, '2.4'],
  [{ 扣分情况: '通报2次' }, '2.4'],
  [{ 扣分事项: '通报1次' }, '2.7'],
  [{ 存在问题: '被通报2次' }, '2.4'],
  [{ 扣分情况: '无' }, '3'],
  [{ 扣分情况: '0.6' }, ASKED],
  [{ 扣分情况: '2' }, ASKED],
  [{ 扣分情况: '扣0.6分' }, ASKED],
  [{ 扣分情况: '迟到2次' }, ASKED],
  [{ 存在问题: '台账不完善' }, ASKED],
  [{ 扣分情况: '通报2次', 完成情况: '' }, ASKED],
  [{ 扣分情况: '0.6', 完成情况: '通报2次' }, '2.4'],
])('%j: %s', (cells, mark) => {
  expect(marked(TOLD, cells as never, '会风会纪', 3)).toBe(mark);
});

test.each([
  ['2人次', '3'],
  ['1批2人次', '3'],
  ['上年2人次', ASKED],
  ['比上年减少2人次', ASKED],
  ['2批次', ASKED],
])('上访 %s: %s', (cell, mark) => {
  expect(marked('每发生1人次扣1分，扣完为止。', { 扣分情况: cell }, '进京上访', 5)).toBe(mark);
});

test('kinds in one cell, and a kind that nobody names', () => {
  const grave = '发生一般事故每起扣1分，发生较大事故每起扣3分，扣完为止。';
  expect(marked(grave, { 扣分情况: '一般事故2起，扣2分；较大事故1起，扣3分' }, '安全生产', 10)).toBe('5');
  expect(marked(grave, { 扣分情况: '事故2起' }, '安全生产', 10)).toBe(ASKED);
  expect(marked(grave, { 完成情况: '发生事故2起' }, '安全生产', 10)).toBe(ASKED);
  const late = '报表迟报1次扣0.3分，漏报1次扣0.5分，错报1次扣0.2分，扣完为止。';
  expect(marked(late, { 扣分情况: '迟报2次，错报3次' }, '统计数据质量', 3)).toBe('1.8');
  expect(marked(late, { 扣分情况: '3次' }, '统计数据质量', 3)).toBe(ASKED);
  const fires = '每通报1个火点扣0.3分，扣完为止。';
  expect(marked(fires, { 扣分情况: '通报1次，涉及火点4个' }, '秸秆禁烧', 3)).toBe('1.8');
});

test('a 完成率 or a growth that stands alone is what the rule asks', () => {
  const paid = '年底支出进度不低于92%的得3分，每低2个百分点扣0.5分，扣完为止。';
  expect(marked(paid, { 完成率: '88%' }, '财政支出进度', 3)).toBe('2');
  expect(marked('满意率达到90%的得3分，每低1个百分点扣0.5分。', { 完成率: '87%' }, '群众满意率', 3)).toBe(ASKED);
  const fell = '同比不下降的得2分；同比下降的，每下降1个百分点扣0.4分，扣完为止。';
  expect(marked(fell, { 同比增长: '-1%' }, '生猪出栏量', 2)).toBe('1.6');
  expect(marked(fell, { 环比增长: '-1%' }, '生猪出栏量', 2)).toBe(ASKED);
});

test('how many are ranked stands in a column or alone in the 备注', () => {
  const rule = '全市排名倒数第1名的得1分，倒数第2名的得2分，倒数第3名的得3分，其余的得5分。';
  const of = (cells: Readonly<Record<string, string>>): string => marked(rule, cells, '营商环境', 5);
  expect(of({ 排名: '第9名', '参评县（市、区）数': '11个' })).toBe('3');
  expect(of({ 排名: '第9名', 备注: '全市共11个县（市、区）' })).toBe('3');
  expect(of({ 排名: '第9名' })).toBe(ASKED);
  expect(of({ 排名: '第9名', 备注: '全市共8个县（市、区）' })).toBe(ASKED);
  expect(of({ 排名: '第9名', 备注: '2023年全市共11个县（市、区）' })).toBe(ASKED);
  expect(of({ 排名: '第9名', 备注: '全区共11个县（市、区）' })).toBe(ASKED);
});
