/** The only place that says a distance from a number written in the text as a number itself: 5个百分点 below 95% is 90%. */
import type { Condition, End, Reference } from '../../methods/rule';
import { add, sub, type Exact } from '../../model/exact';

/** 达到95%…，低5个百分点及以上的: 90% and less. The same condition where the two numbers have nothing in common. */
export function atNumber(c: Condition): Condition {
  if (c.kind === 'all' || c.kind === 'any') return { ...c, of: c.of.map(atNumber) };
  if (c.kind !== 'gap' || c.reference.kind !== 'constant' || c.basis !== 'plain') return c;
  const { unit, value } = c.reference.constant;
  if (unit?.text !== '%' || ![c.low, c.high].every((e) => e === null || inPoints(e))) return c;
  const away = (e: End): End => ({
    at: at(c.side === 'below' ? sub(value, sizeOf(e)) : add(value, sizeOf(e))),
    closed: e.closed,
  });
  const at = (number: Exact): Reference => ({ kind: 'constant', constant: { value: number, unit } });
  const [near, far] = [c.low ? away(c.low) : { at: c.reference, closed: false }, c.high && away(c.high)];
  return c.side === 'below'
    ? { kind: 'interval', measure: c.measure, low: far, high: near }
    : { kind: 'interval', measure: c.measure, low: near, high: far };
}

const inPoints = (e: End): boolean => e.at.kind === 'constant' && e.at.constant.unit?.text === '个百分点';

const sizeOf = (e: End): Exact => (e.at as Extract<Reference, { kind: 'constant' }>).constant.value;
