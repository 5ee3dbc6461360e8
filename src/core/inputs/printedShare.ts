/** The only place that holds a printed 完成率 against the numbers beside it. */
import { abs, compare, div, exact, HUNDRED, isPositive, isZero, mul, sub, type Exact } from '../model/exact';
import type { HeldCell } from './held';
import type { ReadCell } from './rowCells';
import type { Source } from './source';

/** 1600 of 2000 beside a printed 完成率 of 100%. */
export function contradictsPrinted(from: Source, { cell, reading }: HeldCell): boolean {
  const { cells, part } = from;
  const due = cells.first('target')?.reading.number;
  const now = reading.number;
  if (part || cell?.role !== 'actual' || !now || !due || reading.items.length > 1 || !isPositive(due.value))
    return false;
  if ((now.unit?.text ?? null) !== (due.unit?.text ?? null) || cells.isGrowth || cells.isPercent()) return false;
  if (!/^完成(?:率|比例)(?:[(（][%％][)）])?$/.test(cells.columns('completion')[0]?.header.split('/').pop() ?? ''))
    return false;
  return toldOtherwise(from, mul(div(now.value, due.value), HUNDRED), now.value, due.value) !== null;
}

/** The printed 完成率 where it is not what the numbers beside it give, either way round: one of the three is a slip. */
export function toldOtherwise(from: Source, share: Exact, now: Exact, due: Exact): ReadCell | null {
  const cell = from.cells.first('completion');
  const printed = cell?.reading.number?.value;
  const column = from.cells.columns('completion')[0];
  if (!cell || !printed || cell.reading.state !== 'value' || /序时|时序|预计|增|降/.test(column?.header ?? ''))
    return null;
  const near = (x: Exact) => compare(abs(sub(x, printed)), exact(1)) <= 0;
  const capped = compare(share, HUNDRED) > 0 && compare(printed, HUNDRED) === 0;
  const inverse = !isZero(now) && near(mul(div(due, now), HUNDRED));
  return near(share) || near(div(share, HUNDRED)) || capped || inverse ? null : cell;
}
