/** The only place that looks up what sheets of ours the workbook holds. */
import type { Exact } from '../../core/model/exact';
import { markOf } from '../../core/model/ownership';
import type { OurSheetKind } from '../../core/model/sheets';
import { valueAt, type Snapshot } from '../../core/model/snapshot';

export interface ArchivedMonth {
  /** `2024-11`. */
  readonly month: string;
  readonly total: Exact | null;
}

export const hasSheet = (snapshot: Snapshot | null, kind: OurSheetKind): boolean =>
  snapshot?.sheets.some((sheet) => sheet.ours === kind) ?? false;

/** Months in 月度台账 with the total of each, first to last. */
export function archived(snapshot: Snapshot | null): ArchivedMonth[] {
  const sheet = snapshot?.sheets.find((x) => x.ours === '月度台账');
  const { area } = sheet ?? {};
  if (!sheet || !area) return [];
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 5); row++) {
    const months: ArchivedMonth[] = [];
    for (let col = area.left; col <= area.right; col++) {
      const head = /^(\d{4})年(\d{1,2})月$/.exec(String(valueAt(sheet, row, col)).trim());
      const total = markOf(valueAt(sheet, row + 1, col));
      if (head) months.push({ month: `${head[1]}-${head[2]!.padStart(2, '0')}`, total });
    }
    if (months.length) return months;
  }
  return [];
}
