/** Header rows seen in public documents (`domain.md` (d)), each as a table with data: every role is right, or asked. */
import { readTables } from '../../src/core/layout';
import { columnLetters } from '../../src/core/model/area';
import { toNumber } from '../../src/core/model/exact';
import { indicatorsOf, type TableReading } from '../../src/core/model/indicator';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { snapshotOf, type SheetSpec } from './makeSnapshot';

interface Observed {
  readonly about: string;
  readonly sheets: readonly SheetSpec[];
  /** Roles by table; a list of letters where either is right. */
  readonly roles: readonly Readonly<Record<string, string | readonly string[]>>[];
  /** Roles that may be asked instead. */
  readonly asked?: readonly string[];
  /** Names and marks of the first table's indicator rows. */
  readonly items: readonly (readonly [name: string, full: number | null])[];
  /** Row kinds of the first table other than indicators, by row. */
  readonly others?: Readonly<Record<number, string>>;
}

const GDP = '增速达到全市平均水平得满分，每低0.1个百分点扣0.5分，扣完为止。';
const DONE = '完成年度目标任务得满分，未完成的按完成比例计分。';
const EACH = '每发生1起扣2分，扣完为止。';

const OBSERVED: readonly Observed[] = [
  {
    about: '单项分值: one 项目 with several sub-rows',
    sheets: [
      {
        rows: [
          ['乡镇年度考核评分表'],
          ['序号', '项目', '分值', '考核标准', '单项分值', '得分'],
          [1, '党的建设', 20, '每少开展1次主题党日扣1分。', 8, ''],
          ['', '', '', '发展党员程序不规范的，每例扣2分。', 7, ''],
          ['', '', '', '党费收缴及时足额得5分，否则不得分。', 5, ''],
          [2, '安全生产', 10, EACH, 6, ''],
          ['', '', '', '隐患整改率达到100%得4分，每低1个百分点扣0.2分。', 4, ''],
          ['合计', '', 30, '', 30, ''],
        ],
        merges: ['A1:F1', 'A3:A5', 'B3:B5', 'C3:C5', 'A6:A7', 'B6:B7', 'C6:C7'],
      },
    ],
    roles: [{ index: 'A', l1: 'B', name: 'B', group_full: 'C', rule: 'D', full: 'E', score: 'F' }],
    items: [['党的建设', 8], ['党的建设', 7], ['党的建设', 5], ['安全生产', 6], ['安全生产', 4]], // prettier-ignore
    others: { 8: 'total' },
  },
  {
    about: '项目 with its marks, 县（区）任务, 考核对象, 指标认定部门, no result column',
    sheets: [
      {
        rows: [
          ['表一 2024年度县（区）绩效考评指标（1000分）'],
          ['项目', '指标', '评价内容', '县（区）任务', '权重', '评分细则', '考核对象', '指标认定部门'],
          ['一、经济发展（400分）', '投资', '固定资产投资增速', '6%', 60, GDP, '各县（区）', '市发展改革委'],
          ['', '', '工业投资', '12亿元', 40, DONE, '各县（区）', '市工信局'],
          [
            '',
            '财政',
            '一般公共预算收入',
            '5.8亿元',
            50,
            `${DONE}加扣分：每超1个百分点加0.5分，最高加5分。`,
            '各县（区）',
            '市财政局',
          ],
          ['二、民生保障（100分）', '就业', '城镇新增就业', '2000人', 30, DONE, '各县（区）', '市人社局'],
        ],
        merges: ['A1:H1', 'A3:A5', 'B3:B4'],
      },
    ],
    roles: [{ l1: 'A', l2: 'B', name: 'C', target: 'D', full: 'E', rule: 'F', responsible: 'G', source: 'H' }],
    items: [['固定资产投资增速', 60], ['工业投资', 40], ['一般公共预算收入', 50], ['城镇新增就业', 30]], // prettier-ignore
  },
  {
    about: 'group label written vertically under a header merged over group and name',
    sheets: [
      {
        rows: [
          ['县直单位绩效评估指标'],
          ['评估指标', '', '分值', '评估内容与计分方法', '牵头单位'],
          [
            '发\n展\n类\n指\n标\n︵41.5分︶',
            '宣传工作',
            5,
            '1.宣传工作3分：信息采用20篇得3分，每少1篇扣0.2分；2.工作方案2分：制定方案得2分。',
            '县委宣传部',
          ],
          ['', '招商引资', 10, DONE, '县投资促进局'],
          ['保\n障\n类\n指\n标\n︵33.5分︶', '财务管理', 6, '每发现1起违规扣1分，扣完为止。', '县财政局'],
          ['', '政务公开', 5, '迟报、漏报信息的，每条扣0.1分，扣完为止。', '县政府办'],
        ],
        merges: ['A1:E1', 'A2:B2', 'A3:A4', 'A5:A6'],
      },
    ],
    roles: [{ l1: 'A', name: 'B', full: 'C', rule: 'D', lead: 'E' }],
    items: [
      ['宣传工作', 5],
      ['招商引资', 10],
      ['财务管理', 6],
      ['政务公开', 5],
    ],
  },
  {
    about: '指标｜分值｜计分办法｜考评部门, not at A1',
    sheets: [
      {
        at: 'C5',
        rows: [
          ['2024年绩效考评指标', '', '', ''],
          ['指标', '分值', '计分办法', '考评部门'],
          ['地区生产总值增速', 20, GDP, '市统计局'],
          ['招商引资到位资金', '15分', DONE, '市投资促进局'],
          ['生产安全事故', 10, EACH, '市应急局'],
        ],
        merges: ['C5:F5'],
      },
    ],
    roles: [{ name: 'C', full: 'D', rule: 'E', source: 'F' }],
    items: [
      ['地区生产总值增速', 20],
      ['招商引资到位资金', 15],
      ['生产安全事故', 10],
    ],
  },
  {
    about: '计分条件 is the rule beside 评价标准; section rows with counts and dashes',
    sheets: [
      {
        rows: [
          ['考核指标', '评价内容', '评价标准', '计分条件', '计分分值', '数据来源', '考核部门（单位）'],
          ['一、减贫成效', '13项', '-', '-', 65, '-', '-'],
          [
            '增收',
            '脱贫人口人均纯收入',
            '增速不低于全省平均',
            '达到的得满分，每低1个百分点扣1分。',
            35,
            '监测系统',
            '省乡村振兴局',
          ],
          [
            '',
            '易地搬迁就业率',
            '有劳动力家庭至少1人就业',
            '达到100%得满分，每低1个百分点扣0.5分。',
            30,
            '台账',
            '省发展改革委',
          ],
          ['二、资金管理', '2项', '-', '-', 35, '-', '-'],
          [
            '衔接资金',
            '支出进度',
            '年底前支出92%以上',
            '达到92%得满分，每低1个百分点扣0.2分。',
            35,
            '报表',
            '省财政厅',
          ],
          ['合计', '', '', '', 100, '', ''],
        ],
        merges: ['A3:A4'],
      },
    ],
    roles: [{ l1: 'A', name: 'B', rule: 'D', full: 'E', source: ['F', 'G'] }],
    asked: ['rule'],
    items: [
      ['脱贫人口人均纯收入', 35],
      ['易地搬迁就业率', 30],
      ['支出进度', 35],
    ],
    others: { 2: 'section', 5: 'section', 7: 'total' },
  },
  {
    about: 'two header rows: 考核结果 over 件数、加分、扣分、得分; marks in the header word',
    sheets: [
      {
        rows: [
          ['平安建设考核评分表', '', '', '', '', '', '', ''],
          ['考核项目', '考核内容', '基础分值100分', '考核标准', '考核结果', '', '', ''],
          ['', '', '', '', '件数', '加分', '扣分', '得分'],
          ['信访', '进京非访', 30, EACH, 1, '', '', ''],
          ['', '越级上访', 20, '每发生1批扣3分。', 0, '', '', ''],
          ['治安', '命案防控', 50, '发生命案的每起扣10分。', 0, '', '', ''],
        ],
        merges: ['A1:H1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:H2', 'A4:A5'],
      },
    ],
    roles: [{ l1: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', bonus: 'F', deduction: 'G', score: 'H' }],
    items: [
      ['进京非访', 30],
      ['越级上访', 20],
      ['命案防控', 50],
    ],
  },
  {
    about: '序号 in the second column',
    sheets: [
      {
        rows: [
          ['考核指标', '序号', '考核内容', '分值', '评分标准'],
          ['经济运行', 1, '地区生产总值增速', 10, GDP],
          ['', 2, '固定资产投资', 8, DONE],
          ['社会治理', 3, '生产安全事故', 6, EACH],
        ],
        merges: ['A2:A3'],
      },
    ],
    roles: [{ l1: 'A', index: 'B', name: 'C', full: 'D', rule: 'E' }],
    items: [
      ['地区生产总值增速', 10],
      ['固定资产投资', 8],
      ['生产安全事故', 6],
    ],
  },
  {
    about: '计算方法 explains, 评分方法 scores',
    sheets: [
      {
        rows: [
          ['序号', '考核指标', '赋分', '计算方法', '评分方法'],
          ['1', '规上工业增加值增速', '6', '当年增加值÷上年增加值×100%-100%，按可比价计算', GDP],
          [
            '2',
            '研发投入强度',
            '4',
            '全社会研发经费÷地区生产总值×100%',
            '达到年度目标得满分，每低0.1个百分点扣0.5分。',
          ],
          ['3', '技术合同成交额', '5', '登记合同金额合计', DONE],
        ],
      },
    ],
    roles: [{ index: 'A', name: 'B', full: 'C', note: 'D', rule: 'E' }],
    items: [
      ['规上工业增加值增速', 6],
      ['研发投入强度', 4],
      ['技术合同成交额', 5],
    ],
  },
  {
    about: '责任单位 and 配合单位',
    sheets: [
      {
        rows: [
          ['序号', '项目', '考核内容', '考核评分标准', '标准分', '责任单位', '配合单位'],
          [1, '营商环境', '项目审批', '每超时办结1件扣0.5分。', 6, '县行政审批局', '各部门'],
          [2, '', '惠企政策兑现', DONE, 4, '县财政局', '县工信局'],
          [3, '城乡建设', '危房改造', '未完成任务的，每少1户扣0.2分。', 5, '县住建局', '各乡镇'],
        ],
        merges: ['B2:B3'],
      },
    ],
    roles: [{ index: 'A', l1: 'B', name: 'C', rule: 'D', full: 'E', responsible: 'F' }],
    items: [
      ['项目审批', 6],
      ['惠企政策兑现', 4],
      ['危房改造', 5],
    ],
  },
  {
    about: '三级指标, 分值 at two levels, 数据项1 and 数据项2, no rule column',
    sheets: [
      {
        rows: [
          ['绩效评价指标体系'],
          [
            '一级指标',
            '权重',
            '二级指标',
            '分值',
            '三级指标',
            '计量单位',
            '目标值(标准)',
            '分值',
            '采集数据项',
            '',
            '指标值',
          ],
          ['', '', '', '', '', '', '', '', '数据项1', '数据项2', ''],
          ['产出', 60, '数量', 30, '培训完成率', '%', '100', 20, 180, 200, '90'],
          ['', '', '', '', '覆盖村数', '个', '50', 10, 48, 50, '48'],
          ['', '', '质量', 30, '合格率', '%', '95', 30, 171, 180, '95'],
          ['效益', 40, '满意度', 40, '群众满意度', '%', '90', 40, 92, 100, '92'],
        ],
        merges: [
          'A1:K1',
          'A2:A3',
          'B2:B3',
          'C2:C3',
          'D2:D3',
          'E2:E3',
          'F2:F3',
          'G2:G3',
          'H2:H3',
          'I2:J2',
          'K2:K3',
          'A4:A6',
          'B4:B6',
          'C4:C5',
          'D4:D5',
        ],
      },
    ],
    roles: [
      { l1: 'A', l2: 'C', name: 'E', unit: 'F', target: 'G', full: 'H', numerator: 'I', denominator: 'J', actual: 'K' },
    ],
    items: [
      ['培训完成率', 20],
      ['覆盖村数', 10],
      ['合格率', 30],
      ['群众满意度', 40],
    ],
  },
  {
    about: '自评分 and 考核分: the latter is written',
    sheets: [
      {
        rows: [
          ['序号', '考核内容', '满分', '评分标准', '考核实绩', '自评分', '考核分'],
          [1, '保费征缴', 20, DONE, '98.5%', 20, ''],
          [2, '政策宣传', 10, '每少开展1次扣2分。', '4次', 10, ''],
        ],
      },
    ],
    roles: [{ index: 'A', name: 'B', full: 'C', rule: 'D', actual: 'E', self_score: 'F', score: 'G' }],
    items: [
      ['保费征缴', 20],
      ['政策宣传', 10],
    ],
  },
  {
    about: 'name, marks and rule in one cell; lines with colons over the header',
    sheets: [
      {
        rows: [
          ['目标管理考核自评表', '', '', '', ''],
          ['填报单位（盖章）：县司法局', '', '填报时间：2024年12月20日', '', ''],
          ['考核内容', '工作完成情况', '自评分', '考核分', '备注'],
          ['普法宣传（5分）：全年开展宣传12场次，每少1场次扣0.5分。', '开展12场次', 5, '', ''],
          ['人民调解（8分）：调解成功率达到98%得8分，每低1个百分点扣1分。', '调解成功率97%', 7, '', ''],
          ['社区矫正（7分）：每发生1起脱管扣2分，扣完为止。', '0起', 7, '', ''],
        ],
        merges: ['A1:E1', 'A2:B2', 'C2:E2'],
      },
    ],
    roles: [{ name: 'A', rule: 'A', actual: 'B', self_score: 'C', score: 'D', note: 'E' }],
    items: [
      ['普法宣传', 5],
      ['人民调解', 8],
      ['社区矫正', 7],
    ],
  },
  {
    about: '考核内容 over 考核指标, 指标解释及计算方法 at the end',
    sheets: [
      {
        rows: [
          ['序号', '考核内容', '考核指标', '评分标准', '标准分', '自评分', '考核分', '责任部门', '指标解释及计算方法'],
          [
            1,
            '公共卫生',
            '建档率',
            '≥90%得满分，每低1个百分点扣0.5分。',
            10,
            10,
            '',
            '基卫股',
            '建档人数÷常住人口×100%',
          ],
          [2, '', '随访率', '≥80%得满分，每低1个百分点扣0.5分。', 10, 9, '', '基卫股', '随访人数÷管理人数×100%'],
          [3, '医疗服务', '门诊人次增幅', GDP, 10, 8, '', '医政股', '与上年同期相比'],
        ],
        merges: ['B2:B3'],
      },
    ],
    roles: [
      {
        index: 'A',
        l1: 'B',
        name: 'C',
        rule: 'D',
        full: 'E',
        self_score: 'F',
        score: 'G',
        responsible: 'H',
        note: 'I',
      },
    ],
    items: [
      ['建档率', 10],
      ['随访率', 10],
      ['门诊人次增幅', 10],
    ],
  },
  {
    about: 'no rule and no unit column: 项目｜分值｜目标任务｜监考单位',
    sheets: [
      {
        rows: [
          ['项目', '分值', '目标任务', '监考单位'],
          ['农民人均纯收入增速', 5, '年终根据全省平均水平综合考核', '省统计局'],
          ['城镇登记失业率（%）', 3, '低于 4.1', '省人社厅'],
          ['新增就业', 4, '186', '省人社厅'],
        ],
      },
    ],
    roles: [{ name: 'A', full: 'B', target: 'C', source: 'D' }],
    items: [
      ['农民人均纯收入增速', 5],
      ['城镇登记失业率（%）', 3],
      ['新增就业', 4],
    ],
  },
  {
    about: '项目名称及分值｜赋分办法｜总牵头单位｜考核责任单位',
    sheets: [
      {
        rows: [
          ['项目名称及分值', '赋分办法', '总牵头单位', '考核责任单位'],
          ['1.责任型机关创建(30分)', '按排名赋分', '县委办', '县直机关工委'],
          ['2.服务型机关创建(40分)', '按排名赋分', '县政府办', '县行政审批局'],
          ['3.法治型机关创建(30分)', '按完成比例计分', '县委政法委', '县司法局'],
        ],
      },
    ],
    roles: [{ name: 'A', rule: 'B', lead: 'C', source: 'D' }],
    items: [
      ['责任型机关创建', 30],
      ['服务型机关创建', 40],
      ['法治型机关创建', 30],
    ],
  },
  {
    about: '标准权数 and 标准(分), the rule in 备注',
    sheets: [
      {
        rows: [
          ['考核指标', '标准权数', '标准(分)', '备注'],
          ['城镇居民收入增速', 0.1, 10, '每高于平均1个百分点加1分，最高得分15分，最低得分0分'],
          ['财政收入增速', 0.2, 20, '每高于平均1个百分点加1分，最高得分25分，最低得分0分'],
          ['能耗降低率', 0.1, 10, '未达到目标不得分，最高得分10分'],
        ],
      },
    ],
    roles: [{ name: 'A', full: 'C', rule: 'D' }],
    asked: ['full'],
    items: [
      ['城镇居民收入增速', 10],
      ['财政收入增速', 20],
      ['能耗降低率', 10],
    ],
  },
  {
    about: 'two weight columns, each row in one of them: the marks are taken row by row',
    sheets: [
      {
        rows: [
          ['序号', '考评指标', '目标任务考核指标权重', '发展成效考核指标权重', '数据来源', '评分标准'],
          [1, '地区生产总值', 8, '', '市统计局', GDP],
          [2, '固定资产投资', 6, '', '市统计局', DONE],
          [3, '营商环境', '', 5, '市发改委', '按排名得分，第一名得满分，每降一位扣0.5分。'],
          [4, '科技创新', '', 4, '市科技局', DONE],
        ],
      },
    ],
    roles: [{ index: 'A', name: 'B', full: 'C', source: 'E', rule: 'F' }],
    items: [
      ['地区生产总值', 8],
      ['固定资产投资', 6],
      ['营商环境', 5],
      ['科技创新', 4],
    ],
  },
  {
    about: 'results printed as two blocks side by side without a gap, the formula in a note',
    sheets: [
      {
        rows: [
          ['热线办理情况通报', '', '', '', '', '', '', ''],
          ['单位', '总工单数', '得分', '排名', '单位', '总工单数', '得分', '排名'],
          ['县教育局', 20, '', '', '石梯镇', 31, '', ''],
          ['县公安局', 18, '', '', '大湾镇', 12, '', ''],
          ['县民政局', 9, '', '', '桥板乡', 5, '', ''],
          ['注：得分=100分-每超期1件扣0.5分，扣完为止。', '', '', '', '', '', '', ''],
        ],
        merges: ['A1:H1', 'A6:H6'],
      },
    ],
    roles: [
      { unit_name: 'A', count_total: 'B', score: 'C', rank: 'D' },
      { unit_name: 'E', count_total: 'F', score: 'G', rank: 'H' },
    ],
    items: [
      ['县教育局', null],
      ['县公安局', null],
      ['县民政局', null],
    ],
  },
  {
    about: 'a column for each month beside the cumulative figure',
    sheets: [
      {
        name: '月度',
        rows: [
          ['2024年重点指标月度完成情况表'],
          [
            '序号',
            '指标名称',
            '单位',
            '分值',
            '年度目标',
            '10月',
            '11月',
            '12月',
            '累计完成',
            '评分标准',
            '得分',
            '预警',
          ],
          [1, '新开工项目', '个', 5, 20, 1, 2, 3, 21, DONE, '', ''],
          [2, '到位资金', '亿元', 5, 60, 4.2, 5.1, 3.3, 55.2, DONE, '', ''],
          [3, '安全事故', '起', 5, '', 0, 1, 0, 1, EACH, '', ''],
        ],
        merges: ['A1:L1'],
      },
    ],
    roles: [
      {
        index: 'A',
        name: 'B',
        unit: 'C',
        full: 'D',
        target: 'E',
        month_10: 'F',
        month_11: 'G',
        month_12: 'H',
        actual: 'I',
        rule: 'J',
        score: 'K',
        warning: 'L',
      },
    ],
    items: [
      ['新开工项目', 5],
      ['到位资金', 5],
      ['安全事故', 5],
    ],
  },
  {
    about: 'two tables one below the other, each with its title, on the second sheet',
    sheets: [
      { name: '封面', rows: [['关于印发考评细则的通知'], ['各单位：请按要求填报。']] },
      {
        name: '指标',
        at: 'B2',
        rows: [
          ['表一 共性指标（40分）', '', '', '', ''],
          ['编号', '指标', '分值', '评分细则', '得分'],
          ['1', '党建', 20, '每少1次扣1分。', ''],
          ['2', '廉政', 20, '每发生1起扣5分。', ''],
          ['小计', '', 40, '', ''],
          ['', '', '', '', ''],
          ['表二 个性指标（60分）', '', '', '', ''],
          ['编号', '指标', '满分', '计分办法', '目标任务', '完成情况', '考核得分'],
          ['1', '招商', 30, DONE, '2亿元', '1.8亿元', ''],
          ['2', '项目', 30, DONE, '10个', '12个', ''],
          ['合计', '', 60, '', '', '', ''],
        ],
      },
    ],
    roles: [
      { index: 'B', name: 'C', full: 'D', rule: 'E', score: 'F' },
      { index: 'B', name: 'C', full: 'D', rule: 'E', target: 'F', actual: 'G', score: 'H' },
    ],
    items: [
      ['党建', 20],
      ['廉政', 20],
    ],
    others: { 6: 'subtotal' },
  },
  {
    about: 'a long table of counties by indicators',
    sheets: [
      {
        rows: [
          ['县（区）', '考核指标', '分值', '考核标准', '目标值', '完成值', '全市平均', '得分', '扣分'],
          ['云鹤县', '固定资产投资增速', 10, GDP, 5, 4.1, 4.6, '', ''],
          ['云鹤县', '新增就业', 8, DONE, 2000, 2100, '', '', ''],
          ['罗岑县', '固定资产投资增速', 10, GDP, 5, 5.2, 4.6, '', ''],
          ['罗岑县', '新增就业', 8, DONE, 1500, 1400, '', '', ''],
        ],
      },
    ],
    roles: [
      {
        unit_name: 'A',
        name: 'B',
        full: 'C',
        rule: 'D',
        target: 'E',
        actual: 'F',
        average: 'G',
        score: 'H',
        deduction: 'I',
      },
    ],
    items: [
      ['固定资产投资增速', 10],
      ['新增就业', 8],
      ['固定资产投资增速', 10],
      ['新增就业', 8],
    ],
  },
  {
    about: 'three header rows: whose figure, then 总量 and 增速',
    sheets: [
      {
        rows: [
          ['序号', '指标', '分值', '评分标准', '2024年完成情况', '', '', '', '上年同期', '得分'],
          ['', '', '', '', '本县', '', '全市平均', '全区平均', '', ''],
          ['', '', '', '', '总量', '增速（%）', '增速（%）', '增速（%）', '', ''],
          [1, '地区生产总值', 20, GDP, 166.4, 3.6, 4.3, 4.2, 160.6, ''],
          [2, '工业增加值', 20, GDP, 42.2, 5.1, 7.2, 7.6, 40.2, ''],
        ],
        merges: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:D3', 'E1:H1', 'I1:I3', 'J1:J3', 'E2:F2'],
      },
    ],
    roles: [
      {
        index: 'A',
        name: 'B',
        full: 'C',
        rule: 'D',
        actual: 'E',
        growth: 'F',
        average_city: 'G',
        average_region: 'H',
        last_year: 'I',
        score: 'J',
      },
    ],
    items: [
      ['地区生产总值', 20],
      ['工业增加值', 20],
    ],
  },
];

const lettersOf = (table: TableReading, role: string) =>
  table.columns.filter((c) => c.role === role).map((c) => columnLetters(c.col));

test.each(OBSERVED.map((o) => [o.about, o] as const))('%s', (_, o) => {
  const tables = readTables(snapshotOf(...o.sheets), DEFAULT_SETTINGS);
  expect(tables).toHaveLength(o.roles.length);
  o.roles.forEach((roles, i) => {
    const table = tables[i] as TableReading;
    const asked = table.doubts.map((d) => d.role as string);
    const wrong = Object.entries(roles).filter(([role, letters]) => {
      const got = lettersOf(table, role);
      if (got.length === 0 && asked.includes(role)) return !o.asked?.includes(role);
      return !got.some((g) => letters.includes(g));
    });
    expect({
      wrong,
      have: table.columns.map((c) => `${columnLetters(c.col)} ${c.role}`),
      asked: asked.filter((a) => !o.asked?.includes(a)),
    }).toMatchObject({ wrong: [], asked: [] });
  });
  const first = tables[0] as TableReading;
  expect(
    indicatorsOf(first).map((r) => [
      r.name,
      first.doubts.some((d) => d.role === 'full')
        ? (o.items.find((n) => n[0] === r.name)?.[1] ?? null)
        : r.full && toNumber(r.full),
    ]),
  ).toEqual(o.items);
  for (const [row, kind] of Object.entries(o.others ?? {}))
    expect([row, first.rows.find((r) => r.row === Number(row))?.kind]).toEqual([row, kind]);
});
