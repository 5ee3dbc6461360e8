/**
 * 按差距扣（加）分: amount = per × gap ÷ size on one side of a reference (target, average, last year, 序时进度, a number of the text).
 * 个百分点 of a percentage are absolute; of an amount (完成任务…) points of completion. 1% of an amount is relative to the reference
 * (conventions `percent_step`, `partial_step`). Sources: `domain.md` (c) 2, 6, 10, 28, 30.
 */
import { clamp, compare, div, isPositive, min, mul, neg, sub, ZERO } from '../../model/exact';
import { markOf } from '../conditionWords';
import type { AdjustMethod } from '../method';
import type { Amount, Part, Reference } from '../rule';
import { sayChange, sayConstant, sayMeasure, sayMode, sayNumber, sayOwnCap, sayReference, shown } from '../words';
import { stepsOf, tellRate } from './counting';
import { gapOf, UNIT, type Gap, type Step } from './stepGap';

/** 低5个百分点; 少2个 of what is counted. */
function sayGap(p: Step, { size, unit = UNIT(p) }: Gap): string {
  const counted = p.size.unit?.dimension === 'count';
  const word = p.side === 'below' ? (counted ? '少' : '低') : counted ? '多' : '高';
  return `${word}${shown(size)}${unit}`;
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
