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

const OTHER_WAY_ROUND: readonly Row[] = [
  // the target divided by what was used, and not the share that was done
  ['平均办理时长不超过目标值的得6分；超过目标值的，按目标值与实际值的比值乘以6分记分。', 6, { actual: 40, target: 20 }, '3'],
  // 80-满意率: points, and no share
  ['满意率达到80%得满分；未达到80%的，得分=5－（80－满意率）×0.2，最低得1分。', 5, { actual: 70 }, '3'],
  ['满意率达到80%得满分；未达到80%的，得分=5－（80－满意率）×0.2，最低得1分。', 5, { actual: 30 }, '1'],
  // so many earn all, and each of fewer its own
  ['规上企业较上年增加4户及以上的得8分，增加不足4户的，每增加1户得2分；未增加的不得分。', 8, { actual: 13, last_year: 10 }, '6'],
  ['规上企业较上年增加4户及以上的得8分，增加不足4户的，每增加1户得2分；未增加的不得分。', 8, { actual: 19, last_year: 10 }, '8'],
  ['超额完成和完成任务的得5分，未完成的按完成比例得分。', 5, { actual: 10, target: 10 }, '5'],
  ['初信初访件数同比下降（含持平）的得4分；同比每上升1%扣0.5分，扣完为止。', 4, { actual: 100, last_year: 100 }, '4'],
  ['投诉件数与上年度同期持平、减少的得4分。', 4, { actual: 90, last_year: 100 }, '4'],
  // what is lost in all, and what each kind may lose
  ['被通报的每次扣1分，被约谈的每次扣2分，累计扣至5分为止。', 8, { counts: { 通报: 4, 约谈: 3 } }, '3'],
  ['①简报每缺1期扣0.5分，1分封顶；②数据差错每处扣1分，3分封顶。', 6, { counts: { 简报: 4, 差错: 1 } }, '4'],
  ['未编制预案的，不得分；已编制的，按演练情况计分，每少演练1次扣1分，扣完为止。', 4, { met: true, count: 3 }, '1'],
]; // prettier-ignore

const LAST_YEAR: readonly Row[] = [
  ['以上年末规上企业户数为基数，每增加1户得2分，最高6分；与上年持平或少于上年的不得分。', 6, { actual: 12, last_year: 10 }, '4'],
  ['规上企业户数较上年净增的，每净增1户得2分，最高6分；没有净增的不得分。', 6, { actual: 12, last_year: 10 }, '4'],
  ['规上企业户数较上年增加的，按每户2分计分，最高6分；未增加的，不得分。', 6, { actual: 9, last_year: 10 }, '0'],
  ['投诉件数与去年持平或比去年减少的得3分，比去年每增加1%扣0.5分，扣完为止。', 3, { actual: 102, last_year: 100 }, '2'],
  ['投诉件数同比增幅为零或负的，得满分；同比增长的，每增长1%扣0.5分，扣完为止。', 3, { actual: 101, last_year: 100 }, '2.5'],
  ['垃圾分类率与上年比：持平的，得5分；提高的，每1个百分点加0.5分，最多加1分；下降的，每1个百分点扣1分，扣完为止。', 5, { actual: 47, last_year: 50 }, '2'],
  // equal steps told by their first few
  ['6月底前报送的得4分；迟报1天扣0.5分，迟报2天扣1分，以此类推，扣完为止。', 4, { days_late: 3 }, '2.5'],
  ['规上企业户数较上年增加1户得2分，增加2户得4分，以此类推，最高得6分；未增加不得分。', 6, { actual: 12, last_year: 10 }, '4'],
]; // prettier-ignore

const FORMULAS: readonly Row[] = [
  ['好评率达到95%得5分；未达到的，扣分=（95%－实际好评率）×100×0.5，最多扣3分。', 5, { actual: 93.5 }, '4.25'],
  ['好评率低于95%的，按低于的百分点数乘以0.5分扣分，扣满3分为止；不低于95%的记5分。', 5, { actual: 80 }, '2'],
  ['好评率达到95%得5分，低于95%的，得分=5分－低于95%的百分点数×0.5分，最低得2分。', 5, { actual: 93 }, '4'],
  ['超标率不超过5%的得4分；超过5%的，扣分=超过5%的百分点数×0.2分。', 4, { actual: 10 }, '3'],
  ['审批平均时长得分=目标值÷实际值×6分，最高6分。', 6, { actual: 40, target: 30 }, '4.5'],
  ['审批平均时长得分=min（目标值÷实际值，1）×6分。', 6, { actual: 20, target: 30 }, '6'],
  ['审批平均时长为逆向指标，得分=目标值÷实际值×6分，最高得6分。', 6, { actual: 60, target: 30 }, '3'],
  ['按实际改造面积÷目标任务×12计分，最高得12分。', 12, { actual: 3, target: 4 }, '9'],
  ['得分=min（1，实际改造面积÷目标任务）×12分。', 12, { actual: 5, target: 4 }, '12'],
]; // prettier-ignore

