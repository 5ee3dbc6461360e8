/** Everyday verbs for giving, keeping and ending marks; figures told in a unit; marks in brackets behind a clause. */
import { readRule } from '../../src/core/rules/read';
import { type Inputs, mark } from './mark';

type Row = [text: string, full: number, inputs: Inputs, expected: string];

test.each<Row>([
  ['知晓率在90%（含）以上的评6分；80%（含）至90%的评4分；其余评0分。', 6, { actual: 85 }, '4'],
  ['实际利用内资（万元）不及任务数的，每差50万元减0.2分，减至0分。', 4, { actual: 900, target: 1000 }, '3.6'],
  ['增速每低于全市均值0.5个百分点扣0.5分，但本项得分不低于1分。', 5, { actual: 4, average: 6 }, '3'],
  ['增速每低于全市均值0.5个百分点扣0.5分，但本项得分不低于1分。', 5, { actual: -4, average: 6 }, '1'],
  ['全县不良贷款率须小于3%，符合的得4分，不符合的得0分。', 4, { actual: 2.9 }, '4'],
  ['全县不良贷款率须小于3%，符合的得4分，不符合的得0分。', 4, { actual: 3 }, '0'],
  ['班线准点率按95%考核，少一个百分点减0.5分，减到0分为止。', 3, { actual: 93 }, '2'],
  ['获评省级以上平台3家及以上得6分，2家得4分，1家得2分，空白的不得分。', 6, { count: 2 }, '4'],
  ['依完成率乘以分值计分，完成率高于120%的一律按120%计算。', 10, { actual: 130, target: 100 }, '12'],
  ['抽检合格数除以抽检总数，再乘以8分，即为得分。', 8, { numerator: 9, denominator: 12 }, '6'],
  [
    '1.专题学习全年不少于10次（2分），每少1次扣0.2分，扣完为止；2.在线学习参与率达到95%（3分），未达到的不得分。',
    5,
    { parts: [{ count: 8 }, { actual: 96 }] },
    '4.6',
  ],
  ['年终评为优秀、良好、合格等次的，分别得分值的100%、80%、60%，不合格的计0分。', 10, { grade: '良好' }, '8'],
  [
    '当年有获奖成果的，不论项数多少，只按其中级别最高的一项计分：国家级6分，省级4分，市级2分；没有的不得分。',
    6,
    { items: [['省级'], ['市级']] },
    '4',
  ],
  [
    '达到任务数的记5分；超过任务部分每满10%另加0.5分，另加部分不超过1分；没有达到任务数的记0分。',
    5,
    { actual: 125, target: 100 },
    '6',
  ],
])('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test('超额部分不另计分 is no matter of discretion', () =>
  expect(readRule('完成任务的得满分，未完成的按完成比例计分，超额部分不另计分。').view.status).toBe('read'));
