/** The only place that says which of several flat amounts stand where another holds in their place. */
import { compare, exact, mul } from '../model/exact';
import type { Context } from '../methods/context';
import { liesWithin } from '../methods/containment';
import type { Adjustment, Condition, Part } from '../methods/rule';
import { holdsCondition } from './conditions';

/**
 * Flat amounts of which another one holds in their place. Of bands side by side (低于80%的扣2分，80%—90%的扣1分) one applies, on a shared end the better;
 * of one inside another (低于平均的扣1分，低于平均2个百分点以上的扣2分) the inner, by the convention `nested_amounts`; 再扣2分 is on top of the outer.
 */
export function passedOver(part: Part, context: Context): ReadonlySet<Adjustment> {
  const passed = new Set<Adjustment>();
  const flats = part.adjustments.filter(isFlat);
  // 95%以上得满分，90%以上扣1分: at 97% nothing is lost.
  for (const a of flats)
    if (
      a.sign === -1 &&
      part.bands.some((b) => b.when && liesWithin(a.when, b.when) && holdsCondition(b.when, context) === 'in')
    )
      passed.add(a);
  if (flats.length < 2) return passed;
  for (const sign of [1, -1] as const) {
    const holding = flats.filter((a) => a.sign === sign && !passed.has(a) && holdsCondition(a.when, context) !== 'out');
    const outer = holding.filter((a) => holding.some((b) => nested(a, b) && !b.onTop));
    if (outer.length > 0 && context.choose('nested_amounts') === 'inner') for (const a of outer) passed.add(a);
    const bands = holding.filter((a) => isBand(a) && !holding.some((b) => b !== a && (nested(a, b) || nested(b, a))));
    const worth = (a: Flat) => mul(context.marks(a.amount), exact(sign));
    // 知晓率低于80%扣1分，满意率低于90%扣1分: each of its own measure.
    for (const measure of new Set(bands.map(measureOf))) {
      const beside = bands.filter((a) => measureOf(a) === measure);
      const differ = beside.some((a) => compare(worth(a), worth(beside[0]!)) !== 0);
      const better = !differ || context.choose('shared_bound') === 'better' ? 1 : -1;
      const kept = beside.reduce((a, b) => (compare(worth(b), worth(a)) * better > 0 ? b : a));
      for (const a of beside) if (a !== kept) passed.add(a);
    }
  }
  return passed;
}

type Flat = Extract<Adjustment, { kind: 'flat' }> & { readonly when: Condition };

export const isFlat = (a: Adjustment): a is Flat =>
  a.kind === 'flat' && (a.when?.kind === 'interval' || a.when?.kind === 'gap');

const measureOf = ({ when }: Flat): string =>
  when.kind === 'interval' ? `${when.measure.name} ${when.measure.words}` : '';

const nested = (outer: Flat, inner: Flat): boolean => outer !== inner && liesWithin(outer.when, inner.when);

const isBand = ({ when }: Flat): boolean =>
  when.kind === 'interval' && !when.reaching && [when.low, when.high].every((e) => !e || e.at.kind === 'constant');
