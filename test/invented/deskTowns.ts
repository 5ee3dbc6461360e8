/** Invented workbooks on the desks of towns and windows, truth written first: outlines with marks in names, printed pages, blocks, notes in the heads. */
import type { InventedBook } from './kinds';

/* prettier-ignore */
const outline: InventedBook = {
  name: '云岭镇2024年度村（社区）工作目标考核表',
  about: 'an outline 一、（一）1. in one column with marks in the names; an entry of the second level without entries of its own; 扣分项; 自评分',
  everyRole: true,
  sheets: [{
    name: '目标考核', at: 'A1',
    rows: [
      ['云岭镇2024年度村（社区）工作目标考核表'],
      ['考核目标（分值）', '考核标准', '年终实绩', '自评分', '考核分'],
      ['一、党建工作（30分）', '', '', '', ''],
      ['（一）组织生活（20分）', '', '', '', ''],
      ['1.“三会一课”（10分）', '全年缺1次扣1分，扣完为止。', '缺2次', 10, ''],
      ['2.主题党日（10分）', '全年12次，每少1次扣1分，扣完为止。', '10次', 10, ''],
      ['（二）党费收缴（10分）', '按月足额收缴得10分，未按月收缴的不得分。', '按月足额收缴', 10, ''],
      ['二、乡村治理（30分）', '', '', '', ''],
      ['1.村规民约（10分）', '已制定并上墙公示的得10分，未制定的不得分。', '已制定并上墙公示', 10, ''],
      ['2.矛盾调解（20分）', '调解成功率98%以上得20分，每下降1个百分点扣2分，扣完为止。', '95%', 18, ''],
      ['三、扣分项', '', '', '', ''],
      ['1.发生越级上访', '每批次扣2分，最多扣6分。', '1批次', 0, ''],
      ['总计（60分）', '', '', 58, ''],
    ],
    merges: ['A1:E1'],
  }],
  tables: [{
    sheet: '目标考核',
    roles: { name: 'A', rule: 'B', actual: 'C', self_score: 'D', score: 'E' },
    marks: { 5: 8, 6: 8, 7: 10, 9: 10, 10: 14, 12: -2 },
    fulls: { 5: 10, 6: 10, 7: 10, 9: 10, 10: 20 },
    sums: { 13: 48 },
  }],
};

/* prettier-ignore */
const printed: InventedBook = {
  name: '党风廉政建设责任制考核（打印版）',
  about: 'title, header and page line repeated on the second printed page, empty columns between, notes in the heads; the total sums both pages',
  everyRole: true,
  sheets: [{
    name: '打印', at: 'A1',
    rows: [
      ['2024年度党风廉政建设责任制考核表'],
      ['序号', '', '考核内容', '标准分\n（满分60分）', '评分标准', '检查情况', '扣分', '得分（满分60）', '', '备注'],
      [1, '', '主体责任落实', 10, '党组专题研究全年不少于2次，每少1次扣2分，扣完为止。', '少1次', '', '', '', ''],
      [2, '', '廉政教育', 10, '未组织开展警示教育的扣5分。', '已开展', '', '', '', ''],
      [3, '', '案件查处', 10, '干部受到政务处分的，每人次扣2分；被判处刑罚的，每人次扣5分，扣完为止。', '政务处分1人次', '', '', '', ''],
      ['第1页，共2页'],
      ['2024年度党风廉政建设责任制考核表'],
      ['序号', '', '考核内容', '标准分\n（满分60分）', '评分标准', '检查情况', '扣分', '得分（满分60）', '', '备注'],
      [4, '', '巡察整改率', 10, '整改率达到100%得满分，每低1个百分点扣0.5分，扣完为止。', '93%', '', '', '', ''],
      [5, '', '信访举报办理', 10, '未按时办结的，每件扣1分，扣完为止。', '0件', '', '', '', ''],
      [6, '', '廉政档案', 10, '档案不齐全的，每缺1份扣0.5分，扣完为止。', '缺3份', '', '', '', ''],
      ['合计', '', '', 60, '', '', '', '', '', ''],
      ['第2页，共2页'],
    ],
    merges: ['A1:J1', 'A6:J6', 'A7:J7', 'A12:C12', 'A13:J13'],
  }],
  tables: [{
    sheet: '打印',
    roles: { index: 'A', name: 'C', full: 'D', rule: 'E', actual: 'F', deduction: 'G', score: 'H', note: 'J' },
    marks: { 3: 8, 4: 10, 5: 8, 9: 6.5, 10: 10, 11: 8.5 },
    sums: { 12: 51 },
  }],
};

