/** 得分（达到得满分，未达到不得分；分档）: a fixed mark under a condition. Mark = the amount named. Sources: `domain.md` (c) 4, 9, 32. */
import type { ValueMethod } from '../method';
import { sayAward } from '../words';

export const fixed: ValueMethod<'fixed'> = {
  term: '达标得分、分档得分',
  value: ({ amount }, context) => context.marks(amount),
  say: ({ amount }) => sayAward(amount),
  examples: [
    { text: '发现两次及以上不得分。', full: 20, inputs: { count: 1 }, mark: 20 },
    { text: '发生1起不得分。', full: 20, inputs: { count: 0 }, mark: 20 },
    { text: '发生1起不得分。', full: 20, inputs: { count: 2 }, mark: 0 },
    { text: '完成年度目标任务得3分，未完成不得分。', full: 3, inputs: { actual: 120, target: 120 }, mark: 3 },
    { text: '完成年度目标任务得3分，未完成不得分。', full: 3, inputs: { actual: 119.9, target: 120 }, mark: 0 },
    { text: '覆盖率达到5%得1分；达到10%得2分；达到15%以上得3分。', full: 3, inputs: { actual: 14.9 }, mark: 2 },
    { text: '测评90分以上得10分，80—90分（不含90分）得8分，80分以下得5分。', full: 10, inputs: { score: 80 }, mark: 8 },
  ],
};
