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

/* prettier-ignore */
const ratesAlone = tell('双牌县2024年任务完成率考核（没有目标和完成数）', 'a rate of completion and nothing else answers rules on the task, never a rule that counts things or incidents', [{
  name: '完成率',
  roles: [{ index: 'A', name: 'B', full: 'C', completion: 'D', rule: 'E', score: 'F' }],
  lines: [
    says('双牌县2024年任务完成率考核表', '<', '<', '<', '<', '<'),
    says('序号', '考核任务', '分值', '完成率', '评分标准', '得分'),
    is(7, 1, '税收收入', 10, '97%', '完成年度任务得满分，每低1个百分点扣1分，扣完为止。', ''),
    is(9.7, 2, '招商引资', 10, '97%', '完成任务得满分，未完成的按完成比例计分。', ''),
    is(0, 3, '管网改造', 10, '97%', '完成任务得满分，未完成的不得分。', ''),
    is(10, 4, '技能培训', 10, '104%', '完成任务得满分，每低1个百分点扣0.5分，扣完为止。', ''),
    is(5, 5, '义务植树', 10, '85%', '完成任务90%以上得满分，每低1个百分点扣1分，扣完为止。', ''),
    is('missing_input', 6, '新增企业', 10, '97%', '完成任务得满分，每少1户扣1分，扣完为止。', ''),
    is('missing_input', 7, '安全事故', 10, '97%', '每发生1起扣1分，扣完为止。', ''),
  ],
}]);

/* prettier-ignore */
const saidInWords = tell('江永县2024年重点工作考核（完成情况用文字写）', 'so much of the task done, said in words; a rate of its own is none of that', [{
  name: '重点',
  roles: [{ index: 'A', name: 'B', full: 'C', actual: 'D', rule: 'E', score: 'F' }],
  lines: [
    says('江永县2024年重点工作考核表', '<', '<', '<', '<', '<'),
    says('序号', '重点工作', '分值', '完成情况', '评分标准', '得分'),
    is(9.7, 1, '税收收入', 10, '完成97%', '完成任务得满分，未完成的按完成比例计分。', ''),
    is(8, 2, '招商引资', 10, '完成年度任务的98%', '完成年度任务得满分，每低1个百分点扣1分，扣完为止。', ''),
    is('missing_input', 3, '绿化覆盖率', 10, '完成38%', '完成任务得满分，未完成的按完成比例计分。', ''),
    is('missing_input', 4, '安全事故', 10, '下降97%', '每发生1起扣1分，扣完为止。', ''),
    is('missing_input', 5, '节约用水', 10, 776, '用水下降率达到5%得满分，每低1个百分点扣1分，扣完为止。', ''),
  ],
}]);

/* prettier-ignore */
const threeLines = tell('蓝山县2024年重点指标（上年、目标、完成各一行）', 'three lines of each indicator; rules on the number itself, on the target and on last year', [{
  name: '指标', at: 'B2',
  roles: [{ name: 'B', full: 'C', actual: 'F', rule: 'G', score: 'H' }],
  lines: [
    says('蓝山县2024年重点指标考核表', '<', '<', '<', '<', '<', '<'),
    says('指标', '分值', '口径', '上半年', '全年', '计分办法', '得分'),
    is(8, '造林（亩）', 10, '上年完成', 400, 900, '完成目标得满分，未完成的按完成比例计分。', ''),
    says('^', '^', '目标值', 500, 1000, '^', '^'),
    says('^', '^', '完成值', 300, 800, '^', '^'),
    is(0, '争取资金（万元）', 10, '上年完成', 100, 200, '达到500万元得满分，达不到的不得分。', ''),
    says('^', '^', '目标值', 300, 600, '^', '^'),
    says('^', '^', '完成值', 200, 450, '^', '^'),
    is(10, '新增企业（户）', 10, '上年完成', 10, 40, '比上年增加得满分，减少不得分。', ''),
    says('^', '^', '目标值', 30, 60, '^', '^'),
    says('^', '^', '完成值', 20, 50, '^', '^'),
  ],
}]);

