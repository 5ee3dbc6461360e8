/** Invented workbooks with the awkward layouts of domain.md (d): cap columns, monthly growth, quarters, both kinds of 单位, several sheets. */
import type { InventedBook } from './kinds';

const bureau: InventedBook = {
  name: '县直单位绩效考核指标（单位栏为责任单位）',
  about:
    '单位 holds organisations beside 计量单位; lead and assessor columns; footer; result group 考核结果{扣分|得分}',
  sheets: [
    {
      name: '封面',
      rows: [['县直单位2024年度绩效考核'], ['绩效办编制']],
    },
    {
      name: '指标表',
      at: 'A3',
      rows: [
        ['2024年度县直单位绩效考核指标表'],
        ['序号', '单位', '考核指标', '计量单位', '分值', '任务数', '完成数', '考核标准', '考核结果', '', '备注'],
        ['', '', '', '', '', '', '', '', '扣分', '得分', ''],
        [1, '县水利局', '水土流失治理面积', '平方公里', 15, 20, 18, '按完成任务的比例计分，超额不加分。', '', '', ''],
        [
          2,
          '县林业局',
          '植树造林',
          '亩',
          15,
          '1.2万亩',
          12600,
          '完成任务得满分，未完成的每少1%扣0.5分，扣完为止。',
          '',
          '',
          '',
        ],
        [
          3,
          '县住建局',
          '保障房开工',
          '套',
          20,
          300,
          288,
          '完成任务得满分，未完成的每少1%扣1分，扣完为止。',
          '',
          '',
          '',
        ],
        [
          4,
          '县交通局',
          '客运安全责任事故',
          '起',
          20,
          0,
          '无',
          '发生1起扣10分，发生2起及以上的不得分。',
          '',
          '',
          '数据来源：县公安局',
        ],
        [
          5,
          '县文旅局',
          '接待游客人次',
          '万人次',
          15,
          150,
          '1623000人次',
          '完成任务得满分，未完成的按比例扣分。',
          '',
          '',
          '',
        ],
        [6, '县财政局', '预算支出进度', '%', 15, 95, '95.0%', '低于95%的，每低1个百分点扣1分，最多扣5分。', '', '', ''],
        ['合计', '', '', '', 100, '', '', '', '', '', ''],
        ['审核人：', '', '填表人：', '', '联系电话：'],
      ],
      merges: ['A3:K3', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:E5', 'F4:F5', 'G4:G5', 'H4:H5', 'I4:J4', 'K4:K5'],
    },
  ],
  tables: [
    {
      sheet: '指标表',
      roles: {
        index: 'A',
        responsible: 'B',
        name: 'C',
        unit: 'D',
        full: 'E',
        target: 'F',
        actual: 'G',
        rule: 'H',
        deduction: 'I',
        score: 'J',
        note: 'K',
      },
      marks: { 6: 13.5, 7: 15, 8: 16, 9: 20, 10: 15, 11: 15 },
      sums: { 12: 94.5 },
    },
  ],
};

const twoSides: InventedBook = {
  name: '目标责任书完成情况（上年同期比较）',
  about:
    'year-on-year with 上年同期 and no growth column, percent formats, negative numbers in brackets, empty rows between',
  sheets: [
    {
      name: '完成情况',
      rows: [
        ['××镇2024年经济指标考核表', '', '', '', '', '', ''],
        ['指标名称', '单位', '标准分', '计分方法', '2024年完成', '2023年完成', '得分'],
        ['规模以上工业总产值', '亿元', 20, '同比增长10%以上得20分，每低1个百分点扣1分，扣完为止。', 10.8, 10, ''],
        [],
        ['固定资产投资', '亿元', 20, '同比增长10%以上得20分，每低1个百分点扣1分，扣完为止。', 5.5, 5, ''],
        [
          '农村居民人均可支配收入',
          '元',
          20,
          '同比增长5%以上得满分，每低0.1个百分点扣0.5分，扣完为止。',
          21000,
          20000,
          '',
        ],
        [
          '税收收入',
          '万元',
          20,
          '与上年持平得15分，每增长1个百分点加0.5分，每下降1个百分点扣0.5分，最高20分。',
          1040,
          1000,
          '',
        ],
        ['工业用电量', '万千瓦时', 20, '比上年增长的得20分，下降的不得分。', 980, 1000, ''],
        ['总计', '', 100, '', '', '', ''],
      ],
      merges: ['A1:G1'],
    },
  ],
  tables: [
    {
      sheet: '完成情况',
      roles: { name: 'A', unit: 'B', full: 'C', rule: 'D', actual: 'E', last_year: 'F', score: 'G' },
      marks: { 3: 18, 5: 20, 6: 20, 7: 17, 8: 0 },
      sums: { 9: 75 },
    },
  ],
};

const sheets: InventedBook = {
  name: '三张表（基本、加分、扣分）',
  about: 'one table a sheet; bonus and bottom line by the sheet’s own words; a blank sheet; text numbers with 分',
  sheets: [
    { name: '空白', rows: [] },
    {
      name: '基本分',
      rows: [
        ['一、基本分（100分）考核表'],
        ['指标', '分值', '评分细则', '实际完成情况', '评定得分'],
        ['组织领导', '40分', '成立领导小组得20分，制定实施方案得20分。', '领导小组√；实施方案√', ''],
        ['督查考核', '60分', '每季度开展1次督查，每少1次扣15分。', '开展3次', ''],
        ['合计', '100分', '', '', ''],
      ],
      merges: ['A1:E1'],
    },
    {
      name: '加分',
      rows: [
        ['二、加分项（最高10分）'],
        ['加分项目', '最高分值', '加分标准', '完成情况', '得分'],
        ['媒体宣传', 6, '在中央媒体刊发每篇加2分，省级媒体每篇加1分，最高加6分。', '中央媒体2篇，省级媒体3篇', ''],
        ['改革创新', 4, '每获省级以上表彰1次加2分，最高加4分。', '0', ''],
      ],
      merges: ['A1:E1'],
    },
    {
      name: '扣分',
      rows: [
        ['三、扣分项'],
        ['扣分项目', '分值', '扣分标准', '发生次数', '扣分', '得分'],
        ['信访', '扣分项', '每发生1起越级上访扣1分，最多扣5分。', 3, '', ''],
        ['通报', '扣分项', '被县委、县政府通报批评的，每次扣0.5分。', '无', '', ''],
      ],
      merges: ['A1:F1'],
    },
  ],
  tables: [
    {
      sheet: '基本分',
      roles: { name: 'A', full: 'B', rule: 'C', actual: 'D', score: 'E' },
      marks: { 3: 40, 4: 45 },
      sums: { 5: 85 },
    },
    { sheet: '加分', roles: { name: 'A', full: 'B', rule: 'C', actual: 'D', score: 'E' }, marks: { 3: 6, 4: 0 } },
    {
      sheet: '扣分',
      roles: { name: 'A', full: 'B', rule: 'C', actual: 'D', deduction: 'E', score: 'F' },
      marks: { 3: -3, 4: 0 },
    },
  ],
};

const village: InventedBook = {
  name: '行政村考核（每村一行，规则在表下）',
  about: 'a list of villages with one measure and a tier rule in the footnote; ties; a gap keeps ranks away',
  sheets: [
    {
      name: '排名',
      rows: [
        ['2024年垃圾分类考核得分'],
        ['序号', '行政村', '户数', '分类准确率（%）', '得分', '排名'],
        [1, '上坪村', 320, 96, '', ''],
        [2, '下坪村', 210, 88, '', ''],
        [3, '中坪村', 150, 96, '', ''],
        [4, '新坪村', 180, '未上报', '', ''],
        ['注：分类准确率达到95%以上得100分，每低1个百分点扣2分，扣完为止。'],
      ],
      merges: ['A1:F1', 'A7:F7'],
    },
  ],
  tables: [
    {
      sheet: '排名',
      roles: { index: 'A', unit_name: 'B', score: 'E', rank: 'F' },
      marks: { 3: 100, 4: 86, 5: 100, 6: 'missing_input' },
    },
  ],
};

const caps: InventedBook = {
  name: '招商引资考核（规则在说明栏）',
  about: 'rule under 说明, ratios and amounts in one cell, unit in the header, hidden row, a note over the table',
  sheets: [
    {
      name: '招商',
      rows: [
        ['2024年招商引资工作考核评分表'],
        ['单位：万元', '', '', '', '', '', ''],
        ['考评内容', '权重', '年度任务（万元）', '实际完成（万元）', '完成率（%）', '说明', '得分'],
        ['到位资金', 40, 20000, 18500, { f: 'D4/C4*100', v: 92.5 }, '按完成率计分，最高得40分。', ''],
        ['新签约项目投资额', 30, 30000, '3.6亿', { f: '0', v: 120 }, '完成任务得满分，未完成按比例计分。', ''],
        ['开工项目', 20, '10个', '8个', 80, '每少1个扣3分，扣完为止。', ''],
        ['外出招商', 10, '12次', '14次', '', '每季度少于3次的，每少1次扣1分；完成任务的得满分。', ''],
        ['合计', 100, '', '', '', '', ''],
      ],
      merges: ['A1:G1', 'A2:G2'],
      hiddenRows: [6],
    },
  ],
  tables: [
    {
      sheet: '招商',
      roles: { name: 'A', full: 'B', target: 'C', actual: 'D', completion: 'E', rule: 'F', score: 'G' },
      marks: { 4: 37, 5: 30, 6: 14, 7: 10 },
    },
  ],
};

export const MORE_BOOKS: readonly InventedBook[] = [bureau, twoSides, sheets, village, caps];
