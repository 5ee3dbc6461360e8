/** The only place that notices a bare number that cannot be in the unit of the amount it is held against: 32000 against 5万元. */
import { compare, exact, isPositive, mul } from '../model/exact';
import type { Quantity, Unit } from '../model/quantity';
import { Lacking } from '../methods/context';

/** Nobody passes an aim that many times over. */
const MOST_TIMES = exact(100);
const BARE = /^[\d,.\s]+$/;

/** 万元, 亿元: whose bare numbers may be meant in 元. */
export const isScaled = (unit: Unit | null): unit is Unit => unit !== null && /^[万亿]/.test(unit.text);

/** Throws `Lacking` for a number typed without a unit far beyond an amount in 万 or 亿: it may as well be in 元. */
export function ofOneScale(value: Quantity, aim: Quantity): void {
  if (!isScaled(aim.unit) || !BARE.test(value.shown ?? '')) return;
  if (value.unit && value.unit.text !== aim.unit.text) return;
  if (!isPositive(aim.value) || compare(value.value, mul(aim.value, MOST_TIMES)) < 0) return;
  throw new Lacking({ missing: '完成值', reason: 'unusable', at: value.at, shown: value.shown, other: aim.unit.text });
}
