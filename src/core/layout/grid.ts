/** The only place that looks at a sheet as people see it: merged cells as one, texts evened out, blanks as blanks. */
import type { Area } from '../model/area';
import { cellKey, isCellError, type CellValue, type SheetSnapshot } from '../model/snapshot';

/** A sheet with its merged areas resolved. Rows and columns count from 1. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
  /** The merged area the cell belongs to, or null. */
  merge(row: number, col: number): Area | null;
  /** The cell's own content; '' for the covered cells of a merged area. */
  own(row: number, col: number): CellValue;
  /** Content of the cell, or of the merged area it belongs to. */
  value(row: number, col: number): CellValue;
  /** Text as shown without spaces and line breaks; numbers as Excel holds them; '' for blanks and errors. */
  text(row: number, col: number): string;
  /** Columns of the row that hold something of their own, left to right. Rows filled alike share the list. */
  filled(row: number): readonly number[];
  /** Whether a merged area covers a cell of the row. */
  isCrossed(row: number): boolean;
}

const SPACE = /[\s\u3000\u00a0\u200b\ufeff]+/g;

/** A cell's content as text without any spaces. */
function plainText(value: CellValue): string {
  if (typeof value === 'string') return value.replace(SPACE, '');
  if (typeof value === 'number') return String(value);
  return isCellError(value) ? '' : value ? '是' : '否';
}

const known = new WeakMap<SheetSnapshot, Grid>();

/** Looks at a sheet, once for all who ask; null when it is empty. */
export function gridOf(sheet: SheetSnapshot): Grid | null {
  if (!sheet.area) return null;
  let grid = known.get(sheet);
  if (!grid) known.set(sheet, (grid = gridOver(sheet, sheet.area)));
  return grid;
}

function gridOver(sheet: SheetSnapshot, area: Area): Grid {
  const merges = new Map<number, Area>();
  const crossed = new Set<number>();
  for (const m of sheet.merges) {
    for (let r = m.top; r <= Math.min(m.bottom, area.bottom); r++) crossed.add(r);
    const bottom = Math.min(m.bottom, area.bottom);
    const right = Math.min(m.right, area.right);
    for (let r = m.top; r <= bottom; r++) for (let c = m.left; c <= right; c++) merges.set(cellKey(r, c), m);
  }
  /** By column. */
  const merged: boolean[] = new Array<boolean>(area.right + 1).fill(false);
  for (const m of sheet.merges) merged.fill(true, m.left, Math.min(m.right, area.right) + 1);
  const raw = (row: number, col: number): CellValue =>
    row < area.top || col < area.left ? '' : (sheet.values[row - area.top]?.[col - area.left] ?? '');
  const merge = (row: number, col: number): Area | null =>
    merged[col] ? (merges.get(cellKey(row, col)) ?? null) : null;
  const value = (row: number, col: number): CellValue => {
    const m = merge(row, col);
    return m ? raw(m.top, m.left) : raw(row, col);
  };
  const own = (row: number, col: number): CellValue => {
    const m = merge(row, col);
    return m && (m.top !== row || m.left !== col) ? '' : raw(row, col);
  };
  const rows: (readonly number[] | undefined)[] = [];
  let last: readonly number[] = [];
  const lists = new Map<string, readonly number[]>();
  const found = (row: number): readonly number[] => {
    const cells = crossed.has(row) ? null : sheet.values[row - area.top];
    if (cells && fills(cells, area, last)) return last;
    const cols: number[] = [];
    for (let c = area.left; c <= area.right; c++)
      if (!blank(cells ? (cells[c - area.left] ?? '') : own(row, c))) cols.push(c);
    const key = cols.join();
    last = lists.get(key) ?? cols;
    lists.set(key, last);
    return last;
  };
  return {
    sheet,
    area,
    merge,
    own,
    value,
    text: (row, col) => plainText(value(row, col)),
    filled(row) {
      let cols = rows[row - area.top];
      if (!cols) rows[row - area.top] = cols = found(row);
      return cols;
    },
    isCrossed: (row) => crossed.has(row),
  };
}

/** The columns between two as a sheet of their own: a list that stands beside a table. */
export const between = (grid: Grid, left: number, right: number): Grid => ({
  ...grid,
  area: { ...grid.area, left, right },
  filled: (row) => within(grid.filled(row), left, right),
});

const blank = (v: CellValue): boolean => v === '' || (typeof v === 'string' && v.trim() === '');

/** Whether just these columns of a line hold something. */
function fills(cells: readonly CellValue[], { left, right }: Area, cols: readonly number[]): boolean {
  let next = 0;
  for (let col = left; col <= right; col++) {
    if (blank(cells[col - left] ?? '')) continue;
    if (cols[next] !== col) return false;
    next += 1;
  }
  return next === cols.length;
}

/** Those of some ascending columns that lie between two, both included. */
export function within(cols: readonly number[], left: number, right: number): readonly number[] {
  const all = cols.length === 0 || ((cols[0] as number) >= left && (cols[cols.length - 1] as number) <= right);
  return all ? cols : cols.filter((c) => c >= left && c <= right);
}
