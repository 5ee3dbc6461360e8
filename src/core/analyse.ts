/** The analysis on one screen: losses, standing, what can still be won, the briefing, what-if. All from one appraisal. */
import { appraiseInSteps } from './appraise';
import { Bench } from './appraise/bench';
import { quantityAt } from './appraise/quantityAt';
import { rescored } from './appraise/recall/tried';
import { RuleBook } from './appraise/ruleBook';
import { supposed } from './appraise/supposed';
import { recalculated } from './formula/recalculate';
import { readPeerTables, type PeerTable } from './layout';
import type {
  Briefing,
  Change,
  Comparison,
  ItemPlace,
  LossAnalysis,
  Outlook,
  Standing,
  WhatIf,
} from './model/analysis';
import type { Appraisal, AppraisedRow, AppraisedTable } from './model/appraisal';
import type { Snapshot } from './model/snapshot';
import { briefingOf, countyOf } from './summary/briefing/briefing';
import { noticeOf } from './summary/briefing/notice';
import { comparisonOf, type Compared } from './summary/compare';
import { lossAnalysis } from './summary/loss';
import { outlookOf, winnablesOf, type Bench as OutlookBench } from './summary/outlook/outlook';
import { itemPlaces, peerTotals } from './summary/peers';
import { standingOf } from './summary/standing';
import { deductReason } from './writeback/reason';
import type { Winnable } from './model/analysis';

const peers = new WeakMap<Snapshot, PeerTable[]>();

/** The tables of peers, read once for a snapshot. */
function peersOf(snapshot: Snapshot): PeerTable[] {
  const known = peers.get(snapshot) ?? readPeerTables(snapshot);
  peers.set(snapshot, known);
  return known;
}

/** Of the main table. */
export interface Analysis {
  readonly loss: LossAnalysis;
  /** null when the workbook holds no totals of the group. */
  readonly standing: Standing | null;
  readonly places: readonly ItemPlace[];
  readonly outlook: Outlook;
  /** With another year: the one asked for, else the workbook's own other year; null without one. */
  readonly comparison: Comparison | null;
  readonly briefing: Briefing;
}

/** A workbook's table to be compared with. `table` is an index into its tables; `name` the workbook's, when it is another one. */
export interface OtherYear {
  readonly appraisal: Appraisal;
  readonly snapshot: Snapshot;
  readonly table?: number;
}

/** null without a table. `other` is what the main table is compared with; without it, another year in the same workbook. */
export function analyse(appraisal: Appraisal, snapshot: Snapshot, other?: OtherYear): Analysis | null {
  const table = appraisal.tables[0];
  if (!table) return null;
  const loss = lossAnalysis(snapshot, table, 0, deductReason);
  const standing = standingFor(appraisal, snapshot);
  const outlook = outlookOf(snapshot, table, 0, benchOf(appraisal, snapshot, table));
  const places = itemPlaces(peersOf(snapshot), table, 0, (row) => /每超|不超过|不高于/.test(row.indicator.ruleText));
  const inside = otherYearIn(appraisal);
  const compared = other ?? (inside === null ? null : { appraisal, snapshot, table: inside });
  const comparison = compared && compareYears({ appraisal, snapshot }, compared);
  const notice = appraisal.tables.filter(({ reading }) => reading.form === 'organisations');
  const briefing = notice.includes(table)
    ? noticeOf(notice)
    : briefingOf({ table, loss, standing, outlook, comparison });
  return { loss, standing, places, outlook, comparison, briefing };
}

/** 还能争取 of one row. */
export function winnableOf(
  appraisal: Appraisal,
  snapshot: Snapshot,
  tableIndex: number,
  row: AppraisedRow,
): Winnable[] {
  const table = appraisal.tables[tableIndex];
  return table && row.score ? winnablesOf(snapshot, table, tableIndex, row, benchOf(appraisal, snapshot, table)) : [];
}

