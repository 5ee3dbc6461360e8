/** 按数量计分: marks for every unit reached, from 0 or a start; an incomplete unit counts nothing unless said (convention `partial_count`). Sources: `domain.md` (c) 17. */
import { add, div, isPositive, max, min, mul, ONE, sub, ZERO } from '../../model/exact';
import type { AdjustMethod } from '../method';
import type { AdjustParams } from '../rule';
import { sayAmount, sayChange, sayConstant, sayMode, sayOwnCap, shown } from '../words';
import { stepsOf, tellRate } from './counting';

/** 1家得2分，2家得4分，以此类推: every piece counts alike. */
function sayProgression(p: AdjustParams['count']): string {
  const twice = { value: p.size.value.mul(2), unit: p.size.unit };
  const both = p.per.kind === 'full' ? p.per : { ...p.per, value: p.per.value.mul(2) };
  return `${p.measure.words}${sayConstant(p.size)}得${sayAmount(p.per)}，${sayConstant(twice)}得${sayAmount(both)}，以此类推`;
}

export const count: AdjustMethod<'count'> = {
  term: '按数量计分',
  amount(p, context) {
    const q = context.measure(p.measure, p.size.unit);
    if (/^[万亿]/.test(p.size.unit?.text ?? '')) context.ofOneScale(q, p.size);
    const reached = context.inUnit(q, p.size.unit);
    const start = p.start
      ? context.inUnit({ value: p.start.value, unit: p.start.unit, firmness: 'firm' }, p.size.unit)
      : ZERO;
    const n = sub(reached, start);
    if (!isPositive(n)) {
      context.note(p.span, 'add', false, () => `${shown(reached)}${p.size.unit?.text ?? ''}`, null);
      return ZERO;
    }
    const rest = p.first ? max(sub(n, ONE), ZERO) : n;
    const first = p.first ? context.marks(p.first) : ZERO;
    const steps = stepsOf(div(rest, p.size.value), p.mode, 'partial_count', context);
    const whole = add(first, mul(steps, context.marks(p.per)));
    const capped = p.cap ? min(whole, context.marks(p.cap)) : whole;
    const how = (): string => {
      const unit = p.size.unit?.text ?? '';
      const rate = tellRate({ ...p, sign: 1 }, rest, steps, whole, capped);
      const beyond = p.start ? `超过${sayConstant(p.start)}的部分` : '';
      const more = p.first
        ? [`首${unit || '个'}得${sayAmount(p.first)}`, ...(isPositive(rest) ? [`其余${rate}`] : [])]
        : [beyond + rate];
      return [`${shown(reached)}${unit}`, ...more].join('，');
    };
    context.note(p.span, 'add', true, how, capped);
    return capped;
  },
  say: (p) => {
    const size = sayConstant(p.size);
    const change = `${sayChange(1, p.per)}${sayOwnCap(1, p.cap)}${sayMode(p.mode, size)}`;
    const unit = p.size.unit;
    const piece = unit?.dimension === 'count' && p.size.value.compare(ONE) === 0 && unit.factor.compare(ONE) === 0;
    if (!p.first && !p.start && (piece || p.measure.name === 'actual')) return sayProgression(p);
    if (p.measure.name === 'completion') return `${p.measure.words}每完成任务的${size}${change}`;
    if (p.first)
      return `${p.measure.words}1${p.size.unit?.text ?? '个'}得${sayAmount(p.first)}，每增加${size}${change}`;
    if (p.start) return `达到${sayConstant(p.start)}后，每新增${size}${change}`;
    return `每${p.measure.words}${size}${change}`;
  },
  examples: [
    { text: '每新增500亩加1分，最多加4分。', full: 4, inputs: { count: 499 }, mark: 0 },
    { text: '每新增500亩加1分，最多加4分。', full: 4, inputs: { count: 2500 }, mark: 4 },
    { text: '每完成目标任务的10%得1分，最高得10分。', full: 10, inputs: { completion: 55 }, mark: 5 },
  ],
};
