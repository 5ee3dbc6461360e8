/** Who did it, what did not happen, and how a place moved, told in prose beside the value, through the whole product. */
import { marked } from './bareRow';

const SEEN = '被市级约谈1次扣1分，被挂牌督办1次扣2分，扣完为止。';
const GRADED = '市级考核优秀等次得5分，良好等次得3分，合格等次得1分，不合格不得分。';
const PLACED = '排名第1得5分，第2得4.5分，第3得4分，第4及以后得3分。';
test.each([
  [SEEN, '被市水利局约谈2次，未被挂牌督办。', '3'],
  [SEEN, '被市卫生健康委约谈1次', '4'],
  // Of the county nothing is said.
  [SEEN, '被县水利局约谈1次，未被挂牌督办。', 'missing_input'],
  ['市级以上表扬每次加1分，最高5分。', '获市水利局表扬2次', 'missing_input'],
  [GRADED, '经市林长办考核，评定为良好等次。', '3'],
  [GRADED, '经县林长办考核，评定为良好等次。', 'missing_input'],
  [GRADED, '未被评为优秀', 'missing_input'],
  [GRADED, '拟评定为优秀等次', 'missing_input'],
  [PLACED, '全市排名第2，较上年上升3位。', '4.5'],
  [PLACED, '全市第3名，较上年持平', '4'],
  [PLACED, '全市排名第3，较上年第5上升2位', 'missing_input'],
  [PLACED, '二季度排名第2，较上年上升1位', 'missing_input'],
  ['组内第1名得5分，以后名次依次递减0.5分。', 'B组第3', '4'],
  ['全市第1名得5分，以后名次依次递减0.5分。', 'B组第3', 'missing_input'],
])('%s %s', (rule, cell, mark) => expect(marked(rule, { 完成情况: cell }, '甲工作', 5)).toBe(mark));

const NEW = '新增8家以上得5分，5—7家得3分，1—4家得1分，没有新增的不得分。';
const SHARE = '按开工比例计分，全部开工得满分。';
test.each([
  [NEW, '6家', '3'],
  [NEW, '0家', '0'],
  [SHARE, '9/12', '3.75'],
  [SHARE, '12/12', '5'],
  ['隐患全部按期整改得5分，否则不得分。', '12/12', 'missing_input'],
  ['每发生1起火灾扣1分，扣完为止。', '共发生火灾两起，均已妥善处置。', '3'],
  ['每有1起火灾未妥善处置扣1分，扣完为止。', '共发生火灾两起，均已妥善处置。', 'missing_input'],
])('what there is, and all of it: %s %s', (rule, cell, mark) =>
  expect(marked(rule, { 完成情况: cell }, '甲工作', 5)).toBe(mark),
);

const VETO = '发生较大安全事故的不得分；未发生的，按隐患整改率×分值计分。';
test.each([
  [{ 完成值: '90%' }, 'missing_input'],
  [{ 完成值: '90' }, 'missing_input'],
  [{ 完成值: '90%', 备注: '未发生较大安全事故' }, '4.5'],
  [{ 隐患整改率: '90%', 备注: '未发生较大安全事故' }, '4.5'],
])('a rate is no accident: %j', (cells, mark) => expect(marked(VETO, cells, '隐患整改率', 5)).toBe(mark));

test('two rates of one cell, each by its name', () =>
  expect(marked('得分=分值×（按时办结率×50%+满意率×50%）。', { 完成情况: '按时办结率96%、满意率90%' }, '工单', 5)).toBe(
    '4.65',
  ));
