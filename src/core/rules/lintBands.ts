/** The only place that looks for what is odd in the bands and places of a part: gaps, overlaps, bands that are never used, marks out of order. */
import { compare, exact, type Exact, ZERO } from '../model/exact';
import type { Amount, Band, Constant, End, Part } from '../methods/rule';
import { markOf, sayCondition } from '../methods/conditionWords';
import { sayAmount, sayConstant, sayNumber } from '../methods/words';
import type { LintFinding } from './lintFinding';

interface Range {
  readonly band: Band;
  readonly low: End | null;
  readonly high: End | null;
}

const at = (e: End): Exact => (e.at.kind === 'constant' ? e.at.constant.value : ZERO);
const constantOf = (e: End): Constant | null => (e.at.kind === 'constant' ? e.at.constant : null);

/** An end as the text writes it; 考评得分 is told in 分 though the text may leave it out. */
function said(e: End, { band }: Range): string {
  const constant = constantOf(e);
  if (!constant) return '';
  const score = band.when?.kind === 'interval' && band.when.measure.name === 'score';
  return sayConstant(score ? markOf(constant) : constant);
}

/** The bands of one measure with numbers for ends, from the lowest up; none when they are of several measures. */
function rangesOf(part: Part): Range[] {
  const ranges = part.bands.flatMap((band) => {
    const c = band.when;
    const numbers = (e: End | null) => e === null || e.at.kind === 'constant';
    return c?.kind === 'interval' && numbers(c.low) && numbers(c.high)
      ? [{ band, measure: c.measure, low: c.low, high: c.high }]
      : [];
  });
  if (ranges.some((r) => r.measure.name !== ranges[0]!.measure.name)) return [];
  // 持平 stands before 前移, whose ends are both at 0.
  const opens = (e: End): number => (e.closed === false ? 1 : 0);
  return ranges.sort((a, b) =>
    !a.low ? -1 : !b.low ? 1 : compare(at(a.low), at(b.low)) || opens(a.low) - opens(b.low),
  );
}

/** Things are counted in whole numbers: nothing lies between 4家 and 5家. */
const counted = (lower: End, upper: End): boolean => {
  const units = [lower, upper].map((e) => constantOf(e)?.unit);
  const whole = units.every((u) => u?.dimension === 'count' && u.factor.n === u.factor.d);
  return whole && compare(at(upper).sub(at(lower)), exact(1)) === 0;
};

export function lintBands(part: Part, full: Exact | null): LintFinding[] {
  const ranges = rangesOf(part);
  return [...lintEnds(part, ranges), ...lintUse(ranges), ...lintOrder(ranges, full)];
}

/** Ends of neighbouring bands that leave a gap or lie over one another. */
function lintEnds(part: Part, ranges: readonly Range[]): LintFinding[] {
  const found: LintFinding[] = [];
  const rest = part.bands.some((b) => b.when === null || b.when.kind === 'otherwise' || b.when.kind !== 'interval');
  for (const [n, lower] of ranges.entries()) {
    const upper = ranges[n + 1];
    if (!upper?.low || !lower.high || (upper.high && compare(at(upper.high), at(lower.high)) < 0)) continue;
    const order = compare(at(lower.high), at(upper.low));
    const [from, to] = [said(lower.high, lower), said(upper.low, upper)];
    const span = {
      start: Math.min(lower.band.span.start, upper.band.span.start),
      end: Math.max(lower.band.span.end, upper.band.span.end),
    };
    const bothOut = lower.high.closed === false && upper.low.closed === false;
    const bothIn = lower.high.closed !== false && upper.low.closed !== false;
    const apart = order < 0 && !counted(lower.high, upper.low);
    if ((apart || (order === 0 && bothOut)) && !rest) found.push({ code: 'bands_gap', span, values: { from, to } });
    if (order > 0 || (order === 0 && bothIn)) found.push({ code: 'bands_overlap', span, values: { value: to } });
  }
  return found;
}

const holds = ({ low, high }: Range, x: Exact): boolean => {
  const [down, up] = [low && compare(x, at(low)), high && compare(x, at(high))];
  return (
    (down === null || (low!.closed === false ? down > 0 : down >= 0)) &&
    (up === null || (high!.closed === false ? up < 0 : up <= 0))
  );
};

