/** Invented workbooks as a city's appraisal office mails them, seventh lot, truth written first: bare figures without units, numerators beside rates, growth alone, months of rates, kinds in columns, sums of towns, targets of two sorts. */
import type { InventedBook } from './kinds';
import { adds, is, says, tell } from './told';

/* prettier-ignore */
const bareFigures = tell('芦溪县2024年重点任务考核（数字均无单位）', 'figures without any unit; points of completing and points of a rate side by side', [{
  name: '任务',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', rule: 'F', score: 'G' }],
  lines: [
    says('芦溪县2024年重点任务考核表', '<', '<', '<', '<', '<', '<'),
    says('序号', '任务名称', '分值', '目标数', '完成数', '评分标准', '得分'),
    is(8, 1, '新增经营主体', 10, 2500, 2400, '完成目标得满分，每低1个百分点扣0.5分，扣完为止。', ''),
    is(9.5, 2, '公共租赁住房分配率', 10, 95, 94, '达到目标得满分，每低1个百分点扣0.5分，扣完为止。', ''),
    is(9, 3, '土地出让收入', 10, 1000, 900, '完成目标得满分，未完成的按完成比例计分。', ''),
    is(7, 4, '标准化菜市场', 10, 10, 7, '每少1个扣1分，扣完为止。', ''),
    is(10, 5, '森林蓄积量', 10, 380, 381, '不低于目标得满分，低于的不得分。', ''),
    adds(43.5, '合计', '<', 50, '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const growthOnly = tell('平乐县2024年一季度开门红考核（只有增速）', 'growth rates alone, rules against the city, against aims and against zero', [{
  name: '开门红',
  roles: [{ index: 'A', name: 'B', full: 'C', growth_target: 'D', growth: 'E', average: 'F', rule: 'G', score: 'H' }],
  lines: [
    says('平乐县2024年一季度开门红考核表', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '指标', '分值', '目标增速（%）', '实际增速（%）', '全市平均增速（%）', '评分标准', '得分'),
    is(9, 1, '农业总产值', 10, 5, 4.5, 4.4, '达到目标增速得满分，每低0.1个百分点扣0.2分，扣完为止。', ''),
    is(10, 2, '建筑业产值', 10, 8, 9.2, 7.5, '达到目标增速得满分，每低0.1个百分点扣0.2分，扣完为止。', ''),
    is(7.8, 3, '商品房销售面积', 10, '', -12.4, -10.2, '低于全市平均增速的，每低1个百分点扣1分，扣完为止。', ''),
    is(0, 4, '工业投资', 5, '', -0.5, 3, '实现正增长得满分，零增长或负增长不得分。', ''),
    adds(26.8, '合计', '<', 35, '', '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const kindsAcross = tell('岑溪县2024年表彰奖励加分（分级项数）', '国家级 | 自治区级 | 市级 counts in columns of their own; a cap for each', [{
  name: '加分',
  roles: [{ index: 'A', name: 'B', full: 'C', rule: 'D', score: 'H' }],
  lines: [
    says('岑溪县2024年表彰奖励加分统计表', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '加分项目', '最高加分', '加分标准', '获奖项数', '<', '<', '加分得分'),
    says('^', '^', '^', '^', '国家级', '自治区级', '市级', '^'),
    is(5, 1, '综合表彰', 8, '获国家级表彰每项加3分，自治区级每项加2分，市级每项加1分，累计加分不超过8分。', 1, 1, 0, ''),
    is(8, 2, '单项表彰', 8, '获国家级表彰每项加3分，自治区级每项加2分，市级每项加1分，累计加分不超过8分。', 1, 2, 3, ''),
    is(0, 3, '典型经验', 6, '获国家级推广每项加3分，自治区级每项加2分，市级每项加1分，累计加分不超过6分。', 0, 0, 0, ''),
  ],
}]);

/* prettier-ignore */
const rateOfMonths = tell('象州县2024年1—11月空气质量考核（逐月与累计）', 'rates by month and 累计; PM2.5 lower is better; 同比变化 beside it', [{
  name: '空气',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'G', rule: 'I', score: 'J' }],
  lines: [
    says('象州县2024年1—11月空气质量考核表', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '指标', '分值', '年度目标', '10月', '11月', '1—11月累计', '同比变化（%）', '评分标准', '得分'),
    is(8, 1, 'PM2.5浓度（微克/立方米）', 10, 25, 22, 30, 27, 8, '控制在年度目标以内得满分，每超1微克/立方米扣1分，扣完为止。', ''),
    is(10, 2, '优良天数比例（%）', 10, 93, 96, 91, 94.2, -0.6, '达到年度目标得满分，每低1个百分点扣1分，扣完为止。', ''),
    is(6, 3, '重污染天数（天）', 10, 0, 0, 1, 2, 100, '每出现1天扣2分，扣完为止。', ''),
    adds(24, '合计', '<', 30, '', '', '', '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const selfAndChecked = tell('灵山县2024年考核（自报完成、核定完成、扣减）', '自报数 | 核定数 | 核减原因 | 自评得分 | 核定得分; the verified count', [{
  name: '核定',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'F', rule: 'H', self_score: 'I', score: 'J' }],
  lines: [
    says('灵山县2024年目标任务核定考核表', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '指标', '分值', '年度任务', '自报完成数', '核定完成数', '核减原因', '评分标准', '自评得分', '核定得分'),
    is(9, 1, '清理河道（公里）', 10, 100, 102, 90, '验收不合格', '完成任务得满分，未完成的按完成比例计分。', 10, ''),
    is(10, 2, '新建泵站（座）', 10, 4, 4, 4, '', '完成任务得满分，每少1座扣2分，扣完为止。', 10, ''),
    is(6, 3, '水事案件（起）', 8, '', 0, 1, '漏报', '每发生1起扣2分，扣完为止。', 8, ''),
    adds(25, '合计', '<', 28, '', '', '', '', '', 28, ''),
  ],
}]);

/* prettier-ignore */
const numbersAndRates = tell('忻城县2024年医疗保障考核（件数与比率并列）', '检查户数 | 违规户数 | 违规率 ; the rule names the rate', [{
  name: '医保',
  roles: [{ index: 'A', name: 'B', full: 'C', actual: 'F', rule: 'G', score: 'H' }],
  lines: [
    says('忻城县2024年医疗保障基金监管考核表', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '监管事项', '分值', '检查户数', '违规户数', '违规率（%）', '评分标准', '得分'),
    is(8, 1, '定点药店', 10, 50, 2, 4, '违规率控制在2%以内得满分，每高1个百分点扣1分，扣完为止。', ''),
    is(10, 2, '定点诊所', 10, 40, 0, 0, '违规率控制在2%以内得满分，每高1个百分点扣1分，扣完为止。', ''),
    is(7, 3, '乡镇卫生院', 10, 20, 1, 5, '违规率控制在2%以内得满分，每高1个百分点扣1分，扣完为止。', ''),
    adds(25, '合计', '<', 30, '', '', '', '', ''),
  ],
}]);

export const MAILED_SEVENTHS: readonly InventedBook[] = [
  bareFigures,
  growthOnly,
  kindsAcross,
  rateOfMonths,
  selfAndChecked,
  numbersAndRates,
];
