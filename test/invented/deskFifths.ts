/** Invented workbooks full of traps, truth written first: forecasts beside values, two targets, values merged over two rules, a hidden sheet of last year, deductions typed by hand. */
import type { InventedBook } from './kinds';

/* prettier-ignore */
const forecasts: InventedBook = {
  name: '昌宁县2024年1-11月主要目标完成预测表',
  about: '1-11月完成 beside 全年预计完成, 年度目标 beside 序时目标, 上年同期 beside 上年全年',
  sheets: [{
    name: '预测', at: 'A1',
    rows: [
      ['昌宁县2024年1-11月主要目标完成及预测表'],
      ['序号', '指标名称', '单位', '分值', '年度目标', '序时目标', '1-11月完成', '全年预计完成', '上年同期', '上年全年', '考核办法', '得分'],
      [1, '财政收入', '亿元', 20, 12, 11, 10.8, 12.1, 10, 11, '按1-11月完成数占年度目标的比例计分。', ''],
      [2, '旅游人数', '万人次', 20, 300, 275, 288, 310, 240, 262, '同比增长20%及以上得满分，每低1个百分点扣1分，扣完为止。', ''],
      [3, '信访事项', '件', 20, '', '', 96, 105, 120, 130, '不高于上年同期得满分，每高1%扣1分，扣完为止。', ''],
      ['合计', '', '', 60, '', '', '', '', '', '', '', ''],
    ],
    merges: ['A1:L1'],
  }],
  tables: [{
    sheet: '预测',
    roles: { index: 'A', name: 'B', unit: 'C', full: 'D', target: 'E', actual: 'G', last_year: 'I', rule: 'K', score: 'L' },
    marks: { 3: 18, 4: 20, 5: 20 },
  }],
};

/* prettier-ignore */
const reported: InventedBook = {
  name: '县林业局2024年任务完成核验表',
  about: '自报完成数 beside 核定完成数 and 核减原因; only the verified figures count; 扣分 typed by hand for one row',
  sheets: [{
    name: '核验', at: 'A1',
    rows: [
      ['县林业局2024年任务完成核验表'],
      ['任务名称', '单位', '分值', '任务数', '自报完成数', '核定完成数', '核减原因', '评分标准', '扣分', '得分'],
      ['人工造林', '亩', 20, 5000, 5100, 4500, '成活率不达标', '按核定完成数占任务数的比例计分，满分为止。', '', ''],
      ['退化林修复', '亩', 20, 2000, 2000, 2000, '', '完成任务数得满分，未完成的不得分。', '', ''],
      ['森林抚育', '亩', 20, 3000, 2900, 2700, '重复上报', '每少1%扣1分，扣完为止。', '', ''],
      ['合计', '', 60, '', '', '', '', '', '', ''],
    ],
    merges: ['A1:J1'],
  }],
  tables: [{
    sheet: '核验',
    roles: { name: 'A', unit: 'B', full: 'C', target: 'D', actual: 'F', rule: 'H', deduction: 'I', score: 'J' },
    marks: { 3: 18, 4: 20, 5: 10 },
  }],
};

