/** Invented workbooks as bureaus deliver them, seventh lot, truth written first: three years beside each other, units that differ by column, two numbers in a cell, a rule for each section, marks typed with signs, months down. */
import type { InventedBook } from './kinds';
import { adds, is, says, tell } from './told';

/* prettier-ignore */
const threeYears = tell('南漳县2024年耕地保护考核（三年并列）', '2022年, 2023年, 2024年 and a target; rules on last year, on the target, on a mean of three years', [{
  name: '耕地', at: 'A1',
  roles: [{ index: 'A', name: 'B', unit: 'C', full: 'D', last_year: 'F', actual: 'G', target: 'H', rule: 'I', score: 'J' }],
  lines: [
    says('南漳县2024年耕地保护责任目标考核', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '考核内容', '单位', '分值', '2022年', '2023年', '2024年', '2024年目标', '评分标准', '得分'),
    is(9.69, 1, '耕地保有量', '万亩', 20, 98, 97, 96, '', '比上年每减少1%扣10分，扣完为止。', ''),
    is(18, 2, '高标准农田', '万亩', 20, 20, 25, 27, 30, '完成目标得满分，未完成的按完成比例计分。', ''),
    is(10, 3, '违法占地', '起', 10, 5, 4, 3, '', '比上年下降得满分，每上升1起扣2分，扣完为止。', ''),
    is('unreadable_rule', 4, '补充耕地', '亩', 10, 500, 600, 700, '', '不低于近三年平均水平得满分，低于的不得分。', ''),
  ],
}]);

/* prettier-ignore */
const otherUnits = tell('谷城县2024年财源建设考核（目标亿元、完成万元）', 'target in 亿元, done in 万元, by the heads; steps in 万元', [{
  name: '财源', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', rule: 'F', score: 'G' }],
  lines: [
    says('谷城县2024年财源建设考核表', '<', '<', '<', '<', '<', '<'),
    says('序号', '收入项目', '分值', '年度目标（亿元）', '完成额（万元）', '评分标准', '得分'),
    is(19, 1, '税收收入', 20, 4, 38000, '完成目标得满分，未完成的按完成比例计分。', ''),
    is(17, 2, '非税收入', 20, 1, 9700, '完成目标得满分，每少100万元扣1分，扣完为止。', ''),
    is(10, 3, '上级补助', 10, 2.5, 25100, '完成目标得满分，每低1个百分点扣0.5分，扣完为止。', ''),
    adds(46, '合计', '<', 50, 7.5, 72800, '', ''),
  ],
}]);

/* prettier-ignore */
const twoNumbers = tell('保康县2024年防返贫监测考核（户、人同格）', 'households and people in one cell; rules on one of them', [{
  name: '监测', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', actual: 'D', rule: 'E', score: 'F' }],
  lines: [
    says('保康县2024年防返贫监测帮扶考核', '<', '<', '<', '<', '<'),
    says('序号', '考核事项', '分值', '核查结果', '计分标准', '得分'),
    is(6, 1, '漏评对象', 10, '2户5人', '每漏评1户扣2分，扣完为止。', ''),
    is(10, 2, '返贫对象', 10, '0户0人', '每返贫1户扣5分，扣完为止。', ''),
    is(7, 3, '帮扶不到位', 10, '3户', '每有1户帮扶不到位扣1分，扣完为止。', ''),
    is(8.5, 4, '政策知晓', 10, '抽查20户，3户不知晓', '每发现1户不知晓扣0.5分，扣完为止。', ''),
    adds(31.5, '合计', '<', 40, '', '', ''),
  ],
}]);

/* prettier-ignore */
const ruleOfSection = tell('远安县2024年综合目标考核（每段一条计分办法）', 'no column of rules: below each section a line 计分办法：… for all of its items', [{
  name: '综合', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', score: 'F' }],
  lines: [
    says('远安县2024年综合目标考核得分表', '<', '<', '<', '<', '<'),
    says('序号', '考核指标', '分值', '目标', '完成', '得分'),
    says('一、发展指标（30分）', '<', '<', '<', '<', '<'),
    says('计分办法：完成目标得满分，未完成的按完成比例计分。', '<', '<', '<', '<', '<'),
    is(9, 1, '新建厂房（万平方米）', 10, 20, 18, ''),
    is(20, 2, '技改项目（个）', 20, 15, 16, ''),
    says('二、安全指标（20分）', '<', '<', '<', '<', '<'),
    says('计分办法：每发生1起扣2分，扣完为止。', '<', '<', '<', '<', '<'),
    is(8, 1, '火灾事故（起）', 10, '', 1, ''),
    is(10, 2, '交通事故（起）', 10, '', 0, ''),
    adds(47, '合计', '<', 50, '', '', ''),
  ],
}]);

/* prettier-ignore */
const signedMarks = tell('当阳市2024年党建督查（分值带正负号）', 'marks typed as 10分, +3, -5, 0～2分: base, bonus and deduction', [{
  name: '督查', at: 'A1',
  roles: [{ name: 'B', full: 'C', rule: 'D', actual: 'E', score: 'F' }],
  lines: [
    says('当阳市2024年党建督查计分表', '<', '<', '<', '<', '<'),
    says('类', '项目', '分值', '计分细则', '督查结果', '得分'),
    is(8, '基础', '组织建设', '10分', '每缺1次会议记录扣1分，扣完为止。', '缺2次', ''),
    is(10, '基础', '党员管理', '10分', '每出现1例失联党员扣2分，扣完为止。', '0例', ''),
    is(2, '加分', '典型经验（加分项）', '+3', '每被市级推广1次加1分，最高加3分。', '2次', ''),
    is(-4, '扣分', '信访举报（扣分项）', '-5', '每查实1件扣2分，最多扣5分。', '2件', ''),
    adds(16, '合计', '', '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const monthsDown = tell('枝江市12345热线月度得分台账（月份在行）', 'a line for each month, the rule in the note, an average of the year to fill', [{
  name: '台账', at: 'A1',
  roles: [{ score: 'E' }],
  full: [10],
  lines: [
    says('枝江市2024年12345热线月度得分台账', '<', '<', '<', '<'),
    says('月份', '受理件数', '按时办结件数', '按时办结率（%）', '得分'),
    is(10, '1月', 200, 200, 100, ''),
    is(8, '2月', 150, 147, 98, ''),
    is(9, '3月', 100, 99, 99, ''),
    says('注：满分10分，按时办结率达到100%得满分，每低1个百分点扣1分，扣完为止。', '<', '<', '<', '<'),
  ],
}]);

export const DELIVERED_SEVENTHS: readonly InventedBook[] = [
  threeYears,
  otherUnits,
  twoNumbers,
  ruleOfSection,
  signedMarks,
  monthsDown,
];
