/** The only place that says what a rise or fall began from where the text does not: 每提高1个百分点加0.5分. Convention `moved_from`. */
import type { Context } from '../context';
import type { Measure, Reference } from '../rule';

/** Last year's value when the row has no target; beside a target the convention decides, and the other mark is shown. */
export function fromLastYear(r: Reference, { words }: Measure, context: Context): boolean {
  if (r.kind !== 'implied' || !r.moved || !context.tryAsk({ name: 'last_year', words })) return false;
  return !context.tryAsk({ name: 'target', words }) || context.choose('moved_from') === 'last_year';
}
