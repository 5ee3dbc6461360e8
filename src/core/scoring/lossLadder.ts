/** The only place that sees a value to which a ladder of losses does not say what it costs: on an edge of two of its cases, or with the aim reached. */
import { isZero } from '../model/exact';
import type { Context } from '../methods/context';
import type { Condition, End, Part } from '../methods/rule';
import { sameRef } from '../rules/part/ends';
import { holdsCondition } from './conditions';

type Interval = Extract<Condition, { kind: 'interval' }>;

/** What costs something, or all, by a number. */
function casesOf({ adjustments, bands, vetoes }: Part): Condition[] {
  const flats = adjustments.flatMap((a) => (a.kind === 'flat' && a.sign === -1 && a.when ? [a.when] : []));
  const zeros = bands.flatMap(({ when, value }) =>
    when && value.kind === 'fixed' && value.amount.kind === 'mark' && isZero(value.amount.value) ? [when] : [],
  );
  const taking = vetoes.flatMap((v) => (v.on === 'mark' ? [v.when] : []));
  return [...flats, ...zeros, ...taking].filter((c) => intervalsOf(c) !== null);
}

/** 低于平均, 未达到目标但高于平均; null where something else is asked besides. */
function intervalsOf(c: Condition): readonly Interval[] | null {
  const of = c.kind === 'all' ? c.of : [c];
  return of.every((x) => x.kind === 'interval') ? (of as Interval[]) : null;
}

/** With several cases, one of which asks two things. */
export const isLossLadder = (part: Part): boolean =>
  part.adjustments.some((a) => a.kind === 'flat' && a.sign === -1) &&
  casesOf(part).some((c) => c.kind === 'all') &&
  casesOf(part).length > 1;

export function untoldByLadder(part: Part, context: Context): boolean {
  if (!isLossLadder(part)) return false;
  const quiet = context.quiet();
  const cases = casesOf(part);
  return onAnEdge(cases, quiet) || reachedAndTaken(cases, quiet);
}

const opened = (e: End | null): End | null => (e?.closed === false ? { ...e, closed: null } : e);

const open = (c: Condition): Condition =>
  c.kind === 'all'
    ? { ...c, of: c.of.map(open) }
    : c.kind === 'interval' && !c.reaching
      ? { ...c, low: opened(c.low), high: opened(c.high) }
      : c;

/** 低于平均但高于上年的扣2分，低于平均且低于上年的扣4分, of who is just level with last year. */
function onAnEdge(cases: readonly Condition[], context: Context): boolean {
  if (cases.some((c) => holdsCondition(c, context) !== 'out')) return false;
  return cases.filter((c) => holdsCondition(open(c), context) !== 'out').length > 1;
}

/** 未完成目标但高于上年的扣1分，低于上年的扣3分, of who has reached the aim and is below last year: the second may be for those who have not, or for all. */
function reachedAndTaken(cases: readonly Condition[], context: Context): boolean {
  return cases.some((both) => {
    if (both.kind !== 'all' || holdsCondition(both, context) !== 'out') return false;
    const of = intervalsOf(both)!;
    return cases.some((one) => {
      if (one.kind !== 'interval' || !of.some((c) => opposite(c, one))) return false;
      const rest = of.filter((c) => !opposite(c, one));
      return holdsCondition(one, context) !== 'out' && rest.some((c) => holdsCondition(c, context) === 'out');
    });
  });
}

const opposite = (a: Interval, b: Interval): boolean =>
  a.measure.name === b.measure.name &&
  ((a.low !== null && a.high === null && b.high !== null && b.low === null && sameRef(a.low.at, b.high.at)) ||
    (a.high !== null && a.low === null && b.low !== null && b.high === null && sameRef(a.high.at, b.low.at)));
