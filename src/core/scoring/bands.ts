/** The only place that chooses the band of a part: the one that holds; of nested ones the narrower, of touching ones the better. */
import { isZero, compare, exact, sub, type Exact } from '../model/exact';
import { Lacking, type Context } from '../methods/context';
import { VALUES } from '../methods/registry';
import { contains } from '../methods/containment';
import type { Band, End, Reference, Value } from '../methods/rule';
import { sayCondition } from '../methods/conditionWords';
import { holdsCondition, type Verdict } from './conditions';
import { listedMarks, ofSeveralDeeds } from './listed';
import { endsSteps, meets } from './lossBase';

/** 基础得分 of a part, before additions and deductions. */
export interface Base {
  readonly value: Exact;
  /** A condition chose 0: nothing is added to it. */
  readonly zeroed: boolean;
  /** What gave it. */
  readonly band: Band | null;
}

/** Exact marks of one value; throws `Lacking` when the row does not give what it asks for. */
export function valueOf(v: Value, context: Context): Exact {
  const method = VALUES[v.kind] as { value(params: Value, context: Context): Exact };
  return method.value(v, context);
}

/** The base mark of a part that has bands. */
export function baseOf(bands: readonly Band[], context: Context, fallback: () => Exact): Base {
  const listed = listedMarks(bands, context);
  if (listed) return { value: listed, zeroed: false, band: null };
  const conditional = bands.filter((b) => b.when !== null && b.when.kind !== 'otherwise');
  const verdicts = conditional.map((b): [Band, Verdict] => [b, holdsCondition(b.when!, context)]);
  const holding = verdicts.filter(([, v]) => v !== 'out');
  const chosen =
    holding.length > 0
      ? choose(holding, context)
      : (restOf(bands, conditional, context) ??
        startOf(bands, context) ??
        gapBand(conditional, context) ??
        excluded(conditional, context));
  for (const b of bands) {
    if (b === chosen) continue;
    const plain = b.when === null || b.when.kind === 'otherwise';
    context.note(b.span, 'band', false, plain ? '已按其他档次计分' : () => `不符合“${sayCondition(b.when!)}”`, null);
  }
  if (!chosen) {
    const value = fallback();
    if (!isZero(value)) context.note(context.part.span, 'base', true, '从满分起计', value);
    return { value, zeroed: false, band: null };
  }
  const value = valueOf(chosen.value, context);
  context.note(
    chosen.span,
    chosen.when ? 'band' : 'base',
    true,
    () => (chosen.when && chosen.when.kind !== 'otherwise' ? `符合“${sayCondition(chosen.when)}”` : ''),
    value,
  );
  // 得分=6-…，最低2分: a reckoned nothing is no zero that was chosen.
  const reckoned = chosen.value.kind === 'formula';
  return {
    value,
    zeroed: chosen.when !== null && isZero(value) && !(reckoned && context.part.limits.least),
    band: chosen,
  };
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
    // 高于平均5个百分点以内的得80%: the average itself is the end of it.
    if (b.when?.kind === 'gap' && b.when.low === null && b.when.high !== null) {
      const level = { at: LEVEL, closed: null };
      const verdict = holdsCondition({ ...b.when, low: level }, context);
      return verdict === 'edge' ? [[b, verdict]] : [];
    }
    if (b.when?.kind !== 'interval' || b.when.reaching) return [];
    const verdict = holdsCondition({ ...b.when, low: open(b.when.low), high: open(b.when.high) }, context);
    return verdict === 'edge' ? [[b, verdict]] : [];
  });
  return edges.length > 1 ? choose(edges, context) : undefined;
}

const LEVEL: Reference = { kind: 'constant', constant: { value: exact(0), unit: null } };

function choose(holding: readonly (readonly [Band, Verdict])[], context: Context): Band {
  const inner = holding.filter(([a]) => !holding.some(([b]) => b !== a && contains(a.when!, b.when!)));
  if (inner.length === 1) return inner[0]![0];
  const edge = inner.some(([, v]) => v === 'edge') || inner.every(([b]) => b.when?.kind === 'interval');
  const touching = edge && ofOneNumber(inner.map(([b]) => b));
  const values = inner.map(([band]) => ({ band, value: quietly(band, context) }));
  const differ = values.some((x) => compare(x.value, values[0]!.value) !== 0);
  const of = inner.map(([b]) => b);
  if (!differ && !ofTwoMatters(of) && !ofSeveralDeeds(of, context)) return inner[0]![0];
  if (!touching) throw new Lacking({ missing: '适用的档次', reason: 'doubtful' });
  // 未达计划的按建成率计分，建成率不足70%的计0分: the nought is the floor of the share.
  const floor = values.find((x) => isZero(x.value) && x.band.value.kind === 'fixed');
  const inside = !inner.some(([, v]) => v === 'edge');
  if (floor && inside && values.every((x) => x === floor || x.band.value.kind !== 'fixed')) return floor.band;
  const better = context.choose('shared_bound') === 'better';
  return values.reduce((a, b) => (compare(b.value, a.value) * (better ? 1 : -1) > 0 ? b : a)).band;
}

/** 100%得15分；90%以上不足100%的，每低1个百分点扣0.5分；不足90%的得5分: at 95% the steps begin from the band they run down from. */
function startOf(bands: readonly Band[], context: Context): Band | undefined {
  for (const a of context.part.adjustments) {
    if (a.kind !== 'step' || a.sign !== -1 || a.bracket) continue;
    const within = a.when?.kind === 'interval' && holdsCondition(a.when, context) !== 'out';
    if (within || bands.some((b) => endsSteps(b, a))) return bands.find((b) => meets(b, a));
  }
  return undefined;
}

/** 配备网格员得1分，培训合格率达到95%得1分: who has both has earned more than one of them gives. */
const ofTwoMatters = (bands: readonly Band[]): boolean =>
  bands.some(({ when }) => when?.kind === 'event' && !when.negated) &&
  bands.some(({ when }) => when?.kind === 'interval');

/** Bands of two numbers meet nowhere: 覆盖率90%以上的得5分，投诉10件以上的不得分. What was done, and its share of the task, are one. */
function ofOneNumber(bands: readonly Band[]): boolean {
  const name = ({ when }: Band): string[] => (when?.kind === 'interval' ? [when.measure.name] : []);
  return new Set(bands.flatMap(name).map((n) => (n === 'completion' ? 'actual' : n))).size < 2;
}

function quietly(band: Band, context: Context): Exact {
  return valueOf(band.value, context.quiet());
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
