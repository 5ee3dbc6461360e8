/** Invented workbooks as bureaus deliver them, fifth lot, truth written first: broken heads and codes, the rule over the heads, values of all counties and then marks of all counties, ahead of or behind the schedule, answers by ticks, weights of two levels. */
import type { InventedBook } from './kinds';
import { adds, is, says, tell } from './told';

/* prettier-ignore */
const brokenHeads = tell('宜山县2024年科技创新考核（栏目换行、编码）', 'heads broken over lines with spaces and remarks in brackets; codes as the index; an empty column between; a remark line below the heads', [{
  name: '科技', at: 'B4',
  roles: [{ index: 'B', name: 'C', unit: 'D', full: 'E', target: 'F', actual: 'H', rule: 'I', score: 'J', source: 'K' }],
  lines: [
    says('宜山县2024年度科技创新工作考核评分表', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('指标\n编码', '指 标\n名 称', '计量\n单位', '分 值\n（分）', '2024年\n目标值', '', '2024年\n实际值', '评 分\n标 准', '得 分\n（考核办填）', '数据\n来源'),
    is(10, 'KJ-001', '高新技术企业', '家', 10, 12, '', 13, '完成目标值得满分，每少1家扣1分，扣完为止。', '', '县科技局'),
    is(7, 'KJ-002', '研发投入占比', '%', 10, 2.5, '', 2.2, '达到目标值得满分，每低0.1个百分点扣1分，扣完为止。', '', '县统计局'),
    is(9, 'KJ-003', '技术合同成交额', '亿元', 10, 5, '', 4.5, '完成目标值得满分，未完成的按完成比例计分。', '', '县科技局'),
    is(4, 'KJ-004', '科技特派员服务投诉', '起', 5, '', '', 1, '每发生1起扣1分，扣完为止。', '', '县科技局'),
    adds(30, '合 计', '<', '<', 35, '', '', '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const ruleOnTop = tell('凌云市2024年各县区用水总量考核（计分办法在表头上方）', 'a list of counties with its rule in the lines over the heads; marks and places to fill', [{
  name: '用水', at: 'A1',
  roles: [{ index: 'A', unit_name: 'B', score: 'F' }],
  full: [10],
  lines: [
    says('凌云市2024年各县（区）用水效率考核得分表', '<', '<', '<', '<', '<', '<'),
    says('计分办法：满分10分，用水下降率达到5%得满分，每低1个百分点扣1分，扣完为止。', '<', '<', '<', '<', '<', '<'),
    says('序号', '县（区）', '2023年（万方）', '2024年（万方）', '下降率（%）', '得分', '排名'),
    is(10, 1, '河口县', 1000, 940, 6, '', ''),
    is(8, 2, '山阳县', 800, 776, 3, '', ''),
    is(9, 3, '新城区', 500, 480, 4, '', ''),
  ],
}]);

/* prettier-ignore */
const valuesThenMarks = tell('武陵市2024年县区考核对比（先值后分）', 'indicators down; {完成情况{甲|乙|丙}} and then {得分{甲|乙|丙}}', [{
  name: '对比', at: 'A1',
  roles: [
    { name: 'B', full: 'C', target: 'D', actual: 'F', score: 'I' },
    { name: 'B', full: 'C', target: 'D', actual: 'G', score: 'J' },
    { name: 'B', full: 'C', target: 'D', actual: 'H', score: 'K' },
  ],
  lines: [
    says('武陵市2024年县区考核对比表', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '指标', '分值', '目标', '计分标准', '完成情况', '<', '<', '得分', '<', '<'),
    says('^', '^', '^', '^', '^', '鼎城区', '桃源县', '石门县', '鼎城区', '桃源县', '石门县'),
    is([20, 19, 16], 1, '燃气入户率（%）', 20, 95, '达到目标得满分，每低1个百分点扣1分，扣完为止。', 96, 94, 91, '', '', ''),
    is([18, 20, 20], 2, '改厕（户）', 20, 1000, '完成目标得满分，未完成的按完成比例计分。', 900, 1000, 1200, '', '', ''),
    is([10, 7, 4], 3, '安全事故（起）', 10, '', '每发生1起扣3分，扣完为止。', 0, 1, 2, '', '', ''),
    adds([48, 46, 40], '', '合计', 50, '', '', '', '', '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const behindSchedule = tell('龙胜县2024年1—10月任务进度考核（超欠序时）', '10月当月, 累计, 去年同期, 占全年任务, 序时进度, 超欠序时 by formula: the rule on how far behind', [{
  name: '进度', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'F', last_year: 'G', rule: 'L', score: 'M' }],
  lines: [
    says('龙胜县2024年1—10月主要任务进度考核', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '任务', '分值', '全年任务', '10月当月', '1—10月累计', '去年同期', '同比（%）', '占全年任务（%）', '序时进度（%）', '超欠序时（百分点）', '计分办法', '得分'),
    is(10, 1, '固定资产投资（亿元）', 10, 60, 6, 51, 48, 6.25, 85, 83.33, 1.67, '达到序时进度得满分，每落后1个百分点扣0.5分，扣完为止。', ''),
    is(8.34, 2, '招商到位资金（亿元）', 10, 50, 3, 40, 45, -11.11, 80, 83.33, -3.33, '达到序时进度得满分，每落后1个百分点扣0.5分，扣完为止。', ''),
    is(4.5, 3, '信访积案化解（件）', 5, 20, 2, 18, 15, 20, 90, 83.33, 6.67, '完成全年任务得满分，未完成的按完成比例计分。', ''),
    adds(22.84, '合计', '<', 25, '', '', '', '', '', '', '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const ticks = tell('江北街道2024年社区党建检查（有无、打勾）', 'answers 有, 无, √, ×, 是, 否, 已, 未; rules of one condition each', [{
  name: '党建', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', score: 'F' }],
  lines: [
    says('江北街道2024年社区党建工作检查表', '<', '<', '<', '<', '<', '<'),
    says('序号', '检查内容', '分值', '评分标准', '检查情况', '得分', '备注'),
    is(5, 1, '工作计划', 5, '有年度工作计划得5分，没有不得分。', '有', '', ''),
    is(0, 2, '议事规则', 5, '有议事规则得5分，没有不得分。', '无', '', '正在制定'),
    is(5, 3, '党员活动室', 5, '建有党员活动室得5分，未建不得分。', '√', '', ''),
    is(0, 4, '公开栏', 5, '设置党务公开栏得5分，未设置不得分。', '×', '', ''),
    is(8, 5, '主题党日', 10, '每缺1次扣1分，扣完为止。', '缺2次', '', ''),
    adds(18, '合计', '<', 30, '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const twoWeights = tell('资源县2024年部门绩效（项目权重与指标分值）', '项目权重 in percent, 指标分值 of each item; vertical project names; checked marks beside own marks already filled', [{
  name: '绩效', at: 'A1', formats: { 'B3:B7': '0%' },
  roles: [{ l1: 'A', name: 'C', full: 'D', rule: 'E', actual: 'F', self_score: 'G', score: 'H' }],
  lines: [
    says('资源县2024年部门绩效考核评分表', '<', '<', '<', '<', '<', '<', '<'),
    says('项目', '项目权重', '考核指标', '指标分值', '考核评分细则', '年度完成情况', '部门自评得分', '考核组评分'),
    is(20, '职能\n工作', 0.6, '行政审批提速', 20, '审批时限压缩50%以上得满分，每少1个百分点扣1分，扣完为止。', '压缩55%', 20, ''),
    is(38, '^', '^', '重点任务完成率', 40, '达到100%得满分，每低1个百分点扣0.5分，扣完为止。', '96%', 40, ''),
    is(17, '机关\n建设', 0.4, '公文差错', 20, '每出现1处差错扣1分，扣完为止。', '3处', 20, ''),
    is(18, '^', '^', '政务信息', 20, '全年报送信息50条，每少1条扣0.5分，扣完为止。', '46条', 20, ''),
    adds(93, '合计', 1, '', 100, '', '', 100, ''),
  ],
}]);

export const DELIVERED_FIFTHS: readonly InventedBook[] = [
  brokenHeads,
  ruleOnTop,
  valuesThenMarks,
  behindSchedule,
  ticks,
  twoWeights,
];
