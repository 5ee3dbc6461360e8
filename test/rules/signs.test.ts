/** 为正, 为负, 为零: the sign of the number itself, and the growth only where growth is named; the sentence, the row's numbers, the mark. */
import { mark, type Inputs } from './mark';

const marks = (text: string, full: number, inputs: Inputs, expected: string) =>
  expect(mark(text, full, inputs)).toBe(expected);

const PROFIT = '国有企业利润总额为正的得满分，为负的不得分。';
test.each<[string, number, Inputs, string]>([
  [PROFIT, 4, { actual: 30, last_year: 90 }, '4'],
  [PROFIT, 4, { actual: -30, last_year: -90 }, '0'],
  ['经营净现金流为正值得3分，否则不得分。', 3, { actual: 2, last_year: 8 }, '3'],
  ['为正数得满分，为负数不得分', 5, { actual: 12, last_year: 40 }, '5'],
  ['税收增速为正得满分，为负不得分。', 5, { actual: 12, last_year: 40 }, '0'],
  ['同比为正的得5分，为负的不得分。', 5, { actual: 12, last_year: 10 }, '5'],
])('%s', marks);
