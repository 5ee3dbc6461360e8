/** Invented workbooks of offices not seen before, truth written first: values and marks in two blocks, quarters, years, a line of column numbers, names merged over two columns, levels of awards in columns. */
import type { InventedBook } from './kinds';

/* prettier-ignore */
const twoBlocks: InventedBook = {
  name: '云州市各县区重点指标（完成值一块、得分一块）',
  about: 'counties down; {完成值{A|B}|得分{A|B}|总分} under three heads; rows of 分值 and 计分办法 under the values; 总分 by formula-free cells',
  sheets: [{
    name: '重点指标', at: 'A1',
    rows: [
      ['云州市各县区2024年重点指标完成及得分表'],
      ['县区', '完成值', '', '得分', '', '总分', '位次'],
      ['', '工业增加值增速（%）', '技改投资增速（%）', '工业增加值增速', '技改投资增速', '', ''],
      ['分值', 60, 40, '', '', 100, ''],
      ['计分办法', '达到7%得满分，每低0.1个百分点扣1分，扣完为止。', '达到10%得满分，每低1个百分点扣4分，扣完为止。', '', '', '', ''],
      ['河东区', 7.4, 8, '', '', '', ''],
      ['河西区', 6.2, 12, '', '', '', ''],
      ['湖滨县', 7, 5.5, '', '', '', ''],
    ],
    merges: ['A1:G1', 'A2:A3', 'B2:C2', 'D2:E2', 'F2:F3', 'G2:G3'],
  }],
  tables: [
    { sheet: '重点指标', roles: { unit_name: 'A', actual: 'B', score: 'D' }, marks: { 6: 60, 7: 52, 8: 60 }, fulls: { 6: 60, 7: 60, 8: 60 } },
    { sheet: '重点指标', roles: { unit_name: 'A', actual: 'C', score: 'E' }, marks: { 6: 32, 7: 40, 8: 22 }, fulls: { 6: 40, 7: 40, 8: 40 } },
  ],
  written: { '重点指标!F6': 92, '重点指标!F7': 92, '重点指标!F8': 82 },
};

/* prettier-ignore */
const marksOnly: InventedBook = {
  name: '宜川县县直单位考核得分汇总（只有得分）',
  about: 'departments down, marks of parts across with their full marks in the heads, 总分 empty: nothing here is a value to score',
  sheets: [{
    name: '得分汇总', at: 'A1',
    rows: [
      ['宜川县2024年县直单位考核得分汇总表'],
      ['单位', '党的建设（20分）', '业务工作（60分）', '满意度测评（20分）', '总分'],
      ['县发改局', 18.5, 55, 17.2, ''],
      ['县教育局', 19, 52.5, 18, ''],
      ['县卫健局', 17, 58, 16.8, ''],
      ['注：1.党的建设：由县委组织部根据考核结果评定。'],
      ['2.业务工作：每少完成1项任务扣2分。'],
    ],
    merges: ['A1:E1', 'A6:E6', 'A7:E7'],
  }],
  tables: [],
  written: { '得分汇总!E3': null, '得分汇总!E4': null, '得分汇总!E5': null },
};

/* prettier-ignore */
const quarters: InventedBook = {
  name: '清江县招商局2024年目标进度考核（分季度）',
  about: '{计划|完成} for four quarters and for the year under 全年; the quarters hidden; 完成率 by formula with percent format; 得分 and 扣分说明',
  everyRole: true,
  sheets: [{
    name: '进度', at: 'A1',
    rows: [
      ['清江县招商局2024年目标进度考核表'],
      ['序号', '指标', '分值', '一季度', '', '二季度', '', '全年', '', '', '评分标准', '得分', '扣分说明'],
      ['', '', '', '计划', '完成', '计划', '完成', '目标', '完成', '完成率', '', '', ''],
      [1, '签约项目（个）', 30, 5, 4, 10, 9, 20, 19, { f: 'I4/H4', v: 0.95 }, '完成率达到100%得满分，每低1个百分点扣1分，扣完为止。', '', ''],
      [2, '到位资金（亿元）', 40, 2, 2.1, 4, 4.4, 10, 10.6, { f: 'I5/H5', v: 1.06 }, '完成全年目标得满分，未完成的按完成比例计分。', '', ''],
      [3, '外出招商（次）', 30, 3, 3, 6, 5, 12, 10, { f: 'I6/H6', v: 0.8333 }, '每少1次扣2分，扣完为止。', '', ''],
      ['合计', '', 100, '', '', '', '', '', '', '', '', '', ''],
    ],
    merges: ['A1:M1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:J2', 'K2:K3', 'L2:L3', 'M2:M3'],
    formats: { J4: '0.0%', J5: '0.0%', J6: '0.0%' },
    hiddenColumns: ['D', 'E', 'F', 'G'],
  }],
  tables: [{
    sheet: '进度',
    roles: { index: 'A', name: 'B', full: 'C', target: 'H', actual: 'I', completion: 'J', rule: 'K', score: 'L', deduct_reason: 'M' },
    marks: { 4: 25, 5: 40, 6: 26 },
    sums: { 7: 91 },
  }],
};

