/** The only place that looks for what is odd in a rule that was read: bands, limits that never act, marks that differ. */
import { add, compare, equals, max, min, sum, ZERO, type Exact } from '../model/exact';
import type { Adjustment, Amount, Band, Part, Rule } from '../methods/rule';
import { sayAmount, sayNumber } from '../methods/words';
import { lintBands, lintRanks } from './lintBands';
import type { LintFinding } from './lintFinding';

/** Findings about the text alone; with the row's full marks (分值) also those that need them. */
export function lintRule(rule: Rule, full: Exact | null = null): LintFinding[] {
  return [
    ...rule.parts.flatMap((part) => [
      ...lintBands(part, marksOf(part, full)),
      ...lintRanks(part, marksOf(part, full)),
      ...lintDeductions(part, marksOf(part, full)),
      ...lintCaps(part, marksOf(part, full)),
      ...lintExceptions(part),
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

/** What the count leaves out stands in no cell: whoever fills it in is told. */
const lintExceptions = (part: Part): LintFinding[] =>
  part.adjustments.flatMap((a) =>
    (a.kind === 'incident' || a.kind === 'late') && a.except !== undefined
      ? [{ code: 'count_excludes' as const, span: a.span, values: { words: a.except } }]
      : [],
  );

/** Limits that never act: all clauses together come to less, or the marks are used up before. */
function lintCaps(part: Part, full: Exact | null): LintFinding[] {
  const { limits } = part;
  const check = (cap: Amount | null, most: Exact | null, words: string): LintFinding[] => {
    const value = cap && marks(cap);
    if (!most || !value || compare(most, value) >= 0) return [];
    return [{ code: 'cap_unreachable', span: part.span, values: { words: `${words}不超过${sayAmount(cap!)}` } }];
  };
  const down = part.adjustments.filter(deducts);
  const up = part.adjustments.filter((a) => !deducts(a));
  const below = limits.floor === 'negative' || part.onlyDeducts || up.length > 0 ? null : full;
  const together = down.length > 0 ? mostTogether(down) : null;
  const most = below && together ? min(below, together) : (together ?? (down.length > 0 ? below : null));
  return [...check(limits.deduct, most, '扣分'), ...check(limits.add, up.length > 0 ? mostTogether(up) : null, '加分')];
}

/** The marks that a text may mean by its full marks: its parts together, its best band with and without the additions, or the most it gives. Empty when it names none. */
function marksInText(rule: Rule): Exact[] {
  const [only] = rule.parts;
  if (rule.parts.length > 1) {
    const each = rule.parts.map((p) => marks(p.marks));
    return each.some((m) => m === null) ? [] : [sum(each as Exact[])];
  }
  if (!only || only.marks.kind === 'share' || only.onlyDeducts) return [];
  if (only.marks.kind === 'mark') {
    const { value } = only.marks;
    const more = only.limits.add && marks(only.limits.add);
    return more ? [add(value, more), value] : [value];
  }
  const up = only.adjustments.filter((a) => !deducts(a));
  const most = only.limits.most && marks(only.limits.most);
  const best = only.bands.map((b) => bestOf(b));
  if (best.some((m) => m === null)) return [];
  const base = best.length > 0 ? (best as Exact[]).reduce(max) : null;
  // 制定方案得1分，开展培训2次以上得1分: items of a list come to their sum.
  const kinds = new Set(only.bands.map((b) => b.when?.kind));
  const listed = kinds.size === 2 && kinds.has('event') && kinds.has('interval') ? [sum(best as Exact[])] : [];
  if (up.length === 0) return base ? [...listed, base] : [];
  if (!base && up.length < only.adjustments.length) return [];
  const added = (only.limits.add && marks(only.limits.add)) ?? mostTogether(up);
  const reached = most ?? (added && add(base ?? ZERO, added));
  return reached ? [...(base ? [base] : []), reached] : [];
}

/** The marks of a band, in marks; null when it gives a share or all of them. */
function bestOf(b: Band): Exact | null {
  const v = b.value;
  if (v.kind === 'fixed') return marks(v.amount);
  if (v.kind === 'checklist')
    return v.rows.reduce<Exact | null>((t, r) => t && marks(r.amount) && add(t, marks(r.amount)!), ZERO);
  if (v.kind !== 'grades' && v.kind !== 'ranktable' && v.kind !== 'rankshare') return null;
  if (v.kind === 'grades' && v.fromFull) return null;
  if (v.kind === 'ranktable' && v.otherwise && marks(v.otherwise) === null) return null;
  const each = v.rows.map((r) => ('deducts' in r && r.deducts ? null : marks(r.amount)));
  return each.length === 0 || each.some((m) => m === null) ? null : (each as Exact[]).reduce(max);
}

function lintMarks(rule: Rule, full: Exact): LintFinding[] {
  const named = marksInText(rule);
  const text = named[named.length - 1];
  if (!text || text.n === 0n || full.n === 0n || named.some((m) => equals(m, full))) return [];
  const spans = rule.parts.map((p) => p.span);
  const span = { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
  return [{ code: 'mark_in_text_differs', span, values: { text: sayNumber(text), full: sayNumber(full) } }];
}
