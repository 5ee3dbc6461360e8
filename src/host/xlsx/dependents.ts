/** The only place that finds which formulas rest on changed cells, and their new results. */
import type { Area } from '../../core/model/area';
import { toNumber } from '../../core/model/exact';
import {
  cellKey,
  formulaAt,
  valueAt,
  type CellValue,
  type DefinedName,
  type SheetSnapshot,
} from '../../core/model/snapshot';
import { evaluate, Unknown, type Cells } from './evaluate';
import { tokens, type FormulaToken } from './formula';

export interface ChangedCell {
  readonly at: { readonly row: number; readonly col: number };
  readonly after: CellValue;
}

/** A formula whose stored result is out of date. `result` null: to be computed by the program that opens the file. */
export interface Stale {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly result: number | null;
}

interface Formula {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly col: number;
  readonly tokens: readonly FormulaToken[] | null;
  /** Areas it reads; null when that cannot be told (INDIRECT, tables …): then it counts as resting on everything. */
  readonly reads: readonly { readonly sheet: string; readonly area: Area }[] | null;
}

/** Functions whose result depends on more than the cells they name. */
const FREE = new Set(['INDIRECT', 'OFFSET', 'CELL', 'INFO']);
const COLUMNS = 16_384;

/** Changed cells by sheet name. */
export type Changed = ReadonlyMap<string, readonly ChangedCell[]>;

/** Formulas of these sheets that rest, directly or through others, on the changed cells (changed cells themselves excepted). */
export function staleFormulas(
  sheets: readonly SheetSnapshot[],
  names: readonly DefinedName[],
  changed: Changed,
): Stale[] {
  const stale = resting(collect(sheets, names, changed, null), changed);
  return stale.size ? results(sheets, stale, changed) : [];
}

/** Whether a formula of these sheets rests on the changed cells. Volatile functions do not count: they are computed at every opening. */
export const anyStale = (sheets: readonly SheetSnapshot[], names: readonly DefinedName[], changed: Changed): boolean =>
  resting(collect(sheets, names, changed, []), changed).size > 0;

function resting(formulas: Formula[], changed: Changed): Map<string, Formula> {
  if (!formulas.length) return new Map();
  const dirty = new DirtyCells();
  for (const [sheet, cells] of changed) for (const { at } of cells) dirty.add(sheet, at.row, at.col);
  const stale = new Map<string, Formula>();
  // Chains run down or up a column; walking both ways in turn finds either in few rounds, what is rested on first.
  for (let grew = true; grew; formulas.reverse()) {
    grew = false;
    for (const f of formulas) {
      const key = `${f.sheet.name}\n${cellKey(f.row, f.col)}`;
      if (stale.has(key) || (f.reads && !f.reads.some((r) => dirty.hits(r.sheet, r.area)))) continue;
      stale.set(key, f);
      dirty.add(f.sheet.name, f.row, f.col);
      grew = true;
    }
  }
  return stale;
}

function collect(
  sheets: readonly SheetSnapshot[],
  names: readonly DefinedName[],
  changed: Changed,
  free: readonly never[] | null,
): Formula[] {
  const byName = new Map(names.map((n) => [n.name.toUpperCase(), n.refersTo]));
  const found: Formula[] = [];
  for (const sheet of sheets) {
    if (!sheet.formulas.size) continue;
    const written = new Set((changed.get(sheet.name) ?? []).map(({ at }) => cellKey(at.row, at.col)));
    for (const [key, text] of sheet.formulas) {
      if (written.has(key)) continue;
      const parsed = tokens(text);
      const reads = parsed && readsOf(parsed, sheet.name, byName, free, 0);
      found.push({ sheet, row: Math.floor(key / COLUMNS), col: (key % COLUMNS) + 1, tokens: parsed, reads });
    }
  }
  return found;
}

function readsOf(
  list: readonly FormulaToken[],
  home: string,
  names: ReadonlyMap<string, string>,
  /** What a volatile function counts as reading: null everything, empty nothing. */
  free: readonly never[] | null,
  depth: number,
): { sheet: string; area: Area }[] | null {
  const reads: { sheet: string; area: Area }[] = [];
  for (const token of list) {
    if (token.kind === 'ref') reads.push({ sheet: token.sheet ?? home, area: token.area });
    else if (token.kind === 'opaque' && !token.text.startsWith('#')) return null;
    else if (token.kind === 'function' && FREE.has(token.name) && !free) return null;
    else if (token.kind === 'name' && !/^(TRUE|FALSE)$/i.test(token.name)) {
      const refersTo = names.get(token.name.toUpperCase());
      const inner = refersTo !== undefined && depth < 8 ? tokens(refersTo) : null;
      const more = inner && readsOf(inner, home, names, free, depth + 1);
      if (!more) return null;
      reads.push(...more);
    }
  }
  return reads;
}

