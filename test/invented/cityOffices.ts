/** Invented workbooks of city and county appraisal offices whose truth was written before they were first read: long tables, peers on other sheets, sections, two weight columns, footnote rules. */
import type { InventedBook } from './kinds';

/* prettier-ignore */
const cityTable: InventedBook = {
  name: '青云市2024年度县（区）高质量发展考核评分表（东山县）',
  about: 'sections with declared marks, 小计 with and without formulas, * city items, average and rank in own columns, peers on another sheet for one item',
  everyRole: true,
  sheets: [
    {
      name: '东山县', at: 'A1',
      rows: [
        ['青云市2024年度县（区）高质量发展考核评分表'],
        ['县（区）：东山县', '', '', '', '', '', '', '', '', '', '', ''],
        ['序号', '指标名称', '指标单位', '分值', '考核评分标准', '2024年目标', '2024年完成', '2023年完成', '全市均值', '全市排位', '考核得分', '扣分', '责任部门'],
        ['一、经济发展（60分）'],
        [1, '地区生产总值增速', '%', 20, '不低于全市平均水平的得满分，每低0.1个百分点扣0.5分，扣完为止。', 6.5, 5.8, 5.1, 6.0, 4, '', '', '县发改局'],
        [2, '规模以上工业增加值增速', '%', 20, '完成年度目标的得满分，未完成的按完成比例计分。', 8, 6, 7.2, 7.0, 5, '', '', '县工信局'],
        [3, '*城镇居民人均可支配收入', '元', 20, '同比增长5%及以上得满分，每低1个百分点扣2分，扣完为止。', '', 41200, 40000, '', 3, '', '', '县统计局'],
        ['小计', '', '', { f: 'SUM(D5:D7)', v: 60 }, '', '', '', '', '', '', { f: 'SUM(K5:K7)', v: 0 }, '', ''],
        ['二、民生保障（40分）'],
        [4, '城镇新增就业', '人', 10, '完成目标得满分，未完成不得分。', 3000, '3,120', 2900, '', '', '', '', '县人社局'],
        [5, '空气质量优良天数比率', '%', 20, '全市排名第1得满分，每降低1个位次扣2分，扣完为止。', 96, 97.1, 96.2, 95.8, '第3名', '', '', '县生态环境局'],
        [6, '*安全生产死亡事故', '起', 10, '较大事故每起扣5分，一般事故每起扣2分，扣完为止。', 0, '较大0起，一般1起', 2, '', '', '', '', '县应急管理局'],
        ['小计', '', '', 40, '', '', '', '', '', '', '', '', ''],
        ['合计', '', '', 100, '', '', '', '', '', '', '', '', ''],
        ['注：带*号指标为市级自设指标。'],
      ],
      merges: ['A1:M1', 'A2:M2', 'A4:M4', 'A9:M9', 'A15:M15'],
    },
  ],
  tables: [{
    sheet: '东山县',
    roles: { index: 'A', name: 'B', unit: 'C', full: 'D', rule: 'E', target: 'F', actual: 'G', last_year: 'H', average: 'I', rank: 'J', score: 'K', deduction: 'L', responsible: 'M' },
    marks: { 5: 19, 6: 15, 7: 16, 10: 10, 11: 16, 12: 8 },
    sums: { 8: 50, 13: 34, 14: 84 },
  }],
};

/* prettier-ignore */
const longTable: InventedBook = {
  name: '云岭市各县区2024年三季度营商环境监测评分',
  about: 'counties × indicators in one long table, county cells merged, rank and gap columns, unit and rule repeated, 监测值, hidden columns, filter',
  everyRole: true,
  sheets: [{
    name: '监测', at: 'A1',
    rows: [
      ['云岭市各县区2024年三季度营商环境监测评分表'],
      ['县（市、区）', '监测指标', '单位', '满分值', '监测值', '全市平均', '最优值', '评分规则', '评价得分', '数据提供部门'],
      ...(['东山县', '西河县', '南城区'] as const).flatMap((county, i) => [
        [county, '企业开办时间', '天', 10, 1 + i * 0.5, 1.5, 1, '不高于全市平均值得满分，每高0.1天扣0.2分，扣完为止。', '', '市场监管局'],
        ['', '网上可办率', '%', 10, 98 - i, 97, 98, '达到全市平均值得满分，每低1个百分点扣2分，扣完为止。', '', '行政审批局'],
        ['', '投诉办结率', '%', 10, 100 - 2 * i, 98, 100, '每低于100%1个百分点扣1分，扣完为止。', '', '信访局'],
      ]),
    ],
    merges: ['A1:J1', 'A3:A5', 'A6:A8', 'A9:A11'],
    hiddenColumns: ['G'],
    filter: 'A2:J2',
  }],
  tables: [{
    sheet: '监测',
    roles: { unit_name: 'A', name: 'B', unit: 'C', full: 'D', actual: 'E', average: 'F', best: 'G', rule: 'H', score: 'I', source: 'J' },
    marks: { 3: 10, 4: 10, 5: 10, 6: 10, 7: 10, 8: 8, 9: 9, 10: 8, 11: 6 },
  }],
};

