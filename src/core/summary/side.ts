/** The only place that finds out on which side of a value a rule gives more marks, by asking the evaluator itself. */
import { abs, add, compare, decimal, equals, isZero, mul, ONE, sub, type Exact } from '../model/exact';

const TENTH = decimal('0.1');
const HALF = decimal('0.5');

/**
 * `up` when the mark never falls and somewhere rises as the value grows, `down` the other way round, null when it stays the
 * same or goes both ways. `now` is the mark of `value`; `mark` gives null where the rule cannot be applied. Where `near`
 * brings another mark than `value`, that alone decides: one scoring instead of eight.
 */
export function betterSide(
  mark: (value: Exact) => Exact | null,
  value: Exact,
  now: Exact,
  near: Exact,
): 'up' | 'down' | null {
  const there = equals(near, value) ? now : mark(near);
  const order = there ? compare(there, now) : 0;
  if (order !== 0) return order > 0 === compare(near, value) > 0 ? 'up' : 'down';
  return trend(mark, points(value, near));
}

function points(value: Exact, near: Exact): Exact[] {
  const step = isZero(near) ? ONE : mul(abs(near), TENTH);
  const wide = isZero(value) ? ONE : mul(abs(value), HALF);
  return [
    sub(value, wide),
    sub(value, TENTH),
    value,
    add(value, TENTH),
    add(value, wide),
    sub(near, step),
    near,
    add(near, step),
  ].sort(compare);
}

function trend(mark: (value: Exact) => Exact | null, sorted: readonly Exact[]): 'up' | 'down' | null {
  const marks = sorted.flatMap((p, i) => {
    const before = sorted[i - 1];
    return before && equals(p, before) ? [] : (mark(p) ?? []);
  });
  let rises = false;
  let falls = false;
  marks.forEach((m, i) => {
    const before = marks[i - 1];
    if (!before) return;
    const order = compare(m, before);
    rises ||= order > 0;
    falls ||= order < 0;
  });
  return rises === falls ? null : rises ? 'up' : 'down';
}
