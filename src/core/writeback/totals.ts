/** The only place that says what 小计 and 合计 cells without formulas should hold: the sum of what their members will show. */
import type { AppraisedRow, AppraisedTable } from '../model/appraisal';
import type { CellRef } from '../model/area';
import { isZero, sub, sum, type Exact } from '../model/exact';
import type { ResultColumn } from './columns';

const SUMMED = ['score', 'deduction', 'bonus'] as const;
type SummedRole = (typeof SUMMED)[number];

export interface PlannedTotal {
  readonly at: CellRef;
  readonly role: SummedRole;
  /** '' when no member has a mark. */
  readonly value: Exact | '';
}

/** Totals of which at least one member is among the rows of this run. `after` gives a cell's number once the plan is carried out. */
export function plannedTotals(
  table: AppraisedTable,
  columns: readonly ResultColumn[],
  rowsOfRun: readonly AppraisedRow[],
  after: (at: CellRef) => Exact | null,
): PlannedTotal[] {
  const { sheet, rows } = table.reading;
  if (!rows.some((r) => r.kind === 'subtotal' || r.kind === 'total')) return [];
  const touched = new Set(rowsOfRun.map((r) => r.indicator.row));
  const indicators = new Map(table.rows.map((r) => [r.indicator.row, r.indicator]));
  return rows.flatMap((total): PlannedTotal[] => {
    if (total.kind !== 'subtotal' && total.kind !== 'total') return [];
    if (!total.members.some((row) => touched.has(row))) return [];
    return columns.flatMap(({ role, col, added }): PlannedTotal[] => {
      if (!isSummed(role)) return [];
      const cells = new Map<string, CellRef>();
      for (const row of total.members) {
        const at = (added ? undefined : indicators.get(row)?.cells[role]) ?? { sheet, row, col };
        cells.set(`${at.row},${at.col}`, at);
      }
      const marks = [...cells.values()].flatMap((at) => after(at) ?? []);
      const at = { sheet, row: total.row, col };
      if (!marks.length) return [{ at, role, value: '' }];
      const cut = role === 'score' ? cutWithin(table, new Set(total.members)) : null;
      return [{ at, role, value: cut ? sub(sum(marks), cut) : sum(marks) }];
    });
  });
}

const isSummed = (role: string): role is SummedRole => (SUMMED as readonly string[]).includes(role);

/** What caps of outermost sections wholly inside this total take off; null for nothing. */
function cutWithin(table: AppraisedTable, members: ReadonlySet<number>): Exact | null {
  const cuts = table.sections
    .filter((s) => s.level === 0 && !isZero(s.cut))
    .filter((s) => table.rows.every((r) => r.indicator.sections[0] !== s.title || members.has(r.indicator.row)))
    .map((s) => s.cut);
  return cuts.length ? sum(cuts) : null;
}
