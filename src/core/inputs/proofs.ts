/** The only place that reads which of the things a rule asks for are there by 佐证材料: 工作方案、考核办法已附，专项经费未列入预算. */
import { exact, type Exact } from '../model/exact';
import type { Answer } from '../model/inputs';
import { fold } from '../text/fold';
import type { Held } from './held';
import { bareWords, matchLabels } from './match';

const DENIED =
  /^(?:缺少?|无|没有|未(?:提供|附|见|报送|提交))(.+)$|^(.+?)(?:尚|均)?(?:未|没有|缺失|缺少|不全|不齐)[^、]*$/;
const THERE = /^(?:已附|已提供|已报送|附有?|有|提供)?(.+?)(?:均|都)?(?:已附|已提供|已上传|已报送|齐全|完整)?$/;
/** Words that turn what is said in ways that only a person can weigh. */
const UNSURE = /拟|待|正在|部分|基本|草案|初稿|征求意见|过期|上年|去年|其[他它余中]|除|\d/;
const core = (text: string): string =>
  bareWords(text).replace(/^(?:有|建立|制定|成立|落实)|(?:文件|材料|资料|复印件|扫描件|名单)$/g, '');

/** Yes or no for each label, where the cell names every one of them once and nothing besides; null otherwise. */
export function proofsIn(held: Held | null, labels: readonly string[]): Answer<readonly boolean[]> | null {
  if (!held || held.reading.state !== 'value' || labels.length < 2) return null;
  const text = fold(held.reading.shown).text.replace(/\s|。$/g, '');
  if (UNSURE.test(text) || labels.some((l) => /[未没不无缺]/.test(l))) return null;
  const told = text.split(/[，；。\n]/).flatMap((clause) => {
    const denied = DENIED.exec(clause);
    const list = denied ? (denied[1] ?? denied[2])! : THERE.exec(clause)![1]!;
    return list.split(/[、和及]/).map((thing) => ({ thing: core(thing), there: !denied }));
  });
  if (told.length !== labels.length || told.some((t) => t.thing.length < 2)) return null;
  const asked = labels.map(core);
  const match = matchLabels(told.map((t) => t.thing), asked); // prettier-ignore
  const kinds = match && withTheLast(match, told.map((t) => t.thing), asked); // prettier-ignore
  if (!kinds) return null;
  return { ok: labels.map((_, kind) => told[kinds.indexOf(kind)]!.there), at: held.at };
}

/** 领导小组 of 领导机构: the only thing left is the only one asked for that is left, where both begin alike. */
function withTheLast(match: readonly number[], things: readonly string[], asked: readonly string[]): number[] | null {
  const [left, another] = things.filter((_, i) => match[i] === -1);
  if (another !== undefined) return null;
  if (left === undefined) return [...match];
  const kind = asked.findIndex((_, i) => !match.includes(i));
  return asked[kind]?.slice(0, 2) === left.slice(0, 2) ? match.map((m) => (m === -1 ? kind : m)) : null;
}

const WANTING = /^(?:尚|还|仍)?(?:缺少?|未提供|未见)([^，。；\d()]+)$/;

/** 缺会议记录、工作总结 of the things that a rule lists: two are wanting; null where the cell names any other, or says more. */
export function wantingOf(held: Held | null, words: string): Exact | null {
  const listed = fold(words).text.split(/[、和及]/).map(core); // prettier-ignore
  if (!held || held.reading.state !== 'value' || listed.length < 2) return null;
  const list = WANTING.exec(fold(held.reading.shown).text.replace(/\s|。$/g, ''))?.[1];
  const things = list?.split(/[、和及]/).map(core) ?? [];
  const known = things.every((t) => t.length >= 2 && listed.filter((l) => l === t || l.startsWith(t)).length === 1);
  return things.length > 0 && known && new Set(things).size === things.length ? exact(things.length) : null;
}
