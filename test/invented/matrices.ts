/** Invented matrices of organisations and indicators, truth written first: pairs of columns per township or per indicator, counties in columns. */
import type { InventedBook } from './kinds';

/* prettier-ignore */
const pairs: InventedBook = {
  name: '白云县各乡镇2024年重点工作考核汇总（一表多镇）',
  about: 'indicators down, {完成值|得分} for each township across: each township is scored in its own columns',
  sheets: [{
    name: '汇总', at: 'A1',
    rows: [
      ['白云县各乡镇2024年重点工作考核汇总表'],
      ['序号', '考核指标', '分值', '评分标准', '城关镇', '', '白沙镇', '', '大王乡', ''],
      ['', '', '', '', '完成值', '得分', '完成值', '得分', '完成值', '得分'],
      [1, '农村厕所改造完成率（%）', 20, '达到100%得满分，每低1个百分点扣0.5分，扣完为止。', 98, '', 100, '', 91, ''],
      [2, '未化解信访积案（件）', 20, '每有1件未化解扣4分，扣完为止。', 1, '', 0, '', 6, ''],
      [3, '固定资产投资（万元）', 20, '每完成100万元得1分，最高得20分。', 1500, '', 2300, '', 950, ''],
      ['合计', '', 60, '', '', '', '', '', '', ''],
    ],
    merges: ['A1:J1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:H2', 'I2:J2', 'A7:B7'],
  }],
  tables: [
    { sheet: '汇总', roles: { index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', score: 'F' }, marks: { 4: 19, 5: 16, 6: 15 }, sums: { 7: 50 } },
    { sheet: '汇总', roles: { index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'G', score: 'H' }, marks: { 4: 20, 5: 20, 6: 20 }, sums: { 7: 60 } },
    { sheet: '汇总', roles: { index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'I', score: 'J' }, marks: { 4: 15.5, 5: 0, 6: 9 }, sums: { 7: 24.5 } },
  ],
};

/* prettier-ignore */
const ownColumn: InventedBook = {
  name: '安平市各县（区）2024年三季度指标对比及得分测算（临水县）',
  about: 'the counties stand in columns; the own county is known by the title and by 临水县排位; 全市平均 printed',
  sheets: [{
    name: '三季度', at: 'A1',
    rows: [
      ['临水县2024年三季度指标对比及得分测算表'],
      ['指标', '权重', '计分标准', '临水县', '东平县', '西宁县', '南陵区', '全市平均', '临水县排位', '测算得分'],
      ['固定资产投资增速（%）', 20, '低于全市平均的，每低1个百分点扣1分，扣完为止。', 6.2, 8, 9, 7.2, 7.6, 4, ''],
      ['工业增加值增速（%）', 20, '排全市第1位得满分，每后退1位扣2分，扣完为止。', 8.8, 9.1, 7, 6.5, 7.9, 2, ''],
      ['单位GDP能耗降低率（%）', 20, '达到全市平均得满分，未达到的不得分。', 3.1, 2.9, 3.5, 3, 3.1, 2, ''],
      ['合计', 60, '', '', '', '', '', '', '', ''],
    ],
    merges: ['A1:J1'],
  }],
  tables: [{
    sheet: '三季度',
    roles: { name: 'A', full: 'B', rule: 'C', actual: 'D', average: 'H', rank: 'I', score: 'J' },
    marks: { 3: 18.6, 4: 18, 5: 20 },
    sums: { 6: 56.6 },
  }],
};

/* prettier-ignore */
const townshipsDown: InventedBook = {
  name: '白马县2024年各乡镇重点指标考核得分表（横向）',
  about: 'townships down, {完成值|得分} for each indicator across, rows of 分值 and 评分标准 under the heads; 总分 by formula; 全县平均 in the last row',
  everyRole: true,
  sheets: [{
    name: '各乡镇', at: 'A1',
    rows: [
      ['白马县2024年各乡镇重点指标考核得分表'],
      ['序号', '乡镇', '农村居民收入增速（%）', '', '信访积案化解率（%）', '', '新增市场主体（户）', '', '总分'],
      ['', '', '完成值', '得分', '完成值', '得分', '完成值', '得分', ''],
      ['', '分值', 30, '', 40, '', 30, '', 100],
      ['', '评分标准', '达到全县平均水平得满分，每低0.1个百分点扣0.5分，扣完为止。', '', '达到95%得满分，每低1个百分点扣1分，扣完为止。', '', '全县排名第1得满分，每降低1名扣3分，扣完为止。', '', ''],
      [1, '城关镇', 7.2, '', 98, '', 320, '', { f: 'D6+F6+H6', v: 0 }],
      [2, '白沙镇', 6.4, '', 91, '', 410, '', { f: 'D7+F7+H7', v: 0 }],
      [3, '大王乡', 6.9, '', 80.5, '', 150, '', { f: 'D8+F8+H8', v: 0 }],
      ['', '全县平均', 6.8, '', 89.8, '', 293, '', ''],
    ],
    merges: ['A1:I1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2', 'I2:I3', 'C4:D4', 'E4:F4', 'G4:H4', 'C5:D5', 'E5:F5', 'G5:H5'],
  }],
  tables: [
    { sheet: '各乡镇', roles: { unit_name: 'B', actual: 'C', score: 'D' }, marks: { 6: 30, 7: 28, 8: 30 }, fulls: { 6: 30, 7: 30, 8: 30 } },
    { sheet: '各乡镇', roles: { unit_name: 'B', actual: 'E', score: 'F' }, marks: { 6: 40, 7: 36, 8: 25.5 }, fulls: { 6: 40, 7: 40, 8: 40 } },
    { sheet: '各乡镇', roles: { unit_name: 'B', actual: 'G', score: 'H' }, marks: { 6: 27, 7: 30, 8: 24 }, fulls: { 6: 30, 7: 30, 8: 30 } },
  ],
};

/* prettier-ignore */
const noted: InventedBook = {
  name: '全市各县（区）2024年1-11月重点工作评分（办法见注）',
  about: 'counties down, indicators across with their marks in the heads, the rules in the notes by the indicators’ names',
  everyRole: true,
  sheets: [{
    name: '评分', at: 'A1',
    rows: [
      ['全市各县（区）2024年1-11月重点工作评分表'],
      ['县（区）', '项目开工率（20分）', '', '安全生产事故（10分）', ''],
      ['', '完成情况', '得分', '完成情况', '得分'],
      ['东山县', '95%', '', '1起', ''],
      ['西河县', '100%', '', '无', ''],
      ['南城区', '82%', '', '4起', ''],
      ['注：1.项目开工率：达到100%得满分，每低1个百分点扣0.5分，扣完为止。'],
      ['2.安全生产事故：每发生1起扣3分，扣完为止。'],
    ],
    merges: ['A1:E1', 'A2:A3', 'B2:C2', 'D2:E2', 'A7:E7', 'A8:E8'],
  }],
  tables: [
    { sheet: '评分', roles: { unit_name: 'A', actual: 'B', score: 'C' }, marks: { 4: 17.5, 5: 20, 6: 11 }, fulls: { 4: 20, 5: 20, 6: 20 } },
    { sheet: '评分', roles: { unit_name: 'A', actual: 'D', score: 'E' }, marks: { 4: 7, 5: 10, 6: 0 }, fulls: { 4: 10, 5: 10, 6: 10 } },
  ],
};

export const MATRICES: readonly InventedBook[] = [pairs, ownColumn, townshipsDown, noted];
