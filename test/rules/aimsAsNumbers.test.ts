/** A number without a comparison is an aim: what is done counts in proportion to it; the sentence, the row's numbers, the mark. */
import { readRule } from '../../src/core/rules/read';
import { mark, type Inputs } from './mark';

const marks = (text: string, full: number, inputs: Inputs, expected: string) =>
  expect(mark(text, full, inputs)).toBe(expected);

test.each<[string, number, Inputs, string]>([
  ['以40户为目标，按完成比例计分。', 4, { actual: 30 }, '3'],
  ['以40户为目标，按完成比例计分。', 4, { actual: 50 }, '4'],
  ['年度任务16公里，按完成比例计分，最高不超过满分。', 4, { actual: 12 }, '3'],
  ['招录计划8名，按完成率计分。', 4, { actual: 6 }, '3'],
  ['改造泵站5座，按实际完成比例得分。', 4, { actual: 5 }, '4'],
])('%s', marks);

test.each([
  ['a share alone', '95%，按完成比例计分'],
  ['a number of places', '前3名，按完成比例计分'],
  ['days', '提前10天，按完成比例计分'],
  ['a case without a comparison', '20名的按完成比例计分'],
])('not certain, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test.each<[string, number, Inputs, string]>([
  ['用水总量不超过控制指标900万立方米得满分，每超1%扣0.5分。', 5, { actual: 918 }, '4'],
  ['达到目标任务18公里得满分，未达到不得分。', 5, { actual: 17 }, '0'],
])('an aim named and told: %s', marks);

const GRADE = '每发生1起一般火灾扣1分；发生较大火灾的不得分，并取消评优资格。';
test('what one case does to the marks and to the grade', () => {
  const { rule, view } = readRule(GRADE);
  expect(rule?.parts[0]?.vetoes.map((v) => v.on).sort()).toEqual(['grade', 'mark']);
  expect(view.said).toContain('取消评优资格');
});
