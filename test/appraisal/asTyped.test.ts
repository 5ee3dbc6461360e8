/** Cells as clerks type them: places, dates, shares, growth out of two years, and the slips that are asked about. */
import { marked } from './bareRow';

const PLACE = '在全市排第1名得满分，以后每下降1位少得0.5分。';
const RANKED = '排名在前30%的得满分，30%至70%的得80%，其余得60%。';
const LATE = '应于时限前报送，每迟报1天扣0.5分，扣完为止。';
const GROWTH = '存款余额同比增速达到8%得满分；低于8%的，每低1个百分点扣0.5分。';
const BELOW_MEAN = '低于全市平均增速的，每低1个百分点扣0.5分；不低于的不扣。';
test.each([
  ['a place of so many', PLACE, { 排名: '3/12' }, '', '9'],
  ['how many are ranked, in its column', RANKED, { 排名: 5, 参评县数: 12 }, '', '8'],
  ['15 of 12', RANKED, { 排名: 15, 参评县数: 12 }, '', 'missing_input'],
  ['two places', PLACE, { 排名: '3/12', 完成值: '第2名' }, '', 'missing_input'],
  ['the day beside the day it was due', LATE, { 目标值: '2024-10-31', 完成值: '2024-11-05' }, '', '7.5'],
  ['the same under 完成时限', LATE, { 完成时限: '2024-10-31', 完成值: '2024-11-05' }, '', '7.5'],
  ['before the day', '按时上报得满分，每逾期一天扣0.2分。', { 目标值: '12月20日前', 完成值: '12月18日' }, '', '10'],
  ['from 前 on, that day itself in time', LATE, { 目标值: '12月20日前', 完成值: '12月23日' }, '', '8.5'],
  ['whole months', '未按规定时间完成的，每推迟1个月扣1分。', { 目标值: '2024-06-30', 完成值: '2024-08-30' }, '', '8'],
  ['a month and some days', '未按规定时间完成的，每推迟1个月扣1分。', { 目标值: '2024-06-30', 完成值: '2024-08-10' }, '', 'missing_input'],
  ['growth out of two years, in two units', GROWTH, { 上年值: '125亿元', 完成值: '1,325,000万元' }, '存款余额', '9'],
  ['a mean in words', BELOW_MEAN, { 完成值: '下降3.2%', 全市平均值: '增长1.5%' }, '固定资产投资增速', '7.65'],
  ['a share beside an amount', '完成率达到100%得满分，每低1个百分点扣0.1分。', { 目标值: '2.4亿元', 完成值: '88%' }, '', '8.8'],
  ['as of a day', '覆盖率达到90%得满分，每低1个百分点扣0.2分。', { 完成值: '85%（截至11月底）' }, '', '9'],
  ['carried over', '按完成比例计分。', { 目标值: '100户', 完成值: '120（含上年结转30）' }, '', 'missing_input'],
  ['a share where pieces are counted', '每发生一件应移未移扣1分。', { 完成值: '85%' }, '', 'missing_input'],
  ['about 90, just at 90', '知晓率90%（含）以上得4分，不到90%得2分。', { 完成值: '约90%' }, '', 'missing_input'],
  ['0.6 beside 5%', '失业率控制在目标以内得满分，超出不得分。', { 目标值: '5%', 完成值: 0.6 }, '城镇调查失业率', 'missing_input'],
  ['ten thousand times less', '按目标完成比例得分。', { 目标值: '3,000', 完成值: 0.31 }, '', 'missing_input'],
])('%s', (_, rule, cells, name, expected) => expect(marked(rule, cells, name || '甲工作')).toBe(expected)); // prettier-ignore

