/** The only place that knows a price for the part beyond a point beside a price for the whole: 每低1%扣0.2分，低于5%以上的部分每低1%扣0.5分. */
import type { Adjustment } from '../../methods/rule';
import { compare, exact, isPositive, isZero, ZERO } from '../../model/exact';
import type { Unit } from '../../model/quantity';
import { isPercentual } from '../../text/units';
import { addsOn } from './contradiction';
import { sameRef } from './ends';
import { signOf, type Work } from './work';

type Step = Extract<Adjustment, { kind: 'step' }>;
const HALF = exact(50);

/** The price before it ends where that part begins; what cannot be told so is a contradiction. */
export function endBeforePart(w: Work): void {
  for (const { a, statement } of w.adjustments) {
    if (a.kind !== 'step' || addsOn(statement)) continue;
    const others = w.adjustments.filter((x) => x.statement !== statement && signOf(x.a) === a.sign && !x.a.when);
    if (a.bracket && isPositive(a.bracket.from) && a.bracket.to === null) {
      const { from } = a.bracket;
      // 低于80%的部分: a level, and no gap of eighty points.
      if (a.side === 'below' && a.size.unit?.dimension === 'percent' && compare(from, HALF) >= 0)
        w.contradiction = true;
      w.adjustments = w.adjustments.map((x) => {
        const whole = others.includes(x) && x.a.kind === 'step' && before(x.a, a) && !addsOn(x.statement);
        return whole ? { ...x, a: { ...(x.a as Step), bracket: { from: ZERO, to: from } } } : x;
      });
      continue;
    }
    // 每1000万元得1分，超过5000万元的部分每1000万元得2分: is each of those worth two, or three?
    if (a.bracket || a.reference.kind !== 'constant') continue;
    const { unit } = a.reference.constant;
    if (unit === null || isPercentual(unit) || unit.dimension === 'points' || unit.dimension === 'mark') continue;
    const like = (u: Unit | null): boolean =>
      u?.dimension === unit.dimension && (unit.dimension !== 'count' || u.text === unit.text);
    const priced = others.some(({ a: b, statement: s }) => {
      if (addsOn(s) || a.side !== 'above') return false;
      if (b.kind === 'count') return like(b.size.unit);
      // 每迟报1天扣0.1分，超过5天的部分每天扣0.2分
      if (b.kind === 'late') return like(b.unit);
      if (b.kind === 'incident') return b.cap === null && isZero(b.free) && like(b.unit);
      return (
        b.kind === 'step' && b.side === a.side && !b.bracket && like(b.size.unit) && !sameRef(b.reference, a.reference)
      );
    });
    if (priced) w.contradiction = true;
  }
}

const before = (x: Step, a: Step): boolean =>
  x.bracket === null && x.cap === null && x.side === a.side && x.size.unit?.dimension === a.size.unit?.dimension &&
  x.measure.name === a.measure.name && sameRef(x.reference, a.reference); // prettier-ignore

/** 每新增1家得1分，超过5家后每新增1家得0.5分: the pieces beyond five at both prices, or at one? */
export const pricedBeyondToo = (w: Work): boolean =>
  w.adjustments.some(
    ({ a }) =>
      a.kind === 'step' && a.sign === 1 && a.side === 'above' && a.bracket === null && a.reference.kind === 'constant' &&
      a.reference.constant.unit?.dimension === 'count' &&
      w.adjustments.some(
        ({ a: b, statement }) =>
          b.kind === 'incident' && b.sign === 1 && isZero(b.free) && b.cap === null && !b.when && !addsOn(statement) && b.unit?.dimension !== 'time',
      ),
  ); // prettier-ignore
