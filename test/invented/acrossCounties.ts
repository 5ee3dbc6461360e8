/** Invented 横表, truth written first: organisations down and indicators across with one value each, and only a column of totals to write. */
import type { InventedBook } from './kinds';

/* prettier-ignore */
const plain: InventedBook = {
  name: '平阳县各乡镇2024年重点指标得分排名（横表只有总分）',
  about: 'rows of 权重 and 评分标准 under the heads, one value for each indicator, 总分 and 排名 empty; the average row at the end',
  sheets: [{
    name: '乡镇排名', at: 'A1',
    rows: [
      ['平阳县各乡镇2024年重点指标得分排名表'],
      ['序号', '乡镇', '农民收入增速（%）', '招商到位资金（万元）', '信访化解率（%）', '总分', '排名'],
      ['', '权重', 40, 30, 30, 100, ''],
      ['', '评分标准', '达到全县平均水平得满分，每低0.1个百分点扣1分，扣完为止。', '以最高值为满分，其余按占最高值的比例计分。', '达到100%得满分，每低1个百分点扣1分，扣完为止。', '', ''],
      [1, '昆阳镇', 7.5, 3000, 100, '', ''],
      [2, '鳌江镇', 6.8, 2400, 95, '', ''],
      [3, '水头镇', 7, 1500, 92, '', ''],
      ['', '全县平均', 7.1, 2300, 95.7, '', ''],
    ],
    merges: ['A1:G1'],
  }],
  tables: [
    { sheet: '乡镇排名', roles: { unit_name: 'B', actual: 'C' }, marks: { 5: 40, 6: 37, 7: 39 }, fulls: { 5: 40, 6: 40, 7: 40 } },
    { sheet: '乡镇排名', roles: { unit_name: 'B', actual: 'D' }, marks: { 5: 30, 6: 24, 7: 15 }, fulls: { 5: 30, 6: 30, 7: 30 } },
    { sheet: '乡镇排名', roles: { unit_name: 'B', actual: 'E' }, marks: { 5: 30, 6: 25, 7: 22 }, fulls: { 5: 30, 6: 30, 7: 30 } },
  ],
  written: { '乡镇排名!F5': 100, '乡镇排名!F6': 86, '乡镇排名!F7': 76 },
};

/* prettier-ignore */
const groups: InventedBook = {
  name: '海州市各县区高质量发展指标（分组表头，办法见注）',
  about: 'groups over the indicators in two header rows, marks in the heads, rules in notes by name; 综合得分 only; a value missing for one county',
  sheets: [{
    name: '指标', at: 'B2',
    rows: [
      ['海州市各县（区）2024年高质量发展指标完成情况'],
      ['县（区）', '经济发展', '', '民生保障', '', '综合得分', '备注'],
      ['', 'GDP增速（30分）', '工业投资增速（20分）', '城镇调查失业率（25分）', '义务教育巩固率（25分）', '', ''],
      ['东海县', 6.5, 12, '5.0%', '98.5%', '', ''],
      ['连云区', 5.6, 9.5, '5.4%', '99%', '', ''],
      ['赣榆区', 6, '', '4.8%', '97%', '', '工业投资数据待核'],
      ['注：1.GDP增速：达到6%得满分，每低0.1个百分点扣0.5分，扣完为止。'],
      ['2.工业投资增速：达到10%得满分，每低1个百分点扣2分，扣完为止。'],
      ['3.城镇调查失业率：控制在5%以内得满分，每高0.1个百分点扣1分，扣完为止。'],
      ['4.义务教育巩固率：达到98%得满分，每低0.5个百分点扣2分，扣完为止。'],
    ],
    merges: ['B2:H2', 'B3:B4', 'C3:D3', 'E3:F3', 'G3:G4', 'H3:H4', 'B8:H8', 'B9:H9', 'B10:H10', 'B11:H11'],
  }],
  tables: [
    { sheet: '指标', roles: { unit_name: 'B', actual: 'C' }, marks: { 5: 30, 6: 28, 7: 30 }, fulls: { 5: 30, 6: 30, 7: 30 } },
    { sheet: '指标', roles: { unit_name: 'B', actual: 'D' }, marks: { 5: 20, 6: 19, 7: 'missing_input' }, fulls: { 5: 20, 6: 20, 7: 20 } },
    { sheet: '指标', roles: { unit_name: 'B', actual: 'E' }, marks: { 5: 25, 6: 21, 7: 25 }, fulls: { 5: 25, 6: 25, 7: 25 } },
    { sheet: '指标', roles: { unit_name: 'B', actual: 'F' }, marks: { 5: 25, 6: 25, 7: 21 }, fulls: { 5: 25, 6: 25, 7: 25 } },
  ],
  written: { '指标!G5': 100, '指标!G6': 93, '指标!G7': null },
};

