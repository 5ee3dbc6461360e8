/**
 * 按比例计分: mark = amount × ratio × factor. The ratio is actual ÷ target (完成比例), ÷ average, ÷ best of the group, or a ratio in %.
 * Without a cap it stops at the full marks (convention `prorata_cap`). Sources: `domain.md` (c) 7, 21, 25, 27; reading convention 6.
 */
import { isZero, div, exact, HUNDRED, isNegative, min, mul, ONE, ZERO, type Exact } from '../../model/exact';
import { Lacking, type Context } from '../context';
import type { ValueMethod } from '../method';
import type { ValueParams } from '../rule';
import { sayAmount, sayNumber, shown } from '../words';

function ratioOf(p: ValueParams['prorata'], context: Context): Exact {
  if (p.ratio === 'ratio') return div(context.measure({ name: 'ratio', words: '' }).value, HUNDRED);
  if (p.ratio === 'completion') {
    const completed = context.measure({ name: 'completion', words: '' });
    // 失业率 4.8% of 5% is no completing: less of it is better.
    if (context.part.lowerIsBetter === null && context.lowerIsBetter({ name: 'actual', words: '' }))
      throw new Lacking({ missing: '完成率', reason: 'doubtful', at: completed.at, shown: completed.shown });
    const done = completed.value;
    return div(done, p.aim && context.choose('below_share') === 'stated' ? p.aim : HUNDRED);
  }
  const actual = context.measure({ name: 'actual', words: '' });
  const other = context.ask(p.ratio === 'average' ? { name: 'average', scope: p.scope } : { name: 'best' });
  const [above, below] = p.inverse ? [other, actual] : [actual, other];
  if (isZero(below.value)) throw new Lacking({ missing: p.ratio, reason: 'unusable', at: below.at, shown: '0' });
  // Of a mean that fell there is no share: the one that fell further would have more of it.
  if (isNegative(other.value))
    throw new Lacking({ missing: p.ratio, reason: 'unusable', at: other.at, shown: shown(other.value) });
  return div(above.value, below.value);
}

export const prorata: ValueMethod<'prorata'> = {
  term: '按比例计分',
  value(p, context) {
    const ratio = ratioOf(p, context);
    const amount = context.marks(p.of);
    const limited =
      context.part.limits.most !== null || context.part.adjustments.some((a) => 'sign' in a && a.sign === 1);
    const past = ratio.compare(ONE) > 0;
    const capped =
      past && (limited ? context.part.limits.most === null : context.choose('prorata_cap') === 'full') ? ONE : ratio;
    const value = mul(mul(amount, p.cap ? min(capped, p.cap) : capped), p.factor);
    context.note(
      p.span,
      'base',
      true,
      () => `${shown(amount)} × ${shown(mul(ratio, exact(100)))}%${past && capped === ONE ? '，按100%计' : ''}`,
      null,
    );
    return isNegative(value) ? ZERO : value;
  },
  say: (p) => {
    const of = p.of.kind === 'mark' ? `×${sayNumber(p.of.value)}` : '';
    const factor = p.factor.compare(ONE) === 0 ? '' : `×${sayNumber(p.factor)}`;
    if (p.ratio === 'best' && p.of.kind === 'mark') return `按第1名的比例折算，第1名得${sayAmount(p.of)}`;
    if (p.ratio === 'best' || p.ratio === 'average')
      return `以${p.ratio === 'best' ? '最高值' : `${p.scope ?? ''}平均值`}为满分，按比例${of}${factor}计分`;
    if (p.ratio === 'ratio' && of === '') return `按比率×分值${factor}计分`;
    return `${p.ratio === 'completion' && !p.aim ? '按完成比例' : '按比例'}${of}${factor}计分`;
  },
  examples: [
    { text: '按完成比例计分。', full: 10, inputs: { actual: 80, target: 100 }, mark: 8 },
    { text: '按完成比例计分。', full: 10, inputs: { actual: 130, target: 100 }, mark: 10 },
    {
      text: '完成任务得满分，未完成的按比例得分，完成率低于60%的不得分。',
      full: 12,
      inputs: { actual: 59.9, target: 100 },
      mark: 0,
    },
    {
      text: '增速以全区平均值为满分相应加减分，最高不超过分值的1.5倍，最低为零分。',
      full: 24,
      inputs: { actual: 6, average: 5 },
      mark: 28.8,
    },
    { text: '以最高值为满分，按比例计分。', full: 10, inputs: { actual: 30, best: 40 }, mark: 7.5 },
  ],
};
