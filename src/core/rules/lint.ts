/** The only place that looks for what is odd in a rule that was read: gaps and overlaps of bands, limits that never act, marks that differ. */
import { add, compare, equals, exact, max, sum, ZERO, type Exact } from '../model/exact';
import type { DiagnosticCode } from '../model/messages';
import type { Span } from '../model/span';
import type { Adjustment, Amount, Band, End, Part, Rule } from '../methods/rule';
import { markOf, sayAmount, sayCondition, sayConstant, sayNumber } from '../methods/words';

/** What was found, where in the text; `values` fill the sentence of `messages.ts`. */
export interface LintFinding {
  readonly code: DiagnosticCode;
  readonly span: Span;
  readonly values: Readonly<Record<string, string>>;
}

/** Findings about the text alone; with the row's full marks (分值) also those that need them. */
export function lintRule(rule: Rule, full: Exact | null = null): LintFinding[] {
  return [
    ...rule.parts.flatMap((part) => [
      ...lintBands(part),
      ...lintDeductions(part, marksOf(part, full)),
      ...lintCaps(part),
    ]),
    ...(full ? lintMarks(rule, full) : []),
  ];
}

/** The part's full marks when they are known. */
function marksOf(part: Part, full: Exact | null): Exact | null {
  if (part.marks.kind === 'mark') return part.marks.value;
  if (full === null) return null;
  return part.marks.kind === 'full' ? full : part.marks.value.mul(full);
}

interface Range {
  readonly band: Band;
  readonly low: End | null;
  readonly high: End | null;
}

const at = (e: End): Exact => (e.at.kind === 'constant' ? e.at.constant.value : ZERO);
const said = (e: End, r: Range): string => {
  if (e.at.kind !== 'constant') return '';
  const score = r.band.when?.kind === 'interval' && r.band.when.measure.name === 'score';
  return sayConstant(score ? markOf(e.at.constant) : e.at.constant);
};

/** The bands of one measure with numbers for ends, from the lowest up; none when they are of several measures. */
function rangesOf(part: Part): Range[] {
  const ranges = part.bands.flatMap((band) => {
    const c = band.when;
    const constant = (e: End | null) => e === null || e.at.kind === 'constant';
    return c?.kind === 'interval' && constant(c.low) && constant(c.high)
      ? [{ band, measure: c.measure, low: c.low, high: c.high }]
      : [];
  });
  if (ranges.some((r) => r.measure.name !== ranges[0]!.measure.name)) return [];
  return ranges.sort((a, b) => (!a.low ? -1 : !b.low ? 1 : compare(at(a.low), at(b.low))));
}

function lintBands(part: Part): LintFinding[] {
  const ranges = rangesOf(part);
  const found: LintFinding[] = ranges.flatMap(({ band, low, high }) =>
    low && high && isEmpty(low, high)
      ? [{ code: 'band_unreachable', span: band.span, values: { words: sayCondition(band.when!) } }]
      : [],
  );
  const rest = part.bands.some((b) => b.when === null || b.when.kind === 'otherwise' || b.when.kind !== 'interval');
  for (const [n, lower] of ranges.entries()) {
    const upper = ranges[n + 1];
    if (!upper?.low || !lower.high || (upper.high && compare(at(upper.high), at(lower.high)) < 0)) continue;
    const order = compare(at(lower.high), at(upper.low));
    const [from, to] = [said(lower.high, lower), said(upper.low, upper)];
    const span = {
      start: Math.min(lower.band.span.start, upper.band.span.start),
      end: Math.max(lower.band.span.end, upper.band.span.end),
    };
    const bothOut = lower.high.closed === false && upper.low.closed === false;
    const bothIn = lower.high.closed !== false && upper.low.closed !== false;
    if ((order < 0 || (order === 0 && bothOut)) && !rest) found.push({ code: 'bands_gap', span, values: { from, to } });
    if (order > 0 || (order === 0 && bothIn)) found.push({ code: 'bands_overlap', span, values: { value: to } });
  }
  return found;
}

const isEmpty = (low: End, high: End): boolean => {
  const order = compare(at(low), at(high));
  return order > 0 || (order === 0 && (low.closed === false || high.closed === false));
};

