/** The only place that reads a cell of marks (分值): 10, 10分, 最高5分, ≤5, 0—5, 5%. */
import { decimal, HUNDRED, mul, ofDouble, type Exact } from '../model/exact';
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

/** 满分20分，…: the only full marks a rule names; null when it names none or several. */
export function wholeMarksIn(rule: string): Exact | null {
  const named = [...evenText(rule).matchAll(/满分(?:为|是|:|：)?(\d+(?:\.\d+)?)分/g)].map((m) => m[1] as string);
  return named[0] !== undefined && new Set(named).size === 1 ? decimal(named[0]) : null;
}
