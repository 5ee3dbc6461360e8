/** The only place that keeps the mean of several quarters or inspections from standing for how many there were. */
import { headsMean } from '../layout/wholePeriod';
import type { ValueReading } from '../layout/valueReading';
import type { InputColumn } from './inputColumns';
import type { RowCells } from './rowCells';

/** 平均 1.5 of a row that counts pieces: all of them are some other number. */
export function unlessMean(reading: ValueReading, { role, header }: InputColumn, cells: RowCells): ValueReading {
  if (role !== 'actual' || !reading.number || !headsMean(header)) return reading;
  const pieces = cells.unit?.dimension === 'count' && !/均/.test(cells.name + cells.row.ruleText);
  return pieces ? { ...reading, number: null, items: [], doubt: '是平均数还是合计数不能确定' } : reading;
}
