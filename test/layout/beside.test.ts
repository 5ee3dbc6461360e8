/** Lists that stand beside a table, one under the other, each with its head, its rows and its note: none takes the words of the table for its rule. */
import { appraise } from '../../src/core/appraise';
import { decimalText } from '../../src/core/model/exact';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { snapshotOf } from './makeSnapshot';

const ROWS = [
  ['石桥镇2024年度综合考评表', '', '', '', '', '', '', '', '', ''],
  ['序号', '考核指标', '分值', '评分标准', '完成值', '得分', '', '村', '办结率', '得分'],
  [1, '粮食播种面积', 5, '完成任务得满分，未完成的不得分。', '完成', '', '', '上坪村', '100%', ''],
  [2, '安全生产', 10, '每发生1起事故扣2分，扣完为止。', '1起', '', '', '下坪村', '97%', ''],
  [3, '信访工作', 8, '每发生1起越级上访扣1分，扣完为止。', '2起', '', '', '注：满分4分，办结率达到100%得满分，每低1个百分点扣0.5分。', '', ''], // prettier-ignore
  [4, '森林防火', 6, '每发生1起火情扣3分，扣完为止。', '0起', '', '', '', '', ''],
  [5, '禁毒', 2, '未发现种毒行为得2分，发现1起即不得分。', '0起', '', '', '村', '满意率', '得分'],
  [6, '党报征订', 3, '每推迟1天扣0.2分，扣完为止。', '推迟5天', '', '', '上坪村', '90%', ''],
  [7, '档案管理', 4, '每缺1类扣1分，扣完为止。', '缺1类', '', '', '下坪村', '85%', ''],
  ['', '', '', '', '', '', '', '注：满分10分，满意率达到100%得满分，每低1个百分点扣0.1分。', '', ''],
];

test('each list is marked by its own note, and the table by its own column', () => {
  const { tables } = appraise(snapshotOf({ rows: ROWS }), DEFAULT_SETTINGS);
  const marks = tables.map((t) => t.rows.map((r) => [r.indicator.name, r.mark && decimalText(r.mark)]));
  expect(marks).toEqual([
    [
      ['粮食播种面积', '5'],
      ['安全生产', '8'],
      ['信访工作', '6'],
      ['森林防火', '6'],
      ['禁毒', '2'],
      ['党报征订', '2'],
      ['档案管理', '3'],
    ],
    [
      ['上坪村', '4'],
      ['下坪村', '2.5'],
    ],
    [
      ['上坪村', '9'],
      ['下坪村', '8.5'],
    ],
  ]);
  expect(tables.map((t) => t.reading.year)).toEqual([2024, 2024, 2024]);
});
