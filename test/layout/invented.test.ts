/** Tables as offices vary them: further header words, merges, orders and odd rows; every role is right, or asked. */
import { readTables } from '../../src/core/layout';
import { columnLetters } from '../../src/core/model/area';
import { toNumber } from '../../src/core/model/exact';
import { indicatorsOf, type TableReading } from '../../src/core/model/indicator';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import type { CellValue } from '../../src/core/model/snapshot';
import { snapshotOf } from './makeSnapshot';

const UP = '增速达到全区平均水平得满分，每低于全区平均水平0.1个百分点扣0.2分，扣完为止。';
const DONE = '完成年度目标任务得满分，未完成的按完成比例计分。';
const EACH = '每发生1起扣2分，扣完为止。';

interface Invented {
  readonly about: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly string[];
  readonly formulas?: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  /** Row kinds in order, with their row numbers: `2 section`. */
  readonly kinds: string;
  readonly fulls: readonly (number | null)[];
  readonly types?: string;
  readonly asked?: readonly string[];
}

const INVENTED: readonly Invented[] = [
  {
    about: 'a row of numbers under the header; 小计 by place',
    rows: [
      [
        '项号',
        '考评项目',
        '计量单位',
        '标准分值',
        '评分办法',
        '目标数',
        '实际完成数',
        '完成率',
        '考评得分',
        '减分',
        '备注',
      ],
      ['甲', '乙', '丙', 1, 2, 3, 4, 5, 6, 7, 8],
      ['一、经济指标（20分）'],
      ['1', '固定资产投资', '亿元', 10, DONE, 95, 85.6, '', '', '', ''],
      ['2', '财政收入', '亿元', 10, DONE, 5.7, 5.5, '', '', '', ''],
      ['', '小计', '', 20, '', '', '', '', '', '', ''],
      ['二、民生指标（10分）'],
      ['3', '新增就业', '人', 10, DONE, 2000, 2100, '', '', '', ''],
      ['', '小计', '', 10, '', '', '', '', '', '', ''],
      ['', '总计', '', 30, '', '', '', '', '', '', ''],
    ],
    roles: {
      index: 'A',
      name: 'B',
      unit: 'C',
      full: 'D',
      rule: 'E',
      target: 'F',
      actual: 'G',
      completion: 'H',
      score: 'I',
      deduction: 'J',
      note: 'K',
    },
    kinds: '3 section,4 indicator,5 indicator,6 subtotal,7 section,8 indicator,9 subtotal,10 total',
    fulls: [10, 10, 10],
  },
  {
    about: 'separate columns 加分 and 扣分, 复核得分 beside 得分 and 自评得分',
    rows: [
      [
        '类别',
        '指标名称',
        '满分',
        '考核细则',
        '工作完成情况',
        '自评得分',
        '加分',
        '扣分',
        '得分',
        '复核得分',
        '存在的问题',
        '责任科室',
      ],
      ['业务工作', '案件办结率', 20, '达到95%得满分，每低1个百分点扣1分。', '96%', 20, '', '', '', '', '', '一庭'],
      ['', '信息报送', 10, '每少报1篇扣0.5分。', '少报2篇', 9, '', '', '', '', '', '办公室'],
      ['队伍建设', '违纪违法', 10, '每发生1起扣5分。', '无', 10, '', '', '', '', '', '政治部'],
    ],
    merges: ['A2:A3'],
    roles: {
      l1: 'A',
      name: 'B',
      full: 'C',
      rule: 'D',
      actual: 'E',
      self_score: 'F',
      bonus: 'G',
      deduction: 'H',
      score: 'I',
      checked_score: 'J',
      deduct_reason: 'K',
      responsible: 'L',
    },
    kinds: '2 indicator,3 indicator,4 indicator',
    fulls: [20, 10, 10],
  },
  {
    about: '单位 holds organisations, after the rule; 指标值 achieved',
    rows: [
      ['编号', '考核指标', '权重', '计分方法', '控制指标', '指标值', '上年同期', '增幅', '单位', '扣分原因'],
      [1, '万元GDP能耗', 5, '不超过控制指标得满分，每超1%扣0.5分。', 0.42, 0.41, 0.43, '', '县发改局', ''],
      [2, '刑事案件数', 5, '同比下降得满分，每上升1%扣0.2分。', '', 398, 412, '', '县公安局', ''],
      [3, '信访总量', 5, '同比下降得满分，每上升1%扣0.2分。', '', 31, 35, '', '县信访局', ''],
      [4, '治安案件数', 5, '同比下降得满分，每上升1%扣0.2分。', '', 310, 320, '', '县公安局', ''],
    ],
    roles: {
      index: 'A',
      name: 'B',
      full: 'C',
      rule: 'D',
      target: 'E',
      actual: 'F',
      last_year: 'G',
      growth: 'H',
      responsible: 'I',
      deduct_reason: 'J',
    },
    kinds: '2 indicator,3 indicator,4 indicator,5 indicator',
    fulls: [5, 5, 5, 5],
  },
  {
    about: 'unmerged two-row header with years',
    rows: [
      ['2024年度主要指标考核表', '', '', '', '', '', '', '', ''],
      ['序号', '指标', '分值', '评分标准', '2023年', '', '2024年', '', '考核得分'],
      ['', '', '', '', '总量', '增速', '总量', '增速', ''],
      [1, '工业总产值', 10, UP, 100, 5.1, 108, 8, ''],
      [2, '农业总产值', 10, UP, 50, 4, 52.4, 4.8, ''],
    ],
    roles: { index: 'A', name: 'B', full: 'C', rule: 'D', last_year: 'E', actual: 'G', growth: 'H', score: 'I' },
    kinds: '4 indicator,5 indicator',
    fulls: [10, 10],
  },
  {
    about: '一级、二级、三级指标 all merged downwards, 考核权重, 认定部门',
    rows: [
      ['一级指标', '二级指标', '三级指标', '考核权重', '评价细则', '预期目标', '完成实绩', '认定部门', '得分'],
      ['高质量发展（60分）', '经济发展（40分）', 'GDP增速', 20, UP, 5, 4.1, '统计局', ''],
      ['', '', '工业增速', 20, UP, 7, 6.2, '统计局', ''],
      ['', '民生（20分）', '新增就业', 20, DONE, 2000, 2100, '人社局', ''],
      [
        '加分项（5分）',
        '荣誉',
        '获得表彰',
        5,
        '国家级每项加2分，省级每项加1分，最高加5分。',
        '',
        '省级1项',
        '组织部',
        '',
      ],
      ['扣分项', '通报', '被通报批评', '-', '每次扣1分，最多扣5分。', '', '1次', '督查室', ''],
    ],
    merges: ['A2:A4', 'B2:B3'],
    roles: { l1: 'A', l2: 'B', name: 'C', full: 'D', rule: 'E', target: 'F', actual: 'G', source: 'H', score: 'I' },
    kinds: '2 indicator,3 indicator,4 indicator,5 indicator,6 indicator',
    fulls: [20, 20, 20, 5, 0],
    types: 'base,base,base,bonus,bottom_line',
  },
  {
    about: 'section names in the name column with their marks in the marks column; header words with spaces',
    rows: [
      ['序 号', '考 核 内 容', '分 值', '评 分 标 准', '完 成 情 况', '得 分'],
      ['一', '党的建设', 30, '', '', ''],
      [1, '主题教育', 15, '每少1次扣1分。', '4次', ''],
      [2, '党费收缴', 15, '未按月收缴的，每次扣1分。', '无', ''],
      ['二', '业务工作', 20, '', '', ''],
      [3, '办结率', 20, '达到100%得满分，每低1个百分点扣1分。', '99%', ''],
      ['合 计', '', 50, '', '', ''],
    ],
    roles: { index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', score: 'F' },
    kinds: '2 section,3 indicator,4 indicator,5 section,6 indicator,7 total',
    fulls: [15, 15, 20],
  },
  {
    about: 'weights in percent format; assessor column 考核单位; 排名 and 全市平均 over sub-words',
    rows: [
      ['考核指标', '', '权重', '计分规则', '完成情况', '对比', '', '考核单位', '得分'],
      ['类别', '名称', '', '', '', '全市平均', '全市排名', '', ''],
      ['经济', 'GDP增速', 20, UP, 4.1, 4.3, 6, '统计局', ''],
      ['', '投资增速', 20, UP, 3, 2.9, 5, '统计局', ''],
      ['生态', '优良天数比率', 10, '达到96%得满分，每低1个百分点扣1分。', 97, 96.8, 3, '生态局', ''],
    ],
    merges: ['A1:B1', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:G1', 'H1:H2', 'I1:I2', 'A3:A4'],
    roles: { l1: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', average: 'F', rank: 'G', source: 'H', score: 'I' },
    kinds: '3 indicator,4 indicator,5 indicator',
    fulls: [20, 20, 10],
  },
  {
    about: 'a score column for each half year is asked',
    rows: [
      ['序号', '指标', '分值', '评分标准', '上半年得分', '下半年得分'],
      [1, '巡察整改', 10, EACH, 9, ''],
      [2, '信息公开', 10, EACH, 8, ''],
    ],
    roles: { index: 'A', name: 'B', full: 'C', rule: 'D', score: 'E' },
    asked: ['score'],
    kinds: '2 indicator,3 indicator',
    fulls: [10, 10],
  },
  {
    about: 'nested sections （一）, group totals, formulas, a header printed again',
    rows: [
      ['附件1', '', '', '', ''],
      ['××县2024年度绩效考评指标（100分）', '', '', '', ''],
      ['序号', '考评指标', '分值', '计分标准', '考评得分'],
      ['第一部分 高质量发展（80分）', '', '', '', ''],
      ['（一）自治区指标（60分）', '', '', '', ''],
      [1, '甲项', 30, DONE, ''],
      [2, '★乙项', 30, DONE, ''],
      ['小计', '', 60, '', ''],
      ['（二）市自设指标（20分）', '', '', '', ''],
      [3, '丙项', 20, DONE, ''],
      ['序号', '考评指标', '分值', '计分标准', '考评得分'],
      [4, '丁项*', 0, DONE, ''],
      ['小计', '', 20, '', ''],
      ['第二部分 评议评价（20分）', '', '', '', ''],
      [5, '领导评价', 20, '按百分制得分折算。', ''],
      ['小计', '', 20, '', ''],
      ['总得分', '', 100, '', ''],
      ['审核人：', '', '填表人：', '', ''],
    ],
    merges: ['A2:E2', 'A4:E4', 'A5:E5', 'A9:E9', 'A14:E14'],
    formulas: { C8: '=SUM(C6:C7)', C13: '=SUM(C10:C12)', C16: '=SUM(C15:C15)', C17: '=C8+C13+C16' },
    roles: { index: 'A', name: 'B', full: 'C', rule: 'D', score: 'E' },
    kinds:
      '4 section,5 section,6 indicator,7 indicator,8 subtotal,9 section,10 indicator,12 indicator,13 subtotal,14 section,15 indicator,16 subtotal,17 total,18 note',
    fulls: [30, 30, 20, 0, 20],
    types: 'base,base,base,base,review',
  },
  {
    about: '指标 with rule in 说明, no index; 考评结果 over 得分 and 扣分; 监考单位',
    rows: [
      ['考评指标', '分值', '年度任务', '全年完成', '考评结果', '', '说明', '监考单位'],
      ['', '', '', '', '得分', '扣分', '', ''],
      ['保障房开工（套）', 4, 320, 318, '', '', '未完成的，每少1套扣0.1分。', '市住建局'],
      ['高标准农田（万亩）', 5, 2.5, 2.4, '', '', DONE, '市农业农村局'],
      ['林业有害生物防治', 3, '', '达标', '', '', '达标得3分，不达标不得分。', '市林业局'],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1', 'G1:G2', 'H1:H2'],
    roles: { name: 'A', full: 'B', target: 'C', actual: 'D', score: 'E', deduction: 'F', rule: 'G', source: 'H' },
    kinds: '3 indicator,4 indicator,5 indicator',
    fulls: [4, 5, 3],
  },
  {
    about: '最高值, 最低值, 全区最优, 满意值 columns; 赋分 and 得分率',
    rows: [
      ['序号', '评价指标', '赋分', '赋分标准', '实际值', 'A组最高值', 'A组最低值', '得分', '得分率'],
      [1, '研发投入强度', 6, '采用功效系数法计分，基础分60分。', 0.62, 1.35, 0.21, '', ''],
      [2, '专利拥有量', 4, '采用功效系数法计分，基础分60分。', 1.2, 3.1, 0.4, '', ''],
    ],
    roles: { index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', best: 'F', worst: 'G', score: 'H' },
    kinds: '2 indicator,3 indicator',
    fulls: [6, 4],
  },
  {
    about: 'several sub-rows share one merged marks cell: no row has marks of its own',
    rows: [
      ['项目', '分值', '评分标准', '得分'],
      ['综治', 10, '每发生1起命案扣5分。', ''],
      ['', '', '每发生1起群体性事件扣3分。', ''],
      ['宣传', 5, '每少1篇扣0.5分。', ''],
    ],
    merges: ['A2:A3', 'B2:B3'],
    roles: { name: 'A', rule: 'C', score: 'D' },
    kinds: '2 indicator,3 indicator,4 indicator',
    fulls: [null, null, 5],
  },
  {
    about: 'an unrelated list and a contact list around the table are no tables',
    rows: [
      ['联系人', '电话', '单位'],
      ['张三', '0774-1', '县财政局'],
      ['', '', ''],
      ['考核指标', '标准分', '考核评分细则', '实得分'],
      ['预算编制', 10, EACH, ''],
      ['决算公开', 10, EACH, ''],
      ['总分', 20, '', ''],
    ],
    roles: { name: 'A', full: 'B', rule: 'C', score: 'D' },
    kinds: '5 indicator,6 indicator,7 total',
    fulls: [10, 10],
  },
  {
    about: '评分标准及办法 before 目标; 目标 with sub-words 年度 and 1-11月; 排位',
    rows: [
      [
        '序号',
        '主要指标',
        '单位',
        '评分标准及办法',
        '基本分值',
        '目标',
        '',
        '1—11月完成',
        '同比±%',
        '全市平均增速',
        '排位',
        '实得分',
        '预警',
      ],
      ['', '', '', '', '', '年度', '1-11月', '', '', '', '', '', ''],
      [1, '固定资产投资', '亿元', UP, 10, 95, 87, 85.6, -7.2, 1.5, 8, '', ''],
      [2, '社零总额', '亿元', UP, 10, 46, 42, 43.1, 2.4, 2.4, 5, '', ''],
    ],
    merges: [
      'A1:A2',
      'B1:B2',
      'C1:C2',
      'D1:D2',
      'E1:E2',
      'F1:G1',
      'H1:H2',
      'I1:I2',
      'J1:J2',
      'K1:K2',
      'L1:L2',
      'M1:M2',
    ],
    roles: {
      index: 'A',
      name: 'B',
      unit: 'C',
      rule: 'D',
      full: 'E',
      target: 'F',
      actual: 'H',
      growth: 'I',
      average: 'J',
      rank: 'K',
      score: 'L',
      warning: 'M',
    },
    kinds: '3 indicator,4 indicator',
    fulls: [10, 10],
  },
];

test.each(INVENTED.map((o) => [o.about, o] as const))('%s', (_, o) => {
  const tables = readTables(snapshotOf({ rows: o.rows, merges: o.merges, formulas: o.formulas }), DEFAULT_SETTINGS);
  expect(tables).toHaveLength(1);
  const table = tables[0] as TableReading;
  const letters = (role: string) => table.columns.filter((c) => c.role === role).map((c) => columnLetters(c.col));
  const asked = table.doubts.map((d) => d.role as string);
  const wrong = Object.entries(o.roles).filter(
    ([role, letter]) => !letters(role).includes(letter) && !(asked.includes(role) && o.asked?.includes(role)),
  );
  expect({ wrong, asked, have: table.columns.map((c) => `${columnLetters(c.col)} ${c.role}`) }).toMatchObject({
    wrong: [],
    asked: o.asked ?? [],
  });
  expect(table.rows.map((r) => `${r.row} ${r.kind}`).join()).toBe(o.kinds);
  expect(indicatorsOf(table).map((r) => r.full && toNumber(r.full))).toEqual(o.fulls);
  if (o.types)
    expect(
      indicatorsOf(table)
        .map((r) => r.type)
        .join(),
    ).toBe(o.types);
});
