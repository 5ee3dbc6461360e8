/** The only place that holds the day something was done against the day it was due: 2024-11-05 beside 2024-10-31, 12月18日 beside 12月20日前. */
import { dayOfSerial, serialOf } from '../model/day';
import { exact, isPositive, isZero, sub, type Exact } from '../model/exact';
import type { Ask } from '../model/inputs';
import type { Quantity, Unit } from '../model/quantity';
import { fold } from '../text/fold';
import { convert } from '../text/units';
import type { Held, HeldCell } from './held';
import type { ReadCell, RowCells } from './rowCells';

/** Whole days; `before`: 12月20日前, whose own day may or may not be meant. */
interface Day {
  readonly serial: number;
  readonly yearless: boolean;
  readonly before: boolean;
  /** Told as the end of its month. */
  readonly end?: true;
}

/** Any leap year: days without a year are only held against each other. */
const SOME_YEAR = 2024;
/** Two days without their years that lie further apart stand in two years. */
const FAR_APART = 183;

const DAY =
  /^(?:(20\d\d)[-年./])?(\d{1,2})[-月./](\d{1,2})(?:日|号)?([(（]含(?:当[日天]|本日|[^()（）]{0,4}日)?[)）])?(?:下班)?(及?(?:之|以)?前)?$/;
/** 已于12月8日报送, 2024.12.8上报完毕: the day with the deed, where nothing is denied or only hoped for. */
const DEED =
  /^(?:已|实际)?(?:于|在)?(?=\d)|(?<=[日号底末]|\d(?![年月日号]))(?!.*[未没不预拟计前后截至推延逾超])[一-龥]{2,6}$/g;

const dayOf = ({ reading }: Held): Day | null =>
  reading.date !== null
    ? { serial: Math.floor(reading.date), yearless: false, before: false }
    : dayIn(reading.shown.replace(/\s/g, ''));

/** 2024年6月底前: the last day of the month, itself in time. */
const MONTH_END = /^(?:(20\d\d)[-年./])?(\d{1,2})月(?:底|末)(?:及?(?:之|以)?前)?$/;

