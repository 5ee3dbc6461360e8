/** The only place that chooses the band of a part: the one that holds; of nested ones the narrower, of touching ones the better. */
import { isZero, compare, exact, ONE, sub, type Exact } from '../model/exact';
import { Lacking, type Context } from '../methods/context';
import { VALUES } from '../methods/registry';
import type { Band, Condition, End, Reference, Value } from '../methods/rule';
import { sayCondition } from '../methods/words';
import { holdsCondition, type Verdict } from './conditions';

/** 基础得分 of a part, before additions and deductions. */
export interface Base {
  readonly value: Exact;
  /** A condition chose 0: nothing is added to it. */
  readonly zeroed: boolean;
}

/** Exact marks of one value; throws `Lacking` when the row does not give what it asks for. */
export function valueOf(v: Value, context: Context): Exact {
  const method = VALUES[v.kind] as { value(params: Value, context: Context): Exact };
  return method.value(v, context);
}

/** The base mark of a part that has bands. */
export function baseOf(bands: readonly Band[], context: Context, fallback: () => Exact): Base {
  const conditional = bands.filter((b) => b.when !== null && b.when.kind !== 'otherwise');
  const verdicts = conditional.map((b): [Band, Verdict] => [b, holdsCondition(b.when!, context)]);
  const holding = verdicts.filter(([, v]) => v !== 'out');
  const chosen =
    holding.length > 0
      ? choose(holding, context)
      : (restOf(bands, conditional, context) ?? gapBand(conditional, context) ?? excluded(conditional, context));
  for (const b of bands) {
    if (b === chosen) continue;
    const plain = b.when === null || b.when.kind === 'otherwise';
    context.note(b.span, 'band', false, plain ? '已按其他档次计分' : () => `不符合“${sayCondition(b.when!)}”`, null);
  }
  if (!chosen) {
    const value = fallback();
    if (!isZero(value)) context.note(context.part.span, 'base', true, '从满分起计', value);
    return { value, zeroed: false };
  }
  const value = valueOf(chosen.value, context);
  context.note(
    chosen.span,
    chosen.when ? 'band' : 'base',
    true,
    () => (chosen.when && chosen.when.kind !== 'otherwise' ? `符合“${sayCondition(chosen.when)}”` : ''),
    value,
  );
  return { value, zeroed: chosen.when !== null && isZero(value) };
}

/** 其余: what no band names, which 39.5 between 30%—39% and 40% is not. */
function restOf(bands: readonly Band[], conditional: readonly Band[], context: Context): Band | undefined {
  const rest = bands.find((b) => b.when?.kind === 'otherwise') ?? bands.find((b) => b.when === null);
  return rest?.when ? (gapBand(conditional, context, rest) ?? rest) : rest;
}

/** 高于平均的得满分，低于平均的得一半 leave the average itself to neither: it stands on the ends of both. */
function excluded(bands: readonly Band[], context: Context): Band | undefined {
  const open = (e: End | null): End | null => (e?.closed === false ? { ...e, closed: null } : e);
  const edges = bands.flatMap((b): [Band, Verdict][] => {
    if (b.when?.kind !== 'interval' || b.when.reaching) return [];
    const verdict = holdsCondition({ ...b.when, low: open(b.when.low), high: open(b.when.high) }, context);
    return verdict === 'edge' ? [[b, verdict]] : [];
  });
  return edges.length > 1 ? choose(edges, context) : undefined;
}

function choose(holding: readonly (readonly [Band, Verdict])[], context: Context): Band {
  const inner = holding.filter(([a]) => !holding.some(([b]) => b !== a && contains(a.when!, b.when!)));
  if (inner.length === 1) return inner[0]![0];
  const touching = inner.some(([, v]) => v === 'edge') || inner.every(([b]) => b.when?.kind === 'interval');
  const values = inner.map(([band]) => ({ band, value: quietly(band, context) }));
  const differ = values.some((x) => compare(x.value, values[0]!.value) !== 0);
  if (!differ) return inner[0]![0];
  if (!touching) throw new Lacking({ missing: '适用的档次', reason: 'doubtful' });
  const better = context.choose('shared_bound') === 'better';
  return values.reduce((a, b) => (compare(b.value, a.value) * (better ? 1 : -1) > 0 ? b : a)).band;
}

function quietly(band: Band, context: Context): Exact {
  return valueOf(band.value, context.quiet());
}

/** Is every value of `inner` also in `outer`, and not the other way round? Told for intervals with constant ends only. */
export function contains(outer: Condition, inner: Condition): boolean {
  if (inner.kind === 'all' && outer.kind === 'interval') return inner.of.some((c) => sameInterval(c, outer));
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

/** A value between two bands belongs to the lower one (convention `band_gap`); in a wide gap to the rest, if there is any. */
function gapBand(bands: readonly Band[], context: Context, rest: Band | null = null): Band | null {
  const ranged = bands.flatMap((b) => {
    const c = b.when;
    if (c?.kind !== 'interval') return [];
    const at = (e: End | null) => (e?.at.kind === 'constant' ? e.at.constant : null);
    return [{ b, measure: c.measure, low: at(c.low), high: at(c.high) }];
  });
  const first = ranged[0];
  if (!first || ranged.some((r) => r.measure.name !== first.measure.name) || (!first.low && !first.high)) return null;
  const unit = (first.low ?? first.high)!.unit;
  const q = context.measure(first.measure, unit);
  const x = context.inUnit(q, unit);
  const beneath = ranged
    .filter((r) => r.high && compare(r.high.value, x) <= 0)
    .sort((a, b) => compare(b.high!.value, a.high!.value))[0];
  const above = ranged
    .filter((r) => r.low && compare(r.low.value, x) >= 0)
    .sort((a, b) => compare(a.low!.value, b.low!.value))[0];
  if (!beneath || !above) return null;
  const wide = compare(sub(above.low!.value, beneath.high!.value), exact(1)) > 0;
  if (wide && rest) return rest;
  if (wide) throw new Lacking({ missing: '适用的档次', reason: 'doubtful' });
  const pair = [beneath.b, above.b].map((b) => ({ b, value: quietly(b, context) }));
  const lower = compare(pair[0]!.value, pair[1]!.value) <= 0 ? pair[0]! : pair[1]!;
  const upper = lower === pair[0] ? pair[1]! : pair[0]!;
  return context.choose('band_gap') === 'lower' ? lower.b : upper.b;
}
