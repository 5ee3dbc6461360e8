/** Invented workbooks of offices, truth written first: groups of peers as lines, targets on another sheet, rules and marks in one cell, prose values, vetoes, marks by share. */
import type { InventedBook } from './kinds';

/* prettier-ignore */
const groupLines: InventedBook = {
  name: '平川县2024年三季度考核指标得分测算',
  about: 'peers on another sheet under lines A组（重点县） and B组, an average row for each group; targets on a third sheet',
  everyRole: true,
  sheets: [
    {
      name: '得分测算',
      rows: [
        ['平川县2024年三季度考核指标得分测算表'],
        ['序号', '指标名称', '单位', '标准分', '三季度完成', '评分办法', '测算得分', '责任单位'],
        [1, '规上工业增加值增速', '%', 20, 6.5, '高于组内平均水平得满分，每低0.5个百分点扣1分，扣完为止。', '', '县工信局'],
        [2, '固定资产投资增速', '%', 20, 9, '按组内排名计分，第1名得满分，每下降1名扣2分。', '', '县发改局'],
        [3, '实际到位市外资金', '亿元', 20, 16.2, '按完成目标任务的比例计分，最高不超过标准分。', '', '县商务局'],
        [4, '高新技术企业净增', '家', 10, 3, '完成目标任务得满分，每少1家扣2分，扣完为止。', '', '县科技局'],
        ['合计', '', '', 70, '', '', '', ''],
      ],
      merges: ['A1:H1', 'A7:C7'],
    },
    {
      name: '各县对比',
      rows: [
        ['2024年三季度全市各县（区）主要指标增速（%）'],
        ['县（区）', '规上工业增加值增速', '固定资产投资增速'],
        ['A组（重点县）'],
        ['临江区', 10.2, 15],
        ['东港县', 9.8, 16],
        ['平均', 10, 15.5],
        ['B组'],
        ['平川县', 6.5, 9],
        ['石城县', 7.1, 8],
        ['云和县', 7.9, 12],
        ['平均', 7.5, 10],
      ],
      merges: ['A1:C1', 'A3:C3', 'A7:C7'],
    },
    {
      name: '目标任务',
      rows: [
        ['2024年度目标任务分解'],
        ['序号', '指标名称', '单位', '目标任务'],
        [1, '实际到位市外资金', '亿元', 18],
        [2, '高新技术企业净增', '家', 4],
      ],
      merges: ['A1:D1'],
    },
  ],
  tables: [{
    sheet: '得分测算',
    roles: { index: 'A', name: 'B', unit: 'C', full: 'D', actual: 'E', rule: 'F', score: 'G', responsible: 'H' },
    marks: { 3: 18, 4: 18, 5: 18, 6: 8 },
    sums: { 7: 62 },
  }],
};

/* prettier-ignore */
const oneCell: InventedBook = {
  name: '马头镇2024年目标管理责任书考核表',
  about: 'task, marks and rule in one cell under 考核内容及评分标准; 完成情况 in prose; no column of marks; a veto as the last item',
  sheets: [{
    name: '责任书', at: 'A1',
    rows: [
      ['马头镇2024年目标管理责任书考核表'],
      ['类别', '考核内容及评分标准', '完成情况', '得分'],
      ['经济工作', '1.招商引资（20分）：全年到位资金2亿元，每少1000万元扣1分，扣完为止。', '到位资金1.7亿元', ''],
      ['', '2.财政收入（20分）：完成3000万元得满分，未完成的按完成比例计分。', '2400万元', ''],
      ['民生工作', '3.农村低保（10分）：错保、漏保的，每发现1户扣1分，扣完为止。', '发现漏保2户', ''],
      ['', '4.医保参保（10分）：参保率达到95%得满分，每低1个百分点扣0.5分，扣完为止。', '参保率93.4%', ''],
      ['平安建设', '5.信访维稳（20分）：发生进京非访的，每人次扣5分，扣完为止。', '未发生', ''],
      ['合计', '', '', ''],
    ],
    merges: ['A1:D1', 'A3:A4', 'A5:A6', 'A8:B8'],
  }],
  tables: [{
    sheet: '责任书',
    roles: { l1: 'A', rule: 'B', actual: 'C', score: 'D' },
    marks: { 3: 17, 4: 16, 5: 8, 6: 9.2, 7: 20 },
    fulls: { 3: 20, 4: 20, 5: 10, 6: 10, 7: 20 },
    sums: { 8: 70.2 },
  }],
};

