/** Invented workbooks of towns, streets and villages, truth written first: long tables, own marks of several check points, cells merged over rules, cumulative caps, ratios, filters, peers of the group. */
import type { InventedBook } from './kinds';

/* prettier-ignore */
const longTable: InventedBook = {
  name: '荷塘县乡镇考核明细（长表，乡镇合并）',
  about: 'townships merged down the first column, two indicators each, 小计 for each township by formula, filter; 考评内容, 赋分标准, 目标数, 完成数',
  everyRole: true,
  sheets: [{
    name: '明细', at: 'A1',
    rows: [
      ['荷塘县2024年乡镇考核明细表'],
      ['乡镇', '考评内容', '分值', '目标数', '完成数', '赋分标准', '得分', '扣分原因'],
      ['城关镇', '村集体收入（万元）', 15, 300, 330, '完成目标数得满分，未完成按比例得分。', '', ''],
      ['', '秸秆焚烧火点（个）', 5, 0, 1, '每发现1个火点扣2分，扣完为止。', '', ''],
      ['', '小计', 20, '', '', '', { f: 'SUM(G3:G4)', v: 0 }, ''],
      ['马田镇', '村集体收入（万元）', 15, 250, 200, '完成目标数得满分，未完成按比例得分。', '', ''],
      ['', '秸秆焚烧火点（个）', 5, 0, 3, '每发现1个火点扣2分，扣完为止。', '', ''],
      ['', '小计', 20, '', '', '', { f: 'SUM(G6:G7)', v: 0 }, ''],
    ],
    merges: ['A1:H1', 'A3:A5', 'A6:A8'],
    filter: 'A2:H8',
  }],
  tables: [{
    sheet: '明细',
    roles: { unit_name: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', rule: 'F', score: 'G', deduct_reason: 'H' },
    marks: { 3: 15, 4: 3, 6: 12, 7: 0 },
    sums: { 5: 18, 8: 12 },
  }],
};

/* prettier-ignore */
const subPoints: InventedBook = {
  name: '石桥镇村级年度考核（一项多点）',
  about: 'a merged 项目 and merged 项目分 with check points of their own 单项分值; 考核要点 and 计分细则; 村自评 and 镇核定; a remark row under the header',
  everyRole: true,
  sheets: [{
    name: '石桥镇', at: 'A1',
    rows: [
      ['石桥镇2024年村级年度考核表'],
      ['（考核对象：各行政村）'],
      ['序号', '项目', '项目分', '考核要点', '单项分值', '计分细则', '完成值', '得分', ''],
      ['', '', '', '', '', '', '', '村自评', '镇核定'],
      ['一', '环境整治', 30, '垃圾清运及时率', 20, '每低1个百分点扣1分，扣完为止。', '95%', 18, ''],
      ['', '', '', '卫生厕所普及率', 10, '达到90%得满分，每低1个百分点扣0.5分，扣完为止。', '88%', 9, ''],
      ['二', '平安建设', 20, '矛盾纠纷调处成功率', 10, '达到95%以上得10分，90%（含）至95%得8分，90%以下得5分。', '92%', 8, ''],
      ['', '', '', '越级上访', 10, '每发生1起扣5分，扣完为止。', '3', 10, ''],
      ['合计', '', 50, '', 50, '', '', 45, ''],
    ],
    merges: ['A1:I1', 'A2:I2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:F4', 'G3:G4', 'H3:I3', 'A5:A6', 'B5:B6', 'C5:C6', 'A7:A8', 'B7:B8', 'C7:C8'],
  }],
  tables: [{
    sheet: '石桥镇',
    roles: { index: 'A', l1: 'B', group_full: 'C', name: 'D', full: 'E', rule: 'F', actual: 'G', self_score: 'H', score: 'I' },
    marks: { 5: 15, 6: 9, 7: 8, 8: 0 },
    sums: { 9: 32 },
  }],
};

/* prettier-ignore */
const ratios: InventedBook = {
  name: '清溪街道12345与信访办理考核（应办已办）',
  about: '应办结数, 按期办结数 as numerator and denominator; 办结率 empty; percentages of the rule; 满意率 typed as 0.93 by format; rank in the last column',
  everyRole: true,
  sheets: [{
    name: '办理', at: 'A1',
    rows: [
      ['清溪街道2024年诉求办理考核表'],
      ['考核指标', '满分', '评分规则', '应办结数', '已办结数', '办结率', '得分'],
      ['12345工单按期办结率', 20, '按期办结率达到98%得满分，每低1个百分点扣1分，扣完为止。', 400, 380, '', ''],
      ['信访事项按期办结率', 10, '按期办结率100%得满分，每低1个百分点扣0.5分，扣完为止。', 50, 50, { f: 'E4/D4', v: 1 }, ''],
      ['网格事件办结率', 10, '按办结率计分。', 1200, 1140, '95%', ''],
      ['合计', 40, '', '', '', '', ''],
    ],
    merges: ['A1:G1'],
  }],
  tables: [{
    sheet: '办理',
    roles: { name: 'A', full: 'B', rule: 'C', denominator: 'D', numerator: 'E', actual: 'F', score: 'G' },
    marks: { 3: 17, 4: 10, 5: 9.5 },
    sums: { 6: 36.5 },
  }],
};

/* prettier-ignore */
const peersGroup: InventedBook = {
  name: '双河县2024年主要指标得分（分组排位在另表）',
  about: 'average, best, worst and rank within the group only on a sheet of peers with a column 组别; own county by the file’s title; an average row per group is not printed',
  everyRole: true,
  sheets: [
    {
      name: '双河县得分', at: 'A1',
      rows: [
        ['双河县2024年主要指标得分表'],
        ['序号', '指标', '分值', '评分办法', '完成值', '得分'],
        [1, '地区生产总值增速（%）', 20, '高于本组平均水平得满分，每低0.1个百分点扣0.5分，扣完为止。', '', ''],
        [2, '固定资产投资增速（%）', 20, '居本组第1位得满分，每降1位扣4分，扣完为止。', '', ''],
        [3, '社会消费品零售总额增速（%）', 20, '得分=本县增速/本组最高增速×20。', '', ''],
        ['合计', '', 60, '', '', ''],
      ],
      merges: ['A1:F1'],
    },
    {
      name: '各县数据', at: 'A1',
      rows: [
        ['各县（区）2024年主要指标增速（%）'],
        ['组别', '县（区）', '地区生产总值增速', '固定资产投资增速', '社会消费品零售总额增速'],
        ['一组', '东城区', 7, 9, 8],
        ['', '西城区', 6, 5, 6],
        ['二组', '双河县', 5, 6, 4],
        ['', '长岭县', 5.8, 8, 5],
        ['', '北山县', 5.4, 3, 3],
      ],
      merges: ['A1:E1', 'A3:A4', 'A5:A7'],
    },
  ],
  tables: [{
    sheet: '双河县得分',
    roles: { index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', score: 'F' },
    marks: { 3: 18, 4: 16, 5: 16 },
    sums: { 6: 50 },
  }],
};

/* prettier-ignore */
const mergedRule: InventedBook = {
  name: '福田乡民生实事项目考核（一格多项）',
  about: 'one rule merged over four rows with different targets; 计划量, 完成量; 目标 with units in the cell; full marks per row; header under a long description',
  everyRole: true,
  sheets: [{
    name: '民生实事', at: 'A1',
    rows: [
      ['福田乡2024年民生实事项目考核表'],
      ['说明：本表由乡民生办填写，每季度末25日前报送，逾期1天扣0.5分，由考核办另行计算。'],
      ['项目', '计划量', '完成量', '分值', '计分规则', '得分'],
      ['通村道路硬化', '12公里', '10.8公里', 10, '按计划完成率计分，超额完成不加分。', ''],
      ['安装路灯', '200盏', '220盏', 5, '', ''],
      ['农村危房改造', '20户', '19户', 10, '', ''],
      ['高标准农田', '1500亩', '0.15万亩', 5, '', ''],
      ['合计', '', '', 30, '', ''],
      ['填报人：', '', '', '审核人：', '', ''],
    ],
    merges: ['A1:F1', 'A2:F2', 'E4:E7'],
  }],
  tables: [{
    sheet: '民生实事',
    roles: { name: 'A', target: 'B', actual: 'C', full: 'D', rule: 'E', score: 'F' },
    marks: { 4: 9, 5: 5, 6: 9.5, 7: 5 },
    sums: { 8: 28.5 },
  }],
};

/* prettier-ignore */
const twoTables: InventedBook = {
  name: '新市镇2024年考核（业务指标表与日常管理表）',
  about: 'two tables on one sheet with other heads: 表一 with targets, 表二 with counts and a starting mark 基础分; total of both below; hidden column of formulas',
  everyRole: true,
  sheets: [{
    name: '新市镇', at: 'B2',
    rows: [
      ['表一：业务指标（60分）'],
      ['指标名称', '权重分', '目标值', '完成值', '完成率', '评分细则', '得分'],
      ['规上工业产值（亿元）', 30, 25, 24, { f: 'E4/D4', v: 0.96 }, '完成率每低1个百分点扣0.5分，扣完为止。', ''],
      ['招引亿元项目（个）', 30, 3, 2, { f: 'E5/D5', v: 0.6667 }, '完成目标得满分，每少1个扣10分。', ''],
      ['表一小计', 60, '', '', '', '', ''],
      [''],
      ['表二：日常管理（40分）'],
      ['管理事项', '基础分', '扣分标准', '发生次数', '扣分', '得分', '情况说明'],
      ['会议缺席', 20, '无故缺席会议1次扣1分，扣完为止。', 3, '', '', ''],
      ['材料迟报', 20, '材料每迟报1次扣0.5分，扣完为止。', 5, '', '', ''],
      ['表二小计', 40, '', '', '', '', ''],
    ],
    merges: ['B2:H2', 'B8:H8'],
    formats: { F4: '0.0%', F5: '0.0%' },
  }],
  tables: [
    { sheet: '新市镇', roles: { name: 'B', full: 'C', target: 'D', actual: 'E', completion: 'F', rule: 'G', score: 'H' }, marks: { 4: 28, 5: 20 }, sums: { 6: 48 } },
    { sheet: '新市镇', roles: { name: 'B', full: 'C', rule: 'D', actual: 'E', deduction: 'F', score: 'G', note: 'H' }, marks: { 10: 17, 11: 17.5 }, sums: { 12: 34.5 } },
  ],
};

/* prettier-ignore */
const hiddenRows: InventedBook = {
  name: '阳山县文明城市创建任务考核（筛选后）',
  about: 'a filter with hidden rows that count; 责任单位 first, 任务 second; 扣分 as SUBTOTAL in the total; 完成情况 完成/未完成/基本完成/部分完成',
  everyRole: true,
  sheets: [{
    name: '创建任务', at: 'A1',
    rows: [
      ['责任单位', '任务名称', '计分', '完成标准', '完成情况', '评分办法', '得分'],
      ['县住建局', '背街小巷整治', 10, '2024年11月底前完成', '完成', '完成得满分，未完成不得分。', ''],
      ['县城管局', '公益广告更新', 10, '2024年11月底前完成', '未完成', '完成得满分，未完成不得分。', ''],
      ['县交警大队', '交通劝导岗设置', 5, '2024年6月底前完成', '基本完成', '完成得满分，基本完成得60%，未完成不得分。', ''],
      ['县教育局', '文明校园创建', 5, '不少于12所', '11所', '每少1所扣1分，扣完为止。', ''],
      ['合计', '', { f: 'SUBTOTAL(9,C2:C5)', v: 30 }, '', '', '', { f: 'SUBTOTAL(9,G2:G5)', v: 0 }],
    ],
    hiddenRows: [3, 4],
    filter: 'A1:G5',
  }],
  tables: [{
    sheet: '创建任务',
    roles: { responsible: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', rule: 'F', score: 'G' },
    marks: { 2: 10, 3: 0, 4: 3, 5: 4 },
    sums: { 6: 17 },
  }],
};

/* prettier-ignore */
const criteriaAndRule: InventedBook = {
  name: '滨海街道社区治理考核（内容与计分同格）',
  about: '考核内容及计分办法 in one cell with own-mark clauses; 考核项目及分值 in one cell 1.网格管理15分; 社区自评, 街道评分; 检查结果 with ordinals',
  everyRole: true,
  sheets: [{
    name: '社区治理', at: 'A1',
    rows: [
      ['滨海街道2024年社区治理考核'],
      ['考核项目及分值', '考核内容及计分办法', '检查结果', '社区自评', '街道评分'],
      ['1.网格管理（15分）', '网格员在岗率达到95%（5分），每低1个百分点扣0.5分；网格事件按时处置率达到98%（10分），每低1个百分点扣1分。', '在岗率93%，按时处置率97%', 14, ''],
      ['2.志愿服务（10分）', '全年开展志愿服务12次，每少1次扣1分，扣完为止。', '10次', 8, ''],
      ['3.垃圾分类（10分）', '居民参与率达到85%，每低1个百分点扣0.5分，扣完为止。', '参与率80%', 8, ''],
      ['4.群众投诉（5分）', '每有1件有效投诉扣1分，扣完为止。', '0', 5, ''],
      ['总计40分', '', '', 35, ''],
    ],
    merges: ['A1:E1'],
  }],
  tables: [{
    sheet: '社区治理',
    roles: { name: 'A', rule: 'B', actual: 'C', self_score: 'D', score: 'E' },
    marks: { 3: 13, 4: 8, 5: 7.5, 6: 5 },
    fulls: { 3: 15, 4: 10, 5: 10, 6: 5 },
    sums: { 7: 33.5 },
  }],
};

export const NEW_TOWNS: readonly InventedBook[] = [
  longTable,
  subPoints,
  ratios,
  peersGroup,
  mergedRule,
  twoTables,
  hiddenRows,
  criteriaAndRule,
];
