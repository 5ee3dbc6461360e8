/** The analysis on one screen: losses, standing, what can still be won, the briefing, what-if. All from one appraisal. */
import { appraiseInSteps } from './appraise';
import { Bench } from './appraise/bench';
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
import { comparisonOf } from './summary/compare';
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
  readonly briefing: Briefing;
}

/** null without a table. */
export function analyse(appraisal: Appraisal, snapshot: Snapshot): Analysis | null {
  const table = appraisal.tables[0];
  if (!table) return null;
  const loss = lossAnalysis(snapshot, table, 0, deductReason);
  const standing = standingFor(appraisal, snapshot);
  const outlook = outlookOf(snapshot, table, 0, benchOf(appraisal, snapshot, table));
  const places = itemPlaces(peersOf(snapshot), table, 0, (row) => /每超|不超过|不高于/.test(row.indicator.ruleText));
  return { loss, standing, places, outlook, briefing: briefingOf({ table, loss, standing, outlook }) };
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

/** Two workbooks, or two tables of one. `label` as 2023年度. */
export function compareYears(
  current: { readonly appraisal: Appraisal; readonly snapshot: Snapshot; readonly table?: number },
  other: { readonly appraisal: Appraisal; readonly snapshot: Snapshot; readonly table?: number },
): Comparison | null {
  const side = ({ appraisal, snapshot, table: index = 0 }: typeof current) => {
    const table = appraisal.tables[index];
    if (!table) return null;
    const { year, title, sheet } = table.reading;
    const label = year ? `${year}年度` : countyOf(title) || sheet;
    return { label, table, loss: lossAnalysis(snapshot, table, index, () => '') };
  };
  const [a, b] = [side(current), side(other)];
  return a && b ? comparisonOf(a, b) : null;
}

function summed(appraisal: Appraisal, snapshot: Snapshot): WhatIf['before'] {
  const self = standingFor(appraisal, snapshot)?.self ?? null;
  const total = (appraisal.tables[0] as AppraisedTable).totals.score;
  return { total, rank: self?.rank ?? null, grade: self?.grade ?? null };
}

export function standingFor(appraisal: Appraisal, snapshot: Snapshot): Standing | null {
  const table = appraisal.tables[0];
  const totals = table && peerTotals(peersOf(snapshot), appraisal.settings);
  if (!table || !totals) return null;
  const vetoes = table.rows.flatMap((r) => r.score?.gradeVeto ?? []);
  return standingOf(totals, table.totals.score, appraisal.settings, vetoes);
}

function benchOf(appraisal: Appraisal, snapshot: Snapshot, table: AppraisedTable): OutlookBench {
  const { settings, rules } = appraisal;
  const bench = new Bench(snapshot, settings, peersOf(snapshot), new RuleBook(snapshot, settings));
  return {
    rescore: (row, changes) => {
      const outcome = bench.rescore(table.reading, row.indicator, changes);
      return outcome.status === 'scored' ? { mark: outcome.score.mark, exact: outcome.trace().exact } : null;
    },
    ruleText: (row) => rules[row.rule]?.reading.text ?? row.indicator.ruleText,
    ownPeerValue: (at) => {
      const list = peersOf(snapshot).find((t) => t.sheet === at.sheet && t.rows.some((r) => r.own && r.row === at.row));
      return list?.measures.find((m) => m.col === at.col)?.name ?? null;
    },
    adds: (row) => rules[row.rule]?.reading.clauses.some((c) => c.stage === 'add') ?? false,
  };
}
