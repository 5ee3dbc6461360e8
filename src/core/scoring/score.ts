/** The only evaluator: a read rule, a row's terms and inputs become a mark with its trace. */
import { partName } from './partName';
import { CONVENTIONS, type ConventionChoices, type ConventionId } from '../model/convention';
import {
  add,
  clamp,
  compare,
  equals,
  isNegative,
  isPositive,
  mul,
  neg,
  roundHalfUp,
  sub,
  ZERO,
  type Exact,
} from '../model/exact';
import type { ItemType } from '../model/indicator';
import type { InputSource } from '../model/inputs';
import type { Unit } from '../model/quantity';
import type { ConventionUse, Outcome, Score, Trace } from '../model/score';
import { Lacking, type Context } from '../methods/context';
import type { Part, Rule } from '../methods/rule';
import { sayShare, shown } from '../methods/words';
import type { RuleReading } from '../rules/read';
import { makeContext, type Account, type Run } from './context';
import { scorePart } from './part';
import { Onlooker } from './partsApart';
import { oneNumberEach } from './twoMeasures';

/** What the row says besides its inputs. */
export interface Terms {
  /** 分值; for bonus rows the cap; 0 for 扣分项. */
  readonly full: Exact;
  readonly type: ItemType;
  /** Indicator name, '' when unknown: tells a percentage (增速, …率, 占比) from an amount. */
  readonly name: string;
  /** Unit of the actual value, null when nothing tells it. */
  readonly unit: Unit | null;
  readonly conventions: ConventionChoices;
  /** Decimals of the mark, half-up. */
  readonly places: number;
}

/** Scores one row. Never throws for bad data. `tells`: how the mark came about is asked for certain. */
export function scoreRule(reading: RuleReading, terms: Terms, inputs: InputSource, tells = false): Outcome {
  const { rule } = reading;
  if (reading.view.status === 'manual') return { status: 'manual' };
  if (!rule) return { status: 'unreadable_rule' };
  try {
    let told = tells ? newAccount() : null;
    const { raw, gradeVeto } = evaluate(rule, terms, inputs, terms.conventions, told);
    // Few marks are asked how they came about: then the rule is applied once more, and tells.
    const tell = (): Account => {
      if (!told) evaluate(rule, terms, inputs, terms.conventions, (told = newAccount()));
      return told;
    };
    const score = finish(rule, terms, inputs, raw, gradeVeto, tell);
    return { status: 'scored', score, exact: raw, trace: () => traceOf(rule, terms, raw, tell()) };
  } catch (error) {
    if (!(error instanceof Lacking)) throw error;
    if (error.missing.reason === 'not_applicable') return { status: 'not_applicable', stated: leavesOut(rule) };
    return { status: 'missing_input', missing: [error.missing] };
  }
}

const leavesOut = (rule: Rule): boolean => rule.parts.some((p) => p.bands.some((b) => b.value.kind === 'excluded'));

interface Evaluation {
  readonly raw: Exact;
  readonly gradeVeto: string | null;
}

const newAccount = (): Account => ({ used: new Set(), steps: [], seen: new Map() });

function evaluate(
  rule: Rule,
  terms: Terms,
  inputs: InputSource,
  conventions: ConventionChoices,
  account: Account | null,
): Evaluation {
  const { name, unit } = terms;
  const run: Run = { bonus: terms.type === 'bonus', name, unit, conventions, account };
  const many = rule.parts.length > 1;
  const bottom = terms.type === 'bottom_line';
  addUp(rule, terms);
  withinFull(rule, terms);
  oneNumberEach(rule, name, inputs);
  let raw = ZERO;
  let gradeVeto: string | null = null;
  const onlooker = new Onlooker(rule);
  rule.parts.forEach((part, n) => {
    const full = marksOf(part, terms.full);
    const context = makeContext(part, full, run, many ? onlooker.watching(n, inputs.part(n, partName(part))) : inputs);
    if (part.marks.kind === 'share' && many) noteWeight(context, part, part.marks.value);
    const scored = scorePart(part, context, part.onlyDeducts || bottom);
    raw = add(raw, scored.value);
    gradeVeto ??= scored.gradeVeto;
  });
  onlooker.check();
  // 上不封顶 in a row of additions that is worth 5.
  if (
    terms.type === 'bonus' &&
    isPositive(terms.full) &&
    compare(raw, terms.full) > 0 &&
    rule.parts.some((p) => p.limits.open)
  )
    throw new Lacking({ missing: '加分上限', reason: 'doubtful', shown: `规则加分不封顶，分值${shown(terms.full)}分` });
  const most = terms.type === 'bonus' && isPositive(terms.full) ? clamp(raw, null, terms.full) : raw;
  if (account && !equals(most, raw)) {
    const spans = rule.parts.map((p) => p.span);
    const span = { start: Math.min(...spans.map((x) => x.start)), end: Math.max(...spans.map((x) => x.end)) };
    account.steps.push({
      span,
      stage: 'limit',
      applied: true,
      how: `最高得${shown(terms.full)}分`,
      amount: sub(most, raw),
    });
  }
  return { raw: most, gradeVeto };
}

