/** The only place that says what a sheet of ours is made from, and how its rows are put together. */
import type { Comparison, LossAnalysis, Outlook, Standing } from '../../model/analysis';
import type { Appraisal, AppraisedTable } from '../../model/appraisal';
import { columnLetters, quoteSheet, type CellRef } from '../../model/area';
import { fixedText, toNumber, type Exact } from '../../model/exact';
import type { OurCell, OurSheet, OurStyle } from '../../model/sheets';
import { countyOf } from '../briefing/briefing';
import type { Snapshot } from '../../model/snapshot';

export interface SheetParts {
  readonly appraisal: Appraisal;
  readonly snapshot: Snapshot;
  readonly table: AppraisedTable;
  readonly loss: LossAnalysis;
  readonly standing: Standing | null;
  readonly outlook: Outlook;
  readonly comparison: Comparison | null;
  readonly briefing: string;
  /** 计算过程 of a row, one step a line. */
  readonly steps: (row: AppraisedTable['rows'][number]) => string;
  /** 扣分原因 in words. */
  readonly reason: (row: AppraisedTable['rows'][number]) => string;
}

/** A long list: title, caption and header stay in view and stand on every printed page, which is landscape. */
export const LIST = {
  charts: [],
  headerRows: { freeze: 3, repeat: [1, 3] },
  landscape: true,
  pageBreaks: [],
} as const satisfies Partial<OurSheet>;

export const text = (value: string, style: OurStyle = 'text', link?: CellRef): OurCell => ({
  value,
  style,
  ...(link ? { link } : {}),
});
export const mark = (value: Exact, style: OurStyle = 'mark', link?: CellRef): OurCell => ({
  value: toNumber(value),
  style,
  ...(link ? { link } : {}),
});
export const count = (value: number): OurCell => ({ value, style: 'count' });
/** A percentage kept as 81.56 is written as 0.8156 under a percent format. */
export const percent = (value: Exact | null, style: OurStyle = 'percent'): OurCell =>
  value ? { value: Number(fixedText(value.div(100), 4)), style } : text('', style);
export const formula = (cell: OurCell, source: string | null): OurCell =>
  source === null ? cell : { ...cell, formula: source };

/** `SUM('表'!N6:N53)` over the rows' cells of one column, as few ranges as possible; null when they are too scattered. */
export function sumOf(sheet: string, col: number | undefined, rows: readonly number[]): string | null {
  if (!col || !rows.length) return null;
  const sorted = [...rows].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const row of sorted) {
    const last = ranges[ranges.length - 1];
    if (last && row === last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  if (ranges.length > 20) return null;
  const letters = columnLetters(col);
  const areas = ranges.map(([a, b]) => `${quoteSheet(sheet)}!${letters}${a}${a === b ? '' : `:${letters}${b}`}`);
  return `SUM(${areas.join(',')})`;
}

/** Widths as Excel counts them: a Chinese character is two. */
const widthOf = (value: string): number => [...value].reduce((n, c) => n + (c.charCodeAt(0) > 255 ? 2 : 1), 0);

/** Height in points for a paragraph in merged cells, which no spreadsheet fits by itself. */
export const heightFor = (value: string, width: number, line = 18): number =>
  value.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil((widthOf(part) * 1.06) / width)), 0) * line +
  6;

/** 2024年度 of the table, or ''. */
const yearOf = (table: AppraisedTable): string => (table.reading.year ? `${table.reading.year}年度` : '');

/** The month the appraisal speaks of: the one the user chose, else the table's own. */
export function monthOf({ appraisal, table }: SheetParts): {
  readonly year: number | null;
  readonly month: number | null;
} {
  const chosen = /^(\d{4})-(\d{2})$/.exec(appraisal.settings.month ?? '');
  return chosen ? { year: Number(chosen[1]), month: Number(chosen[2]) } : table.reading;
}

/** `截至2024年11月` with a wide space behind it; '' when no month is known. */
export function asOf(parts: SheetParts): string {
  const { year, month } = monthOf(parts);
  return year && month ? `截至${year}年${month}月\u3000` : '';
}

/** 临江县2024年度绩效考评 as every title of a sheet of ours begins. */
export const titleOf = (table: AppraisedTable): string => `${countyOf(table.reading.title)}${yearOf(table)}绩效考评`;

const LINE = 15;
const WRAPS: ReadonlySet<OurStyle> = new Set<OurStyle>(['wrapped', 'header']);

/** A row as high as its wrapped texts need; no spreadsheet but Excel does this by itself when it opens a file. */
export function fitted(cells: readonly (OurCell | null)[], widths: readonly number[]): OurSheet['rows'][number] {
  const lines = cells.map((cell, i) => {
    if (!cell || typeof cell.value !== 'string' || !WRAPS.has(cell.style)) return 1;
    const room = Math.max(1, (widths[i] ?? 8) - 1);
    return cell.value.split('\n').reduce((n, part) => n + Math.max(1, Math.ceil(widthOf(part) / room)), 0);
  });
  return { cells, height: Math.min(409, Math.max(20, Math.max(1, ...lines) * LINE + 5)) };
}
