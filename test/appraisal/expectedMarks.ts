/** The only place that makes appraised rows out of the expected marks, so that totals and write plans are tested apart from the engine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTables } from '../../src/core/layout';
import type { Appraisal, AppraisedRow, AppraisedTable, RowStatus } from '../../src/core/model/appraisal';
import { refText, type CellRef } from '../../src/core/model/area';
import { ZERO, decimal, equals, fixedText, type Exact } from '../../src/core/model/exact';
import { indicatorsOf, type TableReading } from '../../src/core/model/indicator';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings';
import { ownCells, stateOf } from '../../src/core/model/ownership';
import type { WritePlan } from '../../src/core/model/plan';
import { cellKey, type Snapshot } from '../../src/core/model/snapshot';
import { checkTable } from '../../src/core/summary/checks';
import { citySetTotals, indicatorCounts, sectionTotals, tableTotals } from '../../src/core/summary/totals';
import { readSnapshot } from '../../src/host/xlsx';
import { useZlib } from '../../src/cli/zlib';

export interface ExpectedRow {
  readonly row: number;
  readonly kind: string;
  readonly name: string;
  readonly status?: RowStatus;
  readonly score?: number | null;
  readonly deduction?: number | null;
  readonly bonus?: number | null;
}

export interface ExpectedTotals {
  readonly full: number;
  readonly score?: number;
  readonly total?: number;
  readonly deducted: number;
  readonly bonus: number;
  readonly completed: number;
  readonly count: number;
  readonly rows: number;
  readonly unscored_rows: number;
  readonly unscored_full: number;
}

export interface ExpectedWorkbook {
  readonly sheet: string;
  readonly rows: readonly ExpectedRow[];
  readonly totals: ExpectedTotals & { readonly sections: Readonly<Record<string, ExpectedTotals>> };
  readonly briefing?: Readonly<Record<string, number>>;
}

const ROOT = process.cwd();

export const expectedOf = (workbook: string): ExpectedWorkbook =>
  JSON.parse(
    readFileSync(join(ROOT, 'test/fixtures/expected', `${workbook}.expected.json`), 'utf8'),
  ) as ExpectedWorkbook;

const snapshots = new Map<string, Snapshot>();

export const bytesOf = (workbook: string): Uint8Array => readFileSync(join(ROOT, 'samples', `${workbook}.xlsx`));

export function snapshotOf(workbook: string): Snapshot {
  useZlib();
  const known = snapshots.get(workbook) ?? readSnapshot(bytesOf(workbook), `${workbook}.xlsx`);
  snapshots.set(workbook, known);
  return known;
}

/** The main table with the expected marks in place of computed ones. */
export function expectedAppraisal(
  workbook: string,
  settings: Settings = DEFAULT_SETTINGS,
  snapshot: Snapshot = snapshotOf(workbook),
): Appraisal {
  const expected = expectedOf(workbook);
  const reading = readTables(snapshot, settings).find((t) => t.sheet === expected.sheet) as TableReading;
  const byRow = new Map(expected.rows.map((r) => [r.row, r]));
  const own = ownCells(settings.written);
  const overwrite = new Set(settings.overwrite);
  const rows = indicatorsOf(reading).map((indicator) => {
    const row = rowOf(indicator, byRow.get(indicator.row));
    const at = indicator.cells.score;
    const present = at && stateOf(snapshot, at, own);
    if (!at || !present || present.kind === 'blank' || present.kind === 'ours') return row;
    const agrees = !row.mark || !present.mark || equals(row.mark, present.mark) || overwrite.has(refText(at));
    const formula = present.formula === undefined ? {} : { formula: present.formula };
    return { ...row, existing: { mark: present.mark, ...formula, at, differs: row.status === 'scored' && !agrees } };
  });
  return { tables: [tableOf(snapshot, reading, rows, settings)], rules: [], diagnostics: [], settings };
}

export function tableOf(
  snapshot: Snapshot,
  reading: TableReading,
  rows: readonly AppraisedRow[],
  settings: Settings,
): AppraisedTable {
  const sections = sectionTotals(reading, rows, settings);
  const totals = tableTotals(rows, sections, settings);
  const checked = checkTable(snapshot, reading, rows, sections, totals, settings.scheme);
  return { reading, rows, sections, totals, citySet: citySetTotals(rows), counts: indicatorCounts(rows), ...checked };
}

/** The snapshot after some cells were written. */
export function edited(
  snapshot: Snapshot,
  writes: WritePlan | readonly { readonly at: CellRef; readonly after: string | number }[],
): Snapshot {
  const cells = 'writes' in writes ? writes.writes : writes;
  const sheets = new Map(snapshot.sheets.map((s) => [s.name, { area: s.area, values: s.values.map((r) => [...r]) }]));
  const right = Math.max(...cells.map((c) => c.at.col));
  for (const { at, after } of cells) {
    const sheet = sheets.get(at.sheet);
    const row = sheet?.area && sheet.values[at.row - sheet.area.top];
    if (!sheet?.area || !row) throw new Error(`no such row: ${at.sheet} ${at.row}`);
    while (sheet.area.left + row.length <= right) row.push('');
    row[at.col - sheet.area.left] = after;
  }
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((s) => {
      const own = sheets.get(s.name);
      if (!s.area || !own || !cells.some((c) => c.at.sheet === s.name)) return s;
      const width = Math.max(...own.values.map((r) => r.length));
      const values = own.values.map((r) => [...r, ...new Array<string>(width - r.length).fill('')]);
      const formats = s.formats.map((r) => [...r, ...new Array<string>(width - r.length).fill('General')]);
      const formulas = new Map(s.formulas);
      for (const c of cells) if (c.at.sheet === s.name) formulas.delete(cellKey(c.at.row, c.at.col));
      return { ...s, area: { ...s.area, right: s.area.left + width - 1 }, values, formats, formulas };
    }),
  };
}

/** Other marks for some rows; null: not scored. */
export function withMarks(appraisal: Appraisal, marks: Readonly<Record<number, number | null>>): Appraisal {
  const tables = appraisal.tables.map((t) => ({
    ...t,
    rows: t.rows.map((r): AppraisedRow => {
      const mark = marks[r.indicator.row];
      if (mark === undefined) return r;
      if (mark !== null) return { ...r, mark: exactOf(mark) };
      return { ...r, status: 'missing_input', mark: null, deduction: null, bonus: null, score: null };
    }),
  }));
  return { ...appraisal, tables };
}

const exactOf = (n: number | null | undefined): Exact | null => (typeof n === 'number' ? decimal(String(n)) : null);

export function rowOf(indicator: AppraisedRow['indicator'], expected: ExpectedRow | undefined): AppraisedRow {
  const mark = exactOf(expected?.score);
  const deduction = exactOf(expected?.deduction);
  const bonus = exactOf(expected?.bonus);
  const status = expected?.status ?? 'unreadable_rule';
  return {
    indicator,
    status,
    mark,
    deduction,
    bonus,
    score:
      status === 'scored' && mark
        ? { mark, deduction: deduction ?? ZERO, bonus: bonus ?? ZERO, conventions: [], gradeVeto: null }
        : null,
    rank: null,
    rule: -1,
    diagnostics: [],
    warnings: [],
    existing: null,
    trace: () => null,
  };
}

export const two = (m: Exact): number => Number(fixedText(m, 2));
