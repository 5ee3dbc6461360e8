/** What a rule is said back as, in the words an official would use. That it is read as the same rule holds for every sentence: laws/saidBack.ts. */
import { caseInputs } from '../../src/cli/caseInputs';
import { DEFAULT_CONVENTIONS } from '../../src/core/model/convention';
import { ofDouble } from '../../src/core/model/exact';
import { readRule } from '../../src/core/rules/read';
import { scoreRule } from '../../src/core/scoring/score';

test('weights are shown and add nothing', () => {
  const text =
    '总量与增速各占50%，总量完成年度目标得满分，未完成按比例得分；增速达到全市平均得满分，每低1个百分点扣1分，扣完为止。';
  const outcome = scoreRule(
    readRule(text),
    { full: ofDouble(10), type: 'base', name: '', unit: null, conventions: DEFAULT_CONVENTIONS, places: 2 },
    caseInputs({
      parts: [
        { actual: 90, target: 100 },
        { actual: 5, average: 6 },
      ],
    }),
  );
  const weights = outcome.status === 'scored' ? outcome.trace().steps.filter((s) => s.stage === 'weight') : [];
  expect(weights.map((w) => [w.how, w.amount])).toEqual([
    ['总量占50%', null],
    ['增速占50%', null],
  ]);
});

test.each([
  ['完成年度目标任务得3分，未完成不得分。', '完成目标任务的得3分；未完成目标任务的不得分。'],
  [
    'GDP增速每低于全区平均水平0.1个百分点扣0.2分，扣完为止。',
    'GDP增速每低于全区平均水平0.1个百分点扣0.2分，扣完为止。',
  ],
  [
    '总量与增速各占50%，总量完成年度目标得满分，未完成按比例得分；增速达到全市平均得满分，每低1个百分点扣1分，扣完为止。',
    '总量占50%，增速占50%。总量：总量达到目标值的得满分；未完成目标任务的按完成比例计分；增速：增速达到全市平均水平的得满分；增速每低于全市平均水平1个百分点扣1分，扣完为止。',
  ],
  [
    '材料报送每逾期1个工作日扣0.5分，逾期5个工作日（含）以上不得分。',
    '每迟报1个工作日扣0.5分；迟报5个工作日以上的一票否决该项得分。',
  ],
  [
    '学校食堂每出现1起食品安全事件扣3分，出现两起及以上的该项不得分。',
    '学校食堂出现食品安全事件，每1起扣3分；出现2起及以上的一票否决该项得分。',
  ],
  ['第1—3名得8分，第4—6名得6分，其余不得分。', '第1—3名得8分，第4—6名得6分，其余不得分。'],
])('%s', (text, said) => {
  expect(readRule(text).view.said).toBe(said);
});
