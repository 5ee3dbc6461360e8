/** Invented workbooks as bureaus deliver them, fourth lot, truth written first: the form of budget projects, plan and done on two lines, marks by formula from what is taken off, two years beside each other, bonus and deduction within one table, villages under numbered notes. */
import type { InventedBook } from './kinds';
import { adds, is, says, tell } from './told';

/* prettier-ignore */
const projectForm = tell('清江县2024年项目支出绩效自评（财政样表）', 'the form of the finance bureau: a head of the project, money with its own 执行率 and 得分, three levels of items, the rule in the note', [{
  name: '自评表', at: 'A1',
  roles: [{ l1: 'A', l2: 'B', target: 'D', actual: 'E', full: 'F', score: 'G' }],
  lines: [
    says('项目支出绩效自评表', '<', '<', '<', '<', '<', '<', '<'),
    says('（2024年度）', '<', '<', '<', '<', '<', '<', '<'),
    says('项目名称', '', '农村饮水安全巩固提升', '<', '<', '<', '<', '<'),
    says('主管部门', '', '清江县水利局', '<', '实施单位', '', '县农村供水站', '<'),
    says('项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'),
    says('', '年度资金总额', 500, 480, 456, 10, '95%', 9.5),
    says('年度总体目标', '', '解决3个乡镇饮水安全问题。', '<', '<', '<', '<', '<'),
    says('一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'),
    is(16, '产出指标', '数量指标', '新建供水站', '5座', '4座', 20, '', '征地滞后'),
    is(15, '^', '质量指标', '水质达标率', '≥95%', '96%', 15, '', ''),
    is(13.5, '^', '时效指标', '按期完工率', '100%', '90%', 15, '', ''),
    is(20, '效益指标', '社会效益', '受益人口', '1.2万人', '1.2万人', 20, '', ''),
    is(9.78, '满意度指标', '服务对象满意度', '群众满意度', '≥90%', '88%', 10, '', ''),
    adds(74.28, '总分', '<', '<', '<', '<', 80, '', ''),
    says('注：完成年度指标值的得满分，未完成的按完成比例计分。', '<', '<', '<', '<', '<', '<', '<'),
  ],
}]);

/* prettier-ignore */
const takenOff = tell('永安县2024年效能督查（得分由扣分算出）', '扣分 is empty, 得分 holds a formula of 分值 and 扣分: only 扣分 is written', [{
  name: '督查', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', deduction: 'F', score: 'G' }],
  lines: [
    says('永安县2024年效能督查评分表', '<', '<', '<', '<', '<', '<'),
    says('编号', '督查内容', '基准分', '扣分办法', '督查情况', '扣减分', '得分'),
    is(16, 'D-01', '批示件办理', 20, '每逾期1件扣2分，扣完为止。', '逾期2件', '', { f: 'C3-F3', v: 20 }),
    is(20, 'D-02', '会议纪律', 20, '每迟到1人次扣1分，扣完为止。', '无', '', { f: 'C4-F4', v: 20 }),
    is(9, 'D-03', '窗口服务', 10, '每有1件有效投诉扣0.5分，扣完为止。', '2件', '', { f: 'C5-F5', v: 10 }),
    adds(45, '', '合计', { f: 'SUM(C3:C5)', v: 50 }, '', '', { f: 'SUM(F3:F5)', v: 0 }, { f: 'SUM(G3:G5)', v: 50 }),
  ],
}], { written: { '督查!F3': 4, '督查!F4': 0, '督查!F5': 1, '督查!G3': null } });

/* prettier-ignore */
const yearsBeside = tell('桂阳县2024年民生实绩对比考核（两年并列）', '2023年 and 2024年 beside each other under one head each; growth in words; rules on the rise and the fall', [{
  name: '对比', at: 'B2',
  roles: [{ name: 'B', unit: 'C', last_year: 'D', actual: 'E', rule: 'G', full: 'H', score: 'I' }],
  lines: [
    says('桂阳县2024年民生实绩对比考核', '<', '<', '<', '<', '<', '<', '<'),
    says('项目', '计量单位', '实绩', '<', '同比增减', '计分方法', '标准分', '考核分'),
    says('^', '^', '2023年', '2024年', '^', '^', '^', '^'),
    is(10, '城镇新增就业', '人', 3000, 3100, '+3.3%', '比上年增加得满分，持平得5分，减少不得分。', 10, ''),
    is(8, '劳动争议案件', '件', 50, 52, '+4%', '比上年下降得满分，每上升1%扣0.5分，扣完为止。', 10, ''),
    is(10, '养老床位', '张', 800, 880, '+10%', '比上年增长10%得满分，每低1个百分点扣1分，扣完为止。', 10, ''),
    is(5, '学前教育公办率', '%', 55, 55, '持平', '比上年提高得满分，持平得5分，下降不得分。', 10, ''),
    adds(33, '合计', '', '', '', '', '', 40, ''),
  ],
}]);

