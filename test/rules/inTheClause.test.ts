/** What clauses say in passing: the marks of the item beside what takes them, caps told as what is counted instead, how far behind. */
import { exact } from '../../src/core/model/exact';
import { lintRule } from '../../src/core/rules/lint';
import { readRule } from '../../src/core/rules/read';
import { type Inputs, mark } from './mark';

type Row = [text: string, full: number, inputs: Inputs, expected: string];
const scores = (text: string, full: number, inputs: Inputs, expected: string) =>
  expect(mark(text, full, inputs)).toBe(expected);

test.each<Row>([
  ['辖区内每发生1起非法采砂案件扣2分，发生4起及以上的，本项9分不得分。', 9, { count: 3 }, '3'],
  ['辖区内每发生1起非法采砂案件扣2分，发生4起及以上的，本项9分不得分。', 9, { count: 4 }, '0'],
  [
    '秸秆综合利用率每低于目标2个百分点扣1分，低于目标10个百分点以上的，该指标5分不得分。',
    5,
    { actual: 80, target: 86 },
    '2',
  ],
  ['每漏报1条信息扣0.3分，扣完本项3分为止。', 3, { count: 4 }, '1.8'],
  ['每漏报1条信息扣0.3分，每错报1条信息扣0.2分。本项共3分，扣完为止。', 3, { counts: { 漏报: 4, 错报: 3 } }, '1.2'],
])('the marks of the item stand in the clause that takes them: %s', scores);

test('marks of the item that are not those of the cell are told', () => {
  const { rule } = readRule('每发生1起非法采砂案件扣2分，发生4起及以上的，本项9分不得分。');
  expect(lintRule(rule!, exact(10)).map((f) => f.code)).toContain('mark_in_text_differs');
  expect(lintRule(rule!, exact(9)).map((f) => f.code)).not.toContain('mark_in_text_differs');
});

test.each([
  ['less than what is given before', '达到95%的得8分，每低1个百分点扣1分，低于90%的，本项5分不得分。'],
  ['other than what is given before', '达到95%的得4分，每低1个百分点扣1分，低于90%的，本项5分不得分。'],
])('one cannot tell of what the marks are, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test.each<Row>([
  [
    '新认定省级重点实验室的每家计2分，市级的每家计1分，合计超过6分的按6分计。',
    6,
    { items: [['省级'], ['省级'], ['省级'], ['市级']] },
    '6',
  ],
  ['每少开展1次巡查扣1分，累计扣分超过3分的，按3分扣。', 5, { count: 4 }, '2'],
  ['每采用1篇加0.5分，累计加分限4分。', 5, { count: 9 }, '4'],
])('more than so many marks count as so many: %s', scores);

test('of what the sum is cannot be told', () =>
  expect(readRule('每采用1篇加0.5分，每错1处扣1分，合计超过4分的按4分计。').rule).toBeNull());

test.each<Row>([
  [
    '税收收入达到序时进度的得5分；每落后序时进度1个百分点扣0.5分，落后超过6个百分点的不得分。',
    5,
    { actual: 69, schedule: 75 },
    '2',
  ],
  [
    '税收收入达到序时进度的得5分；每落后序时进度1个百分点扣0.5分，落后超过6个百分点的不得分。',
    5,
    { actual: 68, schedule: 75 },
    '0',
  ],
])('how far behind the schedule: %s', scores);

test.each<Row>([
  ['网上办件办理后，未发生差评的得4分，发生差评1—2件的得2分，3件及以上的不得分。', 4, { count: 0 }, '4'],
  ['网上办件办理后，未发生差评的得4分，发生差评1—2件的得2分，3件及以上的不得分。', 4, { count: 2 }, '2'],
  ['整治问题零反弹的得3分；反弹1件至2件的得1分；反弹3件及以上的不得分。', 3, { count: 0 }, '3'],
  ['整治问题零反弹的得3分；反弹1件至2件的得1分；反弹3件及以上的不得分。', 3, { count: 1 }, '1'],
  ['完成签约服务率目标的得5分。未完成的，每相差1个百分点扣0.5分，扣完为止。', 5, { actual: 68, target: 70 }, '4'],
  ['每培育1家限上商贸企业得1分，4家以后每多1家得0.5分，最高6分。', 6, { count: 6 }, '5'],
])('none of what is counted, a rate and its aim, prices beyond: %s', scores);

test('the marks of the whole are no marks of a case', () =>
  expect(
    readRule('完成改造任务的得6分，完成档案的得2分。危房改造工作总分8分。').rule?.parts[0]?.bands.length ?? 0,
  ).not.toBe(3));

test.each<Row>([
  ['全年销售农产品60万吨以上得10分，40—60万得8分，20—40万得5分，20万以下得2分。', 10, { actual: 60 }, '10'],
  ['全年销售农产品60万吨以上得10分，40—60万得8分，20—40万得5分，20万以下得2分。', 10, { actual: 40 }, '8'],
])('pieces named once: %s', scores);
