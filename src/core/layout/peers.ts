/** The only place that reads sheets of peers: the values of other counties by measure, their averages, rank lists (排名表). */
import { carriedOn } from '../model/pauses';
import type { Area, CellRef } from '../model/area';
import { formatAt, type CellValue, type Snapshot } from '../model/snapshot';
import { captionOf } from './caption';
import { isOrganisation } from './evidence';
import { gridOf, type Grid } from './grid';
import { separate, type Band, type HeaderColumn } from './header';
import { evenText, labelOf } from './labels';
import { meaningOf } from './meaning';
import { groupColumn, groupLine, groupName } from './peerGroups';
import { candidatesOf, regionsOf, type Region } from './regions';
import { namesOfSelf } from './self';
import { TOTAL_LABEL } from './words';
import type { Candidate } from './board';

/** A column of values, one for each county. */
export interface PeerMeasure {
  readonly col: number;
  /** `增速（%）/地区生产总值`. */
  readonly header: string;
  /** What is measured: 地区生产总值. */
  readonly name: string;
  /** The values are growth rates. */
  readonly ofGrowth: boolean;
  readonly kind: 'value' | 'score' | 'rank' | 'grade' | 'note';
}

export interface PeerRow {
  readonly row: number;
  readonly name: string;
  /** `average` rows (全市平均) are nobody's values. */
  readonly kind: 'peer' | 'average';
  readonly scope: '全市' | '全区' | '全省' | '全国' | '全县' | '组' | null;
  /** A组, 重点县: whom it is compared with; null when the list has no groups. Of an average the group it is the average of. */
  readonly group: string | null;
  /** The county the workbook is about. */
  readonly own: boolean;
}

/** A sheet's table of peers. `values` compares measures; `ranking` is a list of scores with ranks or grades to fill. */
export interface PeerTable {
  readonly sheet: string;
  readonly kind: 'values' | 'ranking';
  readonly title: string;
  readonly headerRows: readonly [number, number];
  readonly dataRows: readonly [number, number];
  readonly area: Area;
  readonly nameCol: number;
  readonly measures: readonly PeerMeasure[];
  readonly rows: readonly PeerRow[];
  /** Notes under the table as they stand: `注：A组第1—3名为一等等次…`; '' without. */
  readonly note: string;
  readonly noteAt: CellRef | null;
  cell(row: number, col: number): CellValue;
  format(row: number, col: number): string;
}

/** Every table of peers in the workbook, in sheet order. A peer table has a column of organisations and no rule. */
export function readPeerTables(snapshot: Snapshot): PeerTable[] {
  const titles = namesOfSelf(snapshot);
  const found: PeerTable[] = [];
  for (const sheet of snapshot.sheets) {
    const grid = sheet.ours === undefined ? gridOf(sheet) : null;
    if (!grid) continue;
    for (const region of carriedOn(regionsOf(grid))) {
      for (const columns of separate(region.band, (run) => run.some(isNameHeader) && run.length >= 2)) {
        const candidates = candidatesOf(grid, columns, region);
        if (isIndicatorTable(candidates)) continue;
        const nameColumn = nameColumnOf(candidates, grid, region);
        if (!nameColumn) continue;
        const title = captionOf(grid, region.captionTop, region.band.top - 1, []).title;
        const from = firstRow(grid, candidates, nameColumn, region.band);
        const table = tableOf(grid, candidates, nameColumn, region.band.top, from, region.to, title, titles);
        if (table) found.push(table);
      }
    }
  }
  return found;
}

const AVERAGE = /平均|均值/;
/** 全市 as a line is all of them together. */
const WHOLE = /^全[国省区市县镇乡]$/;

/** 分值, 评分标准: a row that goes with the heads. */
function isHeadRow(label: string): boolean {
  const { meaning, strength } = meaningOf([label]);
  return strength === 3 && (meaning === 'full' || meaning === 'rule' || meaning === 'target');
}

/** A table with rules that names indicators; one row for each organisation under one rule compares them all the same. */
const isIndicatorTable = (candidates: readonly Candidate[]): boolean =>
  candidates.some((c) => c.meaning.meaning === 'rule') &&
  candidates.some((c) => ['path', 'l1', 'l2', 'l3'].includes(c.meaning.meaning ?? '') && c.e.filled > 0);

const isNameHeader = (c: HeaderColumn): boolean =>
  c.meaning.meaning === 'unit_name' || c.meaning.meaning === 'organisation_or_unit';

function nameColumnOf(candidates: readonly Candidate[], grid: Grid, { from, to }: Region): Candidate | undefined {
  /** Each group may print its average under the same word. */
  const repeated = (col: number): number => {
    let averages = 0;
    for (let row = from; row <= to; row++) if (AVERAGE.test(evenText(grid.text(row, col)))) averages += 1;
    return Math.max(0, averages - 1);
  };
  const named = candidates.filter(
    (c) => isNameHeader(c) && c.e.filled > 0 && c.e.text >= 0.8 && c.e.distinct + repeated(c.col) >= c.e.filled * 0.9,
  );
  return named.find((c) => c.e.organisation >= 0.5) ?? named.find((c) => c.meaning.meaning === 'unit_name');
}

/** A line that names an organisation and nothing else: its values are still to come (often the county's own). */
const namesOnly = (grid: Grid, row: number, cols: readonly number[], nameCol: number): boolean =>
  cols.length === 1 && cols[0] === nameCol && isOrganisation(labelOf(grid.text(row, nameCol)).title);

