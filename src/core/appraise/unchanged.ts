/** The only place that says which rows of an earlier appraisal still hold after some cells have changed. */
import { readPeerTables, readTables } from '../layout';
import type { Appraisal, AppraisedRow } from '../model/appraisal';
import { contains, type CellRef } from '../model/area';
import type { IndicatorRow, TableReading } from '../model/indicator';
import type { Settings } from '../model/settings';
import { sheetNamed, type Snapshot } from '../model/snapshot';

export interface Unchanged {
  readonly readings: readonly TableReading[];
  /** The row as it was appraised before; undefined when it must be appraised again. */
  readonly row: (table: number, indicator: IndicatorRow) => AppraisedRow | undefined;
}

/**
 * `changed` are all cells that differ from the workbook as the earlier appraisal saw it, our own marks excepted. A row depends on
 * the cells of its own line, on its table's layout and on the tables of peers. null: more than single lines may have
 * changed, so that everything must be appraised again.
 */
export function unchangedRows(
  earlier: Appraisal,
  snapshot: Snapshot,
  settings: Settings,
  changed: readonly CellRef[],
): Unchanged | null {
  if (!sameSettings(earlier.settings, settings)) return null;
  const readings = readTables(snapshot, settings);
  if (!sameLayout(earlier, readings)) return null;
  const peers = readPeerTables(snapshot);
  const lists = new Set(readings.flatMap(lendingSheets));
  const touched = new Set<string>();
  for (const at of changed) {
    if (lists.has(at.sheet) || peers.some((p) => p.sheet === at.sheet) || underMergedLines(snapshot, at)) return null;
    if (sheetNamed(snapshot, at.sheet)?.ours !== undefined) return null;
    const tables = readings.filter((t) => t.sheet === at.sheet);
    if (tables.length && !tables.every((t) => onDataLine(t, at))) return null;
    touched.add(`${at.sheet}\n${at.row}`);
  }
  const before = earlier.tables.map((t) => new Map(t.rows.map((row) => [row.indicator.row, row])));
  return {
    readings,
    row: (table, { row }) => {
      const known = before[table]?.get(row);
      // A mark of a person's, or one in the way of ours, stands in a cell that may have been written since.
      const settled = known && known.existing === null && known.status !== 'manual';
      return settled && !touched.has(`${readings[table]?.sheet}\n${row}`) ? known : undefined;
    },
  };
}

/** Sheets with lists that hold values of the table's indicators. */
const lendingSheets = ({ rows }: TableReading): string[] =>
  rows.flatMap((r) =>
    r.kind === 'indicator' ? Object.values(r.elsewhere ?? {}).flatMap((e) => e?.at.sheet ?? []) : [],
  );

/** What earlier runs wrote is an account, not a choice. */
const sameSettings = (a: Settings, b: Settings): boolean => same({ ...a, written: [] }, { ...b, written: [] });

const sameLayout = ({ tables }: Appraisal, now: readonly TableReading[]): boolean =>
  tables.length === now.length && tables.every((table, i) => same(table.reading, now[i]));

const onDataLine = ({ area, rows }: TableReading, { row, col }: CellRef): boolean =>
  !contains(area, row, col) || rows.some((r) => r.row === row && r.kind !== 'section' && r.kind !== 'note');

/** The cell's content stands for several lines. */
const underMergedLines = (snapshot: Snapshot, { sheet, row, col }: CellRef): boolean =>
  Boolean(sheetNamed(snapshot, sheet)?.merges.some((m) => m.bottom > m.top && contains(m, row, col)));

/** The same data all through; the parts of an appraisal are plain data and exact numbers. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return left.length === right.length && left.every(([key, value]) => same(value, (b as Record<string, unknown>)[key]));
}
