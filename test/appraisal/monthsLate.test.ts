/** Months late, told by the day or the month end on which something was done, through the whole product. */
import { marked } from './bareRow';

const CEIL = '2024年6月30日前竣工得满分，每推迟1个月扣1分，不足1个月按1个月计，扣完为止。';
const SILENT = '6月底前建成平台得5分，每推迟1个月扣1分。';
test.each([
  [CEIL, '2024年8月12日', '3'],
  [CEIL, '2024年7月3日', '4'],
  [CEIL, '2024年6月20日', '5'],
  [CEIL, '8月底', '3'],
  // From the end of June to the end of July: one month, or a day more?
  [CEIL, '2024年7月31日', 'missing_input'],
  [CEIL, '2024年6月30日', 'missing_input'],
  [SILENT, '9月底', '2'],
  [SILENT, '6月20日', '5'],
  // Two months and some days of which the rule says nothing.
  [SILENT, '2024年9月12日', 'missing_input'],
])('%s %s', (rule, cell, mark) => expect(marked(rule, { 完成情况: cell }, '平台建设', 5)).toBe(mark));