/** The first line below the header; one that only names an organisation looks like a header and is none. */
function firstRow(grid: Grid, candidates: readonly Candidate[], nameColumn: Candidate, band: Band): number {
  const wanted = new Set(candidates.map((c) => c.col));
  let from = band.bottom + 1;
  while (from - 1 > band.top) {
    const cols = grid.filled(from - 1).filter((c) => wanted.has(c));
    if (!namesOnly(grid, from - 1, cols, nameColumn.col)) break;
    from -= 1;
  }
  return from;
}

function tableOf(
  grid: Grid,
  candidates: readonly Candidate[],
  nameColumn: Candidate,
  top: number,
  from: number,
  to: number,
  title: string,
  self: string,
): PeerTable | null {
  const sheet = grid.sheet.name;
  const groups = groupColumn(candidates, nameColumn.col);
  const measures = candidates.filter((c) => c !== nameColumn && c !== groups).flatMap(measureOf);
  const left = Math.min(...candidates.map((c) => c.col));
  const right = Math.max(...candidates.map((c) => c.col));
  let group: string | null = null;
  const remarks = candidates.filter((c) => c.meaning.meaning === 'note').map((c) => c.col);
  const rows: PeerRow[] = [];
  const notes: string[] = [];
  let noteAt: CellRef | null = null;
  for (let row = from; row <= to; row++) {
    const cols = grid.filled(row).filter((c) => c >= left && c <= right);
    const first = cols[0];
    if (first === undefined) continue;
    const label = grid.text(row, nameColumn.col) || grid.text(row, first);
    const even = labelOf(label).title;
    const scope = scopeOf(even);
    if (isHeadRow(even)) continue;
    const line = groupLine(grid, row, cols);
    if (line !== null) {
      group = line;
      continue;
    }
    const belongs = groups ? groupName(grid.text(row, groups.col)) : group;
    if (AVERAGE.test(even) && even.length <= 10) {
      const named = /^(.{1,6}?(?:组|类|系列))(?:平均|均值)/.exec(even)?.[1] ?? belongs;
      const whose = scope ?? (named === null ? null : '组');
      rows.push({ row, name: even, kind: 'average', scope: whose, group: whose === '组' ? named : null, own: false });
    } else if (
      (cols.length >= 2 && grid.own(row, nameColumn.col) !== '' && !TOTAL_LABEL.test(even) && !WHOLE.test(even)) ||
      namesOnly(grid, row, cols, nameColumn.col)
    ) {
      const remark = remarks.some((c) => /本县|本市|本区|本镇|本单位|我县/.test(grid.text(row, c)));
      rows.push({ row, name: even, kind: 'peer', scope: null, group: belongs, own: remark });
    } else if (rows.length > 0 && cols.length === 1) {
      noteAt ??= { sheet, row, col: first };
      notes.push(String(grid.own(row, first)).trim());
    }
  }
  const peers = rows.filter((r) => r.kind === 'peer');
  const values = measures.filter((m) => m.kind === 'value' || m.kind === 'score');
  if (peers.length < 2 || values.length === 0) return null;
  const ranking =
    measures.some((m) => m.kind === 'score') && measures.some((m) => m.kind === 'rank' || m.kind === 'grade');
  return {
    sheet,
    kind: ranking ? 'ranking' : 'values',
    title,
    headerRows: [top, from - 1],
    dataRows: [(peers[0] as PeerRow).row, (peers[peers.length - 1] as PeerRow).row],
    area: { top, left, bottom: rows.reduce((to, r) => Math.max(to, r.row), 0), right },
    nameCol: nameColumn.col,
    measures,
    rows: withOwn(rows, self),
    note: notes.join('\n'),
    noteAt,
    cell: (row, col) => grid.value(row, col),
    format: (row, col) => formatAt(grid.sheet, row, col),
  };
}

function measureOf(c: Candidate): PeerMeasure[] {
  const { meaning, ofGrowth } = c.meaning;
  if (meaning === 'index') return [];
  const name = labelOf(evenText(c.path[c.path.length - 1] ?? '').replace(/[([][^()[\]]*[)\]]$/, '')).title;
  const kind =
    meaning === 'rank'
      ? 'rank'
      : meaning === 'grade'
        ? 'grade'
        : meaning === 'note'
          ? 'note'
          : meaning === 'score' && name.length <= 6
            ? 'score'
            : 'value';
  if (kind === 'value' && c.e.filled > 0 && c.e.numeric < 0.5) return [];
  return [{ col: c.col, header: c.header, name, ofGrowth, kind }];
}

const scopeOf = (text: string): PeerRow['scope'] =>
  /全国/.test(text) ? '全国' : /全区|自治区/.test(text) ? '全区' : /全省/.test(text) ? '全省' : /全市/.test(text) ? '全市' : /全县/.test(text) ? '全县' : /组/.test(text) ? '组' : null; // prettier-ignore

/** Marks the own row: by a remark 本县, otherwise by the one name that the titles name. None when two would fit. */
function withOwn(rows: readonly PeerRow[], self: string): PeerRow[] {
  if (rows.some((r) => r.own)) return [...rows];
  const named = rows.filter((r) => r.kind === 'peer' && isOrganisation(r.name) && self.includes(evenText(r.name)));
  const longest = named.filter((r) => !named.some((o) => o !== r && o.name.includes(r.name)));
  return rows.map((r) => (longest.length === 1 && longest[0] === r ? { ...r, own: true } : r));
}
