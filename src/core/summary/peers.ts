/** The only place that takes the group's totals and single values out of the workbook's tables of peers. */
import type { ItemPlace } from '../model/analysis';
import type { AppraisedTable } from '../model/appraisal';
import { compare, ofDouble, type Exact } from '../model/exact';
import { markOf } from '../model/ownership';
import type { Settings } from '../model/settings';
import type { CellValue } from '../model/snapshot';
import { ofOwnGroup, ownGroup, type PeerMeasure, type PeerTable } from '../layout';
import type { PeerTotals } from './standing';

/**
 * The rank list of total marks of `year`: the one the settings name, else the first that does not name another year. Null when the
 * workbook has none. `named`: only a list that names the year will do (for a table that is not the main one).
 */
export function peerTotals(
  tables: readonly PeerTable[],
  settings: Settings,
  { year, named }: { readonly year: number | null; readonly named: boolean } = { year: null, named: false },
): PeerTotals | null {
  const lists = tables.filter((t) => t.measures.some((m) => m.kind === 'score'));
  const wanted = named ? null : settings.standing.sheet;
  const fits = (t: PeerTable): boolean => {
    const own = yearOf(t);
    return named ? own !== null && own === year : own === null || year === null || own === year;
  };
  const ranking = lists.filter((t) => t.kind === 'ranking' && fits(t));
  const list =
    wanted === null
      ? (ranking.find((t) => year !== null && yearOf(t) === year) ?? ranking[0])
      : lists.find((t) => t.sheet === wanted);
  const score = list?.measures.find((m) => m.kind === 'score');
  if (!list || !score) return null;
  const rows = ofOwnGroup(list.rows);
  const peers = rows.flatMap((r) => {
    const mark = markOf(list.cell(r.row, score.col));
    if (r.kind !== 'peer' || (!mark && !r.own)) return [];
    const at = { sheet: list.sheet, row: r.row, col: score.col };
    return [{ name: r.name, score: mark ?? ofDouble(0), at, self: r.own }];
  });
  const missing = rows.flatMap((r) =>
    r.kind === 'peer' && !r.own && !markOf(list.cell(r.row, score.col)) ? [r.name] : [],
  );
  return {
    sheet: list.sheet,
    group: ownGroup(list.rows) ?? groupOf(list),
    note: `${list.title}\n${list.note}`,
    peers,
    missing,
  };
}

/** 2023 of 2023年度A组排名 or of the sheet's name; a date (2024年1月20日) names no year of appraisal. */
function yearOf({ title, sheet }: PeerTable): number | null {
  const year = /(20\d{2})\s*年(?!\s*\d{1,2}\s*月\s*\d{1,2}\s*日)/.exec(`${title}\n${sheet}`)?.[1];
  return year ? Number(year) : null;
}

/** A组, 一类 of the sheet's name or title; ''. */
const groupOf = (list: PeerTable): string =>
  /[A-Z甲乙丙丁一二三四五六七八九十](?:组|类|系列)/.exec(`${list.title}\n${list.sheet}`)?.[0] ?? '';

const plain = (text: string): string => text.replace(/[\s*＊（）()%％“”]/g, '').replace(/(得分|增速|总量)$/, '');

/** Ranks of single indicators among the group, where the workbook lists the group's values. `lessIsBetter` tells the way. */
export function itemPlaces(
  tables: readonly PeerTable[],
  table: AppraisedTable,
  index: number,
  lessIsBetter: (row: AppraisedTable['rows'][number]) => boolean,
): ItemPlace[] {
  const lists = tables.filter((t) => t.kind === 'values' && t.rows.some((r) => r.own));
  return table.rows.flatMap((row) => {
    for (const list of lists) {
      const measure = list.measures.find((m) => m.kind !== 'note' && plain(m.name) === plain(row.indicator.name));
      const place = measure && placeIn(list, measure, lessIsBetter(row));
      if (place) return [{ table: index, row: row.indicator.row, name: row.indicator.name, ...place }];
    }
    return [];
  });
}

function placeIn(list: PeerTable, measure: PeerMeasure, lessIsBetter: boolean) {
  const value = (cell: CellValue): Exact | null => markOf(typeof cell === 'string' ? cell.replace(/[%％]$/, '') : cell);
  const rows = ofOwnGroup(list.rows);
  const peers = rows.flatMap((r) => {
    const v = r.kind === 'peer' ? value(list.cell(r.row, measure.col)) : null;
    return v ? [{ r, v }] : [];
  });
  const own = peers.find((p) => p.r.own);
  if (!own) return null;
  const order = (a: Exact, b: Exact): number => (lessIsBetter ? compare(b, a) : compare(a, b));
  const average = rows.find((r) => r.kind === 'average');
  return {
    value: own.v,
    rank: 1 + peers.filter((p) => order(p.v, own.v) > 0).length,
    of: peers.length,
    best: peers.reduce((best, p) => (order(p.v, best) > 0 ? p.v : best), own.v),
    average: average ? value(list.cell(average.row, measure.col)) : null,
    at: { sheet: list.sheet, row: own.r.row, col: measure.col },
  };
}
