/** Further invented workbooks of counties, truth written first: deductions from a start of 100, awards by level in columns, raters with weights, peers of a group, two columns that may both be the value. */
import type { InventedBook } from './kinds';

/* prettier-ignore */
const startOfHundred: InventedBook = {
  name: '高山县平安建设负面清单扣分（基础分100）',
  about: 'a base of 100 over the table, only deductions per row: 发生数 | 扣分标准 | 扣分; 最终得分 is not the sum of a column',
  everyRole: true,
  sheets: [{
    name: '负面清单', at: 'A1',
    rows: [
      ['高山县2024年平安建设负面清单扣分表'],
      ['基础分100分，扣完为止'],
      ['序号', '负面事项', '扣分标准', '发生数', '扣分', '责任单位'],
      [1, '命案', '每发生1起扣5分。', 1, '', '县公安局'],
      [2, '进京非访', '每发生1人次扣2分，最多扣10分。', 6, '', '县信访局'],
      [3, '群死群伤事故', '每发生1起扣10分。', 0, '', '县应急局'],
      ['扣分合计', '', '', '', '', ''],
    ],
    merges: ['A1:F1', 'A2:F2'],
  }],
  tables: [{
    sheet: '负面清单',
    roles: { index: 'A', name: 'B', rule: 'C', actual: 'D', deduction: 'E', responsible: 'F' },
    marks: { 4: -5, 5: -10, 6: 0 },
  }],
  written: { '负面清单!E4': 5, '负面清单!E5': 10, '负面清单!E6': 0, '负面清单!E7': 15 },
};

/* prettier-ignore */
const awardColumns: InventedBook = {
  name: '赤水县2024年表彰奖励加分（级别分列）',
  about: 'numbers of awards by level in columns 国家级 | 省级 | 市级, one rule merged for all departments; 加分 to be written; a cap',
  everyRole: false,
  sheets: [{
    name: '加分', at: 'A1',
    rows: [
      ['赤水县2024年表彰奖励加分表'],
      ['单位', '表彰项数', '', '', '加分标准', '加分'],
      ['', '国家级', '省级', '市级', '', ''],
      ['县教育局', 0, 1, 2, '国家级每项加3分，省级每项加2分，市级每项加1分，最高加5分。', ''],
      ['县文旅局', 1, 1, 1, '', ''],
      ['县林业局', 0, 0, 1, '', ''],
    ],
    merges: ['A1:F1', 'A2:A3', 'B2:D2', 'E2:E3', 'F2:F3', 'E4:E6'],
  }],
  tables: [{ sheet: '加分', roles: { unit_name: 'A', rule: 'E', bonus: 'F' }, marks: { 4: 4, 5: 5, 6: 1 } }],
};

/* prettier-ignore */
const raters: InventedBook = {
  name: '永乐县2024年领导评价与部门互评折算',
  about: 'three raters’ marks out of 100 in columns with their weights in the heads, 分值 per row 10; the rule in the note',
  everyRole: false,
  sheets: [{
    name: '评议', at: 'A1',
    rows: [
      ['永乐县2024年评议得分折算表'],
      ['序号', '单位', '主要领导评价（40%）', '分管领导评价（30%）', '部门互评（30%）', '评议得分'],
      [1, '县财政局', 95, 92, 90, ''],
      [2, '县审计局', 90, 94, 88, ''],
      [3, '县统计局', 88, 90, 92, ''],
      ['注：评议得分=主要领导评价×40%+分管领导评价×30%+部门互评×30%。'],
    ],
    merges: ['A1:F1', 'A6:F6'],
  }],
  tables: [{ sheet: '评议', roles: { index: 'A', unit_name: 'B', score: 'F' }, marks: { 3: 92.6, 4: 90.6, 5: 89.8 } }],
};

/* prettier-ignore */
const peersBelow: InventedBook = {
  name: '石门县2024年主要指标（同类县在另表）',
  about: 'best and worst of the class from a sheet of peers with 类别 in a column; 功效系数; rank in the class; own value in the table',
  everyRole: true,
  sheets: [
    {
      name: '石门县', at: 'A1',
      rows: [
        ['石门县2024年主要指标计分表'],
        ['序号', '指标名称', '分值', '完成值', '计分方法', '得分'],
        [1, '规上工业增加值增速（%）', 20, 7, '采用功效系数法计分，得分=（本县增速-同类县最低增速）/（同类县最高增速-同类县最低增速）×40%×分值+60%×分值。', ''],
        [2, '固定资产投资增速（%）', 20, 5, '同类县中排名第1得满分，每降低1个位次扣3分，扣完为止。', ''],
        [3, '农村居民收入增速（%）', 20, 6.5, '不低于同类县平均水平得满分，每低0.1个百分点扣1分，扣完为止。', ''],
        ['合计', '', 60, '', '', ''],
      ],
      merges: ['A1:F1'],
    },
    {
      name: '同类县', at: 'A1',
      rows: [
        ['各县2024年主要指标增速'],
        ['类别', '县名', '规上工业增加值增速（%）', '固定资产投资增速（%）', '农村居民收入增速（%）'],
        ['一类县', '澧县', 9, 8, 7],
        ['一类县', '安乡县', 3, 4, 6],
        ['二类县', '石门县', 7, 5, 6.5],
        ['二类县', '慈利县', 8, 6, 6.9],
        ['二类县', '桃源县', 4, 3, 7],
      ],
      merges: ['A1:E1'],
    },
  ],
  tables: [{
    sheet: '石门县',
    roles: { index: 'A', name: 'B', full: 'C', actual: 'D', rule: 'E', score: 'F' },
    marks: { 3: 18, 4: 17, 5: 17 },
    sums: { 6: 52 },
  }],
};

