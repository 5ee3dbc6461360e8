/** The only place that adds marks up: rounded item marks, sections with caps and floors, the whole table. */
import type { AppraisedRow, SectionTotals, Totals } from '../model/appraisal';
import {
  HUNDRED,
  Sum,
  ZERO,
  add,
  clamp,
  decimal,
  div,
  isZero,
  mul,
  roundHalfUp,
  sub,
  sum,
  type Exact,
} from '../model/exact';
import type { ItemType, TableReading } from '../model/indicator';
import type { Scheme } from '../model/scheme';
import type { Settings } from '../model/settings';
import { cellKey } from '../model/snapshot';

/** Items that can be completed: 加分 and 底线 rows cannot. */
const completable = (type: ItemType): boolean => type === 'base' || type === 'review';

const extra = (type: ItemType): boolean => !completable(type);

/** Sums of rounded item marks. Unscored rows count with their full marks only. */
export function totalsOf(rows: readonly AppraisedRow[]): Totals {
  const [full, score, deducted, bonus, unscoredFull] = [new Sum(), new Sum(), new Sum(), new Sum(), new Sum()];
  let [completed, count, unscoredRows] = [0, 0, 0];
  for (const row of rows) {
    const item = completable(row.indicator.type);
    if (item) count += 1;
    full.add(fullOf(row));
    if (!row.mark) {
      unscoredRows += 1;
      unscoredFull.add(fullOf(row));
      continue;
    }
    score.add(row.mark);
    deducted.add(row.deduction ?? ZERO);
    bonus.add(row.bonus ?? ZERO);
    if (item && isZero(row.deduction ?? ZERO)) completed += 1;
  }
  return {
    full: full.total,
    score: score.total,
    deducted: deducted.total,
    bonus: bonus.total,
    completed,
    count,
    rows: rows.length,
    unscoredRows,
    unscoredFull: unscoredFull.total,
  };
}

const fullOf = (row: AppraisedRow): Exact => row.indicator.full ?? ZERO;

/** Exact marks summed, then rounded: for the order of rounding 先合计后取舍. A person's mark is as exact as it stands. */
const roundedSum = (rows: readonly AppraisedRow[], places: number): Exact =>
  roundHalfUp(sum(rows.flatMap((r) => (r.mark ? (r.trace()?.exact ?? r.mark) : []))), places);

/** The rows below each section heading, nested sections included, by the path of names joined with line breaks; outer before inner. */
export function rowsBySection(
  rows: readonly AppraisedRow[],
): ReadonlyMap<string, { readonly path: readonly string[]; readonly rows: readonly AppraisedRow[] }> {
  const paths = new Map<string, { path: readonly string[]; rows: AppraisedRow[] }>();
  let last: readonly string[] | null = null;
  let lists: AppraisedRow[][] = [];
  for (const row of rows) {
    const { sections } = row.indicator;
    // Rows of one section stand together and share the list of its names.
    if (sections !== last) {
      last = sections;
      lists = sections.map((_, depth) => {
        const path = sections.slice(0, depth + 1);
        const key = path.join('\n');
        const known = paths.get(key) ?? { path, rows: [] };
        paths.set(key, known);
        return known.rows;
      });
    }
    for (const list of lists) list.push(row);
  }
  return paths;
}

/**
 * One entry for each section path, outer before inner, in the order of the table. Where sums are rounded last, an innermost
 * section is rounded once and what that changes is part of its `cut`, as is what a cap or a floor changes.
 */
export function sectionTotals(
  reading: TableReading,
  rows: readonly AppraisedRow[],
  { scheme, places }: Pick<Settings, 'scheme' | 'places'>,
): SectionTotals[] {
  const paths = rowsBySection(rows);
  const declared = declaredFulls(reading);
  const sections = [...paths.values()].map(({ path, rows: members }): SectionTotals => {
    const title = path[path.length - 1] ?? '';
    const declaredFull = declared.get(path.join('\n')) ?? declared.get(title) ?? null;
    const raw = totalsOf(members);
    const { cap, floor } = limitsOf(title, declaredFull, members, scheme);
    const innermost = members.every((r) => r.indicator.sections.length === path.length);
    const summed = scheme.rounding === 'sum' && innermost ? roundedSum(members, places) : raw.score;
    const score = clamp(summed, floor, cap);
    return { ...raw, score, title, path, declaredFull, level: path.length - 1, cut: sub(raw.score, score) };
  });
  const cutting = sections.filter((s) => !isZero(s.cut));
  return cutting.length ? sections.map((s) => withInnerCuts(s, cutting)) : sections;
}

