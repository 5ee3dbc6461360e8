/** 逐项计分: the marks of the items that are satisfied. Sources: `domain.md` (c) 11. */
import { add, compare, isZero, ZERO } from '../../model/exact';
import { isMissing } from '../../model/inputs';
import { Lacking } from '../context';
import type { ValueMethod } from '../method';
import { sayAmount } from '../words';

export const checklist: ValueMethod<'checklist'> = {
  term: '逐项计分',
  value(p, context) {
    // 开工得3分，过半得5分，竣工得8分 of eight: steps of one way up, not things to be added.
    const all = p.rows.reduce((sum, r) => add(sum, context.marks(r.amount)), ZERO);
    const capped = context.part.limits.most !== null || context.part.limits.add !== null;
    if (!capped && !isZero(context.full) && compare(all, context.full) > 0)
      throw new Lacking({ missing: '各部分的分值', reason: 'doubtful' });
    const answer = context.inputs.checks(p.rows.map((r) => r.words));
    if (isMissing(answer)) throw new Lacking(answer);
    context.note(
      p.span,
      'base',
      true,
      () => p.rows.map((r, n) => `${r.words}${answer.ok[n] ? '√' : '×'}`).join('，'),
      null,
    );
    return p.rows.reduce((sum, r, n) => (answer.ok[n] ? add(sum, context.marks(r.amount)) : sum), ZERO);
  },
  say: (p) => {
    const [first, ...others] = p.rows.map((r) => sayAmount(r.amount));
    const alike =
      others.length > 0 && others.every((a) => a === first) && p.rows.every((r) => !/[、，和与及]/.test(r.words));
    return alike
      ? `${p.rows.map((r) => r.words).join('、')}各得${first}`
      : p.rows.map((r) => `${r.words}得${sayAmount(r.amount)}`).join('，');
  },
  examples: [
    {
      text: '建立领导机构得1分，制定方案得1分，召开推进会得1分，台账齐全得2分。',
      full: 5,
      inputs: { met: [true, false, true, false] },
      mark: 2,
    },
    {
      text: '建立领导机构得1分，制定方案得1分，召开推进会得1分，台账齐全得2分。',
      full: 5,
      inputs: { met: [true, true, true, true] },
      mark: 5,
    },
  ],
};
