/** The only place that says how a sheet is laid out in the grid (sizes, hidden rows, merges, frozen panes), in Univer's numbers from 0. */
import type { IFreeze, IRange } from '@univerjs/core';
import type { Area } from '../../../src/core/model/area';
import type { SheetModel } from '../../standin/model/workbook';

/** Pixels of a point at 100 %. */
const PIXELS = 4 / 3;
export const DEFAULT_WIDTH = 72;
export const DEFAULT_HEIGHT = 19;
const MARGIN_ROWS = 100;
const MARGIN_COLUMNS = 8;

export const pixels = (points: number): number => Math.round(points * PIXELS);
export const points = (px: number): number => px / PIXELS;

export const rangeOf = (area: Area): IRange => ({
  startRow: area.top - 1,
  endRow: area.bottom - 1,
  startColumn: area.left - 1,
  endColumn: area.right - 1,
});

export const areaOf = (range: IRange): Area => ({
  top: range.startRow + 1,
  bottom: range.endRow + 1,
  left: range.startColumn + 1,
  right: range.endColumn + 1,
});

export const freezeOf = (frozen: { readonly rows: number; readonly columns: number }): IFreeze => ({
  ySplit: frozen.rows,
  xSplit: frozen.columns,
  startRow: frozen.rows > 0 ? frozen.rows : -1,
  startColumn: frozen.columns > 0 ? frozen.columns : -1,
});

/** How many rows and columns the grid offers: what is used and room beyond. */
export function extentOf(sheet: SheetModel): { rows: number; columns: number } {
  const used = sheet.usedArea(false);
  return {
    rows: Math.max(200, (used?.bottom ?? 0) + MARGIN_ROWS),
    columns: Math.max(26, (used?.right ?? 0) + MARGIN_COLUMNS),
  };
}

export interface Layout {
  readonly merges: readonly IRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Pixels, by index from 0; only those that are not standard. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly freeze: IFreeze;
}

export function layoutOf(sheet: SheetModel): Layout {
  return {
    merges: sheet.merges.map(rangeOf),
    hiddenRows: new Set([...sheet.hiddenRows, ...sheet.filteredRows].map((row) => row - 1)),
    hiddenColumns: new Set([...sheet.hiddenColumns].map((col) => col - 1)),
    widths: new Map([...sheet.columnWidths].map(([col, width]) => [col - 1, pixels(width)])),
    heights: new Map([...sheet.rowHeights].map(([row, height]) => [row - 1, pixels(height)])),
    freeze: freezeOf(sheet.frozen),
  };
}
