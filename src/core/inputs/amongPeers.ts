/** The only place that finds a row's indicator in the list of the peers. */
import { isPositive, isWhole } from '../model/exact';
import type { Answer, Ask } from '../model/inputs';
import type { Quantity } from '../model/quantity';
import { ownGroup } from '../layout/peerGroups';
import { readValue } from '../layout/value';
import type { Held } from './held';
import { inUnit } from './inUnit';
import { bareWords } from './match';
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

const PLACES = /(?:的)?(?:全[国省市区县])?(?:位次|排名|名次|排位)$/;

/** 群众安全感位次 of 群众安全感: the place that the list prints for the own county. */
export function placeAmongPeers(from: Source): { readonly value: Quantity; readonly held: Held } | null {
  if (from.part || from.cells.table.across !== undefined) return null;
  const name = bareWords(from.cells.name);
  const found = from.peers.flatMap((table) =>
    table.kind === 'ranking' || ownGroup(table.rows) !== null || !isOfSameTime(from, table.sheet)
      ? []
      : table.measures.flatMap((measure) => {
          const own = table.rows.filter((r) => r.own);
          const header = bareWords(measure.header);
          const same = measure.kind === 'rank' && PLACES.test(header) && header.replace(PLACES, '') === name;
          return same && own.length === 1 && own[0] ? [{ table, col: measure.col, row: own[0].row }] : [];
        }),
  );
  const [only, another] = found;
  if (!only || another) return null;
  const { table, col, row } = only;
  const reading = readValue(table.cell(row, col), table.format(row, col));
  const at = { sheet: table.sheet, row, col };
  const place = reading.rank && !reading.rank.fromBottom ? reading.rank.rank : (reading.number?.value ?? null);
  if (!place || !isWhole(place) || !isPositive(place)) return null;
  return { value: { value: place, unit: null, firmness: 'firm', at, shown: reading.shown }, held: { reading, at } };
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
