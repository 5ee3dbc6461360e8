/** The only place that holds a table against the scheme of its year: sections, weights of composites, shares of a section. */
import type { AppraisedRow, AppraisedTable, SectionTotals } from '../model/appraisal';
import type { CellRef } from '../model/area';
import { HUNDRED, decimal, decimalText, div, equals, isZero, mul, type Exact } from '../model/exact';
import type { SectionRow, TableReading } from '../model/indicator';
import { fittingScheme, type Scheme, type SchemeShare, type SchemeWeight, type YearScheme } from '../model/scheme';
import type { Snapshot } from '../model/snapshot';
import { differing, type Found } from './findings';
import { economicRows } from './economic';

/** The user's scheme where one is set; otherwise the year's, when the sections are its sections. Nothing fits: nothing is said. */
export function checkScheme(
  snapshot: Snapshot,
  reading: TableReading,
  rows: readonly AppraisedRow[],
  sections: readonly SectionTotals[],
  scheme: Scheme,
): Found[] {
  const outer = sections.filter((s) => s.level === 0);
  const year = fittingScheme(
    scheme.year ?? reading.year,
    outer.map((s) => s.title),
  );
  const held: YearScheme = {
    year: scheme.year ?? reading.year ?? 0,
    sections: scheme.sections ?? year?.sections ?? [],
    weights: scheme.weights ?? year?.weights ?? [],
    shares: scheme.shares ?? year?.shares ?? [],
  };
  const say = (at: CellRef, words: string, wanted: string): Found => {
    const values = { found: words, wanted, year: held.year ? String(held.year) : '' };
    return differing('scheme_differs', at, values, `${words}，方案为${wanted}`);
  };
  return [
    ...sectionFulls(reading, outer, held, say),
    ...(held.weights.length ? weights(economic(snapshot, reading, rows), rows, held.weights, say) : []),
    ...held.shares.flatMap((share) => shareOf(rows, outer, share, say)),
  ];
}

type Say = (at: CellRef, words: string, wanted: string) => Found;

function sectionFulls(reading: TableReading, outer: readonly SectionTotals[], held: YearScheme, say: Say): Found[] {
  return outer.flatMap((section) => {
    const wanted = held.sections.find((s) => s.title === section.title);
    const full = section.declaredFull ?? section.full;
    if (!wanted || equals(full, decimal(wanted.full))) return [];
    const row = reading.rows.find((r): r is SectionRow => r.kind === 'section' && r.title === section.title);
    const at = { sheet: reading.sheet, row: row?.row ?? reading.area.top, col: reading.area.left };
    return [say(at, `${section.title}${decimalText(full)}分`, `${wanted.full}分`)];
  });
}

const economic = (
  snapshot: Snapshot,
  reading: TableReading,
  rows: readonly AppraisedRow[],
): ReadonlySet<AppraisedRow> => {
  const table = { reading, rows } satisfies Pick<AppraisedTable, 'reading' | 'rows'>;
  return new Set(economicRows(snapshot, table)?.rows);
};

const PERCENT = '(?:占|权重为?|按)?(\\d+(?:\\.\\d+)?)[%％]';
const WEIGHTS = new RegExp(
  `总量[^增，；。]{0,6}?${PERCENT}[，、；,和及与]?(?:而|其)?增(?:速|幅)[^，；。]{0,6}?${PERCENT}`,
);

/** 总量占40%，增速占60% as the rules of the economic indicators print it. */
function weights(
  economicOnes: ReadonlySet<AppraisedRow>,
  rows: readonly AppraisedRow[],
  wanted: readonly SchemeWeight[],
  say: Say,
): Found[] {
  return rows.flatMap((row) => {
    const { name, ruleText, ruleAt } = row.indicator;
    const printed = WEIGHTS.exec(ruleText.replace(/\s/g, ''));
    const named = wanted.find((w) => w.indicator !== null && name.includes(w.indicator));
    const weight = named ?? (economicOnes.has(row) ? wanted.find((w) => w.indicator === null) : undefined);
    if (!printed || !ruleAt || !weight) return [];
    const same = (text: string | undefined, percent: string): boolean => equals(decimal(text ?? '0'), decimal(percent));
    if (same(printed[1], weight.level) && same(printed[2], weight.growth)) return [];
    const shown = (level: string | undefined, growth: string | undefined) => `总量占${level}%、增速占${growth}%`;
    return [say(ruleAt, `${name}${shown(printed[1], printed[2])}`, shown(weight.level, weight.growth))];
  });
}

function shareOf(
  rows: readonly AppraisedRow[],
  outer: readonly SectionTotals[],
  { indicator, section, percent }: SchemeShare,
  say: Say,
): Found[] {
  const of = outer.find((s) => s.title === section);
  const whole = of?.declaredFull ?? of?.full;
  const [row, ...others] = rows.filter(
    (r) => r.indicator.sections[0] === section && r.indicator.name.includes(indicator),
  );
  const { full = null, fullAt = null } = row?.indicator ?? {};
  if (!whole || isZero(whole) || !full || !fullAt || others.length) return [];
  const is: Exact = div(mul(full, HUNDRED), whole);
  const shown = (p: string) => `占${section}分值的${p}%`;
  return equals(is, decimal(percent)) ? [] : [say(fullAt, `${indicator}${shown(decimalText(is, 2))}`, shown(percent))];
}
