/** Invented workbooks of offices in other provinces, truth written first: other synonyms, merged criteria, months, matrices, blocks, footers. */
import type { InventedBook } from './kinds';

/* prettier-ignore */
const standardMarks: InventedBook = {
  name: '清源区应急管理局2024年度目标责任考核计分表',
  about: '标准分, 任务数, 实绩, 计分办法, 考核得分; unit in the header line; two header rows; deduction items below; signatures',
  sheets: [{
    name: '计分表', at: 'B2',
    rows: [
      ['清源区应急管理局2024年度目标责任考核计分表'],
      ['填报单位：清源区应急管理局（盖章）', '', '', '', '', '', '', '填报日期：2024年11月20日'],
      ['考核项目', '考核内容', '标准分', '指标完成', '', '计分办法', '考核得分', '数据来源'],
      ['', '', '', '任务数', '实绩', '', '', ''],
      ['安全生产（60分）', '企业执法检查（家）', 20, 200, 180, '按完成比例计分，超额不加分。', '', '执法大队'],
      ['', '隐患整改率（%）', 20, 100, '98.5%', '每低1个百分点扣2分，扣完为止。', '', '执法大队'],
      ['', '生产安全亡人事故（起）', 20, 0, 2, '每发生1起扣5分，扣完为止。', '', '统计科'],
      ['防灾减灾（40分）', '应急演练（场次）', 20, 4, 4, '每少1场扣5分，扣完为止。', '', '救援科'],
      ['', '信息报送', 20, '', '迟报3次', '每迟报1次扣1分，扣完为止。', '', '值班室'],
      ['合计', '', 100, '', '', '', '', ''],
      ['填表人：', '', '', '审核人：', '', '', '主要负责人：', ''],
    ],
    merges: ['B2:I2', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:F4', 'G4:G5', 'H4:H5', 'I4:I5', 'B6:B8', 'B9:B10'],
  }],
  tables: [{
    sheet: '计分表',
    roles: { l1: 'B', name: 'C', full: 'D', target: 'E', actual: 'F', rule: 'G', score: 'H', source: 'I' },
    marks: { 6: 18, 7: 17, 8: 10, 9: 20, 10: 17 },
    sums: { 11: 82 },
  }],
};

/* prettier-ignore */
const noteRule: InventedBook = {
  name: '安顺镇村级集体经济考核（办法在备注）',
  about: 'no rule column: the rule stands in 备注; 年度目标（万元）, 完成数（万元）; a text number, a comma number, 亿元 in a 万元 column',
  sheets: [{
    name: 'Sheet2', at: 'A1',
    rows: [
      ['安顺镇2024年村级集体经济发展考核表'],
      ['编号', '指标名称', '权重（分）', '年度目标（万元）', '完成数（万元）', '考评得分', '备注'],
      ['1', '集体经营性收入', 40, '1,200', '1,080', '', '按完成比例计分，最高不超过权重分。'],
      ['2', '土地流转收入', 20, 300, '３６０', '', '完成目标得满分，未完成的按比例计分。'],
      ['3', '项目投入资金', 20, 10000, '0.85亿元', '', '按完成比例得分。'],
      ['4', '债务化解', 20, 500, '—', '', '完成目标得满分，每少10万元扣1分，扣完为止。'],
      ['合 计', '', 100, '', '', '', ''],
    ],
    merges: ['A1:G1', 'A7:B7'],
  }],
  tables: [{
    sheet: 'Sheet2',
    roles: { index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', score: 'F', rule: 'G' },
    marks: { 3: 36, 4: 20, 5: 17, 6: 'missing_input' },
    sums: { 7: 73 },
  }],
};

/* prettier-ignore */
const subRows: InventedBook = {
  name: '丰泽市场监管局食品安全评议细则',
  about: 'a parent with merged name and 20 marks, sub-rows with 单项分值; 检查情况 in words; 扣分原因; rule in 扣分标准',
  sheets: [{
    name: '细则',
    rows: [
      ['食品安全工作评议细则'],
      ['序号', '评议项目', '分值', '评议内容', '单项分值', '扣分标准', '检查情况', '得分', '扣分原因'],
      [1, '日常监管', 20, '监督检查覆盖率', 10, '达到100%得满分，每低1个百分点扣1分，扣完为止。', '96%', '', ''],
      ['', '', '', '不合格产品处置', 6, '每有1批次未处置扣2分，扣完为止。', 1, '', ''],
      ['', '', '', '台账建立', 4, '已建立得满分，未建立不得分。', '已建立', '', ''],
      [2, '应急处置', 15, '舆情处置', 10, '每发生1起负面舆情扣3分，扣完为止。', 4, '', ''],
      ['', '', '', '应急演练', 5, '开展应急演练得5分，未开展不得分。', '未开展', '', ''],
      ['小计', '', 35, '', 35, '', '', '', ''],
    ],
    merges: ['A1:I1', 'A3:A5', 'B3:B5', 'C3:C5', 'A6:A7', 'B6:B7', 'C6:C7'],
  }],
  tables: [{
    sheet: '细则',
    roles: { index: 'A', l1: 'B', group_full: 'C', name: 'D', full: 'E', rule: 'F', actual: 'G', score: 'H', deduct_reason: 'I' },
    marks: { 3: 6, 4: 4, 5: 4, 6: 0, 7: 0 },
    sums: { 8: 14 },
  }],
};

/* prettier-ignore */
const growth: InventedBook = {
  name: '滨海新城2024年1-9月工业经济运行考评',
  about: 'three header rows; 本期 and 同期 and 增幅; 全市均值; percent formats beside plain percent numbers; hidden column; filter',
  sheets: [{
    name: '运行', at: 'A1',
    rows: [
      ['滨海新城2024年1-9月工业经济运行考评表'],
      ['序号', '考评指标', '满分', '1-9月运行情况', '', '', '全市均值', '评价标准', '考评结果', ''],
      ['', '', '', '数据', '', '增幅', '', '', '得分', '扣分'],
      ['', '', '', '本期', '上年同期', '', '', '', '', ''],
      [1, '规上工业增加值', 30, 105, 100, 0.05, 0.062, '增幅达到全市平均水平得满分，每低0.1个百分点扣0.5分，扣完为止。', '', ''],
      [2, '工业用电量', 20, 208, 200, 0.04, 0.03, '增幅达到全市平均水平得满分，每低1个百分点扣1分，扣完为止。', '', ''],
      [3, '规上工业利润总额', 10, 95, 100, -0.05, 0.01, '增幅达到全市平均水平得满分，每低1个百分点扣1分，扣完为止。', '', ''],
      ['合计', '', 60, '', '', '', '', '', '', ''],
      ['注：数据由统计局提供。'],
    ],
    formats: { 'F5:G7': '0.0%' },
    merges: ['A1:J1', 'A2:A4', 'B2:B4', 'C2:C4', 'D2:F2', 'D3:E3', 'F3:F4', 'G2:G4', 'H2:H4', 'I2:J2', 'I3:I4', 'J3:J4'],
    filter: 'A4:J7', hiddenColumns: ['E'],
  }],
  tables: [{
    sheet: '运行',
    roles: { index: 'A', name: 'B', full: 'C', actual: 'D', last_year: 'E', growth: 'F', average: 'G', rule: 'H', score: 'I', deduction: 'J' },
    marks: { 5: 24, 6: 20, 7: 4 },
    sums: { 8: 48 },
  }],
};

/* prettier-ignore */
const noteBetween: InventedBook = {
  name: '河东县教体系统年度考核（分段标题）',
  about: 'section rows with marks in them, a note row in the middle, subtotal with formula, marks in the names, no full column',
  sheets: [{
    name: '教体', at: 'C4',
    rows: [
      ['指标及分值', '考核办法', '完成情况', '实得分', '责任股室'],
      ['一、教育质量（20分）', '', '', '', ''],
      ['1.九年义务教育巩固率（12分）', '达到95%得满分，每低1个百分点扣2分，扣完为止。', '93%', '', '基教股'],
      ['2.中考优良率（8分）', '高于上年得满分，低于上年不得分。', '', '', '基教股'],
      ['说明：巩固率以学籍系统数据为准。', '', '', '', ''],
      ['小计', '', '', { f: 'SUM(F6:F7)', v: 0 }, ''],
      ['二、校园安全（15分）', '', '', '', ''],
      ['1.校车事故（10分）', '每发生1起扣4分，扣完为止。', '无', '', '安全股'],
      ['2.安全教育（5分）', '每少1次扣1分。全年应开展4次。', 3, '', '安全股'],
      ['小计', '', '', { f: 'SUM(F11:F12)', v: 0 }, ''],
    ],
    merges: ['C8:G8'],
  }],
  tables: [{
    sheet: '教体',
    roles: { name: 'C', rule: 'D', actual: 'E', score: 'F', responsible: 'G' },
    marks: { 6: 8, 7: 'missing_input', 11: 10, 12: 4 },
    fulls: { 6: 12, 7: 8, 11: 10, 12: 5 },
    sums: { 9: 8, 13: 14 },
  }],
};

/* prettier-ignore */
const monthly: InventedBook = {
  name: '北坡县重点民生实事按月考核',
  about: '分月完成 under a merged header, 累计 by formula, 计划 as the target, 完成率 column, standard in 评分细则',
  sheets: [{
    name: '民生实事', at: 'A2',
    rows: [
      ['北坡县2024年重点民生实事按月考核表（单位：户、个、%）'],
      ['项目', '计量单位', '赋分', '年度计划', '分月完成', '', '', '累计完成', '完成率', '评分细则', '得分', '牵头单位'],
      ['', '', '', '', '7月', '8月', '9月', '', '', '', '', ''],
      ['农村危房改造', '户', 15, 120, 30, 40, 20, { f: 'SUM(E5:G5)', v: 90 }, { f: 'H5/D5', v: 0.75 }, '完成年度计划得满分，未完成的按完成比例计分。', '', '住建局'],
      ['老旧小区改造', '个', 15, 10, 3, 3, 4, { f: 'SUM(E6:G6)', v: 10 }, { f: 'H6/D6', v: 1 }, '完成年度计划得满分，未完成的按完成比例计分。', '', '住建局'],
      ['新增托位', '个', 10, 200, 50, 50, 40, { f: 'SUM(E7:G7)', v: 140 }, { f: 'H7/D7', v: 0.7 }, '每少10个扣1分，扣完为止。', '', '卫健局'],
      ['合计', '', 40, '', '', '', '', '', '', '', '', ''],
    ],
    formats: { 'I5:I7': '0.00%' },
    merges: ['A2:L2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:G3', 'H3:H4', 'I3:I4', 'J3:J4', 'K3:K4', 'L3:L4'],
  }],
  tables: [{
    sheet: '民生实事',
    roles: { name: 'A', unit: 'B', full: 'C', target: 'D', actual: 'H', completion: 'I', rule: 'J', score: 'K', lead: 'L' },
    marks: { 5: 11.25, 6: 15, 7: 4 },
    sums: { 8: 30.25 },
  }],
};

export const FAR_PROVINCES: readonly InventedBook[] = [standardMarks, noteRule, subRows, growth, noteBetween, monthly];
