/** The only place that knows columns of parts (小学 | 初中) under one head of values, over which most rows are merged into one cell. */
import type { Candidate } from './board';
import { meaningOf } from './meaning';

const over = (c: Candidate): string => c.path.slice(0, -1).join('/');
/** Of the rows, so many at least are merged. */
const MERGED = 1 / 3;

/** Whether the columns are such parts: the first of them then holds what stands merged over all. */
export function arePartsOfOne(options: readonly Candidate[]): boolean {
  const [first, ...others] = options;
  if (!first || others.length === 0 || over(first) === '') return false;
  const beside = options.every((c, i) => over(c) === over(first) && c.col === first.col + i);
  const named = options.every((c) => meaningOf([c.path[c.path.length - 1] ?? '']).meaning === null);
  return beside && named && others.every((c) => c.e.covered - c.e.filled >= c.e.rows * MERGED);
}
