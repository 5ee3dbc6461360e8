/** The only place that turns a statement's guard into a condition: every item is used, or there is no condition. */
import { atNumber } from './conditions/atNumber';
import { readGroup } from './conditions/group';
import { joined } from './conditions/interval';
import { withParts } from './conditions/reference';
import type { ReadCondition, Said } from './conditions/said';
import { eventOf } from './conditions/event';
import { isFiller, wordsOf } from './conditions/words';
import type { Condition, Side } from '../methods/rule';
import type { Token } from './lexer';
import type { Item } from './statements';
import { Later } from '../text/patterns';

const BARE_RATE = /(?:率|度|比例|比重|占比|增速|增幅)$/;

const VALUE_LIKE = new Set(['value', 'bound', 'range']);

/** Folds numbers that belong to a noun (35岁以下干部占比, 10万元以上的村占比) into the words. */
function foldQualifiers(items: readonly Item[], text: string, tokens: readonly Token[]): Item[] {
  const out = [...items];
  for (let i = 0; i < out.length; i++) {
    const item = out[i] as Item;
    if (!VALUE_LIKE.has(item.k)) continue;
    let next = i + 1;
    if (out[next]?.k === 'of') next++;
    const noun = out[next];
    if (
      !noun ||
      !(noun.k === 'words' || noun.k === 'level' || (noun.k === 'measure' && noun.m !== 'score')) ||
      (noun.k === 'words' && isFiller(noun.text))
    )
      continue;
    const later = out
      .slice(next + 1)
      .some((x) => VALUE_LIKE.has(x.k) || x.k === 'cmp' || x.k === 'done' || x.k === 'growth');
    if (!later) continue;
    out[i] = {
      k: 'words',
      text: text.slice(tokens[item.from]!.s, tokens[item.to - 1]!.e),
      from: item.from,
      to: item.to,
    };
  }
  return out;
}

/** What somebody did, or what was found: no piece of a name. */
const DONE = new Later(
  /[已未没不无有被应须]|制定|制订|建立|成立|设立|健全|完善|完成|开展|落实|出台|报送|上报|召开|举办|组织|实施|通过|获|发生|出现|存在|达到|按时|及时|到位|配备|推进|执行|公开|整改|建成|启动|印发|签订|编制|提交|纳入|创建|承担|参加|参与|符合|明确|安排|宣传|培训|检查|验收|合格|齐全|规范/,
);
const RATE = /(?:率|占比|比重|比例|度)$/;

/** 教育和科技支出占比达到15%: two nouns before one rate name it together; 制定方案和完成率… and 甲率和乙率均… do not. */
function foldNames(items: readonly Item[], text: string, tokens: readonly Token[]): Item[] {
  const at = items.findIndex((i) => i.k === 'link');
  const [link, noun, compared] = items.slice(Math.max(at, 0));
  const before = items.slice(0, Math.max(at, 0));
  const said = (i: Item): string => text.slice(tokens[i.from]!.s, tokens[i.to - 1]!.e);
  if (link?.k !== 'link' || link.w !== 'and' || noun?.k !== 'words' || !before.every((i) => i.k === 'words'))
    return [...items];
  const first = before.map(said).join('');
  const alone =
    /^(?:和|与|及)$/.test(said(link)) &&
    first.length >= 2 &&
    !DONE.test(first) &&
    !/(?:率|占比|比重|比例|度|数|量|额|值|比|[均都各])$/.test(first) &&
    RATE.test(noun.text) &&
    !/[均都各]|分别/.test(noun.text) &&
    ['cmp', 'value', 'bound', 'range'].includes(compared?.k ?? '') &&
    !items.slice(at + 2).some((i) => i.k === 'words' || (i.k === 'cmp' && /[均都全]/.test(i.text)));
  if (!alone) return [...items];
  const { from } = before[0]!;
  const named = text.slice(tokens[from]!.s, tokens[noun.to - 1]!.e);
  return [{ k: 'words', text: named, from, to: noun.to }, ...items.slice(at + 2)];
}

/** 被投诉并查证属实5件及以上: what was found of a deed goes on with it, and the number counts both. */
function foldProven(items: readonly Item[], text: string, tokens: readonly Token[]): readonly Item[] {
  const at = items.findIndex((i) => i.k === 'link' && i.w === 'and');
  const [deed, link, found, counted] = items.slice(at - 1);
  if (at < 1 || deed?.k !== 'words' || found?.k !== 'words' || !VALUE_LIKE.has(counted?.k ?? '')) return items;
  const said = (i: Item): string => text.slice(tokens[i.from]!.s, tokens[i.to - 1]!.e);
  if (said(link!) !== '并' || !PROVEN.test(found.text)) return items;
  const whole: Item = {
    k: 'words',
    text: text.slice(tokens[deed.from]!.s, tokens[found.to - 1]!.e),
    from: deed.from,
    to: found.to,
  };
  return [...items.slice(0, at - 1), whole, ...items.slice(at + 2)];
}

const PROVEN = new Later(/^(?:经?[一-龥]{0,4}?)?(?:查[证实]|核实|属实|确认|认定|通报|曝光|立案|追责|问责|造成|引发)/);

/** Reads the guard as one condition, or as several joined by 或, 且, 但. Null when an item is left over. */
export function readCondition(
  all: readonly Item[],
  said: Said,
  text: string,
  tokens: readonly Token[],
): ReadCondition | null {
  const read = readJoined(all, said, text, tokens);
  return read && { ...read, condition: atNumber(read.condition) };
}

