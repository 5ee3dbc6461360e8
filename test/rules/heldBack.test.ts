/** Sentences whose plain reading drops a word that changes the mark: read with it, or not at all. */
import { readRule } from '../../src/core/rules/read';
import { mark } from './mark';

const PASSED = '公务接待费未超过预算的得5分；超过预算但超幅在10%以内的得3分；超幅大于10%的不得分。';
const PLACES = '综合排名与上年相同的得5分；较上年前移的，每前移2位加1分，至多加2分；较上年后移的，每后移1位减1分。';
const SHARE = '安置房竣工套数未达计划的，按竣工率计分，竣工率不足60%的计0分。';
const ONCE =
  '经验被国家级推广的加4分，被省级推广的加2分，被市级推广的加1分；多次被推广的，只按最高一级计一次，不累加。';

test.each([
  [PASSED, 5, { actual: 100, target: 100 }, '5'],
  [PASSED, 5, { actual: 110, target: 100 }, '3'],
  [PASSED, 5, { actual: 111, target: 100 }, '0'],
  [PLACES, 5, { rank: 3, last_rank: 7 }, '7'],
  [PLACES, 5, { rank: 3, last_rank: 5 }, '6'],
  [PLACES, 5, { rank: 7, last_rank: 5 }, '3'],
  [SHARE, 8, { actual: 50, target: 100 }, '0'],
  [SHARE, 8, { actual: 75, target: 100 }, '6'],
  [ONCE, 4, { items: ['省级', '市级'] }, '2'],
  [ONCE, 4, { items: ['市级', '市级'] }, '1'],
] as const)('%s of %d, %j: %s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test.each([
  [
    'marks of the level beside steps of their own',
    '绿化覆盖率比上年提高的，每提高1个百分点得0.5分，最多得2分；与上年持平的得0.3分。',
  ],
  [
    'nought at the level they start at',
    '增速比全市平均每高1个百分点得1分，最高得3分；持平的不得分；每低1个百分点倒扣0.5分。',
  ],
  ['a limit in brackets behind two prices', '迟到每次扣0.5分，旷工每次扣2分（最多扣4分）。'],
  ['losses over again', '迟报的每次扣0.5分，漏报的每次扣1分；经查实故意拖延的，按应扣分值的3倍扣分。'],
])('not read, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());
