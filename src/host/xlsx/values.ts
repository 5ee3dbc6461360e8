/** The only place that turns a cell as written into the value it holds. */
import type { CellValue } from '../../core/model/snapshot';
import type { CellXml } from './sheetXml';
import { isDateFormat } from './styles';
import { unescapeExcel } from './escape';

/** Days between the two date systems. */
const DAYS_1904 = 1462;
const MS_PER_DAY = 86_400_000;
/** 1899-12-30, day 0 of the 1900 system for dates from March 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

export interface ValueContext {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

/** A value the file writes but no reader could understand counts as an error value, never as a number or text. */
const DAMAGED: CellValue = { error: '#VALUE!' };

/** Dates come as serial numbers of the 1900 system whatever the file's own. */
export const cellValue = (cell: CellXml, context: ValueContext): CellValue =>
  cell.type === 'inlineStr' && cell.inline !== null
    ? cell.inline
    : cell.value === null
      ? ''
      : textValue(cell.type, cell.value, cell.style, context);

/** What a cell of that type means by the text of its `v`. */
export function textValue(type: string, text: string, style: number, context: ValueContext): CellValue {
  switch (type) {
    case 's':
      return sharedString(Number(text), context);
    case 'inlineStr':
    case 'str':
      return unescapeExcel(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return { error: text };
    case 'd':
      return isoSerial(text);
    default: {
      const parsed = Number(text);
      return Number.isFinite(parsed) && text.trim() !== '' ? numberValue(parsed, style, context) : DAMAGED;
    }
  }
}

export const sharedString = (index: number, { strings }: ValueContext): CellValue => strings[index] ?? DAMAGED;

export const numberValue = (value: number, style: number, { date1904, formats }: ValueContext): number =>
  date1904 && isDateFormat(formats[style] ?? 'General') ? value + DAYS_1904 : value;

/** ISO 8601 dates as strict files write them. */
function isoSerial(text: string): CellValue {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?Z?$/.exec(text.trim());
  if (!match) return text;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return (Date.UTC(year, month - 1, day, hour, minute, second) - EPOCH) / MS_PER_DAY;
}

/** The reverse of reading: a date number as this file counts days. */
export function storedValue(value: CellValue, style: number, context: ValueContext): CellValue {
  const shifted = context.date1904 && typeof value === 'number' && isDateFormat(context.formats[style] ?? 'General');
  return shifted ? (value as number) - DAYS_1904 : value;
}
