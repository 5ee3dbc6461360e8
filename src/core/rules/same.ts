/** The only place that says when two rules are the same: all that scoring uses, without where the words stood. */
import { isExact } from '../model/exact';
import type { Rule } from '../methods/rule';

/** Plain data for comparing, without spans and without the words of a veto on the mark, which are only quoted; all of the marks are 100 %. */
const plainRule = (rule: Rule): unknown => strip(rule);

/** Do both rules give the same marks for the same reasons, in the same order? */
export const sameRule = (a: Rule, b: Rule): boolean => JSON.stringify(plainRule(a)) === JSON.stringify(plainRule(b));

function strip(data: unknown): unknown {
  if (isExact(data)) return data.toFraction();
  if (Array.isArray(data)) return data.map(strip);
  if (data === null || typeof data !== 'object') return data;
  if ('kind' in data && data.kind === 'share' && 'value' in data && isExact(data.value) && data.value.equals(1))
    return { kind: 'full' };
  const veto = 'on' in data && data.on === 'mark';
  return Object.fromEntries(
    Object.entries(data)
      .filter(([key, value]) => key !== 'span' && value !== undefined && !(veto && key === 'words'))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, strip(value)]),
  );
}
