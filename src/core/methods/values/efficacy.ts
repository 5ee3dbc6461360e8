/**
 * 功效系数法: mark = full × [b + (1 − b) × (x − min) ÷ (max − min)], the ratio kept within 0 and 1; for a 逆指标 max and min change places.
 * b is 0.6 when the text does not say (convention `efficacy_base`). Sources: `domain.md` (c) 20.
 */
import { add, clamp, div, exact, isZero, mul, ONE, sub, ZERO } from '../../model/exact';
import { Lacking } from '../context';
import type { ValueMethod } from '../method';
import { sayAmount, shown } from '../words';

const SIXTY = exact(3, 5);

export const efficacy: ValueMethod<'efficacy'> = {
  term: '功效系数法',
  value(p, context) {
    const x = context.measure({ name: 'actual', words: '' });
    const low = context.ask({ name: 'min' });
    const high = context.ask({ name: 'max' });
    const width = sub(high.value, low.value);
    if (isZero(width))
      throw new Lacking({ missing: '最高值与最低值之差', reason: 'unusable', at: high.at, shown: '0' });
    if (p.base === null) context.choose('efficacy_base');
    const base = p.base ?? SIXTY;
    const inverse = p.inverse || context.part.lowerIsBetter === true;
    const ratio = clamp(div(inverse ? sub(high.value, x.value) : sub(x.value, low.value), width), ZERO, ONE);
    context.note(
      p.span,
      'base',
      true,
      () => `（${shown(base)} + ${shown(sub(ONE, base))} × ${shown(ratio)}）× ${shown(context.full)}`,
      null,
    );
    return mul(context.full, add(base, mul(sub(ONE, base), ratio)));
  },
  say: (p) => {
    if (p.base === null) return '采用功效系数法计分';
    const ends = [
      `最低值得${p.inverse ? '满分' : sayAmount({ kind: 'share', value: p.base })}`,
      `最高值得${p.inverse ? sayAmount({ kind: 'share', value: p.base }) : '满分'}`,
    ];
    return `采用功效系数法计分，${ends.join('，')}`;
  },
  examples: [
    {
      text: '逆指标按功效系数法计分，最低值得满分，最高值得分值的60%。',
      full: 5,
      inputs: { actual: 20, min: 20, max: 40 },
      mark: 5,
    },
    {
      text: '逆指标按功效系数法计分，最低值得满分，最高值得分值的60%。',
      full: 5,
      inputs: { actual: 40, min: 20, max: 40 },
      mark: 3,
    },
  ],
};
