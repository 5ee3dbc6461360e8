/** The only place that decides whether a condition holds for a row's numbers. */
import { compare, exact, isPositive, isZero, type Exact } from '../model/exact';
import { isMissing } from '../model/inputs';
import { Lacking, type Context } from '../methods/context';
import { completedAim, completedShare } from '../methods/completed';
import { gapBetween } from '../methods/gap';
import type { Condition, End, Measure, Reference } from '../methods/rule';
import type { Quantity, Unit } from '../model/quantity';
import { isPercentual, PERCENT } from '../text/units';
import { ofOneScale } from './scale';
import { fallsShort, isWholeRate, toldByItsFailures, toldByItsWant, toldByThoseThatFail } from './wanting';

/** 序时进度 is a share of the target: what is compared with it is asked as one. */
const onSchedule = (at: Reference): boolean => at.kind === 'named' && at.name === 'schedule';

/** `edge`: the value stands on an end that the text leaves open. */
export type Verdict = 'in' | 'edge' | 'out';

/** Throws `Lacking` when the row does not give what the condition asks for: an unknown condition is never false. */
export function holdsCondition(c: Condition, context: Context): Verdict {
  switch (c.kind) {
    case 'otherwise':
      return 'out';
    case 'event': {
      const happened = factOrWant(c, context);
      return happened !== c.negated ? 'in' : 'out';
    }
    case 'applicable': {
      const answer = context.inputs.applicable(c.words);
      if (isMissing(answer)) throw new Lacking(answer);
      return answer.ok === c.has ? 'in' : 'out';
    }
    case 'all': {
      const verdicts = c.of.map((x) => holdsCondition(x.kind === 'gap' ? besideReached(x, c.of) : x, context));
      return verdicts.includes('out') ? 'out' : verdicts.includes('edge') ? 'edge' : 'in';
    }
    case 'any': {
      const verdicts = c.of.map((x) => holdsCondition(x, context));
      return verdicts.includes('in') ? 'in' : verdicts.includes('edge') ? 'edge' : 'out';
    }
    case 'howmany': {
      const n = context.measure({ name: 'count', words: '' });
      return compare(n.value, c.count) === 0 ? 'in' : 'out';
    }
    case 'gap': {
      const due = onSchedule(c.reference);
      const x = context.measure(c.measure, due ? PERCENT : null, due);
      const reference = context.reference(c.reference, c.measure);
      if (!reference) throw new Lacking({ missing: '目标值', reason: 'absent' });
      const end = c.low ?? c.high;
      const unit = end?.at.kind === 'constant' ? end.at.constant.unit : null;
      const size = gapBetween(x, reference, { side: c.side, measure: c.measure, unit, basis: c.basis }, context);
      const order = compare(size, exact(0));
      const fromZero = c.low?.at.kind === 'constant' && c.low.at.constant.value.n === 0n;
      if (order < 0 || (order === 0 && !fromZero)) return 'out';
      return within(size, c.low, c.high, (e) => (e.at.kind === 'constant' ? e.at.constant.value : null));
    }
    case 'interval': {
      const done = c.reaching ? doneByWord(c, context) : null;
      if (done !== null) return done ? 'in' : 'out';
      const aims = [c.low, c.high].map((e) => (e ? completedAim(e.at) : null));
      const share = aims.some((aim) => aim !== null) ? completedShare(c.measure, context) : null;
      if (share) return within(share.value, c.low, c.high, (e) => completedAim(e.at));
      // 完成目标 of 失业率: less is better, though the rule does not say so.
      const turned = c.reaching === true && context.part.lowerIsBetter === null && context.lowerIsBetter(c.measure);
      const [from, to] = turned ? [c.high, c.low] : [c.low, c.high];
      const named = c.low ?? c.high;
      const unit =
        named?.at.kind === 'constant' ? named.at.constant.unit : named && onSchedule(named.at) ? PERCENT : null;
      const due = named !== null && named !== undefined && onSchedule(named.at);
      if (isWholeRate(c) && toldByItsFailures(c.measure, context)) return 'in';
      if (c.low && !c.high && toldByThoseThatFail(c.measure, unit, context)) return 'in';
      const x = valueOrWant(c, context, () => context.measure(c.measure, unit ?? rateOf(named, c, context), due));
      if (x === 'in' || x === 'out') return x;
      return within(
        x.value,
        from,
        to,
        (e) => {
          const q = context.reference(e.at, c.measure);
          if (q && e.at.kind === 'constant') {
            ofOneScale(x, q);
            if (isZero(q.value) && isSignOfAmount(x, c.measure, context))
              throw new Lacking({ missing: '完成值', reason: 'unusable', at: x.at, shown: x.shown, other: '%' });
          }
          return q ? context.inUnit(q, x.unit) : null;
        },
        x,
      );
    }
  }
}

