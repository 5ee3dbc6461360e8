/** 符合条件一次性扣（加）分: the amount as soon as the condition holds. Sources: `domain.md` (c) 9, 32. */
import { neg } from '../../model/exact';
import type { AdjustMethod } from '../method';
import { sayAmount, sayChange } from '../words';

export const flat: AdjustMethod<'flat'> = {
  term: '一次性扣加分',
  amount(p, context) {
    const marks = context.marks(p.amount);
    const signed = p.sign === -1 ? neg(marks) : marks;
    context.note(
      p.span,
      p.sign === -1 ? 'deduct' : 'add',
      true,
      () => `${p.sign === -1 ? '扣' : '加'}${sayAmount(p.amount)}`,
      signed,
    );
    return signed;
  },
  say: (p) => `${p.onTop ? '再' : ''}${sayChange(p.sign, p.amount)}`,
  examples: [
    { text: '一起死亡1人的扣1分，死亡2人的扣3分，死亡3人及以上的不得分。', full: 6, inputs: { count: 2 }, mark: 3 },
    { text: '一起死亡1人的扣1分，死亡2人的扣3分，死亡3人及以上的不得分。', full: 6, inputs: { count: 3 }, mark: 0 },
    { text: '发生1起扣5分，2起扣10分，3起不得分。', full: 20, inputs: { count: 4 }, mark: 0 },
  ],
};
