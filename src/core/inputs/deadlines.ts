/** The only place that holds the day something was done against the day it was due: 2024-11-05 beside 2024-10-31, 12月18日 beside 12月20日前. */
import { dayOfSerial, serialOf } from '../model/day';
import { isPositive, isZero, sub } from '../model/exact';
import type { Quantity, Unit } from '../model/quantity';
import { convert } from '../text/units';
import type { Held } from './held';
import type { RowCells } from './rowCells';

/** Whole days; `before`: 12月20日前, whose own day may or may not be meant. */
interface Day {
  readonly serial: number;
  readonly yearless: boolean;
  readonly before: boolean;
}

/** Any leap year: days without a year are only held against each other. */
const SOME_YEAR = 2024;
/** Two days without their years that lie further apart stand in two years. */
const FAR_APART = 183;

const DAY = /^(?:(20\d\d)[-年./])?(\d{1,2})[-月./](\d{1,2})(?:日|号)?(?:下班)?(之?前|以前)?$/;

function dayOf({ reading }: Held): Day | null {
  if (reading.date !== null) return { serial: Math.floor(reading.date), yearless: false, before: false };
  const match = DAY.exec(reading.shown.replace(/\s/g, ''));
  if (!match || (!match[1] && !/月/.test(reading.shown))) return null;
  const [year, month, day] = [match[1] ? Number(match[1]) : SOME_YEAR, Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const serial = serialOf({ year, month, day });
  return serial === null ? null : { serial, yearless: !match[1], before: match[4] !== undefined };
}

/** How many days after the due day; none or fewer is in time. null when the two cells are not two such days, or leave it open. */
function daysBehind(done: Held | null, due: Held | null): number | null {
  const [a, b] = [done && dayOf(done), due && dayOf(due)];
  if (!a || !b || a.before || a.yearless !== b.yearless) return null;
  const days = a.serial - b.serial;
  if (b.before && days >= 0) return null;
  return a.yearless && Math.abs(days) > FAR_APART ? null : days;
}

/** The same in months: whole ones, both days having the same number; null otherwise. */
function monthsBehind(done: Held | null, due: Held | null): number | null {
  const [a, b] = [done && dayOf(done), due && dayOf(due)];
  const days = daysBehind(done, due);
  const [from, to] = [due && monthOf(due), done && monthOf(done)];
  if (from !== null && to !== null) return to - from;
  if (!a || !b || days === null) return null;
  if (days <= 0) return 0;
  const [x, y] = [dayOfSerial(a.serial), dayOfSerial(b.serial)];
  return x && y && x.day === y.day ? (x.year - y.year) * 12 + x.month - y.month : null;
}

/** 2024年6月, as a count of months. */
function monthOf({ reading }: Held): number | null {
  const match = /^(20\d\d)[年./-](\d{1,2})月?(?:底|末)?$/.exec(reading.shown.replace(/\s/g, ''));
  return match && Number(match[2]) >= 1 && Number(match[2]) <= 12 ? Number(match[1]) * 12 + Number(match[2]) : null;
}

/** The day under 报送时间, 实际完工. */
export function doneOn(cells: RowCells): Held | null {
  const column = cells.doneDayColumn;
  const cell = column && cells.cell(column);
  return cell && (dayOf(cell) || monthOf(cell) !== null) ? cell : null;
}

/** How far behind the due day, in days or in months as `unit` says; null where the cells do not tell. */
export function behindDay(cells: RowCells, done: Held, unit: Unit | null): number | null {
  const column = cells.deadlineColumn;
  const due = column ? cells.cell(column) : cells.first('target');
  if (!due) return null;
  if (/月/.test(unit?.text ?? '')) return monthsBehind(done, due);
  return unit === null || /^[天日]$/.test(unit.text) ? daysBehind(done, due) : null;
}

/**
 * 逾期3天 is late by three, 提前3天 in time, 35天 beside 30天 late by five; `null` for a plain number with nothing beside it, which is how late it was. 3天完成 may be anything.
 */
export function lateBy({ reading }: Held, due: Held | null): Quantity | 'intime' | 'unsure' | null {
  const { number, items } = reading;
  if (!number) return null;
  const label = items[0]?.label ?? '';
  if (/提前|提早|^早/.test(label)) return 'intime';
  if (/逾期|超期|超时|迟|延|晚|滞后|拖|^超/.test(label)) return null;
  if (label !== '') return 'unsure';
  const limit = due?.reading.number;
  if (!limit || isZero(limit.value)) return null;
  const inDays = (unit: Unit | null): boolean => unit === null || unit.dimension === 'time';
  const one = number.unit && limit.unit ? convert(limit.value, limit.unit, number.unit) : limit.value;
  if (!inDays(number.unit) || !inDays(limit.unit) || (!number.unit && !limit.unit) || !one) return 'unsure';
  const late = sub(number.value, one);
  return isPositive(late) ? { ...number, value: late } : 'intime';
}
