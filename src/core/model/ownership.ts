/** The only place that tells whose a result cell is: ours from an earlier run, a person's, a formula's, or nobody's. */
import { columnLetters, type CellRef } from './area';
import { decimal, equals, ofDouble, type Exact } from './exact';
import type { Settings, WrittenStretch } from './settings';
import { formulaAt, isCellError, sheetNamed, valueAt, type CellValue, type Snapshot } from './snapshot';

/** What stands in a result cell now. `mark` null when it is not a number. */
export interface CellState {
  readonly kind: 'blank' | 'ours' | 'typed' | 'formula';
  readonly value: CellValue;
  readonly formula?: string;
  readonly mark: Exact | null;
}

/** Nothing stands there. */
export const BLANK: CellState = { kind: 'blank', value: '', mark: null };

/** Looks cells up in what earlier runs wrote; built once for a run. */
export type OwnCells = (at: CellRef) => string | number | null;

/** null for a cell that no run of ours has written. */
export function ownCells(written: Settings['written']): OwnCells {
  const sheets = new Map<string, Map<number, WrittenStretch[]>>();
  for (const stretch of written) {
    const columns = sheets.get(stretch.sheet) ?? new Map<number, WrittenStretch[]>();
    sheets.set(stretch.sheet, columns.set(stretch.col, [...(columns.get(stretch.col) ?? []), stretch]));
  }
  return (at) => {
    for (const s of sheets.get(at.sheet)?.get(at.col) ?? []) {
      const value = s.values[at.row - s.top];
      if (value !== undefined && value !== null) return value;
    }
    return null;
  };
}

/** A cell is ours only while it still holds exactly what we wrote. */
export function stateOf(snapshot: Snapshot, at: CellRef, own: OwnCells): CellState {
  const sheet = sheetNamed(snapshot, at.sheet);
  if (!sheet) return BLANK;
  const value = valueAt(sheet, at.row, at.col);
  const formula = sheet.formulas.size ? formulaAt(sheet, at.row, at.col) : undefined;
  if (formula !== undefined) return { kind: 'formula', value, formula, mark: markOf(value) };
  if (value === '') return BLANK;
  if (typeof value === 'string' && !value.trim()) return { kind: 'blank', value, mark: null };
  return { kind: own(at) === value ? 'ours' : 'typed', value, mark: markOf(value) };
}

/** The number a result cell shows, typed as a number or as plain text with an optional 分; null for anything else. */
export function markOf(value: CellValue): Exact | null {
  if (typeof value === 'number') return Number.isFinite(value) ? ofDouble(value) : null;
  if (typeof value !== 'string' || isCellError(value)) return null;
  const text = value.normalize('NFKC').replace('−', '-').trim().replace(/分$/, '').trim();
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? decimal(text) : null;
}

/** Two absent numbers are the same. */
export const sameNumber = (a: Exact | null, b: Exact | null): boolean => (a && b ? equals(a, b) : a === b);

/** A formula that takes a result cell of its own row (`=D6-K6`) follows what we write there; it never disagrees with us. */
export function followsRow(formula: string, row: number, resultCols: readonly number[]): boolean {
  return resultCols.some((col) =>
    new RegExp(`(^|[^A-Za-z$!'\\d])\\$?${columnLetters(col)}\\$?${row}(?!\\d)`, 'i').test(formula),
  );
}
