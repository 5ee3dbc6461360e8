/** The only place that decides for many rows whether a condition of a rule holds; the same law as `scoring/conditions.ts`. */
import { equals, HUNDRED, ONE, ZERO } from '../../model/exact';
import type { Unit } from '../../model/quantity';
import type { Condition, End, Measure, Side } from '../../methods/rule';
import { isPercentual } from '../../text/units';
import { MOST_OF_A_RATE } from '../../methods/gap';
import { isSignOfAmount } from '../conditions';
import { isScaled } from '../scale';
import { NotByColumn, type Desk, type Measured } from './desk';
import type { Truth, Vec } from './vector';

export function conditionOf(c: Condition, desk: Desk): Truth {
  switch (c.kind) {
    case 'otherwise':
      return false;
    case 'applicable':
      return c.has;
    case 'all':
      return c.of.map((x) => conditionOf(x, desk)).reduce((a, b) => both(a, b, desk), true);
    case 'any':
      return negated(
        c.of.map((x) => negated(conditionOf(x, desk), desk)).reduce((a, b) => both(a, b, desk), true),
        desk,
      );
    case 'interval': {
      if (c.reaching && desk.part.lowerIsBetter === null && desk.fixed.lowerIsBetter(c.measure))
        throw new NotByColumn();
      const x = desk.measure(c.measure);
      const at = (e: End) => {
        // Whether a number is in that unit hangs on what is typed in its cell.
        if (e.at.kind === 'constant' && isScaled(e.at.constant.unit)) throw new NotByColumn();
        const zero = e.at.kind === 'constant' && e.at.constant.value.n === 0n;
        if (zero && isSignOfAmount(x, c.measure, desk.fixed)) throw new NotByColumn();
        return desk.inUnit(desk.reference(e.at, c.measure), x.unit);
      };
      return within(x.value, c.low, c.high, at, desk);
    }
    case 'gap': {
      const x = desk.measure(c.measure);
      const end = c.low ?? c.high;
      const unit = end?.at.kind === 'constant' ? end.at.constant.unit : null;
      const size = gapOf(x, desk.reference(c.reference, c.measure), { ...c, unit }, desk);
      const fromZero = c.low?.at.kind === 'constant' && c.low.at.constant.value.n === 0n;
      const order = desk.program.order(size, desk.constant(ZERO));
      const some = desk.program.when(order, fromZero ? 'not negative' : 'positive');
      const held = within(
        size,
        c.low,
        c.high,
        (e) => {
          if (e.at.kind !== 'constant') throw new NotByColumn();
          return desk.constant(e.at.constant.value);
        },
        desk,
      );
      return both(some, held, desk);
    }
    case 'event':
    case 'howmany':
      throw new NotByColumn();
  }
}

function within(x: Vec, low: End | null, high: End | null, at: (e: End) => Vec, desk: Desk): Truth {
  const { program } = desk;
  const side = (end: End | null, open: 'positive' | 'negative'): Truth => {
    if (!end) return true;
    const past = open === 'positive' ? 'not negative' : 'not positive';
    return program.when(program.order(x, at(end)), end.closed === false ? open : past);
  };
  return both(side(low, 'positive'), side(high, 'negative'), desk);
}

const both = (a: Truth, b: Truth, desk: Desk): Truth => (a === true ? b : b === true ? a : desk.program.both(a, b));

const negated = (a: Truth, desk: Desk): Truth => (typeof a === 'boolean' ? !a : desk.program.not(a));

interface GapTerms {
  readonly side: Side;
  readonly measure: Measure;
  readonly unit: Unit | null;
  readonly basis: 'completion' | 'plain';
}

/** As `gapBetween`. */
export function gapOf(x: Measured, reference: Measured, { side, measure, unit, basis }: GapTerms, desk: Desk): Vec {
  const { program } = desk;
  const r = desk.inUnit(reference, x.unit);
  const difference = side === 'below' ? program.sub(r, x.value) : program.sub(x.value, r);
  const dimension = unit?.dimension ?? null;
  if (dimension !== 'points' && dimension !== 'percent') return desk.inUnit({ value: difference, unit: x.unit }, unit);
  // 千分点 of a percentage, 百分点 of ‰: the exact engine converts them.
  if ([unit, x.unit].some((u) => u && isPercentual(u) && !equals(u.factor, ONE))) throw new NotByColumn();
  const percentage = desk.isPercentage(x, measure);
  // As in the exact engine: large numbers are no rates, row by row.
  if (percentage === null && desk.exceeds(MOST_OF_A_RATE)) throw new NotByColumn();
  if (percentage === true || (dimension === 'points' && basis !== 'completion' && percentage !== false))
    return difference;
  if (percentage === null && desk.fixed.choose('percent_step') === 'points') return difference;
  return program.scaled(program.div(difference, program.abs(r)), HUNDRED);
}
