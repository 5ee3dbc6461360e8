/** The only place that says what a host reads of a workbook: cell contents as they stood at one moment. */
import type { Area, CellRef } from './area';

/** An Excel error value such as `#N/A`; it is missing data, never text. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: '' for a blank cell; a date is its serial number (its format tells); a formula's cell holds its result. */
export type CellValue = string | number | boolean | CellError;

/** One worksheet's used range. Matrices are row-major and exactly `area`-sized. */
export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  /** 工作表保护: nothing may be written. */
  readonly protected: boolean;
  /** An autofilter that hides at least one row right now. */
  readonly filtered: boolean;
  /** The used range; null for an empty sheet (matrices are then empty). */
  readonly area: Area | null;
  readonly values: readonly (readonly CellValue[])[];
  /** Excel number formats (`0.0%`, `yyyy-mm-dd`, `General`). */
  readonly formats: readonly (readonly string[])[];
  /** Formula text with its `=`, by `cellKey`; only cells that hold one. */
  readonly formulas: ReadonlyMap<number, string>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Set when the sheet carries our mark: the kind of our sheet it is (`考评汇总` …). */
  readonly ours?: string;
  /** Set when some cells are only supposed to hold what stands here: the sheet as it is, and those cells. */
  readonly supposed?: { readonly of: SheetSnapshot; readonly at: readonly CellRef[] };
}

/** A defined name of the workbook, `refersTo` as Excel writes it without `=`. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

/** The workbook as read at one moment. Sheets stand in tab order. */
export interface Snapshot {
  /** File name without folder, '' when unknown. */
  readonly workbook: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** Index into `sheets` of the sheet in front; 0 from a file that does not say. */
  readonly active: number;
}

const COLUMNS = 16_384;

/** A number that identifies a cell within one sheet; the key of `SheetSnapshot.formulas`. */
export const cellKey = (row: number, col: number): number => row * COLUMNS + (col - 1);

/** The cell's content; '' outside the used range. */
export function valueAt(sheet: SheetSnapshot, row: number, col: number): CellValue {
  const a = sheet.area;
  if (!a || row < a.top || col < a.left || col > a.right) return '';
  return sheet.values[row - a.top]?.[col - a.left] ?? '';
}

/** The cell's number format; `General` outside the used range. */
export function formatAt(sheet: SheetSnapshot, row: number, col: number): string {
  const a = sheet.area;
  if (!a || row < a.top || col < a.left || col > a.right) return 'General';
  return sheet.formats[row - a.top]?.[col - a.left] ?? 'General';
}

/** The cell's formula with its `=`, or undefined. */
export const formulaAt = (sheet: SheetSnapshot, row: number, col: number): string | undefined =>
  sheet.formulas.get(cellKey(row, col));

export const isCellError = (value: CellValue): value is CellError => typeof value === 'object';

/** The sheet of that name, or undefined. */
export function sheetNamed({ sheets }: Snapshot, name: string): SheetSnapshot | undefined {
  for (const sheet of sheets) if (sheet.name === name) return sheet;
  return undefined;
}

/** The content of a referenced cell; '' when sheet or cell is absent. */
export function valueOf(snapshot: Snapshot, ref: CellRef): CellValue {
  const sheet = sheetNamed(snapshot, ref.sheet);
  return sheet ? valueAt(sheet, ref.row, ref.col) : '';
}
