/** The only place that finds a row's indicator in the list of the peers. */
import type { Answer, Ask } from '../model/inputs';
import type { Quantity } from '../model/quantity';
import { readValue } from '../layout/value';
import { inUnit } from './inUnit';
import { peerSeries } from './peerValues';
import { wordsOf, type Source } from './source';

/** 全市排名: all counties of the list; otherwise a list with groups compares within the group; null when the words name both. */
function comparesEveryone(text: string): boolean | null {
  const place = /全(国|区|省|市|县)|各(县|市|区)|设区市/.test(text);
  return place && /组内|同组|本组|[A-Z]组|系列|同类/.test(text) ? null : place;
}

/** The row's indicator in the list of the peers it is compared with; null without a list. */
export function seriesOf(from: Source, ask: Ask) {
  const { row, table, name } = from.cells;
  const { cells } = from;
  const measures = cells.columns('measure', 'satisfaction', 'ontime_rate', 'count_total', 'overdue');
  // A list of organisations with one column of values is compared within itself.
  const listed =
    table.form === 'organisations' && measures.length === 1 && measures[0] ? cells.cell(measures[0]) : null;
  const own = (table.across === undefined ? listed : cells.first('actual'))?.at;
  const everyone = ask.scope ? ask.scope !== '组' : comparesEveryone(`${row.ruleText}${wordsOf(from, ask)}`);
  return peerSeries(from.peers, name, wordsOf(from, ask), everyone, own);
}

/** The cell is still empty, and the list of the peers holds the county's own value. */
export function ownAmongPeers(from: Source, ask: Ask): Answer<Quantity> | null {
  if (from.part || from.cells.table.across !== undefined) return null;
  const series = seriesOf(from, ask);
  if (!series || series === 'doubtful' || !series.own || !isOfSameTime(from, series.at.sheet)) return null;
  // 交办件数 of its own line does not stand in for 按期办结件数.
  const { sheet, row } = series.own.at ?? series.at;
  if (sheet === from.cells.table.sheet && row === from.cells.row.row) return null;
  return inUnit(from, series.own, { reading: readValue('', ''), at: series.own.at ?? series.at, cell: null }, ask);
}

/** A list of another year or month does not stand in for this one. */
function isOfSameTime(from: Source, sheet: string): boolean {
  const { table } = from.cells;
  return from.peers.every((p) => {
    if (p.sheet !== sheet) return true;
    const said = `${p.title}${p.sheet}`;
    const years = [...said.matchAll(/20\d\d/g)].map((m) => Number(m[0]));
    const months = [...said.matchAll(/(\d{1,2})月/g)].map((m) => Number(m[1]));
    const half = /季度|上半年/.test(said);
    return years.every((y) => y === table.year) && months.every((m) => m === table.month) && !half;
  });
}
