/** What a cell says of a deed that was done on time, late or never, and of a grade the rule does not name, through the whole product. */
import { marked } from './bareRow';

const SENT = '按时报送的得2分，逾期报送的得1分，未报送的不得分。';
test.each([
  ['按时报送', '2'],
  ['逾期报送', '1'],
  ['未报送', '0'],
  ['未按时报送', 'missing_input'],
  ['√', 'missing_input'],
  ['×', 'missing_input'],
  ['否', 'missing_input'],
  ['已报送', 'missing_input'],
])('%s: %s of two', (cell, mark) => expect(marked(SENT, { 完成情况: cell }, '报送工作', 2)).toBe(mark));

const PLACED = '评定等次为一等、二等、三等的，分别得15分、12分、9分，其他等次的得3分。';
test.each([
  ['二等', '12'],
  ['四等', '3'],
  ['未定等次', '3'],
  ['优秀', 'missing_input'],
  ['不清楚', 'missing_input'],
  ['√', 'missing_input'],
])('%s: %s of fifteen', (cell, mark) => expect(marked(PLACED, { 评定等次: cell }, '质量', 15)).toBe(mark));

test('好 may be short for 良好', () =>
  expect(marked('考核等次为优秀的得5分，良好的得3分，其余的得1分。', { 考核等次: '好' }, '质量', 5)).toBe(
    'missing_input',
  ));
