/** Composite rules whose row tells each part in a clause of its own, and notes that explain what the number leaves out. */
import { marked } from './bareRow';

const TWO = '疫苗接种率达到90%得3分，每低1个百分点扣0.3分；居民建档率达到85%得3分，每低1个百分点扣0.3分。';
const AMOUNTS =
  '年产值50万元以上的合作社占比达到60%得3分，每低1个百分点扣0.1分；年产值100万元以上的合作社占比达到20%得3分，未达到不得分。';
const LISTED = '制定年度培训计划得1分；开展安全月活动得1分；培训覆盖率达到90%得1分。';

test.each<[string, string, string]>([
  [TWO, '2月印发实施方案，全县疫苗接种率88%，居民建档率86%', '5.4'],
  [TWO, '城区疫苗接种率88%，居民建档率86%', 'missing_input'],
  [TWO, '全市疫苗接种率88%，居民建档率86%', 'missing_input'],
  [TWO, '上年疫苗接种率88%，居民建档率86%', 'missing_input'],
  [TWO, '疫苗接种率预计88%，居民建档率86%', 'missing_input'],
  [AMOUNTS, '全县年产值50万元以上的合作社占比58%，100万元以上的合作社占比21%', '5.8'],
  [AMOUNTS, '全县年产值50万元以上的合作社占比58%，200万元以上的合作社占比21%', 'missing_input'],
])('%s %s: %s', (rule, said, mark) => {
  expect(marked(rule, { 完成情况: said }, '专项工作', 6)).toBe(mark);
});

test.each<[string, string]>([
  ['3月印发年度培训计划，6月开展安全月活动，培训覆盖率88%', '2'],
  ['3月印发年度培训计划，6月开展安全月活动，培训覆盖率93%', '3'],
  ['未印发年度培训计划，6月开展安全月活动，培训覆盖率93%', 'missing_input'],
  ['3月印发年度培训计划，6月拟开展安全月活动，培训覆盖率93%', 'missing_input'],
  ['3月印发年度培训计划，培训覆盖率93%', 'missing_input'],
])('of three: %s: %s', (said, mark) => {
  expect(marked(LISTED, { 完成情况: said }, '安全教育', 3)).toBe(mark);
});

const SHARE = '按完成处数占计划处数的比例计分。';
const NONE = '每发生1起失密事件扣1分，扣完为止。';

test.each<[string, Record<string, string>, string]>([
  [SHARE, { 完成情况: '18/20', 备注: '2处因汛期顺延' }, '3.6'],
  [SHARE, { 完成情况: '18/20', 备注: '1处因汛期顺延' }, 'missing_input'],
  [
    '按完成处数占计划处数的比例计分，因自然灾害顺延的不计入计划数。',
    { 完成情况: '18/20', 备注: '2处因汛期顺延' },
    'missing_input',
  ],
  ['增速达到5%得4分，每低1个百分点扣0.5分。', { 增速: '3%', 备注: '三家企业停产' }, '3'],
  ['增速达到5%得4分，每低1个百分点扣0.5分。', { 增速: '3%', 备注: '三家企业未纳入统计' }, 'missing_input'],
  [NONE, { 完成值: '—', 备注: '全年未发生失密事件' }, '4'],
  [NONE, { 完成值: '—', 备注: '未发生安全事故' }, 'missing_input'],
  [NONE, { 完成值: '—' }, 'missing_input'],
])('%s %j: %s', (rule, cells, mark) => {
  expect(marked(rule, cells, '专项工作', 4)).toBe(mark);
});
