/** The only place that names months and says which one the workbook stands at. */
import type { Appraisal } from '../../core/model/appraisal';
import type { Settings } from '../../core/model/settings';
import { t } from '../texts';

const key = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

/** `2024-11` → 2024年11月. */
export const monthName = (month: string): string =>
  t('set.monthV', { y: month.slice(0, 4), m: Number(month.slice(5)) });

/** The month that the main table names; null when it names none. */
export function bookMonth(appraisal: Appraisal | null): string | null {
  const reading = appraisal?.tables[0]?.reading;
  return reading?.year && reading.month ? key(reading.year, reading.month) : null;
}

export const currentMonth = (appraisal: Appraisal | null, settings: Settings): string | null =>
  settings.month ?? bookMonth(appraisal);

/** The months of the workbook's year; without a year, none can be offered. */
export function monthsOf(appraisal: Appraisal | null): string[] {
  const year = appraisal?.tables[0]?.reading.year;
  return year ? Array.from({ length: 12 }, (_, i) => key(year, i + 1)) : [];
}