/* prettier-ignore */
const otherSheet: InventedBook = {
  name: '宁远县部门考核横表（评分办法在另一张表）',
  about: 'departments down, indicators across, 总得分 only; marks and rules stand on a sheet 评分办法, a row for each indicator by its name',
  sheets: [
    {
      name: '得分表', at: 'A1',
      rows: [
        ['宁远县县直部门2024年日常工作考核得分表'],
        ['序号', '单位', '信息采用数（篇）', '督查事项办结率', '公文差错（次）', '总得分'],
        [1, '县发改局', 14, '100%', 1, ''],
        [2, '县财政局', 10, '96%', 0, ''],
        [3, '县统计局', 6, '90%', 4, ''],
      ],
      merges: ['A1:F1'],
    },
    {
      name: '评分办法', at: 'A1',
      rows: [
        ['日常工作考核评分办法'],
        ['考核指标', '满分', '评分标准'],
        ['信息采用数（篇）', 40, '采用12篇以上得满分，每少1篇扣2分，扣完为止。'],
        ['督查事项办结率', 40, '办结率100%得满分，每低1个百分点扣1分，扣完为止。'],
        ['公文差错（次）', 20, '每出现1次差错扣2分，扣完为止。'],
      ],
      merges: ['A1:C1'],
    },
  ],
  tables: [
    { sheet: '得分表', roles: { unit_name: 'B', actual: 'C' }, marks: { 3: 40, 4: 36, 5: 28 }, fulls: { 3: 40, 4: 40, 5: 40 } },
    { sheet: '得分表', roles: { unit_name: 'B', actual: 'D' }, marks: { 3: 40, 4: 36, 5: 30 }, fulls: { 3: 40, 4: 40, 5: 40 } },
    { sheet: '得分表', roles: { unit_name: 'B', actual: 'E' }, marks: { 3: 18, 4: 20, 5: 12 }, fulls: { 3: 20, 4: 20, 5: 20 } },
  ],
  written: { '得分表!F3': 98, '得分表!F4': 92, '得分表!F5': 70 },
};

/* prettier-ignore */
const withTargets: InventedBook = {
  name: '嘉禾县各乡镇2024年农业农村目标完成（目标行在下）',
  about: 'a row 目标值 and a row 计分办法 and marks in the heads, 分值 nowhere else; 合计得分 by formula-free cells; total row 全县合计 that is no township',
  sheets: [{
    name: '农业', at: 'A1',
    rows: [
      ['嘉禾县各乡镇2024年农业农村目标完成情况及得分'],
      ['乡镇名称', '粮食面积（亩）\n30分', '生猪出栏（头）\n30分', '耕地撂荒（亩）\n40分', '合计得分', '名次'],
      ['目标值', 12000, 5000, 0, '', ''],
      ['计分办法', '完成目标得满分，未完成的按完成比例计分。', '每少100头扣1分，扣完为止。', '每发现10亩扣4分，扣完为止。', '', ''],
      ['珠泉镇', 12500, 5200, 0, '', ''],
      ['塘村镇', 10800, 4700, 20, '', ''],
      ['石桥镇', 12000, 4000, 30, '', ''],
      ['全县合计', 35300, 13900, 50, '', ''],
    ],
    merges: ['A1:F1'],
  }],
  tables: [
    { sheet: '农业', roles: { unit_name: 'A', actual: 'B' }, marks: { 5: 30, 6: 27, 7: 30 }, fulls: { 5: 30, 6: 30, 7: 30 } },
    { sheet: '农业', roles: { unit_name: 'A', actual: 'C' }, marks: { 5: 30, 6: 27, 7: 20 }, fulls: { 5: 30, 6: 30, 7: 30 } },
    { sheet: '农业', roles: { unit_name: 'A', actual: 'D' }, marks: { 5: 40, 6: 32, 7: 28 }, fulls: { 5: 40, 6: 40, 7: 40 } },
  ],
  written: { '农业!E5': 100, '农业!E6': 86, '农业!E7': 78 },
};

