/** What a cell or a note says beside its value is known, or the row is asked about. */
import { marked, questionOf } from './bareRow';

const ASKED = 'missing_input';
const WELLS = '新打机井20口得5分，每少1口扣0.25分，扣完为止。';
const LESSONS = '全年开展送教下乡不少于8场，每少1场扣0.5分，扣完为止。';
const SPILLS = '每发生1起危化品泄漏扣2分，扣完为止。';
const PARK = '完成园区厂房建设任务得满分，未完成不得分。';

test.each([
  [WELLS, '机井建设', '全年新打机井18口', '4.5'],
  [WELLS, '机井建设', '已按期完成18口', '4.5'],
  [WELLS, '机井建设', '招标18口', ASKED],
  [WELLS, '机井建设', '18口（含修复）', ASKED],
  [WELLS, '机井建设', '18口（试用）', ASKED],
  [LESSONS, '送教下乡', '截至目前共开展7场', '4.5'],
  [LESSONS, '送教下乡', '开展7场，覆盖教师400人次', '4.5'],
  [LESSONS, '送教下乡', '观摩7场', ASKED],
  [LESSONS, '送教下乡', '7场均为线上录播', ASKED],
  [SPILLS, '危化品监管', '发生2起', '1'],
  [SPILLS, '危化品监管', '全年未发生', '5'],
  [SPILLS, '危化品监管', '险情2起', ASKED],
  [SPILLS, '危化品监管', '疑似2起', ASKED],
  [PARK, '厂房', '已如期完成', '5'],
  [PARK, '厂房', '完成桩基', ASKED],
  [PARK, '厂房', '完成图审', ASKED],
] as const)('%s %s: %s', (rule, name, actual, mark) => {
  expect(marked(rule, { 完成情况: actual }, name, 5)).toBe(mark);
});

test.each([
  ['受连续降雨影响进度滞后', '4.5'],
  ['数据来源：县水利局', '4.5'],
  ['其余2口正在施工', '4.5'],
  ['其中3口为去年结转', ASKED],
  ['水质未检', ASKED],
  ['复查仅认可15口', ASKED],
])('备注 %s', (note, mark) => {
  expect(marked(WELLS, { 完成数: '18口', 备注: note }, '机井建设', 5)).toBe(mark);
});

test('the question names the word', () => {
  expect(questionOf(WELLS, { 完成情况: '招标18口' }, '机井建设', 5)).toBe(
    'E3 “招标18口”中的“招标”可能影响数量，该指标未自动计分。请核实并写明后重算。',
  );
  expect(questionOf(WELLS, { 完成数: '18口', 备注: '复查仅认可15口' }, '机井建设', 5)).toBe(
    'F3 “复查仅认可15口”可能影响数量，该指标未自动计分。请核实并写明后重算。',
  );
});