/** 测算: the same engine on the workbook as it would be, formulas over supposed cells worked out. */
export function whatIf(appraisal: Appraisal, snapshot: Snapshot, changes: readonly Change[]): WhatIf {
  const { cells, unknown } = recalculated(snapshot, changes);
  const would = supposed(snapshot, cells);
  const steps = appraiseInSteps(would, appraisal.settings, { readings: appraisal.tables.map((t) => t.reading) });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const after = step.value;
  const rows = appraisal.tables.flatMap((table, t) =>
    table.rows.flatMap((row, i) => {
      const then = after.tables[t]?.rows[i]?.mark ?? null;
      const same = row.mark && then ? row.mark.equals(then) : row.mark === then;
      const { row: excelRow, name } = row.indicator;
      return same ? [] : [{ table: t, row: excelRow, name, before: row.mark, after: then }];
    }),
  );
  return {
    rows,
    before: summed(appraisal, snapshot),
    after: summed(after, would),
    standing: standingFor(after, would),
    unknown,
  };
}

/** The latest earlier year of which the workbook holds an indicator table of its own, as an index into the tables; null without one. */
function otherYearIn({ tables }: Appraisal): number | null {
  const year = tables[0]?.reading.year ?? null;
  if (year === null) return null;
  const earlier = tables.flatMap(({ reading, totals }, i) =>
    reading.form === 'indicators' && reading.year !== null && reading.year < year && totals.rows > totals.unscoredRows
      ? [{ i, year: reading.year }]
      : [],
  );
  return earlier.sort((a, b) => b.year - a.year)[0]?.i ?? null;
}

/** Two workbooks, or two tables of one; null when one of them has no table. */
function compareYears(current: OtherYear, other: OtherYear): Comparison | null {
  const [a, b] = [comparedSide(current, current.snapshot), comparedSide(other, current.snapshot)];
  if (!a || !b) return null;
  const same = a.label === b.label;
  return comparisonOf(a, same ? { ...b, label: `“${b.here ? b.table.reading.sheet : other.snapshot.workbook}”` } : b);
}

function comparedSide({ appraisal, snapshot, table: index = 0 }: OtherYear, open: Snapshot): Compared | null {
  const table = appraisal.tables[index];
  if (!table) return null;
  const { year, title, sheet } = table.reading;
  return {
    label: year ? `${year}年度` : countyOf(title) || `“${sheet}”`,
    table,
    loss: lossAnalysis(snapshot, table, index, () => ''),
    standing: standingOfTable(appraisal, snapshot, index),
    here: snapshot === open,
  };
}

function summed(appraisal: Appraisal, snapshot: Snapshot): WhatIf['before'] {
  const self = standingFor(appraisal, snapshot)?.self ?? null;
  const total = (appraisal.tables[0] as AppraisedTable).totals.score;
  return { total, rank: self?.rank ?? null, grade: self?.grade ?? null };
}

const standingFor = (appraisal: Appraisal, snapshot: Snapshot): Standing | null =>
  standingOfTable(appraisal, snapshot, 0);

/** A list of the group that names no year belongs to the main table. */
function standingOfTable(appraisal: Appraisal, snapshot: Snapshot, index: number): Standing | null {
  const table = appraisal.tables[index];
  const which = { year: table?.reading.year ?? null, named: index > 0 };
  const totals = table && peerTotals(peersOf(snapshot), appraisal.settings, which);
  if (!table || !totals) return null;
  const vetoes = table.rows.flatMap((r) => r.score?.gradeVeto ?? []);
  return standingOf(totals, table.totals.score, appraisal.settings, vetoes);
}

function benchOf(appraisal: Appraisal, snapshot: Snapshot, table: AppraisedTable): OutlookBench {
  const { settings, rules } = appraisal;
  const bench = new Bench(snapshot, settings, peersOf(snapshot), new RuleBook(snapshot, settings));
  return {
    rescore: (row, changes) => rescored(bench.rescore(table.reading, row.indicator, changes)),
    trying: (row, cells) => bench.trying(table.reading, row.indicator, cells),
    ruleText: (row) => rules[row.rule]?.reading.text ?? row.indicator.ruleText,
    ownPeerValue: (at) => {
      const list = peersOf(snapshot).find((t) => t.sheet === at.sheet && t.rows.some((r) => r.own && r.row === at.row));
      return list?.measures.find((m) => m.col === at.col)?.name ?? null;
    },
    unit: (row, role) =>
      role === 'score' ? '' : (quantityAt(snapshot, table.reading, row.indicator, role)?.unit?.text ?? ''),
    adds: (row) => rules[row.rule]?.reading.clauses.some((c) => c.stage === 'add') ?? false,
  };
}
