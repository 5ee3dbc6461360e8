/** The only place that finds a bare number which can hardly be in the unit of the target beside it: 0.31 beside 3,000, 0.6 beside 5%. */
import { abs, compare, div, exact, isZero, ONE } from '../model/exact';
import { isPercentual } from '../text/units';
import type { ReadCell, RowCells } from './rowCells';

const FAR = exact(1000);

export function hardlyOfOneUnit(cell: ReadCell, cells: RowCells): boolean {
  if (cell.role !== 'actual') return false;
  const [now, due] = [cell.reading.number, cells.first('target')?.reading.number];
  if (!now || !due || now.unit || isZero(now.value) || isZero(due.value)) return false;
  const [a, b] = [abs(now.value), abs(due.value)];
  if (!due.unit) return compare(div(a, b), FAR) >= 0 || compare(div(b, a), FAR) >= 0;
  const unitTold = cell.unitOfHeader || cells.row.cells.unit !== undefined;
  return isPercentual(due.unit) && !unitTold && compare(a, ONE) <= 0 && compare(b, ONE) > 0;
}
