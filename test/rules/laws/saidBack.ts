/** What is said back is read as the same rule, and gives the same marks. */
import { readRule, type RuleReading } from '../../../src/core/rules/read';
import { sameRule } from '../../../src/core/rules/same';
import { sayRule } from '../../../src/core/rules/say';
import { score, type Sentence, type WorkedSet } from './sentences';

/** What the reader took up in words of its own accord (如期, 按时间进度) cannot be said in other words. */
const EXCEPTIONS = 0.01;

/** The marks of a line's worked cases; the reason where there is none. */
const marksOf = (s: Sentence, reading: RuleReading): string =>
  s.cases
    .map((c) => {
      const outcome = score(s, c.inputs, reading, 6);
      return outcome.status === 'scored' ? outcome.score.mark.toFraction() : outcome.status;
    })
    .join();

export function rulesSaidBack(sets: readonly WorkedSet[]): void {
  const read = sets
    .flatMap((s) => s.sentences)
    .flatMap((s) => {
      if (!s.reading.rule) return [];
      const said = sayRule(s.reading.rule);
      return [{ s, said, again: readRule(said) }];
    });
  const shown = (x: (typeof read)[number]): string => `${x.s.text} → ${x.said}`;

  test('a rule said back is read as the same rule', () => {
    const differing = read.filter(({ s, again }) => !again.rule || !sameRule(s.reading.rule!, again.rule));
    expect(read.length).toBeGreaterThan(450);
    expect(differing.length < read.length * EXCEPTIONS ? [] : differing.map(shown)).toEqual([]);
  });

  test('a rule said back gives the same marks', () => {
    const differing = read.filter(({ s, again }) => again.rule && marksOf(s, s.reading) !== marksOf(s, again));
    expect(differing.map(shown)).toEqual([]);
  });

  test('what the pane shows is only said when it is read as the same rule', () => {
    const untrue = read.filter(({ s, said, again }) => {
      const { said: told } = s.reading.view;
      return told !== '' && !sameRule(s.reading.rule!, (told === said ? again : readRule(told)).rule!);
    });
    expect(untrue.map(shown)).toEqual([]);
  });
}
