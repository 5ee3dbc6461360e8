/** Invented workbooks as offices send them in, twelfth lot, truth written first: marks of the items beside those of their projects, cells that say that the row is not appraised. */
import type { InventedBook } from './kinds';
import { is, says, tell } from './told';

/* prettier-ignore */
const items = tell('云岩镇2025年度绩效考评评分表', 'marks of each project, and of each item under 小项分', [{
  name: '云岩镇',
  roles: [{ l1: 'A', group_full: 'B', index: 'C', name: 'D', full: 'E', target: 'F', actual: 'G', average: 'H', rule: 'I', score: 'J', deduct_reason: 'K', source: 'L' }],
  lines: [
    says('云岩镇2025年度绩效考评评分表', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('考核项目', '分值', '编号', '考核指标', '小项分', '下达任务', '完成情况', '全县平均', '评分标准及办法', '考评得分', '加扣分说明', '认定部门'),
    is(3.5, '基层党建', 14, 1, '党委专题研究党建', 4, '', '5次', '', '全年专题研究党建工作不少于6次，每少1次扣0.5分，扣完为止。', '', '', '县委组织部'),
    is(3.4, '^', '^', 2, '党员教育培训', 4, '100%', '97%', '', '培训率达到100%的得4分，每低1个百分点扣0.2分，扣完为止。', '', '', '县委组织部'),
    is(4.5, '^', '^', 3, '组织生活制度', 6, '', '缺3次', '', '“三会一课”每缺1次扣0.5分，扣完为止。', '', '', '县委组织部'),
    is(5.4, '经济发展', 11, 4, '固定资产投资', 6, '1亿元', '9000万元', '', '完成下达任务的得6分，未完成的按完成比例得分。', '', '', '县发展改革局'),
    is(4.4, '^', '^', 5, '财政收入增速', 5, '', '4.9%', '5.5%', '达到全县平均的得满分，每低0.1个百分点扣0.1分，扣完为止。', '', '', '县财政局'),
    is('not_applicable', '生态环保', 7, 6, '松材线虫病防治', 3, '', '本镇无松林，不考核', '', '每新增1个疫情小班扣1分，扣完为止。', '', '', '县林业局'),
    is('missing_input', '^', '^', 7, '农村厕所革命', 2, '120座', '', '', '按完成比例计分。', '', '', '县农业农村局'),
    is('missing_input', '^', '^', 8, '垃圾分类', 2, '10个', '无佐证材料，不考核', '', '按完成比例计分。', '', '', '县城管局'),
  ],
}]);

/* prettier-ignore */
const exempt = tell('沣阳县2024年度绩效考评指标完成及得分情况表', 'cells that say that the county has no such task', [{
  name: '考评结果',
  roles: [{ index: 'A', name: 'B', unit: 'C', full: 'D', target: 'E', actual: 'F', rule: 'G', deduction: 'H', score: 'I' }],
  lines: [
    says('沣阳县2024年度绩效考评指标完成及得分情况表', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '具体指标', '计量单位', '标准分', '目标值', '实际值', '评分细则', '减分', '实得分'),
    is(4, 1, '城镇新增就业', '人', 5, '2,400', '1,920', '按完成比例计分。', '', ''),
    is('not_applicable', 2, '口岸建设', '个', 3, '', '本县不涉及', '口岸项目每少开工1个扣1分，扣完为止。', '', ''),
    is('not_applicable', 3, '历史遗留废弃矿山修复', '处', 4, '', '本县无此项任务', '每有1处未按计划完成修复的扣1分，扣完为止。', '', ''),
    is('not_applicable', 4, '港口货物吞吐量', '万吨', 3, '', '本县无港口，不考核', '完成率每低1个百分点扣0.1分，扣完为止。', '', ''),
    is(5, 5, '生产安全事故', '起', 5, '', '无', '每发生1起较大事故扣5分，每发生1起一般事故扣1.5分，扣完为止。', '', ''),
  ],
}]);

export const SENT_TWELFTHS: readonly InventedBook[] = [items, exempt];
