/** The only place that sees a whole and its part in one cell: 共20件，化解18件 is a 化解率 of 90%, and leaves 2 未化解. */
import { compare, div, equals, HUNDRED, isPositive, mul, sub, ZERO, type Exact } from '../model/exact';
import type { LabelledQuantity } from '../layout/valueSegments';
import { convert, isPercentual } from '../text/units';
import { bareWords } from './match';

/** Words of everything there was: 共, 受理, 排查隐患, 应办. */
const WHOLE =
  /^(?:总共|一共|共计|合计|累计|共有?|总数?|应[一-龥]{1,4}|共[一-龥]{2,4}|(?:共|累计)?(?:受理|承办|交办|派发|接收|收到|转办|下达|排查|发现|反馈|抽查|抽检|监测|签约)[一-龥]{0,8})$/;
/** 秸秆可收集量, 监测样品: of what there is, with its thing. */
const WHOLE_OF_THING =
  /^(?:全[年县]|[我本]县)?(?:共|累计)?(?:[一-龥]{0,6}(?:可|应)[一-龥]{2,3}[量数]|(?:抽检|抽查|抽样|检测|检验|监测)[一-龥]{0,6})$/;
const DONE = /^(?:已经?|实际|按期|按时|及时|其中)*/;

interface Pair {
  readonly whole: Exact;
  readonly part: Exact;
}

/** The two numbers where the first is the whole and the second what was done of it, told by the very verb. */
function pairOf(verb: string, items: readonly LabelledQuantity[], shown = ''): Pair | null {
  const [all, done] = items;
  if (!all || !done || items.length !== 2 || verb.length < 2) return null;
  if (items.some((i) => i.bound || i.change || i.quantity.firmness !== 'firm')) return null;
  const [of, what] = [bareWords(all.label), verbOfDone(done.label, all.label)];
  // 办结600件，其中满意552件: the one is the whole of the other.
  const within = done.label.length >= 2 && shown.includes(`其中${done.label}`) && !/其中.*其中/.test(shown);
  if (
    (of !== '' && !WHOLE.test(of) && !WHOLE_OF_THING.test(of) && !within) ||
    /[已未没不]/.test(of) ||
    (/^(?:共|累计)/.test(of) && of.includes(verb))
  )
    return null;
  const { unit } = all.quantity;
  const same = unit && !isPercentual(unit) && unit.dimension !== 'mark' && done.quantity.unit?.text === unit.text;
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
export function rateWithin(words: string, items: readonly LabelledQuantity[], shown = ''): Exact | null {
  const part = shareWithin(words, items) ?? presence(words, items) ?? votes(words, items);
  if (part) return mul(div(part.part, part.whole), HUNDRED);
  const verb = /([一-龥]{2,4})率$/.exec(bareWords(words))?.[1] ?? '';
  // 办结8件 does not say how many came in time.
  if (IN_TIME.test(verb) && !IN_TIME.test(items[1]?.label ?? '')) return null;
  for (let length = 2; length <= verb.length; length++) {
    const pair = pairOf(verb.slice(-length), items, shown);
    if (pair) return mul(div(pair.part, pair.whole), HUNDRED);
  }
  return null;
}

const IN_TIME = /按[期时]|及时|如期|限时/;

/** The words of the rates that a rule or a name speaks of. */
const RATES = /[一-龥]{2,8}率/g;

/** The text without what it calls the whole, where the numbers of the cell make a rate that is asked for: it may be called anything. */
export function withoutWhole(known: string, shown: string, items: readonly LabelledQuantity[]): string {
  const rates = items.length < 2 || !/率/.test(known) ? [] : (known.match(RATES) ?? []);
  if (!rates.some((rate) => rateWithin(rate, items, shown))) return shown;
  return items.slice(0, -1).reduce((text, { label }) => text.replace(label, ''), shown);
}

const HEADS = /(?:总)?(?:人?数|总量|总额|金额)$/;
/** 注册志愿者4.2万人，常住人口30万人 of 注册志愿者人数占常住人口比例: each by its name. */
function shareWithin(words: string, items: readonly LabelledQuantity[]): Pair | null {
  const [all, part, whole] = SHARE_OF.exec(bareWords(words)) ?? [];
  if (!all || items.length !== 2 || items.some((i) => i.bound || i.change)) return null;
  const named = (name: string) =>
    items.filter((i) => bareWords(i.label).replace(HEADS, '') === name.replace(HEADS, ''));
  const [[some, another], [of, more]] = [named(part!), named(whole!)] as const;
  if (!some || !of || another || more || some === of) return null;
  const [own, unit] = [some.quantity.unit, of.quantity.unit];
  const value = own && unit ? convert(some.quantity.value, own, unit) : null;
  return value && isPositive(of.quantity.value) && compare(value, of.quantity.value) <= 0
    ? { part: value, whole: of.quantity.value }
    : null;
}

/** 税收收入占一般公共预算收入的比重. */
export const SHARE_OF = /^(.{2,})占(.{2,}?)的?(?:比例|比重|比率|份额)$/;

/** 应到50人，实到46人 of a 参会率. */
function presence(words: string, items: readonly LabelledQuantity[]): Pair | null {
  const pair = /(?:参会|到会|到场|出席|出勤|参训|到训|参学)率$/.test(bareWords(words)) ? dueAndTrue(items) : null;
  return pair && PRESENT.test(pair.verb) ? pair : null;
}

/** 发出120张，收回120张，优秀票102张 of an 优秀票率: of those that came back, where all did. */
function votes(words: string, items: readonly LabelledQuantity[]): Pair | null {
  const [sent, back, some] = items;
  if (!sent || !back || !some || items.length !== 3 || items.some((i) => i.bound || i.change)) return null;
  const rate = /([一-龥]{2,5})率$/.exec(bareWords(words))?.[1];
  const told = /^(?:共|实际)?[发分][出放]/.test(sent.label) && /^(?:实际)?(?:收回|回收)/.test(back.label);
  const even = items.every((i) => i.quantity.unit !== null && i.quantity.unit.text === sent.quantity.unit?.text);
  const [whole, part] = [back.quantity.value, some.quantity.value];
  const same = told && even && rate !== undefined && bareWords(some.label).replace(DONE, '') === rate;
  return same && equals(sent.quantity.value, whole) && compare(part, whole) <= 0 ? { whole, part } : null;
}

/** What is left undone of what `words` deny: 未整改. */
export function leftWithin(words: string, items: readonly LabelledQuantity[]): Exact | null {
  const bare = bareWords(words);
  const verb = (/[未没不]有?([一-龥]{2,4})$/.exec(bare)?.[1] ?? '').replace(/^完成(?=..)/, '');
  const pair = pairOf(verb, items) ?? wantingOf(bare, items);
  return pair ? sub(pair.whole, pair.part) : null;
}

/** 命案3起，破获3起 of 命案 and 未破的命案: where a kind is what another's deed leaves, so many are left. Null where none is. */
export function leftOfKind(label: string, all: LabelledQuantity, done: LabelledQuantity): Exact | null {
  const deed = /^(?:尚|仍)?未能?([一-龥]{1,4})$/.exec(bareWords(label))?.[1];
  const said = bareWords(done.label).replace(DONE, '');
  const same = deed !== undefined && said.startsWith(deed) && all.quantity.unit?.text === done.quantity.unit?.text;
  const odd = [all, done].some((i) => i.bound || i.change || i.quantity.firmness !== 'firm');
  return same && !odd && compare(done.quantity.value, all.quantity.value) <= 0
    ? sub(all.quantity.value, done.quantity.value)
    : null;
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
