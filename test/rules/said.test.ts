/** What is said back is read as the same rule, and gives the same marks. */
import { DEFAULT_CONVENTIONS } from '../../src/core/model/convention';
import { ofDouble } from '../../src/core/model/exact';
import { caseInputs } from '../../src/cli/caseInputs';
import { readRule, type RuleReading } from '../../src/core/rules/read';
import { sameRule } from '../../src/core/rules/same';
import { sayRule } from '../../src/core/rules/say';
import { scoreRule } from '../../src/core/scoring/score';
import { corpus, type CorpusLine } from './corpus';

const read = corpus().flatMap((line) => {
  const reading = readRule(line.text);
  return reading.rule ? [{ line, reading, said: sayRule(reading.rule) }] : [];
});

/** The marks of a line's worked cases; the reason where there is none. */
const marksOf = (reading: RuleReading, line: CorpusLine): string[] =>
  (line.cases ?? []).map((c) => {
    const outcome = scoreRule(
      reading,
      {
        full: ofDouble(line.full ?? 0),
        type: line.type ?? 'base',
        name: line.name ?? '',
        unit: null,
        conventions: DEFAULT_CONVENTIONS,
        places: 6,
      },
      caseInputs(c.inputs),
    );
    return outcome.status === 'scored' ? outcome.score.mark.toFraction() : outcome.status;
  });

/** What the reader took up in words of its own accord (如期, 按时间进度) cannot be said in other words. */
const EXCEPTIONS = 0.01;

test('a rule said back is read as the same rule', () => {
  const differing = read.filter(({ reading, said }) => {
    const again = readRule(said).rule;
    return !again || !sameRule(reading.rule!, again);
  });
  expect(read.length).toBeGreaterThan(450);
  const listed = differing.map((x) => `${x.line.text} → ${x.said}`);
  expect(listed.length < read.length * EXCEPTIONS ? [] : listed).toEqual([]);
});

test('a rule said back gives the same marks', () => {
  const differing = read.filter(({ line, reading, said }) => {
    const again = readRule(said);
    return again.rule !== null && marksOf(reading, line).join() !== marksOf(again, line).join();
  });
  expect(differing.map((x) => `${x.line.text} → ${x.said}`)).toEqual([]);
});

test('what the pane shows is only said when it is read as the same rule', () => {
  for (const { reading } of read) {
    const { said } = reading.view;
    if (said !== '') expect(sameRule(reading.rule!, readRule(said).rule!)).toBe(true);
  }
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
