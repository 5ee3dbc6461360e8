/** The only door for trying a rule sentence on a row before it is kept: read as it is typed, scored on the row's own data. */
import { Bench } from './appraise/bench';
import { RuleBook } from './appraise/ruleBook';
import { readPeerTables, type PeerTable } from './layout';
import type { Appraisal, AppraisedRow } from './model/appraisal';
import type { Exact } from './model/exact';
import type { ReadingView } from './model/reading';
import type { Snapshot } from './model/snapshot';
import { readRule } from './rules/read';

/** The sheets of peers are looked for once a snapshot: this runs at every keystroke. */
const peers = new WeakMap<Snapshot, readonly PeerTable[]>();

function peersOf(snapshot: Snapshot): readonly PeerTable[] {
  const known = peers.get(snapshot) ?? readPeerTables(snapshot);
  peers.set(snapshot, known);
  return known;
}

export const readingOf = (text: string): ReadingView => readRule(text).view;

/** The row's mark if its rule were `sentence`; null when the sentence is not read whole or data is missing. */
export function markWith(
  appraisal: Appraisal,
  snapshot: Snapshot,
  table: number,
  row: AppraisedRow,
  sentence: string,
): Exact | null {
  const reading = appraisal.tables[table]?.reading;
  if (!reading) return null;
  const { settings } = appraisal;
  const manualRows = settings.manualRows.filter((m) => m.name !== row.indicator.name);
  const tried = { ...settings, manualRows };
  const bench = new Bench(snapshot, tried, peersOf(snapshot), new RuleBook(snapshot, tried));
  const outcome = bench.rescore(reading, { ...row.indicator, ruleText: sentence }, []);
  return outcome.status === 'scored' ? outcome.score.mark : null;
}
