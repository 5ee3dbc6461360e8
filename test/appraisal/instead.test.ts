/** Tables without a column of values, whose 扣分原因, 加分项 or 佐证材料 tells what happened. */
import { marked } from './bareRow';

const LATE = '每漏报、迟报1次扣0.2分，扣完为止。';
const NOTICE = '被市级通报批评1次扣1分，被省级通报批评1次扣2分，扣完为止。';
const HONOUR = '获国家级表彰每项加3分，省级每项加2分，市级每项加1分；同一表彰就高计分，最高加6分。';
const EVENT = '承办全国观摩会得2分，全省观摩会得1分，全市观摩会得0.5分，可累计，最高2分。';

test.each<[string, Record<string, string>, number, string]>([
  [LATE, { 扣分原因: '无' }, 3, '3'],
  [LATE, { 扣分原因: '漏报1次、迟报4次' }, 3, '2'],
  [LATE, { 扣分原因: '' }, 3, 'missing_input'],
  [LATE, { 扣分原因: '2' }, 3, 'missing_input'],
  [LATE, { 扣分原因: '台账不全' }, 3, 'missing_input'],
  [LATE, { 扣分原因: '无', 完成情况: '' }, 3, 'missing_input'],
  [NOTICE, { 扣分事由: '3月因违规用地被省级通报批评1次；8月因扬尘问题被市级通报批评1次' }, 5, '2'],
  ['被上级约谈1次扣2分，扣完为止。', { 扣分原因: '因进度滞后被市政府约谈1次' }, 6, '4'],
  ['被上级约谈1次扣2分，扣完为止。', { 扣分原因: '因进度滞后被县政府约谈1次' }, 6, 'missing_input'],
  // 无 under 扣分原因 is no rate of 0.
  ['合格率达到95%得5分，每低1个百分点扣0.5分，扣完为止。', { 扣分原因: '无' }, 5, 'missing_input'],
  ['发生较大事故的不得分；发生一般事故每起扣1分。', { 扣分原因: '发生较大事故1起、一般事故1起' }, 5, '0'],
  [HONOUR, { 加分项: '获省级表彰1项、市级表彰1项' }, 6, '3'],
  [HONOUR, { 加分项: '获国家级粮食生产先进表彰；获市级防汛工作表彰' }, 6, '4'],
  [HONOUR, { 加分项: '获省级防汛工作表彰（此前同一事项已获市级表彰）' }, 6, '2'],
  [HONOUR, { 加分项: '获市级、省级防汛工作表彰' }, 6, 'missing_input'],
  [HONOUR, { 加分项: '拟获省级防汛工作表彰' }, 6, 'missing_input'],
  [HONOUR, { 加分项: '获省级防汛工作通报批评' }, 6, 'missing_input'],
  [HONOUR, { 加分项: '无' }, 6, '0'],
  [EVENT, { 佐证材料: '4月承办全市春耕观摩会；11月承办全省水利观摩会' }, 2, '1.5'],
  [EVENT, { 佐证材料: '4月承办全市春耕观摩会；11月承办全市水利观摩会' }, 2, 'missing_input'],
  [EVENT, { 佐证材料: '4月参加全市春耕观摩会' }, 2, 'missing_input'],
  // What the rule gives, or what is wanting to an aim, no 扣分原因 tells.
  ['全年开展演练不少于4次得4分，每少1次扣1分，扣完为止。', { 扣分原因: '无' }, 4, 'missing_input'],
  ['每开展1次演练得1分，最高4分。', { 扣分原因: '无' }, 4, 'missing_input'],
  ['获奖每项得1分，被通报每次扣0.5分。', { 扣分原因: '被通报2次' }, 4, 'missing_input'],
  ['被通报每次扣0.5分。', { 加分项: '无' }, 4, 'missing_input'],
  ['未按时报送的扣1分，弄虚作假的不得分。', { 扣分原因: '无' }, 4, '4'],
  ['工作方案、台账、会议记录，每缺1项扣0.5分。', { 佐证材料: '缺台账、会议记录' }, 3, '2'],
  ['工作方案、台账、会议记录，每缺1项扣0.5分。', { 佐证材料: '缺台账、签到表' }, 3, 'missing_input'],
  // What is there to show for it counts no meetings.
  ['召开会议每次得1分，最高4分。', { 佐证材料: '会议记录3份' }, 4, 'missing_input'],
])('%s %j, %s: %s', (rule, cells, full, mark) => {
  expect(marked(rule, cells, '专项工作', full)).toBe(mark);
});
