/** The only place that knows a column of standards (评估标准, 标准) whose cells say what is to be reached (≥85%, 600元以上), and not how marks are given. */
import type { Board, Candidate } from './board';
import { leafOf } from './leaf';

const HEAD = /(?:标准|要求)$/;
const BOUND = /^(?:[≥≤<>＞＜]=?|不[低高少多大小]于|不超过|达到?|至少|大于|小于|控制在)/;
const AMOUNT =
  /^(?:[≥≤<>＞＜]=?|不[低高少多大小]于|不超过|达到?|至少|大于|小于|控制在)?\d[\d.,]*(?:%|％|‰|[一-龥]{1,4}(?:\/[一-龥]{1,4})?)?(?:及?以[上下内]|之内)?$/;
const LEAST = 0.5;

/** Amounts to be reached, some of them told as such or with a unit: 85%, ≥600元, 3次以上. Bare figures and 5分 may be marks. */
export function holdsStandards(c: Candidate): boolean {
  if (!HEAD.test(leafOf(c)) || c.e.texts.length === 0) return false;
  const amounts = c.e.texts.filter((t) => AMOUNT.test(t));
  const told = amounts.filter((t) => !/分$/.test(t) && (BOUND.test(t) || /[%％‰一-龥]$/.test(t)));
  return told.length > 0 && amounts.length >= c.e.texts.length * LEAST && !amounts.some((t) => /\d分$/.test(t));
}

/** 评估标准 | 评分办法, and no head that says 目标: the first says what is due. */
export function takeStandards(board: Board): void {
  if (!board.has('rule') || board.free('target').some((c) => c.meaning.strength > 1)) return;
  const [only, another] = board.candidates.filter(
    (c) => board.isFree(c) && ['rule', 'full', null].includes(c.meaning.meaning) && holdsStandards(c),
  );
  if (only && !another) board.give('target', only);
}
