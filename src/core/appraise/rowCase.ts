/** The only place that shows a row to the checks that warn: its cells as quantities, each read once. */
import type { CellRef } from '../model/area';
import type { AppraisedRow } from '../model/appraisal';
import type { Asked } from '../model/inputs';
import type { Role, TableReading } from '../model/indicator';
import type { Quantity } from '../model/quantity';
import { formatAt, sheetNamed, valueAt, type CellValue, type Snapshot } from '../model/snapshot';
import type { WarningCase } from '../summary/warnings/case';
import type { CellReader } from '../layout';
import { quantityAt } from './quantityAt';

export class RowCase implements WarningCase {
  /** The checks of a row ask for the same few roles again and again. */
  readonly #known: Partial<Record<Role, Quantity | null>> = {
    actual: undefined,
    growth: undefined,
    target: undefined,
    growth_target: undefined,
    average: undefined,
    average_region: undefined,
    average_city: undefined,
    schedule: undefined,
    completion: undefined,
    last_year: undefined,
  };

  constructor(
    readonly row: AppraisedRow,
    readonly table: TableReading,
    readonly asked: readonly Asked[],
    private readonly snapshot: Snapshot,
    readonly month: WarningCase['month'],
    readonly dueDay: number,
    readonly better: WarningCase['better'],
    private readonly reader: CellReader,
  ) {}

  quantity(role: Role): Quantity | null {
    let quantity = this.#known[role];
    if (quantity === undefined)
      this.#known[role] = quantity = quantityAt(this.snapshot, this.table, this.row.indicator, role, this.reader);
    return quantity;
  }

  cell(role: Role): { readonly value: CellValue; readonly format: string; readonly at: CellRef } | null {
    const at = this.row.indicator.cells[role];
    const sheet = at && sheetNamed(this.snapshot, at.sheet);
    if (!at || !sheet) return null;
    return { value: valueAt(sheet, at.row, at.col), format: formatAt(sheet, at.row, at.col), at };
  }
}
