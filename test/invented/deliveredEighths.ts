/** Invented workbooks as bureaus deliver them, eighth lot, truth written first: a list of projects under one rule, points of a village, the sum above its items, votes, what gives and what takes in two columns, a formula under the table. */
import type { InventedBook } from './kinds';
import { adds, is, says, tell } from './told';

/* prettier-ignore */
const projects = tell('临江县2024年重点项目投资考核（项目清单）', 'a line for each project, no column of marks or rules: 每个项目满分10分 in the note', [{
  name: '清单', at: 'A1',
  roles: [{ index: 'A', name: 'B', responsible: 'C', target: 'D', actual: 'E', completion: 'F', score: 'G' }],
  full: [10],
  lines: [
    says('临江县2024年重点项目投资完成情况考核', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '项目名称', '责任单位', '年度计划投资（万元）', '完成投资（万元）', '投资完成率（%）', '得分', '备注'),
    is(10, 1, '滨江公园提升', '县住建局', 5000, 5200, 104, '', ''),
    is(9, 2, '职教中心迁建', '县教育局', 8000, 7200, 90, '', ''),
    is(8, 3, '冷链物流园', '县商务局', 6000, 4800, 80, '', '用地未批'),
    says('注：每个项目满分10分，完成年度计划得满分，投资完成率每低1个百分点扣0.1分，扣完为止。', '<', '<', '<', '<', '<', '<', '<'),
  ],
}]);

/* prettier-ignore */
const villagePoints = tell('平安村2024年文明实践积分（加减分事项）', 'points for and against, the standard with its sign, times and points; no marks of their own', [{
  name: '积分', at: 'A1',
  roles: [{ index: 'A', name: 'B', rule: 'C', actual: 'D', score: 'E' }],
  lines: [
    says('平安村张某户2024年文明实践积分卡', '<', '<', '<', '<'),
    says('序号', '积分事项', '积分标准', '次数', '积分'),
    is(6, 1, '参加志愿服务（加分项）', '每参加1次加2分。', 3, ''),
    is(5, 2, '获评文明家庭（加分项）', '每获评1次加5分。', 1, ''),
    is(-3, 3, '乱倒垃圾（扣分项）', '每发现1次扣3分。', 1, ''),
    is(0, 4, '大操大办（扣分项）', '每发生1次扣10分。', 0, ''),
    adds(8, '合计', '<', '', '', ''),
  ],
}]);

/* prettier-ignore */
const sumAbove = tell('敦化县2024年考核得分（合计在首行）', 'the line of sums stands above the items; 其中 below it', [{
  name: '得分', at: 'A1',
  roles: [{ name: 'A', full: 'B', target: 'C', actual: 'D', rule: 'E', score: 'F' }],
  lines: [
    says('敦化县2024年度考核得分情况', '<', '<', '<', '<', '<'),
    says('指标名称', '分值', '目标值', '完成值', '评分标准', '得分'),
    adds(47, '总计', 50, '', '', '', ''),
    is(20, '粮食产量（万吨）', 20, 60, 61, '完成目标得满分，未完成的按完成比例计分。', ''),
    is(18, '黑土地保护（万亩）', 20, 100, 90, '完成目标得满分，未完成的按完成比例计分。', ''),
    is(9, '农产品抽检合格率（%）', 10, 98, 97, '达到目标得满分，每低1个百分点扣1分，扣完为止。', ''),
  ],
}]);

/* prettier-ignore */
const votes = tell('榆树市2024年部门民主评议（票数）', 'votes of four kinds, a rate by formula, the rule over the heads', [{
  name: '评议', at: 'A1',
  roles: [{ unit_name: 'B', score: 'I' }],
  full: [20],
  lines: [
    says('榆树市2024年部门民主评议结果', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('评分办法：满分20分，满意率达到95%得满分，每低1个百分点扣0.5分，扣完为止。', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '部门', '发放票数', '收回票数', '满意', '基本满意', '不满意', '满意率（%）', '得分'),
    is(20, 1, '市财政局', 100, 100, 96, 3, 1, { f: 'E4/D4*100', v: 96 }, ''),
    is(17.5, 2, '市水务局', 100, 100, 90, 6, 4, { f: 'E5/D5*100', v: 90 }, ''),
    is(19, 3, '市文旅局', 100, 100, 93, 5, 2, { f: 'E6/D6*100', v: 93 }, ''),
  ],
}]);

/* prettier-ignore */
const givesAndTakes = tell('梅河口市2024年目标管理（得分标准、扣分标准）', 'what gives the marks and what takes them stand in two columns: together they are the rule', [{
  name: '目标', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', score: 'H' }],
  lines: [
    says('梅河口市2024年目标管理考核表', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '考核目标', '分值', '目标数', '完成数', '得分标准', '扣分标准', '得分'),
    is(8, 1, '新建村卫生室（个）', 10, 12, 10, '完成目标任务得满分。', '每少1个扣1分，扣完为止。', ''),
    is(10, 2, '家庭医生签约率（%）', 10, 70, 72, '达到目标得满分。', '每低1个百分点扣0.5分，扣完为止。', ''),
    is(7, 3, '疫苗接种率（%）', 10, 95, 92, '达到目标得满分。', '每低1个百分点扣1分，扣完为止。', ''),
    adds(25, '合计', '<', 30, '', '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const formulaBelow = tell('磐石市2024年质量指数考核（公式在表下）', 'one formula under the table for all items: weight × value ÷ target, no more than the weight', [{
  name: '质量', at: 'B2',
  roles: [{ index: 'B', name: 'C', full: 'D', target: 'E', actual: 'F', score: 'G' }],
  lines: [
    says('磐石市2024年质量指数考核', '<', '<', '<', '<', '<'),
    says('序号', '指标', '权重', '目标值', '实际值', '得分'),
    is(20, 1, '产品抽查合格率（%）', 20, 95, 96, ''),
    is(27, 2, '制造业竞争力指数', 30, 80, 72, ''),
    is(45, 3, '服务满意度（%）', 50, 90, 81, ''),
    adds(92, '合计', '<', 100, '', '', ''),
    says('计算公式：得分=实际值÷目标值×权重，最高不超过权重。', '<', '<', '<', '<', '<'),
  ],
}]);

export const DELIVERED_EIGHTHS: readonly InventedBook[] = [
  projects,
  villagePoints,
  sumAbove,
  votes,
  givesAndTakes,
  formulaBelow,
];