const deducts = (a: Adjustment): boolean => a.kind === 'late' || a.kind === 'shared' || ('sign' in a && a.sign === -1);
const marks = (a: Amount): Exact | null => (a.kind === 'mark' ? a.value : null);

/** The most one clause can come to, in marks; null when nothing ends it, or it is a share of the full marks. */
function mostOf(a: Adjustment): Exact | null {
  if ('cap' in a && a.cap) return marks(a.cap);
  if (a.kind === 'flat') return marks(a.amount);
  if (a.kind === 'incident' && a.unit === null) return marks(a.per);
  if (a.kind !== 'step' || !a.bracket?.to || a.mode === 'ceil') return null;
  const per = marks(a.per);
  return per && a.bracket.to.sub(a.bracket.from).div(a.size.value).mul(per);
}

/** All of one sign together; null when one of them is open. */
function mostTogether(clauses: readonly Adjustment[]): Exact | null {
  const most = clauses.map(mostOf);
  return most.some((m) => m === null) ? null : sum(most as Exact[]);
}

function lintDeductions(part: Part, full: Exact | null): LintFinding[] {
  const { limits } = part;
  const clauses = part.adjustments.filter(deducts);
  const floored = limits.floor !== null || limits.deduct !== null || limits.least !== null || part.onlyDeducts;
  if (clauses.length === 0 || floored) return [];
  const most = mostTogether(clauses);
  const passes = most === null ? clauses.some((a) => mostOf(a) === null) : full !== null && compare(most, full) > 0;
  return passes ? [{ code: 'deduction_unbounded', span: clauses[0]!.span, values: {} }] : [];
}

function lintCaps(part: Part): LintFinding[] {
  const { limits } = part;
  const check = (cap: Amount | null, clauses: readonly Adjustment[], words: string): LintFinding[] => {
    const most = clauses.length > 0 ? mostTogether(clauses) : null;
    const value = cap && marks(cap);
    if (!most || !value || compare(most, value) >= 0) return [];
    return [{ code: 'cap_unreachable', span: part.span, values: { words: `${words}不超过${sayAmount(cap!)}` } }];
  };
  return [
    ...check(limits.deduct, part.adjustments.filter(deducts), '扣分'),
    ...check(
      limits.add,
      part.adjustments.filter((a) => !deducts(a)),
      '加分',
    ),
  ];
}

/** The marks that a text names for all of itself: its parts together, or its best band. Null when it names none. */
function marksInText(rule: Rule): Exact | null {
  const [only] = rule.parts;
  if (rule.parts.length > 1) {
    const each = rule.parts.map((p) => marks(p.marks));
    return each.some((m) => m === null) ? null : sum(each as Exact[]);
  }
  if (!only || only.marks.kind !== 'full' || only.onlyDeducts || only.adjustments.some((a) => !deducts(a))) return null;
  const best = only.bands.map((b) => bestOf(b));
  if (best.length === 0 || best.some((m) => m === null)) return null;
  return (best as Exact[]).reduce(max);
}

/** The marks of a band, in marks; null when it gives a share or all of them. */
function bestOf(b: Band): Exact | null {
  const v = b.value;
  if (v.kind === 'fixed') return marks(v.amount);
  if (v.kind === 'checklist')
    return v.rows.reduce<Exact | null>((t, r) => t && marks(r.amount) && add(t, marks(r.amount)!), ZERO);
  if (v.kind !== 'grades' && v.kind !== 'ranktable' && v.kind !== 'rankshare') return null;
  if (v.kind === 'grades' && v.fromFull) return null;
  const each = v.rows.map((r) => ('deducts' in r && r.deducts ? null : marks(r.amount)));
  return each.length === 0 || each.some((m) => m === null) ? null : (each as Exact[]).reduce(max);
}

function lintMarks(rule: Rule, full: Exact): LintFinding[] {
  const text = marksInText(rule);
  if (!text || text.n === 0n || equals(full, exact(0)) || equals(text, full)) return [];
  const spans = rule.parts.map((p) => p.span);
  const span = { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
  return [{ code: 'mark_in_text_differs', span, values: { text: sayNumber(text), full: sayNumber(full) } }];
}
