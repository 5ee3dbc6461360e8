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
  ['缺报2次的扣0.5分，缺报3次的扣1分。', 2, { count: 3 }, 'unreadable_rule'],
]; // prettier-ignore

test.each(cases)('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

const stretches: readonly [text: string, full: number, inputs: Inputs, expected: string][] = [
  ['完成率达到100%的得满分；完成率在80%以上不足100%的，每低1个百分点扣0.3分；不足80%的，不得分。', 10, { actual: 90, target: 100 }, '7'],
  ['满意率达到95%得满分；80%以上不足95%的，每低1个百分点扣0.3分；不足80%的，不得分。', 6, { actual: 93 }, '5.4'],
  ['满意率达到95%得满分；80%以上不足95%的，每低1个百分点扣0.3分；不足80%的，不得分。', 6, { actual: 79 }, '0'],
  ['覆盖率应达到90%，在80%以上但未达到90%的，每低1个百分点扣0.3分；低于80%的，本项记0分。', 5, { actual: 85 }, '3.5'],
  ['完成率低于100%但不低于90%的，每低1个百分点扣0.2分；低于90%的部分，每低1个百分点扣0.5分。', 10, { actual: 85 }, '5.5'],
  ['事故起数同比下降20%以上的得5分，下降10%以上不足20%的得4分，下降不足10%的得3分，持平的得2分，上升的不得分。', 5, { actual: 85, last_year: 100 }, '4'],
  ['向上争取资金每达到1000万元得1分，最高得10分。', 10, { actual: 3000 }, '3'],
  ['市场主体每增加100户得0.5分，最高5分。', 5, { actual: 900, last_year: 700 }, 'unreadable_rule'],
  ['能耗比上年下降2%以上得3分，降幅每少0.5个百分点扣0.5分，扣完为止。', 3, { growth: -1.5 }, '2.5'],
  ['群众满意度以90分为基准，每低1分扣0.5分。', 5, { score: 88 }, '4'],
  ['排名首位的得10分，以后名次依次递减0.4分，最低得4分。', 10, { rank: 3 }, '9.2'],
  ['单位产品能耗得分=限额值÷实际值×4分，超过4分的按4分计。', 4, { actual: 50, target: 40 }, '3.2'],
  ['增速≥10%得6分，5%≤增速＜10%得4分，0≤增速＜5%得2分，负增长不得分。', 6, { actual: 3 }, '2'],
]; // prettier-ignore

test.each(stretches)('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

const plain: readonly [text: string, full: number, inputs: Inputs, expected: string][] = [
  ['直接运用自治区平安建设专项考评得分（百分制）折算为20分。', 20, { score: 90 }, '18'],
  ['直接运用专项考评得分，按20分折算。', 20, { score: 85 }, '17'],
  ['按测评得分计入。', 10, { score: 9.2 }, 'missing_input'],
  ['按测评得分计入。', 10, { score: 92 }, '9.2'],
  ['新开工保障性住房按开工率计分，开工率90%以上得满分。', 5, { actual: 80, ratio: 80 }, '4'],
  ['政务公开得分率低于80%的扣1分，低于60%的扣2分。', 5, { actual: 50 }, 'unreadable_rule'],
  ['考核得分折算后计20分。', 20, { score: 90 }, 'unreadable_rule'],
  ['举办1场比赛得2分。', 6, { count: 3 }, 'unreadable_rule'],
  ['召开1次会议得1分，未召开不得分。', 1, { count: 2, met: true }, '1'],
  ['分管领导未到会1次扣0.5分。', 5, { count: 2 }, '4'],
  ['公务用车违规使用被查实的，每辆次扣0.5分，最多扣2分。', 3, { count: 2 }, '2'],
  ['第1名得满分，第2名得满分的95%，以后名次均得满分的80%。', 10, { rank: 5 }, '8'],
  ['完成任务的计8分，超出任务部分每10%加0.4分，加分最多2分；未完成的按完成比例计分。', 8, { actual: 120, target: 100 }, '8.8'],
]; // prettier-ignore

test.each(plain)('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));
