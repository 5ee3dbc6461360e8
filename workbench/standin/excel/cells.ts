/** The only place that reads a range's cells in the matrices office.js asks for. */
import { isCellError } from '../../../src/core/model/snapshot';
import type { Area } from '../../../src/core/model/area';
import type { Cell } from '../model/workbook';
import { columnsOf, LAST_COLUMN, LAST_ROW, rowsOf } from './address';
import type { RangeTarget } from './range';

/** Above it a matrix comes back null instead of an error. */
const MAX_CELLS = 5_000_000;

export const unbounded = (area: Area): boolean => rowsOf(area) === LAST_ROW || columnsOf(area) === LAST_COLUMN;

type Matrix = 'values' | 'formulas' | 'text' | 'valueTypes' | 'numberFormat';

const OF_CELL: Record<Matrix, (cell: Cell | undefined) => unknown> = {
  values,
  formulas: (cell) => cell?.formula ?? values(cell),
  text: (cell) => String(values(cell)),
  valueTypes: (cell) => valueType(cell),
  numberFormat: (cell) => cell?.format ?? 'General',
};

function values(cell: Cell | undefined): string | number | boolean {
  const value = cell?.value ?? '';
  return isCellError(value) ? value.error : value;
}

function valueType(cell: Cell | undefined): string {
  const value = cell?.value ?? '';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value === '' ? 'Empty' : 'String';
}

/** Null for whole rows or columns and above the cell limit. */
export const readCells =
  (matrix: Matrix) =>
  ({ sheet, area }: RangeTarget): unknown[][] | null => {
    if (unbounded(area) || rowsOf(area) * columnsOf(area) > MAX_CELLS) return null;
    const of = OF_CELL[matrix];
    const out: unknown[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const line: unknown[] = [];
      for (let col = area.left; col <= area.right; col++) line.push(of(sheet.cell(row, col)));
      out.push(line);
    }
    return out;
  };