/* prettier-ignore */
const numbersOfRates = tell('宁乡市2024年各部门办件通报（只有件数）', 'numbers of cases under a rule on their rate: no number stands in for the rate', [{
  name: '办件',
  roles: [{ index: 'A', unit_name: 'B', score: 'E' }],
  full: [10],
  lines: [
    says('宁乡市2024年各部门办件通报', '<', '<', '<', '<'),
    says('序号', '部门', '受理件数', '按时办结件数', '得分'),
    is('missing_input', 1, '市公安局', 200, 198, ''),
    is('missing_input', 2, '市民政局', 100, 97, ''),
    says('注：满分10分，群众满意率达到100%得满分，每低1个百分点扣1分，扣完为止。', '<', '<', '<', '<'),
  ],
}]);

/* prettier-ignore */
const countedOthers = tell('祁东县2024年抽查考核（一格两数）', 'how many were looked at is no number of faults, whatever it is counted in', [{
  name: '抽查',
  roles: [{ index: 'A', name: 'B', full: 'C', actual: 'D', rule: 'E', score: 'F' }],
  lines: [
    says('祁东县2024年抽查考核表', '<', '<', '<', '<', '<'),
    says('序号', '考核事项', '分值', '核查结果', '计分标准', '得分'),
    is('missing_input', 1, '漏评对象', 10, '抽查20户，漏评5人', '每漏评1户扣2分，扣完为止。', ''),
    is('missing_input', 2, '返贫对象', 10, '3户12户', '每返贫1户扣2分，扣完为止。', ''),
    is(4, 3, '误评对象', 10, '3户9人', '每误评1户扣2分，扣完为止。', ''),
    is('missing_input', 4, '培训农户（人次）', 10, '抽查300人次，培训2期', '完成200人次得满分，未完成的按完成比例计分。', ''),
  ],
}]);

/* prettier-ignore */
const ruleOfOneSection = tell('衡东县2024年目标考核（只有一段写明计分办法）', 'a line of rules holds for its section, not for the next', [{
  name: '目标',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', score: 'F' }],
  lines: [
    says('衡东县2024年目标考核表', '<', '<', '<', '<', '<'),
    says('序号', '考核指标', '分值', '目标', '完成', '得分'),
    says('一、发展指标（10分）', '<', '<', '<', '<', '<'),
    says('计分办法：完成目标得满分，未完成的按完成比例计分。', '<', '<', '<', '<', '<'),
    is(9, 1, '新建厂房（万平方米）', 10, 20, 18, ''),
    says('二、安全指标（10分）', '<', '<', '<', '<', '<'),
    is('unreadable_rule', 1, '火灾事故（起）', 10, '', 1, ''),
  ],
}]);

/* prettier-ignore */
const wholeOfAll = tell('耒阳市2024年指标完成情况（满分是总分）', 'marks in the note that are those of the whole table, not of each line: nothing is scored', [{
  name: '指标',
  lines: [
    says('耒阳市2024年指标完成情况', '<', '<', '<', '<'),
    says('序号', '指标名称', '目标值', '完成值', '得分'),
    says(1, '造林（亩）', 100, 90, ''),
    says(2, '封山（亩）', 50, 60, ''),
    says('注：满分100分，完成目标得满分，未完成的按完成比例计分。', '<', '<', '<', '<'),
  ],
}], { written: { '指标!E3': null, '指标!E4': null } });

/* prettier-ignore */
const kindWithout = tell('桂东县2024年乡镇扣分考核（少一类没有列）', 'a kind that the rule counts and no column holds is not said to be none', [{
  name: '考核',
  roles: [{ index: 'A', unit_name: 'B', score: 'E' }],
  full: [20],
  lines: [
    says('桂东县2024年乡镇扣分考核', '<', '<', '<', '<'),
    says('序号', '乡镇', '超期（件）', '被通报（次）', '得分'),
    is('missing_input', 1, '沤江镇', 1, 2, ''),
    is('missing_input', 2, '沙田镇', 0, 0, ''),
    says('注：满分20分，每超期1件扣1分，每被通报1次扣2分，每发生1起越级上访扣3分。', '<', '<', '<', '<'),
  ],
}]);

export const NEIGHBOURS: readonly InventedBook[] = [
  reasons,
  someNumbers,
  othersRule,
  underOne,
  ratesAlone,
  saidInWords,
  threeLines,
  numbersOfRates,
  countedOthers,
  ruleOfOneSection,
  wholeOfAll,
  kindWithout,
];
