/** The only place that carries a plan out on a snapshot and runs the engine again: a second run plans nothing. */
import { appraise } from '../../src/core/appraise';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { cellKey, type CellValue, type Snapshot } from '../../src/core/model/snapshot';
import type { WritePlan } from '../../src/core/model/plan';
import { writtenAfter } from '../../src/core/writeback/own';
import { planWrites } from '../../src/core/writeback/plan';

export function carriedOut(snapshot: Snapshot, plan: WritePlan): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const writes = plan.writes.filter((w) => w.at.sheet === sheet.name);
    if (writes.length === 0 || !sheet.area) return sheet;
    const { top, left } = sheet.area;
    const bottom = Math.max(sheet.area.bottom, ...writes.map((w) => w.at.row));
    const right = Math.max(sheet.area.right, ...writes.map((w) => w.at.col));
    const values = Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_, c): CellValue => sheet.values[r]?.[c] ?? ''),
    );
    const formats = values.map((row, r) => row.map((_, c) => sheet.formats[r]?.[c] ?? 'General'));
    const formulas = new Map(sheet.formulas);
    for (const { at, after } of writes) {
      (values[at.row - top] as CellValue[])[at.col - left] = after;
      formulas.delete(cellKey(at.row, at.col));
    }
    return { ...sheet, area: { top, left, bottom, right }, values, formats, formulas };
  });
  return { ...snapshot, sheets };
}

export interface Twice {
  readonly rows: number;
  readonly scored: number;
  readonly writes: number;
  /** What the second run would still write; must be empty. */
  readonly again: readonly string[];
}

export function runTwice(snapshot: Snapshot): Twice {
  const appraisal = appraise(snapshot, DEFAULT_SETTINGS);
  const plan = planWrites(appraisal, snapshot);
  const after = carriedOut(snapshot, plan);
  const settings = { ...DEFAULT_SETTINGS, written: writtenAfter([], plan) };
  const second = planWrites(appraise(after, settings), after);
  const rows = appraisal.tables.flatMap((t) => t.rows);
  return {
    rows: rows.length,
    scored: rows.filter((r) => r.status === 'scored').length,
    writes: plan.writes.length,
    again: second.writes.map(
      (w) => `${w.at.sheet} ${w.at.row},${w.at.col} ${w.role}: ${String(w.before.value)} → ${w.after}`,
    ),
  };
}
