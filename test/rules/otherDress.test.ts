/** Words that change no mark beside the verb, in brackets or in front, and those that look alike and do: the sentence, the row's numbers, the mark. */
import { type Inputs, mark } from './mark';

const cases: readonly [text: string, full: number, inputs: Inputs, expected: string][] = [
  // Oughts and permissions beside the verb.
  ['通报批评的，每次应扣2分，最多应扣4分。', 10, { count: 3 }, '6'],
  ['通报批评的，每次予以扣2分。', 10, { count: 1 }, '8'],
  // A price with a stroke is a price in numerals too.
  ['被退回重办的扣一分/件。', 5, { count: 2 }, '3'],
  ['被退回重办的扣半分/件。', 5, { count: 2 }, '4'],
  // A number in front that no other follows; one that is followed divides.
  ['1.上级通报每次扣3分，本级通报每次扣1分，最多扣6分。', 10, { counts: { 上级通报: 2, 本级通报: 3 } }, '4'],
  ['（1）上级通报每次扣3分，本级通报每次扣1分，最多扣6分。', 10, { counts: { 上级通报: 2, 本级通报: 3 } }, '4'],
  // Half a mark for a piece; for a case nobody knows whether half a mark or half of them.
  ['每新增1个示范点得半分，最高3分。', 3, { count: 4 }, '2'],
  ['不高于平均水平的得2分，高于的得半分。', 2, { actual: 6, average: 5 }, 'unreadable_rule'],
  // A cap in brackets behind the last of several prices is of all of them, behind a flat loss and one price of that price.
  ['上级通报每次加2分，本级通报每次加1分（最多加3分）。', 3, { counts: { 上级通报: 1, 本级通报: 4 } }, '3'],
  ['未成立专班扣1分，每漏报1次扣0.5分（最多扣1分）。', 5, { counts: { 未成立专班: 1, 漏报: 6 } }, '3'],
  // The verb before the marks tells the direction.
  ['低于目标的，差距在3个百分点以内的部分按每个百分点扣0.5分计，3个百分点以外的部分按每个百分点扣1分计（扣完为止）。', 8, { actual: 90, target: 95 }, '4.5'],
  // Formulas by weights, what a clerk calls the marks, and what each piece costs.
  ['得分=（满意率×60%+好评率×40%）×分值。', 10, { parts: [{ ratio: 90 }, { ratio: 80 }] }, '8.6'],
  ['得分=权数×实绩÷全市平均，不超过权数。', 6, { actual: 86.3, average: 87.5 }, '5.92'],
  ['得分=指标值÷全市平均值×满分，最高不超过满分的1.2倍。', 5, { actual: 97.2, average: 96 }, '5.06'],
  ['达到全市平均得满分，未达到的按实际值÷全市平均值×分值计分。', 4, { actual: 720, average: 800 }, '3.6'],
  // Which of several marks the losses begin with.
  ['死亡人数下降的得8分；持平的得5分；上升的，每上升1人在5分基础上扣1分。', 8, { actual: 4, last_year: 3 }, '4'],
  ['高于平均增速得满分；等于平均增速得5分；每低于平均增速0.2个百分点，在5分基础上扣0.5分。', 6, { actual: 4.8, average: 5.4 }, '3.5'],
  // Told aims.
  ['完成年度投资计划（2400万元）得8分，未完成的按完成比例计分。', 8, { actual: 1200 }, '4'],
  ['完成目标任务得3分；完成率80%以上未完成的，每少1个百分点扣0.1分；完成率低于80%的不得分。', 3, { actual: 129, target: 150 }, '1.6'],
  ['每低于全县平均1分扣0.5分。', 4, { actual: 89.5, average: 91.5, score: 89.5 }, '3'],
  ['视创建成效评定。', 2, {}, 'manual'],
  ['PM10浓度完成年度目标的得5分；未完成目标但低于上年的得3分；未完成目标且不低于上年的不得分。', 5, { actual: 60, target: 58, last_year: 62 }, '3'],
  ['以全市平均增速为基准，达到基准的得8分；低于基准的，按占基准的比例得分。', 8, { actual: 4.5, average: 6 }, '6'],
  ['以平均增速为基准，达到基准的得8分；低于基准的，按占基准的比例得分。', 8, { actual: 4.5, average: 6 }, 'unreadable_rule'],
  ['获国家级称号，得4分；获市级称号，得1分。同时获得多个称号的，取最高分，不累计。', 4, { items: [['国家级'], ['市级']] }, '4'],
  // Marks behind a colon are given where a number is reached.
  ['达到98%：4分，每低1个百分点扣0.5分。', 4, { actual: 96 }, '3'],
  ['完成目标：4分，每超1件加0.2分，加分最高1分；未完成目标不得分。', 4, { actual: 8, target: 10 }, '0'],
  // Notes of an office change nothing, whatever stands before them.
  ['逾期一件减0.1，退回一件减0.2，总共最多减2（数据来源：县统计局）。', 3, { counts: { 逾期: 10, 退回: 20 } }, '1'],
  ['根据市级考核结果，达到95%得满分，否则不得分。', 3, { actual: 95 }, '3'],
  // A cap between two items closes the one before it.
  ['①记录不全，扣1分；②笔记缺失，每人扣0.2分；最多扣1分；③无计划，扣1分。', 3, { counts: { 记录不全: 1, 笔记缺失: 10, 无计划: 1 } }, '0'],
  // A most that is the base already leaves nothing to gain: asked.
  ['完成任务的得6分，每多1家加0.5分，最高加1.5分；每少1家扣1分（满分6分）。', 6, { actual: 12, target: 10 }, 'missing_input'],
  // A score past its scale, marks as a number, a bound in a name: nothing is made of them.
  ['领导评价占60%，群众评价占40%，按权重加权计算得分（满分60分）。', 60, { scores: { 领导评价: 90, 群众评价: 80 } }, 'missing_input'],
  ['实现目标的，12分，完成率每超5个百分点加0.5分，最高加2分。', 12, { actual: 11, target: 10 }, 'unreadable_rule'],
  ['完成率在95%以上的视同完成任务，得本项全部分；不足的按完成率计分。', 10, { actual: 96, target: 100 }, 'unreadable_rule'],
]; // prettier-ignore

test.each(cases)('%s (%s) %j → %s', (text, full, inputs, expected) => {
  expect(mark(text, full, inputs)).toBe(expected);
});
