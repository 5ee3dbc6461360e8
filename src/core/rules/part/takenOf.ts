/** The only place that finds marks told as what is taken from, which were not understood: 从8分中扣2分 is no step of eight. */
import type { Source } from '../source';
import type { Statement } from '../statements';

export function takesOfMarks(statements: readonly Statement[], { text, tokens }: Source): boolean {
  return statements.some((s) =>
    /从[^，。；：]{0,10}\d分[中里内]/.test(text.slice(tokens[s.from]!.s, tokens[s.to - 1]!.e)),
  );
}
