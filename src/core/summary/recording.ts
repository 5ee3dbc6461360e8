/** The only place that watches which inputs a rule asked for, and that lets one number be supposed otherwise. */
import { isMissing, type Answer, type Ask, type InputSource } from '../model/inputs';
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

/** The same source, with some numbers replaced. */
export function supposing(source: InputSource, replace: (ask: Ask, known: Quantity) => Quantity | null): InputSource {
  return mapNumbers(source, (ask, answer) => {
    if (isMissing(answer)) return answer;
    const supposed = replace(ask, answer.ok);
    return supposed ? { ...answer, ok: supposed } : answer;
  });
}

function mapNumbers(source: InputSource, map: (ask: Ask, answer: Answer<Quantity>) => Answer<Quantity>): InputSource {
  return {
    number: (ask) => map(ask, source.number(ask)),
    fact: (words) => source.fact(words),
    applicable: () => source.applicable(),
    counts: (labels) => source.counts(labels),
    matters: (labels) => source.matters(labels),
    grade: (labels) => source.grade(labels),
    checks: (labels) => source.checks(labels),
    scores: (labels) => source.scores(labels),
    part: (index, words) => mapNumbers(source.part(index, words), map),
  };
}
