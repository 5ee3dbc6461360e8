/** Invented workbooks as offices send them in, ninth lot, truth written first: the most that one item may lose beside its marks, the most a bonus may bring, halves of a year with marks of their own, a list of what was checked at each organisation, organisations across under one rule. */
import type { InventedBook } from './kinds';
import { adds, is, says, tell } from './told';

/* prettier-ignore */
const most = tell('2024年度市场监管所目标考核表（单项最高扣分）', 'marks and the most that may be taken off stand in two columns', [{
  name: '目标考核',
  roles: [{ index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'F', score: 'G' }],
  lines: [
    says('2024年度市场监管所目标考核表', '<', '<', '<', '<', '<', '<'),
    says('序号', '考核项目', '分值', '评分标准', '最高扣分', '完成情况', '得分'),
    is(15, 1, '企业年报', 20, '年报率达到95%得满分，每低1个百分点扣1分。', 10, '90%', ''),
    is(12, 2, '投诉举报', 15, '逾期办结的每件扣0.5分。', 5, '6件', ''),
    is(17, 3, '食品抽检', 20, '完成抽检任务得满分，每少1批次扣1分。', 10, '少3批次', ''),
    is(15, 4, '执法办案', 15, '案卷评查不合格的每件扣2分。', 8, '0件', ''),
    is(12, 5, '广告监管', 15, '发现违法广告的每条扣1分。', 3, '6条', ''),
    adds(71, '合计', '', 85, '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const gains = tell('2024年度县直单位加分项目认定表', 'the most that a bonus may bring in a column of its own', [{
  name: '加分认定',
  roles: [{ index: 'A', name: 'B', rule: 'C', full: 'D', actual: 'E', score: 'F', source: 'G' }],
  lines: [
    says('2024年度县直单位加分项目认定表', '<', '<', '<', '<', '<', '<'),
    says('序号', '加分项目', '加分标准', '加分上限', '认定情况', '认定得分', '认定单位'),
    is(3, 1, '改革创新', '获省级推广每项加1分，市级推广每项加0.5分。', 3, '省级2项，市级3项', '', '县改革办'),
    is(1.5, 2, '争先创优', '获市级以上表彰每项加0.5分。', 2, '3项', '', '县委组织部'),
    is(2, 3, '信息宣传', '在国家级媒体刊发每篇加0.5分，省级媒体每篇加0.2分。', 2, '国家级3篇，省级6篇', '', '县委宣传部'),
    is(0, 4, '承办会议', '承办全省会议每次加1分。', 2, '无', '', '县政府办'),
  ],
}]);

/* prettier-ignore */
const halves = tell('2024年度村级集体经济考核表（两个半年）', 'two halves of a year, the whole of it counts', [{
  name: '集体经济',
  roles: [{ index: 'A', unit_name: 'B', target: 'C', actual: 'F', score: 'G', rank: 'H' }],
  full: [20],
  lines: [
    says('2024年度村级集体经济考核表', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '村名', '年度目标（万元）', '上半年（万元）', '下半年（万元）', '全年收入（万元）', '考核得分', '排名'),
    is(20, 1, '东岭村', 20, 9, 13, 22, '', ''),
    is(18, 2, '西坡村', 30, 12, 15, 27, '', ''),
    is(16, 3, '南湾村', 25, 8, 12, 20, '', ''),
    is(12, 4, '北塘村', 15, 4, 5, 9, '', ''),
    says('注：满分20分，完成年度目标的得20分，未完成的按完成比例计分。', '<', '<', '<', '<', '<', '<', '<'),
  ],
}]);

/* prettier-ignore */
const found = tell('2024年第三季度安全生产检查评分汇总', 'what was found at each company in words', [{
  name: '检查汇总',
  roles: [{ index: 'A', unit_name: 'B', score: 'D' }],
  full: [100],
  lines: [
    says('2024年第三季度安全生产检查评分汇总', '<', '<', '<'),
    says('序号', '企业名称', '检查发现隐患（处）', '评分'),
    is(94, 1, '宏达机械厂', 3, ''),
    is(100, 2, '永兴化工公司', 0, ''),
    is(86, 3, '金山水泥公司', 7, ''),
    says('注：满分100分，每发现1处隐患扣2分。', '<', '<', '<'),
  ],
}]);

/* prettier-ignore */
const bottom = tell('2024年县级部门底线管理事项（分值列写扣分）', 'what each case costs stands in the rule, the marks’ column says 扣分', [{
  name: '底线管理',
  roles: [{ index: 'A', l1: 'B', name: 'C', full: 'D', rule: 'E', actual: 'F', score: 'G', responsible: 'H' }],
  lines: [
    says('2024年县级部门底线管理事项考核', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '类别', '事项', '分值', '扣分办法', '核查结果', '得分', '责任单位'),
    is(-2, 1, '安全稳定', '生产安全', '扣分项', '发生一般事故每起扣2分，较大事故每起扣5分。', '一般事故1起，较大事故0起', '', '县应急局'),
    is(0, 2, '^', '信访稳定', '扣分项', '发生赴京集体访每批次扣3分。', '未发生', '', '县信访局'),
    is(-1.5, 3, '廉政法治', '违纪违法', '扣分项', '班子成员受处分每人扣1.5分。', '1人', '', '县纪委监委'),
    is(-1, 4, '^', '行政败诉', '扣分项', '行政诉讼败诉每件扣0.5分，最多扣2分。', '2件', '', '县司法局'),
  ],
}]);

export const SENT_NINTHS: readonly InventedBook[] = [most, gains, halves, found, bottom];
