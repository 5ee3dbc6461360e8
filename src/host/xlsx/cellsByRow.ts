/** The only place that sorts cells to be written by row and column; a later one for the same cell wins. */
import type { Area } from '../../core/model/area';

interface AtCell {
  readonly at: { readonly row: number; readonly col: number };
}

/** Cells of one sheet in the order of their places. */
export class CellsByRow<T extends AtCell> {
  readonly cells: readonly T[];

  constructor(items: readonly T[]) {
    this.cells = sorted(items);
  }

  /** Index of the first cell in this row or below. */
  from(row: number): number {
    const { cells } = this;
    let low = 0;
    let high = cells.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cells[middle] as T).at.row < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  at(row: number, col: number): T | undefined {
    const { cells } = this;
    for (let i = this.from(row); i < cells.length && (cells[i] as T).at.row === row; i++)
      if ((cells[i] as T).at.col === col) return cells[i];
    return undefined;
  }

  /** Those of an area, row by row. */
  *within({ top, left, bottom, right }: Area): Generator<T, undefined> {
    for (let i = this.from(top); i < this.cells.length; i++) {
      const cell = this.cells[i] as T;
      if (cell.at.row > bottom) return undefined;
      if (cell.at.col >= left && cell.at.col <= right) yield cell;
    }
    return undefined;
  }
}

/** A plan lists column after column: the columns are merged row by row. */
function sorted<T extends AtCell>(items: readonly T[]): T[] {
  const order = (a: T, b: T): number => a.at.row - b.at.row || a.at.col - b.at.col;
  let runs = ascending(items, order);
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) {
      const [a, b] = [runs[i] as T[], runs[i + 1]];
      merged.push(b ? merge(a, b, order) : a);
    }
    runs = merged;
  }
  const all = runs[0] ?? [];
  return all.filter((cell, i) => {
    const next = all[i + 1];
    return !next || order(cell, next) !== 0;
  });
}

/** Stretches that stand in order already. */
function ascending<T>(items: readonly T[], order: (a: T, b: T) => number): T[][] {
  const runs: T[][] = [];
  let run: T[] = [];
  for (const item of items) {
    const last = run[run.length - 1];
    if (last && order(last, item) > 0) run = [];
    if (!run.length) runs.push(run);
    run.push(item);
  }
  return runs;
}

/** Equal ones keep their order. */
function merge<T>(a: readonly T[], b: readonly T[], order: (a: T, b: T) => number): T[] {
  const out: T[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) out.push(order(b[j] as T, a[i] as T) < 0 ? (b[j++] as T) : (a[i++] as T));
  while (i < a.length) out.push(a[i++] as T);
  while (j < b.length) out.push(b[j++] as T);
  return out;
}
