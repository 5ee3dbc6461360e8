/** The only place that counts steps, how many units a gap or a number holds, complete or not, and tells what they came to. */
import { ceil, compare, div, floor, isWhole, isZero, mul, ONE, roundHalfUp, type Exact } from '../../model/exact';
import type { Unit } from '../../model/quantity';
import type { Context } from '../context';
import type { Amount, Constant, StepMode } from '../rule';
import { sayChange, sayConstant, shown } from '../words';

/** `silent` names the convention for an incomplete unit when the text says nothing. A whole number of units needs none. */
export function stepsOf(
  units: Exact,
  mode: StepMode,
  silent: 'partial_step' | 'partial_count',
  context: Context,
): Exact {
  if (isWhole(units)) return units;
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

/** A unit of what is counted, where the rule names none: 次, 位. */
export const pieces = (text: string): Unit => ({ text, dimension: 'count', factor: ONE, base: text });

export interface Rate {
  readonly sign: 1 | -1;
  readonly size: Constant;
  readonly per: Amount;
  readonly cap: Amount | null;
}

/**
 * `每个百分点扣0.5分`, with what an incomplete step or the cap of the clause made of it: `，按30亩计`, `，最多扣2分`. `of` is what the steps were
 * counted in, `whole` their marks before the cap.
 */
export function tellRate(rate: Rate, of: Exact, steps: Exact, whole: Exact, capped: Exact): string {
  const { sign, size, per, cap } = rate;
  const unit = size.unit?.text ?? '';
  const counted =
    compare(steps, div(of, size.value)) === 0
      ? ''
      : isZero(steps)
        ? `，不足${sayConstant(size)}不计`
        : `，按${shown(mul(steps, size.value))}${unit}计`;
  const most = cap && compare(capped, whole) !== 0 ? `，最多${sayChange(sign, cap)}` : '';
  return `每${one(sayConstant(size))}${sayChange(sign, per)}${counted}${most}`;
}

/** 每1户 is said 每户; 每0.1个百分点, 每1% and 每1分 stay. */
const one = (size: string): string => size.replace(/^1(?=[^\d.%‰/分])/, '');