function dayIn(text: string): Day | null {
  const eight = /^(20\d\d)(\d\d)(\d\d)$/.exec(text);
  if (eight) return dayIn(`${eight[1]}-${eight[2]}-${eight[3]}`);
  const end = MONTH_END.exec(text) ?? MONTH_END.exec(text.replace(DEED, ''));
  if (end) return lastOf(end[1] ? Number(end[1]) : null, Number(end[2]));
  const match = DAY.exec(text) ?? DAY.exec(text.replace(DEED, ''));
  if (!match || (!match[1] && !/月/.test(text))) return null;
  const [year, month, day] = [match[1] ? Number(match[1]) : SOME_YEAR, Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const serial = serialOf({ year, month, day });
  return serial === null
    ? null
    : {
        serial,
        yearless: !match[1],
        before: match[5] !== undefined && !match[5].startsWith('及') && match[4] === undefined,
      };
}

function lastOf(year: number | null, month: number): Day | null {
  const of = year ?? SOME_YEAR;
  const next = month === 12 ? { year: of + 1, month: 1, day: 1 } : { year: of, month: month + 1, day: 1 };
  const serial = month < 1 || month > 12 ? null : serialOf(next);
  return serial === null ? null : { serial: serial - 1, yearless: year === null, before: false, end: true };
}

/** 45648 under 报送时间: a day whose format was lost. */
const SERIAL = /^[45]\d{4}$/;
const withSerial = (cell: ReadCell): ReadCell =>
  cell.reading.date === null && SERIAL.test(cell.reading.shown)
    ? { ...cell, reading: { ...cell.reading, date: Number(cell.reading.shown) } }
    : cell;

/** 12.22, 1222, 22日, a bare 2 beside a day that was due: a day as likely as a number of days. */
export const mayBeDay = (cells: RowCells, { reading, cell }: HeldCell): boolean => {
  const { number, items, shown } = reading;
  if (!number || (items[0]?.label ?? '') !== '') return false;
  if (cell?.role === 'overdue' || cell?.unitOfHeader) return false;
  const head =
    cells.table.columns
      .find((c) => c.col === cell?.at.col)
      ?.header.split('/')
      .pop() ?? '';
  if (/天|日数|逾|超|迟|晚|延|推|滞/.test(head)) return false;
  if (/[日号]$/.test(shown) || /^\d{1,2}\.\d{1,2}$|^\d{3,}$/.test(shown)) return true;
  return cells.doneDayColumn?.col === cell?.at.col || dayInRule(cells.row.ruleText) !== null;
};

/** What 已于11月20日印发方案 says was done on its day, empty for a bare day; null where no day is told so. */
export const deedOn = (held: Held): string | null =>
  dayOf(held)?.before === false ? (/[一-龥]*$/.exec(held.reading.shown.replace(/[日号底末]/g, ' '))?.[0] ?? '') : null;

/** Does the cell tell a day? */
export const tellsDay = ({ reading }: Held): boolean =>
  reading.date !== null ||
  /^20\d{6}$|\d{1,2}月(?:\d{1,2}[日号]|[底末初中]|[上中下]旬|份?(?:已|完成|报送|上报|提交|办结|开工|竣工))|20\d\d[-./]\d{1,2}[-./]\d{1,2}/.test(
    reading.shown,
  );

const LAST_DAY = /(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日(?:下班)?|底|末)(?:及?(?:之|以)?前)?/g;
const stated = new Map<string, Day | null>();

/** 11月30日前报送的得1分: the only day the rule names. */
function dayInRule(rule: string): Day | null {
  let day = stated.get(rule);
  if (day === undefined) {
    if (stated.size > 5000) stated.clear();
    const days = new Set(fold(rule).text.match(LAST_DAY) ?? []);
    const [only] = days;
    stated.set(rule, (day = days.size === 1 && only ? dayIn(only) : null));
  }
  return day;
}

/** How far behind. `fromBefore`: the due day is told as 12月20日前, and with it in time `days` behind; not with it, one more. */
export interface Behind {
  readonly days: number;
  readonly fromBefore: boolean;
}

/** How many days after the due day; none or fewer is in time. null when they are not two such days, or lie in two years. */
function daysBehind(a: Day | null, b: Day | null): Behind | null {
  if (!a || !b || a.before) return null;
  const days = inYearOf(a, b) - inYearOf(b, a);
  if ((a.yearless || b.yearless) && Math.abs(days) > FAR_APART) return null;
  return { days, fromBefore: b.before && days >= 0 };
}

/** A day without its year stands in the year of the other. */
function inYearOf(day: Day, other: Day): number {
  if (!day.yearless || other.yearless) return day.serial;
  const [own, year] = [dayOfSerial(day.serial), dayOfSerial(other.serial)?.year];
  return (own && year && serialOf({ ...own, year })) || day.serial;
}

/**
 * The same in months, whole ones. A month that has only begun counts as the rule says (`begun`); where it does not say, null. Month ends are told by the
 * month: 11月底 is two behind 9月底前.
 */
function monthsBehind(done: Held | null, due: Held | Day | null, begun: Ask['begun']): number | null {
  const to = done && dayOf(done);
  const from = due && ('serial' in due ? due : dayOf(due));
  const [first, last] = [due && 'reading' in due ? monthOf(due) : null, done && monthOf(done)];
  if (first !== null && last !== null) return last - first;
  const behind = daysBehind(to, from);
  if (!to || !from || !behind) return null;
  if (behind.days <= 0 && !behind.fromBefore) return 0;
  const [b, a] = [dayOfSerial(inYearOf(to, from)), dayOfSerial(inYearOf(from, to))];
  if (!a || !b) return null;
  const months = (b.year - a.year) * 12 + b.month - a.month;
  const ends = [inYearOf(from, to), inYearOf(to, from)].every((serial) => dayOfSerial(serial + 1)?.day === 1);
  if (ends && (from.end || to.end)) return months;
  if (ends && a.day !== b.day) return null;
  // On the very day of the month: with 前 behind the day that was due, in the month or past it? 10月30日 of 9月底: a month, or a day less?
  if (a.day === b.day) return behind.fromBefore || from.end ? null : months;
  if (begun === undefined) return null;
  const passed = b.day > a.day && !from.end ? months : months - 1;
  return begun === 'ceil' ? passed + 1 : passed;
}

/** 2024年6月, as a count of months. */
function monthOf({ reading }: Held): number | null {
  const match = /^(20\d\d)[年./-](\d{1,2})月?(?:底|末)?$/.exec(reading.shown.replace(/\s/g, ''));
  return match && Number(match[2]) >= 1 && Number(match[2]) <= 12 ? Number(match[1]) * 12 + Number(match[2]) : null;
}

/** The day under 报送时间, 实际完工. */
export function doneOn(cells: RowCells): Held | null {
  const column = cells.doneDayColumn;
  const read = column && cells.cell(column);
  const cell = read && withSerial(read);
  return cell && (dayOf(cell) || monthOf(cell) !== null) ? cell : null;
}

/** How far behind the due day, in days or in months as `unit` says; null where neither the cells nor the rule tell. `words` that name a day mean that one. */
export function behindDay(
  cells: RowCells,
  done: Held,
  unit: Unit | null,
  words = '',
  begun?: Ask['begun'],
): Behind | null {
  const inDays = unit === null || /^[天日]$/.test(unit.text);
  const named = inDays && words !== '' ? dayInRule(words) : null;
  const at = dayOf(done);
  const { year } = cells.table;
  // 6月底前 of 2024's appraisal, done in February 2025: in whose June?
  const elsewhere = at !== null && !at.yearless && year !== null && dayOfSerial(at.serial)?.year !== year;
  if (named) return elsewhere && named.yearless ? null : daysBehind(at, named);
  const column = cells.deadlineColumn;
  const due = column ? cells.cell(column) : cells.first('target');
  if (/月/.test(unit?.text ?? '')) {
    const told = due ?? dayInRule(cells.row.ruleText);
    const months = told && monthsBehind(done, told, begun);
    return months === null ? null : { days: months, fromBefore: false };
  }
  if (!inDays) return null;
  const day = due && dayOf(due);
  const told = day ?? (due?.reading.date == null ? dayInRule(cells.row.ruleText) : null);
  return elsewhere && told?.yearless ? null : daysBehind(at, told);
}

/** 10月16日 where 10月31日 was asked for: 15 days ahead. `unsure` where the due day is told as 10月31日前, or months are counted; null without two days. */
export function daysAhead(
  cells: RowCells,
  unit: Unit | null,
): { readonly days: Exact; readonly done: Held } | 'unsure' | null {
  const done = doneOn(cells);
  const due = cells.deadlineColumn && cells.cell(cells.deadlineColumn);
  const [a, b] = [done && dayOf(done), due && dayOf(due)];
  const behind = daysBehind(a, b ?? null);
  if (!done || !behind) return null;
  const others = unit !== null && !/^[天日]$/.test(unit.text);
  return others || (b?.before && behind.days < 0) ? 'unsure' : { days: exact(Math.max(-behind.days, 0)), done };
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
