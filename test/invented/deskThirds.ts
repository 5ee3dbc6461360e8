/** Invented workbooks of offices, truth written first: instructions over the table, peers under it, two rows an indicator, units in the heads, weights of raters. */
import type { InventedBook } from './kinds';

/* prettier-ignore */
const instructions: InventedBook = {
  name: '永宁县2024年民生工程考核评分表',
  about: 'long instructions with scoring words over the table, an empty row, heads broken over lines, notes behind the total',
  everyRole: true,
  sheets: [{
    name: '民生工程', at: 'A1',
    rows: [
      ['永宁县2024年民生工程考核评分表'],
      ['填表说明：1.本表由牵头单位填报，县民生办审核；2.未按时报送的，由县民生办在总分中酌情扣1—2分；3.数据截至2024年11月30日。'],
      [],
      ['序\n号', '项目名称', '计量\n单位', '2024年\n目标任务', '1-11月\n完成数', '占全年\n目标%', '分\n值', '评 分 标 准', '得\n分', '牵头\n单位', '备\n注'],
      [1, '农村危房改造', '户', 260, 260, 100, 10, '完成目标任务得满分，每少1户扣0.1分，扣完为止。', '', '县住建局', ''],
      [2, '村级幸福院建设', '个', 12, 9, 75, 10, '按完成比例计分，满分为止。', '', '县民政局', ''],
      [3, '农村饮水安全巩固', '万人', 3.5, 3.5, 100, 10, '完成目标任务得满分，未完成的不得分。', '', '县水利局', ''],
      [4, '职业技能培训', '人次', 1500, 1380, 92, 10, '完成目标任务得满分，每少1%扣0.5分，扣完为止。', '', '县人社局', '含线上'],
      [5, '残疾儿童康复救助率', '%', 95, 93.5, '—', 10, '达到目标任务得满分，每低1个百分点扣1分，扣完为止。', '', '县残联', ''],
      ['合计', '', '', '', '', '', 50, '', '', '', ''],
      ['注：1.“占全年目标%”由系统自动计算。'],
      ['    2.最终得分以县考核办认定为准。'],
    ],
    merges: ['A1:K1', 'A2:K2', 'A10:C10', 'A11:K11', 'A12:K12'],
  }],
  tables: [{
    sheet: '民生工程',
    roles: { index: 'A', name: 'B', unit: 'C', target: 'D', actual: 'E', completion: 'F', full: 'G', rule: 'H', score: 'I', lead: 'J', note: 'K' },
    marks: { 5: 10, 6: 7.5, 7: 10, 8: 6, 9: 8.5 },
    sums: { 10: 42 },
  }],
};

/* prettier-ignore */
const twoRows: InventedBook = {
  name: '泉山县经济指标考核（总量增速分列两行）',
  about: 'each indicator takes two rows, 总量 and 增速, with marks and rules of their own; peers printed under the table on the same sheet',
  sheets: [{
    name: '经济指标', at: 'A1',
    rows: [
      ['泉山县2024年度经济指标考核测算表'],
      ['指标名称', '类别', '分值', '目标值', '完成值', '考核办法', '得分'],
      ['地区生产总值', '总量（亿元）', 8, 150, 144, '按完成目标值的比例计分，最高得满分。', ''],
      ['', '增速（%）', 12, 6.5, 6.1, '达到目标值得满分，每低0.1个百分点扣0.3分，扣完为止。', ''],
      ['固定资产投资', '总量（亿元）', 8, 80, 84, '按完成目标值的比例计分，最高得满分。', ''],
      ['', '增速（%）', 12, 10, 7, '达到目标值得满分，每低1个百分点扣2分，扣完为止。', ''],
      ['合计', '', 40, '', '', '', ''],
      [],
      ['附：全市各县（区）增速对比'],
      ['县（区）', '地区生产总值增速（%）', '固定资产投资增速（%）'],
      ['泉山县', 6.1, 7],
      ['石门区', 7.2, 9],
      ['江阳县', 5.9, 11],
    ],
    merges: ['A1:G1', 'A3:A4', 'A5:A6', 'A7:B7', 'A9:G9'],
  }],
  tables: [{
    sheet: '经济指标',
    roles: { full: 'C', target: 'D', actual: 'E', rule: 'F', score: 'G' },
    marks: { 3: 7.68, 4: 10.8, 5: 8, 6: 6 },
    sums: { 7: 32.48 },
  }],
};

