/** The only place that makes the reader ready before the first text: code that has not run yet is many times slower than code that has. */
import { ADJUSTMENTS, VALUES } from '../methods/registry';
import { fold } from '../text/fold';
import { tokenize } from './lexer';
import { TURNS, paraphrase } from './paraphrase';
import { readRule } from './read';

/** Reads the methods' own sentences, then makes the patterns none of them needed; pauses between steps of a few milliseconds. */
export function* warmUp(): Generator<undefined, void, void> {
  // The first of all texts takes longest: a little of it at a time.
  const little = fold('无');
  paraphrase(little);
  yield;
  tokenize(little.text);
  yield;
  readRule(little.text);
  yield;
  for (const { examples } of [...Object.values(VALUES), ...Object.values(ADJUSTMENTS)])
    for (const { text } of examples) {
      readRule(text);
      yield;
    }
  for (const turn of TURNS) {
    // Asked for, it is made.
    void turn.pattern;
    yield;
  }
}
