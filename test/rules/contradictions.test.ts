/**
 * Sentences that contradict themselves, name a comparison nobody keeps, or carry words that change whom a clause holds for, by kind, each with the sound
 * sentence beside it. The bad one is refused, or, where it still says a complete rule, its marks show the difference; the sound one is read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseInputs } from '../../src/cli/caseInputs';
import { DEFAULT_CONVENTIONS } from '../../src/core/model/convention';
import { decimalText, ofDouble } from '../../src/core/model/exact';
import { readRule } from '../../src/core/rules/read';
import { scoreRule } from '../../src/core/scoring/score';

interface Pair {
  readonly kind: string;
  readonly text: string;
  readonly from: string;
  readonly full: number;
  readonly cases: readonly { readonly inputs: Readonly<Record<string, unknown>> }[];
  /** An unusual rule, yet a whole one: read with marks of its own. */
  readonly complete?: boolean;
}

const pairs = readFileSync(join(__dirname, 'contradictions.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l) as Pair);
const kinds = [...new Set(pairs.map((p) => p.kind))];

/** The marks of the given numbers; null when the text is not read, `?` where an input is lacking. */
function marks(text: string, { full, cases }: Pair): readonly string[] | null {
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
    return outcome.status === 'scored' ? decimalText(outcome.score.mark) : '?';
  });
}

describe.each(kinds)('%s', (kind) => {
  const of = pairs.filter((p) => p.kind === kind);
  test.each(of.map((p) => [p.text, p] as const))('not read like the sound one: %s', (_, pair) => {
    const got = marks(pair.text, pair);
    if (pair.complete) expect(got).not.toEqual(marks(pair.from, pair));
    else expect(got).toBeNull();
  });
  test.each(of.map((p) => [p.from, p] as const))('the sound one is read: %s', (_, pair) => {
    expect(marks(pair.from, pair)).toEqual(pair.cases.map(() => expect.stringMatching(/^-?[\d.]+$/) as string));
  });
});