/** Every end, the middle between neighbours, and one beyond either side: all that can tell the bands apart. */
function probes(ranges: readonly Range[]): Exact[] {
  const ends = ranges
    .flatMap((r) => [r.low, r.high])
    .flatMap((e) => (e ? [at(e)] : []))
    .sort(compare);
  if (ends.length === 0) return [];
  const middles = ends.slice(1).map((e, n) => e.add(ends[n]!).div(exact(2)));
  return [ends[0]!.sub(exact(1)), ...ends, ...middles, ends[ends.length - 1]!.add(exact(1))].sort(compare);
}

/** Does `inner` hold only where `outer` does, and not the other way round? */
const inside = (outer: Range, inner: Range, points: readonly Exact[]): boolean =>
  points.every((x) => !holds(inner, x) || holds(outer, x)) && points.some((x) => holds(outer, x) && !holds(inner, x));

/** The bands that count at `x`: of nested ones the inner. */
const innermost = (ranges: readonly Range[], x: Exact, points: readonly Exact[]): Range[] => {
  const holding = ranges.filter((r) => holds(r, x));
  return holding.filter((r) => !holding.some((other) => other !== r && inside(r, other, points)));
};

/** Bands that hold nowhere, or only at a number that is the end of another band. */
function lintUse(ranges: readonly Range[]): LintFinding[] {
  const points = probes(ranges);
  const single = (r: Range): boolean => r.low !== null && r.high !== null && compare(at(r.low), at(r.high)) === 0;
  const ends = (x: Exact): boolean =>
    ranges.some((r) => [r.low, r.high].some((e) => e !== null && compare(at(e), x) === 0));
  return ranges
    .filter((r) => {
      const used = points.filter((x) => innermost(ranges, x, points).includes(r));
      return used.length === 0 || (!single(r) && used.every(ends));
    })
    .map(({ band }) => ({ code: 'band_unreachable', span: band.span, values: { words: sayCondition(band.when!) } }));
}

/** In marks; null when it needs full marks that are not known. */
function marksOf(amount: Amount, full: Exact | null): Exact | null {
  if (amount.kind === 'mark') return amount.value;
  return full && (amount.kind === 'full' ? full : amount.value.mul(full));
}

/** From the lowest band up the marks rise, or fall, or rise and then fall to nothing (控制指标); a dip between two better bands is a slip of the pen. */
function lintOrder(ranges: readonly Range[], full: Exact | null): LintFinding[] {
  const points = probes(ranges);
  const steps: { readonly range: Range; readonly mark: Exact }[] = [];
  for (const x of points) {
    const [range, second] = innermost(ranges, x, points);
    if (!range || second || range === steps[steps.length - 1]?.range) continue;
    const value = range.band.value;
    const mark = value.kind === 'fixed' ? marksOf(value.amount, full) : null;
    if (!mark) return [];
    steps.push({ range, mark });
  }
  const odd = steps.find(({ mark }, n) => {
    const better = (s: { readonly mark: Exact }): boolean => compare(s.mark, mark) > 0;
    const [before, after] = [steps[n - 1], steps[n + 1]];
    const dip = steps.slice(0, n).some(better) && steps.slice(n + 1).some(better);
    const completion =
      steps[0]!.range.band.when?.kind === 'interval' && steps[0]!.range.band.when.measure.name === 'completion';
    const fall =
      completion &&
      mark.n !== 0n &&
      n === steps.length - 1 &&
      before &&
      better(before) &&
      !after &&
      compare(steps[0]!.mark, mark) < 0;
    return dip || fall;
  });
  if (!odd) return [];
  const words = sayCondition(odd.range.band.when!);
  return [{ code: 'bands_disordered', span: odd.range.band.span, values: { words } }];
}

/** A place that brings more than the one before it; places from the bottom count either way. */
export function lintRanks(part: Part, full: Exact | null): LintFinding[] {
  return part.bands.flatMap(({ value }) => {
    if (value.kind !== 'ranktable') return [];
    const rows = value.rows.filter((r) => !r.bottom).sort((a, b) => compare(a.first, b.first));
    const worth = rows.map(({ amount, deducts }) => {
      const mark = marksOf(amount, full);
      return mark && (deducts ? mark.neg() : mark);
    });
    return rows.flatMap(({ first, amount }, n) => {
      const [before, mark] = [worth[n - 1], worth[n]];
      if (!before || !mark || compare(mark, before) <= 0) return [];
      const words = `第${sayNumber(first)}名${sayAmount(amount)}`;
      return [{ code: 'bands_disordered' as const, span: value.span, values: { words } }];
    });
  });
}
