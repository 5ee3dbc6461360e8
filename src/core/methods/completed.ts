/** The only place that lets a printed 完成率 stand for what was done and what was due, where the row gives no target: 完成任务 is 100 % of it. */
import { HUNDRED, mul, type Exact } from '../model/exact';
import { isMissing } from '../model/inputs';
import type { Quantity } from '../model/quantity';
import type { Context } from './context';
import type { Measure, Reference } from './rule';

/** The completion in percent; null for any other measure and where a target is given, or said in a way that is asked about. */
export function completedShare(measure: Measure, context: Context): Quantity | null {
  if (measure.name !== 'actual') return null;
  const { words } = measure;
  const due = context.inputs.number({ name: 'target', words });
  if (!isMissing(due) || due.reason !== 'absent') return null;
  if (!isMissing(context.inputs.number({ name: 'denominator', words }))) return null;
  const share = context.inputs.number({ name: 'completion', words });
  return isMissing(share) ? null : share.ok;
}

/** What such a share is held against: the target or a part of it; null for anything else. */
export function completedAim(r: Reference): Exact | null {
  if (r.kind === 'named') return r.name === 'target' ? HUNDRED : null;
  return r.kind === 'part' && r.name === 'target' ? mul(HUNDRED, r.share) : null;
}
