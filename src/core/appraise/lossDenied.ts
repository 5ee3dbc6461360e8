/** The only place that holds a mark against what the row's 扣分情况 says was taken off: where the two differ, a person is asked. */
import { equals, sub, type Exact } from '../model/exact';
import type { Outcome } from '../model/score';
import type { lossOf } from '../inputs';

/** The outcome, unless no choice of conventions gives the loss that is told. */
export function asTold(outcome: Outcome, told: ReturnType<typeof lossOf>, full: Exact): Outcome {
  if (!told || outcome.status !== 'scored') return outcome;
  const { score } = outcome;
  const marks = [score.mark, ...score.conventions.flatMap((c) => c.alternatives.map((a) => a.mark))];
  if (marks.some((mark) => equals(sub(full, mark), told.loss))) return outcome;
  const { at, shown } = told;
  return { status: 'missing_input', missing: [{ missing: '扣分情况', reason: 'doubtful', at, shown }] };
}
