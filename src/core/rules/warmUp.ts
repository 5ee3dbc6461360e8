/** The only place that makes the reader ready before the first text: code that has not run yet is many times slower than code that has. */
import { ADJUSTMENTS, VALUES } from '../methods/registry';
import { TURNS } from './paraphrase';
import { readRule } from './read';

/** What no turn of phrase is looked for in; in the characters of a rule, for which patterns are made anew. */
const NOTHING = '无';

/** Reads the methods' own sentences, then makes the patterns none of them needed; pauses between steps of a few milliseconds. */
export function* warmUp(): Generator<undefined, void, void> {
  for (const { examples } of [...Object.values(VALUES), ...Object.values(ADJUSTMENTS)])
    for (const { text } of examples) {
      readRule(text);
      yield;
    }
  for (const { pattern } of TURNS) {
    // A pattern is made when it is first asked, and made well when it is asked again.
    for (let n = 0; n < 2; n++) {
      pattern.lastIndex = 0;
      pattern.test(NOTHING);
    }
    yield;
  }
}
