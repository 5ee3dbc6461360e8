/** The only place that finds the value of what a rule compares with: a number of the text, a named standard, a part of one, so much beyond one. */
import { fromLastYear } from '../methods/adjust/moved';
import { Lacking, type Context } from '../methods/context';
import type { Measure, Reference } from '../methods/rule';
import { shownQuantity } from '../methods/words';
import { add, HUNDRED, mul } from '../model/exact';
import type { Quantity } from '../model/quantity';
import { isPercentual, PERCENT } from '../text/units';

/** Null for an implied reference that nothing supplies. Throws Lacking when a named one is absent. */
export function referred(r: Reference, m: Measure, context: Context): Quantity | null {
  if (r.kind === 'constant') return { value: r.constant.value, unit: r.constant.unit, firmness: 'firm' };
  // 增幅高于上年: than last year's 增幅
  const ofGrowth = r.kind === 'named' && r.name === 'last_year' && /增速|增幅|增长率|增长速度/.test(m.words);
  if (r.kind === 'named')
    return context.ask({ name: r.name, scope: r.scope, words: m.words, ...(ofGrowth ? { ofGrowth } : {}) });
  if (r.kind === 'part') {
    const whole = context.ask({ name: r.name, scope: r.scope, words: m.words });
    return { ...whole, value: mul(whole.value, r.share) };
  }
  if (r.kind === 'beyond') {
    const from = context.ask({ name: r.name, scope: r.scope, words: m.words });
    const points = r.by.unit !== null && isPercentual(r.by.unit);
    // So many points above an amount are above nothing that is measured in points.
    if (points && context.isPercentage(from, m) === false)
      throw new Lacking({ missing: '目标值', reason: 'doubtful', at: from.at, shown: shownQuantity(from) });
    const by = points
      ? r.by.value
      : context.inUnit({ value: r.by.value, unit: r.by.unit, firmness: 'firm' }, from.unit);
    return { ...from, value: add(from.value, by) };
  }
  if (fromLastYear(r, m, context)) return context.ask({ name: 'last_year', words: m.words });
  const target = context.tryAsk({ name: 'target', words: m.words });
  if (target) return target;
  const actual = context.tryAsk({ name: 'actual', words: m.words });
  const rate = actual && (context.isPercentage(actual, m) ?? false);
  if (!rate) return null;
  context.choose('rate_reference');
  return { value: HUNDRED, unit: PERCENT, firmness: 'firm' };
}
