/** Sentences as bureaus write them: marks without a verb, ends in other words, deadlines, names of what is measured; and some that stay refused. */

import { type Inputs, mark } from './mark';

type Row = [text: string, full: number, inputs: Inputs, expected: string];
const scores = (text: string, full: number, inputs: Inputs, expected: string) =>
  expect(mark(text, full, inputs)).toBe(expected);

const BESIDE = '管网巡检率未达98%的扣1分，未按时抢修的每次扣0.5分，瞒报的每次扣1分。';
test.each<Row>([
  [BESIDE, 5, { counts: {} }, 'missing_input'],
  [BESIDE, 5, { actual: 99, counts: {} }, '5'],
  [BESIDE, 5, { actual: 97, counts: { 瞒报: 1 } }, '3'],
  ['巡检率低于80%的不得分；漏检的每处扣1分。', 5, { count: 0 }, 'missing_input'],
  ['巡检率低于80%的不得分；漏检的每处扣1分。', 5, { actual: 80, count: 1 }, '4'],
])('a rate that nobody gave is told by no count of deeds: %s', scores);
