/** Invented workbooks as bureaus deliver them, tenth lot, truth written first, where a wrong mark lies near: what the whole city did, marks that are folded or weighed afterwards, a typed rate that contradicts its numbers, one value under two items, places in words. */
import type { InventedBook } from './kinds';
import { adds, is, says, tell } from './told';

/* prettier-ignore */
const cityTotals = tell('渠县2024年招商考核（全市完成在旁）', 'what the whole city did is no average of it, and no target', [{
  name: '招商', at: 'A1',
  roles: [{ index: 'A', name: 'B', unit: 'C', full: 'D', target: 'E', actual: 'F', rule: 'H', score: 'I' }],
  lines: [
    says('渠县2024年招商引资考核表', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '指标', '单位', '分值', '年度目标', '本县完成', '全市完成', '评分标准', '得分'),
    is(9, 1, '签约资金', '亿元', 10, 100, 90, 620, '完成年度目标得满分，未完成的按完成比例计分。', ''),
    is('missing_input', 2, '到位资金', '亿元', 10, 60, 58, 410, '不低于全市平均水平得满分，低于的不得分。', ''),
    is(10, 3, '开工项目', '个', 10, 20, 22, 130, '完成年度目标得满分，每少1个扣1分，扣完为止。', ''),
    is('missing_input', 4, '投产项目', '个', 10, '', 9, 71, '高于全市平均的得满分，每低1个扣1分，扣完为止。', ''),
  ],
}]);

/* prettier-ignore */
const foldedAfter = tell('大竹县2024年部门考核（得分与折算得分）', 'the mark and the mark folded to 60 %: only the first is the rule’s', [{
  name: '折算', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', rule: 'F', score: 'G' }],
  lines: [
    says('大竹县2024年部门年度考核评分表', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '考核指标', '分值', '目标', '完成', '评分标准', '得分', '折算得分（60%）'),
    is(45, 1, '履职目标（项）', 50, 20, 18, '完成目标得满分，未完成的按完成比例计分。', '', ''),
    is(46, 2, '群众满意率（%）', 50, 95, 93, '达到目标得满分，每低1个百分点扣2分，扣完为止。', '', ''),
  ],
}], { written: { '折算!G3': 45, '折算!H3': null, '折算!H4': null } });

/* prettier-ignore */
const weighedAfter = tell('开江县2024年机关考核（自评、部门评、综合得分）', '综合得分 weighs two marks: the rule’s mark does not go there', [{
  name: '综合', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', self_score: 'F' }],
  lines: [
    says('开江县2024年机关效能考核', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '考核内容', '分值', '评分标准', '完成情况', '自评分', '部门评分', '综合得分（自评30%，部门评70%）'),
    is(8, 1, '信息报送', 10, '每少报1条扣1分，扣完为止。', '少报2条', 10, '', ''),
    is(9, 2, '值班值守', 10, '每发现1次脱岗扣1分，扣完为止。', '1次', 10, '', ''),
  ],
}], { written: { '综合!G3': 8, '综合!G4': 9, '综合!H3': null, '综合!H4': null } });

/* prettier-ignore */
const sharedValue = tell('宣汉县2024年考核（两项共用一个完成值）', 'one cell of values merged over two items with rules of their own', [{
  name: '共用', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', rule: 'F', score: 'G' }],
  lines: [
    says('宣汉县2024年重点任务考核', '<', '<', '<', '<', '<', '<'),
    says('序号', '考核任务', '分值', '目标', '完成', '评分标准', '得分'),
    is(8, 1, '危桥改造（座）', 10, 10, 8, '完成目标得满分，未完成的按完成比例计分。', ''),
    is(6, 2, '危桥改造进度（座）', 10, '^', '^', '完成目标得满分，每少1座扣2分，扣完为止。', ''),
    is(10, 3, '公路养护（公里）', 10, 200, 210, '完成目标得满分，未完成的按完成比例计分。', ''),
    adds(24, '合计', '<', 30, '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const placesInWords = tell('万源市2024年全市排名考核（名次用文字写）', 'places as 第3名, 并列第2, 3/7, 前三; rules by place', [{
  name: '名次', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', rank: 'D', rule: 'E', score: 'F' }],
  lines: [
    says('万源市2024年主要工作全市排名考核', '<', '<', '<', '<', '<'),
    says('序号', '工作', '分值', '全市排名', '评分标准', '得分'),
    is(8, 1, '营商环境', 10, '第3名', '排名第1名得满分，每后退1名扣1分，扣完为止。', ''),
    is(9, 2, '政务公开', 10, '并列第2', '排名第1名得满分，每后退1名扣1分，扣完为止。', ''),
    is(8, 3, '安全生产', 10, '3/7', '排名第1名得满分，每后退1名扣1分，扣完为止。', ''),
    is('missing_input', 4, '环境保护', 10, '前三', '排名第1名得满分，每后退1名扣1分，扣完为止。', ''),
    is('missing_input', 5, '信访工作', 10, '', '排名第1名得满分，每后退1名扣1分，扣完为止。', ''),
  ],
}]);

/* prettier-ignore */
const byGroupsOfTowns = tell('达川区2024年各镇考核（一类镇、二类镇分值不同）', 'a matrix of towns in two kinds whose full marks differ by kind', [{
  name: '各镇', at: 'A1',
  lines: [
    says('达川区2024年各镇产业考核', '<', '<', '<', '<'),
    says('镇', '类别', '招商到位（万元）', '产业产值（亿元）', '总分'),
    says('满分（一类镇）', '', 60, 40, 100),
    says('满分（二类镇）', '', 40, 60, 100),
    says('评分标准', '', '完成1000万元得满分，未完成的按完成比例计分。', '完成10亿元得满分，未完成的按完成比例计分。', ''),
    says('石桥镇', '一类', 900, 10, ''),
    says('堡子镇', '二类', 1000, 9, ''),
  ],
}], { written: { '各镇!E6': null, '各镇!E7': null, '各镇!C6': null } });

export const DELIVERED_TENTHS: readonly InventedBook[] = [
  cityTotals,
  foldedAfter,
  weighedAfter,
  sharedValue,
  placesInWords,
  byGroupsOfTowns,
];
