/** The only step that puts a person's mark into its cell. The cell is a person's from then on: no run changes it. */
import type { CellRef } from '../core/model/area';
import { formulaAt, sheetNamed, valueOf } from '../core/model/snapshot';
import { restate } from './arriving';
import type { Desk } from './parts';
import { readAndAppraise } from './reading';

export async function fillMark(desk: Desk, at: CellRef, mark: number): Promise<void> {
  const { snapshot, work, host } = desk;
  const sheet = snapshot && sheetNamed(snapshot, at.sheet);
  if (!snapshot || !sheet) return;
  const formula = formulaAt(sheet, at.row, at.col);
  const before = { value: valueOf(snapshot, at), ...(formula ? { formula } : {}) };
  const write = { at, before, after: mark, role: 'score', row: at.row } as const;
  const plan = { writes: [write], conflicts: [], newColumns: [], unchanged: 0 };
  work.begin();
  try {
    await work.do('writing', true, (options) => host.apply(plan, options));
    await readAndAppraise(desk, 'scoring', true);
    restate(desk.store);
  } catch (error) {
    work.fail(error, 'run');
  }
}
