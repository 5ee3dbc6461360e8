/** The only place that knows the calendar: Excel's serial dates and the days between. Arithmetic alone; what day it is today is not asked here. */

/** A day of the calendar, as dates of reports (报送日期) are. */
export interface Day {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** 1899-12-30 in days before 1970, so that serial 61 is 1900-03-01 as in Excel. */
const EPOCH = 25_569;

/* eslint-disable no-restricted-globals -- Date with arguments is a calendar, not a clock */

/** Excel's serial number of a day; null for a day that no calendar has (2 月 30 日). */
export function serialOf({ year, month, day }: Day): number | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? time / DAY_MS + EPOCH : null;
}

/** The day of a serial number, its time of day dropped; null outside the calendar. */
export function dayOfSerial(serial: number): Day | null {
  const date = new Date((Math.floor(serial) - EPOCH) * DAY_MS);
  if (Number.isNaN(date.getTime())) return null;
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whole days from one day to the other; negative when `to` is the earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / DAY_MS);
