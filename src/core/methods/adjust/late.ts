/** 按迟报天数扣分: amount = per × (days or months late − free) ÷ size. Sources: `domain.md` (c) 16. */
import { div, isPositive, max, min, mul, neg, sub, ZERO } from '../../model/exact';
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
    const counted = p.free ? max(sub(days, p.free), ZERO) : days;
    const unit = p.unit?.text ?? '天';
    const late = `逾期${shown(given.value)}${given.unit?.text ?? unit}${sayExcept(p.except)}`;
    const free = p.free ? `，${shown(p.free)}${unit}以内不扣` : '';
    if (!isPositive(counted)) {
      context.note(p.span, 'deduct', false, `${late}${free}`, null);
      return ZERO;
    }
    const steps = stepsOf(div(counted, p.size), p.mode, 'partial_step', context);
    const whole = mul(steps, context.marks(p.per));
    const capped = p.cap ? min(whole, context.marks(p.cap)) : whole;
    const rate = { sign: -1, size: { value: p.size, unit: p.unit }, per: p.per, cap: p.cap } as const;
    context.note(
      p.span,
      'deduct',
      true,
      () => `${late}${free}，${tellRate(rate, counted, steps, whole, capped)}`,
      neg(capped),
    );
    return neg(capped);
  },
  say: (p) => {
    const size = sayConstant({ value: p.size, unit: p.unit });
    const from = p.free ? `从第${sayConstant({ value: p.free.add(1), unit: p.unit })}起，` : '';
    return `${from}每迟报${size}${sayChange(-1, p.per)}${sayOwnCap(-1, p.cap)}${sayMode(p.mode, size)}${sayExcept(p.except)}`;
  },
  examples: [
    { text: '每迟报1天扣0.5分，迟报5天以上不得分。', full: 5, inputs: { days_late: 2 }, mark: 4 },
    { text: '每迟报1天扣0.5分，迟报5天以上不得分。', full: 5, inputs: { days_late: 5 }, mark: 0 },
    { text: '逾期3天以内不扣分，超过3天的每超1天扣0.1分。', full: 5, inputs: { days_late: 5 }, mark: 4.8 },
    { text: '逾期3天以内不扣分，超过3天的每超1天扣0.1分。', full: 5, inputs: { days_late: 3 }, mark: 5 },
  ],
};
