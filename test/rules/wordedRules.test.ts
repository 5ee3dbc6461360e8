/** Rules worded in ways that lose a limit, a base or a direction when only the known words of them are taken. */
import { mark, type Inputs } from './mark';
import { readRule } from '../../src/core/rules/read';

type Row = readonly [text: string, full: number, inputs: Inputs, mark: string];

const parts = (...of: Inputs[]): Inputs => ({ parts: of });

const OF_EACH_PART: readonly Row[] = [
  // what is said of each part once behind them all binds each
  ['（1）固定资产投资6分：按完成任务的比例计分；（2）新入库项目4分：每个得2分。以上各项得分均不超过该项分值。', 10, parts({ actual: 15, target: 10 }, { count: 3 }), '10'],
  ['（1）固定资产投资6分：按完成任务的比例计分；（2）新入库项目4分：每个得2分。以上两项得分均不超过该项分值，扣完为止。', 10, parts({ actual: 15, target: 10 }, { count: 1 }), '8'],
  ['固定资产投资6分：按完成任务的比例计分；新入库项目4分：每个得2分。各小项得分以该小项分值封顶，最低为0分。', 10, parts({ actual: 5, target: 10 }, { count: 3 }), '7'],
  ['①固定资产投资（6分）：按完成任务的比例计分；②新入库项目（4分）：每个得2分。各项得分均在0分至该项分值之间。', 10, parts({ actual: 15, target: 10 }, { count: 3 }), '10'],
  ['（1）信息公开3分：每漏1条扣1分；（2）舆情处置2分：每迟1次扣1分。以上各项扣分均以该项分值为限。', 5, parts({ count: 9 }, { count: 1 }), '1'],
  ['①入学率达到99%的，得3分；②辍学率不超过1%的，得2分。哪一项未达到要求，哪一项不得分。', 5, parts({ actual: 98 }, { actual: 0.5 }), '2'],
  ['（1）入学率（3分）。达到99%的得3分。（2）体检方案（2分）。制定的得2分。', 5, parts({ actual: 99 }, { met: false }), '3'],
  ['（1）入学率低于99%的不得分，达到99%的得3分；（2）辍学率高于1%的不得分，不高于1%的得2分。两项分别计分。', 5, parts({ actual: 99 }, { actual: 2 }), '3'],
]; // prettier-ignore

const TAKEN_FROM: readonly Row[] = [
  ['综合楼推迟竣工的，每推迟1个月，从该项10分中扣2分，扣完为止；未推迟的，得10分。', 10, { days_late: 3 }, '4'],
  ['台账每漏登1笔，从本项5分中扣0.5分，最多扣2分；凭证每缺1张，从本项5分中扣1分，最多扣3分。', 5, { counts: { 台账: 2, 凭证: 1 } }, '3'],
  ['简报每迟报一期，从4分中扣0.5分；每漏报一期，从4分中扣1分；扣完为止。', 4, { counts: { 迟报: 1, 漏报: 2 } }, '1.5'],
]; // prettier-ignore

/** What may mean two things, or leaves something open, is not read. */
const REFUSED: readonly string[] = [
  // of the last part, of each, of their sum?
  '（1）固定资产投资6分：按完成任务的比例计分；（2）新入库项目4分：每个得2分。最高得满分。',
  '（1）固定资产投资6分：按完成任务的比例计分；（2）新入库项目4分：每个得2分。合计得分不超过满分。',
  '每少报1期从3分中扣1分；每错报1期从2分中扣0.5分。',
];

describe('worded rules', () => {
  it.each([...OF_EACH_PART, ...TAKEN_FROM])('%s (%d) %j: %s', (text, full, inputs, expected) => {
    expect(mark(text, full, inputs)).toBe(expected);
  });
  it.each(REFUSED)('is not read: %s', (text) => {
    expect(readRule(text).view.status).not.toBe('read');
  });
});
