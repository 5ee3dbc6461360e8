/** The only place that reads a cell of marks (分值): 10, 10分, 最高5分, ≤5, 0—5, 5%. */
import { decimal, equals, HUNDRED, isPositive, mul, ofDouble, toNumber, ZERO, type Exact } from '../model/exact';
import type { ItemType } from '../model/indicator';
import { evenText, labelOf } from './labels';

/** No appraisal gives more; a larger number under 分值 is something else. */
const MOST_MARKS = 1_000_000;
const TYPED = /^(?:≤|最高|不超过|满分|上限|加|\+|扣|-|0[-—~至])?(\d+(?:\.\d+)?)分?(?:[(（][^)）]*[)）])?$/;

/** A long table repeats few marks. */
const known = new Map<number, Exact>();

/** The marks, positive for what may be lost and won alike; null when the cell holds none. */
export function marksOf(value: unknown, format: string): Exact | null {
  if (typeof value === 'number') {
    if (!(Math.abs(value) <= MOST_MARKS)) return null;
    let marks = known.get(value);
    if (!marks) {
      if (known.size > 5000) known.clear();
      known.set(value, (marks = ofDouble(value)));
    }
    return format.includes('%') ? mul(marks, HUNDRED) : marks;
  }
  if (typeof value !== 'string') return null;
  const match = TYPED.exec(evenText(value));
  return match && Number(match[1]) <= MOST_MARKS ? decimal(match[1] as string) : null;
}

const IN_BRACKETS = /[(（]\d+(?:\.\d+)?分[)）]/g;

/** 1.招商引资（20分）：…: the words before the colon, when they are a name with the only marks in brackets of the text; else null. */
export function openingOf(rule: string): string | null {
  const opening = /^\s*([^，。；：:\n]{2,30})[:：]/.exec(rule)?.[1];
  if (opening === undefined || (rule.match(IN_BRACKETS)?.length ?? 0) !== 1) return null;
  const label = labelOf(opening);
  return label.full !== null && label.title !== '' ? opening : null;
}

/** 每项加2分，最高加5分: a bonus without marks of its own is worth what its rule says, where nothing in it asks for full marks. */
export const boundless = (type: ItemType, rule: string): Exact | null =>
  type === 'bonus' &&
  /[加奖得记计]\d+(?:\.\d+)?分/.test(evenText(rule)) &&
  !/满分|全分|分值|标准分|基[本准础]分|权重|比例|比值|率计|折算|得分率/.test(rule)
    ? ZERO
    : null;

const AT_THE_END = /[(（](?:满分|分值|本项|共|计)?(\d+(?:\.\d+)?)分[)）][。；;]?$/;

/** The rule without the row's own marks at its end: …，扣完为止。（20分）. Others than the row's are left for its reader to refuse. */
export function withoutMarksAtEnd(rule: string, full: Exact | null): string {
  const last = AT_THE_END.exec(rule.trimEnd());
  return last && full && equals(decimal(last[1] as string), full) ? rule.slice(0, last.index) : rule;
}

/** 满分20分，… or …，扣完为止。（20分）: the only full marks a rule names; null when it names none or several. */
export function wholeMarksIn(rule: string): Exact | null {
  const last = (rule.match(IN_BRACKETS)?.length ?? 0) <= 1 ? AT_THE_END.exec(rule.trim())?.[1] : undefined;
  if (last !== undefined && !/满分\d/.test(evenText(rule.replace(AT_THE_END, '')))) return decimal(last);
  const named = [...evenText(rule).matchAll(/满分(?:为|是|:|：)?(\d+(?:\.\d+)?)分/g)].map((m) => m[1] as string);
  return named[0] !== undefined && new Set(named).size === 1 ? decimal(named[0]) : null;
}

const MOST = /[扣减失].{0,2}分?.{0,2}(?:上限|限额|封顶)|最[高多大][扣减]/;
const BOUNDED =
  /(?:最[高多大]|累计)?.{0,3}[扣减][^，。；]{0,4}(?:上限|封顶|不超过|以内)|最[高多大][^，。；]{0,4}[扣减]/;

export const boundsLoss = (head: string): boolean => MOST.test(evenText(head));

/** 封顶分值: of additions and deductions alike. */
export const isBound = (head: string): boolean => /封顶|限额|[加奖扣减]分?.{0,2}上限/.test(evenText(head));

/** Under 扣分上限 stands the most that may be taken off: the rule is read with it, unless it says so itself. */
export const withMost = (rule: string, most: Exact | null, head: string): string =>
  rule !== '' && most && isPositive(most) && (boundsLoss(head) || isBound(head)) && !BOUNDED.test(evenText(rule))
    ? `${rule}\n最多扣${String(toNumber(most))}分。`
    : rule;
