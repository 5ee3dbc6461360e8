/** Clauses of a cell that speak of another thing than the row, and numbers that count pieces where a rate is asked for. */
import { marked } from './bareRow';

const TASK = '完成目标得4分，未完成的按完成比例计分。';
test.each([
  ['到位资金8亿元，其中农业项目3亿元。', '10亿元', '招商引资到位资金', '3.2'],
  ['到位资金8亿元，其中农业项目3亿元。', '10亿元', '农业项目到位资金', 'missing_input'],
  ['开展培训30场，其中线上10场。', '40场', '线下培训', 'missing_input'],
  ['新增企业9家，其中注销2家。', '10家', '新增企业', 'missing_input'],
  ['交易额0.6亿元，比上年0.5亿元增长20%。', '0.8亿元', '电商交易额', '3'],
  // One of the three is a slip.
  ['交易额0.6亿元，比上年0.5亿元增长30%。', '0.8亿元', '电商交易额', 'missing_input'],
])('%s of %s under %s', (told, due, name, mark) =>
  expect(marked(TASK, { 目标值: due, 完成情况: told }, name, 4)).toBe(mark),
);

const PLACES = '全市排名第1—3名得4分，第4—6名得2分，其余不得分。';
test.each([
  [PLACES, '在全市11个县中排名第3位，去年第7位。', '4'],
  ['较上年每前进1位得1分，最高4分。', '全市第4位，去年第7位。', 'missing_input'],
])('the place of last year is none of this year: %s %s', (rule, told, mark) =>
  expect(marked(rule, { 完成情况: told }, '营商环境评价', 4)).toBe(mark),
);

const RATE = '整改完成率100%得4分，每低10个百分点扣0.5分，扣完为止。';
test.each([
  [{ 反馈问题数: '50', 整改完成数: '46' }, 'missing_input'],
  [{ 整改完成数: '46' }, 'missing_input'],
  [{ 完成值: '90' }, '3.5'],
])('pieces are no rate: %j', (cells, mark) => expect(marked(RATE, cells, '巡察反馈', 4)).toBe(mark));

test('a rise beside two stocks is asked for', () => {
  const rule = '比上年每净增1家得0.5分，最高4分。';
  expect(marked(rule, { 上年数: 17, 完成值: 22 }, '高新企业净增数', 4)).toBe('missing_input');
  expect(marked(rule, { 完成值: 5 }, '高新企业净增数', 4)).toBe('2.5');
});
