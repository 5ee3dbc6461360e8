/** The only place that tells from words which way a measure is good: whether less of it is better, and how a rule ranks. */

/** What should be low. A rate of reduction (降低率, 下降率) should be high. */
const LOW_WORDS =
  /浓度|能耗|电耗|水耗|用水量|死亡|失业率|发生率|发案|差错|误差|漏损|辍学|流失|负债|不良|违法|排放|超标|PM2\.5|PM10|投诉|返贫|事故|成本|逾期|超期|信访量|通报次数/;
const REDUCTION = /降低率|下降率|下降幅度|降低幅度|减少率|降幅|减幅|整改率|化解率|办结率|查处率|满意/;

/** Whether a measure of that name is better the lower it is. */
export const lowerIsBetter = (name: string): boolean => LOW_WORDS.test(name) && !REDUCTION.test(name);

const ASCENDING = /从低到高|由低到高|升序|从少到多|由少到多|从小到大|由小到大|越低越|越小越|越少越/;
const DESCENDING = /从高到低|由高到低|降序|从多到少|由多到少|从大到小|由大到小|越高越|越大越|越多越/;

export type RankOrder = 'ascending' | 'descending';

/** The order in which a rule ranks: by its own words, else by what the measure is; null where the two leave it open. */
export function rankOrder(rule: string, name: string): RankOrder | null {
  const up = ASCENDING.test(rule);
  const down = DESCENDING.test(rule);
  if (up || down) return up && down ? null : up ? 'ascending' : 'descending';
  return lowerIsBetter(name) ? null : 'descending';
}
