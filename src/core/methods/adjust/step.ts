/**
 * 按差距扣（加）分: amount = per × gap ÷ size on one side of a reference (target, average, last year, 序时进度, a number of the text).
 * 个百分点 of a percentage are absolute; of an amount (完成任务…) points of completion. 1% of an amount is relative to the reference
 * (conventions `percent_step`, `partial_step`). Sources: `domain.md` (c) 2, 6, 10, 28, 30.
 */
import { abs, clamp, compare, div, HUNDRED, isPositive, min, mul, neg, sub, ZERO, type Exact } from '../../model/exact';
import { isMissing } from '../../model/inputs';
import type { Quantity } from '../../model/quantity';
import { isReduction } from '../../text/direction';
import { isPercentual } from '../../text/units';
import { completedAim, completedShare } from '../completed';
import { Lacking, type Context } from '../context';
import { gapBetween, MOST_OF_A_RATE } from '../gap';
import type { AdjustMethod } from '../method';
import type { AdjustParams, Amount, Part, Reference } from '../rule';
import { markOf } from '../conditionWords';
import {
  sayChange,
  sayConstant,
  sayMeasure,
  sayMode,
  sayNumber,
  sayOwnCap,
  sayReference,
  shown,
  shownQuantity,
} from '../words';
import { stepsOf, tellRate } from './counting';
import { fromLastYear } from './moved';

type Step = AdjustParams['step'];

interface Gap {
  /** In the unit of the step; positive on the step's side. */
  readonly size: Exact;
  /** What was compared; `gap` (低5个百分点) is '' where the reference was reached. */
  readonly how: (gap: string) => string;
  /** What the gap is told in, where that is not the unit of the step: 每低1% of a rate are 个百分点. */
  readonly unit?: string;
}

/** 95%，比目标值100%低5个百分点; 100%，不低于目标值100%. */
const compared = (value: string, reference: string, gap: string, side: Step['side']): string =>
  gap ? `${value}，比${reference}${gap}` : `${value}，不${side === 'below' ? '低' : '高'}于${reference}`;

/** What the value is compared with, by name; a number of the text speaks for itself. */
function referenceName(p: Step, context: Context): string {
  if (p.reference.kind === 'named') return sayReference(p.reference);
  if (p.reference.kind === 'beyond') return '应达到的';
  if (p.reference.kind !== 'implied') return '';
  if (fromLastYear(p.reference, p.measure, context)) return '上年';
  return context.tryAsk({ name: 'target', words: p.measure.words }) ? '目标值' : '';
}

/** 低5个百分点; 少2个 of what is counted. */
function sayGap(p: Step, { size, unit = UNIT(p) }: Gap): string {
  const counted = p.size.unit?.dimension === 'count';
  const word = p.side === 'below' ? (counted ? '少' : '低') : counted ? '多' : '高';
  return `${word}${shown(size)}${unit}`;
}

const UNIT = (p: Step): string => p.size.unit?.text ?? '';

function gapOf(of: Step, context: Context): Gap {
  const p = ofNamedFall(of, context.part);
  const side = p.neutral && context.part.lowerIsBetter === null && context.lowerIsBetter(p.measure) ? 'above' : p.side;
  if (p.measure.name === 'completion') {
    const completion = context.measure(p.measure).value;
    const aim = completionAim(p, context);
    return {
      size: side === 'below' ? sub(aim, completion) : sub(completion, aim),
      how: (gap) => {
        const named = p.reference.kind === 'named' && p.reference.name !== 'target' ? sayReference(p.reference) : '';
        return compared(`完成率${shown(completion)}%`, `${named}${shown(aim)}%`, gap, side);
      },
    };
  }
  const aim = countsThings(p) ? null : completedAim(p.reference);
  const share = aim ? completedShare(p.measure, context) : null;
  if (aim && share)
    return {
      size: side === 'below' ? sub(aim, share.value) : sub(share.value, aim),
      how: (gap) => compared(`完成率${shown(share.value)}%`, `${shown(aim)}%`, gap, side),
    };
  const onSchedule = p.reference.kind === 'named' && p.reference.name === 'schedule';
  if (onSchedule && countsThings(p)) return behindDue(p, side, context);
  const grown = grownBy(p, context);
  if (grown) return { size: side === 'below' ? neg(grown) : grown, how: () => tellGrowth(grown) };
  // 每上升1个百分点扣1分: a rise that costs marks is not measured from 100 %.
  const toHundred = p.side === 'below' && p.sign === -1;
  const aimless = p.reference.kind === 'implied' && !toHundred && !fromLastYear(p.reference, p.measure, context);
  if (aimless && !context.tryAsk({ name: 'target', words: p.measure.words }))
    throw new Lacking({ missing: '目标值', reason: 'absent' });
  const reference = context.reference(p.reference, p.measure);
  if (!reference) return lacking(p, context);
  const asked = reference.unit ?? (isBareAim(p, reference, context) ? null : p.size.unit);
  const x = context.measure(p.measure, asked, onSchedule);
  if (p.reference.kind === 'constant') context.ofOneScale(x, p.reference.constant);
  const r = context.inUnit(reference, x.unit);
  // A rate measured in 个百分点 is itself said in %.
  const unit = x.unit?.text === '个百分点' ? '%' : (x.unit?.text ?? '');
  const how = (gap: string): string =>
    compared(`${shown(x.value)}${unit}`, `${referenceName(p, context)}${shown(r)}${unit}`, gap, side);
  const points = UNIT(p) === '%' && context.isPercentage(x, p.measure) === true;
  return {
    ...(points ? { unit: '个百分点' } : {}),
    size: gapBetween(
      x,
      reference,
      { side, measure: spokenOf(p, context.part), unit: p.size.unit, basis: p.basis },
      context,
    ),
    how,
  };
}

