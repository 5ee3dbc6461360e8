/** The only place that finds a task partly done beside one not done: two states of three, where a number tells only whether all of it was. */
import type { Source } from '../source';
import type { Statement } from '../statements';

const PARTLY = /部分完成|完成部分|部分未完成/;

/** 完成得5分，部分完成得2分，未完成扣1分: whoever did some of it would get the marks of both. */
export function partlyBesideUndone(statements: readonly Statement[], { text, tokens }: Source): boolean {
  const undone = statements.flatMap((s) =>
    s.doings.length === 0
      ? []
      : s.guard
          .filter((i) => i.k === 'done' && i.how === 'undone' && i.from < i.to)
          .map((i) => text.slice(tokens[i.from]!.s, tokens[i.to - 1]!.e)),
  );
  return undone.some((t) => PARTLY.test(t)) && undone.some((t) => !PARTLY.test(t));
}
