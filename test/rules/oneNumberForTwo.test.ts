/** One number, one name or one price of a rule that would stand for two things: read where it is sure which, asked or refused where it is not. */
import { marked } from '../appraisal/bareRow';
import { readRule } from '../../src/core/rules/read';
import { type Inputs, mark } from './mark';

const refused = (text: string) => expect(readRule(text).rule).toBeNull();
type Row = [text: string, full: number, inputs: Inputs, expected: string];
const scores = (text: string, full: number, inputs: Inputs, expected: string) =>
  expect(mark(text, full, inputs)).toBe(expected);
type Cells = Readonly<Record<string, string | number>>;
const row = (rule: string, cells: Cells, name: string, full: number, expected: string) =>
  expect(marked(rule, cells, name, full)).toBe(expected);

test.each([
  '立案率/结案率达到95%的得2分，每低1个百分点扣0.1分。',
  '税收收入、非税收入完成目标的得满分，未完成的按比例得分。',
  '立案率、结案率达到95%的得2分，每低1个百分点扣0.1分。',
  '学前、小学毛入学率分别达到98%得满分，每低1个百分点扣0.2分。',
  '营业收入总量、增速低于全市平均的，每低1个百分点扣0.1分。',
  '培训覆盖率、合格率均达到100%的得2分，各项每低1个百分点扣0.1分。',
])('several numbers under one name: %s', refused);

test.each([
  '获省级以上荣誉加3分，市级加1分；受省级以上问责扣3分，市级扣1分。',
  '市级媒体表扬每次加0.3分，县级每次加0.1分；市级媒体曝光每次扣0.5分，县级每次扣0.2分。',
])('one short name for praise and for blame: %s', refused);

test.each<Row>([['获国家级表彰加2分，获省级表彰加1分；受国家级批评扣2分，受省级批评扣1分。', 5, { counts: {} }, '5']])(
  'both named in full: %s',
  scores,
);

test.each([
  '万元工业增加值用水量完成下降目标得2分，未完成不得分。',
  '化学需氧量排放完成年度减排任务的得满分，未完成的不得分。',
  '交通事故起数压减目标完成的得3分，未完成的不得分。',
])('an aim that is a fall of what is no fall: %s', refused);

test.each<Row>([
  ['得分=分值×（1+增速），最高不超过12分。', 10, { growth: 8 }, '10.8'],
  ['得分=（1+实际增速-目标增速）×分值，最高不超过分值。', 10, { growth: 5, actual: 5, target: 8 }, '9.7'],
  ['得分=6×（0.9+增速）', 10, { growth: -10 }, '4.8'],
])('what it grew by is a share of the whole: %s', scores);

test.each<Row>([
  ['每低1个百分点扣0.1分，低于10个百分点以上的部分每低1个百分点扣0.3分。', 10, { actual: 78, target: 90 }, '8.4'],
  ['每低1个百分点扣0.1分，低于10个百分点以上的部分每低1个百分点扣0.3分。', 10, { actual: 85, target: 90 }, '9.5'],
  [
    '完成任务得满分，超额完成部分每超10%加0.2分，超额30%以上的部分每超10%加0.5分。',
    5,
    { actual: 150, target: 100 },
    '6.6',
  ],
])('each stretch at its own price: %s', scores);

test.each([
  '每争取2000万元得1分，超过1亿元的部分每2000万元得1.5分，最高得15分。',
  '每低1%扣0.2分，低于70%的部分每低1%扣0.5分。',
  '每逾期1天扣0.2分，超过10天的部分每天扣0.3分。',
])('the part beyond beside a price for the whole: %s', refused);

test.each<[string, Cells, string, number, string]>([
  ['每高于全省平均1‰扣0.2分。', { 完成值: 6, 全省平均: 5 }, '孕产妇死亡', 5, 'missing_input'],
  ['每高于目标1‰扣0.2分。', { 完成值: '6‰', 目标值: '5‰' }, '受灾率', 5, '4.8'],
])('‰ of what nothing tells to be a rate is asked: %s %j', row);

test.each<[string, Cells, string, number, string]>([
  ['5月底前启动得1分，11月底前验收得3分。', { 完成时间: '6月3日' }, '改造工程', 4, 'missing_input'],
  ['4月底前提交计划得1分，11月底前提交总结得2分。', { 完成时间: '5月20日' }, '材料报送', 3, 'missing_input'],
  ['3月底前制定方案的得1分，10月底前完成任务的得2分。', { 完成时间: '9月1日' }, '改造工程', 3, 'unreadable_rule'],
])('two days for two things are no lateness of the first: %s %j', row);

test.each<Row>([
  ['按第三方测评得分的20%计分。', 20, { score: 90 }, '18'],
  ['按第三方测评得分的20%计分。', 10, { score: 90 }, 'missing_input'],
  ['综治考核得分按10%折算，最高不超过5分。', 5, { score: 40 }, '4'],
  ['得分=平安建设考核得分×30%。', 10, { score: 90 }, 'missing_input'],
  ['得分=平安建设考核得分×10%。', 10, { score: 90 }, '9'],
])('a share of a score that comes to more than the row is worth: %s', scores);

test.each<[string, Cells, string, number, string]>([
  ['产值占50%，增速占50%，分别按排名计分，第一名得满分，每降一位扣0.5分。', { 排名: 3 }, '工业', 10, 'missing_input'],
  ['总量占40%，增速占60%，按完成比例计分。', { 目标值: 100, 完成值: 90 }, '工业', 10, 'missing_input'],
  ['总量占30%，增速占70%，总量按完成比例得分，增速每低于目标1个百分点扣0.5分。', { 目标值: 100, 完成值: 90, 增速: '7%' }, '工业', 10, 'missing_input'],
  ['办结率3分，每低1个百分点扣0.1分；回访率2分，每低1个百分点扣0.2分。', { 完成值: '90%' }, '热线', 5, 'missing_input'],
  ['办结率3分，每低1个百分点扣0.1分；回访率2分，每低1个百分点扣0.1分。', { 办结率: '90%', 回访率: '95%' }, '热线', 5, '3.5'],
  ['办结率3分，每低1个百分点扣0.1分；回访率2分，每低1个百分点扣0.1分。', { 完成情况: '办结率90%，回访率95%' }, '热线', 5, '3.5'],
  ['开工项目每少1个扣0.2分，开工投资额每少1亿元扣0.3分。', { 目标值: 10, 完成值: 8 }, '项目建设', 5, 'missing_input'],
  ['未完成目标扣1分，增速低于全市平均扣1分。', { 目标值: 100, 完成值: 110, 全市平均: 8 }, '社零额', 5, 'missing_input'],
  ['未完成目标扣1分，增速低于全市平均扣1分。', { 目标值: '7%', 完成值: '9%', 全市平均: '8%' }, '社零额增速', 5, '5'],
  ['非财政拨款占比低于20%得满分，财政拨款占比低于70%的扣1分。', { 完成值: '15%' }, '非财政拨款占比', 3, 'missing_input'],
])('one number of the row for two things of the rule: %s %j', row); // prettier-ignore
