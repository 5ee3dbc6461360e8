/** Invented workbooks full of traps around matrices and heads, truth written first: groups between organisations, weights in the heads, typed totals, marks under rules, two matrices on a sheet, 得分率, filled scores of last quarter. */
import type { InventedBook } from './kinds';

/* prettier-ignore */
const groupedAcross: InventedBook = {
  name: '安阳市各县区经济指标考核（分组横表）',
  about: 'A组 and B组 as lines between the counties; rank within the group; average of the group in lines of their own; 总分 and 组内排名 empty',
  sheets: [{
    name: '经济', at: 'A1',
    rows: [
      ['安阳市各县（市、区）2024年经济指标考核表'],
      ['县（市、区）', '工业增速（%）\n（60分）', '消费增速（%）\n（40分）', '总分'],
      ['评分标准', '达到6%得满分，每低0.1个百分点扣1分，扣完为止。', '达到5%得满分，每低0.1个百分点扣1分，扣完为止。', ''],
      ['A组', '', '', ''],
      ['林州市', 6.4, 4.5, ''],
      ['安阳县', 5.5, 5.1, ''],
      ['A组平均', 5.95, 4.8, ''],
      ['B组', '', '', ''],
      ['内黄县', 6, 5, ''],
      ['滑县', 4, 3.8, ''],
      ['B组平均', 5, 4.4, ''],
    ],
    merges: ['A1:D1', 'A4:D4', 'A8:D8'],
  }],
  tables: [
    { sheet: '经济', roles: { unit_name: 'A', actual: 'B' }, marks: { 5: 60, 6: 55, 9: 60, 10: 40 }, fulls: { 5: 60, 10: 60 } },
    { sheet: '经济', roles: { unit_name: 'A', actual: 'C' }, marks: { 5: 35, 6: 40, 9: 40, 10: 28 }, fulls: { 5: 40, 10: 40 } },
  ],
  written: { '经济!D5': 95, '经济!D6': 95, '经济!D9': 100, '经济!D10': 68, '经济!D7': null, '经济!D11': null, '经济!D4': null },
};

/* prettier-ignore */
const typedTotal: InventedBook = {
  name: '丹阳县各镇秸秆禁烧考核（总分已有人填）',
  about: 'one total typed by hand and different: kept and asked; a footer of signatures; 单位 as the head of the names; counts with units in the cells',
  sheets: [{
    name: '禁烧', at: 'A1',
    rows: [
      ['丹阳县各镇2024年秸秆禁烧考核得分表'],
      ['序号', '单位', '火点数（个）', '宣传次数（次）', '总得分', '备注'],
      ['', '分值', 60, 40, 100, ''],
      ['', '扣分标准', '每发现1个火点扣10分，扣完为止。', '全年宣传12次得满分，每少1次扣5分，扣完为止。', '', ''],
      [1, '云阳镇', '1个', '12次', '', ''],
      [2, '司徒镇', '无', '10次', 88, '县里已核'],
      [3, '延陵镇', '7个', '12次', '', ''],
      ['填表人：', '', '', '审核人：', '', ''],
    ],
    merges: ['A1:F1'],
  }],
  tables: [
    { sheet: '禁烧', roles: { unit_name: 'B', actual: 'C' }, marks: { 5: 50, 6: 60, 7: 0 }, fulls: { 5: 60 } },
    { sheet: '禁烧', roles: { unit_name: 'B', actual: 'D' }, marks: { 5: 40, 6: 30, 7: 40 }, fulls: { 5: 40 } },
  ],
  written: { '禁烧!E5': 90, '禁烧!E6': null, '禁烧!E7': 40 },
};

/* prettier-ignore */
const marksUnderRules: InventedBook = {
  name: '和平县乡镇工作考核（评委已打分，横表）',
  about: 'rules and marks over the columns, but the cells hold marks by the inspectors, 得分 in every head group: nothing may be scored anew',
  sheets: [{
    name: '打分', at: 'A1',
    rows: [
      ['和平县2024年乡镇工作考核打分表'],
      ['乡镇', '党建得分（50分）', '平安得分（50分）', '总分'],
      ['评分标准', '每少开展1次活动扣2分，扣完为止。', '每发生1起事故扣5分，扣完为止。', ''],
      ['阳明镇', 48, 45, ''],
      ['彭寨镇', 46, 50, ''],
    ],
    merges: ['A1:D1'],
  }],
  tables: [],
  written: { '打分!B4': null, '打分!D4': null, '打分!D5': null },
};

