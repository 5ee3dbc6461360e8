/** The only place that folds lines of one item (计划 over 实际, 上年 between them) into one indicator. */
import type { ColumnReading, IndicatorRow, Role, TableRow } from '../model/indicator';
import type { Grid } from './grid';
import type { HeaderColumn } from './header';
import { evenText } from './labels';
import type { Region } from './regions';

const KINDS: readonly (readonly [RegExp, Role])[] = [
  [/^(全年|年度|本年|年|分解)?(计划|目标|任务|预期)(数|值|量|额|投资|进度)?$/, 'target'],
  [/^(本年|全年|年度|累计|已)?(实际|完成|实绩|到位)(完成|到位)?(数|值|量|额|情况|投资|进度)?$/, 'actual'],
  [/^(上年|去年)(同期|完成|实际)?(数|值)?$|^同期(数|值)?$/, 'last_year'],
];
/** Roles whose figure stands on the line of what was done. */
const DONE = /^(actual|growth|completion|rank|numerator|denominator|measure|month_\d+)$/;

export interface Folding {
  /** The column that says what each line holds; no column of the table. */
  readonly col: number;
  /** The lines of each item by its first. */
  readonly items: ReadonlyMap<number, Readonly<Partial<Record<Role, number>>>>;
  /** All lines but the first of each item. */
  readonly others: readonly number[];
}

const kindAt = (grid: Grid, row: number, col: number): Role | null => {
  const text = evenText(grid.text(row, col));
  return KINDS.find(([word]) => word.test(text))?.[1] ?? null;
};

const rowsOf = (lines: Partial<Record<Role, number>>): number[] => Object.values(lines).flatMap((row) => row ?? []);

/** Null where no column tells lines of the same items apart. */
export function foldingOf(grid: Grid, { from, to, again }: Region, columns: readonly HeaderColumn[]): Folding | null {
  for (const { col } of columns) {
    if (!kindAt(grid, from, col) || !kindAt(grid, from + 1, col)) continue;
    const items = new Map<number, Partial<Record<Role, number>>>();
    let open: Partial<Record<Role, number>> | null = null;
    let said = true;
    for (let row = from; row <= to; row++) {
      const kind = again.has(row) ? null : kindAt(grid, row, col);
      if (!kind) {
        // Totals, notes and sections say nothing there.
        said &&= grid.own(row, col) === '' || grid.merge(row, col) !== null;
        open = null;
        continue;
      }
      if (!open || kind in open) items.set(row, (open = {}));
      open[kind] = row;
    }
    const all = [...items];
    const whole = all.every(([first, lines]) => lines.target && lines.actual && isOneItem(grid, first, lines, col));
    if (!said || all.length === 0 || !whole) continue;
    const others = all.flatMap(([first, lines]) => rowsOf(lines).filter((row) => row !== first));
    return { col, items, others };
  }
  return null;
}

/** Its name stands once, before the column: merged over the lines, or blank below its first. */
function isOneItem(grid: Grid, first: number, lines: Partial<Record<Role, number>>, col: number): boolean {
  const rest = rowsOf(lines).filter((row) => row !== first);
  for (let left = grid.area.left; left < col; left++)
    if (grid.own(first, left) !== '' && rest.every((row) => grid.own(row, left) === '')) return true;
  return false;
}

/** The rows of the table with their figures from the lines that hold them. */
export function unfolded(
  rows: readonly TableRow[],
  { items }: Folding,
  columns: readonly ColumnReading[],
  sheet: string,
): TableRow[] {
  const actual = columns.find((c) => c.role === 'actual');
  return rows.map((row): TableRow => {
    const lines = row.kind === 'indicator' ? items.get(row.row) : undefined;
    if (row.kind !== 'indicator' || !lines) return row;
    const done = lines.actual as number;
    const cells: IndicatorRow['cells'] = Object.fromEntries(
      columns.map(({ role, col }) => [role, DONE.test(role) ? { sheet, row: done, col } : row.cells[role]]),
    );
    const lent = (['target', 'last_year'] as const).flatMap((role) => {
      const line = lines[role];
      if (!actual || line === undefined || columns.some((c) => c.role === role)) return [];
      return [[role, { at: { sheet, row: line, col: actual.col }, header: actual.header, unit: '' }] as const];
    });
    return { ...row, cells, elsewhere: { ...row.elsewhere, ...Object.fromEntries(lent) } };
  });
}
