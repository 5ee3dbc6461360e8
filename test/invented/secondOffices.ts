/** More invented workbooks of appraisal offices, truth first: other heads, cross-sheet peers, captions between rows, months, dirty values. */
import type { InventedBook } from './kinds';

/* prettier-ignore */
const finance: InventedBook = {
  name: '县财政局2024年度绩效目标考核计分表',
  about: '考核维度, 指标及分值 in one column, 评价要求 as rule, 年初目标 and 年末完成; marks in names only; 得分情况{自评得分|核定得分}',
  everyRole: true,
  sheets: [{
    name: '计分表', at: 'A2',
    rows: [
      ['县财政局2024年度绩效目标考核计分表'],
      ['考核维度', '指标及分值', '计分办法', '年初目标', '年末完成', '得分情况', '', '扣分事由'],
      ['', '', '', '', '', '自评得分', '核定得分', ''],
      ['收入管理', '一般公共预算收入（15分）', '完成目标得满分，未完成的按完成比例计分。', '12.6亿元', '11.34亿元', 14, '', ''],
      ['', '税收占比（10分）', '达到目标值得满分，每低1个百分点扣1分，扣完为止。', '65%', '63.5%', 10, '', ''],
      ['支出管理', '“三公”经费（5分）', '超过年初目标的不得分。', '300万元', '285万元', 5, '', ''],
      ['', '直达资金支付进度（10分）', '支付进度达到95%得满分，每低1个百分点扣0.5分，扣完为止。', '95%', '95.2％', 10, '', ''],
      ['合计（40分）', '', '', '', '', 39, '', ''],
    ],
    merges: ['A2:H2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:G3', 'H3:H4', 'A5:A6', 'A7:A8'],
  }],
  tables: [{
    sheet: '计分表',
    roles: { l1: 'A', name: 'B', rule: 'C', target: 'D', actual: 'E', self_score: 'F', score: 'G', deduct_reason: 'H' },
    marks: { 5: 13.5, 6: 8.5, 7: 5, 8: 10 },
    fulls: { 5: 15, 6: 10, 7: 5, 8: 10 },
    sums: { 9: 37 },
  }],
};

