/** The only place that says what cells hold that sum marks standing in no cell of their own: 总分 beside the organisations of a matrix, or under their columns. */
import type { AppraisedRow, AppraisedTable } from '../model/appraisal';
import type { CellRef } from '../model/area';
import { ofDouble, sum, type Exact } from '../model/exact';
import { columnOf } from '../model/indicator';
import { ranksOf } from '../model/ranks';

export interface PlannedSum {
  readonly at: CellRef;
  readonly role: 'score' | 'rank';
  /** '' while one of the marks is missing: part of a sum would pass for the whole. */
  readonly value: Exact | '';
  /** The rows whose marks it sums. */
  readonly rows: readonly number[];
}

/** All such cells of the workbook. `covered`: the cell is part of a merged one and not its first. */
export function plannedSums(tables: readonly AppraisedTable[], covered: (at: CellRef) => boolean): PlannedSum[] {
  const blocks = new Map<string, AppraisedTable[]>();
  for (const table of tables) {
    const { sum: place, sheet, block } = table.reading;
    if (place?.kind !== 'column') continue;
    const key = `${sheet}\n${block}\n${place.col}`;
    blocks.set(key, [...(blocks.get(key) ?? []), table]);
  }
  const beside = [...blocks.values()].flatMap((block) => [...marksBelow(block), ...besideRows(block, covered)]);
  return [...beside, ...tables.flatMap(underColumns)];
}

function besideRows(block: readonly AppraisedTable[], covered: (at: CellRef) => boolean): PlannedSum[] {
  const [first] = block;
  const place = first?.reading.sum;
  if (!first || place?.kind !== 'column') return [];
  const { sheet } = first.reading;
  const byRow = block.map((t) => new Map(t.rows.map((r) => [r.indicator.row, r])));
  const rows = [...new Set(byRow.flatMap((m) => [...m.keys()]))].sort((a, b) => a - b);
  const sums = rows.map((row) => whole(byRow.map((m) => m.get(row))));
  const ranks = sums.every((s) => s !== null) ? ranksOf(sums) : [];
  return rows.flatMap((row, i): PlannedSum[] => {
    const placed = (col: number): CellRef => {
      const at = { sheet, row: row + place.below, col };
      return place.below > 0 && covered(at) ? { sheet, row, col } : at;
    };
    const rank = ranks[i] ?? null;
    const total = { at: placed(place.col), role: 'score', value: sums[i] ?? '', rows: [row] } as const;
    if (place.rank === null) return [total];
    const value = rank === null ? '' : ofDouble(rank);
    return [total, { at: placed(place.rank), role: 'rank', value, rows: [row] }];
  });
}

/** The single marks in a line of their own under the values. */
function marksBelow(block: readonly AppraisedTable[]): PlannedSum[] {
  return block.flatMap(({ reading, rows }) => {
    const { sum: place, sheet } = reading;
    const col = columnOf(reading, 'actual')?.col;
    if (place?.kind !== 'column' || place.below === 0 || col === undefined) return [];
    return rows.map(({ indicator, mark }): PlannedSum => {
      const at = { sheet, row: indicator.row + place.below, col };
      return { at, role: 'score', value: mark ?? '', rows: [indicator.row] };
    });
  });
}

function underColumns({ reading, rows }: AppraisedTable): PlannedSum[] {
  const { sum: place, sheet } = reading;
  if (place?.kind !== 'row') return [];
  const byRow = new Map(rows.map((r) => [r.indicator.row, r]));
  return reading.rows.flatMap((total): PlannedSum[] => {
    if (total.kind !== 'total' && total.kind !== 'subtotal') return [];
    const value = whole(total.members.map((row) => byRow.get(row))) ?? '';
    return [{ at: { sheet, row: total.row, col: place.col }, role: 'score', value, rows: total.members }];
  });
}

/** The sum of the marks when there is one for each; null otherwise. */
function whole(rows: readonly (AppraisedRow | undefined)[]): Exact | null {
  const marks = rows.flatMap((r) => r?.mark ?? []);
  return marks.length > 0 && marks.length === rows.length ? sum(marks) : null;
}
