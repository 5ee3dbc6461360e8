/** The only place that watches which inputs a rule asked for. */
import type { Answer, Ask, InputSource } from '../model/inputs';
import type { Quantity } from '../model/quantity';

export interface Asked {
  readonly ask: Ask;
  readonly answer: Answer<Quantity>;
}

/** The same source, with every number that is asked for noted in `asked`, parts included. */
export function recording(source: InputSource, asked: Asked[]): InputSource {
  return mapNumbers(source, (ask, answer) => {
    asked.push({ ask, answer });
    return answer;
  });
}

function mapNumbers(source: InputSource, map: (ask: Ask, answer: Answer<Quantity>) => Answer<Quantity>): InputSource {
  return {
    number: (ask) => map(ask, source.number(ask)),
    fact: (words, counted) => source.fact(words, counted),
    applicable: () => source.applicable(),
    counts: (labels) => source.counts(labels),
    matters: (labels) => source.matters(labels),
    grade: (labels) => source.grade(labels),
    checks: (labels) => source.checks(labels),
    scores: (labels) => source.scores(labels),
    part: (index, words) => mapNumbers(source.part(index, words), map),
  };
}
