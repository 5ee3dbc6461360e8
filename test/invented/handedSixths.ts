/** Invented workbooks as counties hand them in, sixth lot, truth written first: lists of organisations with their rule in the notes, in many shapes of columns: due and done, of which, kinds of trouble, rates beside counts, places, a mean among the rows. */
import type { InventedBook } from './kinds';
import { adds, is, says, tell } from './told';

/* prettier-ignore */
const dueDone = tell('2024年10月各乡镇城乡居民医保参保缴费进度通报', 'should be insured, are insured; the rate by formula; rule in the note', [{
  name: '参保进度', formats: { E: '0.00%' },
  roles: [{ index: 'A', unit_name: 'B', score: 'F', rank: 'G' }],
  full: [100],
  lines: [
    says('2024年10月各乡镇城乡居民医保参保缴费进度通报', '<', '<', '<', '<', '<', '<'),
    says('序号', '乡镇', '应参保人数', '已缴费人数', '缴费率', '得分', '排名'),
    is(100, 1, '城厢镇', 20000, 19200, { f: 'D3/C3', v: 0.96 }, '', ''),
    is(95, 2, '东山乡', 8000, 7200, { f: 'D4/C4', v: 0.9 }, '', ''),
    is(97.5, 3, '西湖镇', 10000, 9250, { f: 'D5/C5', v: 0.925 }, '', ''),
    is(90, 4, '南岭乡', 5000, 4250, { f: 'D6/C6', v: 0.85 }, '', ''),
    says('注：满分100分，缴费率达到95%得满分，每低1个百分点扣1分，扣完为止。', '<', '<', '<', '<', '<', '<'),
  ],
}]);

/* prettier-ignore */
const noRate = tell('2024年第三季度各股室督办件办理得分', 'matters handed over, matters done in time, none printed as a rate', [{
  name: '督办得分',
  roles: [{ unit_name: 'A', score: 'E' }],
  full: [20],
  lines: [
    says('2024年第三季度各股室督办件办理得分', '<', '<', '<', '<'),
    says('股室', '应办结件数', '按期办结件数', '退回重办（件）', '得分'),
    is(20, '办公室', 12, 12, 0, ''),
    is(17.5, '人事股', 10, 9, 1, ''),
    is(16, '财务股', 5, 4, 0, ''),
    is(18.5, '法规股', 8, 8, 3, ''),
    says('评分办法：满分20分。按期办结率100%不扣分，每低5个百分点扣1分；退回重办的每件扣0.5分。', '<', '<', '<', '<'),
  ],
}]);
/* prettier-ignore */
const absences = tell('11月份全县会议出勤及信息报送情况统计表', 'kinds of trouble in columns of their own, other counts beside them', [{
  name: '11月',
  roles: [{ index: 'A', unit_name: 'B', score: 'H', note: 'I' }],
  full: [10],
  lines: [
    says('11月份全县会议出勤及信息报送情况统计表', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '单位', '应到人次', '缺席（人次）', '迟到（人次）', '信息迟报（条）', '信息漏报（条）', '得分', '备注'),
    is(10, 1, '县教育局', 20, 0, 0, 0, 0, '', ''),
    is(8.5, 2, '县民政局', 18, 1, 2, 1, 0, '', ''),
    is(8, 3, '县水利局', 22, 2, 0, 0, 1, '', ''),
    is(9.7, 4, '县林业局', 16, 0, 1, 0, 0, '', '1人请假'),
    is(7.1, 5, '县城管局', 25, 3, 2, 2, 0, '', ''),
    says('说明：基础分10分，缺席的每人次扣0.5分，迟到的每人次扣0.3分，信息迟报的每条扣0.4分，信息漏报的每条扣1分，扣完为止。', '<', '<', '<', '<', '<', '<', '<', '<'),
  ],
}]);