/* prettier-ignore */
const ecology: InventedBook = {
  name: '生态环境保护责任考核（B组各县）',
  about: 'rank and average only on a sheet 各县指标, the county named over the table; 考核点, 分, 现状值 as heads',
  everyRole: true,
  sheets: [
    {
      name: '考核',
      rows: [
        ['生态环境保护责任考核评分表', '', '', '', '', ''],
        ['考核县：清河县', '', '', '', '', ''],
        ['序', '考核点', '分', '考核评分办法', '现状值', '考核计分'],
        [1, '优良天数比率（%）', 20, '高于组内平均水平的得满分，每低于组内平均1个百分点扣1分，扣完为止。', 94, ''],
        [2, '地表水达标率（%）', 20, '达到100%得满分，每低1个百分点扣2分，扣完为止。', 98, ''],
        [3, '环境信访投诉（件）', 10, '每发生1件扣0.5分，扣完为止。', 6, ''],
        ['', '小 计', 50, '', '', ''],
      ],
      merges: ['A1:F1', 'A2:F2'],
    },
    {
      name: '各县指标',
      rows: [
        ['B组各县生态环境指标'],
        ['县', '优良天数比率（%）', '地表水达标率（%）'],
        ['清河县', 94, 98],
        ['南山县', 96, 100],
        ['长岭县', 98, 100],
      ],
    },
  ],
  tables: [{
    sheet: '考核',
    roles: { index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', score: 'F' },
    marks: { 4: 18, 5: 16, 6: 7 },
    sums: { 7: 41 },
  }],
};

/* prettier-ignore */
const courses: InventedBook = {
  name: '乡镇党建述职评议考核量化表',
  about: 'ordinals in the name column, two lines in a head, dashes, 权重 in percent beside 分值, 评分主体, leaders by weight',
  everyRole: true,
  sheets: [{
    name: '量化表',
    rows: [
      ['2024年度乡镇党建工作量化考核表', '', '', '', '', '', '', ''],
      ['考核\n内容', '具体\n指标', '分\n值', '评 分 标 准', '工作\n实绩', '考核\n得分', '评分\n主体', '备 注'],
      ['一、组织建设', '1.“三会一课”', 8, '每少开展1次扣1分，扣完为止。', '少开展2次', '', '组织部', ''],
      ['', '2.发展党员', 7, '未完成发展党员任务的不得分。', '已完成', '', '组织部', ''],
      ['二、队伍建设', '3.干部培训', 10, '参训率达到90%得满分，每低1个百分点扣0.5分，扣完为止。', '参训率86%', '', '组织部', ''],
      ['', '4.后备力量', 5, '每村储备后备干部2名以上得满分，否则不得分。', '', '', '组织部', '待核'],
      ['三、作风建设', '5.被通报批评', 10, '被市级通报1次扣3分，被县级通报1次扣1分，扣完为止。', '县级2次', '', '纪委', ''],
      ['合 计', '', 40, '', '', '', '', ''],
    ],
    merges: ['A1:H1', 'A3:A4', 'A5:A6'],
  }],
  tables: [{
    sheet: '量化表',
    roles: { l1: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', score: 'F', source: 'G', note: 'H' },
    marks: { 3: 6, 4: 7, 5: 8, 6: 'missing_input', 7: 8 },
  }],
};

/* prettier-ignore */
const projects: InventedBook = {
  name: '重大项目建设三季度推进情况评分',
  about: '年度投资计划 and 累计完成投资 in 亿元 and 万元, 序时要求 column, 完成比例 as formula, organisations in 推进单位, unit line',
  everyRole: true,
  sheets: [{
    name: '三季度', at: 'B2',
    rows: [
      ['2024年三季度重大项目推进情况评分表'],
      ['', '', '', '', '', '', '', '', '单位：万元'],
      ['编号', '项目名称', '权重分', '年度投资计划', '1-9月完成投资', '完成比例', '序时要求', '评分规则', '考核得分', '推进单位'],
      ['01', '高新产业园', 20, 20000, 16000, { f: 'F5/E5', v: 0.8 }, 0.75, '达到序时进度得满分，每低1个百分点扣1分，扣完为止。', '', '县发改局'],
      ['02', '城乡供水一体化', 20, 10000, 7000, { f: 'F6/E6', v: 0.7 }, 0.75, '达到序时进度得满分，每低1个百分点扣1分，扣完为止。', '', '县水利局'],
      ['03', '职教中心', 20, 8000, '0.6亿元', 0.75, 0.75, '按完成比例计分。', '', '县教育局'],
      ['合计', '', 60, { f: 'SUM(E5:E7)', v: 38000 }, '', '', '', '', '', ''],
    ],
    merges: ['B2:K2'],
    formats: { G: '0.0%', H: '0%' },
  }],
  tables: [{
    sheet: '三季度',
    roles: { index: 'B', name: 'C', full: 'D', target: 'E', actual: 'F', completion: 'G', schedule: 'H', rule: 'I', score: 'J', responsible: 'K' },
    marks: { 5: 20, 6: 15, 7: 15 },
    sums: { 8: 50 },
  }],
};

/* prettier-ignore */
const service: InventedBook = {
  name: '政务服务大厅窗口单位月度考核（2024年9月）',
  about: 'two tables with the same heads one under the other, each with its own caption; 考评类目, 扣减分值, 窗口单位',
  everyRole: true,
  sheets: [{
    name: '9月',
    rows: [
      ['窗口单位月度考核表（2024年9月）'],
      ['（一）公安窗口'],
      ['考评类目', '考评细则', '满分分值', '发生情况', '扣减分值', '最终得分'],
      ['办件质量', '每发生1件超期办件扣2分，扣完为止。', 40, '1件', '', ''],
      ['服务态度', '每被有效投诉1次扣5分，扣完为止。', 30, '无', '', ''],
      ['考勤纪律', '每迟到1人次扣0.5分，扣完为止。', 30, '3人次', '', ''],
      ['合计', '', 100, '', '', ''],
      [''],
      ['（二）税务窗口'],
      ['考评类目', '考评细则', '满分分值', '发生情况', '扣减分值', '最终得分'],
      ['办件质量', '每发生1件超期办件扣2分，扣完为止。', 40, 0, '', ''],
      ['服务态度', '每被有效投诉1次扣5分，扣完为止。', 30, '2次', '', ''],
      ['考勤纪律', '每迟到1人次扣0.5分，扣完为止。', 30, '0人次', '', ''],
      ['合计', '', 100, '', '', ''],
    ],
    merges: ['A1:F1', 'A2:F2', 'A9:F9'],
  }],
  tables: [
    {
      sheet: '9月',
      roles: { name: 'A', rule: 'B', full: 'C', actual: 'D', deduction: 'E', score: 'F' },
      marks: { 4: 38, 5: 30, 6: 28.5 },
      sums: { 7: 96.5 },
    },
    {
      sheet: '9月',
      roles: { name: 'A', rule: 'B', full: 'C', actual: 'D', deduction: 'E', score: 'F' },
      marks: { 11: 40, 12: 20, 13: 30 },
      sums: { 14: 90 },
    },
  ],
};

/* prettier-ignore */
const agriculture: InventedBook = {
  name: '乡村振兴战略实绩考核（县级自评）',
  about: '2023年实绩 and 2024年实绩, growth by formula, 全区平均水平, 对标值, 佐证附件; negative growth, 持平, full width',
  everyRole: true,
  sheets: [{
    name: '自评', at: 'A1',
    rows: [
      ['2024年乡村振兴战略实绩考核自评表'],
      ['指标编码', '评价指标', '计量单位', '标准分值', '2023年实绩', '2024年实绩', '同比增幅（%）', '全区平均水平', '评分方法', '自评分值', '审核得分', '佐证附件'],
      ['A1', '农林牧渔业总产值增速', '%', 20, '', '4.8', '', '5.2', '不低于全区平均水平得满分，每低0.1个百分点扣0.5分，扣完为止。', '', '', '附件1'],
      ['A2', '农村居民人均可支配收入', '元', 20, 18000, 19080, { f: '(F4-E4)/E4*100', v: 6 }, '', '增幅达到7%得满分，每低1个百分点扣2分，扣完为止。', '', '', '附件2'],
      ['A3', '粮食总产量', '万吨', 20, '２０．５', '20.5', 0, '', '不低于上年水平得满分，低于上年的不得分。', '', '', ''],
      ['A4', '耕地撂荒面积', '亩', 10, 300, '无', '', '', '每发现1亩扣0.1分，扣完为止。', '', '', ''],
      ['', '合计', '', 70, '', '', '', '', '', '', '', ''],
    ],
    merges: ['A1:L1'],
  }],
  tables: [{
    sheet: '自评',
    roles: { index: 'A', name: 'B', unit: 'C', full: 'D', last_year: 'E', actual: 'F', growth: 'G', average: 'H', rule: 'I', self_score: 'J', score: 'K', source: 'L' },
    marks: { 3: 18, 4: 18, 5: 20, 6: 10 },
    sums: { 7: 66 },
  }],
};

/* prettier-ignore */
const police: InventedBook = {
  name: '平安建设（综治）考核评价办法附表',
  about: '考评项目 merged down, 评价内容 with own marks in brackets, 扣分标准, 核查结果, 倒扣 items under 负面清单 with 不限',
  everyRole: true,
  sheets: [{
    name: '附表', at: 'C3',
    rows: [
      ['附表：平安建设考核评价表（满分60分）'],
      ['考评项目', '考评内容（分值）', '扣分标准', '核查结果', '评定得分'],
      ['社会治安', '刑事案件发案率（10分）', '每上升1个百分点扣1分，扣完为止。', '同比上升2.5%', ''],
      ['', '命案防控（20分）', '每发生1起命案扣10分，扣完为止。', '未发生', ''],
      ['矛盾化解', '信访积案化解（20分）', '化解率达到90%得满分，每低1个百分点扣1分，扣完为止。', '化解率85%', ''],
      ['', '网格化服务（10分）', '未建立网格化服务管理体系的不得分。', '已建立', ''],
      ['负面清单', '重大群体性事件（扣分项）', '每发生1起扣5分。', '1起', ''],
      ['得分合计', '', '', '', ''],
    ],
    merges: ['C3:G3', 'C5:C6', 'C7:C8', 'C10:D10'],
  }],
  tables: [{
    sheet: '附表',
    roles: { l1: 'C', name: 'D', rule: 'E', actual: 'F', score: 'G' },
    marks: { 5: 7.5, 6: 20, 7: 15, 8: 10, 9: -5 },
    fulls: { 5: 10, 6: 20, 7: 20, 8: 10 },
  }],
};

/* prettier-ignore */
const unlabelled: InventedBook = {
  name: '开发区招商引资绩效评分（栏目名特殊）',
  about: 'a column of values under a head nobody lists: it must be asked, nothing may be scored by guess',
  everyRole: true,
  sheets: [{
    name: '评分',
    rows: [
      ['开发区2024年招商引资绩效评分'],
      ['序号', '绩效指标', '分值', '评分规则', '甲', '乙', '得分'],
      [1, '新签约项目（个）', 20, '每签约1个得2分，最高得20分。', 8, 6, ''],
      [2, '到位资金（亿元）', 30, '每到位1亿元得3分，最高得30分。', 9, 7, ''],
      [3, '开工项目（个）', 20, '每开工1个得4分，最高得20分。', 4, 5, ''],
    ],
  }],
  tables: [{
    sheet: '评分',
    roles: { index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', score: 'G' },
    marks: { 3: 'missing_input', 4: 'missing_input', 5: 'missing_input' },
  }],
};

export const SECOND_OFFICES: readonly InventedBook[] = [
  finance,
  ecology,
  courses,
  projects,
  service,
  agriculture,
  police,
  unlabelled,
];
