/** Invented workbooks of county appraisal offices, truth written first: monthly reports, composites of total and growth, schedules, grades of special appraisals, formulas that disagree. */
import type { InventedBook } from './kinds';

/* prettier-ignore */
const monthlyReport: InventedBook = {
  name: '云溪县2024年11月绩效考评指标完成情况月报',
  about: '{总量|增速} for target and values, averages of region and city in two columns, 报送日期 by month, * items, 专项考评 grades',
  sheets: [{
    name: '月报', at: 'A1',
    rows: [
      ['云溪县2024年11月绩效考评指标完成情况月报（100分）'],
      ['填报单位：县绩效办', '', '', '', '', '', '', '', '', '', '', '', '', '2024年11月25日'],
      ['序号', '指标名称', '单位', '分值', '年度目标', '', '1-11月完成', '', '全区平均增速（%）', '全市平均增速（%）', '评分标准', '得分', '责任单位', '报送日期'],
      ['', '', '', '', '总量', '增速（%）', '总量', '增速（%）', '', '', '', '', '', ''],
      ['一、高质量发展（70分）'],
      [1, '地区生产总值', '亿元', 30, 200, 6, 180, 5.2, 5.5, 5.6, '总量占30%，增速占70%。总量按完成年度目标的比例计分；增速达到全市平均水平得满分，每低0.1个百分点扣1分，扣完为止。', '', '县发改局', '2024-11-22'],
      [2, '规上工业增加值增速', '%', 20, '', 8, '', 7.4, 7, 7.8, '增速高于全区平均水平得满分，每低0.1个百分点扣0.5分，扣完为止。', '', '县工信局', '2024-11-24'],
      [3, '*城镇新增就业', '人', 20, 3000, '', 2700, '', '', '', '按完成年度目标的比例计分，最高得满分。', '', '县人社局', '2024-11-27'],
      ['小计', '', '', 70, '', '', '', '', '', '', '', '', '', ''],
      ['二、专项考评（30分）'],
      [4, '平安建设', '等次', 15, '', '', '良好', '', '', '', '获优秀等次得15分，良好等次得12分，合格等次得9分，不合格不得分。', '', '县委政法委', ''],
      [5, '河湖长制', '分', 15, '', '', 92, '', '', '', '按专项考评得分折算计分。', '', '县水利局', ''],
      ['小计', '', '', 30, '', '', '', '', '', '', '', '', '', ''],
      ['合计', '', '', 100, '', '', '', '', '', '', '', '', '', ''],
    ],
    merges: ['A1:N1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3', 'G3:H3', 'I3:I4', 'J3:J4', 'K3:K4', 'L3:L4', 'M3:M4', 'N3:N4', 'A5:N5', 'A10:N10'],
  }],
  tables: [{
    sheet: '月报',
    roles: { index: 'A', name: 'B', unit: 'C', full: 'D', target: 'E', growth_target: 'F', actual: 'G', growth: 'H', average_region: 'I', average_city: 'J', rule: 'K', score: 'L', responsible: 'M' },
    marks: { 6: 25.1, 7: 20, 8: 18, 11: 12, 12: 13.8 },
    sums: { 9: 63.1, 13: 25.8, 14: 88.9 },
  }],
};

/* prettier-ignore */
const schedule: InventedBook = {
  name: '2024年1-9月重点指标序时进度调度表',
  about: 'the month from the title gives the schedule, 完成比例 by formula without a percent format, remarks as rule, a hidden row, units as 万元 and 亿元',
  everyRole: true,
  sheets: [{
    name: '调度', at: 'A1',
    rows: [
      ['2024年1-9月重点指标序时进度调度表'],
      ['指标', '计量单位', '分值', '全年任务', '1-9月完成', '完成比例', '评分办法', '得分', '责任单位'],
      ['固定资产投资', '亿元', 20, 60, 42, { f: 'E3/D3', v: 0.7 }, '达到序时进度得满分，每低1个百分点扣1分，扣完为止。', '', '县发改局'],
      ['招商引资到位资金', '亿元', 20, 20, '160000万元', { f: '16/D4', v: 0.8 }, '达到序时进度得满分，每低1个百分点扣1分，扣完为止。', '', '县投促局'],
      ['争取上级资金', '万元', 20, 8000, 5200, { f: 'E5/D5', v: 0.65 }, '按完成全年任务的比例计分。', '', '县财政局'],
      ['重点项目开工率', '%', 20, 100, 90, { f: 'E6/D6', v: 0.9 }, '每低于目标1个百分点扣0.5分，扣完为止。', '', '县重点办'],
      ['合计', '', 80, '', '', '', '', '', ''],
    ],
    merges: ['A1:I1'],
    hiddenRows: [5],
  }],
  tables: [{
    sheet: '调度',
    roles: { name: 'A', unit: 'B', full: 'C', target: 'D', actual: 'E', completion: 'F', rule: 'G', score: 'H', responsible: 'I' },
    marks: { 3: 15, 4: 20, 5: 13, 6: 15 },
    sums: { 7: 63 },
  }],
};