/* prettier-ignore */
const bureausAcross: InventedBook = {
  name: '2024年县直单位共性指标考核汇总',
  about: '{扣分情况|得分} for each bureau across, a remark column at the right shared by all; the bureaus are no place names',
  everyRole: true,
  sheets: [{
    name: '共性指标', at: 'A1',
    rows: [
      ['2024年县直单位共性指标考核汇总表'],
      ['指标', '分值', '评分标准', '县财政局', '', '县审计局', '', '备注'],
      ['', '', '', '工作情况', '得分', '工作情况', '得分', ''],
      ['公文处理', 10, '公文报送不规范被退回的，每件扣0.5分，扣完为止。', '退回3件', '', '退回1件', '', '县委办提供'],
      ['会议活动', 10, '无故缺席的，每次扣1分，扣完为止。', 0, '', '缺席2次', '', '县政府办提供'],
      ['网络安全', 10, '发生网络安全事件的不得分。', '未发生', '', '未发生', '', ''],
      ['合计', 30, '', '', '', '', '', ''],
    ],
    merges: ['A1:H1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:H3'],
  }],
  tables: [
    { sheet: '共性指标', roles: { name: 'A', full: 'B', rule: 'C', actual: 'D', score: 'E', note: 'H' }, marks: { 4: 8.5, 5: 10, 6: 10 }, sums: { 7: 28.5 } },
    { sheet: '共性指标', roles: { name: 'A', full: 'B', rule: 'C', actual: 'F', score: 'G', note: 'H' }, marks: { 4: 9.5, 5: 8, 6: 10 }, sums: { 7: 27.5 } },
  ],
};

/* prettier-ignore */
const continued: InventedBook = {
  name: '县乡村振兴局项目资金绩效评价打分表',
  about: 'a three-level hierarchy with marks at each level, header printed again after 续表, 评价要点 and 评分规则, percent formats, 扣分原因',
  sheets: [{
    name: '绩效评价', at: 'A1',
    rows: [
      ['2024年衔接资金项目绩效评价打分表'],
      ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '指标说明', '评分规则', '实际完成值', '得分', '扣分原因'],
      ['决策', 20, '项目立项', 20, '立项程序规范性', 10, '是否按程序申请设立', '按规定程序设立的得10分，未按规定程序设立的不得分。', '按规定程序设立', '', ''],
      ['', '', '', '', '绩效目标合理性', 10, '绩效目标是否明确', '每有1项目标不明确扣2分，扣完为止。', '2项', '', ''],
      ['过程', 30, '资金管理', 30, '预算执行率', 20, '实际支出/到位资金', '预算执行率达到95%得满分，每低1个百分点扣0.5分，扣完为止。', 0.915, '', ''],
      ['', '', '', '', '资金使用合规性', 10, '是否截留、挪用', '发现1起截留、挪用资金的不得分。', 0, '', ''],
      ['续表'],
      ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '指标说明', '评分规则', '实际完成值', '得分', '扣分原因'],
      ['产出', 50, '数量指标', 30, '建设产业路（公里）', 30, '计划建设12公里', '完成12公里得满分，未完成的按比例计分。', 10, '', ''],
      ['', '', '质量指标', 20, '验收合格率', 20, '合格工程/全部工程', '每低于100%1个百分点扣1分，扣完为止。', 1, '', ''],
      ['合计', 100, '', 100, '', 100, '', '', '', '', ''],
    ],
    merges: ['A1:K1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'A7:K7', 'A9:A10', 'B9:B10'],
    formats: { I5: '0.0%', I10: '0%' },
  }],
  tables: [{
    sheet: '绩效评价',
    roles: { l1: 'A', l2: 'C', name: 'E', full: 'F', rule: 'H', actual: 'I', score: 'J', deduct_reason: 'K' },
    marks: { 3: 10, 4: 6, 5: 18.25, 6: 10, 9: 25, 10: 20 },
    sums: { 11: 89.25 },
  }],
};