/* prettier-ignore */
const plusMinus = tell('南平区2024年目标绩效（基本分、加分、减分同表）', 'labels set vertically: 基本分, 加分项, 减分项; ≤5 and 不限 as marks of bonus and deduction', [{
  name: '绩效', at: 'A1',
  roles: [{ name: 'B', full: 'C', rule: 'D', actual: 'E', score: 'F', source: 'G' }],
  lines: [
    says('南平区2024年街道目标绩效计分表', '<', '<', '<', '<', '<', '<'),
    says('类型', '计分项目', '分值', '计分规则', '核定情况', '计分', '认定部门'),
    is(27, '基\n本\n分', '税收收入', 30, '完成年度任务得满分，每低1个百分点扣1分，扣完为止。', '完成97%', '', '区税务局'),
    is(20, '^', '安全生产', 20, '每发生1起一般事故扣5分，扣完为止。', '0起', '', '区应急局'),
    is(2, '加\n分\n项', '荣誉表彰', '≤5', '获省级表彰每项加2分，获市级表彰每项加1分，最高加5分。', '省级1项', '', '区委办'),
    is(3, '^', '上级推广', '≤3', '每被推广1次加1.5分，最高加3分。', '2次', '', '区委宣传部'),
    is(-2, '减\n分\n项', '通报批评', '不限', '每被通报1次扣2分。', '1次', '', '区纪委'),
    is(0, '^', '重大舆情', '不限', '每发生1起扣3分。', '未发生', '', '区委网信办'),
    adds(50, '总计', '<', '', '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const villages = tell('洪家镇2024年11月人居环境评比（各村、分项注）', 'villages down, three items across with marks in the heads; numbered notes; 全镇合计; places to fill', [{
  name: '评比', at: 'A1',
  roles: [
    { unit_name: 'B', actual: 'C' },
    { unit_name: 'B', actual: 'D' },
    { unit_name: 'B', actual: 'E' },
  ],
  full: [40, 30, 30],
  lines: [
    says('洪家镇2024年11月人居环境评比表', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '村名', '垃圾清运率（%）\n（40分）', '乱堆乱放（处）\n（30分）', '示范户（户）\n（30分）', '总分', '位次', '备注'),
    is([40, 24, 30], 1, '洪家村', 100, 3, 10, '', '', ''),
    is([36, 30, 24], 2, '上山村', 96, 0, 8, '', '', ''),
    is([30, 20, 30], 3, '溪口村', 90, 5, 12, '', '', ''),
    says('全镇合计', '<', '', 8, 30, '', '', ''),
    says('注：①垃圾清运率：达到100%得满分，每低1个百分点扣1分，扣完为止。', '<', '<', '<', '<', '<', '<', '<'),
    says('②乱堆乱放：每发现1处扣2分，扣完为止。', '<', '<', '<', '<', '<', '<', '<'),
    says('③示范户：完成10户得满分，每少1户扣3分，扣完为止。', '<', '<', '<', '<', '<', '<', '<'),
  ],
}], { written: { '评比!F3': 94, '评比!F4': 90, '评比!F5': 80, '评比!G3': 1, '评比!G5': 3, '评比!F6': null } });

/* prettier-ignore */
const twoLines = tell('连山县2024年重点工程进度考核（计划、实际各一行）', 'plan and done of each work on two lines, name, marks, rule and mark merged over both', [{
  name: '工程', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', rule: 'I', score: 'J' }],
  lines: [
    says('连山县2024年重点工程投资进度考核（单位：万元）', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '工程名称', '分值', '类别', '一季度', '二季度', '三季度', '全年累计', '考核办法', '得分'),
    is(18, 1, '县人民医院迁建', 20, '计划', 1000, 2000, 3000, 10000, '完成全年计划得满分，未完成的按完成比例计分。', ''),
    says('^', '^', '^', '实际', 900, 2100, 2500, 9000, '^', '^'),
    is(10, 2, '城北污水厂', 10, '计划', 300, 300, 300, 1200, '完成全年计划得满分，未完成的按完成比例计分。', ''),
    says('^', '^', '^', '实际', 300, 320, 330, 1260, '^', '^'),
    adds(28, '合计', '<', 30, '', '', '', '', '', '', ''),
  ],
}]);

export const DELIVERED_FOURTHS: readonly InventedBook[] = [
  projectForm,
  takenOff,
  yearsBeside,
  plusMinus,
  villages,
  twoLines,
];