/* prettier-ignore */
const formulas: InventedBook = {
  name: '县卫健局2024年自评与考核评分表',
  about: '自评分 typed, 考核分 with formulas of which one disagrees and one is typed, 小计 by formula, text numbers',
  everyRole: true,
  sheets: [{
    name: '评分', at: 'A1',
    rows: [
      ['县卫健局2024年自评与考核评分表'],
      ['项目', '考核内容', '标准分', '考核评分标准', '考核实绩', '自评分', '考核分', '扣分原因'],
      ['医疗服务', '门诊满意度（%）', '20', '达到95%得满分，每低1个百分点扣1分，扣完为止。', '93', 19, { f: 'C3-(95-E3)*1', v: 18 }, ''],
      ['', '处方点评合格率（%）', '20', '达到98%得满分，每低1个百分点扣2分，扣完为止。', '97', 20, { f: 'C4-(98-E4)*1', v: 19 }, ''],
      ['公共卫生', '传染病漏报（例）', '20', '每漏报1例扣5分，扣完为止。', '1', 15, '', ''],
      ['小计', '', { f: 'SUM(C3:C5)', v: 0 }, '', '', { f: 'SUM(F3:F5)', v: 54 }, { f: 'SUM(G3:G5)', v: 37 }, ''],
    ],
    merges: ['A1:H1', 'A3:A4', 'A6:B6'],
  }],
  tables: [{
    sheet: '评分',
    roles: { l1: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', self_score: 'F', score: 'G', deduct_reason: 'H' },
    marks: { 3: 18, 4: 18, 5: 15 },
  }],
};

/* prettier-ignore */
const perTownship: InventedBook = {
  name: '全县各乡镇招商引资考核（每乡镇一行）',
  about: 'one row a township with the same rule: ranks and averages among the rows; 平均 in the last row',
  everyRole: true,
  sheets: [{
    name: '招商', at: 'A1',
    rows: [
      ['2024年全县各乡镇招商引资考核表'],
      ['序号', '乡镇', '分值', '到位资金（万元）', '评分标准', '得分'],
      [1, '城关镇', 20, 5200, '按全县排名计分，第1名得20分，每降1名扣2分。', ''],
      [2, '白沙镇', 20, 6100, '按全县排名计分，第1名得20分，每降1名扣2分。', ''],
      [3, '大王乡', 20, 3000, '按全县排名计分，第1名得20分，每降1名扣2分。', ''],
      ['', '平均', '', 4766.67, '', ''],
    ],
    merges: ['A1:F1'],
  }],
  tables: [{
    sheet: '招商',
    roles: { index: 'A', unit_name: 'B', full: 'C', actual: 'D', rule: 'E', score: 'F' },
    marks: { 3: 18, 4: 20, 5: 16 },
  }],
};

/* prettier-ignore */
const nested: InventedBook = {
  name: '兴宁县2023年度绩效考评得分情况',
  about: 'nested sections （一）, indicators merged over several items, 扣分 before 得分, notes in the table, 合计 of parts named after the sections',
  everyRole: true,
  sheets: [{
    name: '得分情况', at: 'A1',
    rows: [
      ['兴宁县2023年度绩效考评得分情况表（110分）'],
      ['考评指标', '考评内容', '分值', '考评标准', '完成情况', '扣分', '得分', '责任单位'],
      ['一、高质量发展（90分）'],
      ['（一）经济发展（50分）'],
      ['项目建设', '重大项目开工率（%）', 25, '达到100%得满分，每低1个百分点扣0.5分，扣完为止。', 96, '', '', '县发改局'],
      ['', '重大项目竣工数（个）', 25, '完成10个得满分，每少1个扣2.5分，扣完为止。', 9, '', '', '县发改局'],
      ['（一）经济发展小计', '', 50, '', '', '', '', ''],
      ['（二）民生保障（40分）'],
      ['教育', '义务教育巩固率（%）', 20, '达到95%得满分，每低1个百分点扣2分，扣完为止。', 97.2, '', '', '县教育局'],
      ['就业', '零就业家庭动态清零', 20, '实现动态清零得满分，未实现的不得分。', '实现动态清零', '', '', '县人社局'],
      ['（二）民生保障小计', '', 40, '', '', '', '', ''],
      ['高质量发展合计', '', 90, '', '', '', '', ''],
      ['二、社会评价（20分）'],
      ['公众评价', '群众满意度（%）', 20, '达到90%得满分，每低1个百分点扣1分，扣完为止。', 88.5, '', '', '县统计局'],
      ['总计', '', 110, '', '', '', '', ''],
    ],
    merges: ['A1:H1', 'A3:H3', 'A4:H4', 'A5:A6', 'A8:H8', 'A13:H13'],
  }],
  tables: [{
    sheet: '得分情况',
    roles: { l1: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', deduction: 'F', score: 'G', responsible: 'H' },
    marks: { 5: 23, 6: 22.5, 9: 20, 10: 20, 14: 18.5 },
    sums: { 7: 45.5, 11: 40, 12: 85.5, 15: 104 },
  }],
};

export const DESK_FOURTHS: readonly InventedBook[] = [monthlyReport, schedule, formulas, perTownship, nested];
