/** The only place that saves the workbook: what differs from the opened file is patched into its bytes, the rest stays as it was. */
import type { CellContent } from '../../src/core/model/plan';
import { formulaAt, isCellError, valueAt, type CellValue, type SheetSnapshot } from '../../src/core/model/snapshot';
import type { OurSheet } from '../../src/core/model/sheets';
import { textsIn } from '../../src/host/excel/setting';
import { XlsxHost } from '../../src/host/xlsx';
import { writeCells, type Writing } from '../../src/host/xlsx/patch';
import type { SheetModel } from '../standin/model/workbook';
import type { OpenFile } from './file';
import { ourSheetOf } from './ourSheet';

export interface Saved {
  readonly bytes: Uint8Array;
  readonly cells: number;
  /** Sheets added since the file was opened that are not the add-in's. */
  readonly unsavedSheets: readonly string[];
}

/** Rejects with a `HostFailure` with a Chinese sentence when the file cannot take the changes. */
export async function saveFile(file: OpenFile): Promise<Saved> {
  const writings: Writing[] = [];
  const unsavedSheets: string[] = [];
  const made: OurSheet[] = [];
  for (const sheet of file.model.sheets) {
    const ours = ourSheetOf(sheet);
    const before = file.snapshot.sheets.find((s) => s.name === sheet.name);
    if (ours) made.push(ours);
    else if (before) writings.push(...changesOf(sheet, before));
    else unsavedSheets.push(sheet.name);
  }
  const host = new XlsxHost(writeCells(file.bytes, writings).bytes, file.name);
  await host.makeSheets(made);
  const [were, are] = [await host.settings(), textsIn(file.model.settings)];
  for (const key of new Set([...were.keys(), ...are.keys()]))
    if (were.get(key) !== are.get(key)) await host.saveSetting(key, are.get(key) ?? null);
  return { bytes: host.bytes, cells: writings.length, unsavedSheets };
}

function changesOf(sheet: SheetModel, before: SheetSnapshot): Writing[] {
  const used = sheet.usedArea(true);
  const right = Math.max(used?.right ?? 0, before.area?.right ?? 0);
  const bottom = Math.max(used?.bottom ?? 0, before.area?.bottom ?? 0);
  const changes: Writing[] = [];
  for (let row = 1; row <= bottom; row++) {
    for (let col = 1; col <= right; col++) {
      const was = contentBefore(before, row, col);
      const is = contentNow(sheet, row, col);
      if (same(was, is)) continue;
      const at = { sheet: sheet.name, row, col };
      const inTable = before.area !== null && col <= before.area.right && row <= before.area.bottom;
      const source = inTable ? null : sameLookToTheLeft(sheet, row, col);
      const formatFrom = source ? { formatFrom: { ...at, col: source } } : {};
      changes.push({ at, after: is.value, formula: is.formula, before: was, ...formatFrom });
    }
  }
  return changes;
}

function contentBefore(sheet: SheetSnapshot, row: number, col: number): CellContent {
  const formula = formulaAt(sheet, row, col);
  return { value: valueAt(sheet, row, col), ...(formula ? { formula } : {}) };
}

function contentNow(sheet: SheetModel, row: number, col: number): CellContent {
  const cell = sheet.cell(row, col);
  return { value: cell?.value ?? '', ...(cell?.formula ? { formula: cell.formula } : {}) };
}

/** A formula that is still the same formula is unchanged, whatever it now computes: whoever opens the file computes it again. */
const same = (a: CellContent, b: CellContent): boolean =>
  a.formula || b.formula ? a.formula === b.formula : sameValue(a.value, b.value);

const sameValue = (a: CellValue, b: CellValue): boolean =>
  isCellError(a) && isCellError(b) ? a.error === b.error : a === b;

/** A new column took over the looks of an older one; in the file it must do the same. */
function sameLookToTheLeft(sheet: SheetModel, row: number, col: number): number | null {
  const look = JSON.stringify(sheet.cell(row, col)?.style ?? null);
  for (let left = col - 1; left >= 1; left--) {
    const cell = sheet.cell(row, left);
    if (look !== 'null' && JSON.stringify(cell?.style ?? null) === look) return left;
  }
  return null;
}
