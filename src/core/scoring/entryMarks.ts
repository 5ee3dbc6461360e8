/** The only place that says what 满分 is inside a part: the row's marks, or those the part's own award names. */
import { compare, isZero, type Exact } from '../model/exact';
import type { Band, End, Part } from '../methods/rule';

/** 满分 inside a part whose own award names other marks means those: 完成得6分，未完成按比例. */
export function entryMarks(part: Part, full: Exact): Exact {
  let most: Exact | null = null;
  for (const b of part.bands) {
    if (b.value.kind !== 'fixed' || b.value.amount.kind !== 'mark') continue;
    if (part.bands.some((share) => beneath(b, share))) continue;
    if (!most || compare(b.value.amount.value, most) > 0) most = b.value.amount.value;
  }
  const named = part.bands.some((b) => b.value.kind === 'fixed' && b.value.amount.kind === 'full');
  return most && !named && !isZero(most) ? most : full;
}

const numberOf = (e: End | null): Exact | null => (e?.at.kind === 'constant' ? e.at.constant.value : null);

/** 完成率80%以上的按完成率计分，60%—80%的得4分: what is left to those who do worse is not what the share is of. */
function beneath({ when }: Band, { value, when: of }: Band): boolean {
  if (value.kind !== 'prorata' || when?.kind !== 'interval') return false;
  const top = numberOf(when.high);
  // Of what may be better low, a single upper end may as well be the aim.
  const rises = when.measure.name === 'completion' || value.ratio === 'ratio' || when.low !== null;
  if (!top || !rises) return false;
  if (of?.kind !== 'interval') return true;
  const [from, to] = [numberOf(of.low), numberOf(of.high)];
  if (from) return compare(top, from) <= 0;
  // 未完成的按比例，60%以下的得2分
  return to === null || compare(top, to) < 0;
}
