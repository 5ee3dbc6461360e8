/** Standards for each month or quarter are refused: a figure of the year does not answer them; those of the year are read. */
import { readRule } from '../../src/core/rules/read';

test.each([
  '每季度开工10个得满分，每少1个扣2分，扣完为止。',
  '每月巡查4次得满分，每少1次扣2分，扣完为止。',
  '每月报送信息2篇，每少1篇扣0.5分。',
  '每增加1个得满分。',
])('%s is refused', (text) => {
  expect(readRule(text).view.status).toBe('refused');
});

test.each([
  '每年培训10场得满分，每少1场扣2分。',
  '全年巡查12次得满分，每少1次扣1分。',
  '开工10个得满分，每少1个扣2分。',
  '每百人投诉量不高于2件得满分，每高0.5件扣1分，扣完为止。',
  '每月5日前报送得满分，每晚1天扣0.1分，扣完为止。',
])('%s is no standard of a month', (text) => {
  expect(readRule(text).view.pieces.every((p) => p.kind !== 'unread')).toBe(true);
});
