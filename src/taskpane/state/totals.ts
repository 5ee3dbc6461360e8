/** The only place that finds the cells and sections of a table's totals. */
import type { AppraisedTable, SectionTotals } from '../../core/model/appraisal';
import type { CellRef } from '../../core/model/area';
import { columnOf } from '../../core/model/indicator';

/** The 合计 cell in the mark column; null when the table prints none. */
export function totalCell({ reading }: AppraisedTable): CellRef | null {
  const row = reading.rows.filter((r) => r.kind === 'total').at(-1);
  const col = (columnOf(reading, 'score') ?? columnOf(reading, 'self_score'))?.col;
  return row && col !== undefined ? { sheet: reading.sheet, row: row.row, col } : null;
}

/** The outermost sections: 板块. */
export const mainSections = (table: AppraisedTable): readonly SectionTotals[] =>
  table.sections.filter((section) => section.level === 0);

/** What a section counts up to: as the workbook declares it, else the sum of its rows. */
export const sectionFull = (section: SectionTotals): SectionTotals['full'] => section.declaredFull ?? section.full;
