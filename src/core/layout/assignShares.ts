/** The only place that knows the columns of a share in a table of indicators: what was due (应办结数), what was done (已办结数), and their rate (办结率). */
import { leafTyped } from './leaf';
import type { Board, Candidate } from './board';
import { isHintInList } from './assignValues';

const DUE = /^(应当?|需要?|须)(?=.{2})/;
const DONE = /^(已经?|实际?|按[期时]|按规定|及时|如期)(?=.{2})/;
/** 抽查批次 and 合格批次, 监测数 and 达标数: tried, and passed. */
const TRIED = /^(?:抽[查检样测]|检[查测验]|监测|受检|送检|参[评加考检]|评[查议估]|测[评试])(?=.)/;
const PASSED = /^(?:合格|达标|通过|优良|及格|满意)(?=.)/;
const RATE = /率(\([^()]*\))?$/;

const figures = (c: Candidate): boolean => c.e.filled > 0 && c.e.numeric >= 0.6;

/** Called in tables of indicators before the values are settled. */
export function assignShares(board: Board): void {
  if (board.has('numerator') || board.has('denominator') || sharesTold(board)) return;
  if (!board.has('rule') && !board.has('full')) return sharesInList(board);
  if (!board.has('rule') || !board.has('name')) return;
  const open = board.candidates.filter((c) => board.isFree(c) && figures(c) && !RATE.test(leafTyped(c)));
  if (passedOfTried(board, open)) return;
  const due = open.filter((c) => DUE.test(leafTyped(c)));
  const done = open.filter((c) => DONE.test(leafTyped(c)));
  const [all, some] = [due[0], done[0]];
  if (due.length !== 1 || done.length !== 1 || !all || !some) return;
  if (!sameThing(leafTyped(all).replace(DUE, ''), leafTyped(some).replace(DONE, ''))) return;
  const rates = board.candidates.filter((c) => board.isFree(c) && RATE.test(leafTyped(c)) && c.e.scoring === 0);
  const others = board.free('actual').filter((c) => c !== all && c !== some && !rates.includes(c));
  // 应达到 and 实际达到 without a rate are what is due and what is done; beside other values it is left open which of them counts.
  if (rates.length !== 1 || !rates[0] || others.length > 0) return;
  board.give('denominator', all);
  board.give('numerator', some);
  if (!board.has('actual')) board.give('actual', rates[0]);
}

/** What stands between part and whole and their quotient, by no name of its own. */
const QUOTIENT = /^(?:[一-龥]{0,4}(?:比率|比值|比例|占比|百分比|率)|计算结果|结果)(?:值|[（(]?[%％][)）]?)?$/;

/** 分子 | 分母 | 比率: the quotient is what was achieved where no other column says so. */
function sharesTold(board: Board): boolean {
  const [above, below] = [board.free('numerator'), board.free('denominator')];
  if (!board.has('rule') || above.length !== 1 || below.length !== 1 || !above[0] || !below[0]) return false;
  const last = Math.max(above[0].col, below[0].col);
  const quotients = board.candidates.filter(
    (c) => board.isFree(c) && c.col > last && c.col <= last + 2 && QUOTIENT.test(leafTyped(c)) && c.e.scoring === 0,
  );
  const [only, another] = quotients;
  const others = board.free('actual').some((c) => c.e.filled > 0 && c.meaning.strength > 1 && !quotients.includes(c));
  board.give('numerator', above[0]);
  board.give('denominator', below[0]);
  if (only && !another && !others && !board.has('actual')) board.give('actual', only);
  return true;
}

/** 应办结件数 | 按期办结件数 in a list, with neither their rate nor any other value: what is due, and what was done of it. */
function sharesInList(board: Board): void {
  const open = board.candidates.filter((c) => board.isFree(c) && figures(c));
  const [all, another] = open.filter((c) => DUE.test(leafTyped(c)));
  const [some, more] = open.filter((c) => DONE.test(leafTyped(c)) && !RATE.test(leafTyped(c)));
  if (!all || another || !some || more || open.some((c) => RATE.test(leafTyped(c)))) return;
  if (leafTyped(all).replace(DUE, '') !== leafTyped(some).replace(DONE, '')) return;
  // Vague hints stay measures under their own names.
  if ([all, some].some((c) => c.meaning.meaning === null || isHintInList(board, c))) return;
  board.give('denominator', all);
  board.give('numerator', some);
}

/** Pieces tried and pieces passed, counted alike (批次, 个数): they make the rate wherever a rule names one, with no other value beside them. */
function passedOfTried(board: Board, open: readonly Candidate[]): boolean {
  const [tried, another] = open.filter((c) => TRIED.test(leafTyped(c)) && !DUE.test(leafTyped(c)));
  const [passed, more] = open.filter((c) => PASSED.test(leafTyped(c)));
  if (!tried || another || !passed || more) return false;
  if (leafTyped(tried).replace(TRIED, '') !== leafTyped(passed).replace(PASSED, '')) return false;
  const rates = board.candidates.filter((c) => board.isFree(c) && RATE.test(leafTyped(c)) && c.e.scoring === 0);
  if (rates.length > 1 || board.free('actual').some((c) => c !== tried && c !== passed && !rates.includes(c)))
    return false;
  board.give('denominator', tried);
  board.give('numerator', passed);
  if (rates[0] && !board.has('actual')) board.give('actual', rates[0]);
  return true;
}

/** 办结数 of 应办结数 and of 已办结数, 参保人数 and 参保数. */
const sameThing = (a: string, b: string): boolean => a.includes(b) || b.includes(a) || a.slice(0, 2) === b.slice(0, 2);
