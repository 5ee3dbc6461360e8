/** The only place that warns of monthly reports that came late or not at all. */
import type { Shortfall } from '../../model/appraisal';
import { dayOfSerial, daysBetween, serialOf, type Day } from '../../model/day';
import { ZERO, exact } from '../../model/exact';
import type { Role, TableReading } from '../../model/indicator';
import type { CellValue } from '../../model/snapshot';
import type { WarningCase, WarningCheck } from './case';

/**
 * 逾期报送: a 报送日期 after the due day of its month, or blank for a month that is over while others are filled in. For a
 * month the user chose, later months are not looked at.
 */
export const lateReport: WarningCheck = (c) => {
  if (!reportColumns(c.table).length) return null;
  const until = c.month.chosen ? (c.month.month ?? 12) : 12;
  const months = reportMonths(c).filter((m) => m.month <= until);
  const filled = months.filter((m) => m.cell.value !== '');
  const late = filled.flatMap((m) => {
    const date = dayOf(m.cell.value, c.month.year);
    if (!date) return [];
    const due = { year: c.month.year ?? date.year, month: m.month, day: c.dueDay };
    const days = daysBetween(due, date);
    return days > 0 ? [{ ...m, days, date }] : [];
  });
  const last = c.month.month ?? 0;
  const blank = filled.length ? months.filter((m) => m.cell.value === '' && m.month <= last) : [];
  const first = late[0] ?? blank[0];
  if (!first) return null;
  const text = [
    ...late.map((m) => `${m.month}月报送日期${m.date.month}月${m.date.day}日，逾期${m.days}天`),
    ...blank.map((m) => `${m.month}月未报送`),
  ];
  const due = (month: number) => ({ against: '报送期限', wanted: `${month}月${c.dueDay}日`, side: 'above' as const });
  const shortfalls = [
    ...late.map((m): Shortfall => ({
      ...due(m.month),
      measure: `${m.month}月数据`,
      actual: `${m.date.month}月${m.date.day}日报送`,
      gap: `逾期${m.days}天`,
      margin: exact(m.days),
    })),
    ...blank.map((m): Shortfall => ({
      ...due(m.month),
      measure: `${m.month}月数据`,
      actual: '未报送',
      gap: '未报送',
      margin: ZERO,
    })),
  ];
  return { text: text.join('；'), at: first.cell.at, shortfalls };
};

const monthsOf = new WeakMap<TableReading['columns'], readonly { readonly role: Role; readonly month: number }[]>();

/** The columns that say when each month was reported. */
function reportColumns({ columns }: TableReading) {
  let found = monthsOf.get(columns);
  if (!found) {
    found = columns.flatMap(({ role }) => {
      const month = /^report_date_(\d{1,2})$/.exec(role)?.[1];
      return month ? [{ role, month: Number(month) }] : [];
    });
    monthsOf.set(columns, found);
  }
  return found;
}

const reportMonths = (c: WarningCase) =>
  reportColumns(c.table).flatMap(({ role, month }) => {
    const cell = c.cell(role);
    return cell ? [{ month, cell }] : [];
  });

/** An Excel date (1900 system) or a date as people type it; null for anything else. */
function dayOf(value: CellValue, year: number | null): Day | null {
  if (typeof value === 'number') return value >= 61 && value < 80_000 ? dayOfSerial(value) : null;
  if (typeof value !== 'string') return null;
  const text = value.normalize('NFKC').trim();
  const match = /^(?:(\d{4})[年./-])?(\d{1,2})[月./-](\d{1,2})[日号]?$/.exec(text);
  if (!match) return null;
  const [, y, m, d] = match;
  const known = y ? Number(y) : year;
  const day = { year: known ?? 0, month: Number(m), day: Number(d) };
  return known && serialOf(day) !== null ? day : null;
}
