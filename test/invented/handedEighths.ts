/** Invented workbooks as counties hand them in, eighth lot, truth written first: one table of rows near which a wrong mark lies: rates of others, falls by their name, shares without a sign, a whole and its part in one cell, what is counted together. */
import type { InventedBook } from './kinds';
import { is, says, tell } from './told';

/* prettier-ignore */
const traps = tell('某县2024年绩效考评表（易错行）', 'mean, last year and target beside what was done; each row by a rule of its own', [{
  name: '易错行',
  roles: [{ index: 'A', name: 'B', unit: 'C', full: 'D', rule: 'E', target: 'F', actual: 'G', last_year: 'H', average: 'I', score: 'J' }],
  lines: [
    says('某县2024年绩效考评表', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '指标名称', '计量单位', '分值', '评分标准', '目标值', '完成值', '上年值', '全市平均', '得分'),
    is(9, 1, '改造任务', '户', 10, '完成率达到全市平均得满分，每低1个百分点扣0.5分。', 200, 180, '', '92%', ''),
    is(8.4, 2, '专项债券支出', '万元', 10, '支出进度低于全市平均的，每低1个百分点扣0.2分，扣完为止。', '3.2亿元', '22,400', 21000, '78%', ''),
    is(8.5, 3, '预算收入', '万元', 10, '累计完成率低于85%的，每低1个百分点扣0.5分，扣完为止。', 60000, '4.92亿元', '', '', ''),
    is(9.4, 4, '能耗强度', '%', 10, '完成年度下降目标得满分，未完成的每差0.1个百分点扣0.3分。', 3, 2.8, '', '', ''),
    is(9, 5, '万元GDP用水量', '立方米', 10, '同比下降率达到2.5%得满分，每低0.1个百分点扣0.2分。', '', 61.25, 62.5, '', ''),
    is(9, 6, '单位GDP能耗', '', 10, '降幅达到2.9%得满分，每差0.1个百分点扣0.2分，扣完为止。', '', '下降2.4%', '', '', ''),
    is('missing_input', 7, '参保率', '%', 10, '达到95%得满分，每低1个百分点扣1分。', 0.95, 0.93, '', '', ''),
    is('missing_input', 8, '投资增速', '%', 10, '达到5%得满分，每低1个百分点扣1分。', '', '▲1.2', '', '', ''),
    is(8.5, 9, '低保管理', '户', 10, '错保、漏保的，每户扣0.5分。', '', '错保2户，漏保1户', '', '', ''),
    is(8.5, 10, '案件办结', '', 10, '办结率达到95%得满分，每低1个百分点扣0.5分。', '', '受理50件，办结46件', '', '', ''),
    is(9, 11, '隐患整改', '', 10, '未整改的每处扣0.5分。', '', '排查隐患40处，整改38处', '', '', ''),
    is(8, 12, '审计整改', '', 10, '问题整改率100%得满分，每有1个问题未整改扣1分。', '', '2个未整改', '', '', ''),
    is(9.5, 13, '热线办理', '', 10, '按期办结率、满意率各占5分，按实际比例计分。', '', '按期办结率98%，满意率92%', '', '', ''),
    is('missing_input', 14, '旅游收入', '亿元', 10, '增幅达到目标得满分，每低1个百分点扣1分。', 10, 10.8, 10, '', ''),
    is(9, 15, '安全生产', '', 10, '每发生1起一般事故扣1分，发生较大及以上事故的不得分。', '', '一般事故1起', '', '', ''),
    is(0, 16, '安全生产', '', 10, '每发生1起一般事故扣1分，发生较大及以上事故的不得分。', '', '重大事故1起', '', '', ''),
    is(6, 17, '制度建设', '', 10, '未制定方案的扣4分，未建立台账的扣4分。', '', '已制定方案，未建立台账', '', '', ''),
    is(5, 18, '项目引进', '', 8, '到位资金1亿元以上得8分，5000万元（含）—1亿元得5分，5000万元以下得2分。', '', '6000万元', '', '', ''),
  ],
}]);

/* prettier-ignore */
const shares = tell('11月办件通报（办结率、满意率写成小数）', 'rates as shares of one without a format, in a list whose rule takes so much of each', [{
  name: '通报',
  roles: [{ unit_name: 'A', score: 'E' }],
  full: [100],
  lines: [
    says('11月办件通报', '<', '<', '<', '<'),
    says('单位', '按时办结率', '满意率', '超期（件）', '得分'),
    is('missing_input', '县教育局', 0.98, 0.95, 0, ''),
    is('missing_input', '县民政局', 1, 0.9, 2, ''),
    says('注：得分=按时办结率得分（50分）+满意率得分（50分）-超期扣分。按时办结率得分=按时办结率×50%，满意率得分=满意率×50%，每超期1件扣0.5分。', '<', '<', '<', '<'),
  ],
}]);

/* prettier-ignore */
const places = tell('11月满意度测评名次折分', 'one rate in a list, marks by the places it gives, 减 for what each place costs', [{
  name: '折分',
  roles: [{ unit_name: 'A', satisfaction: 'B', score: 'C' }],
  full: [100],
  lines: [
    says('11月满意度测评名次折分', '<', '<'),
    says('单位', '满意度', '得分'),
    is(95, '县教育局', 91, ''),
    is(100, '县民政局', 95, ''),
    is(90, '县水利局', 90, ''),
    says('注：满分100分，按满意度排名，第1名得100分，每降1名减5分。', '<', '<'),
  ],
}]);

export const HANDED_EIGHTHS: readonly InventedBook[] = [traps, shares, places];
