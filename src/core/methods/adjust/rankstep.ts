/** 按名次升降扣（加）分: amount = per × places below the first, or moved since last year. Sources: `domain.md` (c) 10, 15. */
import { div, isPositive, min, mul, neg, ONE, sub, ZERO } from '../../model/exact';
import type { AdjustMethod } from '../method';
import { sayChange, sayNumber, sayOwnCap, shown } from '../words';
import { pieces, tellRate } from './counting';

export const rankstep: AdjustMethod<'rankstep'> = {
  term: '按名次升降扣加分',
  amount(p, context) {
    const rank = context.measure({ name: 'rank', words: '' }).value;
    const from = p.from === 'first' ? ONE : context.ask({ name: 'last_rank' }).value;
    const places = p.side === 'below' ? sub(rank, from) : sub(from, rank);
    const stage = p.sign === -1 ? 'deduct' : 'add';
    if (!isPositive(places)) {
      const before = p.from === 'first' ? '' : `，上年第${shown(from)}名`;
      context.note(p.span, stage, false, () => `第${shown(rank)}名${before}`, null);
      return ZERO;
    }
    const steps = div(places, p.size);
    const whole = mul(steps, context.marks(p.per));
    const capped = p.cap ? min(whole, context.marks(p.cap)) : whole;
    const signed = p.sign === -1 ? neg(capped) : capped;
    const how = (): string => {
      const moved = p.from === 'first' ? '比第1名低' : `较上年${p.side === 'below' ? '下降' : '上升'}`;
      const rate = { ...p, size: { value: p.size, unit: pieces('位') } };
      return `第${shown(rank)}名，${moved}${shown(places)}位，${tellRate(rate, places, steps, whole, capped)}`;
    };
    context.note(p.span, stage, true, how, signed);
    return signed;
  },
  say: (p) =>
    `${p.from === 'last_year' ? '排名较上年' : '排名'}每${p.side === 'below' ? '下降' : '上升'}${sayNumber(p.size)}位${sayChange(p.sign, p.per)}${sayOwnCap(p.sign, p.cap)}`,
  examples: [
    { text: '排名第一得满分，每下降一位扣0.5分，扣完为止。', full: 10, inputs: { rank: 4 }, mark: 8.5 },
    {
      text: '综合排名较上年每进一位加0.5分，每退一位扣0.5分，最多加（扣）2分。',
      full: 5,
      inputs: { rank: 8, last_rank: 7 },
      mark: 4.5,
    },
  ],
};
