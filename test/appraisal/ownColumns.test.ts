/** Numbers in columns made for single rows, each under a name that the rule speaks of, through the whole product. */
import { marked } from './bareRow';

const AWARDS = '获国家级奖项每项加3分，省级每项加2分，市级每项加1分，累计最高6分。';
const CENSURED = '被省级通报批评每次扣2分，被市级通报批评每次扣1分，扣完为止。';
test.each([
  [AWARDS, { 国家级奖项数: '0', 省级奖项数: '2', 市级奖项数: '1' }, '5'],
  [AWARDS, { 国家级奖项数: 1, 省级奖项数: 0, 市级奖项数: 0 }, '3'],
  [AWARDS, { 国家级奖项数: 0, 省级奖项数: 2 }, 'missing_input'],
  [AWARDS, { 省级奖项数: 2 }, 'missing_input'],
  [AWARDS, { 国家级奖项数: 0, 省级奖项数: 2, 市级奖项数: '' }, 'missing_input'],
  [CENSURED, { 省级通报次数: '1', 市级通报次数: '2' }, '2'],
  [CENSURED, { 省级通报次数: '1' }, 'missing_input'],
  ['被通报批评每次扣1分；发生安全事故的不得分。', { 通报批评次数: 2, 安全事故起数: 0 }, '4'],
  ['被通报批评每次扣1分；发生安全事故的不得分。', { 通报批评次数: 2, 安全事故起数: 1 }, '0'],
  ['一般事故每起扣1分，较大事故每起扣3分。', { 一般事故起数: 2, 较大事故起数: 0 }, '4'],
  // All of them, or the others?
  ['一般事故每起扣1分，较大事故每起扣3分。', { 事故起数: 2, 较大事故起数: 1 }, 'missing_input'],
])('%s %j', (rule, cells, mark) => expect(marked(rule, cells, '甲工作', 6)).toBe(mark));

const PARTS = '抽检合格率4分，达到98%得满分，每低1个百分点扣1分；示范点建设2分，完成任务数得满分，每少1个扣0.5分。';
test.each([
  [PARTS, { 抽检合格率: '97%', 示范点任务数: '6个', 示范点完成数: '5个' }, '4.5'],
  [PARTS, { 示范点任务数: 6, 示范点完成数: 5 }, 'missing_input'],
  [PARTS, { 抽检合格率: 99, 完成值: 5 }, 'missing_input'],
  ['治理率达100%得4分，未达到的按比例得分；巡查率达到95%得2分，否则不得分。', { 治理率: '80%', 巡查率: '97%' }, '5.2'],
])('parts, each from its columns: %s %j', (rule, cells, mark) => expect(marked(rule, cells, '甲工作', 6)).toBe(mark));
