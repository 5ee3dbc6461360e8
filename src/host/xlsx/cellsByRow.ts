/** The only place that sorts cells to be written by row and column; a later one for the same cell wins. */
import type { Area } from '../../core/model/area';

interface AtCell {
  readonly at: { readonly row: number; readonly col: number };
}

/** Cells of one sheet in the order of their places, which stand beside them: the cells of a long plan lie far apart in memory. */
export class CellsByRow<T extends AtCell> {
  readonly cells: readonly T[];
  readonly rows: Uint32Array;
  readonly cols: Uint32Array;

  constructor(items: readonly T[]) {
    const { length } = items;
    const rows = new Uint32Array(length);
    const cols = new Uint32Array(length);
    for (let i = 0; i < length; i++) {
      const { at } = items[i] as T;
      rows[i] = at.row;
      cols[i] = at.col;
    }
    this.cells = items;
    this.rows = rows;
    this.cols = cols;
    if (inOrder(rows, cols)) return;
    const order = byRow(rows);
    const cells = new Array<T>(length);
    this.cells = cells;
    this.rows = new Uint32Array(length);
    this.cols = new Uint32Array(length);
    for (let i = 0; i < length; i++) {
      const from = order[i] as number;
      cells[i] = items[from] as T;
      this.rows[i] = rows[from] as number;
      this.cols[i] = cols[from] as number;
    }
    // Those of one row stand in the order of the plan, which lists column after column.
    if (inOrder(this.rows, this.cols)) return;
    cells.sort((a, b) => a.at.row - b.at.row || a.at.col - b.at.col);
    this.cells = cells.filter((cell, i) => {
      const next = cells[i + 1]?.at;
      return next?.row !== cell.at.row || next.col !== cell.at.col;
    });
    this.rows = Uint32Array.from(this.cells, ({ at }) => at.row);
    this.cols = Uint32Array.from(this.cells, ({ at }) => at.col);
  }

  /** Index of the first cell in this row or below. */
  from(row: number): number {
    const { rows } = this;
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle] as number) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  at(row: number, col: number): T | undefined {
    const { cells, rows, cols } = this;
    for (let i = this.from(row); i < cells.length && rows[i] === row; i++) if (cols[i] === col) return cells[i];
    return undefined;
  }

  /** Those of an area, row by row. */
  *within({ top, left, bottom, right }: Area): Generator<T, undefined> {
    const { cells, rows, cols } = this;
    for (let i = this.from(top); i < cells.length && (rows[i] as number) <= bottom; i++) {
      const col = cols[i] as number;
      if (col >= left && col <= right) yield cells[i] as T;
    }
    return undefined;
  }
}

/** Each at a place of its own. */
function inOrder(rows: Uint32Array, cols: Uint32Array): boolean {
  for (let i = 1; i < rows.length; i++) {
    const down = (rows[i] as number) - (rows[i - 1] as number);
    if (down < 0 || (down === 0 && (cols[i] as number) <= (cols[i - 1] as number))) return false;
  }
  return true;
}

/** Indexes counted out by their rows; those of one row keep their order. */
function byRow(rows: Uint32Array): Uint32Array {
  const { length } = rows;
  let top = Infinity;
  let bottom = 0;
  for (let i = 0; i < length; i++) {
    top = Math.min(top, rows[i] as number);
    bottom = Math.max(bottom, rows[i] as number);
  }
  /** By row: where its next cell goes. */
  const places = new Uint32Array(bottom - top + 2);
  for (let i = 0; i < length; i++) places[(rows[i] as number) - top + 1]! += 1;
  for (let i = 1; i < places.length; i++) places[i]! += places[i - 1] as number;
  const order = new Uint32Array(length);
  for (let i = 0; i < length; i++) order[places[(rows[i] as number) - top]!++] = i;
  return order;
}
