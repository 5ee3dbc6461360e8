/** The only place that says where gains end that the rule does not limit: 每新增1家得1分 in a row of 5 marks (convention `gain_cap`). */
import { add, compare, isPositive, max, type Exact, ZERO } from '../model/exact';
import type { Context } from '../methods/context';
import type { Part } from '../methods/rule';
import { signOf } from '../rules/part/work';

/** `full`: they stop at the full marks. `doubtful`: what the rule limits or takes off again leaves no one mark beyond them. `open`: they may pass them. */
export type GainEnd = 'open' | 'full' | 'doubtful';

/**
 * `base`: what the part begins with. Of a part whose marks come to more than the row is worth although none of its bands gives them all. 完成得满分，每超1家加0.5分 is meant
 * to pass them, as is a row of additions.
 */
export function gainEnd({ bands, adjustments, limits }: Part, base: Exact, context: Context): GainEnd {
  if (context.bonus || !isPositive(context.full) || limits.either || limits.open) return 'open';
  if (compare(base, context.full) >= 0) return 'open';
  const gains = adjustments.filter((a) => signOf(a) === 1);
  if (gains.length === 0) return 'open';
  let top = max(base, ZERO);
  for (const { value } of bands) {
    if (value.kind !== 'fixed') return 'open';
    top = max(top, context.marks(value.amount));
  }
  if (compare(top, context.full) >= 0) return 'open';
  // 每新增1家得1分，最高得8分 in a row of 5: one of the two is a slip.
  if (limits.most) return compare(context.marks(limits.most), context.full) > 0 ? 'doubtful' : 'open';
  const caps = limits.add ? [limits.add] : gains.map((a) => ('cap' in a ? a.cap : null));
  if (caps.some((cap) => cap === null)) return gains.length < adjustments.length ? 'doubtful' : 'full';
  const most = caps.reduce((sum, cap) => add(sum, context.marks(cap!)), top);
  return compare(most, context.full) > 0 ? 'doubtful' : 'open';
}
