/** Invented workbooks of counties and their departments, truth written first: notes that hold the rules, marks in check points, blocks side by side, percentages of every style, subtotals without formulas. */
import type { InventedBook } from './kinds';

/* prettier-ignore */
const footnotes: InventedBook = {
  name: '安和县2024年粮食安全责任制考核评分（细则见注）',
  about: 'no rule column: ①②③ notes under the table by the indicators’ names; 考核要点, 赋分, 年度任务, 完成情况, 核定得分',
  everyRole: true,
  sheets: [{
    name: '粮食安全', at: 'A1',
    rows: [
      ['安和县2024年粮食安全责任制考核评分表'],
      ['单位：万亩、万吨、%'],
      ['序号', '考核要点', '赋分', '年度任务', '完成情况', '核定得分'],
      ['①', '粮食播种面积', 30, 52.4, 52.1, ''],
      ['②', '粮食总产量', 30, 21, 20.58, ''],
      ['③', '高标准农田建设', 20, 3.2, 3.2, ''],
      ['④', '储备粮轮换率', 20, 33, 30, ''],
      ['合计', '', 100, '', '', ''],
      ['注：①粮食播种面积：完成任务得满分，每少0.1万亩扣2分，扣完为止。'],
      ['②粮食总产量：按完成比例计分。'],
      ['③高标准农田建设：完成任务得满分，未完成不得分。'],
      ['④储备粮轮换率：每低1个百分点扣1分，扣完为止。'],
    ],
    merges: ['A1:F1', 'A2:F2', 'A8:B8', 'A9:F9', 'A10:F10', 'A11:F11', 'A12:F12'],
  }],
  tables: [{
    sheet: '粮食安全',
    roles: { index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', score: 'F' },
    marks: { 4: 24, 5: 29.4, 6: 20, 7: 17 },
    sums: { 8: 90.4 },
  }],
};

/* prettier-ignore */
const pointMarks: InventedBook = {
  name: '县教育局基层党建考核（要点带分）',
  about: 'no marks column: 考核要点 ends with （8分）; 评价标准; 检查发现 in words; 扣分 and 得分 both empty; merged l1 with its own marks 组织建设（20分）',
  everyRole: true,
  sheets: [{
    name: '党建', at: 'A1',
    rows: [
      ['县教育局2024年基层党建工作考核评分表（总分40分）'],
      ['考核项目', '考核要点', '评价标准', '检查发现', '扣分', '得分'],
      ['组织建设（20分）', '1.支部按期换届（8分）', '每有1个支部未按期换届扣2分，扣完为止。', '1个支部未换届', '', ''],
      ['', '2.“三会一课”制度落实（12分）', '每少开展1次扣1分，扣完为止。', '少2次', '', ''],
      ['教育管理（20分）', '3.党员参训率（10分）', '参训率达到90%得满分，每低1个百分点扣0.5分，扣完为止。', '86%', '', ''],
      ['', '4.党费收缴（10分）', '未按时足额收缴的，每人次扣1分，扣完为止。', '无', '', ''],
      ['合计（40分）', '', '', '', '', ''],
      ['考核组签字：', '', '', '被考核单位签字：', '', ''],
    ],
    merges: ['A1:F1', 'A3:A4', 'A5:A6', 'A7:D7'],
  }],
  tables: [{
    sheet: '党建',
    roles: { l1: 'A', name: 'B', rule: 'C', actual: 'D', deduction: 'E', score: 'F' },
    marks: { 3: 6, 4: 10, 5: 8, 6: 10 },
    fulls: { 3: 8, 4: 12, 5: 10, 6: 10 },
    sums: { 7: 34 },
  }],
};

/* prettier-ignore */
const sideBySide: InventedBook = {
  name: '桐柏县2024年经济指标与安全指标（左右两栏）',
  about: 'side by side: a base table left and a deduction table right (起数 | 扣分标准 | 扣分), different heads and lengths, an empty column between',
  everyRole: true,
  sheets: [{
    name: '两栏', at: 'A1',
    rows: [
      ['桐柏县2024年经济指标与安全指标考核'],
      ['指标名称', '权重', '目标值', '完成值', '评分细则', '得分', '', '扣分事项', '扣分标准', '发生起数', '扣分'],
      ['固定资产投资增速（%）', 40, 8, 7.5, '每低于目标值1个百分点扣4分，扣完为止。', '', '', '较大安全事故', '每发生1起扣5分。', 0, ''],
      ['财政收入（亿元）', 30, 15, 14.1, '按完成比例计分，最高不超过权重分。', '', '', '负面舆情', '每发生1起扣2分，最多扣6分。', 4, ''],
      ['新增规上企业（户）', 30, 20, 22, '完成目标值得满分，每少1户扣2分。', '', '', '', '', '', ''],
      ['合计', 100, '', '', '', '', '', '合计', '', '', ''],
    ],
    merges: ['A1:K1'],
  }],
  tables: [
    { sheet: '两栏', roles: { name: 'A', full: 'B', target: 'C', actual: 'D', rule: 'E', score: 'F' }, marks: { 3: 38, 4: 28.2, 5: 30 }, sums: { 6: 96.2 } },
    { sheet: '两栏', roles: { name: 'H', rule: 'I', actual: 'J', deduction: 'K' }, marks: { 3: 0, 4: -6 } },
  ],
};

/* prettier-ignore */
const percentStyles: InventedBook = {
  name: '和县卫健系统重点指标（脏数据）',
  about: 'trailing spaces, text numbers, ９５％, 0.95 with a format, 持平, 下降, 12/15, √, #N/A, 亿元 against 万元, dash, “约”',
  everyRole: true,
  sheets: [{
    name: '指标 ', at: 'A1',
    rows: [
      ['和县卫健系统2024年重点指标考核', '', '', '', '', '', '', ''],
      ['序号 ', '指标名称 ', '单位', '满分值', '目标任务', '完成数 ', '考核办法', '考核得分'],
      [1, '家庭医生签约率 ', '%', '10', '≥75%', ' 72.5% ', '完成目标任务得满分，每低1个百分点扣1分，扣完为止。', ''],
      [2, '电子健康档案建档率', '%', '10', 0.95, '９３％', '完成目标任务得满分，每低1个百分点扣1分，扣完为止。', ''],
      [3, '卫生投资', '万元', '10', 20000, '1.86亿元', '按完成比例计分。', ''],
      [4, '孕产妇死亡率', '1/10万', '10', '≤12', '持平', '不高于目标任务得满分，高于的不得分。', ''],
      [5, '村医培训合格率', '%', '10', '100%', '12/15', '每低1个百分点扣0.5分，扣完为止。', ''],
      [6, '制定年度工作方案', '', '5', '制定', '√', '制定方案得满分，未制定不得分。', ''],
      [7, '床位使用率', '%', '10', '80%', '#N/A', '每低1个百分点扣0.5分，扣完为止。', ''],
      [8, '婴儿死亡率', '‰', '10', '3.5', '比上年下降0.2', '不高于目标任务得满分，高于的不得分。', ''],
      [9, '医疗纠纷', '起', '10', '—', '—', '每发生1起扣2分，扣完为止。', ''],
      ['总分', '', '', '85', '', '', '', ''],
    ],
    merges: ['A1:H1'],
    formats: { E4: '0%' },
  }],
  tables: [{
    sheet: '指标 ',
    roles: { index: 'A', name: 'B', unit: 'C', full: 'D', target: 'E', actual: 'F', rule: 'G', score: 'H' },
    marks: { 3: 7.5, 4: 8, 5: 9.3, 6: 'missing_input', 7: 0, 8: 5, 9: 'missing_input', 10: 'missing_input', 11: 'missing_input' },
  }],
};

/* prettier-ignore */
const common: InventedBook = {
  name: '怀安县直单位绩效考核（共性、个性、加减分）',
  about: 'sections 共性指标 and 个性指标 by merged first column; 加分 and 扣分 items at the end; 小计 typed without formula; 评分说明, 年度考核情况, 考评组评分',
  everyRole: true,
  sheets: [{
    name: '县民政局', at: 'A1',
    rows: [
      ['怀安县县直单位2024年度绩效考核评分表'],
      ['被考核单位：县民政局', '', '', '', '', '考核日期：2025年1月8日'],
      ['类别', '考核指标', '分值', '评分标准', '年度考核情况', '考评得分', '备注'],
      ['共性指标', '公文办理', 10, '公文每退回1次扣1分，扣完为止。', 2, '', ''],
      ['', '信息报送', 10, '全年报送信息12篇以上得满分，每少1篇扣0.5分，扣完为止。', 9, '', ''],
      ['', '小计', 20, '', '', '', ''],
      ['个性指标', '养老床位新增（张）', 20, '新增200张以上得满分，不足200张的按比例计分。', 150, '', ''],
      ['', '低保复核率', 20, '复核率100%得满分，每低1个百分点扣1分，扣完为止。', '98%', '', ''],
      ['', '小计', 40, '', '', '', ''],
      ['加分项', '表彰奖励', 5, '获国家级表彰每项加3分，获省级表彰每项加2分，获市级表彰每项加1分，最高加5分。', '省级1项，市级1项', '', ''],
      ['扣分项', '通报批评', 5, '被县级通报批评的每次扣1分，最多扣5分。', 1, '', ''],
      ['合计', '', '', '', '', '', ''],
    ],
    merges: ['A1:G1', 'A4:A6', 'A7:A9', 'A12:E12'],
  }],
  tables: [{
    sheet: '县民政局',
    roles: { l1: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', score: 'F', note: 'G' },
    marks: { 4: 8, 5: 8.5, 7: 15, 8: 18, 10: 3, 11: -1 },
    sums: { 6: 16.5, 9: 33 },
  }],
};

/* prettier-ignore */
const monthly: InventedBook = {
  name: '武宁县2024年1-9月税收收入调度及计分',
  about: 'columns 1月…9月 and 累计 by formula, 年度任务, 序时任务, 占序时任务; the rule compares the sum with 序时进度任务; rule on the right edge',
  sheets: [{
    name: '1-9月', at: 'A1',
    rows: [
      ['武宁县2024年1-9月税收收入调度及计分表'],
      ['单位：万元'],
      ['序号', '乡镇（街道）', '年度任务', '序时任务', '1-9月入库数', '', '', '', '得分', '计分标准'],
      ['', '', '', '', '7月', '8月', '9月', '累计', '', ''],
      [1, '豫宁街道', 1200, 900, 100, 110, 120, { f: 'SUM(E5:G5)+600', v: 930 }, '', '满分20分，完成序时任务得满分，未完成的按完成序时任务的比例计分。'],
      [2, '鲁溪镇', 800, 600, 60, 60, 60, { f: 'SUM(E6:G6)+360', v: 540 }, '', ''],
      [3, '石门楼镇', 400, 300, 30, 20, 19, { f: 'SUM(E7:G7)+156', v: 225 }, '', ''],
    ],
    merges: ['A1:J1', 'A2:J2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:H3', 'I3:I4', 'J3:J4', 'J5:J7'],
  }],
  tables: [{
    sheet: '1-9月',
    roles: { index: 'A', unit_name: 'B', target: 'C', month_7: 'E', month_8: 'F', month_9: 'G', actual: 'H', score: 'I', rule: 'J' },
    marks: { 5: 20, 6: 18, 7: 15 },
    fulls: { 5: 20, 6: 20, 7: 20 },
  }],
};

/* prettier-ignore */
const verticalLabels: InventedBook = {
  name: '永宁县2024年高质量发展考核细则表（竖排）',
  about: 'vertical labels with line breaks and brackets of presentation forms; 权重 at two levels (类别权重 merged, 指标权重); 责任单位 and 牵头领导; hidden row with an old indicator',
  everyRole: true,
  sheets: [{
    name: '细则表', at: 'A1',
    rows: [
      ['永宁县2024年高质量发展考核细则表'],
      ['类别', '类别分值', '评价指标', '指标分值', '目标', '评分细则', '实绩', '得分', '责任单位'],
      ['创\n新\n发\n展', 30, 'R&D经费投入强度（%）', 15, 1.8, '达到目标得满分，每低0.1个百分点扣1分，扣完为止。', 1.65, '', '县科技局'],
      ['', '', '高新技术企业净增数（家）', 15, 6, '按完成比例得分，最高得15分。', 5, '', '县科技局'],
      ['绿\n色\n发\n展', 20, '单位GDP能耗下降率（%）', 10, 3, '完成目标得满分，未完成的不得分。', 3.4, '', '县发改局'],
      ['', '', 'PM2.5平均浓度（微克/立方米）', 10, 35, '不超过目标得满分，每超1微克/立方米扣1分，扣完为止。', 38, '', '县生态环境分局'],
      ['合计', 50, '', 50, '', '', '', '', ''],
    ],
    merges: ['A1:I1', 'A3:A4', 'B3:B4', 'A5:A6', 'B5:B6'],
  }],
  tables: [{
    sheet: '细则表',
    roles: { l1: 'A', group_full: 'B', name: 'C', full: 'D', target: 'E', rule: 'F', actual: 'G', score: 'H', responsible: 'I' },
    marks: { 3: 13.5, 4: 12.5, 5: 10, 6: 7 },
    sums: { 7: 43 },
  }],
};

/* prettier-ignore */
const rankMoves: InventedBook = {
  name: '临江区2024年营商环境与信访位次考核',
  about: '上年位次 and 本年位次, rule by move or by place; 位次变化 by formula; a place typed as 第 2 位; 计分值, 计分依据',
  everyRole: true,
  sheets: [{
    name: '位次', at: 'A1',
    rows: [
      ['临江区2024年营商环境与信访位次考核表'],
      ['项目', '计分值', '计分办法', '上年位次', '本年位次', '位次变化', '考核得分'],
      ['营商环境评价', 10, '居全市第1位得10分，第2位得9分，第3位得8分，以此类推。', 5, '第 2 位', '', ''],
      ['信访工作', 10, '以7分为基准，位次较上年每前进1位加1分，每后退1位扣1分，最高得10分，最低得0分。', 4, 2, { f: 'D4-E4', v: 2 }, ''],
      ['政务公开', 10, '位居全市前3名的得满分，第4至6名的得7分，其余的得4分。', 6, 6, 0, ''],
      ['合计', 30, '', '', '', '', ''],
    ],
    merges: ['A1:G1'],
  }],
  tables: [{
    sheet: '位次',
    roles: { name: 'A', full: 'B', rule: 'C', last_year: 'D', rank: 'E', score: 'G' },
    marks: { 3: 9, 4: 9, 5: 7 },
    sums: { 6: 25 },
  }],
};

export const NEW_COUNTIES: readonly InventedBook[] = [
  footnotes,
  pointMarks,
  sideBySide,
  percentStyles,
  common,
  monthly,
  verticalLabels,
  rankMoves,
];
