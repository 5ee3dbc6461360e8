/** The only place that says what one line of a table is before its neighbours are known, and what its table tells of it. */
import type { ColumnReading, TableRow } from '../model/indicator';
import type { Grid } from './grid';

/** What a row builder needs to know of its table. */
export interface RowFrame {
  readonly grid: Grid;
  readonly columns: readonly ColumnReading[];
  readonly left: number;
  readonly right: number;
  /** Rows that only print the header again. */
  readonly skip: ReadonlySet<number>;
  /** What the table as a whole says its rows are (加分项目, 扣分项); '' when it says nothing. */
  readonly kindOfItems: string;
  /** The column of the most that an item may lose (最高扣分) beside its marks; null without one. */
  readonly mostLost: number | null;
}

/** A total row before its members are known. */
export interface OpenTotal {
  readonly kind: 'open_total';
  readonly row: number;
  readonly name: string;
  readonly title: string;
}

/** A row as its own line tells it. */
export type Sketch = Exclude<TableRow, { kind: 'subtotal' | 'total' }> | OpenTotal;
