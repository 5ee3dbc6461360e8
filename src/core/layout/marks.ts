/** The only place that reads a cell of marks (分值): 10, 10分, 最高5分, ≤5, 0—5, 5%. */
import { decimal, HUNDRED, mul, ofDouble, type Exact } from '../model/exact';
import { evenText } from './labels';

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
