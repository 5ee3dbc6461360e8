/** The only place that names the roles of columns to people. */
import type { Role } from '../../core/model/indicator';

type Plain = Exclude<Role, `month_${number}` | `report_date_${number}`>;

const NAMES: { readonly [R in Plain]: string } = {
  index: '序号',
  l1: '一级指标',
  l2: '二级指标',
  l3: '三级指标',
  name: '考评指标',
  unit: '计量单位',
  full: '分值',
  group_full: '一级指标分值',
  rule: '评分标准',
  target: '目标',
  growth_target: '增速目标',
  actual: '完成情况',
  growth: '增速',
  completion: '完成率',
  schedule: '序时进度',
  average: '平均水平',
  average_region: '全区平均',
  average_city: '全市平均',
  last_year: '上年同期',
  best: '最高值',
  worst: '最低值',
  rank: '名次',
  numerator: '分子',
  denominator: '分母',
  self_score: '自评分',
  checked_score: '复核得分',
  score: '得分',
  deduction: '扣分',
  bonus: '加分',
  deduct_reason: '扣分原因',
  warning: '预警',
  responsible: '责任单位',
  lead: '牵头单位',
  source: '数据来源',
  note: '备注',
  grade: '等次',
  unit_name: '单位名称',
  count_total: '总数',
  ontime_rate: '按时办结率',
  satisfaction: '满意率',
  overdue: '逾期数',
  measure: '考核内容',
};

/** `completion` → 完成率, `report_date_10` → 10月报送日期. */
export function roleName(role: Role): string {
  const month = /^(month|report_date)_(\d+)$/.exec(role);
  if (month) return month[1] === 'month' ? `${month[2]}月` : `${month[2]}月报送日期`;
  return NAMES[role as Plain];
}

/** What a column can be made into by hand, most used first. */
export const CHOOSABLE: readonly Plain[] = [
  'name',
  'l1',
  'l2',
  'full',
  'rule',
  'target',
  'growth_target',
  'actual',
  'growth',
  'completion',
  'schedule',
  'average_region',
  'average_city',
  'average',
  'last_year',
  'unit',
  'responsible',
  'score',
  'deduction',
  'warning',
  'deduct_reason',
  'note',
];

/** Columns that a run may write. */
export const WRITTEN: ReadonlySet<Role> = new Set([
  'score',
  'self_score',
  'deduction',
  'bonus',
  'warning',
  'deduct_reason',
  'rank',
]);
