/** Rows whose only telling column is 扣分原因, 扣分情况 or 加分项: what happened is counted there, and 无 tells of losses alone. */
import { marked } from './bareRow';

const LATE = '每漏报、迟报1次扣0.5分，扣完为止。';
const CALLED = '被上级约谈1次扣1分，从第2次起每次扣2分，扣完为止。';
const LEVELS = '获国家级表彰每项加3分，省级每项加2分，市级每项加1分，最高加5分。';

test.each([
  [LATE, { 扣分原因: '漏报1次、迟报3次' }, '4'],
  [LATE, { 扣分原因: '无' }, '6'],
  [LATE, { 扣分理由: '无', 责任单位: '县委办' }, '6'],
  ['每发生1起负面舆情扣1分，扣完为止。', { 扣分事由: '发生负面舆情2起' }, '4'],
  ['每发生1起负面舆情扣1分，扣完为止。', { 扣分情况: '无' }, '6'],
  [LEVELS, { 加分项: '获省级表彰1项、市级表彰2项' }, '4'],
])('%s %j', (rule, cells, mark) => expect(marked(rule, cells, '甲工作', 6)).toBe(mark));

test.each([
  // nothing was taken off: of what a rule rewards that says nothing
  ['每开展1次活动得1分，最高6分。', { 扣分情况: '无' }],
  ['达到95%得6分，每低1个百分点扣1分。', { 扣分情况: '无' }],
  ['达到95%得6分，每低1个百分点扣1分。', { 扣分原因: '无' }],
  ['每培训1次得1分，最高6分。', { 存在问题: '无' }],
  ['获国家级表彰每项加3分，省级每项加2分，最高加6分。', { 扣分原因: '无' }],
  ['全市排名第1得6分，每降1位扣1分。', { 扣分原因: '无' }],
  // marks, and no word of what they were for
  [LATE, { 扣分原因: '扣1分' }],
  // of which level, nobody says
  [LEVELS, { 加分项: '全年获上级表彰2项' }],
  [CALLED, { 扣分原因: '多次被约谈' }],
])('%s %j asks', (rule, cells) => expect(marked(rule, cells, '甲工作', 6)).toMatch(/^[a-z_]+$/));

test('beside a column of values 扣分原因 stays where reasons are written', () => {
  expect(marked(LATE, { 完成情况: '漏报1次', 扣分原因: '漏报1次、迟报1次' }, '甲工作', 6)).toBe('5.5');
});