/**
 * A target or a mean without a unit, of what may be an amount: the value is asked as it stands, never as a share. A gap to the mean
 * that is counted in 个百分点 is one of percentages.
 */
function isBareAim(p: Step, reference: Quantity, context: Context): boolean {
  if (reference.unit !== null || context.isPercentage(reference, p.measure) === true) return false;
  const name = p.reference.kind === 'named' ? p.reference.name : null;
  if (name === 'average' || name === 'last_year' || name === 'best') return p.size.unit?.dimension === 'percent';
  return (
    (p.reference.kind === 'implied' || name === 'target') &&
    context.tryAsk({ name: 'target', words: p.measure.words }) !== null
  );
}

/** Each 1个 or 100万元, no percentage. */
export const countsThings = ({ size: { unit } }: Step): boolean =>
  unit !== null && !['points', 'percent'].includes(unit.dimension);

/** 比序时进度每少1个: what is due by now is that share of the target, in the step's own unit. */
function behindDue(p: Step, side: Step['side'], context: Context): Gap {
  const { unit } = p.size;
  const target = context.ask({ name: 'target', words: p.measure.words, unit });
  const share = context.ask({ name: 'schedule' });
  const due = div(mul(context.inUnit(target, unit), share.value), HUNDRED);
  const done = context.inUnit(context.ask({ name: 'actual', words: p.measure.words, unit }), unit);
  return {
    size: side === 'below' ? sub(due, done) : sub(done, due),
    how: (gap) => compared(`${shown(done)}${UNIT(p)}`, `序时进度${shown(due)}${UNIT(p)}`, gap, side),
  };
}

/** 能耗降低率完成目标得5分；未完成的，每少0.1个百分点…: the step speaks of what the band before it named. */
export function spokenOf(p: Step, part: Part): Step['measure'] {
  if (p.measure.words !== '') return p.measure;
  const named = part.bands.flatMap((b) =>
    b.when?.kind === 'interval' && b.when.measure.name === 'actual' && b.when.measure.words !== ''
      ? [b.when.measure]
      : [],
  );
  return named[0] ?? p.measure;
}

/** 下降率达到目标得满分，每差0.1个百分点…: the step goes by the fall that the band names, whatever the row is called. */
function ofNamedFall(p: Step, part: Part): Step {
  const measure = spokenOf(p, part);
  return isReduction(measure.words) ? { ...p, measure } : p;
}

/** 较上年每下降1%: the growth itself, when the row gives it in place of last year's value. */
function grownBy(p: Step, context: Context): Exact | null {
  // 每上升1个百分点 of an amount's growth, when the growth is all the row gives.
  const alone = isMissing(context.inputs.number({ name: 'actual', words: p.measure.words }));
  const growing = p.size.unit?.text === '%' || (p.size.unit?.dimension === 'points' && alone);
  if (p.reference.kind !== 'named' || p.reference.name !== 'last_year' || !growing) return null;
  return context.tryAsk({ name: 'last_year', words: p.measure.words })
    ? null
    : (context.tryAsk({ name: 'growth', words: p.measure.words })?.value ?? null);
}

const tellGrowth = (grown: Exact): string =>
  grown.n === 0n ? '与上年持平' : `较上年${isPositive(grown) ? '增长' : '下降'}${shown(abs(grown))}%`;

