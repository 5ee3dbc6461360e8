/** The only place that tells whether one condition lies inside another: 高于平均2个百分点以上 inside 高于平均. */
import { compare, exact, ONE, type Exact } from '../model/exact';
import type { Condition, End, Reference } from './rule';

/** Is every value of `inner` also in `outer`, and not the other way round? Told for intervals with constant ends only. */
export function contains(outer: Condition, inner: Condition): boolean {
  if (inner.kind === 'all' && outer.kind === 'interval') return inner.of.some((c) => sameInterval(c, outer));
  if (inner.kind === 'any' && outer.kind === 'interval') return inner.of.every((c) => contains(outer, c));
  if (inner.kind === 'gap') return gapInside(outer, inner);
  if (outer.kind !== 'interval' || inner.kind !== 'interval') return false;
  if (outer.measure.name !== inner.measure.name)
    return inner.measure.name === 'completion' && outer.measure.name === 'actual' && completionInside(outer, inner);
  const low = order(outer.low, inner.low, -1);
  const high = order(outer.high, inner.high, 1);
  if (low === null || high === null) return false;
  return low >= 0 && high >= 0 && (low > 0 || high > 0);
}

/** 高于平均2个百分点以上 lies inside 高于平均, and inside 高于平均1个百分点以上. */
function gapInside(outer: Condition, inner: Extract<Condition, { kind: 'gap' }>): boolean {
  const above = inner.side === 'above';
  if (outer.kind === 'interval') {
    const [end, open] = above ? [outer.low, outer.high] : [outer.high, outer.low];
    return (
      end !== null && open === null && outer.measure.name === inner.measure.name && sameRef(end.at, inner.reference)
    );
  }
  if (outer.kind !== 'gap' || outer.side !== inner.side || !sameRef(outer.reference, inner.reference)) return false;
  const low = order(outer.low, inner.low, -1);
  const high = order(outer.high, inner.high, 1);
  return low !== null && high !== null && low >= 0 && high >= 0 && (low > 0 || high > 0);
}

const sameRef = (a: Reference, b: Reference): boolean =>
  a.kind === 'named' && b.kind === 'named' && a.name === b.name && (!a.scope || !b.scope || a.scope === b.scope);

const sameInterval = (a: Condition, b: Condition): boolean => JSON.stringify(a, replace) === JSON.stringify(b, replace);
const replace = (_: string, v: unknown): unknown => (typeof v === 'bigint' ? v.toString() : v);

/** 完成率低于60% lies inside 未完成; 完成90% inside nothing above. */
function completionInside(
  outer: Extract<Condition, { kind: 'interval' }>,
  inner: Extract<Condition, { kind: 'interval' }>,
): boolean {
  const below =
    outer.high !== null && outer.low === null && outer.high.at.kind === 'named' && outer.high.at.name === 'target';
  const end = inner.high;
  return below && end !== null && end.at.kind === 'constant' && compare(end.at.constant.value, exact(100)) <= 0;
}

/** 目标值 is the whole of itself, 目标值的90% a part of it. */
function partOf(r: Reference): { readonly name: string; readonly share: Exact } | null {
  if (r.kind === 'named') return { name: r.name, share: ONE };
  return r.kind === 'part' ? { name: r.name, share: r.share } : null;
}

/** 1 when outer's end reaches further, 0 when equal, −1 when inner's does, null when it cannot be told. */
function order(outer: End | null, inner: End | null, side: 1 | -1): number | null {
  if (!outer && !inner) return 0;
  if (!outer) return 1;
  if (!inner) return -1;
  if (outer.at.kind === 'constant' && inner.at.kind === 'constant')
    return Math.sign(compare(outer.at.constant.value, inner.at.constant.value) * side);
  const [a, b] = [partOf(outer.at), partOf(inner.at)];
  return a && b && a.name === b.name ? Math.sign(compare(a.share, b.share) * side) : null;
}

/** Does a value that fulfils `inner` fulfil `outer` too, of one and the same measure? */
export function liesWithin(outer: Condition, inner: Condition): boolean {
  const measured = (c: Condition) => (c.kind === 'interval' || c.kind === 'gap' ? c.measure.words : null);
  const [a, b] = [measured(outer), measured(inner)];
  return a !== null && b !== null && (a === b || b === '') && contains(outer, inner);
}
