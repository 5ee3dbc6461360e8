/** The only place that says the inputs' names in Chinese, as messages name them. */
import type { MeasureName } from '../model/inputs';

const NAMES: { readonly [M in MeasureName]: string } = {
  actual: '完成情况',
  target: '目标值',
  average: '平均水平',
  last_year: '上年同期',
  schedule: '序时进度',
  best: '最优值',
  min: '最低值',
  max: '最高值',
  growth: '增速',
  completion: '完成率',
  count: '数量',
  rank: '名次',
  group_size: '参评单位数',
  last_rank: '上年名次',
  rank_gain: '名次升降',
  days_late: '迟报天数',
  score: '评价得分',
  base_score: '基础得分',
  group_average: '同组平均',
  others_score: '其余指标得分',
  others_full: '其余指标分值',
  numerator: '完成数',
  denominator: '总数',
  ratio: '比例',
  base_value: '基期值',
  goal_value: '目标值',
  abs_error: '误差',
  double: '加倍情形',
};

/** The Chinese name; a name that is already Chinese (需要的事实、等次) stays as it is. */
export const inputName = (name: string): string => (name in NAMES ? NAMES[name as MeasureName] : name);