/** Completion is compared with 100 %, with 序时进度, with the percentage the text names, or with the completion of others or of last year. */
function completionAim(p: Step, context: Context): Exact {
  if (p.reference.kind === 'constant') return p.reference.constant.value;
  if (p.reference.kind !== 'named') return completedAim(p.reference) ?? HUNDRED;
  if (p.reference.name === 'schedule') return context.ask({ name: 'schedule' }).value;
  if (!OTHERS.has(p.reference.name)) return HUNDRED;
  const theirs = context.reference(p.reference, p.measure);
  if (!theirs) throw new Lacking({ missing: sayReference(p.reference), reason: 'absent' });
  // 78 beside a completion in percent is one; 2.2亿元 is not.
  if (theirs.unit ? !isPercentual(theirs.unit) : compare(theirs.value, MOST_OF_A_RATE) > 0)
    throw new Lacking({ missing: sayReference(p.reference), reason: 'doubtful', at: theirs.at, shown: shownQuantity(theirs) }); // prettier-ignore
  return theirs.value;
}

/** Whose completion stands in a column of its own. */
const OTHERS: ReadonlySet<string> = new Set(['average', 'last_year', 'best', 'min', 'max']);

/**
 * No reference at all: what is lacking was counted, or the row must give a target. Beside last year's number the row's own is how many there are,
 * not how many are lacking.
 */
function lacking(p: Step, context: Context): Gap {
  const stock = context.tryAsk({ name: 'last_year', words: p.measure.words }) !== null;
  const counted =
    p.size.unit?.dimension === 'count' && p.side === 'below' && !stock
      ? context.tryAsk({ name: 'count', words: p.measure.words, unit: p.size.unit })
      : null;
  if (counted) {
    const how = (gap: string): string =>
      gap ? `缺${shown(counted.value)}${counted.unit?.text ?? UNIT(p)}` : '没有缺少';
    return { size: counted.value, how };
  }
  throw new Lacking({ missing: '目标值', reason: 'absent' });
}

/** 5个百分点以内, 5至10个百分点, 10个百分点以上. */
function sayStretch(p: Step): string {
  const { from, to } = p.bracket!;
  if (to === null) return `${sayNumber(from)}${UNIT(p)}以上`;
  return from.n === 0n ? `${sayNumber(to)}${UNIT(p)}以内` : `${sayNumber(from)}至${sayNumber(to)}${UNIT(p)}`;
}

/** Where the steps reach their cap: ，低2%以上的加4分. Null when the cap is no whole number of marks a step. */
function sayReached(p: Step, cap: Amount, way: string): string | null {
  if (cap.kind !== 'mark' || p.per.kind !== 'mark' || p.per.value.n === 0n) return null;
  const reach = { value: mul(div(cap.value, p.per.value), p.size.value), unit: p.size.unit };
  return `，${way}${sayConstant(reach)}以上的${sayChange(p.sign, cap)}`;
}

/** 80%以上不足100%的，每低…: the end on the step's side was said with its condition. */
function runsWithin(p: Step, part: Part): boolean {
  const when = part.adjustments.find(
    (a) => a.kind === 'step' && a.reference === p.reference && a.size === p.size,
  )?.when;
  const end = when?.kind === 'interval' && when.low && when.high ? (p.side === 'below' ? when.high : when.low) : null;
  return (
    end?.at.kind === 'constant' &&
    p.reference.kind === 'constant' &&
    compare(end.at.constant.value, p.reference.constant.value) === 0
  );
}

/** The number and the words of the last band that gives marks: what a bare 每低… takes up. */
function bandBefore(part: Part): { readonly at: Reference; readonly words: string } | null {
  const ends = part.bands.flatMap((b) => {
    const none = b.value.kind === 'fixed' && b.value.amount.kind === 'mark' && b.value.amount.value.n === 0n;
    const end = b.when?.kind === 'interval' && b.when.measure.name !== 'days_late' ? (b.when.low ?? b.when.high) : null;
    return end && !none && b.when?.kind === 'interval' ? [{ at: end.at, words: b.when.measure.words }] : [];
  });
  const last = ends[ends.length - 1];
  return last?.at.kind === 'constant' ? last : null;
}

