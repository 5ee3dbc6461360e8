/** The only place that knows what Excel makes of a value put into a cell: number, date, error, formula or text. */
import type { CellValue } from '../../../src/core/model/snapshot';

export interface Typed {
  readonly value: CellValue;
  readonly formula?: string;
  readonly quoted?: boolean;
  /** The format Excel gives a General cell along with such a value. */
  readonly format?: string;
}

const ERRORS = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/i;
const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%)?$/i;
const DATE = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$|^(\d{1,2})[-/月](\d{1,2})日?$/;

/** `format` is the cell's number format: in a text cell (`@`) everything stays text. The year of a short date is 2024. */
export function typed(input: unknown, format: string): Typed {
  if (typeof input === 'boolean') return { value: input };
  if (typeof input === 'number') return { value: format === '@' ? String(input) : input };
  const text = String(input ?? '');
  if (text === '') return { value: '' };
  if (text.startsWith("'")) return { value: text.slice(1), quoted: true };
  if (format === '@') return { value: text };
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: text };
  return constant(text) ?? (/^[+\-@]./.test(text) ? { value: '', formula: `=${text}` } : { value: text });
}

function constant(text: string): Typed | null {
  const half = text.trim().replace(/[０-９．％－]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  if (/^(true|false)$/i.test(half)) return { value: half.toLowerCase() === 'true' };
  if (ERRORS.test(half)) return { value: { error: half.toUpperCase() } };
  if (NUMBER.test(half) && /\d/.test(half)) {
    const percent = half.endsWith('%');
    const value = Number(half.replace(/[,%]/g, ''));
    return percent ? { value: value / 100, format: '0.00%' } : { value };
  }
  const date = DATE.exec(half);
  if (!date) return null;
  const year = Number(date[1] ?? 2024);
  const month = Number(date[2] ?? date[4]);
  const day = Number(date[3] ?? date[5]);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { value: Date.UTC(year, month - 1, day) / 86_400_000 + 25_569, format: 'yyyy/m/d' };
}
