/**
 * Sentences damaged on purpose (a word after a mark, a word turned into its opposite, a lost digit, a doubled character), each with the sound sentence it
 * came from. Each is refused; the few that still say a complete rule are listed with the reason, and their marks must show the damage.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseInputs } from '../../src/cli/caseInputs';
import { DEFAULT_CONVENTIONS } from '../../src/core/model/convention';
import { decimalText, ofDouble } from '../../src/core/model/exact';
import { readRule } from '../../src/core/rules/read';
import { scoreRule } from '../../src/core/scoring/score';

interface Damaged {
  readonly text: string;
  readonly from: string;
  readonly full: number;
  readonly cases: readonly { readonly inputs: Readonly<Record<string, unknown>> }[];
}

/** Damaged texts that are complete rules of their own, and why: read, but never with the marks of the sound sentence. */
const COMPLETE: Readonly<Record<string, string>> = {
  '完成任务80%以下得75分，50%以上不足80%得50分，50%以下不得分；全部完成得100分。':
    'odd bands, yet every one is whole: 85 % falls into the gap instead of the band it lost',
};

/** The marks of the given numbers (`null`: none), or null when the text is refused. */
function marks(text: string, { full, cases }: Damaged): readonly (string | null)[] | null {
  const reading = readRule(text);
  if (reading.view.status !== 'read') return null;
  const terms = {
    full: ofDouble(full),
    type: full === 0 ? ('bottom_line' as const) : ('base' as const),
    name: '',
    unit: null,
    conventions: DEFAULT_CONVENTIONS,
    places: 2,
  };
  return cases.map(({ inputs }) => {
    const outcome = scoreRule(reading, terms, caseInputs(inputs));
    return outcome.status === 'scored' ? decimalText(outcome.score.mark) : null;
  });
}

const lines = readFileSync(join(__dirname, 'damaged.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l) as Damaged);

test.each(lines.filter((l) => !(l.text in COMPLETE)).map((l) => l.text))('%s', (text) => {
  expect(readRule(text).view.status).not.toBe('read');
});

test.each(lines.filter((l) => l.text in COMPLETE).map((l) => [l.text, l] as const))('other marks: %s', (text, line) => {
  const sound = marks(line.from, line);
  expect(sound).not.toBeNull();
  expect(sound).not.toContain(null);
  expect(marks(text, line)).not.toEqual(sound);
});
