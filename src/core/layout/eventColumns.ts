/** The only place that gives a column to what should not happen, where a rule names it by the column's very head: 重大水污染事件 beside the value. */
import type { Board, Candidate } from './board';
import { evenText } from './labels';
import { FEW } from './ownNames';
import { strip } from './meaning';

/** How often, or whether at all. */
const TOLD = /^(?:(?:全年|年内)?(?:未|没有)发生|无|没有|有|是|否|零|(?:共?发生)?\d+(?:起|次|件|例|个|人|项)?)$/;

/** 发生重大水污染事件, 每发生一起较大事故. */
const happens = (thing: string): RegExp =>
  new RegExp(
    `(?:发生|出现|存在|造成)(?:过|了)?(?:[\\d一](?:起|次|件|例|个))?${thing.replace(/[^一-龥A-Za-z\d]/g, '.')}`,
  );

export function takeEvents(board: Board): void {
  const rules = (board.of('rule')?.e.texts ?? []).map(evenText);
  const isEvent = (c: Candidate): boolean => {
    const thing = strip(evenText(c.path[c.path.length - 1] as string));
    const told = c.e.filled > 0 && c.e.filled <= FEW && c.e.samples.every((s) => TOLD.test(s.replace(/\s/g, '')));
    return told && thing.length >= 3 && c.meaning.meaning === null && rules.some((rule) => happens(thing).test(rule));
  };
  for (const c of board.candidates) if (board.isFree(c) && isEvent(c)) board.give('measure', c);
}
