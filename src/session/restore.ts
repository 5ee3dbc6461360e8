/** The only place that joins what two writes overwrote, so that one 撤销 goes back to before the first. */
import type { CellRef } from '../core/model/area';
import type { Restore } from '../core/model/plan';

const key = (at: CellRef): string => `${at.sheet}\n${at.row}\n${at.col}`;

/** First contents and looks of `earlier`, last expectations of `later`. */
export function joinRestore(earlier: Restore | null, later: Restore): Restore {
  if (!earlier) return later;
  const cells = new Map(earlier.cells.map((cell) => [key(cell.at), cell]));
  for (const cell of later.cells) {
    const first = cells.get(key(cell.at));
    const looks = first?.looks ?? cell.looks;
    cells.set(key(cell.at), { ...(first ?? cell), expected: cell.expected, ...(looks ? { looks } : {}) });
  }
  return { cells: [...cells.values()] };
}

/** The cells of `restore` that stand in `kept`; null when none does. */
export function remaining(restore: Restore, kept: readonly CellRef[]): Restore | null {
  const left = new Set(kept.map(key));
  const cells = restore.cells.filter((cell) => left.has(key(cell.at)));
  return cells.length ? { cells } : null;
}