/* prettier-ignore */
const twoMatrices: InventedBook = {
  name: '昌平街道社区考核（两张横表）',
  about: 'two matrices on one sheet with captions 一、 and 二、, each with its own notes and 小计; the second has pairs {任务|完成}',
  sheets: [{
    name: '社区', at: 'A1',
    rows: [
      ['昌平街道2024年社区考核表'],
      ['一、民生服务（100分）'],
      ['社区', '诉求办结率（60分）', '走访户数（40分）', '得分'],
      ['东关社区', '98%', 320, ''],
      ['西关社区', '93%', 280, ''],
      ['注：1.诉求办结率：达到97%得满分，每低1个百分点扣3分，扣完为止。'],
      ['2.走访户数：达到300户得满分，每少10户扣2分，扣完为止。'],
      [''],
      ['二、环境整治（50分）'],
      ['社区', '垃圾分类点位（30分）', '', '楼道清理（20分）', '', '得分'],
      ['', '任务', '完成', '任务', '完成', ''],
      ['东关社区', 10, 9, 20, 20, ''],
      ['西关社区', 8, 8, 16, 12, ''],
      ['注：按完成比例计分，超额完成的不加分。'],
    ],
    merges: ['A1:F1', 'A2:F2', 'A6:F6', 'A7:F7', 'A9:F9', 'A10:A11', 'B10:C10', 'D10:E10', 'F10:F11', 'A14:F14'],
  }],
  tables: [
    { sheet: '社区', roles: { unit_name: 'A', actual: 'B' }, marks: { 4: 60, 5: 48 } },
    { sheet: '社区', roles: { unit_name: 'A', actual: 'C' }, marks: { 4: 40, 5: 36 } },
    { sheet: '社区', roles: { unit_name: 'A', target: 'B', actual: 'C' }, marks: { 12: 27, 13: 30 } },
    { sheet: '社区', roles: { unit_name: 'A', target: 'D', actual: 'E' }, marks: { 12: 20, 13: 15 } },
  ],
  written: { '社区!D4': 100, '社区!D5': 84, '社区!F12': 47, '社区!F13': 45 },
};

/* prettier-ignore */
const elements: InventedBook = {
  name: '江陵县政务公开评估（评价要素、评分说明）',
  about: '评价要素 | 评价要点 | 权重 in percent by format | 评分说明 | 评估结果 | 得分率 by formula | 评估得分 | 整改建议; total of 100',
  everyRole: false,
  sheets: [{
    name: '评估', at: 'C2',
    rows: [
      ['江陵县2024年政务公开第三方评估表'],
      ['评价要素', '评价要点', '权重', '评分说明', '评估结果', '得分率', '评估得分', '整改建议'],
      ['主动公开', '信息公开及时率', 0.4, '及时率达到95%得满分，每低1个百分点扣2分，扣完为止。', 0.9, { f: 'I4/E4', v: 0 }, '', ''],
      ['', '政策解读率', 0.3, '解读率每低1个百分点扣0.5分，扣完为止。', 0.98, { f: 'I5/E5', v: 0 }, '', ''],
      ['依申请公开', '答复超期件数', 0.3, '每超期1件扣10分，扣完为止。', 2, { f: 'I6/E6', v: 0 }, '', ''],
      ['合计', '', 1, '', '', '', '', ''],
    ],
    merges: ['C2:J2', 'C4:C5'],
    formats: { E4: '0%', E5: '0%', E6: '0%', E7: '0%', G4: '0%', G5: '0%', H4: '0%', H5: '0%', H6: '0%' },
  }],
  tables: [{
    sheet: '评估',
    roles: { l1: 'C', name: 'D', full: 'E', rule: 'F', actual: 'G', score: 'I' },
    marks: { 4: 30, 5: 29, 6: 10 },
    sums: { 7: 69 },
  }],
};

/* prettier-ignore */
const earlierScores: InventedBook = {
  name: '信丰县三季度督查通报（二季度得分在旁）',
  about: '二季度得分 filled, 三季度得分 empty, 升降 by formula; the values of both quarters; 排名 for both',
  everyRole: false,
  sheets: [{
    name: '三季度', at: 'A1',
    rows: [
      ['信丰县2024年三季度督查事项考核通报'],
      ['序号', '考核事项', '分值', '计分办法', '二季度完成', '三季度完成', '二季度得分', '三季度得分', '备注'],
      [1, '项目开工数（个）', 40, '每季度开工10个得满分，每少1个扣2分，扣完为止。', 9, 8, 38, '', ''],
      [2, '欠薪案件（件）', 30, '每发生1件扣5分，扣完为止。', 1, 3, 25, '', ''],
      [3, '化债完成率（%）', 30, '达到100%得满分，每低1个百分点扣1分，扣完为止。', 95, 97, 25, '', ''],
      ['合计', '', 100, '', '', '', 88, '', ''],
    ],
    merges: ['A1:I1'],
  }],
  tables: [{
    sheet: '三季度',
    roles: { index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'F', score: 'H', note: 'I' },
    marks: { 3: 36, 4: 15, 5: 27 },
    sums: { 6: 78 },
  }],
};

