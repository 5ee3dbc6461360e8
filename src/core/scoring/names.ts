/** The only place that names inputs in Chinese, for diagnostics and explanations. */
import type { Ask, MeasureName } from '../model/inputs';

const NAMES: Readonly<Record<MeasureName, string>> = {
  actual: '完成值', target: '目标值', average: '平均水平', last_year: '上年同期', schedule: '序时进度', best: '最高值', min: '最低值', max: '最高值', growth: '增速',
  completion: '完成率', count: '数量', rank: '名次', group_size: '参评单位数', last_rank: '上年名次', rank_gain: '名次升降', days_late: '迟报天数', score: '得分', base_score: '得分',
  group_average: '平均得分', others_score: '其余指标得分', others_full: '其余指标分值', numerator: '分子', denominator: '基数', ratio: '比例', base_value: '基准值',
  goal_value: '满意值', abs_error: '误差', double: '加倍计算的数量',
}; // prettier-ignore

/** 全区平均水平, 增速目标值. */
export function inputName(ask: Ask): string {
  const scope = ask.scope === '组' ? '同组' : (ask.scope ?? '');
  return `${scope}${NAMES[ask.name]}`;
}
