/** Invented workbooks of townships and communities whose truth was written before they were first read: vertical labels, own marks in rules, two tables side by side, lists under notes. */
import type { InventedBook } from './kinds';

/* prettier-ignore */
const villages: InventedBook = {
  name: '红岩镇2024年村级组织考核评分表',
  about: 'vertical group labels with marks, content and rule in one cell, 标准分 for each item, 检查情况 in words',
  everyRole: true,
  sheets: [{
    name: '村级考核',
    rows: [
      ['红岩镇2024年村级组织考核评分表'],
      ['考核项目', '考核内容及评分标准', '标准分', '检查情况', '扣分', '得分'],
      ['基层党建︵30分︶', '1.落实“三会一课”制度，每缺1次扣1分，扣完为止。', 10, '缺2次', '', ''],
      ['', '2.党员教育培训参训率达到95%得满分，每低1个百分点扣0.5分，扣完为止。', 10, '93%', '', ''],
      ['', '3.按时足额缴纳党费得满分，未按时缴纳的不得分。', 10, '按时足额', '', ''],
      ['平\n安\n建\n设\n︵20分︶', '1.发生群体性上访事件的，每发生1起扣5分，扣完为止。', 10, 0, '', ''],
      ['', '2.矛盾纠纷调处成功率达到98%得满分，每低1个百分点扣1分，扣完为止。', 10, 0.975, '', ''],
      ['合    计', '', 50, '', '', ''],
    ],
    merges: ['A1:F1', 'A3:A5', 'A6:A7'],
    formats: { D7: '0.0%' },
  }],
  tables: [{
    sheet: '村级考核',
    roles: { l1: 'A', name: 'A', rule: 'B', full: 'C', actual: 'D', deduction: 'E', score: 'F' },
    marks: { 3: 8, 4: 9, 5: 10, 6: 10, 7: 9.5 },
    sums: { 8: 46.5 },
  }],
};

/* prettier-ignore */
const twoSides: InventedBook = {
  name: '石桥街道党建与加分考核（左右两表）',
  about: 'two different tables side by side with a gap: base items on the left, 加分事项 on the right, each with its own total',
  everyRole: true,
  sheets: [{
    name: '考核', at: 'A1',
    rows: [
      ['石桥街道2024年度考核表'],
      ['序号', '考核要点', '满分', '评分办法', '完成情况', '得分', '', '序号', '加分事项', '加分标准', '申报情况', '加分'],
      [1, '主题教育活动', 10, '每少开展1次扣2分，扣完为止。', '少开展1次', '', '', 1, '获得表彰', '获国家级表彰加3分，省级加2分，市级加1分。', '省级1项', ''],
      [2, '社区网格巡查率', 20, '巡查率达到100%得满分，每低1个百分点扣1分，扣完为止。', '96.5%', '', '', 2, '经验推广', '每推广1次加0.5分，最高加2分。', 3, ''],
      [3, '信访维稳', 20, '每发生1起扣5分，扣完为止。', '1起', '', '', '合计', '', '', '', ''],
      ['合计', '', 50, '', '', '', '', '', '', '', '', ''],
    ],
    merges: ['A1:L1', 'A6:B6', 'H5:I5'],
  }],
  tables: [
    {
      sheet: '考核',
      roles: { index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', score: 'F' },
      marks: { 3: 8, 4: 16.5, 5: 15 },
      sums: { 6: 39.5 },
    },
    {
      sheet: '考核',
      roles: { index: 'H', name: 'I', rule: 'J', actual: 'K', bonus: 'L' },
      marks: { 3: 2, 4: 1.5 },
      sums: { 5: 3.5 },
    },
  ],
};

/* prettier-ignore */
const subRows: InventedBook = {
  name: '青林乡人居环境整治检查评分表',
  about: '检查项目 and 项目总分 merged, several 检查内容 with 单项分 and 扣分标准 each; 检查记录; 扣分 hand-typed in one row and kept apart; hidden row',
  everyRole: true,
  sheets: [{
    name: '人居环境', at: 'B2',
    rows: [
      ['青林乡农村人居环境整治检查评分表'],
      ['检查时间：2024年11月15日     检查人：'],
      ['编号', '检查项目', '项目总分', '检查内容', '单项分', '扣分标准', '检查记录', '实际得分'],
      [1, '村容村貌', 40, '垃圾清理', 20, '发现1处暴露垃圾扣2分，扣完为止。', '3处', ''],
      [2, '', '', '乱堆乱放', 20, '发现1处乱堆乱放扣1分，扣完为止。', '无', ''],
      [3, '设施管护', 60, '公厕管护', 30, '每发现1处不达标扣5分，扣完为止。', '1处', ''],
      [4, '', '', '污水设施运行', 20, '设施正常运行得满分，未正常运行的不得分。', '正常运行', ''],
      [5, '', '', '路灯亮灯率', 10, '亮灯率达到95%得满分，每低1个百分点扣1分，扣完为止。', '92%', ''],
      ['小计', '', 100, '', 100, '', '', ''],
      ['检查组签字：'],
    ],
    merges: ['B2:I2', 'B3:I3', 'C5:C6', 'D5:D6', 'C7:C9', 'D7:D9', 'B10:C10', 'B11:I11'],
    hiddenRows: [6],
  }],
  tables: [{
    sheet: '人居环境',
    roles: { index: 'B', l1: 'C', group_full: 'D', name: 'E', full: 'F', rule: 'G', actual: 'H', score: 'I' },
    marks: { 5: 14, 6: 20, 7: 25, 8: 20, 9: 7 },
    sums: { 10: 86 },
  }],
};

/* prettier-ignore */
const list: InventedBook = {
  name: '各村（社区）反诈宣传工作通报',
  about: 'a list of villages under 村（社区）, rule in the notes below, an average row, 排位 empty, two blocks with different lengths',
  everyRole: true,
  sheets: [{
    name: '通报', at: 'A1',
    rows: [
      ['2024年10月各村（社区）反诈宣传工作完成情况'],
      ['村（社区）', '应安装户数', '已安装户数', '安装率（%）', '得分', '排位', '村（社区）', '应安装户数', '已安装户数', '安装率（%）', '得分', '排位'],
      ['东风村', 200, 190, 95, '', '', '城南社区', 500, 450, 90, '', ''],
      ['红旗村', 150, 120, 80, '', '', '城北社区', 400, 400, 100, '', ''],
      ['前进村', 100, 85, 85, '', '', '', '', '', '', '', ''],
      ['注：按安装率折算计分，满分100分。', '', '', '', '', '', '', '', '', '', '', ''],
    ],
    merges: ['A1:L1', 'A6:L6'],
  }],
  tables: [
    {
      sheet: '通报',
      roles: { unit_name: 'A', measure: 'B', score: 'E', rank: 'F' },
      marks: { 3: 95, 4: 80, 5: 85 },
    },
    {
      sheet: '通报',
      roles: { unit_name: 'G', measure: 'H', score: 'K', rank: 'L' },
      marks: { 3: 90, 4: 100 },
    },
  ],
};

export const TOWN_OFFICE_BOOKS: readonly InventedBook[] = [villages, twoSides, subRows, list];
