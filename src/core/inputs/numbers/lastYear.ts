/** The only place that finds last year's value, and last year's place. */
import type { Answer, Ask } from '../../model/inputs';
import type { Quantity } from '../../model/quantity';
import { isPercentual } from '../../text/units';
import { heldFor } from '../achieved';
import { doubt, firm, lacking } from '../held';
import { inUnit } from '../inUnit';
import { chooseItem } from '../itemChoice';
import type { Source } from '../source';
import { take } from '../take';

/** Its column, else 去年2亿元 in the cell of the achieved value. An amount is no answer where growths are compared. */
export function lastYearOf(from: Source, ask: Ask): Answer<Quantity> {
  const { cells, part } = from;
  const cell = part || (cells.lastYearIsPlace && !isPlace(from)) ? null : cells.first('last_year');
  const column = cells.columns('last_year')[0];
  const percent = cell?.reading.number?.unit ?? cell?.unit;
  if (ask.ofGrowth && cell && !cells.isGrowth && !column?.ofGrowth && !(percent && isPercentual(percent)))
    return doubt(ask, cell);
  if (cell && cell.reading.state === 'value') return take(from, ask, cell, 'last_year');
  const own = heldFor(from, { ...ask, name: 'actual' });
  const paired = own ? chooseItem(own.reading, 'last_year', '') : null;
  if (own && paired && paired !== 'doubtful') return inUnit(from, paired.quantity, own, ask);
  return lacking(ask.name, cell);
}

export function lastRankOf(from: Source, ask: Ask): Answer<Quantity> {
  const cell = from.cells.first('last_year');
  const rank = cell?.reading.rank;
  if (cell && rank && !rank.fromBottom) return firm(rank.rank, null, cell);
  if (cell && from.cells.lastYearIsPlace) return take(from, { ...ask, unit: null }, { ...cell, cell: null }, 'other');
  return isPlace(from) ? lastYearOf(from, { ...ask, unit: null }) : lacking(ask.name, cell);
}

/** The indicator is itself a place. */
function isPlace(from: Source): boolean {
  const { cells } = from;
  return cells.unit?.dimension === 'rank' || /(位次|排名|名次|排位)$/.test(cells.name);
}
