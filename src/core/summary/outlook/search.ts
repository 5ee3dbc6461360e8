/** The only place that searches a rule for the nearest value that brings the most marks; every mark it names was scored. */
import { add, compare, exact, isNegative, isZero, mul, sub, type Exact } from '../../model/exact';

export interface Best {
  readonly value: Exact;
  readonly mark: Exact;
  readonly direction: 'up' | 'down';
}

export interface Limits {
  readonly least: Exact | null;
  readonly most: Exact | null;
  readonly enough: Exact | null;
  readonly top: Exact | null;
}

/** Doublings of the step: beyond 2^40 steps no table of the field reaches. */
const DOUBLINGS = 40;
/** So many doublings without another mark end the search outwards. */
const QUIET = 24;

/**
 * The value nearest to `from`, in steps of `step`, that reaches the highest mark found in either direction. `mark` gives null
 * where the rule cannot be applied; it must not fall and rise again on one side (true of every method of the field: more is
 * better, or less is, or a band is best). `least` and `most` bound the way (counts and amounts stop at 0); `enough` is what is aimed at where the
 * mark never stops rising (the full marks of a rule without a cap), `top` what is aimed at where it is known (full marks), though
 * a value beyond may bring more.
 */
export function bestValue(mark: (value: Exact) => Exact | null, from: Exact, step: Exact, bounds: Limits): Best | null {
  const now = mark(from);
  if (!now || (bounds.top && compare(now, bounds.top) >= 0)) return null;
  const sides = (['up', 'down'] as const).flatMap(
    (direction) => oneSide(mark, from, step, direction, bounds, now) ?? [],
  );
  return sides.reduce<Best | null>((best, side) => (!best || compare(side.mark, best.mark) > 0 ? side : best), null);
}

function oneSide(
  mark: (value: Exact) => Exact | null,
  from: Exact,
  step: Exact,
  direction: 'up' | 'down',
  { least, most, enough, top }: Limits,
  now: Exact,
): Best | null {
  const at = (steps: bigint): Exact => {
    const way = mul(step, exact(steps));
    return direction === 'up' ? add(from, way) : sub(from, way);
  };
  const last = lastStep(from, step, direction === 'up' ? most : least, direction);
  const markAt = (steps: bigint): Exact | null => mark(at(steps));
  let best = now;
  let bestSteps = 0n;
  let quiet = 0;
  let endless = false;
  for (let i = 0; i < DOUBLINGS && quiet < QUIET; i++) {
    const wanted = 1n << BigInt(i);
    const steps = last !== null && wanted > last ? last : wanted;
    const m = markAt(steps);
    if (!m || compare(m, best) < 0) {
      const inner = beforeTheFall(markAt, i === 0 ? 0n : wanted >> 1n, steps, best);
      if (inner) ({ steps: bestSteps, mark: best } = inner);
      break;
    }
    if (compare(m, best) > 0) {
      best = m;
      bestSteps = steps;
      quiet = 0;
    } else quiet += 1;
    if (steps === last || (top && compare(best, top) >= 0)) break;
    endless = i === DOUBLINGS - 1 && quiet < 3;
  }
  if (bestSteps === 0n || (endless && !(enough && compare(enough, now) > 0))) return null;
  const goal = endless && enough ? enough : top && compare(best, top) > 0 ? top : best;
  let low = 0n;
  let high = bestSteps;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    const m = markAt(middle);
    if (m && compare(m, goal) >= 0) high = middle;
    else low = middle;
  }
  const reached = markAt(high);
  return reached && compare(reached, goal) >= 0 ? { value: at(high), mark: reached, direction } : null;
}

/** The mark fell between two doublings: what is better before the fall, found by halving; null when nothing is. */
function beforeTheFall(
  markAt: (steps: bigint) => Exact | null,
  good: bigint,
  fallen: bigint,
  best: Exact,
): { readonly steps: bigint; readonly mark: Exact } | null {
  let [low, high] = [good, fallen];
  let found: { readonly steps: bigint; readonly mark: Exact } | null = null;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    const m = markAt(middle);
    const order = m ? compare(m, found?.mark ?? best) : -1;
    if (m && order > 0) found = { steps: middle, mark: m };
    if (order >= 0) low = middle;
    else high = middle;
  }
  return found;
}

/** How many steps fit before the bound; null without one. */
function lastStep(from: Exact, step: Exact, bound: Exact | null, direction: 'up' | 'down'): bigint | null {
  if (!bound) return null;
  const room = direction === 'up' ? sub(bound, from) : sub(from, bound);
  if (isNegative(room)) return 0n;
  const steps = room.div(step).floor();
  return isZero(steps) ? 0n : steps.n;
}
