/** The only place that reads a cell that holds a number: an amount, a percentage or a day by its format. */
import { HUNDRED, mul, ofDouble, type Exact } from '../model/exact';
import { PERCENT } from '../text/units';
import { NOTHING, type ValueReading } from './valueReading';

const isDateFormat = (format: string): boolean =>
  /[yYdD年月日]|mmm/.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ''));

type NumberFormat = 'plain' | 'percent' | 'date';

/** A long table repeats its numbers and formats, and each cell is read for the rule and for its warnings. */
const numbers: Readonly<Record<NumberFormat, Map<number, ValueReading>>> = {
  plain: new Map(),
  percent: new Map(),
  date: new Map(),
};

const formats = new Map<string, NumberFormat>();

const MOST_KEPT = 20_000;

function formatOf(format: string): NumberFormat {
  let kind = formats.get(format);
  if (kind === undefined) {
    kind = format.includes('%') ? 'percent' : isDateFormat(format) ? 'date' : 'plain';
    if (formats.size > 1000) formats.clear();
    formats.set(format, kind);
  }
  return kind;
}

export function readNumber(value: number, format: string): ValueReading {
  const known = numbers[formatOf(format)];
  let reading = known.get(value);
  // A map takes 0 and −0 for one number, and so does a reader.
  if (reading === undefined) {
    if (known.size >= MOST_KEPT) known.clear();
    known.set(value, (reading = numberRead(value, formatOf(format))));
  }
  return reading;
}

/** What numbers of that format come to; null for days and for what is no number. */
export function amountsOf(format: string): (value: number) => Exact | null {
  const known = numbers[formatOf(format)];
  return (value) => (known.get(value) ?? readNumber(value, format)).number?.value ?? null;
}

function numberRead(value: number, format: NumberFormat): ValueReading {
  if (!Number.isFinite(value)) return { ...NOTHING, state: 'error', shown: String(value) };
  const amount = ofDouble(value);
  if (format === 'percent') {
    const percent = mul(amount, HUNDRED);
    return { ...NOTHING, shown: `${percent.toString()}%`, number: { value: percent, unit: PERCENT, firmness: 'firm' } };
  }
  if (format === 'date') return { ...NOTHING, shown: String(value), date: value };
  return { ...NOTHING, shown: String(value), number: { value: amount, unit: null, firmness: 'firm' } };
}
