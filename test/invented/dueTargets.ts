/** Invented workbooks in which several targets stand beside each other, each due by another time, and rules that name one, two or none of them. */
import type { InventedBook } from './kinds';
import { is, says, tell } from './told';

/* prettier-ignore */
const twoTimes = tell('平江县2024年1—9月目标（全年与前三季度并列）', 'a rule that names one target is held against that one; one that names none, two or another is asked about', [{
  name: '目标',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'F', rule: 'G', score: 'H' }],
  lines: [
    says('平江县2024年1—9月目标完成情况考核表', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '指标', '分值', '全年目标', '1—9月目标', '1—9月完成', '评分标准', '得分'),
    is(10, 1, '新增企业（户）', 10, 100, 70, 75, '完成前三季度目标得满分，未完成的按完成比例计分。', ''),
    is(7.5, 2, '新增个体户（户）', 10, 100, 70, 75, '完成全年目标得满分，未完成的按完成比例计分。', ''),
    is('missing_input', 3, '新增合作社（户）', 10, 100, 70, 75, '完成目标得满分，未完成的按完成比例计分。', ''),
    is('missing_input', 4, '新增农场（户）', 10, 100, 70, 75, '完成上半年目标得满分，未完成的按完成比例计分。', ''),
    is('missing_input', 5, '新增基地（户）', 10, 100, 70, 75, '完成1—9月目标得满分，未完成的按全年目标完成比例计分。', ''),
  ],
}]);

/* prettier-ignore */
const quartersAlone = tell('临武县2024年各季度完成情况', 'four quarters that do not run on: none of them is the year; a rule that names three quarters where only the year has a target', [{
  name: '季度',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', rule: 'I', score: 'J' }],
  lines: [
    says('临武县2024年各季度完成情况', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '指标', '分值', '全年任务', '一季度完成', '二季度完成', '三季度完成', '四季度完成', '评分标准', '得分'),
    is('missing_input', 1, '改造老旧管网（公里）', 10, 40, 10, 10, 9, 9, '完成全年任务得满分，未完成的按完成比例计分。', ''),
    is('missing_input', 2, '植树（亩）', 10, 900, 300, 200, 100, 300, '完成前三季度任务得满分，未完成的按完成比例计分。', ''),
  ],
}]);

/* prettier-ignore */
const barely = tell('嘉禾县2024年工作考核（数字没有单位）', 'numbers far beyond an amount in 万: they may be in 元', [{
  name: '工作',
  roles: [{ index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', score: 'F' }],
  lines: [
    says('嘉禾县2024年工作考核表', '<', '<', '<', '<', '<'),
    says('序号', '事项', '分值', '评分标准', '完成数', '得分'),
    is(8, 1, '争取资金', 10, '达到5万元得满分，未达到的按完成比例计分。', 4, ''),
    is('missing_input', 2, '捐赠资金', 10, '达到5万元得满分，未达到的按完成比例计分。', 32000, ''),
    is('missing_input', 3, '补助资金', 10, '达到5万元得满分，未达到的不得分。', 32000, ''),
    is(9, 4, '培训', 10, '完成600人得满分，未完成的按完成比例计分。', 540, ''),
  ],
}]);

export const DUE_TARGETS: readonly InventedBook[] = [twoTimes, quartersAlone, barely];
