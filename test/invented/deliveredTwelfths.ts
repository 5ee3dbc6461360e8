/** Invented workbooks as bureaus deliver them, twelfth lot, truth written first, where a wrong mark lies near: last year's aims, targets in words, answers in sentences, rates of last year, places from the bottom, lists with an outside county. */
import type { InventedBook } from './kinds';
import { adds, is, says, tell } from './told';

/* prettier-ignore */
const lastAims = tell('石柱县2024年对比考核（上年目标、上年完成）', 'last year’s aim beside last year’s figure: only the figure is what last year reached', [{
  name: '对比', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'F', actual: 'G', rule: 'H', score: 'I' }],
  lines: [
    says('石柱县2024年产业考核', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '指标', '分值', '上年目标', '上年完成', '本年目标', '本年完成', '评分标准', '得分'),
    is(10, 1, '莼菜产量（吨）', 10, 900, 800, 1000, 880, '比上年增长10%得满分，每低1个百分点扣1分，扣完为止。', ''),
    is(8.8, 2, '黄连面积（亩）', 10, 900, 800, 1000, 880, '完成本年目标得满分，未完成的按完成比例计分。', ''),
    is(10, 3, '辣椒种植（亩）', 10, 900, 800, 1000, 820, '高于上年得满分，低于上年的不得分。', ''),
  ],
}]);

/* prettier-ignore */
const onlyLastAim = tell('彭水县2024年对比考核（只有上年目标）', 'last year’s aim is no figure of last year', [{
  name: '对比', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'E', actual: 'F', rule: 'G', score: 'H' }],
  lines: [
    says('彭水县2024年产业考核', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '指标', '分值', '上年目标', '本年目标', '本年完成', '评分标准', '得分'),
    is('missing_input', 1, '红薯产量（吨）', 10, 800, 1000, 880, '比上年增长10%得满分，每低1个百分点扣1分，扣完为止。', ''),
    is(8.8, 2, '烤烟产量（担）', 10, 800, 1000, 880, '完成本年目标得满分，未完成的按完成比例计分。', ''),
  ],
}]);

/* prettier-ignore */
const aimsInWords = tell('秀山县2024年目标考核（目标用文字表述）', 'targets that say what is to be held against: last year, the city, nothing at all', [{
  name: '目标', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', last_year: 'F', average: 'G', rule: 'H', score: 'I' }],
  lines: [
    says('秀山县2024年目标考核表', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '指标', '分值', '目标值', '完成值', '上年', '全市平均', '评分标准', '得分'),
    is(9, 1, '粮食产量（万吨）', 10, 30, 27, 28, '', '完成目标得满分，未完成的按完成比例计分。', ''),
    is('missing_input', 2, '生猪出栏（万头）', 10, '不低于上年', 48, 50, '', '完成目标得满分，未完成的按完成比例计分。', ''),
    is('missing_input', 3, '农民收入增速（%）', 10, '高于全市平均', 6.2, '', 6.5, '完成目标得满分，未完成的按完成比例计分。', ''),
    is('missing_input', 4, '农村厕所', 10, '完成上级下达任务', 300, '', '', '完成目标得满分，未完成的按完成比例计分。', ''),
  ],
}]);

/* prettier-ignore */
const sentences = tell('酉阳县2024年督办考核（完成情况写成句子）', 'what was done said in sentences with dates, counts due and done', [{
  name: '督办', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', rule: 'F', score: 'G' }],
  lines: [
    says('酉阳县2024年重点督办事项考核', '<', '<', '<', '<', '<', '<'),
    says('序号', '督办事项', '分值', '目标', '完成情况', '评分标准', '得分'),
    is(9, 1, '新建蓄水池（口）', 10, 50, '截至11月底，完成45口', '完成目标得满分，未完成的按完成比例计分。', ''),
    is(9.6, 2, '办理提案（件）', 10, 50, '应办50件，已办48件', '完成目标得满分，未完成的按完成比例计分。', ''),
    is(8, 3, '整改问题（个）', 10, '', '共10个问题，已整改9个，未整改1个', '每有1个问题未整改扣2分，扣完为止。', ''),
    is(10, 4, '培训干部（人次）', 10, 200, '已举办3期，培训210人次', '完成目标得满分，未完成的按完成比例计分。', ''),
  ],
}]);

/* prettier-ignore */
const fromBelow = tell('城口县2024年位次考核（倒数、并列、未参评）', 'places from the bottom, of so many, not ranked', [{
  name: '位次', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', rank: 'D', rule: 'F', score: 'G' }],
  lines: [
    says('城口县2024年全市位次考核', '<', '<', '<', '<', '<', '<'),
    says('序号', '工作', '分值', '全市位次', '参评县数', '评分标准', '得分'),
    is(0, 1, '环境整治', 10, '倒数第2', 10, '排名后3位的不得分，其余得满分。', ''),
    is(10, 2, '平安建设', 10, 5, 10, '排名后3位的不得分，其余得满分。', ''),
    is(0, 3, '信访工作', 10, 9, 10, '排名后3位的不得分，其余得满分。', ''),
    is('missing_input', 4, '营商环境', 10, '未参评', 10, '排名后3位的不得分，其余得满分。', ''),
  ],
}]);

/* prettier-ignore */
const lastRates = tell('巫溪县2024年率值考核（上年同期率、升降百分点）', 'rates of this and last year and the change in points', [{
  name: '率值', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', actual: 'D', last_year: 'E', rule: 'G', score: 'H' }],
  lines: [
    says('巫溪县2024年率值指标考核', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '指标', '分值', '本期（%）', '上年同期（%）', '升降（百分点）', '评分标准', '得分'),
    is(10, 1, '高中毛入学率', 10, 95, 94, 1, '比上年提高得满分，每下降1个百分点扣2分，扣完为止。', ''),
    is(6, 2, '住院报销比例', 10, 70, 72, -2, '比上年提高得满分，每下降1个百分点扣2分，扣完为止。', ''),
    is(9, 3, '孕产妇系统管理率', 10, 94, 92, 2, '达到95%得满分，每低1个百分点扣1分，扣完为止。', ''),
    adds(25, '合计', '<', 30, '', '', '', '', ''),
  ],
}]);

export const DELIVERED_TWELFTHS: readonly InventedBook[] = [
  lastAims,
  onlyLastAim,
  aimsInWords,
  sentences,
  fromBelow,
  lastRates,
];
