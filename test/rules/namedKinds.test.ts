/** Names that hold numbers, kinds told by their size, and endings said once behind several standards. */
import { readRule } from '../../src/core/rules/read';
import { type Inputs, mark } from './mark';

type Row = [text: string, full: number, inputs: Inputs, expected: string];

test.each<Row>([
  ['年经营收益达到20万元的村占比达到50%的得4分，每低5个百分点扣1分，扣完为止。', 4, { actual: 40 }, '2'],
  ['65岁以上老年人健康体检覆盖率不低于70%得2分，每低1个百分点扣0.1分。', 2, { actual: 65 }, '1.5'],
  [
    '知晓率达到90%得2分，满意度达到80%得3分，未达到的，每低1个百分点各扣0.1分，扣完为止。',
    5,
    { parts: [{ actual: 85 }, { actual: 80 }] },
    '4.5',
  ],
  [
    '入网率达到100%得2分，回收率达到80%得4分，未达到的按比例计分。',
    6,
    { parts: [{ actual: 100 }, { actual: 60 }] },
    '5',
  ],
  [
    '投资额2亿元（含）至5亿元的每个计1分，5亿元（含）至10亿元的每个计2分，合计最高8分。',
    8,
    { counts: { '2亿元以上5亿元以下': 2, '5亿元以上10亿元以下': 1 } },
    '4',
  ],
  [
    '引发不满30人集体上访事件的，每起扣1分；引发30人以上集体上访事件的，每起扣2分。',
    6,
    { counts: { '30人以下集体上访': 1, '30人以上集体上访': 2 } },
    '1',
  ],
])('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test.each([['the number may be the task', '完成200人的培训比例达到80%的得3分。']])('not certain, %s: %s', (_, text) =>
  expect(readRule(text).rule).toBeNull(),
);