const PRICES_AND_CAPS: readonly Row[] = [
  // the first piece, and those behind it
  ['在市级以上媒体发表文章的，第一篇得1分，从第二篇起每篇得0.5分，累计最高3分。', 3, { count: 3 }, '2'],
  ['文章在市级以上媒体发表，首篇计1分，其余每篇计0.5分，最高3分。', 3, { count: 9 }, '3'],
  ['凡在市级以上媒体发表文章的，首篇得1分，后续每篇加0.5分，最高3分。', 3, { count: 0 }, '0'],
  // of which losses a cap is
  ['简报缺报的，每次扣0.5分，缺报累计扣分不超过1分；数据有差错的，每处扣1分，差错累计扣分不超过3分。', 5, { counts: { 缺报: 4, 差错: 1 } }, '3'],
  ['1.被通报的，每次扣1分。2.被约谈的，每次扣0.5分。1、2两项合计最多扣2分。', 5, { counts: { 通报: 1, 约谈: 1 } }, '3.5'],
  ['被通报的每次扣1分，被约谈的每次扣0.5分，扣分总额2分封顶。', 5, { counts: { 通报: 2, 约谈: 3 } }, '3'],
  // all for whoever has none of the faults
  ['未被通报、未被约谈的得5分；被通报的每次扣1分，被约谈的每次扣0.5分，扣完为止。', 5, { counts: { 通报: 1, 约谈: 3 } }, '2.5'],
  ['简报无迟报、漏报的，得3分；迟报的每次扣0.2分，漏报的每次扣0.5分，扣完为止。', 3, { counts: { 迟报: 1, 漏报: 1 } }, '2.3'],
  // how many there are of what is complete
  ['制度、记录、照片三种资料齐全的得3分，缺一种扣1分。', 3, { count: 1 }, '2'],
  // lateness before its price
  ['年度总结逾期不足5天的，每逾期1天扣0.5分；逾期5天及以上的，不得分；未逾期的，得4分。', 4, { days_late: 4 }, '2'],
  ['年度总结逾期不足5天的，每逾期1天扣0.5分；逾期5天及以上的，不得分；未逾期的，得4分。', 4, { days_late: 5 }, '0'],
]; // prettier-ignore

/** What may mean two things, or leaves something open, is not read. */
const REFUSED: readonly string[] = [
  // of the last part, of each, of their sum?
  '（1）固定资产投资6分：按完成任务的比例计分；（2）新入库项目4分：每个得2分。最高得满分。',
  '（1）固定资产投资6分：按完成任务的比例计分；（2）新入库项目4分：每个得2分。合计得分不超过满分。',
  // three taken, or three left?
  '每迟到1次扣1分，扣至3分为止。',
  // each of fewer earns less than all: neither a limit nor a stretch
  '规上企业较上年增加4户及以上的得8分，增加不足4户的，每增加1户得1分；未增加的不得分。',
  '未编制预案的，不得分；按演练情况考核计分的，每少1次扣1分。',
  '按计划数与实际数的比例得8分',
  // of what is a hundredth point worth 0.5?
  '好评率达到95%得5分；未达到的，扣分=（95－实际好评率）×100×0.5，最多扣3分。',
  // steps that do not go on as they began
  '迟报1天扣0.5分，迟报2天扣2分，以此类推，扣完为止。',
  '每少报1期从3分中扣1分；每错报1期从2分中扣0.5分。',
];

describe('worded rules', () => {
  it.each([...OF_EACH_PART, ...TAKEN_FROM, ...OTHER_WAY_ROUND, ...LAST_YEAR, ...FORMULAS, ...PRICES_AND_CAPS])(
    '%s (%d) %j: %s',
    (text, full, inputs, expected) => {
      expect(mark(text, full, inputs)).toBe(expected);
    },
  );
  it.each(REFUSED)('is not read: %s', (text) => {
    expect(readRule(text).view.status).not.toBe('read');
  });
});