/* prettier-ignore */
const totalsBelow: InventedBook = {
  name: '东阳街道各社区平安考核（一列一社区，末行总分）',
  about: 'indicators down, communities across with one value each and no column of marks; 总得分 in the last row for each community',
  sheets: [{
    name: '平安', at: 'A1',
    rows: [
      ['东阳街道各社区2024年平安考核表'],
      ['序号', '考核指标', '分值', '评分标准', '东门社区', '南门社区', '西门社区'],
      [1, '矛盾纠纷调处率（%）', 40, '达到98%得满分，每低1个百分点扣2分，扣完为止。', 98, 95, 90],
      [2, '电诈发案（起）', 30, '每发生1起扣3分，扣完为止。', 2, 0, 11],
      [3, '隐患排查（次）', 30, '全年排查12次得满分，每少1次扣2分，扣完为止。', 12, 10, 9],
      ['总得分', '', 100, '', '', '', ''],
    ],
    merges: ['A1:G1', 'A6:B6'],
  }],
  tables: [
    { sheet: '平安', roles: { index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E' }, marks: { 3: 40, 4: 24, 5: 30 } },
    { sheet: '平安', roles: { index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'F' }, marks: { 3: 34, 4: 30, 5: 26 } },
    { sheet: '平安', roles: { index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'G' }, marks: { 3: 24, 4: 0, 5: 24 } },
  ],
  written: { '平安!E6': 94, '平安!F6': 90, '平安!G6': 48 },
};

/* prettier-ignore */
const pairsAcross: InventedBook = {
  name: '吉水县各乡镇项目投资考核（目标完成成对，只有总分）',
  about: '{任务数|完成数} for each indicator across under the indicator with its marks, the rule for all in the note; 得分 of the whole row only',
  sheets: [{
    name: '投资', at: 'A1',
    rows: [
      ['吉水县各乡镇2024年项目投资考核表'],
      ['乡镇', '固定资产投资（万元）（60分）', '', '新开工项目（个）（40分）', '', '得分'],
      ['', '任务数', '完成数', '任务数', '完成数', ''],
      ['文峰镇', 8000, 7600, 5, 6, ''],
      ['阜田镇', 5000, 5000, 4, 3, ''],
      ['盘谷镇', 4000, 3000, 4, 4, ''],
      ['注：各项指标按完成比例计分，超额完成不加分。'],
    ],
    merges: ['A1:F1', 'A2:A3', 'B2:C2', 'D2:E2', 'F2:F3', 'A7:F7'],
  }],
  tables: [
    { sheet: '投资', roles: { unit_name: 'A', target: 'B', actual: 'C' }, marks: { 4: 57, 5: 60, 6: 45 }, fulls: { 4: 60, 5: 60, 6: 60 } },
    { sheet: '投资', roles: { unit_name: 'A', target: 'D', actual: 'E' }, marks: { 4: 40, 5: 30, 6: 40 }, fulls: { 4: 40, 5: 40, 6: 40 } },
  ],
  written: { '投资!F4': 97, '投资!F5': 90, '投资!F6': 85 },
};

/* prettier-ignore */
const valueThenMark: InventedBook = {
  name: '文山市各县工业指标考核（一县两行：数值与得分）',
  about: 'each county takes two rows, 数值 and 得分; rules and marks in rows under the heads; the total stands in the row of marks',
  sheets: [{
    name: '工业', at: 'A1',
    rows: [
      ['文山市各县2024年工业指标考核表'],
      ['县（市）', '项目', '工业增加值增速（%）', '工业投资增速（%）', '总分'],
      ['分值', '', 50, 50, 100],
      ['评分标准', '', '达到8%得满分，每低1个百分点扣5分，扣完为止。', '达到15%得满分，每低1个百分点扣2分，扣完为止。', ''],
      ['砚山县', '数值', 8.2, 12, ''],
      ['', '得分', '', '', ''],
      ['丘北县', '数值', 7, 16, ''],
      ['', '得分', '', '', ''],
    ],
    merges: ['A1:E1', 'A3:B3', 'A4:B4', 'A5:A6', 'A7:A8'],
  }],
  tables: [
    { sheet: '工业', roles: { unit_name: 'A', actual: 'C' }, marks: { 5: 50, 7: 45 }, fulls: { 5: 50, 7: 50 } },
    { sheet: '工业', roles: { unit_name: 'A', actual: 'D' }, marks: { 5: 44, 7: 50 }, fulls: { 5: 50, 7: 50 } },
  ],
  written: { '工业!C6': 50, '工业!D6': 44, '工业!E6': 94, '工业!C8': 45, '工业!D8': 50, '工业!E8': 95 },
};

export const ACROSS_COUNTIES: readonly InventedBook[] = [
  plain,
  groups,
  otherSheet,
  withTargets,
  totalsBelow,
  pairsAcross,
  valueThenMark,
];
