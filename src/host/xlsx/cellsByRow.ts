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
    let inOrder = true;
    let [lastRow, lastCol] = [0, 0];
    for (let i = 0; i < length; i++) {
      const { row, col } = (items[i] as T).at;
      rows[i] = row;
      cols[i] = col;
      if (row < lastRow || (row === lastRow && col <= lastCol)) inOrder = false;
      lastRow = row;
      lastCol = col;
    }
    const order = inOrder ? null : sorted(rows, cols);
    this.rows = order ? picked(rows, order) : rows;
    this.cols = order ? picked(cols, order) : cols;
    this.cells = order ? Array.from(order, (i) => items[i] as T) : items;
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

function picked(all: Uint32Array, order: Uint32Array): Uint32Array {
  const some = new Uint32Array(order.length);
  for (let i = 0; i < some.length; i++) some[i] = all[order[i] as number] as number;
  return some;
}

/** Indexes by place; of those at one place the last. */
function sorted(rows: Uint32Array, cols: Uint32Array): Uint32Array {
  const order = byKeys(rows, cols);
  let n = 0;
  let [lastRow, lastCol] = [0, 0];
  for (const i of order) {
    const row = rows[i] as number;
    const col = cols[i] as number;
    if (row === lastRow && col === lastCol) n -= 1;
    order[n++] = i;
    lastRow = row;
    lastCol = col;
  }
  return order.subarray(0, n);
}

/** Place and index in one number: the platform sorts numbers without asking which comes first. */
function byKeys(rows: Uint32Array, cols: Uint32Array): Uint32Array {
  const { length } = rows;
  const order = new Uint32Array(length);
  const width = cols.reduce((most, col) => Math.max(most, col), 0) + 1;
  const below = length * width;
  if (below * LAST_ROW > Number.MAX_SAFE_INTEGER) {
    for (let i = 0; i < length; i++) order[i] = i;
    return order.sort((a, b) => rows[a]! - rows[b]! || cols[a]! - cols[b]! || a - b);
  }
  const keys = new Float64Array(length);
  for (let i = 0; i < length; i++) keys[i] = (rows[i] as number) * below + (cols[i] as number) * length + i;
  keys.sort();
  for (let k = 0; k < length; k++) {
    const key = keys[k] as number;
    order[k] = key - Math.floor(key / length) * length;
  }
  return order;
}

const LAST_ROW = 1_048_576;
