/** Invented workbooks as bureaus deliver them, sixth lot, truth written first: two targets of one indicator, places gained and lost, one rule for several lines, numbers beside shares, three who count, a sheet for each bureau in its own order. */
import type { InventedBook } from './kinds';
import { adds, is, says, tell } from './told';

/* prettier-ignore */
const floorAndStretch = tell('甘泉县2024年项目攻坚考核（保底目标、力争目标）', 'two targets for each, rules that name both, one or none', [{
  name: '攻坚', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', actual: 'F', rule: 'G', score: 'H' }],
  lines: [
    says('甘泉县2024年项目攻坚行动考核', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '攻坚任务', '分值', '保底目标', '力争目标', '实际完成', '计分规则', '得分'),
    is(6, 1, '新开工项目（个）', 10, 20, 30, 24, '达到力争目标得满分，达到保底目标得6分，未达到保底目标不得分。', ''),
    is(10, 2, '竣工项目（个）', 10, 10, 15, 16, '达到力争目标得满分，达到保底目标得6分，未达到保底目标不得分。', ''),
    is(0, 3, '投产项目（个）', 10, 8, 12, 7, '达到力争目标得满分，达到保底目标得6分，未达到保底目标不得分。', ''),
    is('missing_input', 4, '签约项目（个）', 10, 40, 50, 45, '完成目标得满分，未完成的按完成比例计分。', ''),
    is(9, 5, '在谈项目（个）', 10, 60, 80, 72, '完成力争目标得满分，未完成的按完成比例计分。', ''),
    adds(25, '合计', '<', 50, '', '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const placesMoved = tell('延川县2024年全市位次考核（进退位）', '上年位次, 今年位次 and 进退位 by formula; rules on the move and on the place', [{
  name: '位次', at: 'A1',
  roles: [{ name: 'A', full: 'B', rank: 'D', rule: 'F', score: 'G' }],
  lines: [
    says('延川县2024年主要指标全市位次考核', '<', '<', '<', '<', '<', '<'),
    says('指标', '基本分', '上年位次', '今年位次', '进退位', '计分办法', '实得分'),
    is(10, '工业增加值增速', 10, 5, 3, { f: 'C3-D3', v: 2 }, '保持上年位次得8分，每前进1位加1分，最高得10分，每后退1位扣2分，扣完为止。', ''),
    is(8, '财政收入增速', 10, 4, 4, { f: 'C4-D4', v: 0 }, '保持上年位次得8分，每前进1位加1分，最高得10分，每后退1位扣2分，扣完为止。', ''),
    is(6, '投资增速', 10, 2, 3, { f: 'C5-D5', v: -1 }, '保持上年位次得8分，每前进1位加1分，最高得10分，每后退1位扣2分，扣完为止。', ''),
    is(9, '居民收入增速', 10, 6, 2, { f: 'C6-D6', v: 4 }, '排名第1位得10分，每后退1位扣1分，扣完为止。', ''),
    adds(33, '合计', 40, '', '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const oneRule = tell('宜川县2024年民生实事考核（规则合并、分段小计）', 'one rule merged over several lines, sections with 共…分, 小计 lines, amounts in other units than the head says', [{
  name: '实事', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', rule: 'F', score: 'G' }],
  lines: [
    says('宜川县2024年民生实事项目考核评分表', '<', '<', '<', '<', '<', '<'),
    says('序号', '实事项目', '分值', '年度任务', '完成情况', '考核标准', '评分'),
    says('（一）住房保障（共30分）', '<', '<', '<', '<', '<', '<'),
    is(10, 1, '老旧小区改造（户）', 10, 1200, 1200, '完成任务得满分，未完成的按完成比例计分。', ''),
    is(9, 2, '棚户区改造（套）', 10, 300, 270, '^', ''),
    is(8, 3, '农村危房改造（户）', 10, '100户', '80户', '^', ''),
    adds(27, '小计', '<', 30, '', '', '', ''),
    says('（二）资金保障（共20分）', '<', '<', '<', '<', '<', '<'),
    is(9, 1, '专项债券到位', 10, '1.5亿元', '13500万元', '完成任务得满分，未完成的按完成比例计分。', ''),
    is('missing_input', 2, '社会捐赠', 10, '500万元', '见附表', '^', ''),
    adds(9, '小计', '<', 20, '', '', '', ''),
    adds(36, '合计', '<', 50, '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const numbersAndShares = tell('洛川县2024年产业结构考核（数量、占比、排位）', 'number, share and place of each; the rules name which', [{
  name: '结构', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', rank: 'F', rule: 'G', score: 'H' }],
  lines: [
    says('洛川县2024年产业结构优化考核', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '产业类别', '分值', '企业数量（家）', '产值占比（%）', '全市排位', '评分规则', '得分'),
    is(10, 1, '高新技术产业', 10, 32, 28, 4, '产值占比达到25%得满分，每低1个百分点扣1分，扣完为止。', ''),
    is(8, 2, '数字经济', 10, 18, 9, 6, '企业数量达到20家得满分，每少1家扣1分，扣完为止。', ''),
    is(6, 3, '现代物流', 10, 12, 7, 5, '全市排位第1得满分，每后移1位扣1分，扣完为止。', ''),
    is(7, 4, '特色农业', 10, 60, 22, 2, '产值占比达到25%得满分，每低1个百分点扣1分，扣完为止。', ''),
    adds(31, '合计', '<', 40, '', '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const threeCount = tell('黄龙县2024年环保督察整改考核（自查、抽查、认定）', 'what was found by oneself, by the inspectors, and what was settled: the last counts', [{
  name: '整改', at: 'B2',
  roles: [{ index: 'B', name: 'C', full: 'D', actual: 'G', rule: 'H', score: 'I', responsible: 'J' }],
  lines: [
    says('黄龙县2024年环保督察整改考核', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '考核事项', '分值', '问题数（个）', '<', '<', '扣分标准', '得分', '责任单位'),
    says('^', '^', '^', '自查', '抽查', '认定', '^', '^', '^'),
    is(6, 1, '扬尘污染', 10, 0, 3, 2, '每发现1个问题扣2分，扣完为止。', '', '县住建局'),
    is(10, 2, '污水直排', 10, 1, 1, 0, '每发现1个问题扣5分，扣完为止。', '', '县水务局'),
    is(7, 3, '露天焚烧', 10, 2, 5, 3, '每发现1个问题扣1分，扣完为止。', '', '县农业农村局'),
    adds(23, '合计', '<', 30, 3, 9, 5, '', '', ''),
  ],
}]);

/* prettier-ignore */
const ownOrders = tell('富县2024年县直部门考核（每部门一页，栏目各异）', 'three bureaus, three sheets, three orders of columns; a list of all with marks by formula', [
  {
    name: '汇总',
    lines: [
      says('富县2024年县直部门考核汇总', '<', '<'),
      says('序号', '部门', '得分'),
      says(1, '县教育局', { f: '教育局!F5', v: 0 }),
      says(2, '县交通局', { f: '交通局!C5', v: 0 }),
    ],
  },
  {
    name: '教育局',
    roles: [{ name: 'A', full: 'B', rule: 'C', target: 'D', actual: 'E', score: 'F' }],
    lines: [
      says('县教育局2024年考核表', '<', '<', '<', '<', '<'),
      says('考核指标', '满分', '评分标准', '目标', '实绩', '评分'),
      is(50, '义务教育巩固率（%）', 50, '达到目标得满分，每低0.5个百分点扣2分，扣完为止。', 98, 98.6, ''),
      is(45, '新建幼儿园（所）', 50, '完成目标得满分，每少1所扣5分，扣完为止。', 4, 3, ''),
      adds(95, '总分', 100, '', '', '', ''),
    ],
  },
  {
    name: '交通局',
    roles: [{ full: 'A', name: 'B', score: 'C', actual: 'D', target: 'E', rule: 'F' }],
    lines: [
      says('县交通局2024年考核表', '<', '<', '<', '<', '<'),
      says('分数', '指标名称', '评分', '完成数', '计划数', '评分办法'),
      is(54, 60, '农村公路改造（公里）', '', 90, 100, '完成计划得满分，未完成的按完成比例计分。'),
      is(30, 40, '较大以上事故（起）', '', 1, '', '每发生1起扣10分，扣完为止。'),
      adds(84, 100, '总分', '', '', '', ''),
    ],
  },
]);

export const DELIVERED_SIXTHS: readonly InventedBook[] = [
  floorAndStretch,
  placesMoved,
  oneRule,
  numbersAndShares,
  threeCount,
  ownOrders,
];
