/** The pipeline on one screen: snapshot → tables → rules → marks → totals → appraisal. */
import { RuleBook } from './appraise/ruleBook';
import { Bench } from './appraise/bench';
import { LONG } from './appraise/recall/recall';
import { RecalledRow } from './appraise/recall/recalledRow';
import { unchangedRows, type Unchanged } from './appraise/unchanged';
import { readPeerTables, tablesOf } from './layout';
import { carriedOn, type Pausing } from './model/pauses';
import type { Appraisal, AppraisedRow, AppraisedTable } from './model/appraisal';
import { indicatorsOf, type TableReading } from './model/indicator';
import type { CellRef } from './model/area';
import type { Settings } from './model/settings';
import type { Snapshot } from './model/snapshot';
import { checkTable } from './summary/checks';
import { ranksOf } from './model/ranks';
import { citySetTotals, indicatorCounts, sectionTotals, tableTotals } from './summary/totals';

/** Rows done and rows in all, 0 while unknown; yielded after every row that took work and between longer work, so that a caller can pause or stop. */
export interface Step {
  readonly done: number;
  readonly of: number;
}

const UNKNOWN: Step = { done: 0, of: 0 };

/** Recalled rows take no time of their own. */
const RECALLED_AT_ONCE = 16;

/** Work that pauses without knowing how far it is. */
function* without<T>(work: Pausing<T>): Generator<Step, T, void> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield UNKNOWN;
  }
}

/**
 * The whole appraisal at once. Never throws for bad data: what cannot be used is in the diagnostics. `long`: rows from which a table is
 * scored by recall; its marks are the same either way.
 */
export function appraise(snapshot: Snapshot, settings: Settings, long = LONG): Appraisal {
  return carriedOn(appraiseInSteps(snapshot, settings, {}, long));
}

/**
 * Again after an edit: only rows that a changed cell can reach are scored, every total is formed anew. `changed` as for
 * `unchangedRows`; null when everything must be appraised.
 */
export function appraiseChanged(
  earlier: Appraisal,
  snapshot: Snapshot,
  settings: Settings,
  changed: readonly CellRef[],
): Appraisal | null {
  const unchanged = unchangedRows(earlier, snapshot, settings, changed);
  if (!unchanged) return null;
  return carriedOn(appraiseInSteps(snapshot, settings, unchanged));
}

/** The whole appraisal, one row at a time; a layout and rows that are known already are not made again. */
export function* appraiseInSteps(
  snapshot: Snapshot,
  settings: Settings,
  known: Partial<Unchanged> = {},
  long = known.row ? Infinity : LONG,
): Generator<Step, Appraisal, void> {
  const readings = known.readings ?? (yield* without(tablesOf(snapshot, settings)));
  yield UNKNOWN;
  const rules = new RuleBook(snapshot, settings);
  const bench = new Bench(snapshot, settings, readPeerTables(snapshot), rules, long);
  yield UNKNOWN;
  const of = readings.reduce((n, t) => n + indicatorsOf(t).length, 0);
  const marked: { readonly reading: TableReading; readonly rows: AppraisedRow[] }[] = [];
  let done = 0;
  for (const [index, reading] of readings.entries()) {
    const rows: AppraisedRow[] = [];
    for (const indicator of indicatorsOf(reading)) {
      const earlier = known.row?.(index, indicator);
      const row = earlier ?? bench.appraise(index, reading, indicator);
      rows.push(row);
      const rule = earlier && rules.of(indicator.ruleText);
      if (rule) rules.note(rule, index, indicator.row);
      done += 1;
      if (!(row instanceof RecalledRow) || done % RECALLED_AT_ONCE === 0) yield { done, of };
    }
    marked.push({ reading, rows });
  }
  const tables: AppraisedTable[] = [];
  for (const { reading, rows } of ranked(marked)) {
    yield { done, of };
    tables.push(yield* withTotals(snapshot, settings, reading, rows, { done, of }));
  }
  return {
    tables,
    rules: rules.all(),
    diagnostics: readings.length ? [] : [{ code: 'no_table', severity: 'error', values: {} }],
    settings,
  };
}

function* withTotals(
  snapshot: Snapshot,
  settings: Settings,
  reading: TableReading,
  rows: readonly AppraisedRow[],
  step: Step,
): Generator<Step, AppraisedTable, void> {
  const sections = sectionTotals(reading, rows, settings);
  yield step;
  const totals = tableTotals(rows, sections, settings);
  yield step;
  const checked = checkTable(snapshot, reading, rows, sections, totals, settings.scheme);
  return {
    reading,
    rows,
    sections,
    totals,
    citySet: citySetTotals(rows),
    counts: indicatorCounts(rows),
    warnings: checked.warnings,
    diagnostics: [...reading.diagnostics, ...checked.diagnostics],
  };
}

/** Lists of organisations are ranked, blocks printed side by side as one list; a list with a mark missing has no ranks yet. */
function ranked(tables: readonly { readonly reading: TableReading; readonly rows: AppraisedRow[] }[]): typeof tables {
  const lists = new Map<string, AppraisedRow[]>();
  for (const { reading, rows } of tables) {
    if (reading.form !== 'organisations') continue;
    const key = `${reading.sheet}\n${reading.block}\n${reading.across ?? ''}`;
    lists.set(key, [...(lists.get(key) ?? []), ...rows]);
  }
  const ranks = new Map<AppraisedRow, number | null>();
  for (const rows of lists.values()) {
    if (rows.some((r) => !r.mark && r.status !== 'not_applicable')) continue;
    ranksOf(rows.map((r) => r.mark)).forEach((rank, i) => ranks.set(rows[i] as AppraisedRow, rank));
  }
  const withRank = (row: AppraisedRow): AppraisedRow => {
    const rank = ranks.get(row) ?? null;
    if (row.rank === rank) return row;
    return row instanceof RecalledRow ? row.ranked(rank) : { ...row, rank };
  };
  return tables.map((table) =>
    table.reading.form === 'organisations' ? { ...table, rows: table.rows.map(withRank) } : table,
  );
}
