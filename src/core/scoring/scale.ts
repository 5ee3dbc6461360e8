/** The only place that notices a bare number that cannot be in the unit of the amount it is held against: 32000 against 5万元. */
import { abs, compare, exact, isPositive, mul, sub, type Exact } from '../model/exact';
import type { Quantity, Unit } from '../model/quantity';
import { convert, isPercentual } from '../text/units';
import { Lacking } from '../methods/context';

/** Nobody passes an aim that many times over. */
const MOST_TIMES = exact(100);
const BARE = /^[\d,.\s]+$/;

/** 万元, 亿元: whose bare numbers may be meant in 元. */
export const isScaled = (unit: Unit | null): unit is Unit => unit !== null && /^[万亿]/.test(unit.text);

/** Nor falls that far short of one. */
const FAR = exact(1000);

const [ONE, LEAST_AIM] = [exact(1), exact(50)];
/** 0.93 without a sign of per cent against 95%: 93 %, or not even 1 %. */
const isShareOfOne = (value: Quantity, aim: Quantity): boolean =>
  aim.unit?.dimension === 'percent' && (value.unit === null || value.unit.dimension === 'percent') &&
  isPositive(value.value) && compare(value.value, ONE) <= 0 && compare(aim.value, LEAST_AIM) >= 0 &&
  BARE.test(value.shown ?? ''); // prettier-ignore

const [TEN, FIFTH] = [exact(10), exact(1, 5)];
const near = (x: Exact, aim: Exact): boolean => compare(abs(sub(x, aim)), mul(aim, FIFTH)) <= 0;
/** 9.8 or 985 against 98%: the point slipped. */
const isSlipOfRate = (value: Quantity, aim: Quantity): boolean => {
  if (!aim.unit || !isPercentual(aim.unit) || compare(aim.value, LEAST_AIM) < 0) return false;
  const slipped = near(mul(value.value, TEN), aim.value) || near(value.value, mul(aim.value, TEN));
  return slipped && BARE.test(value.shown ?? '');
};
/** 840万元 against 30元: of all of them, or for each. */
const isFarOff = (value: Quantity, aim: Quantity): boolean => {
  const same = value.unit && aim.unit && !isPercentual(aim.unit) ? convert(value.value, value.unit, aim.unit) : null;
  // Typed with its own unit: a bare number is looked at above.
  const typed = value.shown !== undefined && !BARE.test(value.shown);
  return typed && same !== null && isPositive(aim.value) && compare(same, mul(aim.value, FAR)) >= 0;
};

/**
 * Throws `Lacking` for a number typed without a unit far off an amount, which may as well be in another unit: 32000 against 5万元, 8500 against 10公里.
 */
export function ofOneScale(value: Quantity, aim: Quantity): void {
  if (isShareOfOne(value, aim) || isSlipOfRate(value, aim) || isFarOff(value, aim))
    throw new Lacking({ missing: '完成值', reason: 'doubtful', at: value.at, shown: value.shown });
  if (aim.unit === null || isPercentual(aim.unit) || aim.unit.dimension === 'points' || aim.unit.dimension === 'mark')
    return;
  // 840万元 where 30元 for each are asked is all there is, and no mean; 36千瓦 beside 35万千瓦 lost its 万.
  const shown = value.shown ?? '';
  const own = shown.indexOf(aim.unit.text);
  const otherwise = shown !== '' && value.unit !== null && !(own > 0 && /\d/.test(shown[own - 1]!));
  const scaled = otherwise && !BARE.test(shown) ? convert(value.value, value.unit!, aim.unit) : null;
  const apart = scaled && isPositive(scaled) && isPositive(aim.value);
  if (apart && (compare(scaled, mul(aim.value, FAR)) > 0 || compare(mul(scaled, FAR), aim.value) < 0))
    throw new Lacking({ missing: '完成值', reason: 'doubtful', at: value.at, shown: value.shown });
  if (value.unit && value.unit.text !== aim.unit.text) return;
  if (compare(value.value, mul(aim.value, MOST_TIMES)) < 0 && compare(mul(value.value, FAR), aim.value) > 0) return;
  if (!isPositive(aim.value) || !isPositive(value.value) || !BARE.test(value.shown ?? '')) return;
  throw new Lacking({ missing: '完成值', reason: 'unusable', at: value.at, shown: value.shown, other: aim.unit.text });
}
