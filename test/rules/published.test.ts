/** Sentences as published documents write them: the sentence, the row's numbers, the mark; and those whose sense is not certain. */
import { readRule } from '../../src/core/rules/read';
import { type Inputs, mark } from './mark';

type Row = [text: string, full: number, inputs: Inputs, expected: string];
const scores = (text: string, full: number, inputs: Inputs, expected: string) =>
  expect(mark(text, full, inputs)).toBe(expected);

test.each<Row>([
  ['基本分8分，按入库税款占年度任务的比例计分，入库率不足60%的不得分。', 8, { actual: 30, target: 100 }, '0'],
  ['基本分8分，按入库税款占年度任务的比例计分，入库率不足60%的不得分。', 8, { actual: 75, target: 100 }, '6'],
  ['基础分10分，按实际完成数占任务数的比例计分。', 10, { actual: 6, target: 8 }, '7.5'],
  ['权重分8分，按完成比例计分，完成率低于60%的不得分。', 8, { actual: 5, target: 10 }, '0'],
  ['标准分6分，按完成比例计分。', 6, { actual: 5, target: 10 }, '3'],
])('what an item is worth is no number of the row: %s', scores);

test.each([
  ['a score folded beside the marks everyone begins with', '基本分10分，按得分率折算。'],
  ['marks by a name of their own', '标准分5分，未完成的不得分。'],
  ['a base and full marks', '基本分10分，完成任务的得满分。'],
])('not certain, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test.each<Row>([
  ['检查合格率达到95%得4分，每低1个百分点扣0.5分，低5个百分点及以上的，不得分。', 4, { actual: 92 }, '2.5'],
  ['检查合格率达到95%得4分，每低1个百分点扣0.5分，低5个百分点及以上的，不得分。', 4, { actual: 90 }, '0'],
  ['差错率超过2%的，每超过0.5个百分点扣1分，超过3个百分点以上的不得分。', 8, { actual: 4 }, '4'],
])('so many points from a number written in the text: %s', scores);

test.each<Row>([
  ['行政执法被投诉并经查证属实的，每起扣2分，4起及以上的，不得分。', 10, { count: 3 }, '4'],
  ['行政执法被投诉并经查证属实的，每起扣2分，4起及以上的，不得分。', 10, { count: 4 }, '0'],
])('a deed and what was found of it are counted as one: %s', scores);

test.each<Row>([
  [
    '按期办结率达到98%的得3分，每低1个百分点扣0.5分；超期率不超过1%的得2分，每超0.1个百分点扣0.2分。',
    5,
    { parts: [{ actual: 97 }, { actual: 1.3 }] },
    '3.9',
  ],
])('two rates with marks of their own: %s', scores);

test.each([
  ['of a rate, below which more is lost', '达标率每降低1个百分点扣0.1分；达标率低于90%的，另扣1分；扣完为止。'],
  ['of what nobody wants', '投诉率每上升1个百分点扣0.2分；投诉率高于10%的，另扣1分。'],
])('steps do not begin where more is lost besides, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test('bands of two numbers do not meet: the better of the two is not chosen', () =>
  expect(mark('项目数达到5个的得6分，投诉率超过10%的不得分，其余得3分。', 6, { actual: 20, count: 6 })).not.toBe('6'));
