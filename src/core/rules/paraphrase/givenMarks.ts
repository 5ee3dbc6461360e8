/** The only place that knows other verbs for giving marks, and what may stand before a rule without changing it: 赋5分, 给满分, 考核期内，…. */
import { MARK, re, turn, type Turn } from './turn';

export const givenMarkTurns: readonly Turn[] = [
  // 考核期内，完成任务得满分: when it is looked at
  turn(
    '考核期内， 考核年度内， 年度内， 截至年底， 截至12月底， 截至考核期末， 截止年底， 考核年度， 评价期内， 考评期内，',
    /^(?:(?:考核|考评|评价)(?:期|年度)内?|年度内|截[至止](?:年底|12月底|考核期末))，(?=[^，。；\d]{2})/g,
    '',
  ),
  turn('赋', re(`(?<![被权配])赋(?:予)?(?=${MARK}|满分|零分)`), '得'),
  turn('给', re(`(?<=[的，；。])给(?:予)?(?=(?:${MARK}|满分)(?:[，。；、]|$))`), '得'),
  // 开工率应≥50%
  turn('应≥ 须≥ 需≥ 应≤ 须≤ 需≤', /[应须需](?=[≥≤])/g, ''),
];
