/** Words that belong to more than the clause they stand in, or to none: each once changed a mark in silence. */
import { readRule } from '../../src/core/rules/read';
import { mark } from './mark';

test.each([
  // What moves does so from last year's value, and from no bound of a case before it.
  ['巩固率达到95%得3分，低于90%不得分；巩固率下降的扣1分。', 3, { actual: 96, last_year: 97 }, '2'],
  ['巩固率达到95%得3分，低于90%不得分；巩固率提升的加0.5分。', 3, { actual: 96, last_year: 97 }, '3'],
  // 上不封顶 lets gains pass the full marks, and losses the nought.
  ['每引进1名博士得1分，上不封顶。', 3, { count: 7 }, '7'],
  ['火灾每发生1起扣2分，造成人员死亡的不得分，上不封顶。', 3, { count: 3, triggered: false }, '-3'],
  // No case is said for what lies between two.
  ['完成任务得5分，完成率低于90%的得2分，低于60%的不得分。', 5, { actual: 95, target: 100 }, 'missing_input'],
  ['完成任务得5分，完成率低于90%的得2分，低于60%的不得分。', 5, { actual: 80, target: 100 }, '2'],
  // Whole steps only, above and below.
  ['完成目标得5分，每超5%加0.2分，每欠5%扣0.5分，不足5%的不加不扣。', 5, { actual: 108, target: 100 }, '5.2'],
  ['完成目标得5分，每超5%加0.2分，每欠5%扣0.5分，不足5%的不加不扣。', 5, { actual: 93, target: 100 }, '4.5'],
] as const)('%s of %d, %j: %s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test.each([
  ['an aim and the case that misses it are no range', '出勤率不低于95%，低于85%的不得分。'],
  ['nor is any number both', '合格率90%以上低于80%得3分，其余得5分。'],
  ['nor where less is better', '投诉不超过3件，超过6件的扣2分。'],
  ['all of them not, and not all of them', '未全部整改的扣1分，均未整改的扣3分，未全部完成的扣1分，均未完成的扣2分。'],
  ['no marks are called 基础分 by a formula', '得分=基础分+超额完成数×0.2，最高8分。'],
  ['the second price begins where?', '每完成20户得1分，每增加10户再得0.5分。'],
  ['who of those that gained does not', '每获1次表彰加1分，受到处分的不加分。'],
  ['part of those already counted', '亿元以上项目每个得1分，其中10亿元以上的每个得3分，最高得10分。'],
  ['not reached is the rise', '城镇化率比上年提高2个百分点得满分，未达到的按比例得分。'],
  ['counted as another kind', '缺席的每次扣0.5分，迟到的每次扣0.1分，早退的按缺席处理。'],
  ['what is lacking has not fallen on last year', '档案缺失的扣1分。'],
])('not read, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test('what none of them passes is not what some of them do not', () =>
  expect(readRule('抽查5个村，每有1个村不达标扣1分，全部不达标的不得分。').view.said).toContain('全部不达标的'));
