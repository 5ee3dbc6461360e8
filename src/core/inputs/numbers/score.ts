/** The only place that finds the mark of another appraisal. */
import { isMissing, type Answer, type Ask } from '../../model/inputs';
import type { Quantity } from '../../model/quantity';
import { isPercentual } from '../../text/units';
import { heldFor } from '../achieved';
import { doubt, lacking } from '../held';
import { isFraction } from '../plausible';
import type { Source } from '../source';
import { take } from '../take';

/** What is so much of something, and neither a rate nor a mark. */
const AMOUNTS: ReadonlySet<string> = new Set(['money', 'area', 'count']);

/** 0–100; its unit is of no account. */
export function scoreOf(from: Source, ask: Ask): Answer<Quantity> {
  const held = heldFor(from, ask);
  if (!held || held.reading.state !== 'value') return lacking(ask.name, held);
  // 42600万元 where a rate is asked for is no mark either.
  const unit = held.reading.number?.unit ?? held.cell?.unit;
  if (ask.unit && isPercentual(ask.unit) && unit && AMOUNTS.has(unit.dimension)) return lacking(ask.name, held);
  const taken = take(from, { ...ask, unit: null }, { ...held, cell: null }, 'actual');
  // 0.98 of 100 marks: hardly less than one, most likely a share.
  return !isMissing(taken) && isFraction(taken.ok) ? doubt(ask, held) : taken;
}
