/** The only place that tells a share (0.93 for 93 %) from a small rate (0.93 %) where a bare number stands for a percentage. */
import type { CellRef } from '../model/area';
import {
  abs,
  compare,
  div,
  exact,
  HUNDRED,
  isWhole,
  isZero,
  mul,
  ofDouble,
  ONE,
  sub,
  toNumber,
  type Exact,
} from '../model/exact';
import { formulaAt, valueAt, formatAt, type SheetSnapshot } from '../model/snapshot';
import type { Role } from '../model/indicator';
import type { ValueReading } from '../layout/valueReading';
import { PERCENT } from '../text/units';

const [MOST_SHARE, LEAST_AIM, MOST_UNSURE] = [exact(5), exact(50), exact(2)];
const [LEAST_FOLD, MOST_FOLD] = [exact(50), exact(200)];

/** Rates that nobody has below 1%. */
const HIGH: ReadonlySet<Role> = new Set<Role>(['ontime_rate', 'satisfaction']);

/** A quotient by a cell, not turned into hundreds. */
const DIVIDES = /\/\(?(\$?[A-Z]{1,3}\$?\d+|SUM)/i;

/** What stands beside the number. */
export interface Beside {
  readonly sheet: SheetSnapshot;
  readonly at: CellRef;
  readonly role: Role;
  /** First and last row of the table's data. */
  readonly rows: readonly [number, number];
  /** The row's target or another value to compare with, of what is no achieved value that one; null when there is none. */
  readonly aim: () => Exact | null;
  /** The head says %. */
  readonly told: boolean;
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
      ? allSmall(beside, number.value, MOST_UNSURE, 1)
      : role === 'growth'
        ? allSmall(beside, number.value, exact(1), beside.told ? 3 : 1) || finely(number.value)
        : role === 'actual' || !beside.told
          ? farBelow(number.value, beside.aim()) || (!beside.told && hundredfold(number.value, beside.aim()))
          : // 0.98, 0.95, 1 under 按时办结率: shares, or less than 1%?
            HIGH.has(role) || (role === 'measure' && !beside.told)
            ? allSmall(beside, number.value, ONE, role === 'measure' ? 2 : 1)
            : false;
  return unsure ? { ...reading, number: null, items: [], doubt: '是百分数还是小数不能确定' } : reading;
}

type Told = { readonly reading: ValueReading };
/** Rounded to so much. */
const ROUNDED = exact(1, 100);

/** 0.9 beside a part of 90 and a whole of 100: their quotient, and so 90%. */
export function asQuotient(reading: ValueReading, above: Told | null, below: Told | null): ValueReading | null {
  const { number } = reading;
  const [part, whole] = [above?.reading.number?.value, below?.reading.number?.value];
  if (!number || number.unit !== null || !part || !whole || isZero(whole) || isZero(number.value)) return null;
  const off = abs(sub(div(part, whole), number.value));
  return compare(off, mul(ROUNDED, abs(number.value))) <= 0
    ? { ...reading, number: { ...number, value: mul(number.value, HUNDRED), unit: PERCENT }, items: [] }
    : null;
}

/** 0.041: told more finely than any growth in percent is. Few are, so rows do not part ways over their size. */
const finely = (value: Exact): boolean => !isWhole(mul(value, HUNDRED)) && compare(abs(value), ONE) < 0;

/** 0.93 against an aim of 95. */
const farBelow = (value: Exact, aim: Exact | null): boolean =>
  aim !== null && compare(abs(value), exact(1)) <= 0 && compare(aim, LEAST_AIM) >= 0;

/** 0.605 beside 60, 0.07 beside 6: a share beside a percentage, as far as anyone can tell. */
const hundredfold = (value: Exact, aim: Exact | null): boolean =>
  aim !== null &&
  compare(abs(value), ONE) < 0 &&
  compare(abs(aim), ONE) >= 0 &&
  compare(mul(abs(value), LEAST_FOLD), abs(aim)) <= 0 &&
  compare(mul(abs(value), MOST_FOLD), abs(aim)) >= 0;

/** What the numbers of a column come to. */
interface Numbers {
  /** Beyond what a share may be, or told in percent; of a column no more than `MANY` are counted. */
  readonly beyond: number;
  /** The others that are not 0; of account only where none is beyond. */
  readonly small: number;
}

/** Enough for one of them to be the cell's own, and another only supposed. */
const MANY = 3;

/** No number of the column is beyond `most`, and at least `least` of them are not 0; the cell's own is `value`. */
function allSmall({ sheet, at, rows }: Beside, value: Exact, most: Exact, least: number): boolean {
  const all = numbersOf(sheet, at.col, rows, most);
  if (typeof valueAt(sheet, at.row, at.col) === 'string')
    return all.beyond === 0 && compare(abs(value), most) <= 0 && all.small + 1 >= least;
  if (typeof valueAt(sheet, at.row, at.col) !== 'number' || at.row < rows[0] || at.row > rows[1])
    return all.beyond === 0 && all.small >= least;
  const own = numbersAt(sheet, at.row, at.col, most);
  if (all.beyond > own.beyond) return false;
  return compare(abs(value), most) <= 0 && all.small - own.small + (isZero(value) ? 0 : 1) >= least;
}

const known = new WeakMap<SheetSnapshot, Map<string, Numbers>>();

/** Counted once for each column; where one cell is only supposed, that one is looked at anew. */
function numbersOf(sheet: SheetSnapshot, col: number, rows: Beside['rows'], most: Exact): Numbers {
  const [other, another] = sheet.supposed?.at ?? [];
  if (sheet.supposed && other && !another) {
    const all = numbersOf(sheet.supposed.of, col, rows, most);
    const { row } = other;
    if (other.col !== col || row < rows[0] || row > rows[1]) return all;
    const [before, now] = [numbersAt(sheet.supposed.of, row, col, most), numbersAt(sheet, row, col, most)];
    return { beyond: all.beyond - before.beyond + now.beyond, small: all.small - before.small + now.small };
  }
  const columns = known.get(sheet) ?? new Map<string, Numbers>();
  known.set(sheet, columns);
  const key = `${col} ${rows[0]} ${toNumber(most)}`;
  let found = columns.get(key);
  if (!found) columns.set(key, (found = counted(sheet, col, rows, most)));
  return found;
}

function counted(sheet: SheetSnapshot, col: number, rows: Beside['rows'], most: Exact): Numbers {
  let [beyond, small] = [0, 0];
  for (let row = rows[0]; row <= rows[1] && beyond < MANY; row++) {
    const one = numbersAt(sheet, row, col, most);
    beyond += one.beyond;
    small += one.small;
  }
  return { beyond, small };
}

const NONE: Numbers = { beyond: 0, small: 0 };
const BEYOND: Numbers = { beyond: 1, small: 0 };
const SMALL: Numbers = { beyond: 0, small: 1 };

function numbersAt(sheet: SheetSnapshot, row: number, col: number, most: Exact): Numbers {
  const value = valueAt(sheet, row, col);
  if (typeof value === 'string' && /[%％]/.test(value)) return BEYOND;
  if (typeof value !== 'number' || value === 0 || formatAt(sheet, row, col).includes('%')) return NONE;
  return compare(abs(ofDouble(value)), most) > 0 ? BEYOND : SMALL;
}
