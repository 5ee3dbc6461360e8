/** The only place that finds marks for all pieces beside marks for each: of both, the mark for all is no addition to the others, and nobody tells how many there are. */
import type { Source } from '../source';
import type { Statement } from '../statements';

const ALL = /(?:全部|全都|均已|都已|如数)[^，。；]{0,4}(?:完成|建成|达到|达标|落实|办结|实现|到位|通过|开工|竣工)/;

/** 每建成1个得1分，全部建成得5分: who built all of them has five, and not ten. */
export function allBesideEach(statements: readonly Statement[], { text, tokens }: Source): boolean {
  const words = (s: Statement): string => text.slice(tokens[s.from]!.s, tokens[s.to - 1]!.e);
  const awards = (s: Statement): boolean =>
    s.doings.some((d) => d.kind === 'effect' && d.sign === 'award' && d.amounts.some((a) => a.kind === 'mark'));
  const each = statements.some((s) => s.step !== null && awards(s) && !/每(?:超|多|高|增)|每[^，]*%/.test(words(s)));
  return each && statements.some((s) => s.step === null && awards(s) && ALL.test(words(s)));
}
