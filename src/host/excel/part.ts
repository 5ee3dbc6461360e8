/** The only place that asks Excel for a rectangle of a sheet and takes the answer apart. */
import type { Area } from '../../core/model/area';
import { areaText } from '../../core/model/area';
import type { CellValue } from '../../core/model/snapshot';
import { formulaOf, type Wire } from './content';
import { rangeAt } from './trip';

/** A rectangle as read: rows and columns of `area`, in order. */
export interface Part {
  readonly area: Area;
  readonly values: CellValue[][];
  readonly formats: string[][];
  /** Row, column, formula. */
  readonly formulas: (readonly [number, number, string])[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  /** Roughly what it cost on the wire. */
  readonly bytes: number;
}

/** What was asked for; readable after the trip. */
export interface Asked {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

export function ask(range: Excel.Range): Asked {
  range.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat,valueTypes');
  return {
    range,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

export const askArea = (sheet: Excel.Worksheet, area: Area): Asked => ask(rangeAt(sheet, areaText(area)));

export function areaOf(range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

/** What a cell takes on the wire besides its text: commas, quotes, its type, `General`. */
const OVERHEAD = 30;

export function partOf({ range, rows, columns }: Asked): Part {
  const area = areaOf(range);
  const formulas: (readonly [number, number, string])[] = [];
  const values: CellValue[][] = [];
  let bytes = 0;
  for (const [i, line] of (range.values as Wire[][]).entries()) {
    const types = range.valueTypes[i] as string[];
    const texts = range.formulas[i] as Wire[];
    values.push(
      line.map((value, j): CellValue => {
        const formula = formulaOf(value, texts[j]!);
        if (formula) formulas.push([area.top + i, area.left + j, formula]);
        bytes += OVERHEAD + (typeof value === 'string' ? 6 * value.length : 16) + (formula?.length ?? 0);
        return types[j] === 'Error' ? { error: String(value) } : value;
      }),
    );
  }
  return {
    area,
    values,
    formats: (range.numberFormat as unknown[][]).map((line) => line.map(String)),
    formulas,
    hiddenRows: rows.value.flatMap((row, i) => (row.rowHidden ? [area.top + i] : [])),
    hiddenColumns: columns.value.flatMap((column, i) => (column.columnHidden ? [area.left + i] : [])),
    bytes,
  };
}
