/** The only place that finds how late something was done. */
import { exact } from '../../model/exact';
import { isMissing, type Answer, type Ask } from '../../model/inputs';
import type { Quantity } from '../../model/quantity';
import { heldFor } from '../achieved';
import { behindDay, doneOn, lateBy, mayBeDay, tellsDay } from '../deadlines';
import { doubt, firm, lacking, zero } from '../held';
import { inUnit } from '../inUnit';
import type { Source } from '../source';
import { take } from '../take';

/** Days (or months, as the rule counts) late. 按时 is 0. The words of the ask name the day it was due, where the rule names several. */
export function daysLateOf(from: Source, { words: due, ...ask }: Ask): Answer<Quantity> {
  const day = from.part ? null : doneOn(from.cells);
  const held = day ? { ...day, cell: null } : heldFor(from, ask);
  if (!held || held.reading.state !== 'value') return lacking(ask.name, held);
  const behind = from.part ? null : behindDay(from.cells, held, ask.unit ?? null, due, ask.begun);
  if (behind !== null) {
    const told = firm(exact(Math.max(behind.days, 0)), ask.unit ?? null, held);
    return behind.fromBefore && !isMissing(told) ? { ...told, ok: { ...told.ok, fromBefore: true } } : told;
  }
  // 2024年7月2日完成 is done, and nobody knows how late.
  if (tellsDay(held)) return doubt(ask, held);
  if (held.reading.none || held.reading.fact === true) return zero(held);
  if (!from.part && mayBeDay(from.cells, held)) return doubt(ask, held);
  const unit = held.reading.number?.unit;
  if (unit && unit.dimension !== 'time') return lacking(ask.name, held);
  const told = from.part ? null : lateBy(held, from.cells.first('target'));
  if (told === 'unsure') return doubt(ask, held);
  if (told === 'intime') return zero(held);
  if (told) return inUnit(from, told, { ...held, cell: null }, ask);
  // A bare 8 beside a price for each week: eight days as likely as eight weeks.
  if (!unit && ask.unit?.text === '周' && held.cell?.unit?.dimension !== 'time') return doubt(ask, held);
  return take(
    from,
    ask,
    {
      ...held,
      cell: held.cell && { ...held.cell, unit: held.cell.unit?.dimension === 'time' ? held.cell.unit : null },
    },
    'actual',
  );
}
