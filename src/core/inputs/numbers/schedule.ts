/** The only place that finds 序时进度, how much of the target is due by now. */
import { exact, HUNDRED } from '../../model/exact';
import type { Answer, Ask } from '../../model/inputs';
import type { Quantity } from '../../model/quantity';
import { PERCENT } from '../../text/units';
import { lacking } from '../held';
import { inUnit } from '../inUnit';
import { chooseItem } from '../itemChoice';
import type { Source } from '../source';
import { take } from '../take';

/** 序时进度 in percent: its column, a word of the target or actual cell, else month/12 of the month of appraisal, exactly. */
export function scheduleOf(from: Source): Answer<Quantity> {
  const { cells, month } = from;
  const ask: Ask = { name: 'schedule', unit: PERCENT };
  const column = cells.first('schedule');
  if (column && column.reading.state === 'value') return take(from, ask, column, 'schedule');
  const told = cells.scheduledShare;
  if (told) return take(from, ask, told, 'schedule');
  if (cells.targetIsDueNow) return { ok: { value: HUNDRED, unit: PERCENT, firmness: 'firm' } };
  for (const cell of [cells.first('target'), cells.first('actual')]) {
    const item = cell ? chooseItem(cell.reading, 'schedule', '') : null;
    if (cell && item && item !== 'doubtful') return inUnit(from, item.quantity, { ...cell, cell: null }, ask);
  }
  if (month === null) return lacking('schedule', column);
  return { ok: { value: exact(month * 100, 12), unit: PERCENT, firmness: 'firm' } };
}
