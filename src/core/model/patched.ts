/** The only place that puts contents into a snapshot and keeps the rest of it: what a workbook holds after a few cells have changed. */
import type { Area, CellRef } from './area';
import type { CellContent } from './plan';
import { cellKey, formatAt, type CellValue, type SheetSnapshot, type Snapshot } from './snapshot';

export interface Patch {
  readonly at: CellRef;
  readonly content: CellContent;
  /** Absent: as it was; `General` outside the used range. */
  readonly format?: string;
}

/** Lines without a patch are shared with the old snapshot. The used range grows to hold every patch; unknown sheets are left out. */
export function patched(snapshot: Snapshot, patches: readonly Patch[]): Snapshot {
  if (!patches.length) return snapshot;
  const sheets = snapshot.sheets.map((sheet) => {
    const own = patches.filter((p) => p.at.sheet === sheet.name);
    return own.length ? patchedSheet(sheet, own) : sheet;
  });
  return { ...snapshot, sheets };
}

function patchedSheet(sheet: SheetSnapshot, patches: readonly Patch[]): SheetSnapshot {
  const area = grown(sheet.area, patches);
  const values = stretched(sheet.values, sheet.area, area, '' as CellValue);
  const formats = stretched(sheet.formats, sheet.area, area, 'General');
  const formulas = new Map(sheet.formulas);
  const copied = new Set<number>();
  for (const { at, content, format } of patches) {
    const [i, j] = [at.row - area.top, at.col - area.left];
    if (!copied.has(i)) {
      values[i] = [...values[i]!];
      formats[i] = [...formats[i]!];
      copied.add(i);
    }
    values[i]![j] = content.value;
    formats[i]![j] = format ?? formatAt(sheet, at.row, at.col);
    if (content.formula === undefined) formulas.delete(cellKey(at.row, at.col));
    else formulas.set(cellKey(at.row, at.col), content.formula);
  }
  return { ...sheet, area, values, formats, formulas };
}

function grown(area: Area | null, patches: readonly Patch[]): Area {
  const first = patches[0]!.at;
  return patches.reduce<Area>(
    (a, { at }) => ({
      top: Math.min(a.top, at.row),
      left: Math.min(a.left, at.col),
      bottom: Math.max(a.bottom, at.row),
      right: Math.max(a.right, at.col),
    }),
    area ?? { top: first.row, left: first.col, bottom: first.row, right: first.col },
  );
}

/** The matrix in its new area; the same lines while the area is the same. */
function stretched<T>(matrix: readonly (readonly T[])[], old: Area | null, area: Area, blank: T): T[][] {
  const lines = matrix as T[][];
  if (old && old.top === area.top && old.left === area.left && old.bottom === area.bottom && old.right === area.right)
    return [...lines];
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i) =>
    Array.from(
      { length: area.right - area.left + 1 },
      (_, j) => (old && lines[area.top + i - old.top]?.[area.left + j - old.left]) ?? blank,
    ),
  );
}