/* prettier-ignore */
const proseValues: InventedBook = {
  name: '团县委2024年重点任务完成情况考核',
  about: '目标任务 and 完成情况 as sentences with several numbers; 计分标准 speaks of one of them; 自评分数 and 领导小组评分',
  everyRole: true,
  sheets: [{
    name: '重点任务',
    rows: [
      ['团县委2024年重点任务完成情况考核表（60分）'],
      ['序号', '重点任务', '分值', '年度目标任务', '完成情况', '计分标准', '自评分数', '领导小组评分'],
      [1, '志愿服务', 15, '开展志愿服务20场', '开展志愿服务18场', '完成目标任务得满分，每少1场扣1分，扣完为止。', 13, ''],
      [2, '希望工程', 15, '募集资金30万元', '募集资金24万元', '按完成比例计分。', 12, ''],
      [3, '青年就业', 10, '组织招聘会4场', '4场', '完成目标任务得满分，每少1场扣2分，扣完为止。', 10, ''],
      [4, '团员发展', 10, '发展团员300名', '发展312名', '完成目标任务得满分，未完成的按完成比例计分。', 10, ''],
      [5, '信息宣传', 10, '被县级以上媒体采用10篇', '采用7篇', '每采用1篇得1分，最高10分。', 7, ''],
      ['合计', '', 60, '', '', '', 52, ''],
    ],
    merges: ['A1:H1', 'A8:B8'],
  }],
  tables: [{
    sheet: '重点任务',
    roles: { index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', rule: 'F', self_score: 'G', score: 'H' },
    marks: { 3: 13, 4: 12, 5: 10, 6: 10, 7: 7 },
    sums: { 8: 52 },
  }],
};

/* prettier-ignore */
const shares: InventedBook = {
  name: '开发区管委会2024年经济指标考核（权重为百分比）',
  about: '权重 in percent of 100 marks by format, 目标值 and 实际值 with 2023年 beside, 同比增长 by formula, hidden note column',
  everyRole: true,
  sheets: [{
    name: '经济指标', at: 'B2',
    rows: [
      ['开发区2024年经济指标考核表（100分）'],
      ['指标名称', '计量单位', '权重', '2023年', '2024年', '同比增长', '2024年目标', '考核办法', '得分', '数据来源'],
      ['工业总产值', '亿元', 0.4, 100, 108, { f: 'F4/E4-1', v: 0.08 }, 120, '按完成目标的比例计分，最高得满分。', '', '统计站'],
      ['税收收入', '万元', 0.3, 20000, 21000, { f: 'F5/E5-1', v: 0.05 }, '2.1亿元', '完成目标得满分，未完成的按比例计分。', '', '税务局'],
      ['进出口总额', '万美元', 0.3, 5000, 4900, { f: 'F6/E6-1', v: -0.02 }, '', '同比增长5%得满分，每低1个百分点扣2分，扣完为止。', '', '商务局'],
      ['合计', '', 1, '', '', '', '', '', '', ''],
    ],
    merges: ['B2:K2'],
    formats: { D: '0%', G: '0.0%' },
  }],
  tables: [{
    sheet: '经济指标',
    roles: { name: 'B', unit: 'C', full: 'D', last_year: 'E', actual: 'F', growth: 'G', target: 'H', rule: 'I', score: 'J', source: 'K' },
    marks: { 4: 36, 5: 30, 6: 16 },
    fulls: { 4: 40, 5: 30, 6: 30 },
    sums: { 7: 82 },
  }],
};

/* prettier-ignore */
const headRule: InventedBook = {
  name: '各乡镇2024年城乡居民医保参保进度通报',
  about: 'a list of townships whose rule stands in the line under the title; 应参保 and 已参保 with 参保率; average in the last row; rank empty',
  sheets: [{
    name: '参保进度',
    rows: [
      ['各乡镇2024年城乡居民医保参保进度通报'],
      ['序号', '乡镇', '应参保人数', '已参保人数', '参保率（%）', '得分', '排名'],
      [1, '城关镇', 20000, 19200, 96, '', ''],
      [2, '东山乡', 8000, 7200, 90, '', ''],
      [3, '西湖镇', 10000, 9900, 99, '', ''],
      ['合计', '', 38000, 36300, 95.5, '', ''],
      ['计分办法：参保率98%以上的得10分，95%以上的得8分，90%以上的得6分，低于90%的不得分。'],
    ],
    merges: ['A1:G1', 'A6:B6', 'A7:G7'],
  }],
  tables: [{
    sheet: '参保进度',
    roles: { index: 'A', unit_name: 'B', score: 'F', rank: 'G' },
    marks: { 3: 8, 4: 6, 5: 10 },
  }],
};

export const DESK_SECONDS: readonly InventedBook[] = [
  groupLines,
  oneCell,
  bureausAcross,
  continued,
  proseValues,
  shares,
  headRule,
];
