/** Clauses as careful writers put them: limits of each kind, one matter counted once, parts of the marks: the sentence, the row's numbers, the mark. */
import { type Inputs, mark } from './mark';

const cases: readonly [text: string, full: number, inputs: Inputs, expected: string][] = [
  ['迟报每次扣0.5分，漏报每次扣1分，每类最多扣2分。', 10, { counts: { 迟报: 6, 漏报: 5 } }, '6'],
  ['迟报每次扣0.5分，漏报每次扣1分。单项扣分最多不超过2分。', 10, { counts: { 迟报: 2, 漏报: 5 } }, '7'],
  ['应急物资储备不足的，每缺少一类扣0.5分，该情形最多扣2分。', 10, { count: 5 }, '8'],
  ['被国务院部门、自治区、市通报批评的，每次分别扣3分、2分、1分；就同一事项受到两级以上通报批评的，按照最高一级扣减，不重复扣减。', 6, { counts: { 自治区: 1 } }, '4'],
  ['国家级每项计4分，自治区级每项计2分；同一事项获得多级表彰的，可以累计计分；最高10分。', 10, { counts: { 国家级: 1, 自治区级: 2 } }, '8'],
  ['考核得分不低于90分的，按照分值全额计入；低于90分但不低于75分的，按照分值的80%计入；低于75分的，不予计入。', 10, { score: 80 }, '8'],
  ['半年考核得分与年终考核得分，分别按照30%、70%的比例折算计入年度总分。', 100, { scores: { 半年: 80, 年终: 90 } }, '87'],
  ['由数量指标（权重70%）和质量指标（权重30%）构成：数量指标按照完成比例计分；质量指标按照质量评价得分（百分制）折算计分。', 20, {}, 'missing_input'],
  ['水质达标率以100%为满分标准，每降低1个百分点扣减0.5分。', 8, { actual: 98 }, '7'],
  ['排名前三名的得6分；第四名的，计5分，此后每后移一名减少0.5分，但最低不低于2分。', 6, { rank: 6 }, '4'],
  ['完成率四舍五入取整数，每低于100%一个百分点，扣减0.1分。', 5, { actual: 97.5 }, 'unreadable_rule'],
  ['缺报2次的扣0.5分，缺报3次的扣1分。', 2, { count: 3 }, '1'],
]; // prettier-ignore

test.each(cases)('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));