const noteWeight = (context: Context, { span, label }: Part, share: Exact): void =>
  context.note(span, 'weight', true, () => `${label}占${sayShare(share)}`, null);

/** Parts must add up to the row's marks, those that only add to them aside: otherwise they may be ways to one mark, or limits, and not parts of it. */
export function addUp(rule: Rule, { full, type }: Terms): void {
  if (type !== 'base' || !isPositive(full) || rule.parts.length < 2) return;
  let [total, own] = [ZERO, ZERO];
  for (const part of rule.parts) {
    if (part.marks.kind !== 'mark') return;
    total = add(total, part.marks.value);
    if (!onlyAdds(part)) own = add(own, part.marks.value);
  }
  if (equals(total, full) || equals(own, full)) return;
  const shownAs = `各部分合计${shown(total)}分，分值${shown(full)}分`;
  throw new Lacking({ missing: '各部分的分值', reason: 'doubtful', shown: shownAs });
}

/** 信息被省级采用的，每条另加0.5分: on top of what the others are worth. */
const onlyAdds = ({ bands, adjustments }: Part): boolean =>
  bands.length === 0 && adjustments.length > 0 && adjustments.every((a) => 'sign' in a && a.sign === 1);

/** 达到目标得10分 in a row of 5: one of the two is a slip, and which nobody can tell. */
export function withinFull(rule: Rule, { full, type }: Terms): void {
  const [part, ...others] = rule.parts;
  if (type !== 'base' || !isPositive(full) || !part || others.length > 0) return;
  if (part.marks.kind === 'mark' && !equals(part.marks.value, full)) {
    const shownAs = `规则共${shown(part.marks.value)}分，分值${shown(full)}分`;
    throw new Lacking({ missing: '规则的分值', reason: 'doubtful', shown: shownAs });
  }
  if (part.marks.kind !== 'full') return;
  for (const b of part.bands) {
    if (b.value.kind !== 'fixed' || b.value.amount.kind !== 'mark' || compare(b.value.amount.value, full) <= 0)
      continue;
    const shownAs = `规则得${shown(b.value.amount.value)}分，分值${shown(full)}分`;
    throw new Lacking({ missing: '规则所得分数', reason: 'doubtful', shown: shownAs });
  }
}

export const marksOf = (part: Part, full: Exact): Exact =>
  part.marks.kind === 'mark' ? part.marks.value : part.marks.kind === 'full' ? full : mul(full, part.marks.value);

export function placesOf(rule: Rule, terms: Terms): number {
  return rule.places ?? terms.places;
}

function finish(
  rule: Rule,
  terms: Terms,
  inputs: InputSource,
  raw: Exact,
  gradeVeto: string | null,
  tell: () => Account,
): Score {
  const mark = roundHalfUp(raw, placesOf(rule, terms));
  const base = terms.type === 'base' || terms.type === 'review';
  const difference = sub(mark, terms.full);
  return new ScoreTold(
    mark,
    base ? (isNegative(difference) ? neg(difference) : ZERO) : isNegative(mark) ? neg(mark) : ZERO,
    base ? (isPositive(difference) ? difference : ZERO) : isPositive(mark) ? mark : ZERO,
    gradeVeto,
    () => [...tell().used].flatMap((id) => usesOf(id, rule, terms, inputs, mark)),
  );
}

/** A class: an object with a getter of its own is slow to make, and every row makes one. */
class ScoreTold implements Score {
  readonly #uses: () => ConventionUse[];

  constructor(
    readonly mark: Exact,
    readonly deduction: Exact,
    readonly bonus: Exact,
    readonly gradeVeto: string | null,
    uses: () => ConventionUse[],
  ) {
    this.#uses = uses;
  }

  get conventions(): ConventionUse[] {
    return this.#uses();
  }
}

/** The other choices of a convention, when they change this mark. */
function usesOf(id: ConventionId, rule: Rule, terms: Terms, inputs: InputSource, mark: Exact): ConventionUse[] {
  const chosen = terms.conventions[id];
  const alternatives = (CONVENTIONS[id] as readonly string[])
    .filter((choice) => choice !== chosen)
    .flatMap((choice) => {
      try {
        const other = evaluate(rule, terms, inputs, { ...terms.conventions, [id]: choice } as ConventionChoices, null);
        return [{ choice, mark: roundHalfUp(other.raw, placesOf(rule, terms)) }];
      } catch {
        return [];
      }
    });
  return alternatives.some((a) => compare(a.mark, mark) !== 0) ? [{ id, chosen, alternatives }] : [];
}

function traceOf(rule: Rule, terms: Terms, raw: Exact, told: Account): Trace {
  return { steps: told.steps, inputs: [...told.seen.values()], exact: raw, places: placesOf(rule, terms) };
}