const FALL = '信访件次同比下降10%及以上得5分，降幅每少1个百分点扣0.3分，不降反升不得分。';
const OFF = '偏差控制在5%以内得满分，超过的不得分。';
test.each([
  ['a fall out of two years', FALL, { 上年值: '200件次', 完成值: '186件次' }, '信访件次', '4.1'],
  ['a fall in words', FALL, { 完成值: '下降7%' }, '信访件次', '4.1'],
  ['a fall by the name of the row', FALL, { 完成值: '7%' }, '信访件次降幅', '4.1'],
  ['up or down, nobody says', FALL, { 完成值: '7%' }, '信访件次', 'missing_input'],
  ['so much under, where it may be off by so much', OFF, { 完成值: '-7%' }, '预算偏差率', 'missing_input'],
  ['off on either side', '误差在±5%以内得满分，超过的不得分。', { 完成值: '-7%' }, '预算偏差率', '0'],
])('%s', (_, rule, cells, name, expected) => expect(marked(rule, cells, name)).toBe(expected));

const DAYS = '每逾期1天扣0.5分，扣完为止。';
const ON_TIME = '按期完成得满分，每逾期1天扣0.5分。';
const AIM = '完成目标得满分，未完成不得分。';
test.each([
  ['so many days early', DAYS, { 完成值: '提前3天' }, '', '10'],
  ['so many days late', ON_TIME, { 完成值: '逾期3天' }, '', '8.5'],
  ['days beside the days allowed', DAYS, { 目标值: '30天', 完成值: '35天' }, '', '7.5'],
  ['done in three days, or three days late', DAYS, { 完成值: '3天完成' }, '', 'missing_input'],
  ['less is better by its name', AIM, { 目标值: '5%', 完成值: '4.8%' }, '城镇调查失业率', '10'],
  ['more than allowed', AIM, { 目标值: 5, 完成值: 6 }, '安全生产事故起数', '0'],
  ['a task about it is one like any other', AIM, { 目标值: 15, 完成值: 14 }, '事故应急演练次数', '0'],
  ['no completing where less is better', '按完成比例得分。', { 目标值: '1.5%', 完成值: '1.4%' }, '不良贷款率', 'missing_input'],
  ['fallen by less than nothing', AIM, { 目标值: '-3%', 完成值: '-3.5%' }, '万元GDP能耗降低率', 'missing_input'],
  ['fewer than last year is no number', '每发生1起扣1分。', { 完成值: '较上年减少2起' }, '', 'missing_input'],
  ['what came late, not all that came in', '未按时限办复的，每件扣1分。', { 承办件数: 36, 逾期件数: 2 }, '', '8'],
  ['applied and not awarded', '获评示范县的得满分；已申报未获评的得1分；未申报的不得分。', { 完成值: '已申报未获评' }, '', '1'],
  ['a list in words', '建立机构得5分，制定方案得3分，台账齐全得2分。', { 完成值: '已建立机构、制定方案，台账不齐全' }, '', '8'],
  ['the remark denies it', '按完成比例计分，发生重大事故的不得分。', { 目标值: 40, 完成值: 36, 备注: '未发生重大事故' }, '', '9'],
  ['a printed share that contradicts', '完成任务得满分，完成率每低1个百分点扣0.1分。', { 目标值: 120, 完成值: 102, 完成率: '95%' }, '', 'missing_input'],
])('%s', (_, rule, cells, name, expected) => expect(marked(rule, cells, name || '甲工作')).toBe(expected)); // prettier-ignore

test.each([
  ['a level below the one that counts', '获得省级以上表彰的加2分。', { 完成值: '市级表彰1次' }, '0'],
  ['only those of the level', '被市级以上通报批评的，每次扣1分。', { 完成值: '县级通报1次，市级通报1次' }, '9'],
  ['not had yet', '获国家级荣誉得5分，省级3分，市级1分，按最高级别计分。', { 完成值: '正在申报省级' }, 'missing_input'],
  ['gained and lost, under the full marks', '每新增1家得0.5分，每退库1家扣0.5分，满分10分。', { 完成值: '新增4家，退库1家' }, 'missing_input'],
  ['marks of a hundred beside a percentage', '满意度达到90%得满分，每低1个百分点扣0.2分。', { 完成值: '88.5分' }, '9.7'],
])('%s', (_, rule, cells, expected) => expect(marked(rule, cells)).toBe(expected)); // prettier-ignore

