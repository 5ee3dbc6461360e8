/** Invented workbooks of bureaus and city offices far away, truth written first: blocks, several tables, organisations, base scores, footnotes. */
import type { InventedBook } from './kinds';

/* prettier-ignore */
const twoTables: InventedBook = {
  name: '南浦街道办党建与综治双考核',
  about: 'two tables on one sheet under each other with other column orders; the second with 基础分, 倒扣 and no target',
  sheets: [{
    name: '双考核', at: 'A1',
    rows: [
      ['一、党建考核（50分）'],
      ['序号', '考核指标', '权数', '评价标准', '完成值', '考核分'],
      [1, '三会一课落实（次）', 20, '每少1次扣2分，全年12次，扣完为止。', 11, ''],
      [2, '党费收缴率', 30, '达到100%得满分，每低1%扣1分，扣完为止。', '97.5%', ''],
      [],
      ['二、综治考核（50分）'],
      ['考核内容', '扣分标准', '发生数', '基础分', '扣分', '得分'],
      ['群体性事件', '每发生1起扣10分，扣完为止。', 1, 30, '', ''],
      ['越级上访', '每发生1人次扣1分，扣完为止。', '25人次', 20, '', ''],
    ],
    merges: ['A1:F1', 'A6:F6'],
  }],
  tables: [
    { sheet: '双考核', roles: { index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', score: 'F' }, marks: { 3: 18, 4: 27.5 } },
    { sheet: '双考核', roles: { name: 'A', rule: 'B', actual: 'C', full: 'D', deduction: 'E', score: 'F' }, marks: { 8: 20, 9: 0 } },
  ],
};

/* prettier-ignore */
const organisations: InventedBook = {
  name: '全县各乡镇信访维稳考核（每乡镇一行）',
  about: '单位 is the organisation; the same indicator and rule in each row; hidden rows; average in the last row',
  sheets: [{
    name: '信访',
    rows: [
      ['2024年各乡镇信访维稳考核结果'],
      ['序号', '单位', '考核指标', '分值', '评分办法', '数据', '得分'],
      [1, '城关镇', '初信初访化解率', 20, '达到90%得满分，每低1个百分点扣1分，扣完为止。', '92%', ''],
      [2, '白沙镇', '初信初访化解率', 20, '达到90%得满分，每低1个百分点扣1分，扣完为止。', '85%', ''],
      [3, '大王乡', '初信初访化解率', 20, '达到90%得满分，每低1个百分点扣1分，扣完为止。', '60%', ''],
      [4, '石桥乡', '初信初访化解率', 20, '达到90%得满分，每低1个百分点扣1分，扣完为止。', '', ''],
    ],
    merges: ['A1:G1'], hiddenRows: [4],
  }],
  tables: [{
    sheet: '信访',
    roles: { index: 'A', unit_name: 'B', name: 'C', full: 'D', rule: 'E', actual: 'F', score: 'G' },
    marks: { 3: 20, 4: 15, 5: 0, 6: 'missing_input' },
  }],
};

/* prettier-ignore */
const contentRule: InventedBook = {
  name: '江北县档案工作评估标准',
  about: 'criteria and rule in one cell (评估内容与计分方法), vertical group label, 自评 filled by hand, 复核得分 to be computed',
  sheets: [{
    name: '评估标准',
    rows: [
      ['档案工作评估标准'],
      ['类别', '评估指标', '分值', '评估内容与计分方法', '工作完成情况', '自评分', '复核得分'],
      ['基础︵20分︶', '归档率', 10, '应归档文件归档率达到98%。每低1个百分点扣1分，扣完为止。', '96.5%', 9, ''],
      ['', '库房安全', 10, '库房无安全事故。每发生1次事故扣5分，扣完为止。', 0, 10, ''],
      ['利用︵20分︶', '数字化率', 10, '馆藏数字化率达到80%以上得10分，未达到的按比例计分。', '64%', 8, ''],
      ['', '编研成果', 10, '每编研1项得5分，最高10分。', '1项', 5, ''],
      ['总分', '', 40, '', '', 32, ''],
    ],
    merges: ['A1:G1', 'A3:A4', 'A5:A6'],
  }],
  tables: [{
    sheet: '评估标准',
    roles: { l1: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', self_score: 'F', score: 'G' },
    marks: { 3: 8.5, 4: 10, 5: 8, 6: 5 },
    sums: { 7: 31.5 },
  }],
};

/* prettier-ignore */
const manualKept: InventedBook = {
  name: '湖西市文旅局绩效目标责任书',
  about: '责任指标 and 全年完成; 酌情 rules stay with people; #N/A; not applicable; 约; a number with (预计)',
  sheets: [{
    name: '责任书', at: 'A1',
    rows: [
      ['序号', '指标', '单位', '责任指标', '全年完成', '标准分值', '评分标准及办法', '得分', '责任科室', '说明'],
      [1, '接待游客', '万人次', 500, '520（预计）', 15, '完成责任指标得满分，未完成的按完成比例计分。', '', '产业科', ''],
      [2, '旅游收入', '亿元', 40, { f: 'VLOOKUP("x",A1:B2,2,0)', v: '#N/A' }, 15, '完成责任指标得满分，未完成的按完成比例计分。', '', '产业科', ''],
      [3, '创建工作', '', '', '已完成', 10, '视工作开展情况酌情给分。', '', '创建办', ''],
      [4, '投诉办结率', '%', 95, 93, 10, '达到责任指标得满分，每低1个百分点扣2分，扣完为止。', '', '执法队', ''],
      [5, '文艺下乡', '场', '60场', '45场', 10, '按完成比例计分。', '', '艺术科', ''],
      ['合计', '', '', '', '', 60, '', '', '', ''],
    ],
  }],
  tables: [{
    sheet: '责任书',
    roles: { index: 'A', name: 'B', unit: 'C', target: 'D', actual: 'E', full: 'F', rule: 'G', score: 'H', responsible: 'I', note: 'J' },
    marks: { 2: 15, 3: 'missing_input', 4: 'manual', 5: 6, 6: 7.5 },
    sums: { 7: 28.5 },
  }],
};

/* prettier-ignore */
const sideBySide: InventedBook = {
  name: '交通局所属单位考核（左右两栏）',
  about: 'two blocks side by side with the same header, each row an indicator with its own rule',
  sheets: [{
    name: '左右', at: 'A1',
    rows: [
      ['交通局所属单位年度考核表'],
      ['指标', '分值', '考核细则', '实际值', '得分', '指标', '分值', '考核细则', '实际值', '得分'],
      ['公路养护优良率', 20, '达到85%得满分，每低1个百分点扣1分，扣完为止。', '80%', '', '超限率', 20, '控制在2%以内得满分，每高0.1个百分点扣1分，扣完为止。', '2.5%', ''],
      ['安全事故', 10, '每发生1起扣5分，扣完为止。', 1, '', '投诉', 10, '每有1件有效投诉扣1分，扣完为止。', 3, ''],
    ],
    merges: ['A1:J1'],
  }],
  tables: [
    { sheet: '左右', roles: { name: 'A', full: 'B', rule: 'C', actual: 'D', score: 'E' }, marks: { 3: 15, 4: 5 } },
    { sheet: '左右', roles: { name: 'F', full: 'G', rule: 'H', actual: 'I', score: 'J' }, marks: { 3: 15, 4: 7 } },
  ],
};

/* prettier-ignore */
const quotientNoValue: InventedBook = {
  name: '卫生院基本公卫绩效核算',
  about: '实际完成数 and 应完成数 as own columns without a rate; the rule speaks of the rate; 分 in the marks',
  sheets: [{
    name: '核算', at: 'B1',
    rows: [
      ['基本公共卫生服务绩效核算表'],
      ['服务项目', '满分', '考核标准', '分子', '分母', '实得分'],
      ['健康档案建档率', '10分', '达到90%得满分，每低1个百分点扣0.5分，扣完为止。', 8600, 10000, ''],
      ['高血压规范管理率', '10分', '达到60%得满分，未达到的按比例计分。', 450, 1000, ''],
      ['疫苗接种率', '10分', '达到95%得满分，未达到不得分。', 960, 1000, ''],
    ],
    merges: ['B1:G1'],
  }],
  tables: [{
    sheet: '核算',
    roles: { name: 'B', full: 'C', rule: 'D', numerator: 'E', denominator: 'F', score: 'G' },
    marks: { 3: 8, 4: 7.5, 5: 10 },
  }],
};

export const FAR_CITIES: readonly InventedBook[] = [
  twoTables,
  organisations,
  contentRule,
  manualKept,
  sideBySide,
  quotientNoValue,
];
