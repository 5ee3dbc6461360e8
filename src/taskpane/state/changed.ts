/** The only place that says which cells a changed mark leads to. */
import type { Appraisal } from '../../core/model/appraisal';
import type { CellRef } from '../../core/model/area';
import type { ChangedRow } from '../../session/since';
import { everyRow, markCell } from './indicators';

/** The inputs that changed; when they are not known, the mark itself. */
export function changedAt(changed: ChangedRow, appraisal: Appraisal | null): readonly CellRef[] {
  if (changed.because?.length) return changed.because;
  if (!appraisal) return [];
  for (const { table, row } of everyRow(appraisal)) {
    if (table.reading.sheet === changed.sheet && row.indicator.row === changed.row) return [markCell(table, row)];
  }
  return [];
}
