/** The only place that finds what a later clause takes back of a step: 每超1个百分点加0.5分 beside 超额完成不加分. */
import type { Adjustment, Side } from '../../methods/rule';
import { wordsOf } from '../conditions/words';
import type { Source } from '../source';
import type { Item, Statement } from '../statements';
import { type Work, isSubsequence, signOf } from './work';

/** 最多加2分，超过部分不再加分: beyond the cap, and no word of the step. */
const BEYOND_CAP = /再|上限|封顶|以外|以上|(?:部分|后)/;
const CAP = /[最至][高多大]|封顶|上限|为止|为限|不超过|满分/;
const NUMBERS: ReadonlySet<Item['k']> = new Set(['value', 'bound', 'range', 'places', 'rankshare', 'refpart']);

const sideOfItem = (i: Item): Side | null => {
  if (i.k === 'done') return i.how === 'over' ? 'above' : i.how === 'undone' ? 'below' : null;
  if (i.k === 'cmp') return i.op.startsWith('>') && !/^达/.test(i.text) ? 'above' : i.op === '<' ? 'below' : null;
  if (i.k === 'dir')
    return i.d === 'over' || i.d === 'up' ? 'above' : i.d === 'short' || i.d === 'down' ? 'below' : null;
  return null;
};

/** On which side alone the clause stands; null where it says a number, or nothing of sides. */
function sideOf(s: Statement): Side | null {
  const sides = new Set(s.guard.map(sideOfItem).filter((x) => x !== null));
  return sides.size === 1 && !s.guard.some((i) => NUMBERS.has(i.k)) ? [...sides][0]! : null;
}

/** 高于省平均的不加分 says nothing of steps from the average of the city. */
const ofAnother = (s: Statement, a: Extract<Adjustment, { kind: 'step' }>): boolean => {
  const named = s.guard.find((i): i is Extract<Item, { k: 'ref' }> => i.k === 'ref');
  return named !== undefined && a.reference.kind === 'named' && a.reference.name !== named.name;
};

export function checkDeniedSteps(w: Work, source: Source): void {
  for (const s of w.noops) {
    const nothing = s.doings.length === 1 && s.doings[0]!.kind === 'nothing' ? s.doings[0] : null;
    if (!nothing || nothing.kind !== 'nothing' || (nothing.how !== 'noadd' && nothing.how !== 'nodeduct')) continue;
    const sign = nothing.how === 'noadd' ? 1 : -1;
    const text = source.text.slice(source.tokens[s.from]!.s, source.tokens[s.to - 1]!.e);
    const others = w.adjustments.filter(
      (x) => x.statement !== s && signOf(x.a) === sign && !('when' in x.a && x.a.when),
    );
    const side = sideOf(s);
    const capped = sign === 1 && BEYOND_CAP.test(text) && CAP.test(source.text);
    const step = others.some(
      ({ a }) => a.kind === 'step' && !a.bracket && a.side === side && !capped && !ofAnother(s, a),
    );
    // 每新增1家加1分，新增不加分
    const words =
      side === null && s.guard.every((i) => i.k === 'words' || i.k === 'of')
        ? wordsOf(s.guard, source.text, source.tokens)
        : '';
    const piece = others.some(
      ({ a }) =>
        // 未报备的每次扣0.5分，报备的不扣分: the other side of it
        a.kind === 'incident' &&
        words !== '' &&
        !/[未没无不首再]/.test(words + a.words) &&
        isSubsequence(words, a.words),
    );
    // 每获1次表彰加1分，受到处分的不加分: who of those that gained does not?
    const except =
      sign === 1 && !capped && others.length > 0 && words !== '' && !/^[多超]|[未没无不非]|其[他它余]|以下/.test(words);
    if (step || piece || except) w.unread.push(s);
  }
}
