/** The only place that tells columns made in pairs, what was due and what was done of one thing each: 粮食产量任务数 | 粮食产量完成数 | 生猪出栏任务数 | 生猪出栏完成数. */
import type { Board, Candidate } from './board';
import { evenText } from './labels';
import { strip } from './meaning';
import { dueBy } from './periods';

const AIM = /(?:年度|全年)?(?:目标|任务|计划|指标)(?:任务|目标)?(?:总?[数值量额])?$/;
const DONE = /(?:累计|实际|全年|年度|已)*(?:完成|实现|达到|实际)(?:情况|总?[数值量额])?$/;
/** Sides of one thing, and words that name none. */
const NO_THING =
  /^(?:20\d\d年?度?|总量|增速|增幅|数量|规模|绝对[值量数]|全年|年度|本年|当年|累计|实际|考核|[市县省]?下达|主要|重点|.)?$/;

const thing = (header: string, tail: RegExp): string | null => {
  const leaf = strip(evenText(header.split('/').pop() as string));
  const of = leaf.replace(tail, '');
  return of === leaf || NO_THING.test(of) || dueBy(header).length > 0 ? null : of;
};

/** 粮食产量 of 粮食产量任务数; null for a head that could be of anything. */
export const aimedThing = (header: string): string | null => thing(header, AIM);
/** 粮食产量 of 粮食产量完成数. */
export const doneThing = (header: string): string | null => thing(header, DONE);

/** Two such pairs, or one beside 目标值 of all other rows: each stands under its own name. */
export function takeThingPairs(board: Board): void {
  if (!board.has('rule')) return;
  const free = board.candidates.filter((c) => board.isFree(c));
  const pairs = free.flatMap((aim: Candidate) => {
    const what = aim.e.filled > 0 ? aimedThing(aim.header) : null;
    const done = what === null ? [] : free.filter((c) => doneThing(c.header) === what);
    return done.length === 1 ? [[aim, done[0]!] as const] : [];
  });
  const others = board.free('target').filter((c) => !pairs.some(([aim]) => aim === c));
  if (pairs.length < 2 && !(pairs.length === 1 && others.length > 0)) return;
  for (const c of pairs.flat()) board.give('measure', c);
}
