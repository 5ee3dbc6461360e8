/** The only place that fills the stand-in's workbook from what a host read: an opened .xlsx file becomes a workbook in memory. */
import { cellKey, type SheetSnapshot, type Snapshot } from '../../../src/core/model/snapshot';
import { quoteSheet } from '../../../src/core/model/area';
import { markOf, OUR_SHEETS, type OurSheetKind } from '../../../src/core/model/sheets';
import { MemoryWorkbook } from './memory';
import type { MemorySheet } from './sheet';
import type { Style } from './style';
import type { Filter } from './workbook';

/** What a snapshot does not carry. */
export interface Looks {
  readonly style?: (row: number, col: number) => Style | undefined;
  readonly columnWidths?: ReadonlyMap<number, number>;
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** The autofilter as the file states it; without it the filter is rebuilt from the rows it hides. */
  readonly filter?: Filter | null;
}

/** Formulas keep the values the file holds until a cell they depend on changes. */
export function workbookFrom(
  snapshot: Snapshot,
  looks: (sheet: string) => Looks | undefined = () => undefined,
): MemoryWorkbook {
  const workbook = new MemoryWorkbook(snapshot.workbook || undefined);
  for (const sheet of snapshot.sheets) fill(workbook.addSheet(sheet.name), sheet, looks(sheet.name) ?? {});
  // Print areas and titles belong to their sheets; Excel does not list them among the workbook's names.
  workbook.names = snapshot.names
    .filter(({ name }) => !name.startsWith('_xlnm.'))
    .map((name) => ({ ...name, visible: true }));
  const front = workbook.sheets[snapshot.active];
  if (front) workbook.activate(front);
  return workbook;
}

function fill(sheet: MemorySheet, from: SheetSnapshot, looks: Looks): void {
  const area = from.area;
  if (area) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let col = area.left; col <= area.right; col++) {
        const value = from.values[row - area.top]?.[col - area.left] ?? '';
        const format = from.formats[row - area.top]?.[col - area.left] ?? 'General';
        const formula = from.formulas.get(cellKey(row, col));
        const style = looks.style?.(row, col);
        if (value === '' && !formula && format === 'General' && !style) continue;
        sheet.put(row, col, { value, format, ...(formula ? { formula } : {}), ...(style ? { style } : {}) });
      }
    }
  }
  if (from.hidden) sheet.visibility = 'Hidden';
  sheet.merges = [...from.merges];
  for (const col of from.hiddenColumns) sheet.hiddenColumns.add(col);
  const filter = looks.filter === undefined && from.filtered ? filterHiding(from) : (looks.filter ?? null);
  if (filter) sheet.applyFilter(filter);
  for (const row of from.hiddenRows) if (!sheet.filteredRows.has(row)) sheet.hiddenRows.add(row);
  for (const [col, width] of looks.columnWidths ?? []) sheet.columnWidths.set(col, width);
  for (const [row, height] of looks.rowHeights ?? []) sheet.rowHeights.set(row, height);
  if (looks.frozen) sheet.frozen = looks.frozen;
  if (from.ours && isOurKind(from.ours))
    sheet.names = [{ name: markOf(from.ours), refersTo: `${quoteSheet(from.name)}!$A$1`, visible: false }];
  if (from.protected) sheet.protected = true;
}

const isOurKind = (kind: string): kind is OurSheetKind => (OUR_SHEETS as readonly string[]).includes(kind);

/** The first column whose visible values are none of its hidden ones decides; null when no column does. */
function filterHiding(from: SheetSnapshot): Filter | null {
  const area = from.area;
  const first = Math.min(...from.hiddenRows);
  if (!area || !Number.isFinite(first)) return null;
  const top = Math.max(area.top, Math.min(first - 1, area.bottom));
  for (let col = area.left; col <= area.right; col++) {
    const shown = new Set<string>();
    const hidden = new Set<string>();
    for (let row = top + 1; row <= area.bottom; row++) {
      const value = from.values[row - area.top]?.[col - area.left] ?? '';
      (from.hiddenRows.has(row) ? hidden : shown).add(typeof value === 'object' ? value.error : String(value));
    }
    if ([...hidden].some((value) => shown.has(value))) continue;
    const criteria = Array.from({ length: area.right - area.left + 1 }, (_, i) =>
      i === col - area.left ? { filterOn: 'Values', values: [...shown] } : null,
    );
    return { area: { ...area, top }, criteria };
  }
  return null;
}
