/** The only place that lays out 月度台账: one column for each archived month, with the trend of the total. */
import type { AppraisedRow } from '../../model/appraisal';
import type { Area } from '../../model/area';
import { ZERO, isNegative, isPositive, sub, type Exact } from '../../model/exact';
import { markOf } from '../../model/ownership';
import type { OurCell, OurSheet } from '../../model/sheets';
import { valueAt, type Snapshot } from '../../model/snapshot';
import { fitted, mark, text, titleOf, type SheetParts } from './parts';

const FIXED = ['序号', '指标', '责任单位', '分值'];
const FIXED_WIDTHS = [8, 28, 20, 8];
const CHANGE = '较上次';
const TOTAL = '综合得分';
const HEADER_ROW = 3;
const CHART_ROWS = 16;
/** Rows that leave room for the chart on the first page. */
const ONE_PAGE = 20;

/** Marks of earlier months by month (`2024-11`) and row key; the total stands under `TOTAL`. */
export type Ledger = ReadonlyMap<string, ReadonlyMap<string, Exact>>;

/** Reads what our own sheet holds. Columns that are no months, and rows without a name, are left alone. */
function ledgerOf(snapshot: Snapshot): Ledger {
  const ledger = new Map<string, Map<string, Exact>>();
  const sheet = snapshot.sheets.find((s) => s.ours === '月度台账');
  if (!sheet?.area) return ledger;
  for (let col = FIXED.length + 1; col <= sheet.area.right; col++) {
    const month = monthOfHeader(String(valueAt(sheet, HEADER_ROW, col)));
    if (!month) continue;
    const marks = new Map<string, Exact>();
    for (let row = HEADER_ROW + 1; row <= sheet.area.bottom; row++) {
      const key = keyOf(String(valueAt(sheet, row, 1)), String(valueAt(sheet, row, 2)));
      const value = markOf(valueAt(sheet, row, col));
      if (key && value) marks.set(key, value);
    }
    ledger.set(month, marks);
  }
  return ledger;
}

const keyOf = (index: string, name: string): string => (name === TOTAL ? TOTAL : name ? `${index}\n${name}` : '');
const headerOf = (month: string): string => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;

function monthOfHeader(header: string): string | null {
  const match = /^(\d{4})年(\d{1,2})月$/.exec(header.trim());
  return match ? `${match[1]}-${(match[2] as string).padStart(2, '0')}` : null;
}

/** The ledger with this run's marks stored under `month` (`2024-11`); an earlier column of the month is replaced. */
export function ledgerSheet(parts: SheetParts, month: string): OurSheet {
  const months = new Map(ledgerOf(parts.snapshot));
  months.set(month, thisMonth(parts));
  const order = [...months.keys()].sort();
  const width = FIXED.length + order.length + 1;
  const total = ledgerRow(['', TOTAL, '', ''], TOTAL, months, order, true);
  const rows: OurSheet['rows'] = [
    { cells: [text(`${titleOf(parts.table)}月度台账`, 'title')], height: 32 },
    { cells: [text(`取自“${parts.table.reading.sheet}”　单位：分`, 'caption')] },
    { cells: [...FIXED, ...order.map(headerOf), CHANGE].map((h) => text(h, 'header')), height: 24 },
    { cells: total },
    ...parts.table.rows.map((row) => fitted(rowCells(parts, row, months, order), FIXED_WIDTHS)),
  ];
  // On a page of its own the chart keeps clear of the header that is repeated there.
  const chartTop = rows.length + 2;
  const onePage = rows.length <= ONE_PAGE;
  const across = (row: number): Area => ({ top: row, bottom: row, left: 1, right: width });
  const head: Area = {
    top: HEADER_ROW,
    bottom: HEADER_ROW,
    left: FIXED.length + 1,
    right: FIXED.length + order.length,
  };
  return {
    kind: '月度台账',
    name: '月度台账',
    rows: [...rows, ...Array.from({ length: CHART_ROWS + 1 }, () => ({ cells: [] }))],
    widths: [...FIXED_WIDTHS, ...order.map(() => 12), 10],
    merges: [across(1), across(2)],
    charts: [
      {
        type: 'line',
        title: '综合得分走势',
        over: { top: chartTop, bottom: chartTop + CHART_ROWS - 1, left: 1, right: width },
        categories: head,
        series: [{ name: TOTAL, values: { ...head, top: HEADER_ROW + 1, bottom: HEADER_ROW + 1 } }],
        valueFormat: '0.00',
      },
    ],
    headerRows: { freeze: HEADER_ROW, repeat: [1, HEADER_ROW] },
    landscape: order.length > 3,
    pageBreaks: onePage ? [] : [chartTop - 1],
  };
}

function thisMonth({ table, snapshot }: SheetParts): Map<string, Exact> {
  const marks = new Map<string, Exact>([[TOTAL, table.totals.score]]);
  for (const row of table.rows) {
    if (row.mark) marks.set(keyOf(indexOf(snapshot, row), row.indicator.name), row.mark);
  }
  return marks;
}

function indexOf(snapshot: Snapshot, row: AppraisedRow): string {
  const at = row.indicator.cells.index;
  const sheet = at && snapshot.sheets.find((s) => s.name === at.sheet);
  return at && sheet ? String(valueAt(sheet, at.row, at.col)) : String(row.indicator.row);
}

function rowCells({ snapshot }: SheetParts, row: AppraisedRow, months: Ledger, order: readonly string[]): OurCell[] {
  const index = indexOf(snapshot, row);
  const { name, responsible, full } = row.indicator;
  const cells = ledgerRow([index, name, responsible, ''], keyOf(index, name), months, order, false);
  cells[3] = mark(full ?? ZERO);
  return cells;
}

function ledgerRow(
  fixed: readonly string[],
  key: string,
  months: Ledger,
  order: readonly string[],
  total: boolean,
): OurCell[] {
  const marks = order.map((m) => months.get(m)?.get(key) ?? null);
  const [before, last] = [marks[marks.length - 2] ?? null, marks[marks.length - 1] ?? null];
  const style = total ? 'total_mark' : 'mark';
  const change = before && last ? sub(last, before) : null;
  const shown = change && (isPositive(change) || isNegative(change)) ? change : null;
  return [
    ...fixed.map((f) => text(f, total ? 'total_text' : 'wrapped')),
    ...marks.map((m) => (m ? mark(m, style) : text('', style))),
    shown ? mark(shown, style) : text(change ? '持平' : '', style),
  ];
}