/* prettier-ignore */
const weightHeads: InventedBook = {
  name: '秀山县部门履职横表（权重行、完成率）',
  about: 'departments down, completion rates by formula with percent format across, rows of 权重 in percent by format and 目标值, 综合得分 out of 100',
  sheets: [{
    name: '履职', at: 'A1',
    rows: [
      ['秀山县2024年部门履职考核表'],
      ['部门', '预算执行率', '提案办复率', '综合得分', '名次'],
      ['权重', 0.6, 0.4, '', ''],
      ['目标值', 0.92, 1, '', ''],
      ['计分标准', '达到目标值得满分，每低1个百分点扣2分，扣完为止。', '达到目标值得满分，每低1个百分点扣1分，扣完为止。', '', ''],
      ['县教委', { f: '930/1000', v: 0.93 }, 1, '', ''],
      ['县民政局', { f: '880/1000', v: 0.88 }, 0.95, '', ''],
      ['县交通局', 0.902, 0.98, '', ''],
    ],
    merges: ['A1:E1'],
    formats: { B3: '0%', C3: '0%', B4: '0%', C4: '0%', B6: '0.0%', B7: '0.0%', B8: '0.0%', C6: '0%', C7: '0%', C8: '0%' },
  }],
  tables: [
    { sheet: '履职', roles: { unit_name: 'A', actual: 'B' }, marks: { 6: 60, 7: 52, 8: 56.4 }, fulls: { 6: 60 } },
    { sheet: '履职', roles: { unit_name: 'A', actual: 'C' }, marks: { 6: 40, 7: 35, 8: 38 }, fulls: { 6: 40 } },
  ],
  written: { '履职!D6': 100, '履职!D7': 87, '履职!D8': 94.4 },
};

/* prettier-ignore */
const inheritedRule: InventedBook = {
  name: '磐安县河长制考核（规则写“同上”）',
  about: 'rule cells 同上 and 〃; 评分依据 with the paper’s number; 实得分; a row without a rule; marks as 10分',
  everyRole: false,
  sheets: [{
    name: '河长制', at: 'A1',
    rows: [
      ['磐安县2024年河长制工作考核表'],
      ['序号', '考核要点', '标准分', '评分细则', '年度任务', '完成情况', '实得分'],
      ['1.', '县级河长巡河次数', '10分', '完成任务得满分，每少1次扣1分，扣完为止。', '12次', '11次', ''],
      ['2.', '乡级河长巡河次数', '10分', '同上', '36次', '33次', ''],
      ['3.', '村级河长巡河次数', '10分', '〃', '52次', '52次', ''],
      ['4.', '资料归档', '5分', '', '', '', ''],
      ['合计', '', '35分', '', '', '', ''],
    ],
    merges: ['A1:G1'],
  }],
  tables: [{
    sheet: '河长制',
    roles: { index: 'A', name: 'B', full: 'C', rule: 'D', target: 'E', actual: 'F', score: 'G' },
    marks: { 3: 9, 4: 7, 5: 10, 6: 'unreadable_rule' },
  }],
};

/* prettier-ignore */
const placeAndValue: InventedBook = {
  name: '嵩明县生态环境考核（值与位次同格）',
  about: 'values with the place in brackets 92.3%（第3名）; targets 不低于90%; a fall in words 同比下降1.5%; PM2.5 with unit in the head',
  everyRole: false,
  sheets: [{
    name: '生态', at: 'A1',
    rows: [
      ['嵩明县2024年生态环境指标考核表'],
      ['考核指标', '分值', '目标要求', '完成值', '考核细则', '得分'],
      ['空气优良天数比例', 20, '不低于90%', '92.3%（第3名）', '达到目标要求得满分，每低1个百分点扣2分，扣完为止。', ''],
      ['PM2.5浓度（微克/立方米）', 20, '≤28', '29.5', '不高于目标要求得满分，每高1微克/立方米扣2分，扣完为止。', ''],
      ['单位GDP能耗', 20, '下降3%', '同比下降1.5%', '完成目标得满分，每少0.5个百分点扣4分，扣完为止。', ''],
      ['地表水优良比例', 20, '100%', '5/6', '达到目标要求得满分，达不到不得分。', ''],
      ['合计', 80, '', '', '', ''],
    ],
    merges: ['A1:F1'],
  }],
  tables: [{
    sheet: '生态',
    roles: { name: 'A', full: 'B', target: 'C', actual: 'D', rule: 'E', score: 'F' },
    marks: { 3: 20, 4: 17, 5: 8, 6: 0 },
  }],
};

export const LAST_COUNTIES: readonly InventedBook[] = [
  groupedAcross,
  typedTotal,
  marksUnderRules,
  twoMatrices,
  elements,
  earlierScores,
  weightHeads,
  inheritedRule,
  placeAndValue,
];
