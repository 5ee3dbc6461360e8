/** The only place that measures how far a value lies from a reference: in its unit, in percentage points, or relative to the reference. */
import { abs, compare, div, equals, exact, HUNDRED, isZero, mul, ONE, sub, type Exact } from '../model/exact';
import type { Quantity, Unit } from '../model/quantity';
import { convert, isPercentual, PERCENT } from '../text/units';
import { Lacking, type Context } from './context';
import type { Measure, Side } from './rule';
import { shownQuantity } from './words';

export interface GapTerms {
  readonly side: Side;
  readonly measure: Measure;
  /** The unit the text counts the gap in. */
  readonly unit: Unit | null;
  readonly basis: 'completion' | 'plain';
}

/** Beyond this a bare number is no rate, unless its name says so. */
export const MOST_OF_A_RATE = exact(200);
const isAmount = (x: Exact): boolean => compare(abs(x), MOST_OF_A_RATE) > 0;

const small = (v: Exact): boolean => compare(abs(v), ONE) <= 0;

/**
 * The gap on one side, in `unit`. 个百分点 and % of a percentage are the plain difference; of an amount they are relative to the
 * reference (points of completion). When nothing tells whether the value is a percentage, 个百分点 are taken as such unless the text
 * speaks of completing a task; % and such points follow the convention `percent_step`. Source: `domain.md` (c), reading convention 5.
 */
export function gapBetween(x: Quantity, reference: Quantity, terms: GapTerms, context: Context): Exact {
  const { side, measure, unit, basis } = terms;
  const r = context.inUnit(reference, x.unit);
  const difference = side === 'below' ? sub(r, x.value) : sub(x.value, r);
  const dimension = unit?.dimension ?? null;
  if (dimension !== 'points' && dimension !== 'percent') return context.inUnit({ ...x, value: difference }, unit);
  // 88.5分 of 满意度 against 90%: both are of a hundred.
  const ofHundred = x.unit?.dimension === 'mark' && reference.unit !== null && isPercentual(reference.unit);
  const percentage =
    ofHundred ||
    measure.name === 'completion' ||
    (context.isPercentage(x, measure) ?? (isAmount(x.value) || isAmount(r) ? false : null));
  // 0.93 against 0.95, by 个百分点: shares of one, or percentages below one?
  if (percentage === null && dimension === 'points' && small(x.value) && small(r) && small(difference) && x.at)
    throw new Lacking({ missing: '完成值', reason: 'doubtful', at: x.at, shown: shownQuantity(x) });
  const plain = percentage === true || (dimension === 'points' && basis !== 'completion' && percentage !== false);
  if (plain) return inPoints(difference, x, unit);
  // 每高1‰ of a number that nothing tells to be a rate: of a thousand, or of the hundred that it may be told in?
  if (percentage === null && unit && !equals(unit.factor, ONE))
    throw new Lacking({
      missing: '完成值',
      reason: 'doubtful',
      ...(x.at ? { at: x.at } : {}),
      shown: shownQuantity(x),
    });
  // 未完成目标的，每低1个百分点, of a number without a unit: points of the number, or of completing the task?
  const unsure = percentage === null && (dimension === 'percent' || !equals(r, HUNDRED));
  if (unsure && context.choose('percent_step') === 'points') return inPoints(difference, x, unit);
  if (isZero(r))
    throw new Lacking({ missing: '目标值', reason: 'unusable', at: reference.at, shown: shownQuantity(reference) });
  const share = mul(div(difference, abs(r)), HUNDRED);
  return unit && !equals(unit.factor, ONE) ? div(share, unit.factor) : share;
}

/** 1.45% and 1.25% are 2个千分点 apart, 13‰ and 10‰ 0.3个百分点. */
function inPoints(difference: Exact, x: Quantity, unit: Unit | null): Exact {
  const own = x.unit && isPercentual(x.unit) ? x.unit : x.unit?.dimension === 'mark' ? PERCENT : null;
  if (!unit) return difference;
  if (own) return convert(difference, own, unit) ?? difference;
  // A bare 12.5 by 千分点: of a hundred, or of a thousand?
  if (!equals(unit.factor, ONE) && x.at)
    throw new Lacking({ missing: '完成值', reason: 'doubtful', at: x.at, shown: shownQuantity(x) });
  return difference;
}
