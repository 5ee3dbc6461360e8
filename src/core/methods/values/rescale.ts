/** 按其余指标得分率折算: mark = full × marks of the other indicators ÷ their full marks. Sources: `domain.md` (c) 19. */
import { div, isZero, mul } from '../../model/exact';
import { Lacking } from '../context';
import type { ValueMethod } from '../method';
import { shown } from '../words';

export const rescale: ValueMethod<'rescale'> = {
  term: '按其余指标得分率折算',
  value(p, context) {
    const score = context.ask({ name: 'others_score' });
    const full = context.ask({ name: 'others_full' });
    if (isZero(full.value)) throw new Lacking({ missing: '其余指标分值', reason: 'unusable', shown: '0' });
    context.note(
      p.span,
      'base',
      true,
      () => `${shown(score.value)} ÷ ${shown(full.value)} × ${shown(context.full)}`,
      null,
    );
    return div(mul(context.full, score.value), full.value);
  },
  say: () => '按其余指标得分率折算',
  examples: [
    {
      text: '无此项任务的，按本县其余指标得分率折算；有任务的按完成比例计分。',
      full: 5,
      inputs: { applicable: false, others_score: 425, others_full: 500 },
      mark: 4.25,
    },
    {
      text: '无此项任务的，按本县其余指标得分率折算；有任务的按完成比例计分。',
      full: 5,
      inputs: { applicable: true, actual: 50, target: 100 },
      mark: 2.5,
    },
  ],
};