/* prettier-ignore */
const twoValues: InventedBook = {
  name: '沙洲县粮食储备考核（两个完成数）',
  about: '统计数 and 现场抽查数 may both be what was achieved, nobody says which: asked, and nothing scored by guess',
  sheets: [{
    name: '储备', at: 'A1',
    rows: [
      ['沙洲县2024年粮食储备考核表'],
      ['指标', '分值', '任务数', '统计数', '抽查数', '评分标准', '得分'],
      ['储备粮规模（吨）', 50, 1000, 1000, 950, '按完成比例计分。', ''],
      ['轮换数量（吨）', 50, 300, 300, 270, '完成任务得满分，每少1%扣1分，扣完为止。', ''],
    ],
    merges: ['A1:G1'],
  }],
  tables: [{
    sheet: '储备',
    roles: { name: 'A', full: 'B', target: 'C', actual: 'E', rule: 'F', score: 'G' },
    marks: { 3: 47.5, 4: 40 },
  }],
};

/* prettier-ignore */
const dottedSerials: InventedBook = {
  name: '长宁县行政审批局考核（编号1-1、Ⅰ、A）',
  about: 'serials Ⅰ., 1-1, 1-2 in the name column; parts with 分值 in a line of their own, marks at two levels, 小计 without formulas; 评价标准 and 得分标准',
  everyRole: false,
  sheets: [{
    name: '审批', at: 'A1',
    rows: [
      ['长宁县行政审批局2024年考核评分表'],
      ['指标', '分值', '评价标准', '实际完成情况', '考评得分', '备注'],
      ['Ⅰ.政务服务', 50, '', '', '', ''],
      ['1-1 网办率', 25, '达到90%得满分，每低1个百分点扣1分，扣完为止。', '88.5%', '', ''],
      ['1-2 一次办好率', 25, '达到95%得满分，每低1个百分点扣1分，扣完为止。', '96%', '', ''],
      ['Ⅱ.作风建设', 50, '', '', '', ''],
      ['2-1 有效投诉', 30, '每发生1起扣5分，扣完为止。', '2起', '', ''],
      ['2-2 培训场次', 20, '全年培训不少于10场，每少1场扣2分，扣完为止。', '9场', '', ''],
      ['总分', 100, '', '', '', ''],
    ],
    merges: ['A1:F1'],
  }],
  tables: [{
    sheet: '审批',
    roles: { name: 'A', full: 'B', rule: 'C', actual: 'D', score: 'E', note: 'F' },
    marks: { 4: 23.5, 5: 25, 7: 20, 8: 18 },
    sums: { 9: 86.5 },
  }],
};

/* prettier-ignore */
const acrossWithPenalty: InventedBook = {
  name: '环江县各乡镇人居环境月评（加扣分列）',
  about: 'townships down, three values across, then 扣分 by hand and 总得分: the sum is not the marks alone, so it is left alone',
  sheets: [{
    name: '月评', at: 'A1',
    rows: [
      ['环江县各乡镇2024年10月人居环境评比'],
      ['乡镇', '垃圾清运率（%）', '公厕达标率（%）', '曝光问题扣分', '总得分', '名次'],
      ['满分', 60, 40, '', 100, ''],
      ['评分标准', '达到98%得满分，每低1个百分点扣2分，扣完为止。', '达到95%得满分，每低1个百分点扣1分，扣完为止。', '', '', ''],
      ['思恩镇', 98, 95, 2, '', ''],
      ['水源镇', 95, 90, 0, '', ''],
    ],
    merges: ['A1:F1'],
  }],
  tables: [],
  written: { '月评!E5': null, '月评!E6': null },
};

/* prettier-ignore */
const streetsAcross: InventedBook = {
  name: '滨江区街道经济指标评分（横表、月份、占比）',
  about: 'streets down; heads with units on a second row; marks and rules in rows above the organisations; 合计 and 排名; a street with 不涉及',
  sheets: [{
    name: '10月', at: 'A2',
    rows: [
      ['滨江区各街道2024年1-10月经济指标评分表'],
      ['序号', '街道', '社零增速', '规上营收', '新增市场主体', '合计得分', '排名'],
      ['', '', '%', '亿元', '户', '', ''],
      ['', '分值', 40, 30, 30, 100, ''],
      ['', '计分方法', '达到5%得满分，每低0.1个百分点扣1分，扣完为止。', '以最高值为满分，其余按占最高值的比例计分。', '达到200户得满分，每少10户扣1分，扣完为止。', '', ''],
      [1, '江南街道', 5.2, 60, 210, '', ''],
      [2, '江北街道', 4.6, 45, 150, '', ''],
      [3, '湖心街道', 4.9, 30, '不涉及', '', ''],
    ],
    merges: ['A2:G2', 'A3:A4', 'B3:B4', 'F3:F4', 'G3:G4'],
  }],
  tables: [
    { sheet: '10月', roles: { unit_name: 'B', actual: 'C' }, marks: { 7: 40, 8: 36, 9: 39 }, fulls: { 7: 40, 8: 40, 9: 40 } },
    { sheet: '10月', roles: { unit_name: 'B', actual: 'D' }, marks: { 7: 30, 8: 22.5, 9: 15 }, fulls: { 7: 30, 8: 30, 9: 30 } },
    { sheet: '10月', roles: { unit_name: 'B', actual: 'E' }, marks: { 7: 30, 8: 25, 9: 'not_applicable' }, fulls: { 7: 30, 8: 30, 9: 30 } },
  ],
  written: { '10月!F7': 100, '10月!F8': 83.5, '10月!F9': null },
};

export const NEXT_COUNTIES: readonly InventedBook[] = [
  startOfHundred,
  awardColumns,
  raters,
  peersBelow,
  twoValues,
  dottedSerials,
  acrossWithPenalty,
  streetsAcross,
];
