/** The only place that reads what stands over a table: title, declared total, year and month of appraisal. */
import { dayOfSerial } from '../model/day';
import { decimal, type Exact } from '../model/exact';
import { formatAt } from '../model/snapshot';
import type { Grid } from './grid';
import { evenText, labelOf } from './labels';

export interface Caption {
  readonly title: string;
  readonly declaredTotal: Exact | null;
  readonly year: number | null;
  readonly month: number | null;
  /** The appraisal is said to be of one quarter. */
  readonly quarter: boolean;
  /** The month of a date line (报出日期), where nothing says up to when the figures run. */
  readonly dated: number | null;
}

const YEAR = /(20\d\d)(?:年|[-—~.至])/;
const QUARTER = /(?<![前至~—-])第?[一二三四1-4]季度(?![至~—-])/;
const TITLE_WORDS = /表|考核|考评|绩效|评估|情况|通报|细则|指标|方案|评分|排名/;
const TOTAL = /(?:满分|总分|总分值|合计)[:：]?(?:为)?(\d+(?:\.\d+)?)分/;

/** Reads rows `from`–`to` over a header. `fallback` texts (sheet name, file name) are asked for the year when the rows name none. */
export function captionOf(grid: Grid, from: number, to: number, fallback: readonly string[]): Caption {
  const texts: string[] = [];
  for (let row = from; row <= to; row++) {
    for (const col of grid.filled(row)) {
      const value = grid.own(row, col);
      if (typeof value === 'string') texts.push(value);
      else if (typeof value === 'number' && /[yY年]/.test(formatAt(grid.sheet, row, col))) texts.push(dateText(value));
    }
  }
  const even = texts.map(evenText);
  const headings = texts.filter((_, i) => !/[:：]/.test(even[i] as string) && TITLE_WORDS.test(even[i] as string));
  const title = [...headings].sort((a, b) => b.length - a.length)[0]?.trim() ?? '';
  const all = even.join('\n');
  const evenTitle = evenText(title);
  const titled = yearOf(evenTitle);
  const year = titled ?? yearOf(all) ?? fallback.map((t) => yearOf(evenText(t))).find((y) => y !== null) ?? null;
  const month = monthOf(evenTitle, all) ?? spanOf([...even, ...fallback.map(evenText)]);
  const quarter = QUARTER.test(evenTitle) || (month === null && QUARTER.test(all));
  return { title, declaredTotal: labelOf(title).full ?? totalIn(all), year, month, quarter, dated: dayOver(all, year) };
}

function totalIn(text: string): Exact | null {
  const match = TOTAL.exec(text);
  return match ? decimal(match[1] as string) : null;
}

function yearOf(text: string): number | null {
  const match = YEAR.exec(text) ?? /(20\d\d)/.exec(text);
  return match ? Number(match[1]) : null;
}

const toMonth = (text: string | undefined): number | null => {
  const month = Number(text);
  return month >= 1 && month <= 12 ? month : null;
};

/** The last month that a title or a line on the period names. */
function monthOf(title: string, all: string): number | null {
  const named = /(?:\d{1,2}[-—~至])?(\d{1,2})月/.exec(title);
  if (named) return toMonth(named[1]);
  if (/上半年/.test(title)) return 6;
  if (/前三季度|三季度/.test(title)) return 9;
  const period = /(?:时段|时间段|区间|期间)[:：]?.*?(?:[-—~至])(?:(20\d\d)年)?(\d{1,2})月/.exec(all);
  return period ? toMonth(period[2]) : null;
}

const SPAN = /(?<!\d)1月?份?[-—–~至](\d{1,2})月/;

/** 云溪县2024年1—9月 on a line of its own, or in the sheet's name: all figures run up to it, whenever they were reported. */
function spanOf(lines: readonly string[]): number | null {
  const months = new Set(lines.flatMap((line) => toMonth(SPAN.exec(line)?.[1]) ?? []));
  const [only] = months;
  return months.size === 1 && only !== undefined ? only : null;
}

/** A day in the following year means the whole year. */
function dayOver(all: string, year: number | null): number | null {
  for (const [, y, m] of all.matchAll(/(20\d\d)[年.\-/](\d{1,2})[月.\-/]/g)) {
    if (year === null || Number(y) === year) return toMonth(m);
    if (Number(y) === year + 1) return 12;
  }
  return null;
}

/** `2024年10月25日` of an Excel serial date. */
function dateText(serial: number): string {
  const day = dayOfSerial(serial);
  return day ? `${day.year}年${day.month}月${day.day}日` : '';
}
