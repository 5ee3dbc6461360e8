/** Aims told beside what reaches them, and marks for all beside marks for each. */
import { readRule } from '../../src/core/rules/read';
import { type Inputs, mark } from './mark';

type Row = [text: string, full: number, inputs: Inputs, expected: string];
const scores = (text: string, full: number, inputs: Inputs, expected: string) =>
  expect(mark(text, full, inputs)).toBe(expected);

test.each<Row>([
  ['案件发回重审率以3%为上限，每高1个百分点扣0.5分，扣完为止。', 3, { actual: 3 }, '3'],
  ['案件发回重审率以3%为上限，每高1个百分点扣0.5分，扣完为止。', 3, { actual: 5 }, '2'],
  ['支部党员大会全年不少于4次，达到规定次数的得2分，每少1次扣0.5分。', 2, { count: 3 }, '1.5'],
  [
    '新增市场主体数占年度任务数的比重，达到100%的得4分，达到80%不足100%的得2分，不足80%的不得分。',
    4,
    { actual: 45, target: 50 },
    '2',
  ],
  [
    '新增市场主体数占年度任务数的比重，达到100%的得4分，达到80%不足100%的得2分，不足80%的不得分。',
    4,
    { actual: 39, target: 50 },
    '0',
  ],
  [
    '三公经费未超过年度预算的得3分；超过年度预算但超幅在10%以内的得1分；超幅大于10%的不得分。',
    3,
    { actual: 108, target: 100 },
    '1',
  ],
  [
    '三公经费未超过年度预算的得3分；超过年度预算但超幅在10%以内的得1分；超幅大于10%的不得分。',
    3,
    { actual: 111, target: 100 },
    '0',
  ],
  [
    '群众知晓率达到90%的计8分；在70%（计4分）至90%（计8分）之间的，按线性插值法计分；低于70%的计0分。',
    8,
    { actual: 80 },
    '6',
  ],
  [
    '群众知晓率达到90%的计8分；在70%（计4分）至90%（计8分）之间的，按线性插值法计分；低于70%的计0分。',
    8,
    { actual: 70 },
    '4',
  ],
  [
    '绿化覆盖率达到40%的计3分；每提高1个百分点另计0.2分，另计部分最多0.6分；每降低1个百分点扣0.3分，扣完为止。',
    3,
    { actual: 45 },
    '3.6',
  ],
  ['完成年度任务的得10分；未完成的，在10分基础上，完成率每低1个百分点扣0.2分。', 10, { actual: 90, target: 100 }, '8'],
  [
    '被省级约谈的每次扣2分，被市级约谈的每次扣1分；同一事项被多级约谈的，按最高一级扣分，不重复扣分。',
    5,
    { items: [['省级', '市级'], ['市级']] },
    '2',
  ],
  ['市里确定的4项重点改革任务，每完成1项得1.5分，全部完成的得6分。', 6, { count: 3 }, '4.5'],
  ['迟交2天以内的扣0.5分；迟交2天以上（不含2天）5天以内的扣1分；迟交超过5天的不得分。', 2, { days_late: 3 }, '1'],
])('%s', scores);

test.each([
  ['nobody tells how many there are', '每创建1个示范村得1分，全部创建达标的得5分。'],
  ['all of them give more than each of them does', '3项改革任务，每完成1项得1分，全部完成的得5分。'],
  ['marks for all and for each', '每建成1个服务站得1分，全部建成得5分。'],
])('not certain, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test.each<Row>([
  [
    '检查任务完成率达到100%得1分；信息公示率达到98%得2分；跨部门检查占比达到15%得1分。',
    4,
    { parts: [{ actual: 100 }, { actual: 97 }, { actual: 15 }] },
    '2',
  ],
])('shares of their own are numbers of their own: %s', scores);
