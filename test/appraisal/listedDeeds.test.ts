/** Deeds and numbers of a list, each with marks of its own, told in one cell, through the whole product. */
import { marked } from './bareRow';

const LIST = '编制应急预案得2分；成立应急队伍得1分；组织演练3次以上得2分。';
test.each([
  ['已编制应急预案；成立应急队伍1支；组织演练4次。', 5, '5'],
  ['已编制应急预案；成立应急队伍1支；组织演练2次。', 5, '3'],
  ['未编制应急预案，已成立应急队伍；组织演练3次。', 5, '3'],
  ['已编制应急预案；组织演练4次。', 5, 'missing_input'],
  ['组织演练4次。', 5, 'missing_input'],
  ['4次', 5, 'missing_input'],
  // Of eight marks nobody says what becomes of the other three.
  ['已编制应急预案；成立应急队伍1支；组织演练2次。', 8, 'missing_input'],
])('%s of %d', (cell, full, mark) => expect(marked(LIST, { 完成情况: cell }, '应急管理', full)).toBe(mark));

test.each([
  ['已建立台账，回访率96%', '4'],
  ['已建立台账，回访率90%', '1'],
])('%s', (cell, mark) =>
  expect(marked('建立台账得1分；回访率达到95%得3分。', { 完成情况: cell }, '信访回访', 4)).toBe(mark),
);

const LEVELS = '国家级每项4分，省级每项2分，市级每项1分，县级不计分，最高6分。';
test.each([
  ['市级3项、县级2项', '3'],
  ['省级1项、市级1项', '3'],
])('a level without marks takes none: %s', (cell, mark) =>
  expect(marked(LEVELS, { 完成情况: cell }, '成果', 6)).toBe(mark),
);
