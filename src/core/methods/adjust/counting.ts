/** The only place that counts steps: how many units a gap or a number holds, complete or not. */
import { ceil, floor, roundHalfUp, type Exact } from '../../model/exact';
import type { Context } from '../context';
import type { StepMode } from '../rule';

/** `silent` names the convention for an incomplete unit when the text says nothing. A whole number of units needs none. */
export function stepsOf(
  units: Exact,
  mode: StepMode,
  silent: 'partial_step' | 'partial_count',
  context: Context,
): Exact {
  if (units.d === 1n) return units;
  switch (mode ?? context.choose(silent)) {
    case 'floor':
      return floor(units);
    case 'ceil':
      return ceil(units);
    case 'round':
      return roundHalfUp(units, 0);
    default:
      return units;
  }
}