const UNDONE = '每有1个问题未整改扣0.5分。';
test.each([
  ['the column that counts them', UNDONE, { 问题数: 30, 未整改数: 1 }, '9.5'],
  ['what is left of the whole', UNDONE, { 问题总数: 30, 已整改: 29 }, '9.5'],
  ['no column counts them', UNDONE, { 问题总数: 30, 正在整改: 29 }, 'missing_input'],
  ['pieces are no rate', '整改率100%得满分，每低1个百分点扣0.5分。', { 问题总数: 30, 整改完成数: 29 }, 'missing_input'],
  ['a share of the target, and no value', '完成目标得满分，每低1%扣0.2分。', { 目标值: 1000, 完成率: '95%' }, '9'],
  ['so many each quarter', '召开会议不少于4次，每少1次扣1分。', { 完成值: '每季度1次' }, 'missing_input'],
  ['a mean without the sign its neighbour has', '占比高于全市平均得满分，每低1个百分点扣0.1分。', { 完成值: '45%', 全市平均: 0.5 }, 'missing_input'],
])('%s', (_, rule, cells, expected) => expect(marked(rule, cells, rule.startsWith('占比') ? '税收占比' : '甲工作')).toBe(expected)); // prettier-ignore

test.each([
  ['who is insured of who should be', '参保率达到95%得满分，每低1个百分点扣0.5分。', { 应参保人数: 32000, 已缴费人数: 29760 }, '9'],
  ['reports made, where late ones count', '每迟报1次扣0.3分。', { 报送次数: 12 }, 'missing_input'],
  ['published of all that were due', '应公开未公开的每条扣0.2分。', { 应公开数: 320, 已公开数: 316 }, '9.2'],
  ['two kinds, and a column of one', '每发现1个火点扣0.2分，被市级以上通报的每次扣1分。', { 通报次数: '市级1次' }, 'missing_input'],
  ['the point slipped', '覆盖率达到85%得满分，每低1个百分点扣0.2分。', { 目标值: '85%', 完成值: 8.65 }, 'missing_input'],
])('%s', (_, rule, cells, expected) => expect(marked(rule, cells, '普惠园覆盖率')).toBe(expected)); // prettier-ignore

test.each([
  ['applied for, and not passed yet', '通过验收得满分，未通过不得分。', { 完成值: '已申请验收' }, 'missing_input'],
  ['praise where blame is counted', '每被通报批评1次扣1分。', { 完成值: '通报表扬1次' }, 'missing_input'],
  ['the one level that counts', '每获1项国家级荣誉加2分，最高加5分。', { 完成值: '国家级1项，省级3项' }, '2'],
  ['some of them held', '未开展的不得分，每少1次扣1分。', { 目标值: 4, 完成值: 3 }, '9'],
  ['none held', '未开展的不得分，每少1次扣1分。', { 目标值: 4, 完成值: 0 }, '0'],
  [
    'done, where what was not done is counted',
    '有1项未完成扣2分。',
    { 目标值: '10项', 完成值: '8项' },
    'missing_input',
  ],
  [
    'done and not done, each said',
    '未按期完成整改的，每项扣1分。',
    { 任务数: '9项', 完成情况: '完成8项，未完成1项' },
    '9',
  ],
  ['late, where days ahead count too', '每提前1天加0.2分，每逾期1天扣0.5分。', { 完成情况: '逾期2天' }, '9'],
  [
    "last year's amount beside a growth",
    '增幅高于上年的得5分，低于上年的得3分。',
    { 完成值: 105, 上年值: 100 },
    'missing_input',
  ],
  [
    'a printed rate that the numbers deny',
    '完成任务得满分，每少100个扣1分。',
    { 任务数: 2000, 完成数: 1600, 完成率: '100%' },
    'missing_input',
  ],
  ['from a loss', '较上年增长5%以上得满分。', { 上年值: -2, 完成值: 3 }, 'missing_input'],
])('%s', (_, rule, cells, expected) => expect(marked(rule, cells)).toBe(expected));
