/** Invented workbooks as bureaus deliver them, third lot, truth written first: by responsible bureau with a forecast beside, rules by number in the notes, what ought to be had and what is had, rules under a matrix, items of items, grades below figures. */
import type { InventedBook } from './kinds';
import { adds, is, says, tell } from './told';

/* prettier-ignore */
const byBureau = tell('罗江县2024年指标分解调度表（按责任单位）', 'responsible bureaus merged down at the left; a row of units below the heads; eleven months, a forecast of the year, own and checked marks', [{
  name: '调度', at: 'A1',
  roles: [{ responsible: 'A', index: 'B', name: 'C', full: 'D', target: 'E', actual: 'F', rule: 'I', self_score: 'J', score: 'K' }],
  lines: [
    says('罗江县2024年高质量发展指标分解调度表', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('责任单位', '序号', '承担指标', '权重', '年度目标', '1—11月完成', '预计全年', '完成率', '评分方式', '自评', '核定'),
    says('', '', '', '（分）', '', '', '', '（%）', '', '（分）', '（分）'),
    is(10, '县发改局', 1, '固定资产投资（亿元）', 10, 80, 81, 88, 101.25, '完成年度目标得满分，未完成的按完成比例计分。', 10, ''),
    is(8, '^', 2, '新开工重大项目（个）', 10, 20, 16, 20, 80, '完成年度目标得满分，未完成的按完成比例计分。', 10, ''),
    is(9, '县工信局', 3, '规上工业企业净增（户）', 10, 12, 11, 12, 91.67, '每少1户扣1分，扣完为止。', 10, ''),
    is(5, '^', 4, '工业技改备案（项）', 5, 30, 33, 36, 110, '完成年度目标得满分，未完成的不得分。', 5, ''),
    is(6, '县商务局', 5, '电商网络零售额（亿元）', 8, 6, 4.5, 5.2, 75, '完成年度目标得满分，未完成的按完成比例计分。', 7, ''),
    adds(38, '合计', '<', '<', 43, '', '', '', '', '', 42, ''),
    says('分管县领导：', '', '', '填表日期：2024年12月5日', '', '', '', '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const byNumber = tell('安岳县2024年粮食安全考核（规则在附注，按序号）', 'no column of rules: the notes say which rule goes with which numbers', [{
  name: '粮食', at: 'B3',
  roles: [{ index: 'B', name: 'C', full: 'D', target: 'E', actual: 'F', score: 'G' }],
  lines: [
    says('安岳县2024年粮食安全责任制考核评分', '<', '<', '<', '<', '<'),
    says('序号', '考核指标', '标准分', '任务', '实绩', '核分'),
    is(19, 1, '粮食播种面积（万亩）', 20, 100, 95, ''),
    is(20, 2, '大豆扩种面积（万亩）', 20, 8, 8.4, ''),
    is(9, 3, '高标准农田（万亩）', 10, 3, 2.7, ''),
    is(8, 4, '撂荒地问题（起）', 10, '', 2, ''),
    is(10, 5, '粮食质量事件（起）', 10, '', 0, ''),
    adds(66, '总分', '<', 70, '', '', ''),
    says('附注：第1—3项完成任务得满分，未完成的按完成比例计分。', '<', '<', '<', '<', '<'),
    says('第4、5项每发生1起扣1分，扣完为止。', '<', '<', '<', '<', '<'),
  ],
}]);

/* prettier-ignore */
const oughtAndHad = tell('东兴街道2024年社区工作检查（应得、实得）', 'the item, its marks and its rule in one cell; 应得分 and 实得分; findings in words', [{
  name: '检查', at: 'A1',
  roles: [{ index: 'A', full: 'C', actual: 'D', score: 'E' }],
  lines: [
    says('东兴街道2024年社区工作检查评分表', '<', '<', '<', '<', '<'),
    says('受检社区：                检查日期：', '<', '<', '<', '<', '<'),
    says('项次', '检查项目及评分标准', '应得分', '检查发现', '实得分', '失分说明'),
    is(8, '一', '值班值守：值班人员不在岗的，每发现1次扣2分，扣完为止。', 10, '1次不在岗', '', ''),
    is(7, '二', '环境卫生：楼道堆物每发现1处扣1分，扣完为止。', 10, '3处', '', ''),
    is(10, '三', '宣传公示：公示栏内容未更新的，每发现1处扣2分，扣完为止。', 10, '无', '', ''),
    is(6, '四', '消防设施：灭火器过期每发现1具扣2分，扣完为止。', 10, '2具', '', ''),
    adds(31, '合　计', '<', 40, '', '', ''),
    says('受检社区负责人签名：', '', '', '检查人签名：', '', ''),
  ],
}]);

/* prettier-ignore */
const rulesBelow = tell('雅江市对区县经济考核（规则在表底一行）', 'a matrix of counties, {目标|完成|得分} under each indicator with its marks; the rules in a line at the foot', [{
  name: '区县', at: 'A1',
  roles: [
    { unit_name: 'A', target: 'B', actual: 'C', score: 'D' },
    { unit_name: 'A', target: 'E', actual: 'F', score: 'G' },
  ],
  full: [60, 40],
  lines: [
    says('雅江市2024年区县经济考核', '<', '<', '<', '<', '<', '<', '<'),
    says('区县', '工业投资（亿元）（60分）', '<', '<', '进出口总额（亿元）（40分）', '<', '<', '总得分'),
    says('^', '目标', '完成', '得分', '目标', '完成', '得分', '^'),
    is([54, 40], '东城区', 50, 45, '', 10, 12, '', ''),
    is([60, 30], '西城区', 40, 44, '', 8, 6, '', ''),
    is([45, 40], '南江县', 20, 15, '', 3, 3, '', ''),
    says('评分办法', '完成目标得满分，未完成的按完成比例计分。', '<', '<', '完成目标得满分，未完成的按完成比例计分。', '<', '<', ''),
  ],
}], { written: { '区县!H4': 94, '区县!H5': 90, '区县!H6': 85 } });

/* prettier-ignore */
const itemsOfItems = tell('蒲江县2024年生态环境考核（1、1.1 分级编号）', 'lines 1 and 2 hold the marks of their items as formulas; 1.1, 1.2 the items; a hidden column; 单项小计', [{
  name: '生态', at: 'A1', hiddenColumns: ['D'],
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'E', actual: 'F', rule: 'G', score: 'H' }],
  lines: [
    says('蒲江县2024年生态环境保护考核计分表', '<', '<', '<', '<', '<', '<', '<'),
    says('编号', '指标', '分数', '上年目标', '今年目标', '今年实际', '计分说明', '计分'),
    says('1', '大气环境', { f: 'SUM(C4:C5)', v: 20 }, '', '', '', '', ''),
    is(10, '1.1', '　优良天数比例（%）', 10, 90, 92, 93.5, '达到目标得满分，每低1个百分点扣1分，扣完为止。', ''),
    is(7, '1.2', '　PM2.5浓度（微克/立方米）', 10, 32, 30, 33, '控制在目标以内得满分，每超1微克/立方米扣1分，扣完为止。', ''),
    says('2', '水环境', { f: 'SUM(C7:C8)', v: 15 }, '', '', '', '', ''),
    is(10, '2.1', '　国控断面达标率（%）', 10, 100, 100, 100, '达到目标得满分，每低1个百分点扣2分，扣完为止。', ''),
    is(3, '2.2', '　黑臭水体反弹（处）', 5, '', '', 2, '每发现1处扣1分，扣完为止。', ''),
    adds(30, '', '总计', { f: 'C3+C6', v: 35 }, '', '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const gradesBelow = tell('通济区2024年考核（定量表与定性等次表）', 'two tables: figures first, then grades that give marks; other heads in each; a line of the year over both', [{
  name: '考核', at: 'A1',
  roles: [
    { index: 'A', name: 'B', target: 'C', actual: 'D', full: 'E', rule: 'F', score: 'G' },
    { index: 'A', name: 'B', full: 'E', rule: 'F', score: 'G' },
  ],
  lines: [
    says('通济区2024年度综合考核', '<', '<', '<', '<', '<', '<'),
    says('表一　定量指标', '<', '<', '<', '<', '<', '<'),
    says('序号', '定量指标', '目标', '完成', '满分', '计分方法', '评分'),
    is([9.6, null], 1, '公共充电桩（个）', 500, 480, 10, '完成目标得满分，未完成的按完成比例计分。', ''),
    is([9, null], 2, '投诉按期办结率（%）', 98, 96, 10, '达到目标得满分，每低1个百分点扣0.5分，扣完为止。', ''),
    adds([18.6, null], '小计', '', '', '', 20, '', ''),
    says(''),
    says('表二　定性指标', '<', '<', '<', '<', '<', '<'),
    says('序号', '定性指标', '评定等次', '评定单位', '满分', '计分方法', '评分'),
    is([null, 10], 1, '意识形态工作', '优秀', '区委宣传部', 10, '评为优秀的得10分，良好的得8分，一般的得5分，较差的不得分。', ''),
    is([null, 8], 2, '保密工作', '良好', '区委机要局', 10, '评为优秀的得10分，良好的得8分，一般的得5分，较差的不得分。', ''),
    adds([null, 18], '小计', '', '', '', 20, '', ''),
    says('注：两表合计40分。', '<', '<', '<', '<', '<', '<'),
  ],
}]);

export const DELIVERED_THIRDS: readonly InventedBook[] = [
  byBureau,
  byNumber,
  oughtAndHad,
  rulesBelow,
  itemsOfItems,
  gradesBelow,
];
