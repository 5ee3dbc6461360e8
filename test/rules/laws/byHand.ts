/** No sentence of the worked sets gets another mark than its writer worked out by hand: it is read exactly, asked about, or refused. */
import { toNumber, type Exact } from '../../../src/core/model/exact';
import { score, type Sentence, type WorkedSet } from './sentences';

const PLACES = 6;

const same = (a: Exact, b: number): boolean => Math.abs(toNumber(a) - b) < 1e-6;

/** Refused by its words, or, where only the row's own marks show what is wrong with it, given no mark. */
const refused = (s: Sentence): boolean =>
  s.reading.rule === null ||
  (s.cases.length > 0 && s.cases.every((c) => score(s, c.inputs, s.reading, PLACES).status !== 'scored'));

/** Cases whose mark differs, with what was given; a named convention's other mark counts as its own. */
function wrongIn(s: Sentence): string[] {
  if (!s.reading.rule) return [];
  return s.cases.flatMap(({ inputs, score: wanted, alt }) => {
    const outcome = score(s, inputs, s.reading, PLACES);
    if (outcome.status !== 'scored') return [];
    const { mark, conventions } = outcome.score;
    const shown = [mark, ...conventions.flatMap((c) => c.alternatives.map((a) => a.mark))];
    return [wanted, ...Object.values(alt ?? {})].some((w) => shown.some((m) => same(m, w)))
      ? []
      : [`${s.text} ${JSON.stringify(inputs)}: ${wanted}, given ${toNumber(mark)}`];
  });
}

export function marksByHand(sets: readonly WorkedSet[]): void {
  const byHand = sets.filter((s) => s.byHand);
  test.each(byHand)('$name: no wrong mark', ({ sentences }) => {
    const lines = sentences.filter((s) => !s.refuse);
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.flatMap(wrongIn)).toEqual([]);
  });

  test.each(byHand)('$name: what cannot be scored is refused', ({ sentences }) => {
    expect(sentences.filter((s) => s.refuse && !refused(s)).map((s) => s.text)).toEqual([]);
  });
}
