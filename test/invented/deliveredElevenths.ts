/** Invented workbooks as bureaus deliver them, eleventh lot, truth written first, where a wrong mark lies near: rates that contradict their numbers, a sum without its word, days due and days done, marks out of a hundred, values that are bounds, changes in numbers. */
import type { InventedBook } from './kinds';
import { is, says, tell } from './told';

/* prettier-ignore */
const contradictions = tell('叙永县2024年任务考核（完成率与数字不符）', 'a typed rate that is not what its numbers give; one that is; one rounded', [{
  name: '任务', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', completion: 'F', rule: 'G', score: 'H' }],
  lines: [
    says('叙永县2024年重点任务完成情况考核', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '任务', '分值', '目标任务', '完成数', '完成率（%）', '评分标准', '得分'),
    is(9, 1, '培训农民（人次）', 10, 1000, 900, 90, '完成任务得满分，未完成的按完成比例计分。', ''),
    is('missing_input', 2, '改造厕所（户）', 10, 1000, 900, 98, '完成任务得满分，未完成的按完成比例计分。', ''),
    is(6.67, 3, '新建水池（口）', 10, 30, 20, 66.7, '完成任务得满分，未完成的按完成比例计分。', ''),
  ],
}]);

/* prettier-ignore */
const bareSum = tell('古蔺县2024年督查评分（末行只有合计数）', 'the last line holds sums and no word; a line of dashes; a line of remarks across', [{
  name: '督查', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', score: 'F' }],
  lines: [
    says('古蔺县2024年作风督查评分表', '<', '<', '<', '<', '<'),
    says('序号', '督查事项', '满分', '扣分标准', '督查情况', '得分'),
    is(8, 1, '会风会纪', 10, '每迟到1人次扣1分，扣完为止。', '迟到2人次', ''),
    is(10, 2, '公务用车', 10, '每发现1起违规扣5分，扣完为止。', '未发现', ''),
    is(6, 3, '办公用房', 10, '每发现1处超标扣2分，扣完为止。', '2处', ''),
    says('—', '—', '—', '—', '—', '—'),
    says('', '', 30, '', '', ''),
    says('督查组意见：同意。', '<', '<', '<', '<', '<'),
  ],
}]);

/* prettier-ignore */
const daysDue = tell('合江县2024年项目节点考核（计划日期、实际日期）', 'the day due and the day done, as text; late days to be counted', [{
  name: '节点', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', rule: 'F', score: 'G' }],
  lines: [
    says('合江县2024年项目节点考核表', '<', '<', '<', '<', '<', '<'),
    says('序号', '项目节点', '分值', '要求完成时间', '实际完成时间', '计分办法', '得分'),
    is(8, 1, '施工许可', 10, '2024-06-30', '2024-07-04', '按期完成得满分，每逾期1天扣0.5分，扣完为止。', ''),
    is(10, 2, '主体封顶', 10, '2024-09-30', '2024-09-28', '按期完成得满分，每逾期1天扣0.5分，扣完为止。', ''),
    is('missing_input', 3, '竣工验收', 10, '2024-12-20', '', '按期完成得满分，每逾期1天扣0.5分，扣完为止。', ''),
  ],
}]);

/* prettier-ignore */
const outOfHundred = tell('纳溪区2024年专项考核折算（百分制得分）', 'marks out of a hundred by other offices, folded into the full mark; one printed as a rate', [{
  name: '专项', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', actual: 'D', rule: 'E', score: 'F' }],
  lines: [
    says('纳溪区2024年专项考核得分折算', '<', '<', '<', '<', '<', '<'),
    says('序号', '专项考核', '分值', '考核部门评定得分（百分制）', '计分方式', '得分', '考核部门'),
    is(18.4, 1, '党风廉政', 20, 92, '按百分制得分折算计分。', '', '区纪委'),
    is(9.5, 2, '安全生产', 10, 95, '按百分制得分折算计分。', '', '区应急局'),
    is('missing_input', 3, '环境保护', 10, '', '按百分制得分折算计分。', '', '区生态环境局'),
  ],
}]);

/* prettier-ignore */
const onlyBounds = tell('龙马潭区2024年考核（约数、界限、笔误）', 'values that are about, bounds, two at once, with a letter for a digit', [{
  name: '约数', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', rule: 'F', score: 'G' }],
  lines: [
    says('龙马潭区2024年工作目标考核', '<', '<', '<', '<', '<', '<'),
    says('序号', '指标', '分值', '目标', '完成', '评分标准', '得分'),
    is('missing_input', 1, '群众满意率', 10, '90%', '90%以上', '达到目标得满分，每低1个百分点扣1分，扣完为止。', ''),
    is('missing_input', 2, '走访群众（户）', 10, 300, '近300户', '完成目标得满分，未完成的按完成比例计分。', ''),
    is('missing_input', 3, '化解矛盾（件）', 10, 50, '4O', '完成目标得满分，未完成的按完成比例计分。', ''),
    is('missing_input', 4, '招商项目（个）', 10, 5, '3或4', '完成目标得满分，每少1个扣2分，扣完为止。', ''),
    is(8, 5, '技能培训（人次）', 10, 500, '400人次（预计）', '完成目标得满分，未完成的按完成比例计分。', ''),
  ],
}]);

/* prettier-ignore */
const changesInNumbers = tell('江阳区2024年平安考核（同比增减为绝对数）', 'changes on last year as numbers, with and without last year’s own figure', [{
  name: '平安', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', actual: 'D', last_year: 'E', rule: 'G', score: 'H' }],
  lines: [
    says('江阳区2024年平安建设考核', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '指标', '分值', '今年发生数', '去年同期数', '同比增减（起）', '评分标准', '得分'),
    is(10, 1, '刑事案件', 10, 120, 130, -10, '比去年同期下降得满分，每增加1起扣0.5分，扣完为止。', ''),
    is(7.5, 2, '治安案件', 10, 205, 200, 5, '比去年同期下降得满分，每增加1起扣0.5分，扣完为止。', ''),
    is('missing_input', 3, '火灾', 10, 12, '', '', '比去年同期下降得满分，每增加1起扣0.5分，扣完为止。', ''),
    is(8, 4, '交通事故', 10, 52, 50, 2, '同比每上升1%扣0.5分，扣完为止。', ''),
  ],
}]);

export const DELIVERED_ELEVENTHS: readonly InventedBook[] = [
  contradictions,
  bareSum,
  daysDue,
  outOfHundred,
  onlyBounds,
  changesInNumbers,
];
