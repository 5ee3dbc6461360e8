/** What is gained without a limit ends at the row's full marks; what only the rule or only the row can have meant is asked. */
import { mark } from './mark';

test.each([
  // Counted from nought: 8 pieces in a row of 5 marks.
  ['每新增1家规上工业企业得1分。', 5, { count: 4 }, '4'],
  ['每新增1家规上工业企业得1分。', 5, { count: 8 }, '5'],
  // On top of a basis below the full marks.
  ['基础分3分，每新增1家规上工业企业加1分。', 5, { count: 1 }, '4'],
  ['基础分3分，每新增1家规上工业企业加1分。', 5, { count: 4 }, '5'],
  ['完成目标得3分，每超1家加1分。', 5, { actual: 9, target: 4 }, '5'],
  // On top of the full marks it is meant to pass them.
  ['完成目标得满分，每超1家加1分。', 5, { actual: 9, target: 4 }, '10'],
  ['基础分5分，每新增1家规上工业企业加1分。', 5, { count: 2 }, '7'],
  // A limit of the rule's own beyond the full marks, and losses beside the gains.
  ['每新增1家规上工业企业得1分，最高得8分。', 5, { count: 4 }, '4'],
  ['每新增1家规上工业企业得1分，最高得8分。', 5, { count: 8 }, 'missing_input'],
  ['完成目标得3分，每超1家加1分，最多加4分。', 5, { actual: 9, target: 4 }, 'missing_input'],
] as const)('%s of %d, %j: %s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));