/* prettier-ignore */
const threeBlocks: InventedBook = {
  name: '政务服务窗口2024年11月办件情况通报',
  about: 'three blocks side by side, the last shorter; percent format; the rule in the first of two footnotes',
  sheets: [{
    name: '11月', at: 'A1',
    rows: [
      ['政务服务窗口2024年11月办件情况通报'],
      ['序号', '窗口单位', '办件量', '按时办结率', '得分', '序号', '窗口单位', '办件量', '按时办结率', '得分', '序号', '窗口单位', '办件量', '按时办结率', '得分'],
      [1, '公安局', 520, 0.985, '', 4, '医保局', 260, 1, '', 7, '税务局', 180, 0.935, ''],
      [2, '人社局', 410, 0.9, '', 5, '民政局', 95, 0.45, '', 8, '烟草局', 12, 1, ''],
      [3, '住建局', 300, 0.96, '', 6, '残联', 20, 0.8, '', '', '', '', '', ''],
      ['注：1.按时办结率达到100%得100分，每低1个百分点扣2分，扣完为止。'],
      ['2.数据统计截至11月30日。'],
    ],
    merges: ['A1:O1', 'A6:O6', 'A7:O7'],
    formats: { D: '0.0%', I: '0.0%', N: '0.0%' },
  }],
  tables: [
    { sheet: '11月', roles: { index: 'A', unit_name: 'B', score: 'E' }, marks: { 3: 97, 4: 80, 5: 92 } },
    { sheet: '11月', roles: { index: 'F', unit_name: 'G', score: 'J' }, marks: { 3: 100, 4: 0, 5: 60 } },
    { sheet: '11月', roles: { index: 'K', unit_name: 'L', score: 'O' }, marks: { 3: 87, 4: 100 } },
  ],
};

/* prettier-ignore */
const headNotes: InventedBook = {
  name: '石门县2024年度专项工作自评表',
  about: 'notes in the heads: who fills 自评得分 and 考核得分, until when the values count; 目标要求 in words; the rule under 评分依据',
  everyRole: true,
  sheets: [{
    name: '自评表', at: 'A1',
    rows: [
      ['石门县2024年度专项工作自评表'],
      ['单位名称（公章）：', '', '', '', '', '', '填表日期：', ''],
      ['序号', '工作任务', '赋分\n（共50分）', '目标要求', '完成情况（截至12月31日）', '自评得分（由单位填写）', '考核得分（由考核办填写）', '评分依据'],
      [1, '政务公开', 10, '主动公开信息不少于200条', '236条', 9, '', '完成目标要求得满分，每少10条扣1分，扣完为止。'],
      [2, '12345热线', 15, '满意率不低于95%', '92.4%', 15, '', '满意率每低1个百分点扣1分，扣完为止。'],
      [3, '保密工作', 10, '不发生失泄密事件', '未发生', 10, '', '发生失泄密事件的不得分。'],
      [4, '档案移交', 10, '按时移交', '逾期20天', 8, '', '逾期未移交的，每逾期10天扣1分，扣完为止。'],
      [5, '节约用能', 5, '人均能耗下降', '同比下降2%', 5, '', '较上年下降得满分，持平得3分，上升不得分。'],
      ['合计', '', 50, '', '', { f: 'SUM(F4:F8)', v: 47 }, '', ''],
      ['主要负责人签字：', '', '', '', '考核办审核意见：', '', '', ''],
    ],
    merges: ['A1:H1', 'A2:F2', 'G2:H2', 'A9:B9', 'A10:D10', 'E10:H10'],
  }],
  tables: [{
    sheet: '自评表',
    roles: { index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', self_score: 'F', score: 'G', rule: 'H' },
    marks: { 4: 10, 5: 12.4, 6: 10, 7: 8, 8: 5 },
    sums: { 9: 45.4 },
  }],
};

export const DESK_TOWNS: readonly InventedBook[] = [outline, printed, threeBlocks, headNotes];
