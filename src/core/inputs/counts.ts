/** The only place that finds how many there are of each kind that a rule names: each in a column of its own, or all in one cell. */
import { isNegative, ZERO, type Exact } from '../model/exact';
import type { Answer } from '../model/inputs';
import { heldByColumns, wholeHeld } from './achieved';
import { countsIn } from './answers';
import { columnsByKind, tellsOneKind } from './countColumns';
import { doubt, lacking } from './held';
import type { ReadCell } from './rowCells';
import type { Source } from './source';

/** Numbers by kind, in the order of the labels. */
export function countsOf(from: Source, labels: readonly string[]): Answer<readonly Exact[]> {
  const { cells, part } = from;
  const each = part ? null : columnsByKind(labels, cells);
  if (each) return countsOfEach(each);
  const held = wholeHeld(from);
  if (held && !part && labels.length > 1 && held.reading.items.length <= 1 && tellsOneKind(cells))
    return doubt({ name: 'count' }, held);
  const columns = held ? null : heldByColumns(from);
  // A cell names what there was; a kind without a column of its own is not said to be none.
  if (columns && columns.reading.items.length < labels.length) return lacking('分类数量', columns);
  return countsIn(held ?? columns, labels);
}

/** One number in each cell. A blank is no nought. */
function countsOfEach(each: readonly ReadCell[]): Answer<readonly Exact[]> {
  const counts: Exact[] = [];
  for (const cell of each) {
    const { number, none, items } = cell.reading;
    const other = number?.unit && !['count', 'other'].includes(number.unit.dimension);
    if (!none && (!number || items.length > 1 || items[0]?.bound || other || isNegative(number.value)))
      return lacking('分类数量', cell);
    counts.push(none || !number ? ZERO : number.value);
  }
  return { ok: counts, at: (each[0] as ReadCell).at };
}
