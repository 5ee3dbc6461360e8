/** Invented workbooks as offices send them in, tenth lot, truth written first: shares by a formula under a list, what was left undone told in words, a base that may be exceeded, falls of what is counted in amounts. */
import type { InventedBook } from './kinds';
import { is, says, tell } from './told';

/* prettier-ignore */
const shares = tell('县直部门督查督办事项办理情况计分表', 'marks stand in the formula under the list; one office had nothing to deal with, one told nothing', [{
  name: '督办事项',
  roles: [{ index: 'A', unit_name: 'B', count_total: 'C', actual: 'D', score: 'E', note: 'F' }],
  full: [10],
  lines: [
    says('县直部门2025年度督查督办事项办理情况计分表（满分10分）', '<', '<', '<', '<', '<'),
    says('序号', '单位名称', '交办件数', '按期办结件数', '得分', '备注'),
    is(9.5, 1, '县发展和改革局', 40, 38, '', ''),
    is(10, 2, '县教育局', 25, 25, '', ''),
    is(9, 3, '县财政局', '30件', '27件', '', ''),
    is('not_applicable', 4, '县档案馆', 0, 0, '', '全年无交办事项'),
    is(8.33, 5, '县林业局', 18, 15, '', ''),
    is('missing_input', 6, '县水利局', 20, '', '', '台账未报'),
    says('注：1.得分=按期办结件数÷交办件数×10分，保留两位小数。', '<', '<', '<', '<', '<'),
    says('2.全年没有交办事项的单位，本项不计分。', '<', '<', '<', '<', '<'),
  ],
}]);

/* prettier-ignore */
const words = tell('东岭县教育系统2025年度目标管理考核表', 'what was done, left undone, won and cleared is told in words', [{
  name: '目标管理考核',
  roles: [{ index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', score: 'F' }],
  lines: [
    says('东岭县教育系统2025年度目标管理考核表', '<', '<', '<', '<', '<'),
    says('序号', '考核内容', '标准分', '考核细则', '工作实绩', '考核分'),
    is(3, 1, '心理健康教育', 4, '配有专职心理教师得2分，建成标准化心理辅导室得1分，开足心理健康课得1分。', '已配专职心理教师；辅导室已建成；心理健康课未开足', ''),
    is(3, 2, '中学生运动会', 4, '团体总分第一名得4分，第二名得3.5分，第三名得3分，第四名及以后得2分，未参赛不得分。', '第三名', ''),
    is(2.3, 3, '艺术展演', 3, '市级展演获一等奖每个得1分，二等奖每个得0.5分，三等奖每个得0.3分，累计不超过3分。', '一等奖1个、二等奖2个、三等奖1个', ''),
    is(4.2, 4, '食堂管理', 5, '“明厨亮灶”未接入监管平台的扣2分；陪餐记录每缺1次扣0.2分，扣完为止。', '已接入监管平台，陪餐记录缺4次', ''),
    is(3, 5, '隐患整改', 4, '安全隐患全部按期整改得4分，每有1处未按期整改扣0.5分，扣完为止。', '未按期整改2处', ''),
    is('missing_input', 6, '消防隐患', 4, '安全隐患全部按期整改得4分，每有1处未按期整改扣0.5分，扣完为止。', '整改2处', ''),
    is('missing_input', 7, '校园合唱', 3, '市级展演获一等奖每个得1分，二等奖每个得0.5分，三等奖每个得0.3分，累计不超过3分。', '县级二等奖2个', ''),
    is(3, 8, '森林防火', 5, '发生森林火情的，每起扣1分；24小时内未扑灭的，每起再扣1分。扣完为止。', '火情2起，未在24小时内扑灭0起', ''),
    is('missing_input', 9, '积案化解', 4, '完成任务得满分，每少化解1件扣0.5分，扣完为止。', '逾期3件', ''),
  ],
}]);

/* prettier-ignore */
const movements = tell('龙潭县2025年主要指标计分表', 'a base that may be exceeded, the growth of an amount beside it, a lag in points', [{
  name: '主要指标',
  roles: [{ index: 'A', name: 'B', unit: 'C', full: 'D', rule: 'E', actual: 'F', growth: 'G', last_year: 'H', average: 'I', score: 'J' }],
  lines: [
    says('龙潭县2025年主要指标计分表', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '指标', '计量单位', '分值', '计分说明', '完成值', '同比增速（%）', '上年同期', '全市平均（%）', '得分'),
    is(7, 1, '农村居民人均可支配收入增速', '%', 8, '基础分6分。增速每高（低）于全市平均0.1个百分点，在基础分上加（减）0.2分，加至8分、减至0分为止。', 7.4, '', '', 6.9, ''),
    is(4, 2, '森林覆盖率', '%', 4, '保持上年水平或有所提高的得4分；较上年下降的，每下降0.1个百分点扣0.5分。', 71.23, '', 71.23, '', ''),
    is(3, 3, '湿地保护率', '%', 4, '保持上年水平或有所提高的得4分；较上年下降的，每下降0.1个百分点扣0.5分。', 52.1, '', 52.3, '', ''),
    is(2.4, 4, '工业用电量增速', '万千瓦时', 4, '同比增长或持平的得4分；同比下降的，每下降1个百分点扣0.5分，扣完为止。', 21450, '下降3.2%', '', '', ''),
    is('missing_input', 5, '货物周转量', '万吨公里', 4, '同比增长或持平的得4分；同比下降的，每下降1个百分点扣0.5分，扣完为止。', 8600, '', '', '', ''),
  ],
}]);

export const SENT_TENTHS: readonly InventedBook[] = [shares, words, movements];
