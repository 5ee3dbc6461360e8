/** Who counts those that fail says of the others that they did not; a part is told from its whole. */
import { marked } from './bareRow';

const ASKED = 'missing_input';
type Case = readonly [cells: Readonly<Record<string, string>>, mark: string];

const EACH = '全部学校食堂满意率达到90%得5分，每有1个学校未达到扣0.5分，扣完为止。';
test.each<Case>([
  [{ 完成情况: '3个学校未达到' }, '3.5'],
  [{ 完成情况: '基本达到' }, ASKED],
])('each of several things, %j: %s', (cells, mark) => {
  expect(marked(EACH, cells, '学校食堂管理', 5)).toBe(mark);
});

const COVERED = '实现全覆盖得满分；每有1个小区未覆盖扣0.5分，扣完为止。';
test.each<Case>([
  [{ 分子: '57', 分母: '60' }, '3.5'],
  [{ 分子: '60', 分母: '60' }, '5'],
  [{ 分子: '61', 分母: '60' }, ASKED],
])('what is left of 分子 and 分母, by the row’s name, %j: %s', (cells, mark) => {
  expect(marked(COVERED, cells, '垃圾分类小区覆盖率', 5)).toBe(mark);
});

test.each<Case>([
  [{ 应报数: '10', 实报数: '8' }, '4'],
  [{ 实报数: '8' }, ASKED],
  [{ 应报数: '—', 实报数: '8' }, ASKED],
  [{ 完成情况: '报送8期' }, ASKED],
  [{ 完成情况: '少报2期' }, '4'],
])('what was done is no count of what is lacking, %j: %s', (cells, mark) => {
  expect(marked('每少报1期扣0.5分，扣完为止。', cells, '简报报送', 5)).toBe(mark);
});

test.each<Case>([
  [{ 目标任务: '4000万元', 完成情况: '共到位3000万元（其中省级2000万元）' }, '7.5'],
  [{ 目标任务: '4000万元', 完成情况: '3000万元（其中未落实500万元）' }, ASKED],
])('a whole and its parts, %j: %s', (cells, mark) => {
  expect(marked('按完成目标任务的比例计分，最高得10分。', cells, '项目资金到位')).toBe(mark);
});

test('what is done beside what is not yet', () => {
  const rule = '年度计划改造小区全部完工得满分，未全部完工的按完工比例计分。';
  expect(marked(rule, { 计划改造: '8个', 已完工: '6个', 在建: '2个' }, '老旧小区改造')).toBe('7.5');
});

test.each<Case>([
  [{ 应办结数: '50件', 按期办结数: '45件', 按期办结率: '90%' }, '9'],
  [{ 应办结数: '50件', 按期办结数: '45件', 按期办结率: '98%' }, ASKED],
  [{ 应办结数: '50件', 按期办结数: '52件' }, ASKED],
])('a printed rate beside what it is made of, %j: %s', (cells, mark) => {
  expect(marked('得分=按期办结率×分值。', cells, '提案办理')).toBe(mark);
});

test('a place among a group is none among all, and what all did is not what this one did', () => {
  const rule = '全市第1名得满分，每降1个名次扣0.5分，扣完为止。';
  expect(marked(rule, { 全市排名: '第5名' }, '营商环境排名')).toBe('8');
  expect(marked(rule, { 全市排名: 'B组第5' }, '营商环境排名')).toBe(ASKED);
  expect(marked('按完成比例计分。', { 任务数: '300户', 完成情况: '全市完成2400户' }, '危房改造')).toBe(ASKED);
});

test('both numbers in one cell under one head, a deed by its day, an award that nobody got', () => {
  expect(marked('得分=完成数/任务数×分值。', { '完成数/任务数': '9/12' }, '示范点建设')).toBe('7.5');
  expect(marked('11月底前出台细则得满分，未出台不得分。', { 完成情况: '2024年10月8日出台细则' }, '制度建设')).toBe(
    '10',
  );
  expect(marked('获得省级及以上表彰的，每项加1分，最高加3分。', { 完成情况: '未获得表彰' }, '表彰奖励', 3)).toBe('0');
});

test.each<readonly [rule: string, name: string, cells: Readonly<Record<string, string>>, mark: string]>([
  ['全部竣工得满分，每有1户未竣工扣0.5分，扣完为止。', '危房改造', { 任务数: '80户', 完成情况: '竣工76户' }, '8'],
  ['全部竣工得满分，每有1户未竣工扣0.5分，扣完为止。', '危房改造', { 任务数: '80户', 完成情况: '开工76户' }, ASKED],
  ['台账不全的，每个小区扣0.5分，扣完为止。', '物业管理', { 完成情况: '6个小区' }, '7'],
  ['未按时报送的，每次扣0.5分，扣完为止。', '信息报送', { 完成情况: '报送6次' }, ASKED],
  ['发生责任事故的，每死亡1人扣3分，扣完为止。', '安全生产', { 完成情况: '死亡0人' }, '10'],
  ['发生责任事故的，每死亡1人扣3分，扣完为止。', '安全生产', { 完成情况: '死亡1人' }, ASKED],
])('%s %s %j: %s', (rule, name, cells, mark) => {
  expect(marked(rule, cells, name)).toBe(mark);
});
