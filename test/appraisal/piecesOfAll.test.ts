/** Rates told by what came in and what was done of it in one cell, through the whole product. */
import { marked } from './bareRow';

const FULLY = '化解率100%得满分，未达到的按比例得分。';
const RENEWED = '得分＝按期换届率×4分。';
const FOUND = '查实违规占道经营的，每起扣1分，扣完为止。';
const ASKED = 'missing_input';

test.each([
  [FULLY, '交办12件，化解9件', '7.5'],
  [FULLY, '共20件，化解18件', '9'],
  [FULLY, '交办12件，未化解9件', ASKED],
  [FULLY, '上年交办12件，化解9件', ASKED],
  ['化解率达到80%得满分，未达到的按比例得分。', '交办12件，化解9件', ASKED],
])('%s %s', (rule, told, mark) => expect(marked(rule, { 完成情况: told }, '积案化解', 10)).toBe(mark));

test('beside a target of its own the pieces are asked about', () =>
  expect(marked(FULLY, { 完成情况: '交办12件，化解9件', 目标值: '10件' }, '积案化解', 10)).toBe(ASKED));

test.each([
  ['应换届8个，按期换届6个', '3'],
  // How many of them came in time, nobody says.
  ['应换届8个，换届6个', ASKED],
  ['应换届8个，按期换届9个', ASKED],
])('%s', (told, mark) => expect(marked(RENEWED, { 完成情况: told }, '按期换届', 4)).toBe(mark));

test.each([
  ['查实2起', '3'],
  ['占道经营2起', ASKED],
])('%s', (told, mark) => expect(marked(FOUND, { 完成情况: told }, '市容秩序', 5)).toBe(mark));