/** Changed cells by sheet and column, for asking whether an area holds one. */
class DirtyCells {
  private readonly sheets = new Map<string, Map<number, { rows: number[]; sorted: boolean }>>();

  add(sheet: string, row: number, col: number): void {
    const name = sheet.toUpperCase();
    const columns = this.sheets.get(name) ?? new Map<number, { rows: number[]; sorted: boolean }>();
    this.sheets.set(name, columns);
    const column = columns.get(col);
    if (!column) columns.set(col, { rows: [row], sorted: true });
    else {
      column.sorted &&= row >= (column.rows[column.rows.length - 1] as number);
      column.rows.push(row);
    }
  }

  hits(sheet: string, area: Area): boolean {
    const columns = this.sheets.get(sheet.toUpperCase());
    if (!columns) return false;
    for (const [col, column] of columns) {
      if (col < area.left || col > area.right) continue;
      if (!column.sorted) column.rows.sort((a, b) => a - b);
      column.sorted = true;
      const first = lowerBound(column.rows, area.top);
      if (first < column.rows.length && (column.rows[first] as number) <= area.bottom) return true;
    }
    return false;
  }
}

function lowerBound(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function results(sheets: readonly SheetSnapshot[], stale: ReadonlyMap<string, Formula>, changed: Changed): Stale[] {
  const after = new Map<string, CellValue>();
  for (const [sheet, cells] of changed)
    for (const cell of cells) after.set(`${sheet}\n${cellKey(cell.at.row, cell.at.col)}`, cell.after);
  const bySheet = new Map(sheets.map((s) => [s.name.toUpperCase(), s]));
  const known = new Map<string, number | null>();
  const compute = (key: string, f: Formula): number | null => {
    const done = known.get(key);
    if (done !== undefined) return done;
    // A formula met again while it is being computed is circular: it has no result here.
    known.set(key, null);
    const result = f.tokens && evaluate(f.tokens, cellsOf(f.sheet));
    const value = result ? toNumber(result) : null;
    known.set(key, value);
    return value;
  };
  const cellsOf = (home: SheetSnapshot): Cells => {
    const sheetOf = (name: string | null): SheetSnapshot => {
      const sheet = name === null ? home : bySheet.get(name.toUpperCase());
      if (!sheet) throw new Unknown();
      return sheet;
    };
    return {
      value(name, row, col) {
        const sheet = sheetOf(name);
        const key = `${sheet.name}\n${cellKey(row, col)}`;
        const written = after.get(key);
        if (written !== undefined) return written;
        const f = stale.get(key);
        if (!f) return valueAt(sheet, row, col);
        const value = compute(key, f);
        if (value === null) throw new Unknown();
        return value;
      },
      used: (name, area) => within(sheetOf(name), area, changed),
      isSubtotal: (name, row, col) => /\bSUBTOTAL\(/i.test(formulaAt(sheetOf(name), row, col) ?? ''),
      hidesRows: (name, area) => [...sheetOf(name).hiddenRows].some((row) => row >= area.top && row <= area.bottom),
    };
  };
  return [...stale].map(([key, f]) => ({ sheet: f.sheet.name, row: f.row, col: f.col, result: compute(key, f) }));
}

/** The part of an area that holds something before or after the change. */
function within(sheet: SheetSnapshot, area: Area, changed: Changed): Area | null {
  let { top, left, bottom, right } = sheet.area ?? { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { at } of changed.get(sheet.name) ?? []) {
    top = Math.min(top, at.row);
    bottom = Math.max(bottom, at.row);
    left = Math.min(left, at.col);
    right = Math.max(right, at.col);
  }
  const part = {
    top: Math.max(top, area.top),
    left: Math.max(left, area.left),
    bottom: Math.min(bottom, area.bottom),
    right: Math.min(right, area.right),
  };
  return part.top <= part.bottom && part.left <= part.right ? part : null;
}
