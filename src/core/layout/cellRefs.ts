/** The only place that says where a row's cells stand: made when asked, because a long table has more cells than anyone looks at. */
import type { CellRef } from '../model/area';
import type { ColumnReading, IndicatorRow, Role } from '../model/indicator';
import type { Grid } from './grid';

type Refs = IndicatorRow['cells'];

/** What all rows of a table share. */
interface Shared {
  readonly sheet: string;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
}

/** INVARIANT: two of these with equal fields give the same cells. */
interface RowRefs {
  readonly of: Shared;
  readonly line: number;
  /** Cells that are part of a merged area: its first cell. */
  readonly merged: Refs | null;
}

/** Gives the cells of each row of a table, by the first column of each role. */
export function cellRefs(grid: Grid, columns: readonly ColumnReading[]): (row: number) => Refs {
  const sheet = grid.sheet.name;
  const first: Partial<Record<Role, number>> = {};
  for (const c of columns) first[c.role] ??= c.col;
  const of: Shared = { sheet, columns: first };
  class Row implements RowRefs {
    constructor(
      readonly of: Shared,
      readonly line: number,
      readonly merged: Refs | null,
    ) {}
  }
  const roles = Object.entries(first) as [Role, number][];
  for (const [role, col] of roles) {
    Object.defineProperty(Row.prototype, role, {
      enumerable: true,
      get(this: RowRefs): CellRef {
        return this.merged?.[role] ?? { sheet, row: this.line, col };
      },
    });
  }
  const crossed = roles.filter(([, col]) => grid.sheet.merges.some((m) => m.left <= col && col <= m.right));
  const mergedIn = (row: number): Refs | null => {
    let merged: Partial<Record<Role, CellRef>> | null = null;
    for (const [role, col] of crossed) {
      const m = grid.merge(row, col);
      if (m) (merged ??= {})[role] = { sheet, row: m.top, col: m.left };
    }
    return merged;
  };
  return (row) => new Row(of, row, crossed.length ? mergedIn(row) : null) as unknown as Refs;
}

/** Whether the cells are all of one line of the sheet, none of them part of a merged area. */
export const standAlone = (cells: Refs, row: number): boolean => {
  const { line, merged } = cells as unknown as Partial<RowRefs>;
  return line === row && merged === null;
};
