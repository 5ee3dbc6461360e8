/** The only place that finds a value in the hole between two cases told of one number in two ways: 完成任务得5分，完成率低于90%的得3分, at 95 %. */
import { compare } from '../model/exact';
import type { Context } from '../methods/context';
import type { Band, Condition, Measure, Part } from '../methods/rule';
import { holdsCondition } from './conditions';

type Interval = Extract<Condition, { kind: 'interval' }>;

/** What was done, and its share of the task, are one number. */
const family = ({ name }: Measure): string => (name === 'completion' ? 'actual' : name);

/** All that lies above a case. */
const endsAt = ({ measure, high }: Interval): Interval | null =>
  high && {
    kind: 'interval',
    measure,
    low: { ...high, closed: high.closed === null ? null : !high.closed },
    high: null,
  };

/** No case holds, the value lies above one of them, and a better one begins higher up: neither's marks are said for it. */
export function inHole({ bands, vetoes }: Part, context: Context): boolean {
  const fixed = (b: Band) => (b.value.kind === 'fixed' ? context.marks(b.value.amount) : null);
  const tops = bands.filter((b) => b.when?.kind === 'interval' && b.when.high === null && b.value.kind === 'fixed');
  const below = [...bands, ...vetoes.filter((v) => v.on === 'mark')];
  return tops.some((top) =>
    below.some((b) => {
      const [upper, lower] = [top.when as Interval, b.when];
      if (lower?.kind !== 'interval' || upper.measure.name === lower.measure.name) return false;
      if (family(upper.measure) !== family(lower.measure)) return false;
      const worse = !('value' in b) || (b.value.kind === 'fixed' && compare(fixed(b)!, fixed(top)!) < 0);
      const above = worse ? endsAt(lower) : null;
      return above !== null && holdsCondition(above, context.quiet()) !== 'out';
    }),
  );
}
