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
  const [ownValues, ownFormats] = [new Set<number>(), new Set<number>()];
  for (const { at, content, format } of patches) {
    const [i, j] = [at.row - area.top, at.col - area.left];
    putInto(values, i, j, content.value, ownValues);
    putInto(formats, i, j, format ?? formatAt(sheet, at.row, at.col), ownFormats);
    if (content.formula !== undefined) formulas.set(cellKey(at.row, at.col), content.formula);
    else if (formulas.size) formulas.delete(cellKey(at.row, at.col));
  }
  return { ...sheet, area, values, formats, formulas };
}

/** A line is copied when something in it becomes another. */
function putInto<T>(lines: T[][], i: number, j: number, content: T, own: Set<number>): void {
  const line = lines[i]!;
  if (line[j] === content) return;
  if (own.has(i)) line[j] = content;
  else {
    own.add(i);
    (lines[i] = [...line])[j] = content;
  }
}

function grown(area: Area | null, patches: readonly Patch[]): Area {
  const first = patches[0]!.at;
  let { top, left, bottom, right } = area ?? { top: first.row, left: first.col, bottom: first.row, right: first.col };
  for (const { at } of patches) {
    top = Math.min(top, at.row);
    left = Math.min(left, at.col);
    bottom = Math.max(bottom, at.row);
    right = Math.max(right, at.col);
  }
  return { top, left, bottom, right };
}

/** The matrix in its new area; the same lines while the area is the same. */
function stretched<T>(matrix: readonly (readonly T[])[], old: Area | null, area: Area, blank: T): T[][] {
  const lines = matrix as T[][];
  if (old && old.top === area.top && old.left === area.left && old.bottom === area.bottom && old.right === area.right)
    return [...lines];
  const width = area.right - area.left + 1;
  // Lines that were shared stay shared.
  const made = new Map<readonly T[] | undefined, T[]>();
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i) => {
    const line = old ? lines[area.top + i - old.top] : undefined;
    let wide = made.get(line);
    if (!wide) {
      wide = Array.from({ length: width }, (_, j) => (old && line?.[area.left + j - old.left]) ?? blank);
      made.set(line, wide);
    }
    return wide;
  });
}
