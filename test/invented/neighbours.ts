/** Invented workbooks that look like those mended and must not be taken for them: a reason is no rule, a note for some numbers is none for the others, another indicator's rule, a rule under one column of two. */
import type { InventedBook } from './kinds';
import { is, says, tell } from './told';

/* prettier-ignore */
const reasons = tell('宁远县2024年扣分情况（只有扣分原因）', 'what was taken off and why, no rule anywhere: nothing is scored', [{
  name: '扣分',
  roles: [{ index: 'A', name: 'B', full: 'C', actual: 'D', deduct_reason: 'E', score: 'F' }],
  lines: [
    says('宁远县2024年扣分情况表', '<', '<', '<', '<', '<'),
    says('序号', '考核指标', '分值', '完成情况', '扣分原因', '得分'),
    is('unreadable_rule', 1, '信息报送（条）', 10, 18, '少报2条，每条扣1分', ''),
    is('unreadable_rule', 2, '会议召开（次）', 10, 3, '少开1次，扣2分', ''),
    is('unreadable_rule', 3, '台账建立', 10, '已建立', '未及时更新，扣0.5分', ''),
  ],
}]);

/* prettier-ignore */
const someNumbers = tell('道县2024年考核（附注只说到部分序号）', 'notes for 1 and 2 and for 其余; nothing is said of a number twice named otherwise', [{
  name: '考核',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', score: 'F' }],
  lines: [
    says('道县2024年考核评分表', '<', '<', '<', '<', '<'),
    says('序号', '考核指标', '分值', '目标', '完成', '得分'),
    is(9, 1, '造林（亩）', 10, 100, 90, ''),
    is(10, 2, '封山（亩）', 10, 50, 60, ''),
    is('unreadable_rule', 3, '火灾（起）', 10, '', 2, ''),
    says('注：1.第1项和第2项完成目标得满分，未完成的按完成比例计分。', '<', '<', '<', '<', '<'),
  ],
}]);

/* prettier-ignore */
const othersRule = tell('江华县2024年投资考核（附件的指标口径不同）', 'the annex speaks of 固定资产投资, the table of 固定资产投资（不含农户）: another indicator', [
  {
    name: '考核',
    roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', score: 'F' }],
    lines: [
      says('江华县2024年投资考核表', '<', '<', '<', '<', '<'),
      says('序号', '考核指标', '分值', '目标', '完成', '得分'),
      is('unreadable_rule', 1, '固定资产投资（不含农户）', 10, 80, 72, ''),
      is(9, 2, '工业投资（亿元）', 10, 40, 36, ''),
    ],
  },
  {
    name: '附件',
    lines: [
      says('指标', '分值', '计分办法'),
      says('固定资产投资', 10, '完成目标得满分，未完成的不得分。'),
      says('工业投资', 10, '完成目标得满分，未完成的按完成比例计分。'),
    ],
  },
]);

/* prettier-ignore */
const underOne = tell('新田县2024年乡镇考核（表底只有一项的规则）', 'a line of rules at the foot that says nothing of the second indicator', [{
  name: '乡镇',
  roles: [{ unit_name: 'A', target: 'B', actual: 'C', score: 'D' }],
  full: [60],
  lines: [
    says('新田县2024年乡镇考核', '<', '<', '<', '<', '<', '<'),
    says('乡镇', '造林（亩）（60分）', '<', '<', '封山总面积（亩）（40分）', '<', '<'),
    says('^', '目标', '完成', '得分', '目标', '完成', '得分'),
    is(54, '龙泉镇', 50, 45, '', 10, 12, ''),
    is(60, '枧头镇', 40, 44, '', 8, 6, ''),
    says('评分办法', '完成目标得满分，未完成的按完成比例计分。', '<', '<', '', '', ''),
  ],
}], { written: { '乡镇!G4': null, '乡镇!G5': null } });

export const NEIGHBOURS: readonly InventedBook[] = [reasons, someNumbers, othersRule, underOne];
