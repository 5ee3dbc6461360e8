/** The only place that finds the one clause of a cell that tells what is asked by its very words: 覆盖率86% behind 3月印发年度计划. */
import { readValue } from '../layout/value';
import { clausesIn, type Clause } from './clauses';
import type { Held, HeldCell } from './held';
import { bareWords } from './match';

const LEAST = 4;
/** Whose it is, and until when. */
const WHOSE = /^(?:截至?(?:目前|年底)|\d{1,2}月[底末]|全年|本?年度?|目前)*(?:全|我|本)?县?/;

/** The number of the only clause whose words before it are those asked for; null where the cell is no such text, or two are. */
export function numberInClause(held: HeldCell | null, words: string, known: string): HeldCell | null {
  const asked = bareWords(words);
  if (!held || asked.length < LEAST || held.reading.state !== 'value') return null;
  if (held.reading.number && clausesIn(held.reading.shown).length < 2) return null;
  const clauses = clausesIn(held.reading.shown);
  const [only, another] = clauses.length < 2 ? [] : clauses.filter((c) => isOf(c, asked, known));
  if (!only || another) return null;
  const last = only.numbers[only.numbers.length - 1]!;
  const reading = readValue(only.text.slice(last.at), 'General');
  return reading.number ? { reading: { ...reading, shown: only.shown }, at: held.at, cell: null } : null;
}

function isOf({ text, numbers }: Clause, asked: string, known: string): boolean {
  const last = numbers[numbers.length - 1];
  if (!last || text.slice(last.end) !== '') return false;
  const label = bareWords(text.slice(0, last.at)).replace(/(?:为|达到?|是)$/, '');
  // 50万元以上的村占比 of 年收入50万元以上的村占比
  if (label.length >= LEAST && asked.endsWith(label)) return /\d|率$/.test(label) && label.length >= asked.length / 2;
  const before = label.endsWith(asked) ? label.slice(0, -asked.length).replace(WHOSE, '') : null;
  return before !== null && (before === '' || (before.length >= 2 && known.includes(before)));
}

/** Deeds that come to the same for what is made, held or set up. */
const DEEDS: readonly RegExp[] = [
  /^(?:制[定订发]|印发|出台|下发)/,
  /^(?:开展|举办|组织|举行|组织开展)/,
  /^召开/,
  /^(?:建立|成立|组建|设立)/,
];
const DONE_FIRST = /^(?:20\d\d年)?(?:\d{1,2}月(?:\d{1,2}日|[底末初]|[上中下]旬)?)?(?:已|按[时期]|及时)*/;

/** 3月印发年度普法计划 of 制定年度普法计划: told by the very thing and a deed of the same kind. Null where no clause is no more than that. */
export function doneInClause(held: Held | null, words: string): boolean | null {
  const asked = bareWords(words);
  const deed = DEEDS.find((d) => d.test(asked));
  const thing = deed && asked.replace(deed, '');
  if (!held || !deed || !thing || thing.length < 2 || held.reading.state !== 'value') return null;
  const clauses = clausesIn(held.reading.shown);
  const told = clauses.filter(({ text }) => {
    const said = bareWords(text).replace(DONE_FIRST, '');
    return deed.test(said) && said.replace(deed, '') === thing;
  });
  // 未印发 elsewhere in the cell may be of the same thing.
  const others = clauses.filter((c) => !told.includes(c) && c.text.includes(thing.slice(-2)));
  return clauses.length > 1 && told.length === 1 && others.length === 0 ? true : null;
}
