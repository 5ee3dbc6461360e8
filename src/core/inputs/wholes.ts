/** The only place that sees a whole and its part in one cell: 共20件，化解18件 is a 化解率 of 90%, and leaves 2 未化解. */
import { compare, div, HUNDRED, isPositive, mul, sub, ZERO, type Exact } from '../model/exact';
import type { LabelledQuantity } from '../layout/valueSegments';
import { bareWords } from './match';

/** Words of everything there was: 共, 受理, 排查隐患, 应办. */
const WHOLE =
  /^(?:总共|一共|共计|合计|累计|共有?|总数?|应[一-龥]{1,4}|(?:共|累计)?(?:受理|承办|交办|派发|接收|收到|转办|下达|排查|发现|反馈|抽查|抽检|监测|签约)[一-龥]{0,4})$/;
const DONE = /^(?:已经?|实际|按期|按时|及时|其中)*/;

interface Pair {
  readonly whole: Exact;
  readonly part: Exact;
}

/** The two numbers where the first is the whole and the second what was done of it, told by the very verb. */
function pairOf(verb: string, items: readonly LabelledQuantity[]): Pair | null {
  const [all, done] = items;
  if (!all || !done || items.length !== 2 || verb.length < 2) return null;
  if (items.some((i) => i.bound || i.change || i.quantity.firmness !== 'firm')) return null;
  const [of, what] = [bareWords(all.label), verbOfDone(done.label, all.label)];
  if ((of !== '' && !WHOLE.test(of)) || /[已未没不]/.test(of)) return null;
  const { unit } = all.quantity;
  const same = unit?.dimension === 'count' && done.quantity.unit?.text === unit.text;
  const [whole, part] = [all.quantity.value, done.quantity.value];
  return same && what === verb && isPositive(whole) && compare(part, whole) <= 0 && compare(part, ZERO) >= 0
    ? { whole, part }
    : null;
}

/** 整改 of 已整改, and of 问题已整改 behind a bare 12个: the noun is the whole's. */
function verbOfDone(label: string, whole: string): string {
  const bare = bareWords(label);
  return (whole === '' ? (/^[一-龥]{0,6}已经?([一-龥]{2,4})$/.exec(bare)?.[1] ?? '') : bare).replace(DONE, '');
}

/** 应到50人，实到44人: the due and the true number of one deed, told by its verb. */
function dueAndTrue(items: readonly LabelledQuantity[]): (Pair & { readonly verb: string }) | null {
  const [all, done] = items;
  if (!all || !done || items.length !== 2) return null;
  if (items.some((i) => i.bound || i.change || i.quantity.firmness !== 'firm')) return null;
  const due = /^应(?:当|该)?([一-龥]{1,4})$/.exec(bareWords(all.label))?.[1];
  const verb = /^(?:实际?|已)([一-龥]{1,4})$/.exec(bareWords(done.label))?.[1];
  const [whole, part] = [all.quantity.value, done.quantity.value];
  return due !== undefined &&
    due === verb &&
    done.quantity.unit?.text === all.quantity.unit?.text &&
    isPositive(whole) &&
    compare(part, whole) <= 0
    ? { verb, whole, part }
    : null;
}

/** The rate that `words` name, in percent. */
export function rateWithin(words: string, items: readonly LabelledQuantity[]): Exact | null {
  const verb = /([一-龥]{2,4})率$/.exec(bareWords(words))?.[1] ?? '';
  for (let length = 2; length <= verb.length; length++) {
    const pair = pairOf(verb.slice(-length), items);
    if (pair) return mul(div(pair.part, pair.whole), HUNDRED);
  }
  return null;
}

/** What is left undone of what `words` deny: 未整改. */
export function leftWithin(words: string, items: readonly LabelledQuantity[]): Exact | null {
  const bare = bareWords(words);
  const verb = (/[未没不]有?([一-龥]{2,4})$/.exec(bare)?.[1] ?? '').replace(/^完成(?=..)/, '');
  const pair = pairOf(verb, items) ?? wantingOf(bare, items);
  return pair ? sub(pair.whole, pair.part) : null;
}

const ABSENT = /^(?:缺席|缺勤|缺会|缺训)/;
const PRESENT = /^(?:到|到会|到场|参会|参加|参训|出席)$/;
/** 少报, 未报, 缺席 of 应报4期，实报3期 or 应到50人，实到44人. */
function wantingOf(bare: string, items: readonly LabelledQuantity[]): Pair | null {
  const pair = dueAndTrue(items);
  if (!pair) return null;
  const said = /^(?:[未少漏缺欠]|没有?)(?:有)?([一-龥]{1,4})$/.exec(bare)?.[1];
  return said === pair.verb || (ABSENT.test(bare) && PRESENT.test(pair.verb)) ? pair : null;
}
