/** Rules that say what is given and what is taken: whoever missed the one is not given it for want of the other. */
import { mark, type Inputs } from './mark';

type Row = readonly [string, number, Inputs, string];

describe('an award, and losses for something else', () => {
  const ROWS: readonly Row[] = [
    ['项目开工率达到95%得4分，发生质量事故的每起扣1分。', 4, { actual: 80, count: 0 }, 'missing_input'],
    ['项目开工率达到95%得4分，发生质量事故的每起扣1分。', 4, { actual: 96, count: 1 }, '3'],
    ['高于上年得4分，发现数据造假的每处扣1分。', 4, { actual: 80, last_year: 90, count: 0 }, 'missing_input'],
    ['清运率达到98%得3分，每发生1起群众举报扣0.5分。', 3, { actual: 90, count: 2 }, 'missing_input'],
    ['完成目标得5分，完成目标的90%得3分，被约谈的每次扣1分。', 5, { actual: 80, target: 100, count: 0 }, 'missing_input'],
    ['完成目标得5分，完成目标的90%得3分，被约谈的每次扣1分。', 5, { actual: 92, target: 100, count: 1 }, '2'],
    ['安置率100%得5分，每有1户未安置扣1分。', 5, { actual: 90, count: 2 }, '3'],
    ['按期办结率100%得5分，每逾期1件扣1分。', 5, { actual: 90, count: 1 }, '4'],
    ['达到90%得5分，低于60%扣1分。', 5, { actual: 75 }, 'missing_input'],
    ['达到90%得5分，低于60%扣1分。', 5, { actual: 50 }, '4'],
    ['达到目标得满分，同比下降的扣1分。', 5, { actual: 95, target: 100, last_year: 90 }, 'missing_input'],
  ]; // prettier-ignore
  it.each(ROWS)('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));
});

describe('a case of two conditions that takes all, beside losses', () => {
  const ROWS: readonly Row[] = [
    ['低于平均且低于上年的不得分，低于平均但高于上年的扣2分。', 5, { actual: 10, average: 8, last_year: 7 }, '5'],
    ['低于平均且低于上年的不得分，低于平均但高于上年的扣2分。', 5, { actual: 7.5, average: 8, last_year: 7 }, '3'],
    ['低于目标的扣1分，低于目标且低于上年的不得分。', 5, { actual: 95, target: 100, last_year: 99 }, '0'],
    ['低于目标的扣1分，低于目标且低于上年的不得分。', 5, { actual: 95, target: 100, last_year: 90 }, '4'],
  ];
  it.each(ROWS)('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));
});

describe('a loss at the foot of a ladder of awards', () => {
  const ROWS: readonly Row[] = [
    ['知晓率85%以上得满分，70%—85%得2分，低于70%的扣1分。', 4, { actual: 60 }, 'missing_input'],
    ['知晓率85%以上得满分，70%—85%得2分，低于70%的扣1分。', 4, { actual: 75 }, '2'],
    ['同比增长得3分，持平得1分，下降扣1分。', 3, { actual: 95, last_year: 100 }, 'missing_input'],
    ['同比增长得3分，持平得1分，下降扣1分。', 3, { actual: 100, last_year: 100 }, '1'],
  ];
  it.each(ROWS)('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));
});
