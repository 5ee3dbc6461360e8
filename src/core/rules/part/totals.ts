/** The only place that finds the marks of the whole told among the marks of its parts: 完成的得4分，…。农村危房改造工作总分8分. */
import type { Source } from '../source';
import type { Statement } from '../statements';

/** 总分8分 is what all is worth, and no case that earns eight marks. */
export function totalAmongMarks(statements: readonly Statement[], { text, tokens }: Source): boolean {
  const awards = statements.filter((s) => s.doings.some((d) => d.kind === 'effect' && d.sign === 'award'));
  return (
    awards.length > 1 &&
    awards.some(
      (s) =>
        s.step === null &&
        s.guard.some((i) => i.k === 'words') &&
        s.guard.every((i) => i.k === 'words' || i.k === 'comma' || i.k === 'level') &&
        /(?:总分|总计)(?:为|是)?\d/.test(text.slice(tokens[s.from]!.s, tokens[s.to - 1]!.e)),
    )
  );
}
