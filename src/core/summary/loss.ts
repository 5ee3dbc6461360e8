/** The only place that says where marks were lost: by section, group, unit, economic indicators, and item by item. */
import type { AppraisedRow, AppraisedTable } from '../model/appraisal';
import type { Completion, EconomicLoss, LossAnalysis, LossItem, RowRef, Share } from '../model/analysis';
import type { CellRef } from '../model/area';
import { ZERO, compare, exact, isPositive, sum, type Exact } from '../model/exact';
import type { Snapshot } from '../model/snapshot';
import { economicRows } from './economic';
import { percentOf, totalsOf } from './totals';

/** How a row's loss is put into words; given from above, because it needs the trace. */
export type ReasonOf = (row: AppraisedRow) => string;

export function lossAnalysis(
  snapshot: Snapshot,
  table: AppraisedTable,
  index: number,
  reasonOf: ReasonOf,
): LossAnalysis {
  const lost = table.rows.filter((r) => r.deduction && isPositive(r.deduction)).sort(mostFirst);
  const deducted = table.totals.deducted;
  const shares = (nameOf: (row: AppraisedRow) => string): Share[] =>
    groupBy(lost, nameOf)
      .map(([name, rows]) => share(name, rows, index, deducted))
      .sort((a, b) => compare(b.deducted, a.deducted));
  return {
    deducted,
    bySection: shares((r) => r.indicator.sections[0] ?? ''),
    byGroup: shares((r) => r.indicator.group || (r.indicator.sections[0] ?? '')),
    byUnit: shares((r) => r.indicator.responsible),
    economic: economicLoss(snapshot, table, index),
    items: lost.map((row) => lossItem(row, index, deducted, reasonOf)),
    completion: completionByLevel(table, index),
  };
}

const mostFirst = (a: AppraisedRow, b: AppraisedRow): number =>
  compare(b.deduction ?? ZERO, a.deduction ?? ZERO) || a.indicator.row - b.indicator.row;

function groupBy(rows: readonly AppraisedRow[], nameOf: (row: AppraisedRow) => string): [string, AppraisedRow[]][] {
  const groups = new Map<string, AppraisedRow[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const known = groups.get(name);
    if (known) known.push(row);
    else groups.set(name, [row]);
  }
  return [...groups];
}

function share(name: string, rows: readonly AppraisedRow[], index: number, whole: Exact): Share {
  const lost = rows.filter((r) => r.deduction && isPositive(r.deduction)).sort(mostFirst);
  const deducted = sum(lost.map((r) => r.deduction ?? ZERO));
  return { name, deducted, percent: percentOf(deducted, whole), rows: refs(lost, index), cells: lost.map(markCell) };
}

const refs = (rows: readonly AppraisedRow[], index: number): RowRef[] =>
  rows.map((r) => ({ table: index, row: r.indicator.row }));

/** Where a row's deduction is to be seen: its 扣分 cell, else its 得分 cell, else its name. */
export function markCell(row: AppraisedRow): CellRef {
  const { cells, fullAt, ruleAt } = row.indicator;
  return cells.deduction ?? scoreCell(row) ?? fullAt ?? ruleAt ?? { sheet: '', row: row.indicator.row, col: 1 };
}

/** Where a row's mark is to be seen: its 得分 cell, else its name. */
export const scoreCell = (row: AppraisedRow): CellRef | undefined =>
  row.indicator.cells.score ?? row.indicator.cells.name;

function lossItem(row: AppraisedRow, index: number, whole: Exact, reasonOf: ReasonOf): LossItem {
  const { name, sections, group, responsible } = row.indicator;
  const deducted = row.deduction ?? ZERO;
  let reason: string | null = null;
  return {
    table: index,
    row: row.indicator.row,
    name,
    sections,
    group,
    responsible,
    deducted,
    percent: percentOf(deducted, whole),
    // Of a long list few are read.
    get reason() {
      return (reason ??= reasonOf(row));
    },
    at: markCell(row),
  };
}

/** The economic indicators against the innermost section that holds all of them, or the whole table. */
function economicLoss(snapshot: Snapshot, table: AppraisedTable, index: number): EconomicLoss | null {
  const economic = economicRows(snapshot, table);
  if (!economic) return null;
  const { rows, name, foundBy } = economic;
  const section = [...table.sections]
    .sort((a, b) => b.level - a.level)
    .find((s) => rows.every((r) => s.path.every((title, i) => r.indicator.sections[i] === title)));
  const own = share(name, rows, index, table.totals.deducted);
  const ofSectionDeducted = section?.deducted ?? table.totals.deducted;
  return {
    ...own,
    count: rows.length,
    full: sum(rows.map((r) => r.indicator.full ?? ZERO)),
    ofSection: section?.title ?? '',
    ofSectionDeducted,
    ofSectionPercent: percentOf(own.deducted, ofSectionDeducted),
    foundBy,
  };
}

const isCity = (title: string): boolean => /市级|市自设|设区市/.test(title);
const isRegion = (title: string): boolean => /自治区|省级|全区考评/.test(title);

/** Whose indicators a level holds, by its name; null for any other. */
export const cityLevel = (title: string): 'city' | 'region' | null =>
  isCity(title) ? 'city' : isRegion(title) ? 'region' : null;

/**
 * 自治区 and 市级 where sections of their own or `*` tell them apart; otherwise each outermost section with items to complete.
 */
function completionByLevel(table: AppraisedTable, index: number): Completion[] {
  const own = table.sections.filter((s) => isCity(s.title) || isRegion(s.title));
  if (own.some((s) => isCity(s.title)) && own.some((s) => isRegion(s.title))) {
    return own.map((s) => completion(s.title, rowsOf(table, s.path), index));
  }
  const base = table.rows.filter((r) => r.indicator.type === 'base' && !r.indicator.special);
  const city = base.filter((r) => r.indicator.citySet);
  if (city.length) {
    const region = base.filter((r) => !r.indicator.citySet);
    return [completion('自治区考评指标', region, index), completion('市级自设指标', city, index)];
  }
  const sections = table.sections.filter((s) => s.level === 0 && s.count > 0);
  return sections.length
    ? sections.map((s) => completion(s.title, rowsOf(table, s.path), index))
    : [completion('', table.rows, index)];
}

export const rowsOf = (table: AppraisedTable, path: readonly string[]): AppraisedRow[] =>
  table.rows.filter((r) => path.every((title, i) => r.indicator.sections[i] === title));

function completion(name: string, rows: readonly AppraisedRow[], index: number): Completion {
  const totals = totalsOf(rows);
  return {
    name,
    full: totals.full,
    score: totals.score,
    deducted: totals.deducted,
    count: totals.count,
    completed: totals.completed,
    rate: percentOf(exact(totals.completed), exact(totals.count)),
    rows: refs(rows, index),
  };
}