/* prettier-ignore */
const headUnits: InventedBook = {
  name: '县国资公司2024年经营业绩考核（单位写在栏目名）',
  about: '目标值（万元） against 完成值（亿元） in the heads, 上月排名 and 本月排名, 差距 by formula, 考核分值 and 实际得分',
  everyRole: true,
  sheets: [{
    name: '业绩', at: 'A2',
    rows: [
      ['县国有资产投资公司2024年经营业绩考核表'],
      ['编号', '业绩指标', '考核分值', '目标值（万元）', '完成值（亿元）', '计分规则', '实际得分', '复核人'],
      ['Y1', '营业收入', 40, 25000, 2.3, '按完成目标值的比例计分，最高不超过考核分值。', '', '李×'],
      ['Y2', '利润总额', 30, 3000, 0.33, '完成目标值得满分，未完成的按完成比例计分。', '', '李×'],
      ['Y3', '融资到位', 30, 60000, 4.5, '完成目标值得满分，未完成的按完成比例计分。', '', '王×'],
      ['', '合计', 100, '', '', '', '', ''],
    ],
    merges: ['A2:H2'],
  }],
  tables: [{
    sheet: '业绩',
    roles: { index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', rule: 'F', score: 'G' },
    marks: { 4: 36.8, 5: 30, 6: 22.5 },
    sums: { 7: 89.3 },
  }],
};

/* prettier-ignore */
const raters: InventedBook = {
  name: '县直部门2024年评议评价得分汇总',
  about: 'a list of bureaus: marks of three kinds of raters, the weights in the note, 综合得分 and 名次 empty',
  everyRole: true,
  sheets: [{
    name: '评议评价', at: 'A1',
    rows: [
      ['县直部门2024年评议评价得分汇总表'],
      ['序号', '部门', '领导评价', '部门互评', '群众评议', '综合得分', '名次'],
      [1, '县财政局', 95, 90, 88, '', ''],
      [2, '县教育局', 92, 94, 90, '', ''],
      [3, '县住建局', 88, 85, 80, '', ''],
      ['注：综合得分=领导评价×50%+部门互评×30%+群众评议×20%。'],
    ],
    merges: ['A1:G1', 'A6:G6'],
  }],
  tables: [{
    sheet: '评议评价',
    roles: { index: 'A', unit_name: 'B', measure: 'C', score: 'F', rank: 'G' },
    marks: { 3: 92.1, 4: 92.2, 5: 85.5 },
  }],
};

/* prettier-ignore */
const parents: InventedBook = {
  name: '高桥镇2024年基层治理考核细则',
  about: 'parent rows with the marks of their children, codes 1 and 1.1 in 序号, 自评得分 by formula and 镇考核得分, no merged cells at all',
  everyRole: true,
  sheets: [{
    name: '细则', at: 'A1',
    rows: [
      ['高桥镇2024年基层治理考核细则'],
      ['序号', '考核内容', '分值', '评分标准', '完成情况', '自评得分', '镇考核得分'],
      ['1', '网格管理', 20, '', '', { f: 'SUM(F4:F5)', v: 19 }, ''],
      ['1.1', '网格巡查', 12, '每月巡查不少于4次，每少1次扣1分，扣完为止。', '少2次', 12, ''],
      ['1.2', '事件上报', 8, '漏报、瞒报的，每件扣2分，扣完为止。', '1件', 7, ''],
      ['2', '环境整治', 30, '', '', { f: 'SUM(F7:F8)', v: 28 }, ''],
      ['2.1', '垃圾清运', 15, '清运不及时的，每处扣1分，扣完为止。', '3处', 14, ''],
      ['2.2', '污水治理率', 15, '达到90%得满分，每低1个百分点扣0.5分，扣完为止。', '86%', 14, ''],
      ['合计', '', 50, '', '', 47, ''],
      ['考核人员签名：', '', '', '', '', '', ''],
    ],
    merges: [],
  }],
  tables: [{
    sheet: '细则',
    roles: { index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', self_score: 'F', score: 'G' },
    marks: { 4: 10, 5: 6, 7: 12, 8: 13 },
    sums: { 9: 41 },
  }],
};

/* prettier-ignore */
const ranksMoved: InventedBook = {
  name: '青川县营商环境指标月度调度（11月）',
  about: '上月 and 本月 values and ranks, 环比, 全市最优值 and 全市平均值, 评分细则; the month in the file name',
  everyRole: true,
  sheets: [{
    name: '11月', at: 'A1',
    rows: [
      ['青川县营商环境指标月度调度表（2024年11月）'],
      ['序号', '指标', '单位', '分值', '本月', '', '上月', '', '全市最优值', '全市平均值', '评分细则', '考评得分', '责任单位'],
      ['', '', '', '', '数值', '排名', '数值', '排名', '', '', '', '', ''],
      [1, '企业开办时限', '小时', 10, 6, 4, 8, 6, 4, 7, '不高于全市平均值得满分，每高1小时扣1分，扣完为止。', '', '县市场监管局'],
      [2, '网办率', '%', 10, 96.5, 3, 95, 5, 99, 97, '达到全市平均值得满分，每低1个百分点扣2分，扣完为止。', '', '县行政审批局'],
      [3, '水电气报装满意度', '%', 10, 93, 5, 94, 4, 98, 95, '全市排名第1得10分，每降1位扣1分，扣完为止。', '', '县住建局'],
      ['合计', '', '', 30, '', '', '', '', '', '', '', '', ''],
    ],
    merges: ['A1:M1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:H2', 'I2:I3', 'J2:J3', 'K2:K3', 'L2:L3', 'M2:M3'],
  }],
  tables: [{
    sheet: '11月',
    roles: { index: 'A', name: 'B', unit: 'C', full: 'D', actual: 'E', rank: 'F', best: 'I', average: 'J', rule: 'K', score: 'L', responsible: 'M' },
    marks: { 4: 10, 5: 9, 6: 6 },
    sums: { 7: 25 },
  }],
};

export const DESK_THIRDS: readonly InventedBook[] = [instructions, twoRows, headUnits, raters, parents, ranksMoved];
