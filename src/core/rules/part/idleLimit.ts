/** The only place that sees a limit no mark of the part can reach: 比上年提高1个百分点得1分，最高得3分 leaves a 每 unsaid. */
import { compare } from '../../model/exact';
import { isZeroAmount } from '../amounts';
import { signOf, type Work } from './work';

/** Fixed marks alone, all of them less than the most of the part, and nothing that adds to them. */
export function idleLimit(w: Work): boolean {
  const { most } = w.limits;
  if (most?.kind !== 'mark' || w.bands.length === 0) return false;
  if (w.adjustments.some(({ a }) => a.kind === 'count' || a.kind === 'levels' || signOf(a) === 1)) return false;
  return w.bands.every(
    ({ value }) =>
      value.kind === 'fixed' &&
      (isZeroAmount(value.amount) || (value.amount.kind === 'mark' && compare(value.amount.value, most.value) < 0)),
  );
}