/** A cap of an inner section also lowers the outer one. */
function withInnerCuts(section: SectionTotals, all: readonly SectionTotals[]): SectionTotals {
  const inner = all.filter((s) => s.level > section.level && section.path.every((name, i) => s.path[i] === name));
  const cut = sum(inner.map((s) => s.cut));
  return isZero(cut) ? section : { ...section, score: sub(section.score, cut), cut: add(section.cut, cut) };
}

/**
 * Cap and floor of a section: those of the scheme of the year when it names the section; otherwise a section of bonus and
 * bottom-line rows only stops at its printed full marks, and a section of base rows has neither.
 */
function limitsOf(
  title: string,
  declaredFull: Exact | null,
  rows: readonly AppraisedRow[],
  scheme: Scheme,
): { cap: Exact | null; floor: Exact | null } {
  const own = scheme.sections?.find((s) => s.title === title);
  if (own) return { cap: decimal(own.full), floor: own.floor === null ? null : decimal(own.floor) };
  return { cap: rows.every((r) => extra(r.indicator.type)) ? declaredFull : null, floor: null };
}

/** Printed full marks by section title and by path of titles. */
function declaredFulls(reading: TableReading): Map<string, Exact> {
  const found = new Map<string, Exact>();
  const path: string[] = [];
  for (const row of reading.rows) {
    if (row.kind !== 'section') continue;
    path.length = row.level;
    path[row.level] = row.title;
    if (!row.declaredFull) continue;
    found.set(path.join('\n'), row.declaredFull);
    if (!found.has(row.title)) found.set(row.title, row.declaredFull);
  }
  return found;
}

/** The whole table: outermost sections as they came out, then rows outside any section. */
export function tableTotals(
  rows: readonly AppraisedRow[],
  sections: readonly SectionTotals[],
  { scheme, places }: Pick<Settings, 'scheme' | 'places'>,
): Totals {
  const raw = totalsOf(rows);
  if (!sections.length && scheme.rounding === 'sum') return { ...raw, score: roundedSum(rows, places) };
  const cut = sum(sections.filter((s) => s.level === 0).map((s) => s.cut));
  return isZero(cut) ? raw : { ...raw, score: sub(raw.score, cut) };
}

/** 市级自设 apart from the rest, base rows only; null without any city-set row. */
export function citySetTotals(rows: readonly AppraisedRow[]): { city: Totals; region: Totals } | null {
  const isBase = ({ indicator }: AppraisedRow): boolean => indicator.type === 'base' && !indicator.special;
  if (!rows.some((r) => r.indicator.citySet && isBase(r))) return null;
  const base = rows.filter(isBase);
  const city = base.filter((r) => r.indicator.citySet);
  return { city: totalsOf(city), region: totalsOf(base.filter((r) => !r.indicator.citySet)) };
}

/** 60 indicators (专项考评 rows do not count), 86 first-level ones (cells of the level above, base rows only). */
export function indicatorCounts(rows: readonly AppraisedRow[]): { indicators: number; firstLevel: number } {
  const cells = new Set<number>();
  let indicators = 0;
  for (const { indicator } of rows) {
    if (!indicator.special) indicators += 1;
    const at = indicator.type === 'base' ? indicator.cells.l1 : undefined;
    if (at) cells.add(cellKey(at.row, at.col));
  }
  return { indicators, firstLevel: cells.size };
}

/** `part` of `whole` in percent, two decimals half-up; null when the whole is zero. */
export function percentOf(part: Exact, whole: Exact): Exact | null {
  return isZero(whole) ? null : roundHalfUp(div(mul(part, HUNDRED), whole), 2);
}
