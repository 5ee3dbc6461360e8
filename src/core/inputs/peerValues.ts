/** The only place that looks an indicator up among the peers: own value, best, worst, rank, size of the group. */
import type { CellRef } from '../model/area';
import { compare, div, exact, sum, type Exact } from '../model/exact';
import type { Answer, Scope } from '../model/inputs';
import type { Quantity } from '../model/quantity';
import { readValue } from '../layout/value';
import { ofOwnGroup, ownGroup } from '../layout/peerGroups';
import type { PeerMeasure, PeerTable } from '../layout/peers';
import { headerUnit } from './inputColumns';
import { speaksOfGrowth } from './rowCells';
import { matchName } from './match';

/** One measure of all peers. */
export interface PeerSeries {
  readonly values: readonly { readonly name: string; readonly quantity: Quantity }[];
  readonly own: Quantity | null;
  /** Printed averages (全市平均) with whose they are. */
  readonly averages: readonly { readonly scope: Scope; readonly quantity: Quantity }[];
  /** Header of the measure. */
  readonly name: string;
  readonly at: CellRef;
  /** Peers whose value is missing. */
  readonly missing: number;
}

/**
 * The series an indicator means: its name, and whether growth is asked, must single out one column. `doubtful` when two fit, or when
 * the list has groups and nobody says which is ours. `everyone`: a place (全市) is asked, else it is the own group that compares; null when
 * the words name both. `own`: the cell of a matrix whose column is the series itself.
 */
export function peerSeries(
  peers: readonly PeerTable[],
  name: string,
  words: string,
  everyone: boolean | null,
  own?: CellRef,
): PeerSeries | 'doubtful' | null {
  const column = own && columnAt(peers, own);
  if (column) return seriesWithin(column.table, column.measure, column.rows, everyone);
  const growth = speaksOfGrowth(words) || speaksOfGrowth(name);
  const options: { table: PeerTable; measure: PeerMeasure }[] = [];
  for (const table of peers) {
    if (table.kind === 'ranking') continue;
    for (const measure of table.measures)
      if (measure.kind === 'value' || measure.kind === 'score') options.push({ table, measure });
  }
  const kinds = options.filter((o) => o.measure.ofGrowth === growth);
  for (const group of [kinds, options]) {
    const found = matchName(
      name,
      group.map((o) => o.measure.name),
    );
    if (found === null) return 'doubtful';
    if (found < 0) continue;
    const { table, measure } = group[found] as (typeof group)[number];
    return seriesWithin(table, measure, table.rows, everyone);
  }
  return null;
}

/** The column in which that cell stands, with the organisation of its row as the own one. */
function columnAt(peers: readonly PeerTable[], { sheet, row, col }: CellRef) {
  for (const table of peers) {
    const measure = table.sheet === sheet ? table.measures.find((m) => m.col === col) : undefined;
    if (measure && table.rows.some((r) => r.row === row && r.kind === 'peer'))
      return { table, measure, rows: table.rows.map((r) => ({ ...r, own: r.row === row })) };
  }
  return null;
}

function seriesWithin(
  table: PeerTable,
  measure: PeerMeasure,
  rows: PeerTable['rows'],
  everyone: boolean | null,
): PeerSeries | 'doubtful' {
  const ours = ownGroup(rows);
  if (everyone || ours === null) return seriesOf(table, measure, rows);
  return ours === undefined || everyone === null ? 'doubtful' : seriesOf(table, measure, ofOwnGroup(rows));
}

function seriesOf(table: PeerTable, measure: PeerMeasure, rows: PeerTable['rows']): PeerSeries {
  const values: { name: string; quantity: Quantity }[] = [];
  const averages: { scope: Scope; quantity: Quantity }[] = [];
  let own: Quantity | null = null;
  let ownRow: number | null = null;
  let missing = 0;
  for (const row of rows) {
    if (row.own) ownRow = row.row;
    const reading = readValue(table.cell(row.row, measure.col), table.format(row.row, measure.col));
    const at: CellRef = { sheet: table.sheet, row: row.row, col: measure.col };
    if (row.kind === 'average' && !reading.number) continue;
    if (!reading.number || reading.bound) {
      missing += 1;
      continue;
    }
    const quantity: Quantity = {
      ...reading.number,
      unit: reading.number.unit ?? headerUnit(measure.header),
      at,
      shown: reading.shown,
    };
    if (row.kind === 'average') {
      averages.push({ scope: row.scope, quantity });
      continue;
    }
    values.push({ name: row.name, quantity });
    if (row.own) own = quantity;
  }
  const { header } = measure;
  return {
    values,
    own,
    averages,
    name: header,
    at: { sheet: table.sheet, row: ownRow ?? table.dataRows[0], col: measure.col },
    missing,
  };
}

/** The extreme value of the group. A group with gaps has no certain best. */
export function extreme(series: PeerSeries, which: 'max' | 'min', name: string): Answer<Quantity> {
  if (series.missing > 0 || series.values.length === 0) return { missing: name, reason: 'absent', at: series.at };
  const sign = which === 'max' ? 1 : -1;
  const best = series.values.reduce((a, b) => (sign * compare(b.quantity.value, a.quantity.value) > 0 ? b : a));
  return { ok: best.quantity, at: best.quantity.at };
}

/**
 * The group's average: as printed for that scope; 组内平均 that nobody printed is the mean of the members. Null when the list does not
 * print the average asked for, or has gaps.
 */
export function averageIn(series: PeerSeries, scope: Scope): Quantity | null {
  const printed = series.averages.filter((a) => a.scope === scope || (scope === null && series.averages.length === 1));
  if (printed.length > 0) return printed.length === 1 ? (printed[0] as (typeof printed)[number]).quantity : null;
  if (scope !== '组' || series.missing > 0 || series.values.length < 2) return null;
  const { quantity } = series.values[0] as (typeof series.values)[number];
  const value = div(sum(series.values.map((v) => v.quantity.value)), exact(series.values.length));
  return { value, unit: quantity.unit, firmness: 'firm', at: series.at };
}

/** Rank of the own value, best first; equal values share a rank. Null without an own value or with gaps. */
export function rankIn(series: PeerSeries, ascending: boolean): Exact | null {
  const { own } = series;
  if (!own || series.missing > 0) return null;
  const ahead = series.values.filter((v) =>
    ascending ? compare(v.quantity.value, own.value) < 0 : compare(v.quantity.value, own.value) > 0,
  );
  return exact(ahead.length + 1);
}
