/** The only place that adds marks up: rounded item marks, sections with caps and floors, the whole table. */
import type { AppraisedRow, SectionTotals, Totals } from '../model/appraisal';
import {
  HUNDRED,
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

/** Items that can be completed: 加分 and 底线 rows cannot. */
const completable = (type: ItemType): boolean => type === 'base' || type === 'review';

const extra = (type: ItemType): boolean => !completable(type);

/** Sums of rounded item marks. Unscored rows count with their full marks only. */
export function totalsOf(rows: readonly AppraisedRow[]): Totals {
  const scored = rows.filter((r) => r.mark);
  const unscored = rows.filter((r) => !r.mark);
  const items = rows.filter((r) => completable(r.indicator.type));
  return {
    full: sum(rows.map(fullOf)),
    score: sum(scored.map((r) => r.mark ?? ZERO)),
    deducted: sum(scored.map((r) => r.deduction ?? ZERO)),
    bonus: sum(scored.map((r) => r.bonus ?? ZERO)),
    completed: items.filter((r) => r.mark && isZero(r.deduction ?? ZERO)).length,
    count: items.length,
    rows: rows.length,
    unscoredRows: unscored.length,
    unscoredFull: sum(unscored.map(fullOf)),
  };
}

const fullOf = (row: AppraisedRow): Exact => row.indicator.full ?? ZERO;

/** Exact marks summed, then rounded: for the order of rounding 先合计后取舍. A person's mark is as exact as it stands. */
const roundedSum = (rows: readonly AppraisedRow[], places: number): Exact =>
  roundHalfUp(sum(rows.flatMap((r) => (r.mark ? (r.trace()?.exact ?? r.mark) : []))), places);

/**
 * One entry for each section path, outer before inner, in the order of the table. Where sums are rounded last, an innermost
 * section is rounded once and what that changes is part of its `cut`, as is what a cap or a floor changes.
 */
export function sectionTotals(
  reading: TableReading,
  rows: readonly AppraisedRow[],
  { scheme, places }: Pick<Settings, 'scheme' | 'places'>,
): SectionTotals[] {
  const paths = new Map<string, { path: readonly string[]; rows: AppraisedRow[] }>();
  for (const row of rows) {
    row.indicator.sections.forEach((_, depth) => {
      const path = row.indicator.sections.slice(0, depth + 1);
      const key = path.join('\n');
      const known = paths.get(key) ?? { path, rows: [] };
      known.rows.push(row);
      paths.set(key, known);
    });
  }
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
  return sections.map((s) => withInnerCuts(s, sections));
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
  const base = rows.filter((r) => r.indicator.type === 'base' && !r.indicator.special);
  const city = base.filter((r) => r.indicator.citySet);
  if (!city.length) return null;
  return { city: totalsOf(city), region: totalsOf(base.filter((r) => !r.indicator.citySet)) };
}

/** 60 indicators (专项考评 rows do not count), 86 first-level ones (cells of the level above, base rows only). */
export function indicatorCounts(rows: readonly AppraisedRow[]): { indicators: number; firstLevel: number } {
  const cells = new Set<string>();
  for (const { indicator } of rows) {
    const at = indicator.cells.l1;
    if (indicator.type === 'base' && at) cells.add(`${at.row},${at.col}`);
  }
  return { indicators: rows.filter((r) => !r.indicator.special).length, firstLevel: cells.size };
}

/** `part` of `whole` in percent, two decimals half-up; null when the whole is zero. */
export function percentOf(part: Exact, whole: Exact): Exact | null {
  return isZero(whole) ? null : roundHalfUp(div(mul(part, HUNDRED), whole), 2);
}
