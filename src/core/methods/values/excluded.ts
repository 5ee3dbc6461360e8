/** 不纳入考核: who has no such task is not appraised on it; the row gets no mark, not 0. Sources: `domain.md` (c) 19. */
import { Lacking } from '../context';
import type { ValueMethod } from '../method';

export const excluded: ValueMethod<'excluded'> = {
  term: '无此项任务不纳入考核',
  value() {
    throw new Lacking({ missing: '此项任务', reason: 'not_applicable' });
  },
  say: () => '不纳入考核',
  examples: [
    {
      text: '校车每发生1次违规运行扣1分；没有校车的不纳入考核。',
      full: 3,
      inputs: { applicable: true, count: 1 },
      mark: 2,
    },
    {
      text: '完成任务得满分，未完成的按完成比例计分；未下达任务的县不考评此项。',
      full: 6,
      inputs: { applicable: true, actual: 90, target: 100 },
      mark: 5.4,
    },
  ],
};
