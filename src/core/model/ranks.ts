/** The only place that says which places the marks of a list have. */
import { compare, type Exact } from './exact';

/** Ranks of a list, best first: the same mark has the same rank, the next rank is skipped. */
export function ranksOf(marks: readonly (Exact | null)[]): (number | null)[] {
  const known = marks.filter((m): m is Exact => m !== null).sort((a, b) => compare(b, a));
  const ranks = new Map<string, number>();
  known.forEach((m, i) => {
    const key = m.toFraction();
    if (!ranks.has(key)) ranks.set(key, i + 1);
  });
  return marks.map((m) => (m ? (ranks.get(m.toFraction()) ?? null) : null));
}
