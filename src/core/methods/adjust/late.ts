/** 按迟报天数扣分: amount = per × days (months) late ÷ size. Sources: `domain.md` (c) 16. */
import { div, isPositive, min, mul, neg, ZERO } from '../../model/exact';
import type { AdjustMethod } from '../method';
import { sayChange, sayConstant, sayExcept, sayMode, sayOwnCap, shown } from '../words';
import { stepsOf, tellRate } from './counting';

export const late: AdjustMethod<'late'> = {
  term: '按迟报天数扣分',
  amount(p, context) {
    const given = context.measure({ name: 'days_late', words: '' }, p.unit);
    const days = given.unit && p.unit ? context.inUnit(given, p.unit) : given.value;
    if (!isPositive(days)) {
      context.note(p.span, 'deduct', false, '未逾期', null);
      return ZERO;
    }
    const steps = stepsOf(div(days, p.size), p.mode, 'partial_step', context);
    const whole = mul(steps, context.marks(p.per));
    const capped = p.cap ? min(whole, context.marks(p.cap)) : whole;
    const rate = { sign: -1, size: { value: p.size, unit: p.unit }, per: p.per, cap: p.cap } as const;
    context.note(
      p.span,
      'deduct',
      true,
      () =>
        `逾期${shown(given.value)}${given.unit?.text ?? p.unit?.text ?? '天'}${sayExcept(p.except)}，${tellRate(rate, days, steps, whole, capped)}`,
      neg(capped),
    );
    return neg(capped);
  },
  say: (p) => {
    const size = sayConstant({ value: p.size, unit: p.unit });
    return `每迟报${size}${sayChange(-1, p.per)}${sayOwnCap(-1, p.cap)}${sayMode(p.mode, size)}${sayExcept(p.except)}`;
  },
  examples: [
    { text: '每迟报1天扣0.5分，迟报5天以上不得分。', full: 5, inputs: { days_late: 2 }, mark: 4 },
    { text: '每迟报1天扣0.5分，迟报5天以上不得分。', full: 5, inputs: { days_late: 5 }, mark: 0 },
  ],
};