/** 为正 of 投资增速 beside 120亿元: the sign of a rate is not that of an amount. */
export const isSignOfAmount = ({ unit }: Pick<Quantity, 'unit'>, m: Measure, context: Context): boolean =>
  unit !== null && !isPercentual(unit) && context.namesRate(m) === true;

/** 落实到位得满分，每发现1处未落实扣1分: a cell that counts what is wanting, and says nothing else, answers for the state too. */
function factOrWant(c: Extract<Condition, { kind: 'event' }>, context: Context): boolean {
  try {
    return context.fact(c.words, c.negated);
  } catch (error) {
    if (!(error instanceof Lacking)) throw error;
    if (!c.negated && toldByItsWant(c.words, context)) return true;
    const counted = countedByBands(c.words, context);
    if (counted === null) throw error;
    return counted;
  }
}

/** 没有新增的不得分 beside 新增7—9家得4分: the number that the bands are of tells whether there is any. */
function countedByBands(words: string, context: Context): boolean | null {
  const band = context.part.bands.find(
    ({ when }) => when?.kind === 'interval' && when.measure.name === 'count' && when.measure.words === words,
  );
  if (band?.when?.kind !== 'interval' || words === '') return null;
  const end = band.when.low ?? band.when.high;
  const unit = end?.at.kind === 'constant' ? end.at.constant.unit : null;
  return isPositive(context.measure(band.when.measure, unit).value);
}

/** 完成任务 of a row that says 少2个 and no more: what is wanting answers. */
function valueOrWant(
  c: Extract<Condition, { kind: 'interval' }>,
  context: Context,
  measure: () => Quantity,
): Quantity | 'in' | 'out' {
  try {
    return measure();
  } catch (error) {
    const short = error instanceof Lacking ? fallsShort(c, context) : null;
    if (short === null) throw error;
    return short === (c.low === null) ? 'in' : 'out';
  }
}

/** 达到全市平均增速: what is held against a rate is asked as one. */
function rateOf(end: End | null, c: Extract<Condition, { kind: 'interval' }>, context: Context): Unit | null {
  if (end?.at.kind !== 'named' || end.at.name !== 'average') return null;
  const { unit } = context.reference(end.at, c.measure) ?? { unit: null };
  return unit && isPercentual(unit) ? unit : null;
}

/** 达到平均但高出不足1个百分点: who stands just at the average has reached it, and is not 1 above it. */
function besideReached(gap: Extract<Condition, { kind: 'gap' }>, beside: readonly Condition[]): Condition {
  const reached = beside.some((c) => {
    const end = c.kind === 'interval' ? (gap.side === 'above' ? c.low : c.high) : null;
    const { reference } = gap;
    return (
      end?.closed === true && end.at.kind === 'named' && reference.kind === 'named' && end.at.name === reference.name
    );
  });
  return reached && gap.low === null ? { ...gap, low: { at: ZERO_POINTS, closed: true } } : gap;
}

const ZERO_POINTS: Reference = { kind: 'constant', constant: { value: exact(0), unit: null } };

const BY_DAY = /\d{1,2}月(?:\d{1,2}日|底|末|份)?(?:及|之|以)*前$/;

/** 完成 written in the cell instead of a number answers 完成任务 and 未完成. */
function doneByWord(c: Extract<Condition, { kind: 'interval' }>, context: Context): boolean | null {
  const end = c.low ?? c.high;
  if (end?.at.kind !== 'named' || end.at.name !== 'target') return null;
  // 6月底前完成: whether it was done by then, and not only done.
  if (BY_DAY.test(c.measure.words)) {
    const intime = context.inputs.fact(`${c.measure.words}完成`);
    if (!isMissing(intime)) return intime.ok === (c.low !== null);
  }
  const number = context.inputs.number({ name: 'actual', words: c.measure.words });
  if (!isMissing(number) || number.reason === 'not_applicable' || number.reason === 'doubtful') return null;
  const said = context.inputs.fact('完成');
  return isMissing(said) ? null : said.ok === (c.low !== null);
}

/** Where a value stands between two ends. */
function within(
  x: Exact,
  low: End | null,
  high: End | null,
  at: (e: End) => Exact | null,
  about: Quantity | null = null,
): Verdict {
  let verdict: Verdict = 'in';
  for (const [end, side] of [
    [low, 1],
    [high, -1],
  ] as const) {
    if (!end) continue;
    const bound = at(end);
    if (bound === null) throw new Lacking({ missing: '目标值', reason: 'absent' });
    const c = compare(x, bound) * side;
    // 约90% just at 90%: whether it is reached nobody can tell.
    if (c === 0 && about?.firmness === 'approximate')
      throw new Lacking({ missing: '完成值', reason: 'doubtful', at: about.at, shown: about.shown });
    if (c < 0 || (c === 0 && end.closed === false)) return 'out';
    if (c === 0 && end.closed === null) verdict = 'edge';
  }
  return verdict;
}
