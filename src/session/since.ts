/** The only place that says what changed between two runs. */
import type { Appraisal, AppraisedRow } from '../core/model/appraisal';
import type { CellRef } from '../core/model/area';
import { decimal, decimalText, sub, type Exact } from '../core/model/exact';
import { valueOf, type Snapshot } from '../core/model/snapshot';

/** A row with its mark as exact decimal text; null: not scored at that run. */
export interface RowMark {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly mark: string | null;
}

/** Marks as in `RowMark`. */
export interface ChangedRow {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The input cells that changed; absent when the earlier contents are no longer known. */
  readonly because?: readonly CellRef[];
}

export interface Since {
  /** New total minus old, exact decimal text. */
  readonly delta: string;
  readonly rows: readonly ChangedRow[];
}

/** The marks of every indicator, in table order. */
export const marksOf = (appraisal: Appraisal): RowMark[] =>
  appraisal.tables.flatMap((table) =>
    table.rows.map((row) => ({
      sheet: table.reading.sheet,
      row: row.indicator.row,
      name: row.indicator.name,
      mark: row.mark && decimalText(row.mark),
    })),
  );

/** The total of the main table as exact decimal text; '0' without a table. */
export const totalOf = (appraisal: Appraisal): string => decimalText(appraisal.tables[0]?.totals.score ?? decimal('0'));

/**
 * Compares a new appraisal with the marks of an earlier run. Rows are matched by sheet, row and name, so that rows moved by
 * an inserted line are not reported as changed marks.
 */
export function sinceRun(
  earlier: { readonly total: string; readonly marks: readonly RowMark[] },
  appraisal: Appraisal,
  before: Snapshot | null,
  now: Snapshot | null,
): Since {
  const key = (m: Pick<RowMark, 'sheet' | 'row' | 'name'>): string => `${m.sheet}\n${m.row}\n${m.name}`;
  const known = new Map(earlier.marks.map((m) => [key(m), m.mark]));
  const rows: ChangedRow[] = [];
  for (const table of appraisal.tables) {
    for (const row of table.rows) {
      const place = { sheet: table.reading.sheet, row: row.indicator.row, name: row.indicator.name };
      const old = known.get(key(place));
      if (old === undefined || sameMark(old, row.mark)) continue;
      const because = before && now ? changedInputs(row, before, now) : undefined;
      rows.push({ ...place, before: old, after: row.mark && decimalText(row.mark), ...(because ? { because } : {}) });
    }
  }
  return { delta: decimalText(sub(decimal(totalOf(appraisal)), decimal(earlier.total))), rows };
}

const sameMark = (old: string | null, mark: Exact | null): boolean =>
  old === null || mark === null ? old === null && mark === null : decimalText(mark) === old;

function changedInputs(row: AppraisedRow, before: Snapshot, now: Snapshot): CellRef[] {
  const cells = row.trace()?.inputs.flatMap((i) => (i.at ? [i.at] : [])) ?? [];
  return cells.filter((at) => JSON.stringify(valueOf(before, at)) !== JSON.stringify(valueOf(now, at)));
}
