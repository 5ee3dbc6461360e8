/** 按基数分摊扣分: each incident costs pool ÷ base (每个火点扣40分÷行政村数); large ones count double when given apart. Sources: `domain.md` (c) 29. */
import { add, div, isZero, mul, neg, ZERO } from '../../model/exact';
import { Lacking } from '../context';
import type { AdjustMethod } from '../method';
import { sayAmount, shown } from '../words';

export const shared: AdjustMethod<'shared'> = {
  term: '按基数分摊扣分',
  amount(p, context) {
    const base = context.ask({ name: 'denominator', words: p.words });
    if (isZero(base.value)) throw new Lacking({ missing: p.words, reason: 'unusable', at: base.at, shown: '0' });
    const n = context.measure({ name: 'count', words: '' }).value;
    const double = context.tryAsk({ name: 'double' });
    const all = double ? add(n, mul(double.value, ZERO.add(2))) : n;
    const amount = neg(mul(div(context.marks(p.pool), base.value), all));
    context.note(
      p.span,
      'deduct',
      !isZero(all),
      () => `${shown(all)} × ${sayAmount(p.pool)} ÷ ${shown(base.value)}`,
      amount,
    );
    return amount;
  },
  say: (p) => `每个扣分=${p.pool.kind === 'full' ? '分值' : sayAmount(p.pool)}÷${p.words}`,
  examples: [
    { text: '每个火点扣分=40分÷所辖行政村数，扣完为止。', full: 40, inputs: { count: 3, denominator: 20 }, mark: 34 },
    { text: '每个火点扣分=40分÷所辖行政村数，扣完为止。', full: 40, inputs: { count: 30, denominator: 20 }, mark: 0 },
  ],
};
