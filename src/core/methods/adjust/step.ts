/**
 * 按差距扣（加）分: amount = per × gap ÷ size on one side of a reference (target, average, last year, 序时进度, a number of the text).
 * 个百分点 of a percentage are absolute; of an amount (完成任务…) points of completion. 1% of an amount is relative to the reference
 * (conventions `percent_step`, `partial_step`). Sources: `domain.md` (c) 2, 6, 10, 28, 30.
 */
import { abs, add, clamp, div, HUNDRED, isPositive, min, mul, neg, sub, ZERO, type Exact } from '../../model/exact';
import { Lacking, type Context } from '../context';
import type { AdjustMethod } from '../method';
import type { AdjustParams } from '../rule';
import { sayAmount, sayConstant, sayMeasure, sayNumber, sayReference, shown } from '../words';
import { stepsOf } from './counting';

type Step = AdjustParams['step'];

interface Gap {
  /** In the unit of the step; positive on the step's side. */
  readonly size: Exact;
  readonly how: string;
}

const UNIT = (p: Step): string => p.size.unit?.text ?? '';

function gapOf(p: Step, context: Context): Gap {
  const dimension = p.size.unit?.dimension ?? null;
  const percentual = dimension === 'points' || dimension === 'percent';
  const side = p.neutral && context.part.lowerIsBetter === null && context.lowerIsBetter(p.measure) ? 'above' : p.side;
  if (p.measure.name === 'completion') {
    const completion = context.measure(p.measure).value;
    const aim = completionAim(p, context);
    return {
      size: side === 'below' ? sub(aim, completion) : sub(completion, aim),
      how: `完成率${shown(completion)}%，对${shown(aim)}%`,
    };
  }
  const reference = context.reference(p.reference, p.measure);
  if (!reference) return lacking(p, context);
  const x = context.measure(p.measure, reference.unit ?? p.size.unit);
  const r = { ...reference, value: context.inUnit(reference, x.unit) };
  const difference = side === 'below' ? sub(r.value, x.value) : sub(x.value, r.value);
  const how = `${shown(x.value)}${x.unit?.text ?? ''}，对${shown(r.value)}${x.unit?.text ?? ''}`;
  if (!percentual) return { size: context.inUnit({ ...x, value: difference }, p.size.unit), how };
  const percentage = context.isPercentage(x, p.measure);
  const absolute = dimension === 'points' ? p.basis !== 'completion' || percentage === true : percentage === true;
  const choice = dimension === 'percent' && percentage === null ? context.choose('percent_step') : 'by_kind';
  if (absolute || choice === 'points') return { size: difference, how };
  if (r.value.n === 0n)
    throw new Lacking({ missing: sayReference(p.reference), reason: 'unusable', at: r.at, shown: '0' });
  return { size: mul(div(difference, abs(r.value)), HUNDRED), how };
}

/** Completion is compared with 100 %, with 序时进度, or with the percentage the text names. */
function completionAim(p: Step, context: Context): Exact {
  if (p.reference.kind === 'constant') return p.reference.constant.value;
  if (p.reference.kind === 'named' && p.reference.name === 'schedule') return context.ask({ name: 'schedule' }).value;
  return HUNDRED;
}

/** No reference at all: what is lacking was counted, or the row must give a target. */
function lacking(p: Step, context: Context): Gap {
  const counted =
    p.size.unit?.dimension === 'count' && p.side === 'below'
      ? context.tryAsk({ name: 'count', words: p.measure.words, unit: p.size.unit })
      : null;
  if (counted) return { size: counted.value, how: `${shown(counted.value)}${counted.unit?.text ?? UNIT(p)}` };
  throw new Lacking({ missing: '目标值', reason: 'absent' });
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
      context.note(p.span, stage, false, gap.how, null);
      return ZERO;
    }
    const steps = stepsOf(div(stretch, p.size.value), p.mode, 'partial_step', context);
    const stepped = mul(steps, context.marks(p.per));
    const whole = p.first ? add(stepped, context.marks(p.first)) : stepped;
    const capped = p.cap ? min(whole, context.marks(p.cap)) : whole;
    const signed = p.sign === -1 ? neg(capped) : capped;
    const word = p.side === 'below' ? '低' : '高';
    context.note(
      p.span,
      stage,
      true,
      `${gap.how}，${word}${shown(stretch)}${UNIT(p)} × 每${sayConstant(p.size)}${sayAmount(p.per)}`,
      signed,
    );
    return signed;
  },
  say: (p) => {
    const verb = p.sign === -1 ? '扣' : '加';
    const dir = p.side === 'below' ? '低' : '高';
    const reference = sayReference(p.reference);
    const bracket = p.bracket
      ? `${dir}于${reference}${p.bracket.to ? (p.bracket.from.n === 0n ? `${sayNumber(p.bracket.to)}${UNIT(p)}以内` : `${sayNumber(p.bracket.from)}至${sayNumber(p.bracket.to)}${UNIT(p)}`) : `超过${sayNumber(p.bracket.from)}${UNIT(p)}`}的部分，`
      : '';
    const first = p.first ? `${dir}于${reference}的先${verb}${sayAmount(p.first)}，在此基础上` : '';
    const measure = sayMeasure(p.measure);
    const mode =
      p.mode === 'floor'
        ? `，不足${sayConstant(p.size)}不扣分`
        : p.mode === 'ceil'
          ? `，不足${sayConstant(p.size)}按${sayConstant(p.size)}计算`
          : p.mode === 'round'
            ? '，四舍五入取整'
            : '';
    const cap = p.cap ? `（最多${verb}${sayAmount(p.cap)}）` : '';
    return `${measure}${first}${bracket}每${dir}于${p.bracket ? '' : reference}${sayConstant(p.size)}${verb}${sayAmount(p.per)}${cap}${mode}`;
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
