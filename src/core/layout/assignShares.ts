/** The only place that knows the columns of a share in a table of indicators: what was due (应办结数), what was done (已办结数), and their rate (办结率). */
import type { Board, Candidate } from './assign';

const DUE = /^(应当?|需要?|须)(?=.{2})/;
const DONE = /^(已经?|实际?|按[期时]|按规定|及时|如期)(?=.{2})/;
const RATE = /率(\([^()]*\))?$/;

const leafOf = (c: Candidate): string => c.path[c.path.length - 1] ?? '';
const figures = (c: Candidate): boolean => c.e.filled > 0 && c.e.numeric >= 0.6;

/** Called in tables of indicators before the values are settled. */
export function assignShares(board: Board): void {
  if (!board.has('rule') || !board.has('name') || board.has('numerator') || board.has('denominator')) return;
  const open = board.candidates.filter((c) => board.isFree(c) && figures(c) && !RATE.test(leafOf(c)));
  const due = open.filter((c) => DUE.test(leafOf(c)));
  const done = open.filter((c) => DONE.test(leafOf(c)));
  const [all, some] = [due[0], done[0]];
  if (due.length !== 1 || done.length !== 1 || !all || !some) return;
  if (!sameThing(leafOf(all).replace(DUE, ''), leafOf(some).replace(DONE, ''))) return;
  const rates = board.candidates.filter((c) => board.isFree(c) && RATE.test(leafOf(c)) && c.e.scoring === 0);
  const others = board.free('actual').filter((c) => c !== all && c !== some && !rates.includes(c));
  // 应达到 and 实际达到 without a rate are what is due and what is done; beside other values it is left open which of them counts.
  if (rates.length !== 1 || !rates[0] || others.length > 0) return;
  board.give('denominator', all);
  board.give('numerator', some);
  if (!board.has('actual')) board.give('actual', rates[0]);
}

/** 办结数 of 应办结数 and of 已办结数, 参保人数 and 参保数. */
const sameThing = (a: string, b: string): boolean => a.includes(b) || b.includes(a) || a.slice(0, 2) === b.slice(0, 2);
