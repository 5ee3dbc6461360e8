/** The only place that reads a value as people type it into a cell: exactly, or not at all. */
import { ZERO } from '../model/exact';
import type { Unit } from '../model/quantity';
import { isCellError, type CellValue } from '../model/snapshot';
import { fold } from '../text/fold';
import { PERCENT } from '../text/units';
import { readClauses } from './valueClauses';
import { dateOf } from './valueDates';
import { factOf } from './valueFacts';
import { partOf, people } from './valueKinds';
import { readNumber } from './valueNumbers';
import { partsOf } from './valueParts';
import { placeAndMove, rankOf, ratioOf } from './valueRatios';
import { NOTHING, type ValueContext, type ValueReading } from './valueReading';
import { ABSENT, ERROR_TEXT, LEVEL, NOT_APPLICABLE, NOT_ONE, PERIOD } from './valueWords';

/** Reads a cell's content. Never throws; what cannot be read exactly is in `doubt` or leaves the fields null. */
export function readValue(value: CellValue, format: string, context: ValueContext = {}): ValueReading {
  if (isCellError(value)) return { ...NOTHING, shown: value.error, state: 'error' };
  if (typeof value === 'boolean') return { ...NOTHING, shown: value ? 'TRUE' : 'FALSE', fact: value };
  if (typeof value === 'number') return readNumber(value, format);
  const shown = value.trim();
  if (shown === '') return { ...NOTHING, state: 'blank' };
  if (ERROR_TEXT.test(shown)) return { ...NOTHING, shown, state: 'error' };
  return { ...readText(shown, context.unit ?? null), shown };
}

function readText(shown: string, expected: Unit | null): Omit<ValueReading, 'shown'> {
  const folded = fold(shown);
  const text = folded.text.replace(/^'/, '').replace(NOT_ONE, '$1无');
  if (ABSENT.test(text)) return { ...NOTHING, state: 'dash' };
  if (NOT_APPLICABLE.test(text)) return { ...NOTHING, state: 'not_applicable' };
  if (folded.splitNumbers.length > 0) return { ...NOTHING, whole: false, doubt: '数字中间有空格' };
  // A rise to one writer, a minus to an accountant.
  if (/[▲△]\d/.test(text)) return { ...NOTHING, whole: false, doubt: '▲表示增还是减不能确定' };
  const parts = partsOf(shown);
  if (parts.length > 1) return { ...NOTHING, parts };
  const date = dateOf(text);
  if (date !== null) return { ...NOTHING, date };
  if (LEVEL.test(text))
    return {
      ...NOTHING,
      number: { value: ZERO, unit: PERCENT, firmness: 'firm' },
      change: true,
      items: [{ label: '', quantity: { value: ZERO, unit: PERCENT, firmness: 'firm' }, bound: null, change: null }],
    };
  const per = expected?.text.startsWith('1/') ? expected.text.slice(1) : null;
  if (per && text.length > per.length && text.endsWith(per)) return readText(text.slice(0, -per.length), expected);
  const rank = rankOf(text);
  if (rank) return { ...NOTHING, rank, ...people(text) };
  const moved = placeAndMove(text);
  if (moved) return { ...NOTHING, rank: moved.rank };
  const ratio = ratioOf(text);
  if (ratio) return ratio;
  const timeless = text.replace(PERIOD, '');
  if (timeless !== text && timeless !== '' && !/\d/.test(timeless)) {
    const plain = factOf(timeless);
    if (plain) return plain;
  }
  if (!/[\d零一二两三四五六七八九十]/.test(text) || /^[\u4e00-\u9fff√×✓✗]{1,4}$/.test(text)) {
    const plain = factOf(text);
    if (plain) return plain;
  }
  const share = partOf(text);
  return share ? { ...NOTHING, items: share } : readClauses(text, expected);
}
