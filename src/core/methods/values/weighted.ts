/** 加权折算: mark = full × Σ weight × score ÷ scale. Sources: `domain.md` (c) 14. */
import { add, div, HUNDRED, mul, ZERO } from '../../model/exact';
import { isMissing } from '../../model/inputs';
import { Lacking } from '../context';
import type { ValueMethod } from '../method';
import { sayNumber, sayShare, shown } from '../words';

export const weighted: ValueMethod<'weighted'> = {
  term: '加权折算',
  value(p, context) {
    const answer = context.inputs.scores(p.shares.map((s) => s.label));
    if (isMissing(answer)) throw new Lacking(answer);
    // 92 on a scale of 60: the marks the rule names are not what the scores go up to.
    const past = answer.ok.find((x) => x.compare(p.scale) > 0);
    if (past)
      throw new Lacking({
        missing: '考评得分的满分',
        reason: 'doubtful',
        shown: `得分${shown(past)}，满分${shown(p.scale)}分`,
      });
    const sum = p.shares.reduce((total, s, n) => add(total, mul(s.share, answer.ok[n]!)), ZERO);
    context.note(
      p.span,
      'base',
      true,
      () =>
        p.shares
          .map((s, n) => `${s.label}${shown(answer.ok[n]!)} × ${shown(mul(s.share, ZERO.add(100)))}%`)
          .join(' + '),
      null,
    );
    return div(mul(context.full, sum), p.scale);
  },
  say: (p) =>
    `${p.shares.map((s) => `${s.label}占${sayShare(s.share)}`).join('，')}${p.scale.compare(HUNDRED) === 0 ? '' : `（均为${sayNumber(p.scale)}分制）`}，按得分加权折算`,
  examples: [
    {
      text: '领导评价占50%，公众评议占30%，部门互评占20%，按百分制得分加权折算。',
      full: 50,
      inputs: { scores: { 领导评价: 90, 公众评议: 80, 部门互评: 85 } },
      mark: 43,
    },
    {
      text: '领导评价占60%，群众评价占40%，按百分制得分加权折算。',
      full: 10,
      inputs: { scores: { 领导评价: 100, 群众评价: 100 } },
      mark: 10,
    },
  ],
};
