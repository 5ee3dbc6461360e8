/** 按平均分计: the group's average mark stands in for a task the row does not have. Sources: `domain.md` (c) 19. */
import type { ValueMethod } from '../method';
import { shown } from '../words';

export const groupaverage: ValueMethod<'groupaverage'> = {
  term: '无此项任务按平均分计',
  value(p, context) {
    const value = context.ask({ name: 'group_average' }).value;
    context.note(p.span, 'base', true, () => `平均得分${shown(value)}`, null);
    return value;
  },
  say: () => '按全市平均得分计分',
  examples: [
    {
      text: '没有此项任务的县，按全市平均得分计分；其余按完成比例计分。',
      full: 4,
      inputs: { applicable: false, group_average: 3.55 },
      mark: 3.55,
    },
    {
      text: '没有此项任务的县，按全市平均得分计分；其余按完成比例计分。',
      full: 4,
      inputs: { applicable: true, actual: 60, target: 80 },
      mark: 3,
    },
  ],
};
