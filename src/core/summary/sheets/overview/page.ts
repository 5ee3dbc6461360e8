/** The only place that stacks the blocks of 考评汇总: rows, merged lines, charts, and pages that do not cut a block in two. */
import type { Area } from '../../../model/area';
import type { OurCell, OurChart, OurSheet } from '../../../model/sheets';
import { text } from '../parts';

export const WIDTHS = [24, 11, 11, 11, 11, 11, 10, 10, 11];
export const COLUMNS = WIDTHS.length;
const CHART_ROWS = { least: 7, most: 12, beside: 3 };

type Row = OurSheet['rows'][number];

const ROW_HEIGHT = 20;
/** What is printed on one A4 page at the width of this sheet, in points of row height. */
const PAGE_HEIGHT = 860;

export class Page {
  readonly rows: Row[] = [];
  readonly merges: Area[] = [];
  readonly charts: OurChart[] = [];
  readonly #starts: number[] = [];

  /** The row that comes next. */
  get next(): number {
    return this.rows.length + 1;
  }

  add(cells: readonly (OurCell | null)[], height = ROW_HEIGHT): void {
    this.rows.push({ cells, height });
  }

  /** One text over the whole width. */
  across(cell: OurCell, height = ROW_HEIGHT): void {
    this.add([cell], height);
    this.merge(1, COLUMNS);
  }

  /** Columns of the last row as one cell. */
  merge(left: number, right: number): void {
    this.merges.push({ top: this.rows.length, bottom: this.rows.length, left, right });
  }

  /** A block that is better not cut by the end of a page begins here, with its name. */
  block(name: string): void {
    this.across(text('', 'note'), 10);
    this.#starts.push(this.next);
    this.across(text(name, 'label'), 24);
  }

  header(heads: readonly string[]): void {
    this.add(
      heads.map((h) => text(h, 'header')),
      24,
    );
  }

  chart(chart: Omit<OurChart, 'over'>): void {
    const top = this.next;
    const { least, most, beside } = CHART_ROWS;
    // Bars lie below one another: few of them need little room. Columns need the height.
    const bars = chart.categories.bottom - chart.categories.top + 1;
    const rows = chart.type === 'bar' ? Math.min(most, Math.max(least, bars + beside)) : most - 1;
    this.charts.push({ ...chart, over: { top, bottom: top + rows - 1, left: 1, right: COLUMNS } });
    for (let i = 0; i < rows; i++) this.add([]);
  }

  /** Rows that begin a page: a block that would be cut goes to the next page whole, unless it is longer than a page. */
  breaks(): number[] {
    const heightFrom = (top: number, until: number): number =>
      this.rows.slice(top - 1, until - 1).reduce((h, r) => h + (r.height ?? ROW_HEIGHT), 0);
    const found: number[] = [];
    let pageTop = 1;
    this.#starts.forEach((start, i) => {
      const end = this.#starts[i + 1] ?? this.next;
      if (heightFrom(pageTop, end) <= PAGE_HEIGHT || start === pageTop) return;
      found.push(start);
      pageTop = start;
    });
    return found;
  }
}
