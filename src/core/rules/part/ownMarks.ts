/** The only place that says what marks a part's own words give it. */
import { type Exact, ZERO, add, compare } from '../../model/exact';
import type { Part } from '../../methods/rule';

/** The most the part's own bands give in marks, or its cap where it only adds or only takes; null when neither says. */
export function ownMarks(part: Part): Exact | null {
  let most: Exact | null = null;
  for (const b of part.bands) {
    if (b.value.kind === 'checklist') {
      const sum = b.value.rows.reduce((t, r) => (r.amount.kind === 'mark' ? add(t, r.amount.value) : t), ZERO);
      most = !most || compare(sum, most) > 0 ? sum : most;
    }
    const amount = b.value.kind === 'fixed' ? b.value.amount : b.value.kind === 'prorata' ? b.value.of : null;
    if (amount?.kind !== 'mark') continue;
    if (!most || compare(amount.value, most) > 0) most = amount.value;
  }
  const adding =
    part.adjustments.length > 0 && part.adjustments.every((a) => a.kind === 'count' || ('sign' in a && a.sign === 1));
  const cap = part.limits.most ?? part.limits.add;
  if (part.bands.length === 0 && adding && cap?.kind === 'mark') return cap.value;
  const deducted = part.bands.length === 0 && part.limits.deduct?.kind === 'mark' ? part.limits.deduct.value : null;
  return most && compare(most, ZERO) > 0 ? most : deducted;
}