export const step: AdjustMethod<'step'> = {
  term: '按差距扣加分',
  amount(p, context) {
    const gap = gapOf(p, context);
    const stretch = p.bracket
      ? clamp(sub(gap.size, p.bracket.from), ZERO, p.bracket.to ? sub(p.bracket.to, p.bracket.from) : null)
      : gap.size;
    const stage = p.sign === -1 ? 'deduct' : 'add';
    if (!isPositive(stretch)) {
      context.note(p.span, stage, false, () => gap.how(isPositive(gap.size) ? sayGap(p, gap) : ''), null);
      return ZERO;
    }
    const steps = stepsOf(div(stretch, p.size.value), p.mode, 'partial_step', context);
    const whole = mul(steps, context.marks(p.per));
    const capped = p.cap ? min(whole, context.marks(p.cap)) : whole;
    const signed = p.sign === -1 ? neg(capped) : capped;
    const how = (): string => {
      const within = compare(stretch, gap.size) === 0 ? '' : `，其中按本档计${shown(stretch)}${gap.unit ?? UNIT(p)}`;
      return `${gap.how(sayGap(p, gap))}${within}，${tellRate(p, stretch, steps, whole, capped)}`;
    };
    context.note(p.span, stage, true, how, signed);
    return signed;
  },
  say: (p, part) => {
    const marks = p.measure.name === 'score';
    const size = sayConstant(marks ? markOf(p.size) : p.size);
    const { reference } = p;
    const way = p.side === 'below' ? '低' : '高';
    const alone = part.adjustments.filter((a) => 'sign' in a && a.sign === p.sign).length === 1;
    const reached = p.cap && alone ? sayReached(p, p.cap, way) : null;
    const change = `${sayChange(p.sign, p.per)}${reached ?? `${sayOwnCap(p.sign, p.cap)}${sayMode(p.mode, size)}`}`;
    if (p.bracket && reference.kind !== 'implied' && (reference.kind === 'constant' || p.measure.words !== ''))
      return `${sayMeasure(p.measure)}${way}于${sayReference(reference)}的，${sayStretch(p)}的部分，每${way}${size}${change}`;
    if (p.bracket) return `${way}于${sayReference(reference)}${sayStretch(p)}的部分，每${way}${size}${change}`;
    const counted = p.size.unit?.dimension === 'count' && !part.adjustments.some((a) => a.kind === 'incident');
    const bare = p.neutral ? '差' : counted ? (p.side === 'below' ? '少' : '多') : way;
    const measure = sayMeasure(p.measure);
    if (reference.kind === 'implied' && reference.moved)
      return `${measure}每${counted ? (p.side === 'below' ? '减少' : '增加') : p.side === 'below' ? '下降' : '上升'}${size}${change}`;
    if (reference.kind === 'implied') return `${measure}每${bare}${size}${change}`;
    if (reference.kind === 'beyond') return `每${bare}${size}${change}`;
    if (runsWithin(p, part)) return `每${bare}${size}${change}`;
    if (reference.kind === 'constant') {
      const taken = bandBefore(part);
      if (taken && sayReference(taken.at) === sayReference(reference))
        return `${taken.words === p.measure.words && part.vetoes.length === 0 ? '' : measure}每${bare}${size}${change}`;
      const at = sayConstant(marks ? markOf(reference.constant) : reference.constant);
      return `${measure}${p.neutral ? '未达到' : `${way}于`}${at}的，每${bare}${size}${change}`;
    }
    if (reference.kind === 'part')
      return `${measure}${p.neutral ? '未达到' : `${way}于`}${sayReference(reference)}的，每${bare}${size}${change}`;
    if (p.basis === 'completion' && p.measure.name === 'actual' && ['target', 'schedule'].includes(reference.name)) {
      const aim = reference.name === 'schedule' ? '序时进度' : '目标任务';
      return `${measure}${p.side === 'below' || p.neutral ? '未完成' : '超额完成'}${aim}的，每${bare}${size}${change}`;
    }
    if (reference.name === 'last_year')
      return `${measure}较上年每${p.side === 'below' ? '下降' : '上升'}${size}${change}`;
    if (p.neutral) return `${measure}未达到${sayReference(reference)}的，每差${size}${change}`;
    return `${measure}每${way}于${sayReference(reference)}${size}${change}`;
  },
  examples: [
    {
      text: 'GDP增速每低于全区平均水平0.1个百分点扣0.2分，扣完为止。',
      full: 10,
      inputs: { actual: 5.2, average: 5.5 },
      mark: 9.4,
    },
    { text: '每超（少）2%加（减）1分，最高加（减）15分。', full: 20, inputs: { actual: 150, target: 100 }, mark: 35 },
    {
      text: '低于目标5个百分点以内的部分，每低1个百分点扣0.2分；超过5个百分点的部分，每低1个百分点扣0.4分，扣完为止。',
      full: 5,
      inputs: { actual: 88, target: 95 },
      mark: 3.2,
    },
  ],
};
