/** Days held against the day they were due: told in a cell, in the rule, as the end of a month, with 前; and days that say nothing. */
import { markedRow } from './bareRow';

const REPORTED = '11月30日前报送得1分，每迟1天扣0.1分，扣完为止。';
const IN_TIME = '按时报送得2分，逾期不得分。';
const FINISHED = '按期完成得2分，逾期完成得1分，未完成不得分。';
type Row = readonly [string, string, Readonly<Record<string, string>>, number, string | null, readonly string[]];
const ROWS: readonly Row[] = [
  ['four days after the day the rule names, five without that day', REPORTED, { 报送日期: '2024年12月4日' }, 1, '0.6', ['0.5']],
  ['before it', REPORTED, { 完成情况: '已于11月28日报送' }, 1, '1', []],
  ['on it, where 前 leaves it open', REPORTED, { 报送日期: '2024年11月30日' }, 1, null, []],
  ['a day no calendar has', REPORTED, { 完成情况: '11月31日报送' }, 1, null, []],
  ['late for a day without a year', IN_TIME, { 目标值: '12月20日前', 完成情况: '12月25日' }, 2, '0', []],
  ['on the day itself', IN_TIME, { 目标值: '12月20日', 完成情况: '2024年12月20日报送' }, 2, '2', []],
  ['on the day, told with 前', IN_TIME, { 目标值: '12月20日前', 完成情况: '12月20日' }, 2, null, []],
  ['two days after the end of a month', '按规定时限完成的得3分，每逾期1天扣0.5分。', { 目标值: '2024年6月底前', 完成情况: '2024年7月2日完成' }, 3, '2', []],
  ['the very state that came late', FINISHED, { 目标值: '2024年10月底前', 完成情况: '2024年11月5日完成' }, 2, '1', []],
  ['never done', FINISHED, { 目标值: '2024年10月底前', 完成情况: '未完成' }, 2, '0', []],
  ['a state with its day in the rule', '1月31日前发布得1分，逾期不得分。', { 完成情况: '2024年1月29日发布' }, 1, '1', []],
  ['and after it', '1月31日前发布得1分，逾期不得分。', { 完成情况: '2024年2月2日发布' }, 1, '0', []],
  ['of every month, nobody knows which', '每月25日前报送，每迟报1天扣0.2分，扣完为止。', { 完成情况: '11月28日报送' }, 2, null, []],
  ['done, and late by the note', '按时报送得2分，每逾期1天扣0.5分，扣完为止。', { 完成情况: '已报送', 备注: '逾期' }, 2, null, []],
]; // prettier-ignore

test.each(ROWS)('%s', (_, rule, cells, full, mark, others) => {
  const row = markedRow(rule, cells, '工作总结报送', full);
  expect([row.mark, row.others]).toEqual([mark, others]);
});
