/** The only place that puts a sheet's snapshot together from the parts in which it was read. */
import type { Area } from '../../core/model/area';
import { cellKey, type CellValue, type SheetSnapshot } from '../../core/model/snapshot';
import type { ListedSheet } from './listing';
import type { Part } from './part';

/** Parts stand one below the other and are equally wide; no parts is an empty sheet. */
export function assemble(sheet: ListedSheet, parts: readonly Part[], merges: readonly Area[]): SheetSnapshot {
  const first = parts[0];
  const last = parts.at(-1);
  const blank = !first || (parts.length === 1 && first.values.length === 1 && first.values[0]!.every((v) => v === ''));
  const hiddenRows = new Set(parts.flatMap((part) => part.hiddenRows));
  const area = blank || !last ? null : { ...first.area, bottom: last.area.bottom };
  const values: (readonly CellValue[])[] = [];
  const formats: (readonly string[])[] = [];
  const formulas = new Map<number, string>();
  for (const part of blank ? [] : parts) {
    for (const line of part.values) values.push(line);
    for (const line of part.formats) formats.push(line);
    for (const [row, col, formula] of part.formulas) formulas.set(cellKey(row, col), formula);
  }
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    protected: sheet.protected,
    filtered: sheet.filtering && hiddenRows.size > 0,
    area,
    values,
    formats,
    formulas,
    merges,
    hiddenRows,
    hiddenColumns: new Set(first?.hiddenColumns),
    ...(sheet.ours ? { ours: sheet.ours } : {}),
  };
}

/** Each merged area once. */
export function mergesOf(merged: Excel.RangeAreas): Area[] {
  if (merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  }));
}
