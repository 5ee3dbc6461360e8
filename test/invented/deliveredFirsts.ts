/** Invented workbooks as bureaus deliver them, first lot, truth written first: labels set vertically under three rows of heads, counties by items with the rules on a sheet of their own, a sheet for each town, marks beside a negative list, quarters that run on. */
import type { InventedBook } from './kinds';
import { adds, is, says, tell } from './told';

/* prettier-ignore */
const threeHeads = tell('雁鸣县高质量发展综合绩效（三行表头、竖排类别）', 'labels set vertically with their marks; whole year and three quarters under one head; the rules name which', [{
  name: '前三季度', at: 'B2',
  roles: [{ index: 'C', name: 'D', unit: 'E', full: 'F', average: 'K', rule: 'L', score: 'M' }],
  lines: [
    says('雁鸣县2024年前三季度高质量发展综合绩效测算表', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('测算单位：县发展和改革局', '', '', '', '', '', '', '', '', '', '2024年10月22日', ''),
    says('类别', '序', '指　标', '计量单位', '权数', '2024年目标', '<', '完成情况', '<', '对标', '考评办法', '考评得分'),
    says('^', '^', '^', '^', '^', '全年', '前三季度', '前三季度', '<', '全市平均', '^', '^'),
    says('^', '^', '^', '^', '^', '^', '^', '完成值', '同比±%', '^', '^', '^'),
    is(13, '经\n济\n运\n行\n︵40分︶', 1, '地区生产总值增速', '%', 15, 6, 5.8, 5.4, '', 5.6, '达到前三季度目标得满分，每低0.1个百分点扣0.5分，扣完为止。', ''),
    is(14.6, '^', 2, '规模以上工业增加值增速', '%', 15, 7, 6.5, 6.9, '', 7.1, '不低于全市平均水平得满分，每低0.1个百分点扣0.2分，扣完为止。', ''),
    is(9.5, '^', 3, '一般公共预算收入', '亿元', 10, 8, 6, 5.7, 3.2, 4, '完成前三季度目标得满分，未完成的按完成比例计分。', ''),
    is(10, '民\n生\n事\n业\n︵20分︶', 4, '城镇新增就业', '人', 10, 2000, 1500, 1630, '', '', '完成前三季度目标得满分，未完成的按完成比例计分。', ''),
    is(10, '^', 5, '空气优良天数比率', '%', 10, 95, 95, 96.1, '', '', '达到前三季度目标得满分，每低1个百分点扣1分，扣完为止。', ''),
    adds(57.1, '合　　计', '<', '<', '', 60, '', '', '', '', '', '', ''),
    says('复核人：', '', '', '', '', '制表人：', '', '', '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const countiesByItems = tell('三江市2024年县区考核明细（长表，规则另页）', 'each county with its three items below each other; 小计 after each county; the rules in a list on another sheet', [
  {
    name: '明细',
    roles: [{ name: 'B', full: 'C', target: 'D', actual: 'E', score: 'F' }],
    lines: [
      says('三江市2024年对县（区）考核明细', '<', '<', '<', '<', '<', '<'),
      says('县（区）', '考核指标', '标准分', '目标值', '完成值', '得分', '数据认定单位'),
      is(27, '青山县', '工业投资增速（%）', 30, 10, 8.5, '', '市工信局'),
      is(38.4, '^', '限上零售额（亿元）', 40, 50, 48, '', '市商务局'),
      is(20, '^', '生产安全事故（起）', 30, '', 1, '', '市应急局'),
      adds(85.4, '小计', '<', 100, '', '', '', ''),
      is(30, '绿水县', '工业投资增速（%）', 30, 10, 12, '', '市工信局'),
      is(40, '^', '限上零售额（亿元）', 40, 60, 61, '', '市商务局'),
      is(30, '^', '生产安全事故（起）', 30, '', 0, '', '市应急局'),
      adds(100, '小计', '<', 100, '', '', '', ''),
      is(16, '白云区', '工业投资增速（%）', 30, 10, 3, '', '市工信局'),
      is(32, '^', '限上零售额（亿元）', 40, 90, 72, '', '市商务局'),
      is(0, '^', '生产安全事故（起）', 30, '', 4, '', '市应急局'),
      adds(48, '小计', '<', 100, '', '', '', ''),
    ],
  },
  {
    name: '计分规则',
    lines: [
      says('考核指标', '标准分', '计分规则'),
      says('工业投资增速', 30, '达到目标值得满分，每低1个百分点扣2分，扣完为止。'),
      says('限上零售额', 40, '完成目标得满分，未完成的按完成比例计分。'),
      says('生产安全事故', 30, '每发生1起扣10分，扣完为止。'),
    ],
  },
]);

const TOWN_HEADS = ['序号', '考核指标', '满分', '计分标准', '实绩', '计分', '备考'];
const INCOME = '不低于各乡镇平均值的得满分，每低0.1个百分点扣0.5分，扣完为止。';
const VILLAGES = '按排名计分，第1名得满分，每后退1名扣2分。';
const FIRES = '每发生1起森林火情扣3分，扣完为止。';

/* prettier-ignore */
const sheetOfTown = (name: string, marks: readonly [number, number, number, number], cells: readonly (string | number)[]) => ({
  name,
  roles: [{ index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', score: 'F', note: 'G' }],
  lines: [
    says(`${name}2024年乡村振兴实绩考核表`, '<', '<', '<', '<', '<', '<'),
    says(...TOWN_HEADS),
    is(marks[0], '甲', '农村居民收入增速（%）', 20, INCOME, cells[0] as number, '', ''),
    is(marks[1], '乙', '村集体经营收入（万元）', 20, VILLAGES, cells[1] as number, '', ''),
    is(marks[2], '丙', '森林火情（起）', 10, FIRES, cells[2] as string, '', ''),
    adds(marks[3], '总计', '<', 50, '', '', '', ''),
    says('镇长签字：', '', '', '考核组签字：', '', '', ''),
  ],
});

/* prettier-ignore */
const sheetsOfTowns = tell('临溪县2024年乡村振兴实绩（每镇一页，有封面）', 'a cover, a sheet for each town; mean and place among the towns; 甲乙丙 as the index', [
  { name: '封面', at: 'C6', lines: [says('临溪县2024年度乡村振兴实绩考核'), says('（考核测算表）'), says(''), says('临溪县农业农村局'), says('2024年12月')] },
  sheetOfTown('龙泉镇', [20, 20, 10, 50], [7, 150, '0起']),
  sheetOfTown('石门镇', [20, 16, 7, 43], [6.4, 90, '1起']),
  sheetOfTown('双溪乡', [17, 18, 1, 36], [5.8, 120, '3起']),
]);

/* prettier-ignore */
const besideNegative = tell('白马街道2024年综合治理（左评分、右负面清单）', 'marks left, a negative list right, with a column between; the lists have different lengths', [{
  name: '综治', at: 'A2',
  roles: [
    { index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', score: 'F' },
    { index: 'H', name: 'I', rule: 'J', actual: 'K', deduction: 'L' },
  ],
  lines: [
    says('白马街道2024年综合治理考核', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('（一）正向评分', '<', '<', '<', '<', '<', '', '（二）负面清单', '<', '<', '<', '<'),
    says('序号', '评价项目', '分值', '评分依据', '完成数', '得分', '', '序号', '负面情形', '扣分依据', '发生数', '扣分'),
    is([36, -4], '①', '网格走访（户）', 40, '完成600户得满分，未完成的按比例计分。', 540, '', '', '①', '群体性上访', '每发生1起扣2分。', 2, ''),
    is([28, 0], '②', '矛盾化解率（%）', 30, '达到98%得满分，每低1个百分点扣1分，扣完为止。', 96, '', '', '②', '重大火灾事故', '每发生1起扣5分。', 0, ''),
    is([25, -1.5], '③', '平安宣传（场）', 30, '全年12场，每少1场扣2.5分，扣完为止。', 10, '', '', '③', '媒体负面报道', '每发生1次扣0.5分，最多扣2分。', 3, ''),
    adds([89, null], '合计', '<', 100, '', '', '', '', '', '', '', '', ''),
  ],
}], { written: { '综治!F5': 36, '综治!L5': 4, '综治!L6': 0, '综治!L7': 1.5 } });

/* prettier-ignore */
const runningOn = tell('金沙县2024年目标责任书（季度累计、字母编号）', 'A1, A2, B1 as the index under lines A and B; one quarter, half, three quarters, year: each holds all before', [{
  name: '责任书',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'H', rule: 'I', score: 'J' }],
  lines: [
    says('金沙县2024年目标责任书完成情况', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('编号', '责任目标', '分值', '全年任务', '累计完成', '<', '<', '<', '计分方式', '考核得分'),
    says('^', '^', '^', '^', '一季度', '上半年', '前三季度', '全年', '^', '^'),
    says('A', '发展类（20分）', '<', '<', '<', '<', '<', '<', '<', '<'),
    is(9.5, 'A1', '新增市场主体（户）', 10, 3000, 700, 1500, 2300, 2850, '完成全年任务得满分，未完成的按完成比例计分。', ''),
    is(10.5, 'A2', '技能培训（人次）', 10, 1200, 200, 610, 980, 1320, '完成全年任务得满分，未完成的按比例计分，每超额10%加0.5分，最高加1分。', ''),
    says('B', '平安类（10分）', '<', '<', '<', '<', '<', '<', '<', '<'),
    is(3.5, 'B1', '重复信访（件）', 5, '', 1, 1, 2, 3, '每发生1件扣0.5分，扣完为止。', ''),
    is(5, 'B2', '非法采砂（起）', 5, '', 0, 0, 0, 0, '每发现1起扣1分，扣完为止。', ''),
    adds(28.5, '总分', '<', 30, '', '', '', '', '', '', ''),
  ],
}]);

export const DELIVERED_FIRSTS: readonly InventedBook[] = [
  threeHeads,
  countiesByItems,
  sheetsOfTowns,
  besideNegative,
  runningOn,
];
