/** The only place that says which measure the later clauses of a part leave unsaid: PM10浓度完成目标的得5分；未完成目标但低于上年的得3分. */
import type { Condition, Part } from '../methods/rule';

/** Its words as the first band has them; '' where no band names one. */
export function namedFirst(part: Part): string {
  const of = (c: Condition | null): string[] =>
    c?.kind === 'all' || c?.kind === 'any' ? c.of.flatMap(of) : c?.kind === 'interval' ? [c.measure.words] : [];
  return part.bands.flatMap((b) => of(b.when)).find((w) => w !== '') ?? '';
}
