/** How far a value may lie on the side where it stands already: 高于平均但不足1个百分点 never crosses to the other side. */
import { readRule } from '../../src/core/rules/read';

const said = (text: string): string => {
  const { view } = readRule(text);
  return view.status === 'read' ? view.said : view.status;
};

test.each([
  ['增速高于全市平均但不足1个百分点得5分。', '增速高于全市平均水平且增速高于全市平均水平不足1个百分点的得5分。'],
  ['高于全市平均且低于2个百分点的得5分。', '高于全市平均水平且高于全市平均水平不足2个百分点的得5分。'],
  ['低于全市平均但不超过1个百分点的得3分。', '低于全市平均水平且低于全市平均水平1个百分点及以下的得3分。'],
  [
    '高于全市平均2个百分点以上得5分，不足2个百分点的得3分。',
    '高于全市平均水平2个百分点以上的得5分；高于全市平均水平不足2个百分点的得3分。',
  ],
  ['高于全市平均但不足95%的得3分。', '低于95%但高于全市平均水平的得3分。'],
])('%s', (text, plain) => {
  expect(said(text)).toBe(plain);
});

test.each([
  // The size bounds the shortfall: it is no step of it.
  '低于目标值不足1个百分点的扣1分。',
  '超过目标不足1个百分点的加1分。',
  '低于目标值不超过1个百分点的扣1分。',
  // On which side?
  '高于全市平均或不足1个百分点的得3分。',
  '低于全市平均但高于1个百分点的得3分。',
  '达到目标得5分，不足1个百分点的得3分。',
  // By less than so much, or to less than so much?
  '超过目标但不足10%的得5分。',
  '高于目标但不足5万元的得3分。',
  // One of the months that are counted is nothing to fall short of.
  '每有1个月达不到98%的扣1分。',
  // Another change than the one that was compared.
  '高于上年但增幅不足1个百分点的得3分。',
])('%s is not read', (text) => {
  expect(said(text)).toBe('refused');
});
