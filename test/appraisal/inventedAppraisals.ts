/** The only place that holds invented workbooks whose whole appraisal was worked out by hand before they were first read. */
import type { SheetSpec } from '../layout/makeSnapshot';

export interface InventedAppraisal {
  readonly name: string;
  readonly sheets: readonly SheetSpec[];
  readonly truth: {
    readonly total: number;
    readonly deducted: number;
    readonly unscored: number;
    /** By indicator. */
    readonly marks: Readonly<Record<string, number | null>>;
    /** Level: count, completed, rate. */
    readonly completion: Readonly<Record<string, readonly [number, number, string]>>;
    readonly units: Readonly<Record<string, number>>;
    /** Colour by indicator; one that is not named has none. */
    readonly colours: Readonly<Record<string, 'red' | 'yellow' | 'green'>>;
    /** What each row can still win, by indicator; then what has happened, and what others judge. */
    readonly open: Readonly<Record<string, number>>;
    readonly past: number;
    readonly review: number;
    readonly standing: {
      readonly rank: number;
      readonly of: number;
      readonly grade: string | null;
      readonly ahead: number;
      readonly behind: number;
    } | null;
    /** Must stand in the briefing. */
    readonly briefing: readonly string[];
  };
}

/** A county of B组, 300 marks, quotas with their own rounding, `*` rows, late reports. */
const QINGJIANG: InventedAppraisal = {
  name: '清江县2025年度（300分，B组，名额四舍五入）',
  sheets: [
    {
      name: '考评表',
      rows: [
        ['清江县2025年度绩效考评指标表（300分）'],
        [
          '序号',
          '考核指标',
          '分值',
          '评分标准',
          '计量单位',
          '目标值',
          '完成值',
          '全市平均',
          '10月报送日期',
          '得分',
          '扣分',
          '扣分原因',
          '预警',
          '责任单位',
        ],
        ['一、高质量发展（220分）'],
        [
          1,
          '地区生产总值增速',
          40,
          '低于全市平均水平的，每低0.1个百分点扣0.4分，扣完为止。',
          '%',
          '',
          4.5,
          5.2,
          '10月25日',
          '',
          '',
          '',
          '',
          '县发展改革局',
        ],
        [
          2,
          '规模以上工业增加值增速',
          30,
          '达到全市平均水平得满分，每低于1个百分点扣2分，扣完为止。',
          '%',
          '',
          -1.5,
          6,
          '10月24日',
          '',
          '',
          '',
          '',
          '县工信局',
        ],
        [
          3,
          '城镇新增就业',
          30,
          '完成目标任务得满分，未完成的按完成比例计分。',
          '人',
          2000,
          1800,
          '',
          '10月20日',
          '',
          '',
          '',
          '',
          '县人社局',
        ],
        [
          4,
          '*农村公路建设',
          40,
          '完成目标任务得满分，未完成的每少1公里扣0.5分，扣完为止。',
          '公里',
          60,
          60,
          '',
          '10月28日',
          '',
          '',
          '',
          '',
          '县交通运输局',
        ],
        [5, '*森林火灾', 40, '每发生1起扣5分，扣完为止。', '起', '', 2, '', '10月25日', '', '', '', '', '县林业局'],
        [
          6,
          'PM2.5平均浓度',
          40,
          '不高于目标值得满分，每超过1微克/立方米扣1分，扣完为止。',
          '微克/立方米',
          30,
          32,
          '',
          '10月25日',
          '',
          '',
          '',
          '',
          '县生态环境局',
        ],
        ['二、创先争优（50分）'],
        [
          7,
          '表彰奖励',
          50,
          '获国家级表彰的每项加10分，获自治区级表彰的每项加5分，最高加50分。',
          '',
          '',
          '国家级1项，自治区级2项',
          '',
          '',
          '',
          '',
          '',
          '',
          '县委宣传部',
        ],
        ['三、社会评价（30分）'],
        [8, '社会公众评价', 30, '按测评得分（百分制）折算计分。', '分', '', 90, '', '', '', '', '', '', '县绩效办'],
        ['总计', '', 300],
      ],
      merges: ['A1:N1', 'A3:N3', 'A10:N10', 'A12:N12'],
    },
    {
      name: 'B组名次',
      rows: [
        ['2025年度B组各县（市、区）绩效考评综合得分'],
        ['单位', '综合得分', '名次', '等次'],
        ['甲县', 260, '', ''],
        ['乙县', 250, '', ''],
        ['清江县', '', '', ''],
        ['丙县', 240, '', ''],
        ['丁县', 230, '', ''],
        ['戊县', 228, '', ''],
        ['己县', 220, '', ''],
        ['庚县', 215, '', ''],
        ['辛县', 210, '', ''],
        ['壬县', 200, '', ''],
        ['注：前25%为一等等次，前75%为二等等次，其余为三等等次，名额四舍五入取整。'],
      ],
      merges: ['A1:D1', 'A13:D13'],
    },
  ],
  truth: {
    total: 234.2,
    deducted: 35.8,
    unscored: 0,
    marks: {
      地区生产总值增速: 37.2,
      规模以上工业增加值增速: 15,
      城镇新增就业: 27,
      农村公路建设: 40,
      森林火灾: 30,
      'PM2.5平均浓度': 38,
      表彰奖励: 20,
      社会公众评价: 27,
    },
    completion: { 自治区考评指标: [4, 0, '0.00'], 市级自设指标: [2, 1, '50.00'] },
    units: { 县工信局: 15, 县林业局: 10, 县人社局: 3, 县绩效办: 3, 县发展改革局: 2.8, 县生态环境局: 2 },
    colours: {
      地区生产总值增速: 'yellow',
      规模以上工业增加值增速: 'red',
      城镇新增就业: 'yellow',
      农村公路建设: 'yellow',
      'PM2.5平均浓度': 'yellow',
    },
    open: { 规模以上工业增加值增速: 15, 城镇新增就业: 3, 地区生产总值增速: 2.8, 'PM2.5平均浓度': 2 },
    past: 10,
    review: 3,
    standing: { rank: 4, of: 10, grade: '二等', ahead: 5.8, behind: 4.2 },
    briefing: [
      '234.20分',
      '满分300分',
      '78.07%',
      'B组第4（共10个参评单位）',
      '二等等次',
      '与第3名丙县相差5.80分',
      '与一等等次相差5.80分',
      '高质量发展得分187.20分',
      '创先争优得分20.00分',
      '社会评价得分27.00分',
      '市级自设指标2项，完成1项，完成率50.00%',
      '仍可争取22.80分',
      '不能挽回的扣分10.00分',
      '红色预警1项',
    ],
  },
};

