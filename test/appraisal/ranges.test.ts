/** A value on either side of a range, and how far beyond it or beyond a control number it lies, through the whole product. */
import { marked } from './bareRow';

const BOTH = '支出率在90%—110%之间得满分，低于90%或高于110%的，每超出1个百分点扣0.5分，扣完为止。';
const RANGE = '负债率在50%至70%之间得满分，每超1个百分点扣0.5分。';
test.each([
  [BOTH, '100%', '4'],
  [BOTH, '112%', '3'],
  [BOTH, '87%', '2.5'],
  ['90%至110%得满分，低于90%或高于110%的，每相差1个百分点扣0.5分。', '112%', '3'],
  ['90%至110%得满分，低于90%或高于110%的，每高1个百分点扣0.5分。', '87%', 'unreadable_rule'],
  [RANGE, '72%', '3'],
  [RANGE, '60%', '4'],
  [RANGE, '45%', 'missing_input'],
])('%s %s', (rule, cell, mark) => expect(marked(rule, { 完成值: cell }, '支出率', 4)).toBe(mark));

test('five more than a control number are not five in all', () =>
  expect(
    marked('不超过控制数得满分，每超1起扣1分，超控制数5起以上的不得分。', { 控制指标: '9起', 完成值: '11起' }, '火灾起数', 6),
  ).toBe('unreadable_rule')); // prettier-ignore

const PLACE = '全市排名第1名得满分，每降1个名次扣0.5分。';
test.each([
  [{ 完成值: '63个', 排名: '' }, 'missing_input'],
  [{ 完成值: '63', 排名: '' }, 'missing_input'],
  [{ 完成值: '63个', 排名: '3' }, '4'],
  [{ 完成值: '3' }, '4'],
])('what is no place: %j', (cells, mark) => expect(marked(PLACE, cells, '项目谋划位次', 5)).toBe(mark));
