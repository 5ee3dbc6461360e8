/** Invented workbooks as bureaus deliver them, thirteenth lot, truth written first, where a wrong mark lies near: the whole city as a line among its counties, growth of a month and of all months, low rates ranked, two means and a rule that names neither. */
import type { InventedBook } from './kinds';
import { adds, is, says, tell } from './told';

/* prettier-ignore */
const cityAsLine = tell('广安市2024年县区工业考核（全市一行在首）', 'the sum of the city stands as a line over its counties: it is no county and no mean', [{
  name: '县区', at: 'A1',
  roles: [{ index: 'A', unit_name: 'B', measure: 'C', score: 'D' }],
  full: [10],
  lines: [
    says('广安市2024年各县（市、区）工业投资考核', '<', '<', '<'),
    says('序号', '县（市、区）', '工业投资（亿元）', '得分'),
    says('', '全市', 150, ''),
    is(10, 1, '岳池县', 60, ''),
    is(8, 2, '武胜县', 40, ''),
    is(10, 3, '邻水县', 50, ''),
    says('注：满分10分，工业投资不低于全市平均水平得满分，每低5亿元扣1分，扣完为止。', '<', '<', '<'),
  ],
}]);

/* prettier-ignore */
const monthAndAll = tell('华蓥市2024年11月经济考核（当月增速、累计增速）', 'growth of the month and of all months; amounts beside', [{
  name: '增速', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', growth: 'F', rule: 'G', score: 'H' }],
  lines: [
    says('华蓥市2024年1—11月经济指标考核', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '指标', '分值', '1—11月总量（亿元）', '11月增速（%）', '1—11月增速（%）', '评分标准', '得分'),
    is(9, 1, '工业总产值', 10, 120, 8, 4, '增速达到5%得满分，每低1个百分点扣1分，扣完为止。', ''),
    is(10, 2, '社会消费品零售总额', 10, 60, 2, 6, '增速达到5%得满分，每低1个百分点扣1分，扣完为止。', ''),
    adds(19, '合计', '<', 20, '', '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const lowIsFirst = tell('前锋区2024年各镇信访考核（由低到高排名）', 'places by a rate that should be low', [{
  name: '信访', at: 'A1',
  roles: [{ unit_name: 'A', measure: 'B', score: 'C' }],
  full: [10],
  lines: [
    says('前锋区2024年各镇信访考核', '<', '<'),
    says('镇', '信访率（‰）', '得分'),
    is(9, '代市镇', 2.1, ''),
    is(10, '观塘镇', 1.2, ''),
    is(8, '护安镇', 3.4, ''),
    says('注：满分10分，按信访率由低到高排名，第1名得满分，每后退1名扣1分。', '<', '<'),
  ],
}], { written: { '信访!B3': null, '信访!B4': null } });

/* prettier-ignore */
const twoMeans = tell('岳池县2024年对标考核（全省平均、全市平均并列）', 'two means; a rule that names one, the other, neither, both', [{
  name: '对标', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', actual: 'D', average_region: 'E', average_city: 'F', rule: 'G', score: 'H' }],
  lines: [
    says('岳池县2024年对标考核', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '指标', '分值', '本县', '全省平均', '全市平均', '评分标准', '得分'),
    is(8, 1, '城镇化率（%）', 10, 50, 60, 52, '低于全市平均的，每低1个百分点扣1分，扣完为止。', ''),
    is(0, 2, '九年巩固率（%）', 10, 85, 96, 94, '低于全省平均的，每低1个百分点扣1分，扣完为止。', ''),
    is('missing_input', 3, '参保率（%）', 10, 95, 97, 94, '低于平均水平的，每低1个百分点扣1分，扣完为止。', ''),
    is(5, 4, '森林覆盖率（%）', 10, 40, 42, 38, '高于全省平均得满分，高于全市平均得5分，低于全市平均不得分。', ''),
  ],
}]);

/* prettier-ignore */
const ownAndBureau = tell('武胜县2024年部门互评（各评分单位一列）', 'each rater has a column of marks already given; a mean by formula; the mark folded from the mean', [{
  name: '互评', at: 'A1',
  roles: [{ unit_name: 'B' }],
  lines: [
    says('武胜县2024年县直部门互评得分', '<', '<', '<', '<', '<'),
    says('序号', '被评部门', '县委办评分', '政府办评分', '组织部评分', '平均得分'),
    says(1, '县财政局', 92, 94, 96, { f: 'AVERAGE(C3:E3)', v: 94 }),
    says(2, '县水务局', 88, 90, 86, { f: 'AVERAGE(C4:E4)', v: 88 }),
    says('注：评分采用百分制。', '<', '<', '<', '<', '<'),
  ],
}], { written: { '互评!C3': null, '互评!F3': null } });

export const DELIVERED_THIRTEENTHS: readonly InventedBook[] = [
  cityAsLine,
  monthAndAll,
  lowIsFirst,
  twoMeans,
  { ...ownAndBureau, tables: [] },
];
