/** The only place that says how each method is calculated for many rows; a kind without a word here does not compile. */
import { comparesOwn } from '../ownNumber';
import { withinMarks } from '../../methods/values/convert';
import { GROUPED, heldAgainstPercent, shareOfScore } from '../../methods/values/formula';
import { countsThings, spokenOf } from '../../methods/adjust/stepGap';
import { isReduction } from '../../text/direction';
import { isPercentual } from '../../text/units';
import { exact, HUNDRED, mul, ONE, ZERO, type Exact } from '../../model/exact';
import type {
  Adjustment,
  AdjustKind,
  AdjustParams,
  Amount,
  Expression,
  StepMode,
  Value,
  ValueKind,
  ValueParams,
} from '../../methods/rule';
import { NotByColumn, ofTwoStocks, type Desk } from './desk';
import { gapOf } from './condition';
import type { Vec } from './vector';

/** Its rows are scored by the exact engine: words, lists or sorted anchors, not a number of each row. */
const EXACT = 'exact engine';

type ValueKernel<K extends ValueKind> = ((p: ValueParams[K], desk: Desk) => Vec) | typeof EXACT;
/** Not negative; what it does to the mark is told by the sign. */
type AdjustKernel<K extends AdjustKind> = ((p: AdjustParams[K], desk: Desk) => Vec) | typeof EXACT;

const capped = (x: Vec, cap: Amount | null, desk: Desk): Vec => (cap ? desk.program.min(x, desk.marks(cap)) : x);
const positive = (x: Vec, desk: Desk): Vec => desk.program.max(x, desk.constant(ZERO));

/** As `stepsOf`. */
function steps(units: Vec, mode: StepMode, silent: 'partial_step' | 'partial_count', desk: Desk): Vec {
  const how = mode ?? desk.fixed.choose(silent);
  return how === 'prorata' ? units : desk.program.whole(units, how);
}

const divided = (x: Vec, size: Exact, desk: Desk): Vec => desk.program.scaled(x, ONE.div(size));

function expression(e: Expression, desk: Desk): Vec {
  const { program } = desk;
  switch (e.kind) {
    case 'number':
      return desk.constant(e.value);
    case 'full':
      return desk.constant(desk.fixed.full);
    case 'term':
      return program.scaled(desk.measure({ name: e.name, words: e.words }).value, ONE.div(e.per));
    case 'operation': {
      // As in the exact engine: whether 实际值 beside 75% is in percent, only the row can tell.
      if (heldAgainstPercent(e) && [e.left, e.right].some((x) => x.kind === 'term' && x.per.equals(ONE)))
        throw new NotByColumn();
      const [a, b] = [expression(e.left, desk), expression(e.right, desk)];
      return e.op === '+'
        ? program.add(a, b)
        : e.op === '-'
          ? program.sub(a, b)
          : e.op === '*'
            ? program.mul(a, b)
            : program.div(a, e.right.kind === 'term' && GROUPED.has(e.right.name) ? positive(b, desk) : b);
    }
  }
}

/** The units of its terms, as far as their columns have any. */
function unitsIn(e: Expression, desk: Desk): readonly string[] {
  if (e.kind === 'operation') return [...unitsIn(e.left, desk), ...unitsIn(e.right, desk)];
  const unit = e.kind === 'term' ? desk.measure({ name: e.name, words: e.words }).unit : null;
  return unit ? [unit.text] : [];
}

