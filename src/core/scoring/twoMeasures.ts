/** The only place that sees one number of a row standing for two things its rule names apart: 建档率达到90%…；随访率达到80%…. */
import { measuresOf, partName } from './partName';
import { Lacking } from '../methods/context';
import type { Measure, Rule } from '../methods/rule';
import { isMissing, type InputSource } from '../model/inputs';
import { partsApart } from './partsApart';
import { isSame, sameThing, within } from './sameThing';
import { pairsOf, unlikeEach } from './unlikeNumbers';

/** A name of something that has a number of its own. */
const RATE = /(?:率|比重|比例|占比|满意度|知晓度|覆盖面|认可度)$/;
const COMPARED: ReadonlySet<Measure['name']> = new Set(['actual', 'score', 'ratio', 'completion']);
/** Ways of looking at one number. */
const SIDE = /总量|增速|增幅|增长|降幅|下降率|完成|进度/;

interface Named {
  /** The part that speaks of it. */
  readonly part: number;
  readonly words: string;
}

const found = new WeakMap<Rule, readonly Named[]>();

/** The rates a rule names apart, and '' where it speaks of the row's own target besides. */
function namesOf(rule: Rule): readonly Named[] {
  const known = found.get(rule);
  if (known) return known;
  const names: Named[] = [];
  rule.parts.forEach((part, n) => {
    for (const m of measuresOf(part).filter((x) => COMPARED.has(x.name))) {
      const words = m.words.replace(/(?:应|须|要|的)$/, '');
      const own = m.name === 'completion' || words === '';
      if (!own && (!RATE.test(words) || SIDE.test(words))) continue;
      const same = (x: Named): boolean => (own ? x.words === '' : x.words !== '' && sameThing(x.words, words));
      if (!names.some(same)) names.push({ part: n, words: own ? '' : words });
    }
  });
  const told = names.filter((x) => x.words !== '').length === 0 || names.length < 2 ? [] : names;
  found.set(rule, told);
  return told;
}

/** Does it hang on the row's cells whether the rule can be applied? */
export const namesApart = (rule: Rule): boolean =>
  namesOf(rule).length > 0 || pairsOf(rule).length > 0 || partsApart(rule);

/** Throws Lacking for the second of two names that one and the same number would have to stand for. */
export function oneNumberEach(rule: Rule, name: string, inputs: InputSource): void {
  unlikeEach(rule, name, inputs);
  const names = namesOf(rule);
  if (names.length === 0) return;
  const many = rule.parts.length > 1;
  const values = names.map((n) => {
    const source = many ? inputs.part(n.part, partName(rule.parts[n.part]!)) : inputs;
    const answer = source.number({ name: 'actual', words: n.words });
    return isMissing(answer) ? null : answer.ok;
  });
  const own = (n: Named): boolean => n.words !== '' && within(n.words, name);
  names.forEach((a, i) => {
    names.slice(i + 1).forEach((b, k) => {
      const [x, y] = [values[i]!, values[i + 1 + k]!];
      if (
        !x ||
        !y ||
        !isSame(x, y) ||
        (many && x.shown !== y.shown) ||
        (a.words === '' && own(b)) ||
        (b.words === '' && own(a))
      )
        return;
      const lacking = b.words === '' || own(b) ? a : b;
      throw new Lacking({
        missing: `“${lacking.words}”的完成值`,
        reason: 'doubtful',
        ...(y.at ? { at: y.at } : {}),
        shown: y.shown ?? '',
      });
    });
  });
}