/* prettier-ignore */
const footed: InventedBook = {
  name: '县政府重点项目建设考核（计分说明在表下）',
  about: 'no rule column: one rule for all rows stands in the note under the table; two tables on the sheet, the second with its own rule column',
  everyRole: true,
  sheets: [{
    name: '项目', at: 'A1',
    rows: [
      ['表一  重点项目投资完成情况（30分）'],
      ['序号', '项目名称', '分值', '年度计划投资（万元）', '实际完成投资（万元）', '得分'],
      [1, '城东工业园', 10, 8000, 6000, ''],
      [2, '滨河大道', 10, 5000, 5200, ''],
      [3, '县医院迁建', 10, 12000, 9000, ''],
      ['合计', '', 30, 25000, 20200, ''],
      ['注：1.完成年度计划投资的得满分，未完成的按完成比例计分。2.投资额以统计入库数为准。'],
      [''],
      ['表二  项目服务保障（20分）'],
      ['序号', '考核事项', '分值', '考核标准', '落实情况', '得分'],
      [1, '要素保障', 10, '每发生1起因要素保障不到位影响开工的扣2分，扣完为止。', '1起', ''],
      [2, '月报报送', 10, '每迟报1次扣1分，扣完为止。', '迟报2次', ''],
      ['合计', '', 20, '', '', ''],
    ],
    merges: ['A1:F1', 'A7:F7', 'A9:F9'],
  }],
  tables: [
    {
      sheet: '项目',
      roles: { index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', score: 'F' },
      marks: { 3: 7.5, 4: 10, 5: 7.5 },
      sums: { 6: 25 },
    },
    {
      sheet: '项目',
      roles: { index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', score: 'F' },
      marks: { 11: 8, 12: 8 },
      sums: { 13: 16 },
    },
  ],
};

/* prettier-ignore */
const sections: InventedBook = {
  name: '林川县2024年县直单位绩效考核得分计算表（县财政局）',
  about: 'sections with no ordinals, 加分项 and 扣分项 sections, 否决, subtotals in the name column, 单位 as organisation, hand-typed marks kept, text marks 5分',
  everyRole: true,
  sheets: [{
    name: '财政局', at: 'B4',
    rows: [
      ['林川县2024年县直单位绩效考核得分计算表'],
      ['被考核单位：县财政局'],
      ['类别', '考评内容', '基本分', '计分标准', '实际情况', '考评分', '考评单位'],
      ['职能工作', '一般公共预算收入完成率', '20分', '完成率达到100%得满分，每低1个百分点扣1分，扣完为止。', '97.2%', '', '县委办'],
      ['', '预算执行进度', '10分', '达到序时进度得满分，未达到不得分。', '达到', '', '县政府办'],
      ['', '政府采购投诉', '10分', '每被投诉1次扣2分，扣完为止。', '被投诉1次', '', '县政府办'],
      ['小计', '', '40分', '', '', '', ''],
      ['共性工作', '信息报送', '10分', '每采用1篇得1分，最高得10分。', '采用12篇', '', '县委办'],
      ['', '会议纪律', '10分', '无故缺席1次扣1分，迟到1次扣0.5分，扣完为止。', '缺席1次，迟到2次', '', '县委办'],
      ['小计', '', '20分', '', '', '', ''],
      ['加分项', '工作创新', '5分', '被省级推广的加3分，被市级推广的加2分，最高加5分。', '市级推广1项', '', '县委办'],
      ['扣分项', '违规违纪', '—', '干部受到党纪政务处分的，每人次扣1分。', '2人次', '', '县纪委监委'],
      ['总分', '', '65分', '', '', '', ''],
    ],
    merges: ['B4:H4', 'B5:H5', 'B7:B9', 'B11:B12', 'B10:C10', 'B13:C13', 'B16:C16'],
  }],
  tables: [{
    sheet: '财政局',
    roles: { l1: 'B', name: 'C', full: 'D', rule: 'E', actual: 'F', score: 'G', source: 'H' },
    marks: { 7: 17.2, 8: 10, 9: 8, 11: 10, 12: 8, 14: 2, 15: -2 },
    sums: { 10: 35.2, 13: 18 },
  }],
};

export const CITY_OFFICE_BOOKS: readonly InventedBook[] = [cityTable, longTable, footed, sections];
