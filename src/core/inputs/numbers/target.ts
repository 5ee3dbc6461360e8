/** The only place that finds the target of a row. */
import { isNegative, neg } from '../../model/exact';
import type { Answer, Ask } from '../../model/inputs';
import type { Quantity } from '../../model/quantity';
import { aimedThing } from '../../layout/thingPairs';
import { isReduction } from '../../text/direction';
import { heldFor } from '../achieved';
import { doubt, lacking } from '../held';
import { inUnit } from '../inUnit';
import { chooseItem } from '../itemChoice';
import { matchMeasure } from '../match';
import type { ReadCell } from '../rowCells';
import { wordsOf, type Source } from '../source';
import { take } from '../take';

/** The column of targets that the rule means, else 任务2亿元 in the cell of the achieved value. */
export function targetOf(from: Source, ask: Ask): Answer<Quantity> {
  const { cells, part } = from;
  const named = part ? null : aimByName(from, ask);
  const cell = part
    ? null
    : (named ?? cells.growthOrAmount('target', 'growth_target', wordsOf(from, ask), ask.unit ?? null));
  if (cell && cell.reading.state === 'value') return aimOfFall(from, ask, cell) ?? take(from, ask, cell, 'target');
  const own = heldFor(from, ask);
  const paired = own && own.reading.items.length > 1 ? chooseItem(own.reading, 'target', '') : null;
  if (own && paired && paired !== 'doubtful') return inUnit(from, paired.quantity, own, ask);
  return lacking(ask.name, cell);
}

/** 粮食产量任务数 of 粮食产量, where each thing has a column of its own. */
function aimByName(from: Source, ask: Ask): ReadCell | null {
  const columns = from.cells.aims();
  const words = wordsOf(from, ask) || from.cells.name;
  const found = columns.length === 0 ? null : matchMeasure(words, columns.map((c) => aimedThing(c.header)!)); // prettier-ignore
  return found !== null && found >= 0 ? from.cells.cell(columns[found]!) : null;
}

/** 下降3% where 下降率 is held against it: an aim of 3%; −3% alone may be meant either way. */
function aimOfFall(from: Source, ask: Ask, cell: ReadCell): Answer<Quantity> | null {
  const { number, items } = cell.reading;
  if (!isReduction(wordsOf(from, ask)) || !number || items.length > 1 || !isNegative(number.value)) return null;
  return items[0]?.change === -1 ? inUnit(from, { ...number, value: neg(number.value) }, cell, ask) : doubt(ask, cell);
}
