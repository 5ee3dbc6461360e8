/** The only place that reads a number typed into the pane. */
import { compare, decimal, isNegative, toNumber, type Exact } from '../../core/model/exact';

/** Half-width digits and point from what an input method may leave: `４.５`, `4。5`, `−3`. */
const plain = (text: string): string =>
  text
    .trim()
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[．。]/g, '.')
    .replace(/[−－—]/g, '-')
    .replace(/[,，%％]/g, '');

/** The number, or null for anything that is not a plain one. */
export function readNumber(text: string): Exact | null {
  const typed = plain(text);
  return /^[+-]?\d{1,12}(\.\d{1,6})?$/.test(typed) ? decimal(typed) : null;
}

/** A mark between 0 and the full marks, as the cell will hold it; null for anything else. A row without full marks takes any mark. */
export function readMark(text: string, full: Exact | null): number | null {
  const mark = readNumber(text);
  if (!mark) return null;
  if (full && (isNegative(mark) || compare(mark, full) > 0)) return null;
  return toNumber(mark);
}
