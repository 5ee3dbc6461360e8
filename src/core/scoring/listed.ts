/** The only place that adds up bands which are items of a list: 制定方案得1分；召开会议得1分；开展培训2次以上得1分, of three marks. */
import { add, compare, ZERO, type Exact } from '../model/exact';
import type { Context } from '../methods/context';
import type { Band, Condition } from '../methods/rule';
import { sayCondition } from '../methods/conditionWords';
import { holdsCondition } from './conditions';

/** What the band is of, empty where it does not say, or only says what is wanting. */
function matterOf(c: Condition | null): string {
  if (c?.kind === 'event') return c.negated ? '' : c.words;
  return c?.kind === 'interval' && !c.reaching && (c.low === null) !== (c.high === null) ? c.measure.words : '';
}

const marksOf = ({ value }: Band, context: Context): Exact =>
  value.kind === 'fixed' && value.amount.kind === 'mark' ? context.marks(value.amount) : ZERO;

/** 建成, and 建成并投用: the same matter, further on. */
const apart = (matters: readonly string[]): boolean =>
  matters.every((a, i) => a.length >= 2 && !matters.some((b, j) => i !== j && b.includes(a)));

const together = (bands: readonly Band[], context: Context): Exact =>
  bands.reduce((sum, b) => add(sum, marksOf(b, context)), ZERO);

/** Bands of deeds and of numbers, each of a matter of its own, that make up the full marks together; null for any others. */
export function listedMarks(bands: readonly Band[], context: Context): Exact | null {
  const kinds = new Set(bands.map((b) => b.when?.kind));
  if (bands.length < 2 || !kinds.has('event') || !kinds.has('interval') || kinds.size > 2) return null;
  if (context.part.adjustments.length > 0 || bands.some((b) => compare(marksOf(b, context), ZERO) <= 0)) return null;
  if (!apart(bands.map((b) => matterOf(b.when)))) return null;
  if (compare(together(bands, context), context.full) !== 0) return null;
  let sum = ZERO;
  for (const b of bands) {
    const when = b.when!;
    const [holds, marks] = [holdsCondition(when, context) !== 'out', marksOf(b, context)];
    context.note(b.span, 'base', holds, () => `${holds ? '' : '不'}符合“${sayCondition(when)}”`, holds ? marks : null);
    if (holds) sum = add(sum, marks);
  }
  return sum;
}

/** 制定方案得1分；召开会议得1分, both done, of five marks: one of them, or both? */
export const ofSeveralDeeds = (holding: readonly Band[], context: Context): boolean =>
  holding.length > 1 &&
  holding.every(({ when }) => when?.kind === 'event' && !when.negated) &&
  apart(holding.map((b) => matterOf(b.when))) &&
  compare(together(holding, context), context.full) <= 0;