/* prettier-ignore */
const sharedValue: InventedBook = {
  name: '县人社局就业工作考核（一值两用）',
  about: 'one value cell merged over two rows with rules of their own; 分值 in each; a hidden sheet with last year’s same table',
  everyRole: true,
  sheets: [
    {
      name: '2024年', at: 'A1',
      rows: [
        ['县人社局2024年就业工作考核表'],
        ['指标', '考核要点', '分值', '目标值', '完成值', '计分标准', '得分'],
        ['城镇新增就业（人）', '完成进度', 15, 2000, 1900, '按完成比例计分，满分为止。', ''],
        ['', '完成质量', 5, '', '', '完成目标值得满分，未完成的不得分。', ''],
        ['登记失业率（%）', '控制水平', 10, 3.5, 3.2, '控制在目标值以内得满分，每高0.1个百分点扣1分，扣完为止。', ''],
        ['合计', '', 30, '', '', '', ''],
      ],
      merges: ['A1:G1', 'A3:A4', 'D3:D4', 'E3:E4'],
    },
    {
      name: '2023年', at: 'A1',
      rows: [
        ['县人社局2023年就业工作考核表'],
        ['指标', '考核要点', '分值', '目标值', '完成值', '计分标准', '得分'],
        ['城镇新增就业（人）', '完成进度', 15, 1900, 1950, '按完成比例计分，满分为止。', 15],
        ['', '完成质量', 5, '', '', '完成目标值得满分，未完成的不得分。', 5],
        ['登记失业率（%）', '控制水平', 10, 3.6, 3.4, '控制在目标值以内得满分，每高0.1个百分点扣1分，扣完为止。', 10],
        ['合计', '', 30, '', '', '', 30],
      ],
      merges: ['A1:G1', 'A3:A4', 'D3:D4', 'E3:E4'],
    },
  ],
  tables: [{
    sheet: '2024年',
    roles: { l1: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', rule: 'F', score: 'G' },
    marks: { 3: 14.25, 4: 0, 5: 10 },
    sums: { 6: 24.25 },
  }],
};

/* prettier-ignore */
const percents: InventedBook = {
  name: '县医保局2024年重点指标考核（百分数各式写法）',
  about: 'the same kind of rate as 0.965 with a format, 96.5, 96.5%, ９６．５％, by formula without a format and as 193/200',
  everyRole: true,
  sheets: [{
    name: '指标', at: 'A1',
    rows: [
      ['县医保局2024年重点指标考核表'],
      ['序号', '指标', '分值', '目标值', '完成值', '评分标准', '得分'],
      [1, '参保率', 10, 0.98, 0.965, '每低于目标值1个百分点扣2分，扣完为止。', ''],
      [2, '参保率（城乡居民）', 10, '98%', '96.5', '每低于目标值1个百分点扣2分，扣完为止。', ''],
      [3, '参保率（职工）', 10, '98%', '96.5%', '每低于目标值1个百分点扣2分，扣完为止。', ''],
      [4, '直接结算率', 10, '98%', '９６．５％', '每低于目标值1个百分点扣2分，扣完为止。', ''],
      [5, '稽核覆盖率', 10, '98%', { f: '193/200', v: 0.965 }, '每低于目标值1个百分点扣2分，扣完为止。', ''],
      [6, '满意率', 10, '98%', '193/200', '每低于目标值1个百分点扣2分，扣完为止。', ''],
      ['合计', '', 60, '', '', '', ''],
    ],
    merges: ['A1:G1'],
    formats: { D3: '0%', E3: '0.0%', E7: '0.0%' },
  }],
  tables: [{
    sheet: '指标',
    roles: { index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', rule: 'F', score: 'G' },
    marks: { 3: 7, 4: 7, 5: 7, 6: 7, 7: 7, 8: 7 },
    sums: { 9: 42 },
  }],
};

/* prettier-ignore */
const bottomUp: InventedBook = {
  name: '清水县2024年社会评价排名计分（倒数与并列）',
  about: 'ranks typed as 第3名, 倒数第2, 并列第1; the number of counties in the rule; 无任务; 不涉及; a review section',
  everyRole: true,
  sheets: [{
    name: '社会评价', at: 'A1',
    rows: [
      ['清水县2024年社会评价排名计分表'],
      ['评价项目', '分值', '计分办法', '全市排名', '得分', '备注'],
      ['群众安全感', 10, '全市排名第1名得10分，每降1名扣1分。', '第3名', '', ''],
      ['政务服务满意度', 10, '全市排名第1名得10分，每降1名扣1分。', '并列第1', '', ''],
      ['政府网站测评', 10, '全市排名第1名得10分，每降1名扣1分。', '倒数第2', '', '全市共9个县区'],
      ['民族团结进步', 10, '全市排名第1名得10分，每降1名扣1分。', '不涉及', '', ''],
      ['合计', 40, '', '', '', ''],
    ],
    merges: ['A1:F1'],
  }],
  tables: [{
    sheet: '社会评价',
    roles: { name: 'A', full: 'B', rule: 'C', rank: 'D', score: 'E', note: 'F' },
    marks: { 3: 8, 4: 10, 5: 'missing_input', 6: 'not_applicable' },
  }],
};

export const DESK_FIFTHS: readonly InventedBook[] = [forecasts, reported, sharedValue, percents, bottomUp];