/* prettier-ignore */
const threeYears: InventedBook = {
  name: '东岭县水利局2024年绩效指标（三年对比）',
  about: '2022年 | 2023年 | 2024年 values, 2024年目标, 较上年变化 by formula; rules on target or on last year',
  everyRole: false,
  sheets: [{
    name: '绩效', at: 'A1',
    rows: [
      ['东岭县水利局2024年绩效指标表'],
      ['绩效指标', '权重', '2022年', '2023年', '2024年', '2024年目标值', '考核评分标准', '考核得分', '数据来源'],
      ['农村自来水普及率（%）', 30, 88, 90.2, 91.5, 92, '达到目标值得满分，每低0.1个百分点扣1分，扣完为止。', '', '水利局'],
      ['万元GDP用水量（立方米）', 40, 62, 58, 55.1, 56, '不高于目标值得满分，高于目标值不得分。', '', '统计局'],
      ['水土流失治理面积（平方公里）', 30, 40, 45, 42, 45, '较上年每减少1平方公里扣2分，扣完为止。', '', '水利局'],
      ['合计', 100, '', '', '', '', '', '', ''],
    ],
    merges: ['A1:I1'],
  }],
  tables: [{
    sheet: '绩效',
    roles: { name: 'A', full: 'B', last_year: 'D', actual: 'E', target: 'F', rule: 'G', score: 'H', source: 'I' },
    marks: { 3: 25, 4: 40, 5: 24 },
    sums: { 6: 89 },
  }],
};

/* prettier-ignore */
const grades: InventedBook = {
  name: '龙山县2024年专项考评等次折算',
  about: '专项考评 rows: 等次 as the only value, the marks of each grade in the rule; one not yet assessed; 备注 with the paper’s number',
  everyRole: true,
  sheets: [{
    name: '专项考评', at: 'A1',
    rows: [
      ['龙山县2024年专项考评等次折算得分表'],
      ['序号', '专项考评名称', '分值', '考评等次', '折算办法', '得分', '牵头单位', '备注'],
      [1, '法治建设', 5, '优秀', '优秀得5分，良好得4分，一般得2分，差不得分。', '', '县司法局', '龙法〔2024〕8号'],
      [2, '安全生产', 5, '良好', '优秀得满分，良好得满分的80%，合格得满分的60%，不合格不得分。', '', '县应急局', ''],
      [3, '信访工作', 4, '', '优秀得4分，良好得3分，一般得1分，差不得分。', '', '县信访局', '待市里通报'],
      ['合计', '', 14, '', '', '', '', ''],
    ],
    merges: ['A1:H1'],
  }],
  tables: [{
    sheet: '专项考评',
    roles: { index: 'A', name: 'B', full: 'C', grade: 'D', rule: 'E', score: 'F', lead: 'G', note: 'H' },
    marks: { 3: 5, 4: 4, 5: 'missing_input' },
  }],
};

/* prettier-ignore */
const numbered: InventedBook = {
  name: '新河区卫生院绩效考核（栏次行）',
  about: 'a line 甲 乙 1 2 3 under the header; 计量单位 and 单位 (the organisation) both; 实际 and 应达; 考核得分 last; text numbers',
  everyRole: true,
  sheets: [{
    name: '卫生院', at: 'A1',
    rows: [
      ['新河区卫生院2024年绩效考核表'],
      ['指标名称', '计量单位', '标准分', '应达到', '实际达到', '计分规则', '考核得分'],
      ['甲', '乙', '1', '2', '3', '4', '5'],
      ['门诊处方合格率', '%', '20', '98', '95', '每低1个百分点扣2分，扣完为止。', ''],
      ['门诊均次费用', '元', '20', '80', '84', '不超过规定值得满分，每超1元扣1分，扣完为止。', ''],
      ['家庭医生签约', '人', '20', '5000', '4,800', '按完成比例计分。', ''],
      ['合计', '', '60', '', '', '', ''],
    ],
    merges: ['A1:G1'],
  }],
  tables: [{
    sheet: '卫生院',
    roles: { name: 'A', unit: 'B', full: 'C', target: 'D', actual: 'E', rule: 'F', score: 'G' },
    marks: { 4: 14, 5: 16, 6: 19.2 },
    sums: { 7: 49.2 },
  }],
};

/* prettier-ignore */
const mergedNames: InventedBook = {
  name: '平江县2024年督查考核（名称跨两列）',
  about: 'the header 考核项目 covers two columns, some names stand in both merged, others as item and sub-item; 分 in each row',
  everyRole: false,
  sheets: [{
    name: '督查', at: 'A1',
    rows: [
      ['平江县2024年督查考核评分表'],
      ['序号', '考核项目', '', '分值', '评分标准', '完成情况', '得分'],
      [1, '重点项目', '开工率', 20, '达到95%得满分，每低1个百分点扣1分，扣完为止。', '92%', ''],
      ['', '', '竣工率', 20, '达到90%得满分，每低1个百分点扣1分，扣完为止。', '90%', ''],
      [2, '督办事项按期办结率', '', 20, '每低1个百分点扣1分，扣完为止。', '97%', ''],
      [3, '被通报批评次数', '', 10, '每次扣5分，扣完为止。', '1次', ''],
      ['合计', '', '', 70, '', '', ''],
    ],
    merges: ['A1:G1', 'B2:C2', 'A3:A4', 'B3:B4', 'B5:C5', 'B6:C6', 'A7:C7'],
  }],
  tables: [{
    sheet: '督查',
    roles: { index: 'A', full: 'D', rule: 'E', actual: 'F', score: 'G' },
    marks: { 3: 17, 4: 20, 5: 17, 6: 5 },
    sums: { 7: 59 },
  }],
};

export const NEXT_OFFICES: readonly InventedBook[] = [
  twoBlocks,
  marksOnly,
  quarters,
  threeYears,
  grades,
  numbered,
  mergedNames,
];
