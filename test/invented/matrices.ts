/** Invented matrices of organisations and indicators, truth written first: pairs of columns per township, counties in columns. */
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

export const MATRICES: readonly InventedBook[] = [pairs, ownColumn];