const VALUES: { readonly [K in ValueKind]: ValueKernel<K> } = {
  fixed: (p, desk) => desk.marks(p.amount),
  prorata(p, desk) {
    if (p.aim) throw new NotByColumn();
    const { program, part, fixed } = desk;
    const ratio = ((): Vec => {
      if (p.ratio === 'ratio' || p.ratio === 'completion')
        return program.scaled(desk.measure({ name: p.ratio, words: '' }).value, exact(1, 100));
      const actual = desk.ask('actual').value;
      const other = desk.ask(p.ratio === 'average' ? 'average' : 'best').value;
      if (p.inverse) throw new NotByColumn();
      // Of a mean that fell there is no share: nothing is divided by 0.
      return program.div(actual, positive(other, desk));
    })();
    const limited = part.limits.most !== null || part.adjustments.some((a) => 'sign' in a && a.sign === 1);
    const stops = limited ? part.limits.most === null : fixed.choose('prorata_cap') === 'full';
    const once = stops ? program.min(ratio, desk.constant(ONE)) : ratio;
    const share = p.cap ? program.min(once, desk.constant(p.cap)) : once;
    return positive(program.scaled(program.scaled(share, fixed.marks(p.of)), p.factor), desk);
  },
  formula(p, desk) {
    const { program, part, fixed } = desk;
    // As in the exact engine: terms in several units are brought to one, or are nothing to each other.
    if (new Set(unitsIn(p.expression, desk)).size > 1) throw new NotByColumn();
    const share = p.deducts ? null : shareOfScore(p.expression);
    if (share) withinMarks(mul(share, HUNDRED), fixed);
    const result = expression(p.expression, desk);
    const full = desk.constant(fixed.full);
    const raw = p.deducts ? program.sub(full, result) : result;
    const stops = part.limits.most === null && fixed.choose('prorata_cap') === 'full';
    const within = stops ? program.min(raw, full) : raw;
    return part.limits.floor === 'negative' ? within : positive(within, desk);
  },
  convert(p, desk) {
    if (!p.stated) throw new NotByColumn();
    const score = desk.measure({ name: 'score', words: '' }).value;
    if (p.times) return desk.program.scaled(score, p.times);
    if (!p.rate.equals(ONE)) {
      withinMarks(mul(p.scale, p.rate), desk.fixed);
      return desk.program.scaled(score, p.rate);
    }
    // As in the exact engine: a score past its scale is asked.
    const { program } = desk;
    const past = program.when(program.order(score, desk.constant(p.scale)), 'positive');
    return program.select(past, program.nothing(), program.scaled(score, desk.fixed.full.div(p.scale)));
  },
  weighted: EXACT,
  efficacy: EXACT,
  interpolation: EXACT,
  excluded: EXACT,
  groupaverage: EXACT,
  rescale: EXACT,
  ranktable: EXACT,
  rankshare: EXACT,
  grades: EXACT,
  checklist: EXACT,
};

/** What a completion is held against without another's completion. */
const OWN_AIMS: ReadonlySet<string> = new Set(['schedule', 'target']);

