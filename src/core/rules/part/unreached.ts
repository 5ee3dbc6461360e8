/** The only place that finds a way of counting that no number ever comes to: what it was meant for was lost. */
import type { Band } from '../../methods/rule';
import { compare, type Exact } from '../../model/exact';
import { endOf } from './contradiction';
import { isZeroValue, type Work } from './work';

/** Open ends of the bands of fixed marks on one measure: from how much on, and up to how much, everybody has a band. */
function covered(bands: readonly Band[]): boolean {
  const upwards: { name: string; at: Exact }[] = [];
  const downwards: { name: string; at: Exact }[] = [];
  for (const { when, value } of bands) {
    if (when?.kind !== 'interval' || when.reaching || value.kind !== 'fixed') continue;
    const [low, high] = [endOf(when.low), endOf(when.high)];
    if (low && !when.high) upwards.push({ name: when.measure.name, at: low });
    if (high && !when.low) downwards.push({ name: when.measure.name, at: high });
  }
  return upwards.some((u) => downwards.some((d) => d.name === u.name && compare(u.at, d.at) <= 0));
}

/** 未达到序时进度的按比例得分, 较上年下降的按比例得分: of the whole task, or of what it was held against? */
export const shareOfWhat = (w: Work): boolean =>
  w.bands.some(({ when, value }) => {
    if (value.kind !== 'prorata' || !w.bareShares.has(value) || when?.kind !== 'interval') return false;
    const end = when.low ?? when.high;
    const named = end?.at.kind === 'named' ? end.at.name : null;
    return when.measure.name === 'growth' || named === 'schedule' || named === 'last_year';
  });

/** 100%得5分，80%得3分，中间按比例折算，80%以下不得分: the bands leave nothing between them. */
export const unreached = (w: Work): boolean =>
  w.bands.some((b) => (b.when === null || b.when.kind === 'otherwise') && !isZeroValue(b.value)) && covered(w.bands);
