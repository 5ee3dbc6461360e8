/** 以平均值为满分相应加减分: mark = full × actual ÷ average within the limits. Sources: `domain.md` (c) 27. */
import { div, isNegative, mul, ZERO } from '../../model/exact';
import { Lacking } from '../context';
import type { ValueMethod } from '../method';
import { shown } from '../words';

export const ratioaverage: ValueMethod<'ratioaverage'> = {
  term: '以平均值为满分加减分',
  value(p, context) {
    const actual = context.measure({ name: 'actual', words: '' }).value;
    const average = context.ask({ name: 'average', scope: p.scope });
    if (average.value.n === 0n)
      throw new Lacking({ missing: '平均值', reason: 'unusable', at: average.at, shown: '0' });
    const value = div(mul(context.full, actual), average.value);
    context.note(p.span, 'base', true, `${shown(actual)} ÷ ${shown(average.value)} × ${shown(context.full)}`, null);
    return isNegative(value) ? ZERO : value;
  },
  say: (p) => `以${p.scope ?? ''}平均水平为满分相应加减分`,
  examples: [
    {
      text: '增速以全区平均值为满分相应加减分，最高不超过分值的1.5倍，最低为零分。',
      full: 24,
      inputs: { actual: 6, average: 5 },
      mark: 28.8,
    },
  ],
};