/** 按资金拨付率得分，拨付率低于50%的: how marks are had stands before the comma, and is no name of what is compared behind it. */
function tellsHowFirst(items: readonly Item[]): boolean {
  const at = items.findIndex((i, n) => i.k === 'measure' && i.m === 'score' && items[n + 1]?.k === 'comma');
  const [by, of, ...more] = items.slice(0, Math.max(at, 0));
  const score = items[at];
  const named = score?.k === 'measure' && /^满意度/.test(score.text);
  const rate = by?.k === 'by' && of?.k === 'words' && more.length === 0 && (named || BARE_RATE.test(of.text));
  const [comparison] = items.slice(at + 2).filter((i) => i.k !== 'words');
  return rate && (comparison?.k === 'cmp' || comparison?.k === 'dir');
}

function readJoined(all: readonly Item[], said: Said, text: string, tokens: readonly Token[]): ReadCondition | null {
  if (tellsHowFirst(all)) return null;
  const whole = withParts(all);
  const trimmed = whole[0]?.k === 'link' ? whole.slice(1) : whole;
  const items = foldNames(foldQualifiers(foldProven(trimmed, text, tokens), text, tokens), text, tokens).filter(
    (i) => i.k !== 'comma' && i.k !== 'of' && i.k !== 'portion',
  );
  if (items.some((i) => i.k === 'hard')) return null;
  const level = items.findIndex(
    (i, n) => i.k === 'link' && i.w === 'and' && items[n + 1]?.k === 'ref' && items[n + 2]?.k === 'growth',
  );
  if (level > 0 && level + 3 === items.length) {
    const read = readGroup(
      items.filter((_, n) => n !== level),
      said,
      text,
      tokens,
    );
    if (read) return read;
  }
  const banded = items.some((i) => VALUE_LIKE.has(i.k)) ? withoutNames(items) : items;
  const read = readGroup(banded, said, text, tokens) ?? pointingBack(all, said, text, tokens);
  if (read) return read;
  for (let i = 1; i < items.length - 1; i++) {
    const link = items[i] as Item;
    if (link.k !== 'link' || link.w === 'within' || link.w === 'onthat') continue;
    const left = readGroup(items.slice(0, i), said, text, tokens);
    // 优良率和合格率都在90%以上: a rate alone is nothing that happens.
    if (!left || (left.condition.kind === 'event' && BARE_RATE.test(left.condition.words))) continue;
    const tail = items.slice(i + 1);
    const again = tail.length === 1 && tail[0]!.k === 'ref' ? items.slice(0, i).filter((x) => x.k === 'cmp') : [];
    const near = link.w === 'or' ? null : sideSaid(left.condition, left.said);
    const right = readCondition([...again, ...tail], near ? { ...left.said, within: near } : left.said, text, tokens);
    if (!right) continue;
    if (sharesVerb(left.condition, text.slice(tokens[link.from]!.s, tokens[link.to - 1]!.e), right.condition))
      return eventOf(wordsOf(items, text, tokens), said);
    return {
      condition:
        link.w === 'or'
          ? { kind: 'any', of: [left.condition, right.condition] }
          : joined(left.condition, right.condition),
      said: left.said,
    };
  }
  return null;
}

/** Above or below a standing reference, where a guard says no more than that. */
const sideSaid = (c: Condition, { reference }: Said): Side | null => {
  const end = c.kind === 'interval' && !(c.low && c.high) ? (c.low ?? c.high) : null;
  if (c.kind !== 'interval' || end?.at.kind !== 'named' || reference?.kind !== 'named') return null;
  return c.low ? 'above' : 'below';
};

/** 未发生甲和乙, 发生甲及乙的: the second noun has the verb, and the denial, of the first. */
const sharesVerb = (left: Condition, link: string, right: Condition): boolean =>
  left.kind === 'event' &&
  right.kind === 'event' &&
  !right.negated &&
  !DONE.test(right.words) &&
  (left.negated
    ? /^(?:和|与|及|以及|或|或者)$/.test(link)
    : /^(?:和|与|及|以及)$/.test(link) && /^.{0,6}(?:发生|出现|存在|发现)/.test(left.words));

/** 98%以上为优秀，得4分: the name of a band says nothing more. */
function withoutNames(items: readonly Item[]): Item[] {
  return items.filter(
    (i, n) => !(i.k === 'grade' && items[n - 1]?.k === 'is') && !(i.k === 'is' && items[n + 1]?.k === 'grade'),
  );
}

/** 须达到55%以上，达标的: a standard, then a word that points back to it. */
function pointingBack(all: readonly Item[], said: Said, text: string, tokens: readonly Token[]): ReadCondition | null {
  const at = all.map((i) => i.k).lastIndexOf('comma');
  if (at <= 0) return null;
  const standard = readCondition(all.slice(0, at), said, text, tokens);
  if (!standard || standard.condition.kind !== 'interval') return null;
  const rest = all.slice(at + 1).filter((i) => i.k !== 'of');
  const pointing =
    rest.length === 1 &&
    (rest[0]!.k === 'cmp' ||
      rest[0]!.k === 'done' ||
      (rest[0]!.k === 'grade' && /达标/.test((rest[0] as { label: string }).label)));
  return pointing ? readGroup(rest, standard.said, text, tokens) : null;
}
