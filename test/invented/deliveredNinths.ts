/** Invented workbooks as bureaus deliver them, ninth lot, truth written first: heads anew in each section, quarters with their sum, neighbours in columns around one's own, no title and text numbers, what is added and taken beside the mark, unit and marks in one bracket. */
import type { InventedBook } from './kinds';
import { adds, is, says, tell } from './told';

/* prettier-ignore */
const headsAnew = tell('安远县2024年目标考核（每段各有表头）', 'each section has heads of its own, other words and another order; one sheet', [{
  name: '考核', at: 'A1',
  roles: [
    { index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', rule: 'F', score: 'G' },
    { index: 'A', name: 'B', rule: 'C', full: 'D', actual: 'E', score: 'F', source: 'G' },
  ],
  lines: [
    says('安远县2024年目标考核评分表', '<', '<', '<', '<', '<', '<'),
    says('一、经济指标', '<', '<', '<', '<', '<', '<'),
    says('序号', '指标', '分值', '目标', '完成', '计分办法', '得分'),
    is([9, null], 1, '脐橙产量（万吨）', 10, 20, 18, '完成目标得满分，未完成的按完成比例计分。', ''),
    is([8, null], 2, '果品加工率（%）', 10, 40, 38, '达到目标得满分，每低1个百分点扣1分，扣完为止。', ''),
    adds([17, null], '小计', '', 20, '', '', '', ''),
    says('二、平安指标', '<', '<', '<', '<', '<', '<'),
    says('序号', '事项', '扣分标准', '分值', '发生数', '得分', '认定单位'),
    is([null, 6], 1, '刑事案件（起）', '每发生1起扣2分，扣完为止。', 10, 2, '', '县公安局'),
    is([null, 10], 2, '火灾（起）', '每发生1起扣1分，扣完为止。', 10, 0, '', '县消防大队'),
    adds([null, 16], '小计', '', '', 20, '', '', ''),
  ],
}]);

/* prettier-ignore */
const quartersSummed = tell('会昌县2024年各季度完成考核（四季度与合计）', 'four quarters and 合计 by formula; the sum is what counts', [{
  name: '季度', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'I', rule: 'J', score: 'K' }],
  lines: [
    says('会昌县2024年各季度任务完成考核表', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '任务', '分值', '全年任务', '各季度完成', '<', '<', '<', '<', '评分办法', '得分'),
    says('^', '^', '^', '^', '一季度', '二季度', '三季度', '四季度', '合计', '^', '^'),
    is(20, 1, '低产林改造（亩）', 20, 2000, 500, 600, 500, 450, { f: 'SUM(E4:H4)', v: 2050 }, '完成全年任务得满分，未完成的按完成比例计分。', ''),
    is(18, 2, '油茶种植（亩）', 20, 1000, 300, 300, 200, 100, { f: 'SUM(E5:H5)', v: 900 }, '完成全年任务得满分，未完成的按完成比例计分。', ''),
    is(6, 3, '森林火警（次）', 10, '', 1, 0, 0, 1, { f: 'SUM(E6:H6)', v: 2 }, '每发生1次扣2分，扣完为止。', ''),
    adds(44, '合计', '<', 50, '', '', '', '', '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const neighboursAround = tell('于都县2024年对标考核（周边县在列）', 'one’s own county between its neighbours, an average and a place by formula; rules on both', [{
  name: '对标', at: 'A1',
  roles: [{ name: 'A', full: 'B', actual: 'C', average: 'G', rank: 'H', rule: 'I', score: 'J' }],
  lines: [
    says('于都县2024年经济指标对标考核', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('指标', '分值', '于都县', '瑞金市', '兴国县', '赣县区', '四县平均', '排位', '评分标准', '得分'),
    is(10, '工业用电增速（%）', 10, 8, 6, 7, 5, { f: 'AVERAGE(C3:F3)', v: 6.5 }, { f: 'RANK(C3,C3:F3)', v: 1 }, '高于平均值得满分，每低1个百分点扣1分，扣完为止。', ''),
    is(9, '税收增速（%）', 10, 4, 5, 3, 8, { f: 'AVERAGE(C4:F4)', v: 5 }, { f: 'RANK(C4,C4:F4)', v: 3 }, '不低于平均值得满分，每低1个百分点扣1分，扣完为止。', ''),
    is(8, '消费增速（%）', 10, 6, 7, 4, 3, { f: 'AVERAGE(C5:F5)', v: 5 }, { f: 'RANK(C5,C5:F5)', v: 2 }, '排位第1得满分，每后退1位扣2分，扣完为止。', ''),
    adds(27, '合计', 30, '', '', '', '', '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const noTitle = tell('寻乌县2024年考核底表（无标题、文本数字）', 'no title, the first columns blank, numbers as text with commas, a hidden column of last year', [{
  name: 'Sheet1', at: 'C2', hiddenColumns: ['G'],
  roles: [{ index: 'C', name: 'D', full: 'E', target: 'F', last_year: 'G', actual: 'H', rule: 'I', score: 'J' }],
  lines: [
    says('序号', '考核指标', '权重', '目标值', '上年数', '完成数', '计分标准', '得分'),
    is(9.5, '1', '蜜桔出口（吨）', '10', '20,000', '18,000', '19,000', '完成目标得满分，未完成的按完成比例计分。', ''),
    is(10, '2', '稀土治理（亩）', '10', '1,200', '900', '1,250', '完成目标得满分，未完成的按完成比例计分。', ''),
    is(8, '3', '旅游接待增长率（%）', '10', '10%', '12%', '8%', '达到目标得满分，每低1个百分点扣1分，扣完为止。', ''),
    adds(27.5, '合计', '', '30', '', '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const plusAndMinus = tell('信丰县2024年工业考核（加分、扣分、得分三列）', 'what is added, what is taken and the mark in columns of their own', [{
  name: '工业', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', rule: 'F', bonus: 'G', deduction: 'H', score: 'I' }],
  lines: [
    says('信丰县2024年工业强县考核', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '指标', '基础分', '目标', '实绩', '考核办法', '加分', '扣分', '得分'),
    is(10.3, 1, '规上工业增加值增速（%）', 10, 8, 11, '达到目标得基础分，每高1个百分点加0.1分，最高加1分，每低1个百分点扣0.5分，扣完为止。', '', '', ''),
    is(9, 2, '工业投资增速（%）', 10, 12, 10, '达到目标得基础分，每高1个百分点加0.1分，最高加1分，每低1个百分点扣0.5分，扣完为止。', '', '', ''),
    adds(19.3, '合计', '<', 20, '', '', '', '', '', ''),
  ],
}], { written: { '工业!I3': 10.3, '工业!G3': 0.3, '工业!H4': 1, '工业!I4': 9 } });

/* prettier-ignore */
const oneBracket = tell('全南县2024年民生考核（单位和分值同在括号内）', 'unit and marks in one bracket of the name', [{
  name: '民生', at: 'A1',
  roles: [{ index: 'A', name: 'B', target: 'C', actual: 'D', rule: 'E', score: 'F' }],
  full: [10],
  lines: [
    says('全南县2024年民生实事考核表', '<', '<', '<', '<', '<'),
    says('序号', '指标名称', '目标数', '完成数', '评分标准', '得分'),
    is(9, 1, '城镇新增就业（人，10分）', 1000, 900, '完成目标得满分，未完成的按完成比例计分。', ''),
    is(8, 2, '新建公厕（座，10分）', 6, 4, '完成目标得满分，每少1座扣1分，扣完为止。', ''),
    is(9.5, 3, '医保参保率（%，10分）', 98, 97, '达到目标得满分，每低1个百分点扣0.5分，扣完为止。', ''),
    adds(26.5, '合计（30分）', '', '', '', '', ''),
  ],
}]);

export const DELIVERED_NINTHS: readonly InventedBook[] = [
  headsAnew,
  quartersSummed,
  neighboursAround,
  noTitle,
  plusAndMinus,
  oneBracket,
];
