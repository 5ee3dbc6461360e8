/** The only place that reads a matrix with organisations down and indicators across, {完成值|得分} for each; marks and rules stand in rows under the heads or in the notes. */
import type { CellRef } from '../model/area';
import type { Exact } from '../model/exact';
import type { IndicatorRow, TableRow } from '../model/indicator';
import { formatAt } from '../model/snapshot';
import { rulesByName } from './borrowedRules';
import { hasScoringWords } from './evidence';
import { noteRules } from './footnote';
import type { Grid } from './grid';
import type { HeaderColumn } from './header';
import { evenText, labelOf } from './labels';
import { marksOf } from './marks';
import { meaningOf } from './meaning';
import type { Region } from './regions';

/** One indicator's columns with those that all share. */
export interface AcrossBlock {
  readonly indicator: string;
  readonly full: Exact | null;
  readonly columns: readonly HeaderColumn[];
  readonly own: readonly HeaderColumn[];
}

export interface Across {
  readonly blocks: readonly AcrossBlock[];
  /** The region without the rows that say what the columns are worth, how they score, and what all come to. */
  readonly region: Region;
  /** Rows of marks and of rules under the heads; null when there are none. */
  readonly fullRow: number | null;
  readonly ruleRow: number | null;
}

const VALUES: ReadonlySet<string> = new Set(['actual', 'amount', 'growth', 'completion']);
const KEYS: ReadonlySet<string> = new Set(['unit_name', 'organisation_or_unit']);
/** Heads that part the work of one indicator, not indicators: who marks, and when. */
const NO_INDICATOR = /自评|考核|考评|复核|审核|评价|半年|季度|\d月|[本上]月|[本上去今]年|年度|全年|合计|总/;
/** Rows of a list of organisations that are no organisation. */
export const ALL_OF_THEM = /平均|均值|最高|最低|合计|小计|总计|全(市|县|区)$/;

/** The matrix, or null when the columns are none. */
export function indicatorsAcross(grid: Grid, region: Region): Across | null {
  const { columns } = region.band;
  const groups = new Map<string, HeaderColumn[]>();
  for (const c of columns) {
    const [head] = c.path;
    if (c.path.length >= 2 && head !== undefined) groups.set(head, [...(groups.get(head) ?? []), c]);
  }
  const kinds = [...groups.values()].map((own) => own.map((c) => c.path.slice(1).join('/')).join('\n'));
  const [first] = groups.values();
  const meanings = (first ?? []).map((c) => meaningOf(c.path.slice(1)).meaning ?? '');
  const shared = columns.filter((c) => c.path.length === 1);
  const keys = shared.filter((c) => KEYS.has(c.meaning.meaning ?? ''));
  const [key] = keys;
  if (groups.size < 2 || keys.length !== 1 || !key || kinds.some((k) => k !== kinds[0])) return null;
  if (!meanings.includes('score') || !meanings.some((m) => VALUES.has(m))) return null;
  if ([...groups.keys()].some((head) => NO_INDICATOR.test(evenText(head)))) return null;
  if (shared.some((c) => c.meaning.meaning === 'rule')) return null;

  const aside = new Set(region.again);
  let fullRow: number | null = null;
  let ruleRow: number | null = null;
  for (let row = region.from; row <= region.to; row++) {
    const label = evenText(grid.text(row, grid.filled(row)[0] ?? key.col));
    const said = row < region.from + 5 ? meaningOf([label]) : null;
    if (said?.strength === 3 && said.meaning === 'full') fullRow ??= row;
    else if (said?.strength === 3 && said.meaning === 'rule') ruleRow ??= row;
    else if (!ALL_OF_THEM.test(evenText(grid.text(row, key.col)))) continue;
    aside.add(row);
  }
  const blocks = [...groups].map(([head, own]): AcrossBlock => {
    const label = labelOf(head);
    const mine = own.map((c): HeaderColumn => ({ ...c, meaning: meaningOf(c.path.slice(1)) }));
    // Of the shared columns only what names the organisation: 总分 at the end is of all indicators together.
    return { indicator: label.title, full: label.full, columns: [key, ...mine], own: mine };
  });
  return { blocks, region: { ...region, again: aside }, fullRow, ruleRow };
}

/** The rows of one block, each with the indicator, its marks and its rule; [] when nothing says how it scores. */
export function rowsAcross(
  rows: readonly TableRow[],
  block: AcrossBlock,
  { blocks, region, fullRow, ruleRow }: Across,
  grid: Grid,
): TableRow[] {
  const indicators = rows.filter((r): r is IndicatorRow => r.kind === 'indicator');
  const last = Math.max(region.from, ...indicators.map((r) => r.row));
  const { of } = rulesByName(
    noteRules(grid, last + 1, region.to),
    blocks.map((b) => b.indicator),
  );
  const rule = inRow(grid, ruleRow, block) ?? of(block.indicator);
  if (!rule) return [];
  const marks = markIn(grid, fullRow, block);
  return indicators.map((row) =>
    renamed(row, {
      measured: block.indicator,
      ruleText: rule.text,
      ruleAt: rule.at,
      full: marks?.full ?? block.full,
      fullAt: marks?.at ?? null,
    }),
  );
}

/** A row builds its cells when asked for: a spread would build them all. */
const renamed = (row: IndicatorRow, other: Partial<IndicatorRow>): IndicatorRow =>
  Object.create(Object.getPrototypeOf(row) as object, {
    ...Object.getOwnPropertyDescriptors(row),
    ...Object.fromEntries(Object.entries(other).map(([key, value]) => [key, { value, enumerable: true }])),
  }) as IndicatorRow;

/** Rows that stand for organisations, with the one indicator they are measured by. */
export const named = (rows: readonly TableRow[], measured: string): TableRow[] =>
  rows.flatMap((row): TableRow[] =>
    row.kind === 'indicator' ? [renamed(row, { measured })] : row.kind === 'note' ? [row] : [],
  );

function inRow(grid: Grid, row: number | null, { own }: AcrossBlock): { text: string; at: CellRef } | null {
  if (row === null) return null;
  for (const { col } of own) {
    const value = grid.own(row, col);
    if (typeof value === 'string' && hasScoringWords(evenText(value)))
      return { text: value, at: { sheet: grid.sheet.name, row, col } };
  }
  return null;
}

function markIn(grid: Grid, row: number | null, { own }: AcrossBlock): { full: Exact; at: CellRef } | null {
  if (row === null) return null;
  for (const { col } of own) {
    const full = marksOf(grid.own(row, col), formatAt(grid.sheet, row, col));
    if (full) return { full, at: { sheet: grid.sheet.name, row, col } };
  }
  return null;
}
