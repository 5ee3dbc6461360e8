/** What else a cell says in its clauses: whose number it is, what became of the rest, how it moved, of what there is so much besides. */
import { marked } from './bareRow';

const TASK = '完成目标任务得满分，未完成按比例得分。';
const RATE = '达到98%以上得3分；95%—98%（不含）得2分；95%以下不得分。';
const EACH = '每发生1起扣1分，扣完为止。';
const WATCH = '全年巡检不少于40次得4分，每少1次扣0.1分，扣完为止。';

test.each<[string, string, Record<string, string>, string, number, string]>([
  // Whose number it is.
  [
    RATE,
    '污水处理率',
    { 完成情况: '据市住建局反馈，全年污水处理率96.4%' },
    '2',
    3,
    'a source says nothing of the number',
  ],
  [RATE, '污水处理率', { 完成情况: '据企业自报，全年污水处理率96.4%' }, 'missing_input', 3, 'who tells it is no organ'],
  [
    '以省统计局反馈数据为准，增速达到5%得3分，每低1个百分点扣1分。',
    '工业投资增速',
    { 完成情况: '据县统计局统计，增长4%' },
    'missing_input',
    3,
    'the rule goes by another organ',
  ],
  // What became of them.
  [EACH, '投诉举报', { 完成情况: '全年发生投诉举报4起，均已依法办结到位' }, '6', 10, 'dealt with afterwards'],
  [
    '每发生1起扣1分，未及时处置的每起再扣1分。',
    '投诉举报',
    { 完成情况: '全年发生投诉举报4起，均已处置' },
    'missing_input',
    10,
    'the rule asks how they were dealt with',
  ],
  // What is still to be done.
  [
    TASK,
    '小型水库除险加固',
    { 目标值: '20座', 完成情况: '已完工16座，其余4座正在施工' },
    '8',
    10,
    'the rest is on the way',
  ],
  [
    TASK,
    '小型水库除险加固',
    { 目标值: '20座', 完成情况: '已完工16座，其余3座正在施工' },
    'missing_input',
    10,
    'one of three numbers is a slip',
  ],
  [
    TASK,
    '小型水库除险加固',
    { 目标值: '20座', 完成情况: '已完工16座，另有4座已竣工待验收' },
    'missing_input',
    10,
    'so many more were finished',
  ],
  [
    '每有1座未完工扣1分。',
    '小型水库除险加固',
    { 完成情况: '已完工16座，其余4座正在施工' },
    'missing_input',
    10,
    'the rest is what counts',
  ],
  [
    '全部开工得10分，每少1座扣1分。',
    '小型水库除险加固',
    { 目标值: '20座', 完成情况: '已完工16座，其余4座正在施工' },
    'missing_input',
    10,
    'those on the way have begun',
  ],
  // How it moved.
  [
    TASK,
    '岗位开发',
    { 目标值: '300个', 完成情况: '今年开发岗位270个，较去年240个增加30个' },
    '9',
    10,
    'last year beside it',
  ],
  [
    TASK,
    '岗位开发',
    { 目标值: '300个', 完成情况: '今年开发岗位270个，较去年250个增加30个' },
    'missing_input',
    10,
    'the three do not agree',
  ],
  [
    '增长10%得满分，每低1个百分点扣1分。',
    '岗位开发',
    { 完成情况: '今年开发岗位270个，较上年增加6%' },
    '6',
    10,
    'the move is what is asked',
  ],
  [
    '全市排名前3名得4分，4—6名得3分，7名及以后得1分。',
    '营商环境',
    { 完成情况: '考核得分91.2分，全市排名第5，较上年提升3位' },
    '3',
    4,
    'a place among other words',
  ],
  [
    '全市排名前3名得4分，4—6名得3分，7名及以后得1分。',
    '营商环境',
    { 完成情况: '考核得分91.2分，较上年提升3位' },
    'missing_input',
    4,
    'no place is told',
  ],
  // Whether the aim was reached, in words.
  [
    TASK,
    '退耕还林',
    { 目标值: '6000亩', 完成情况: '完成退耕还林0.65万亩，超额完成年度任务' },
    '10',
    10,
    'the words agree',
  ],
  [
    TASK,
    '退耕还林',
    { 目标值: '6000亩', 完成情况: '完成退耕还林0.55万亩，全面完成年度任务' },
    'missing_input',
    10,
    'the words do not agree',
  ],
  // So many of something else.
  [WATCH, '管网巡检', { 完成情况: '开展管网巡检36次，处理漏点18处' }, '3.6', 4, 'another unit'],
  [WATCH, '管网巡检', { 完成情况: '计划巡检36次，处理漏点18处' }, 'missing_input', 4, 'a plan'],
  [WATCH, '管网巡检', { 完成情况: '培训36次，处理漏点18处' }, 'missing_input', 4, 'another deed'],
  [RATE, '工单办结率', { 完成情况: '受理工单800件，按期办结780件，办结率97.5%' }, '2', 3, 'the two make the rate'],
  [
    RATE,
    '工单办结率',
    { 完成情况: '受理工单800件，按期办结700件，办结率97.5%' },
    'missing_input',
    3,
    'the two make another',
  ],
  [RATE, '工单办结率', { 完成情况: '受理工单800件，办结780件，满意率97.5%' }, 'missing_input', 3, 'another rate'],
  // A whole and its part.
  [
    RATE,
    '畜禽粪污资源化利用率',
    { 完成情况: '全县畜禽粪污可利用量50万吨，已利用48万吨' },
    '2',
    3,
    'two amounts of one unit',
  ],
  [
    RATE,
    '畜禽粪污资源化利用率',
    { 完成情况: '全县畜禽粪污可利用量50万吨，计划利用48万吨' },
    'missing_input',
    3,
    'a plan is no part',
  ],
  [
    '满意率达到95%得3分，每低1个百分点扣0.3分。',
    '群众测评',
    { 完成情况: '发放问卷200份，收回200份，满意186份' },
    '2.4',
    3,
    'all came back',
  ],
  [
    '满意率达到95%得3分，每低1个百分点扣0.3分。',
    '群众测评',
    { 完成情况: '发放问卷200份，收回190份，满意186份' },
    'missing_input',
    3,
    'of which of the two?',
  ],
  [
    '每发生1起扣1分，未破的每起再扣1分。',
    '盗窃案件侦破',
    { 完成情况: '全年发生盗窃案件5起，破获4起' },
    '4',
    10,
    'one of them is left',
  ],
  // An average told beside it.
  [
    '不低于全市平均得3分，每低1个百分点扣0.3分，扣完为止。',
    '固定资产投资增速',
    { 完成情况: '增长4.5%，比全市平均水平低1个百分点' },
    '2.7',
    3,
    'told by the difference',
  ],
  [
    '不低于全市平均得3分，每低1个百分点扣0.3分，扣完为止。',
    '固定资产投资增速',
    { 完成情况: '增长4.5%，比全省平均水平低1个百分点' },
    'missing_input',
    3,
    'of another area',
  ],
  // Days.
  [
    '9月底前投用得5分，每推迟1个月扣1分，扣完为止。',
    '养老服务中心',
    { 完成情况: '11月底投用' },
    '3',
    5,
    'a deed behind the end of a month',
  ],
])('%s %s %j: %s', (rule, name, cells, mark, full) => {
  expect(marked(rule, cells, name, full)).toBe(mark);
});
