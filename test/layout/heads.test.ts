/** What single heads mean, in words that offices use and no list holds whole; what stands for comparison is never taken for the value. */
import { meaningOf } from '../../src/core/layout/meaning';

const HEADS: Readonly<Record<string, readonly string[]>> = {
  target: ['应完成量', '应达到值', '计划完成数', '年度计划完成投资', '承诺完成数', '应整改数', '市下达任务'],
  actual: ['计划完成情况', '任务完成情况', '实际兑现情况', '本县', '年度计划/完成情况'],
  growth: ['较上年增减', '比上年增长率', '较去年同期增长', '与上年同期相比增减', '比上年±', '同期增减', '较上年（%）', '涨幅'],
  last_year: ['上年同期', '上年增速', '上年同期增幅', '去年同期累计', '上年完成值'],
  earlier: ['上年得分', '上年排名', '上月完成', '去年名次'],
  ignored: ['较上年增减（家）', '较上年增减量', '与全市平均差距', '较全市平均', '加减分', '加（扣）分', '未完成原因', '整改措施'],
  completion: ['完成年度目标%', '占年度任务比重', '完成目标比例', '目标完成率'],
  full: ['最高可得分', '最高扣分', '加分上限', '应得分'],
  best: ['全市最高', '第一名完成值', '先进水平', '最高增速'],
  deduct_reason: ['扣分原因', '失分原因', '加减分原因'],
  path: ['督办要点', '督查类目', '考核要素'],
  rule: ['量化标准', '计分标准', '扣分办法'],
}; // prettier-ignore

test.each(Object.entries(HEADS))('%s', (meaning, heads) => {
  expect(heads.map((h) => [h, meaningOf(h.split('/')).meaning])).toEqual(heads.map((h) => [h, meaning]));
});
