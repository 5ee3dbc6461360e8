/** The only place that finds the aim a rule states itself: 达到60%得满分，未达到的按比例计分 measures the share of 60 %. */
import { equals, isZero } from '../model/exact';
import type { Constant, Part } from '../methods/rule';

/** 600户 is a count of what was done, as 600万元 is its amount. */
const OF_VALUE: ReadonlySet<string> = new Set(['actual', 'count']);

/** The constant that gives the full marks and below which the mark is by share; null when the text states none or several. */
export function statedAim(part: Part): Constant | null {
  const shared = part.bands.flatMap(({ when, value }) =>
    value.kind === 'prorata' && value.ratio === 'completion' && when?.kind === 'interval' && !when.reaching
      ? OF_VALUE.has(when.measure.name) && when.high?.at.kind === 'constant'
        ? [when.high.at.constant]
        : []
      : [],
  );
  const best = part.bands.flatMap(({ when, value }) =>
    value.kind === 'fixed' && when?.kind === 'interval' && OF_VALUE.has(when.measure.name) && !when.high
      ? when.low?.at.kind === 'constant'
        ? [when.low.at.constant]
        : []
      : [],
  );
  const [below] = shared;
  const [aim] = best;
  if (!below || !aim || shared.length > 1 || best.length > 1) return null;
  return equals(below.value, aim.value) && below.unit?.text === aim.unit?.text && !isZero(aim.value) ? aim : null;
}
