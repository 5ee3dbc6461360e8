/** The only place that hears a cell in which one thing is done and another is not: 道路建设完成，桥梁建设未完成. */
import { fold } from '../text/fold';
import type { Answer } from '../model/inputs';
import { doubtful, type Held } from './held';

const DENIES = /未能?|没有|没/;

/** null where the cell says one thing only. Of which of them the words are is told by the noun before the deed, or not at all. */
export function ofMixed(held: Held, words: string): Answer<boolean> | null {
  const clauses = fold(held.reading.shown)
    .text.replace(/\s/g, '')
    .split(/[，；、;,。]/)
    .filter((c) => c !== '');
  const asked = words.replace(/的$/, '');
  const whole = bySaid(asked, clauses);
  if (whole !== null) return { ok: whole, at: held.at };
  const deed = asked.slice(-2);
  if (clauses.length < 2 || !/^[一-龥]{2}$/.test(deed)) return null;
  const told = clauses.filter((c) => c.includes(deed));
  const undone = (c: string): boolean => DENIES.test(c.slice(0, c.lastIndexOf(deed)));
  if (told.length < 2 || told.every(undone) || !told.some(undone)) return null;
  const noun = asked.slice(0, -2).replace(DENIES, '');
  const own = noun.length >= 2 ? told.filter((c) => c.replace(DENIES, '').includes(noun)) : [];
  const [one] = own;
  if (own.length !== 1 || !one) return doubtful('是否完成的情况', held);
  return { ok: undone(one) === DENIES.test(asked), at: held.at };
}

/** 创建省级 of 未创建国家级，创建省级: the one clause with these very words, beside others that say the opposite. */
function bySaid(asked: string, clauses: readonly string[]): boolean | null {
  const bare = asked.replace(DENIES, '');
  const [one, ...more] = clauses.filter((c) => c.replace(DENIES, '') === bare);
  if (bare.length < 4 || !one || more.length > 0 || !clauses.some((c) => DENIES.test(c) !== DENIES.test(one)))
    return null;
  return DENIES.test(one) === DENIES.test(asked);
}
