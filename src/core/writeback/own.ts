/** The only place that keeps account of which result cells our runs have written, and of how to put back what was there. */
import type { CellRef } from '../model/area';
import type { Restore, WritePlan } from '../model/plan';
import type { Settings, WrittenStretch } from '../model/settings';

/** Puts back what the plan overwrites. */
export const inverse = (plan: WritePlan): Restore => ({
  cells: plan.writes.map((w) => ({ at: w.at, content: w.before, expected: w.after })),
});

/** The account after a plan was carried out: its cells are ours, a cleared cell is nobody's. */
export const writtenAfter = (written: Settings['written'], plan: WritePlan): WrittenStretch[] =>
  merged(
    written,
    plan.writes.map((w) => ({ at: w.at, value: w.after === '' ? null : w.after })),
  );

/** The account after a restore: a cell put back is ours only if it held one of our values before. */
export const writtenAfterRestore = (
  written: Settings['written'],
  restored: Restore['cells'],
  ownBefore: (at: CellRef) => string | number | null,
): WrittenStretch[] =>
  merged(
    written,
    restored.map(({ at, content }) => {
      const ours = content.formula === undefined && ownBefore(at) === content.value;
      return { at, value: ours ? ownBefore(at) : null };
    }),
  );

type Own = { readonly at: CellRef; readonly value: string | number | null };

function merged(written: Settings['written'], changes: readonly Own[]): WrittenStretch[] {
  const columns = new Map<string, { sheet: string; col: number; cells: Map<number, string | number> }>();
  const column = (sheet: string, col: number) => {
    const key = `${sheet}\n${col}`;
    const known = columns.get(key) ?? { sheet, col, cells: new Map<number, string | number>() };
    columns.set(key, known);
    return known.cells;
  };
  for (const s of written) s.values.forEach((v, i) => v !== null && column(s.sheet, s.col).set(s.top + i, v));
  for (const { at, value } of changes) {
    if (value === null) column(at.sheet, at.col).delete(at.row);
    else column(at.sheet, at.col).set(at.row, value);
  }
  return [...columns.values()].flatMap(({ sheet, col, cells }) => {
    if (!cells.size) return [];
    const rows = [...cells.keys()].sort((a, b) => a - b);
    const top = rows[0] as number;
    const values = Array.from(
      { length: (rows[rows.length - 1] as number) - top + 1 },
      (_, i) => cells.get(top + i) ?? null,
    );
    return [{ sheet, col, top, values }];
  });
}
