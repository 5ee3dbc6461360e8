/** A monthly table (1—10月调度表) with the rule under 备注 and values as people type them: roles and exact inputs. */
import { rowInputs } from '../../src/core/inputs';
import { readPeerTables, readTables } from '../../src/core/layout';
import { columnLetters } from '../../src/core/model/area';
import { decimalText } from '../../src/core/model/exact';
import { indicatorsOf, type TableReading } from '../../src/core/model/indicator';
import { isMissing, type Ask } from '../../src/core/model/inputs';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { snapshotOf } from './makeSnapshot';

const CITY = '增速达到全市平均水平得满分，每低1个百分点扣1分，扣完为止。';
const REGION = '增速达到全区平均水平得满分，每低0.1个百分点扣0.3分，扣完为止。';
const PACE = '完成率低于序时进度的，每低1个百分点扣0.5分，扣完为止。';
const NEW = '每新增1家得1分，最高得5分。';
const GOAL = '达到年度目标得满分，每低0.1个百分点扣0.2分，扣完为止。';

const rows = [
  ['桂岭瑶族自治县2024年1—10月主要经济指标调度表（100分）'],
  ['填报单位：县统计局', '', '', '', '', '', '', '', '填报日期：2024年11月12日'],
  ['序号', '指标名称', '单位', '分值', '年度目标', '1-10月完成', '同比增长（%）', '全市平均（%）', '全区平均（%）', '全市排位', '序时进度（%）', '责任单位', '数据来源', '得分', '扣分', '预警', '备注'],
  [1, '地区生产总值（一至三季度）', '亿元', 10, '5%', 121.3, 3.4, 4.3, 4.1, 7, '', '县发改局', '统计局', '', '', '', REGION],
  [2, '规模以上工业增加值', '亿元', 8, '7.5%', '', '５．６', 6.9, 7.1, 5, '', '县工信局', '统计局', '', '', '', CITY],
  [3, '固定资产投资', '亿元', 6, '3%', 70.2, '−3.2', -1.5, 0.8, 8, '', '县发改局', '统计局', '', '', '', CITY],
  [4, '社会消费品零售总额', '亿元', 5, '2.5%', 38.1, '持平', 1.9, 2.2, 6, '', '县商务局', '统计局', '', '', '', CITY],
  [5, '一般公共预算收入', '万元', 10, 57000, '4.68亿元', 1.2, 2.1, 2.4, 6, 83.3, '县财政局', '财政局', '', '', '', PACE],
  [6, '招商引资到位资金', '亿元', 8, 60, '约50', '', '', '', '', 83.3, '县投促局', '投促局', '', '', '', PACE],
  [7, '规模以上工业总产值', '万元', 6, 2000000, '186亿元', '', '', '', '', 83.3, '县工信局', '统计局', '', '', '', PACE],
  [8, '外贸进出口总额', '亿元', 5, '8%', '—', '—', 7, 9.3, '', '', '县商务局', '海关', '', '', '', CITY],
  [9, '新增规模以上工业企业', '家', 5, 8, 6, '', '', '', '', '', '县工信局', '统计局', '', '', '', NEW],
  [10, '专项债券支出进度', '%', 5, '', 0.85, '', '', '', '', 83.3, '县财政局', '财政局', '', '', '', '支出进度低于序时进度的，每低1个百分点扣0.1分。'],
  [11, '规模以上服务业营业收入', '亿元', 4, '', 3.3, '下降3.2%', 1, 1.4, 9, '', '县发改局', '统计局', '', '', '', CITY],
  [12, '网络零售额增速', '%', 3, '≥25', '30左右', '', '', '', '', '', '县商务局', '商务局', '', '', '', GOAL],
  [13, '城镇登记失业率', '%', 3, '≤4.5%', '3.1%', '', '', '', '', '', '县人社局', '人社局', '', '', '', '控制在目标以内得满分，每超0.1个百分点扣0.2分。'],
  ['合计', '', '', 78, '', '', '', '', '', '', '', '', '', '', '', '', ''],
  ['说明：1.序时进度=10÷12×100%=83.3%；2.“—”表示尚未公布；3.计分办法见备注栏。'],
]; // prettier-ignore

const snapshot = snapshotOf({
  name: '调度表',
  rows,
  merges: ['A1:Q1', 'A18:Q18'],
  formats: { F13: '0%' },
  hiddenRows: [14],
});
const table = readTables(snapshot, DEFAULT_SETTINGS)[0] as TableReading;
const sourceOf = (row: number) => {
  const indicator = indicatorsOf(table).find((r) => r.row === row);
  if (!indicator) throw new Error(`no indicator in row ${row}`);
  return rowInputs(indicator, table, snapshot, readPeerTables(snapshot), DEFAULT_SETTINGS);
};
const said = (row: number, ask: Ask): string => {
  const answer = sourceOf(row).number(ask);
  if (isMissing(answer)) return answer.reason;
  return `${decimalText(answer.ok.value)}${answer.ok.unit?.text ?? ''}${answer.ok.firmness === 'approximate' ? ' 约' : ''}`;
};

test('roles, month, declared total', () => {
  expect(Object.fromEntries(table.columns.map((c) => [c.role, columnLetters(c.col)]))).toEqual({
    index: 'A', name: 'B', unit: 'C', full: 'D', target: 'E', actual: 'F', growth: 'G', average_city: 'H', average_region: 'I', rank: 'J', schedule: 'K', responsible: 'L', source: 'M', score: 'N', deduction: 'O', warning: 'P', rule: 'Q',
  }); // prettier-ignore
  expect([table.year, table.month, table.declaredTotal && decimalText(table.declaredTotal)]).toEqual([2024, 10, '100']);
  expect(table.doubts).toEqual([]);
  expect(table.rows.slice(-2).map((r) => r.kind)).toEqual(['total', 'note']);
  expect(indicatorsOf(table).find((r) => r.row === 14)?.hidden).toBe(true);
});

const growth: Ask = { name: 'actual', words: '增速' };
const amount: Ask = { name: 'actual' };
test.each<[string, number, Ask, string]>([
  ['plain growth', 4, growth, '3.4%'],
  ['全区平均', 4, { name: 'average', scope: '全区' }, '4.1%'],
  ['full-width digits', 5, growth, '5.6%'],
  ['an empty amount stays missing', 5, amount, 'absent'],
  ['the minus sign of typesetters', 6, growth, '-3.2%'],
  ['持平 is growth 0', 7, growth, '0%'],
  ['亿元 against 万元', 8, amount, '46800万元'],
  ['completion from exact numbers', 8, { name: 'completion' }, '82.105263%'],
  ['序时进度 of the column', 8, { name: 'schedule' }, '83.3%'],
  ['序时进度 of the month where the row has none', 4, { name: 'schedule' }, '83.333333%'],
  ['约50', 9, amount, '50亿元 约'],
  ['186亿元 in 万元', 10, amount, '1860000万元'],
  ['— is not published', 11, growth, 'absent'],
  ['a count', 12, { name: 'count' }, '6家'],
  ['0.85 with a percent format', 13, amount, '85%'],
  ['下降3.2%', 14, growth, '-3.2%'],
  ['30左右', 15, amount, '30% 约'],
  ['target ≥25', 15, { name: 'target' }, '25%'],
  ['target ≤4.5%', 16, { name: 'target' }, '4.5%'],
  ['rank', 4, { name: 'rank' }, '7'],
  ['an average of a scope that no column has', 4, { name: 'average', scope: '全国' }, 'absent'],
])('%s', (_, row, ask, wanted) => {
  expect(said(row, ask)).toBe(wanted);
});
