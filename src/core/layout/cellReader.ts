/** The only place that says how a value is read out of a sheet: whoever follows a row's numbers reads them in its own way. */
import type { CellRef } from '../model/area';
import { formatAt, valueAt, type SheetSnapshot } from '../model/snapshot';
import { readValue } from './value';
import type { ValueContext, ValueReading } from './valueReading';

export type CellReader = (sheet: SheetSnapshot, at: CellRef, context: ValueContext) => ValueReading;

export const readCell: CellReader = (sheet, { row, col }, context) =>
  readValue(valueAt(sheet, row, col), formatAt(sheet, row, col), context);