/* prettier-ignore */
const withMean = tell('2024年各镇空气质量考核排名（全县平均列于末行）', 'a mean among the rows; places by a rate; marks by places', [{
  name: '空气质量',
  roles: [{ index: 'A', unit_name: 'B', score: 'F' }],
  full: [15],
  lines: [
    says('2024年各镇环境空气质量考核得分', '<', '<', '<', '<', '<'),
    says('序号', '镇', '优良天数比率（%）', 'PM2.5浓度（微克/立方米）', '排名', '得分'),
    is(15, 1, '红星镇', 98.2, 22, 1, ''),
    is(14, 2, '前进镇', 97.6, 24, 2, ''),
    is(12, 3, '光明镇', 95.3, 27, 4, ''),
    is(13, 4, '和平镇', 96.1, 25, 3, ''),
    says('', '全县平均', 96.8, 24.5, '', ''),
    says('注：满分15分，按排名计分，第1名得15分，每降低1名扣1分。', '<', '<', '<', '<', '<'),
  ],
}]);

/* prettier-ignore */
const rowsOfTwo = tell('2024年民生实事项目监督评价得分汇总表', 'marks out of a hundred by two judges, folded by shares in the note', [{
  name: '评价汇总',
  roles: [{ index: 'A', unit_name: 'B', score: 'E', rank: 'F' }],
  full: [100],
  lines: [
    says('2024年民生实事项目监督评价得分汇总表', '<', '<', '<', '<', '<'),
    says('序号', '责任单位', '人大代表评价', '群众评价', '综合得分', '名次'),
    is(91.2, 1, '县教育局', 90, 92, '', ''),
    is(87.4, 2, '县卫健局', 88, 87, '', ''),
    is(94, 3, '县民政局', 94, 94, '', ''),
    says('注：综合得分=人大代表评价×40%+群众评价×60%。', '<', '<', '<', '<', '<'),
  ],
}]);

/* prettier-ignore */
const indicatorPairs = tell('2024年生态环境监测达标考核表（监测、达标两列）', 'in a table of indicators: samples taken, samples that met the standard, no rate', [{
  name: '监测达标',
  roles: [{ index: 'A', name: 'B', full: 'C', rule: 'F', score: 'G', responsible: 'H' }],
  lines: [
    says('2024年生态环境监测达标考核表', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '监测项目', '分值', '监测次数', '达标次数', '评分标准', '得分', '责任单位'),
    is(20, 1, '县城饮用水水源', 20, 12, 12, '达标率100%得满分，每低5个百分点扣2分。', '', '县水利局'),
    is(16, 2, '乡镇饮用水水源', 20, 40, 36, '达标率100%得满分，每低5个百分点扣2分。', '', '县水利局'),
    is(19, 3, '污水处理厂出水', 20, 50, 48, '达标率达到98%得满分，每低1个百分点扣0.5分。', '', '县住建局'),
    is(9, 4, '工业企业排放', 10, 30, 28, '每有1次不达标扣0.5分，扣完为止。', '', '生态环境局'),
    adds(64, '合计', '<', 70, 132, 124, '', '', ''),
  ],
}]);

/* prettier-ignore */
const listOf = (name: string, head: string, who: readonly [string, string, string]) => tell(name, 'heads of its own words over the figures; the organisations stand under a word of their own kind', [{
  name: '情况',
  roles: [{ index: 'A', unit_name: 'B', score: 'G' }],
  full: [10],
  lines: [
    says(name, '<', '<', '<', '<', '<', '<'),
    says('序号', head, '早退（人次）', '旷会（人次）', '误报（条）', '瞒报（条）', '得分'),
    is(10, 1, who[0], 0, 0, 0, 0, ''),
    is(6.6, 2, who[1], 2, 0, 1, 2, ''),
    is(7.7, 3, who[2], 1, 0, 2, 1, ''),
    says('说明：满分10分，早退的每人次扣0.5分，旷会的每人次扣0.3分，误报的每条扣0.4分，瞒报的每条扣1分，扣完为止。', '<', '<', '<', '<', '<', '<'),
  ],
}]);

export const HANDED_SIXTHS: readonly InventedBook[] = [
  listOf('12月各责任单位工作纪律情况', '责任单位', ['县教育局', '县民政局', '县水利局']),
  listOf('12月重点企业安全生产报表情况', '企业名称', ['东江制衣有限公司', '西河木业厂', '南山矿业公司']),
  dueDone,
  noRate,
  absences,
  withMean,
  rowsOfTwo,
  indicatorPairs,
];