const ADJUSTMENTS: { readonly [K in AdjustKind]: AdjustKernel<K> } = {
  step(p, desk) {
    const { program, part, fixed } = desk;
    const side = p.neutral && part.lowerIsBetter === null && fixed.lowerIsBetter(p.measure) ? 'above' : p.side;
    // As in the exact engine: whose completion stands beside, and which way a fall is told, only the row can tell.
    const theirs = p.reference.kind === 'part' || (p.reference.kind === 'named' && !OWN_AIMS.has(p.reference.name));
    if (p.measure.name === 'actual' && (p.sign === -1) === (p.side === 'below') && fixed.lowerIsBetter(p.measure))
      throw new NotByColumn();
    if ((p.measure.name === 'completion' && theirs) || isReduction(spokenOf(p, part).words)) throw new NotByColumn();
    const gap = ((): Vec => {
      const lastYear = p.reference.kind === 'named' && p.reference.name === 'last_year' && p.size.unit?.text === '%';
      const points =
        p.reference.kind === 'named' && p.reference.name === 'last_year' && p.size.unit?.dimension === 'points';
      if (points && !desk.columns.actual) throw new NotByColumn();
      // As in the exact engine: what is due by now, in the step's own unit, is worked out row by row.
      if (p.reference.kind === 'named' && p.reference.name === 'schedule' && countsThings(p)) throw new NotByColumn();
      const grown = lastYear && !desk.tryAsk('last_year') ? desk.tryAsk('growth') : null;
      if (grown) return side === 'below' ? program.scaled(grown.value, ONE.neg()) : grown.value;
      // As in the exact engine: a rise that costs marks is not measured from 100 %.
      const toHundred = p.side === 'below' && p.sign === -1;
      const aimless = p.measure.name !== 'completion' && p.reference.kind === 'implied' && !toHundred;
      if (p.reference.kind === 'implied' && p.reference.moved && desk.tryAsk('last_year')) throw new NotByColumn();
      if (aimless && !desk.tryAsk('target')) throw new NotByColumn();
      if (p.measure.name !== 'completion')
        return gapOf(
          desk.measure(p.measure),
          desk.reference(p.reference, p.measure),
          { side, measure: spokenOf(p, part), unit: p.size.unit, basis: p.basis },
          desk,
        );
      const completion = desk.measure(p.measure).value;
      const named = p.reference.kind === 'named' && p.reference.name === 'schedule';
      const aim =
        p.reference.kind === 'constant'
          ? desk.constant(p.reference.constant.value)
          : named
            ? desk.ask('schedule').value
            : desk.constant(HUNDRED);
      return side === 'below' ? program.sub(aim, completion) : program.sub(completion, aim);
    })();
    const past = positive(p.bracket ? program.sub(gap, desk.constant(p.bracket.from)) : gap, desk);
    const stretch = p.bracket?.to ? program.min(past, desk.constant(p.bracket.to.sub(p.bracket.from))) : past;
    const stepped = program.scaled(
      steps(divided(stretch, p.size.value, desk), p.mode, 'partial_step', desk),
      fixed.marks(p.per),
    );
    return capped(stepped, p.cap, desk);
  },
  incident(p, desk) {
    const { program, part, fixed } = desk;
    if (part.adjustments.filter((a) => a.kind === 'incident').length > 1) throw new NotByColumn();
    // As in the exact engine: whether the count is the number that is compared, only the row can tell.
    if (comparesOwn(desk.part)) throw new NotByColumn();
    const counted = desk.count(p.words);
    // As in the exact engine: a share counts no pieces.
    if (counted.unit && isPercentual(counted.unit)) throw new NotByColumn();
    const n = positive(program.sub(counted.value, desk.constant(p.free)), desk);
    const silent = p.sign === -1 ? 'partial_step' : 'partial_count';
    const units = p.size.equals(ONE) ? n : steps(divided(n, p.size, desk), p.mode, silent, desk);
    return capped(program.scaled(units, fixed.marks(p.per)), p.cap, desk);
  },
  flat: (p, desk) => desk.marks(p.amount),
  late(p, desk) {
    const late = desk.measure({ name: 'days_late', words: '' });
    if (!late.unit && p.unit?.text === '周') throw new NotByColumn();
    const days = positive(desk.inUnit(late, p.unit), desk);
    const units = steps(divided(days, p.size, desk), p.mode, 'partial_step', desk);
    return capped(desk.program.scaled(units, desk.fixed.marks(p.per)), p.cap, desk);
  },
  count(p, desk) {
    const { program, fixed } = desk;
    if (p.first || ofTwoStocks(p.measure.words, desk.columns)) throw new NotByColumn();
    // As in the exact engine: 500亿 against 每500万 may be of another scale, which each row tells.
    if (/^[万亿]/.test(p.size.unit?.text ?? '')) throw new NotByColumn();
    const reached = desk.inUnit(desk.measure(p.measure), p.size.unit);
    const start = p.start
      ? desk.inUnit({ value: desk.constant(p.start.value), unit: p.start.unit }, p.size.unit)
      : desk.constant(ZERO);
    const n = positive(program.sub(reached, start), desk);
    const units = steps(divided(n, p.size.value, desk), p.mode, 'partial_count', desk);
    return capped(program.scaled(units, fixed.marks(p.per)), p.cap, desk);
  },
  levels: EXACT,
  rankstep(p, desk) {
    const { program, fixed } = desk;
    const rank = desk.measure({ name: 'rank', words: '' }).value;
    const from = p.from === 'first' ? desk.constant(ONE) : desk.ask('last_rank').value;
    const places = positive(p.side === 'below' ? program.sub(rank, from) : program.sub(from, rank), desk);
    return capped(program.scaled(divided(places, p.size, desk), fixed.marks(p.per)), p.cap, desk);
  },
  shared: EXACT,
};

/** The base mark a value of the rule gives. */
export function valueOf(v: Value, desk: Desk): Vec {
  const kernel = VALUES[v.kind] as ValueKernel<typeof v.kind>;
  if (kernel === EXACT) throw new NotByColumn();
  return (kernel as (p: Value, desk: Desk) => Vec)(v, desk);
}

/** What an adjustment adds (`sign` 1) or takes (−1). */
export function adjustmentOf(a: Adjustment, desk: Desk): { readonly amount: Vec; readonly sign: 1 | -1 } {
  const kernel = ADJUSTMENTS[a.kind] as AdjustKernel<typeof a.kind>;
  if (kernel === EXACT) throw new NotByColumn();
  const amount = (kernel as (p: Adjustment, desk: Desk) => Vec)(a, desk);
  return { amount, sign: 'sign' in a ? a.sign : a.kind === 'count' ? 1 : -1 };
}
