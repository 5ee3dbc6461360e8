/** 是, √ and 已完成 beside what is better not so: said of the requirement or of what it forbids, so the row is asked about. */
import { marked } from './bareRow';

const KEPT = '国有资产不流失得满分，否则不得分。';
test.each([
  [KEPT, '是', 'missing_input'],
  [KEPT, '√', 'missing_input'],
  [KEPT, '已完成', 'missing_input'],
  [KEPT, '未流失', '10'],
  ['未发生安全事故得满分，发生的不得分。', '否', 'missing_input'],
  ['未发生安全事故得满分，发生的不得分。', '未发生', '10'],
  ['未发生安全事故得满分，发生的不得分。', '达标', 'missing_input'],
  ['发生安全事故的不得分。', '是', '0'],
  ['发生安全事故的不得分。', '×', 'missing_input'],
  ['未按时报送扣3分。', '√', '10'],
  ['未按时报送扣3分。', '已完成', '10'],
  ['“两不愁三保障”问题清零的得满分，否则不得分。', '已完成', '10'],
])('%s %s', (rule, cell, expected) => expect(marked(rule, { 完成值: cell })).toBe(expected));