/** A township of 100 marks with sub-rows under merged items, counts of several kinds, and the year before on a sheet of its own. */
const township = (year: number, values: readonly (string | number)[]): SheetSpec => ({
  name: `${year}年`,
  rows: [
    [`云岭镇${year}年度目标管理考评表（100分）`],
    ['考核项目', '分值', '考核内容', '单项分值', '评分标准', '目标值', '完成值', '责任单位', '得分', '扣分'],
    [
      '党建工作',
      30,
      '支部标准化建设',
      10,
      '达标率达到90%得满分，每低1个百分点扣0.5分，扣完为止。',
      '',
      values[0] ?? '',
      '党建办',
      '',
      '',
    ],
    ['', '', '主题党日', 10, '每少开展1次扣1分，扣完为止。', 12, values[1] ?? '', '党建办', '', ''],
    ['', '', '信息报送', 10, '每采用1条得1分，最高得10分。', '', values[2] ?? '', '党政办', '', ''],
    [
      '经济发展',
      40,
      '招商引资到位资金',
      20,
      '完成任务得满分，未完成的按完成比例计分。',
      '5000万元',
      values[3] ?? '',
      '经发办',
      '',
      '',
    ],
    ['', '', '项目入库', 20, '每入库1个得5分，最高得20分。', '', values[4] ?? '', '经发办', '', ''],
    ['社会治理', 30, '信访工作', 15, '每发生1起赴邕上访扣3分，扣完为止。', '', values[5] ?? '', '平安办', '', ''],
    [
      '',
      '',
      '安全生产',
      15,
      '每发生1起较大事故扣10分，一般事故扣2分，扣完为止。',
      '',
      values[6] ?? '',
      '平安办',
      '',
      '',
    ],
  ],
  merges: ['A1:J1', 'A3:A5', 'B3:B5', 'A6:A7', 'B6:B7', 'A8:A9', 'B8:B9'],
});

const YUNLING: InventedAppraisal = {
  name: '云岭镇2024年度（100分，合并项目下分项，与上年对比）',
  sheets: [
    township(2024, ['88%', 10, 6, '4000万元', 3, 1, '较大0起，一般1起']),
    township(2023, ['92%', 12, 8, '4500万元', 3, 1, '较大0起，一般1起']),
  ],
  truth: {
    total: 79,
    deducted: 21,
    unscored: 0,
    marks: {
      支部标准化建设: 9,
      主题党日: 8,
      信息报送: 6,
      招商引资到位资金: 16,
      项目入库: 15,
      信访工作: 12,
      安全生产: 13,
    },
    completion: { '': [7, 0, '0.00'] },
    units: { 经发办: 9, 平安办: 5, 党政办: 4, 党建办: 3 },
    colours: { 主题党日: 'yellow', 招商引资到位资金: 'yellow' },
    open: { 项目入库: 5, 信息报送: 4, 招商引资到位资金: 4, 主题党日: 2, 支部标准化建设: 1 },
    past: 5,
    review: 0,
    standing: null,
    briefing: [
      '2024年度，云岭镇',
      '79.00分（满分100分，得分率79.00%）',
      '与2023年度相比，综合得分由86.00分下降到79.00分，下降7.00分',
      '仍可争取16.00分',
      '不能挽回的扣分5.00分',
    ],
  },
};

