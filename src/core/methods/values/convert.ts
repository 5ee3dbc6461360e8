/** 折算计分: a score on a scale (100 unless said) folded into the marks: mark = full × score ÷ scale; or score × rate. Sources: `domain.md` (c) 24. */
import { div, HUNDRED, isZero, mul, ONE } from '../../model/exact';
import type { Exact } from '../../model/exact';
import { Lacking, type Context } from '../context';
import type { ValueMethod } from '../method';
import { sayNumber, sayShare, shown } from '../words';

/** 按测评得分的20%计入 in a row of 10: all that can be had comes to more than the row is worth, so one of the two is meant otherwise. */
export function withinMarks(most: Exact, context: Context): void {
  const { most: limit } = context.part.limits;
  if (isZero(context.full) || most.compare(context.full) <= 0) return;
  if (limit && context.marks(limit).compare(context.full) <= 0) return;
  throw new Lacking({
    missing: '规则所得分数',
    reason: 'doubtful',
    shown: `规则最高得${shown(most)}分，分值${shown(context.full)}分`,
  });
}

export const convert: ValueMethod<'convert'> = {
  term: '折算计分',
  value(p, context) {
    const score = context.measure({ name: 'score', words: '' }).value;
    const rated = p.rate.compare(ONE) !== 0;
    // 按测评得分计入: 9.2 in a row of 10 may be 9.2 of 10, or of 100.
    if (!p.stated && p.scale.compare(context.full) > 0 && !isZero(score) && score.compare(context.full) <= 0)
      throw new Lacking({
        missing: '考评得分的满分',
        reason: 'doubtful',
        shown: `得分${shown(score)}，分值${shown(context.full)}分`,
      });
    if (!rated && !p.times && score.compare(p.scale) > 0)
      throw new Lacking({
        missing: '考评得分的满分',
        reason: 'doubtful',
        shown: `得分${shown(score)}，满分${shown(p.scale)}分`,
      });
    if (rated && !p.times) withinMarks(mul(p.scale, p.rate), context);
    const value = p.times ? mul(score, p.times) : rated ? mul(score, p.rate) : div(mul(context.full, score), p.scale);
    context.note(
      p.span,
      'base',
      true,
      () =>
        p.times
          ? `${shown(score)} × ${shown(p.times)}`
          : rated
            ? `${shown(score)} × ${shown(p.rate)}`
            : `${shown(score)} ÷ ${shown(p.scale)} × ${shown(context.full)}`,
      null,
    );
    return value;
  },
  say: (p) =>
    p.times ? `按${sayNumber(p.scale)}分计分后乘以${sayNumber(p.times)}折算`
    : p.rate.compare(ONE) !== 0 ? `按考评得分×${sayShare(p.rate)}计入`
    : !p.stated ? '按考评得分折算计分'
    : `按考评得分(${p.scale.compare(HUNDRED) === 0 ? '百分制' : `${sayNumber(p.scale)}分制`})折算计分`, // prettier-ignore
  examples: [
    { text: '按第三方满意度测评得分（百分制）折算计分。', full: 20, inputs: { score: 87.5 }, mark: 17.5 },
    { text: '直接运用专项考评结果，按专项考评得分×10%计入。', full: 10, inputs: { score: 93.6 }, mark: 9.36 },
  ],
};
