/** The only place that finds the mark of another appraisal. */
import type { Answer, Ask } from '../../model/inputs';
import type { Quantity } from '../../model/quantity';
import { isPercentual } from '../../text/units';
import { heldFor } from '../achieved';
import { lacking } from '../held';
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
  return take(from, { ...ask, unit: null }, { ...held, cell: null }, 'actual');
}
