/** Rows that are themselves a rate of growth, held against last year's rate. */
import { marked } from './bareRow';

const ROSE = '增速较上年提高的得6分，与上年持平的得4分，低于上年的不得分。';
const STEPS = '较上年同期提高得满分，每下降1个百分点扣1分，扣完为止。';

describe('a rate of growth against last year’s', () => {
  it.each<[string, Record<string, string>, string]>([
    [ROSE, { 完成值: '7.4%', 上年同期: '6.9%' }, '6'],
    [ROSE, { 完成值: '6.9%', 上年同期: '6.9%' }, '4'],
    [ROSE, { 完成值: '6.2%', 上年同期: '6.9%' }, '0'],
    // Both fell, and this year less.
    [ROSE, { 完成值: '-1.2%', 上年同期: '-4.0%' }, '6'],
    [STEPS, { 完成值: '5.1%', 上年同期: '7.1%' }, '4'],
    ['工业投资增速较去年同期上升的得6分，否则不得分。', { 完成值: '8.8%', 上年同期: '9.5%' }, '0'],
    // Last year's rate is not there.
    [ROSE, { 完成值: '7.4%', 上年同期: '—' }, 'missing_input'],
    [STEPS, { 完成值: '7.4%', 上年同期: '' }, 'missing_input'],
    ['增速较上年提高的得6分，否则不得分。', { 完成值: '7.4%' }, 'missing_input'],
    ['较上年提高的得6分，否则不得分。', { 完成值: '7.4%', 上年同期: '' }, 'missing_input'],
    // It grew, and grew less than last year.
    ['较上年增长的得6分，否则不得分。', { 完成值: '7.4%', 上年同期: '9.0%' }, 'missing_input'],
    ['较上年增长的得6分，否则不得分。', { 完成值: '7.4%', 上年同期: '6.0%' }, '6'],
    ['同比增长的得6分，否则不得分。', { 完成值: '7.4%', 上年同期: '9.0%' }, '6'],
  ])('%s %j → %s', (rule, cells, mark) => {
    expect(marked(rule, cells, '工业投资增速', 6)).toBe(mark);
  });
});
