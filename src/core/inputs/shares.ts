/** The only place that tells a share (0.93 for 93 %) from a small rate (0.93 %) where a bare number stands for a percentage. */
import type { CellRef } from '../model/area';
import { abs, compare, decimalText, exact, HUNDRED, isWhole, isZero, mul, ofDouble, type Exact } from '../model/exact';
import { formulaAt, valueAt, formatAt, type SheetSnapshot } from '../model/snapshot';
import type { Role } from '../model/indicator';
import type { ValueReading } from '../layout/value';
import { unitNamed } from '../text/units';
import type { Unit } from '../model/quantity';

const PERCENT = unitNamed('%') as Unit;
const [MOST_SHARE, LEAST_AIM, MOST_UNSURE] = [exact(5), exact(50), exact(2)];

/** A quotient by a cell, not turned into hundreds. */
const DIVIDES = /\/\(?(\$?[A-Z]{1,3}\$?\d+|SUM)/i;

/** What stands beside the number. */
export interface Beside {
  readonly sheet: SheetSnapshot;
  readonly at: CellRef;
  readonly role: Role;
  /** First and last row of the table's data. */
  readonly rows: readonly [number, number];
  /** The row's target or another value to compare with; null when there is none. */
  readonly aim: () => Exact | null;
}

/** The reading of a bare number under a percentage: a share in percent, the number as it is, or a doubt. */
export function asPercentage(reading: ValueReading, beside: Beside): ValueReading {
  const { number } = reading;
  if (!number || number.unit !== null || isZero(number.value)) return reading;
  const { sheet, at, role } = beside;
  const formula = formulaAt(sheet, at.row, at.col);
  if (formula && DIVIDES.test(formula) && !formula.includes('100') && compare(abs(number.value), MOST_SHARE) <= 0)
    return { ...reading, number: { ...number, value: mul(number.value, HUNDRED), unit: PERCENT } };
  const unsure =
    role === 'completion' || role === 'schedule'
      ? allSmall(beside, MOST_UNSURE, 1)
      : role === 'growth'
        ? allSmall(beside, exact(1), 3) || finely(number.value)
        : role === 'actual' && farBelow(number.value, beside.aim());
  return unsure ? { ...reading, number: null, items: [], doubt: '是百分数还是小数不能确定' } : reading;
}

/** 0.041: told more finely than any growth in percent is. */
const finely = (value: Exact): boolean => compare(abs(value), exact(1)) < 0 && !isWhole(mul(value, HUNDRED));

/** 0.93 against an aim of 95. */
const farBelow = (value: Exact, aim: Exact | null): boolean =>
  aim !== null && compare(abs(value), exact(1)) <= 0 && compare(aim, LEAST_AIM) >= 0;

const known = new WeakMap<SheetSnapshot, Map<string, boolean>>();

/** No number of the column is beyond `most`, and at least `least` of them are not 0. Looked at once for each column. */
function allSmall({ sheet, at, rows }: Beside, most: Exact, least: number): boolean {
  const columns = known.get(sheet) ?? new Map<string, boolean>();
  known.set(sheet, columns);
  const key = `${at.col} ${rows[0]} ${decimalText(most)}`;
  const found = columns.get(key) ?? smallIn(sheet, at.col, rows, most, least);
  columns.set(key, found);
  return found;
}

function smallIn(sheet: SheetSnapshot, col: number, rows: Beside['rows'], most: Exact, least: number): boolean {
  let some = 0;
  for (let row = rows[0]; row <= rows[1]; row++) {
    const value = valueAt(sheet, row, col);
    if (typeof value === 'string' && /[%％]/.test(value)) return false;
    if (typeof value !== 'number' || value === 0 || formatAt(sheet, row, col).includes('%')) continue;
    if (compare(abs(ofDouble(value)), most) > 0) return false;
    some += 1;
  }
  return some >= least;
}