/** A county of 1000 marks with nested sections, a percent format, a capped deduction, bands, a row left to people, a bottom line with a veto, grades by marks. */
const PINGHU: InventedAppraisal = {
  name: '平湖县2022年度（1000分，嵌套板块，人工评分，底线否决，按分数定等次）',
  sheets: [
    {
      name: '考评结果',
      rows: [
        ['平湖县2022年度绩效考评结果（1000分）'],
        ['序号', '考评内容', '分值', '评分标准', '单位', '目标', '实际完成', '全区平均', '扣分', '得分', '责任单位'],
        ['一、高质量发展（800分）'],
        ['（一）自治区考评指标（700分）'],
        [
          1,
          '固定资产投资增速',
          200,
          '低于全区平均水平的，每低1个百分点扣5分，最多扣50分。',
          '%',
          '',
          -12.3,
          1.7,
          '',
          '',
          '县发改局',
        ],
        [
          2,
          '粮食产量',
          200,
          '完成率100%及以上得200分，90%（含）—100%得180分，90%以下得150分。',
          '万吨',
          20,
          19,
          '',
          '',
          '',
          '县农业农村局',
        ],
        [
          3,
          '热线工单办结率',
          150,
          '办结率达到99%得满分，每低0.1个百分点扣1分，扣完为止。',
          '%',
          '',
          0.985,
          '',
          '',
          '',
          '县政务局',
        ],
        [4, '改革创新工作', 150, '根据工作开展情况由考评组酌情评分。', '', '', '', '', '', '', '县委改革办'],
        ['（二）市级考评指标（100分）'],
        [5, '文明城市创建', 100, '完成年度任务得满分，未完成不得分。', '', '', '未完成', '', '', '', '县委宣传部'],
        ['二、社会评价（200分）'],
        [6, '公众满意度', 200, '按测评得分（百分制）折算计分。', '分', '', 86.4, '', '', '', '县绩效办'],
        ['三、底线管理（只扣分）'],
        [7, '生产安全', 0, '每发生1起较大及以上生产安全事故扣10分。', '起', '', 1, '', '', '', '县应急局'],
      ],
      formats: { G7: '0.0%' },
      merges: ['A1:K1', 'A3:K3', 'A4:K4', 'A9:K9', 'A11:K11', 'A13:K13'],
    },
    {
      name: '全市排名',
      rows: [
        ['2022年度各县区综合得分'],
        ['县区', '综合得分', '排名'],
        ['平湖县', '', ''],
        ['东山区', 871.2, ''],
        ['西林县', 637.8, ''],
        ['南溪县', 605, ''],
        ['注：850分以上为优秀等次，700分以上为良好等次，其余为一般等次。'],
      ],
      merges: ['A1:C1', 'A7:C7'],
    },
  ],
  truth: {
    total: 637.8,
    deducted: 212.2,
    unscored: 1,
    marks: {
      固定资产投资增速: 150,
      粮食产量: 180,
      热线工单办结率: 145,
      改革创新工作: null,
      文明城市创建: 0,
      公众满意度: 172.8,
      生产安全: -10,
    },
    completion: { 自治区考评指标: [4, 0, '0.00'], 市级考评指标: [1, 0, '0.00'] },
    units: { 县委宣传部: 100, 县发改局: 50, 县绩效办: 27.2, 县农业农村局: 20, 县应急局: 10, 县政务局: 5 },
    colours: { 固定资产投资增速: 'red', 粮食产量: 'yellow' },
    open: { 文明城市创建: 100, 固定资产投资增速: 50, 粮食产量: 20, 热线工单办结率: 5 },
    past: 10,
    review: 27.2,
    standing: { rank: 2, of: 4, grade: '一般', ahead: 233.4, behind: 32.8 },
    briefing: [
      '637.80分（满分1000分',
      '按已计分指标暂列第2（并列）（共4个参评单位）',
      '高质量发展得分475.00分',
      '社会评价得分172.80分',
      '底线管理扣分10.00分',
      '另有1项（共150分）未计分',
      '仍可争取175.00分',
    ],
  },
};

export const INVENTED_APPRAISALS: readonly InventedAppraisal[] = [QINGJIANG, YUNLING, PINGHU];
