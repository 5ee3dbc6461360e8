/** The only place that says which values a comparison includes and how two of them join. */
import type { Comparison, Condition, End, Measure, Reference, Side } from '../../methods/rule';
import type { Item } from '../statements';
import { alignUnit, constantReference } from './reference';

const BOUND_OPS: readonly (readonly [RegExp, Comparison])[] = [[/上|以后|之后/, '>='], [/以外/, '>'], [/下|内/, '<=']]; // prettier-ignore

// prettier-ignore
export const boundOp = (word: string): Comparison => BOUND_OPS.find(([re]) => re.test(word))?.[1] ?? '>=';

/** 以上, 以下 leave the end open to the convention; 及以上, (含) and comparison words settle it. */
export const boundClosed = (word: string, inclusive: boolean | null): boolean | null =>
  inclusive !== null ? inclusive : /^[及或]/.test(word) ? true : null;

export function interval(measure: Measure, op: Comparison, at: Reference, closed: boolean | null): Condition {
  const end: End = { at, closed };
  if (op === '=') return { kind: 'interval', measure, low: { at, closed: true }, high: { at, closed: true } };
  return op === '>=' || op === '>'
    ? { kind: 'interval', measure, low: end, high: null }
    : { kind: 'interval', measure, low: null, high: end };
}

/** 优于, 不差于, 落后于 speak of the better and the worse, whatever the number. */
const QUALITY = /[优好劣差弱逊]于|或[优好]于|落后/;

/** 达到, 完成 of a named reference mean its better side. */
export function reach(c: Condition, word: string): Condition {
  // 达到全市最低值: to be as low as that, which everybody else is above.
  if (c.kind === 'interval' && /达/.test(word) && !c.high && c.low?.at.kind === 'named' && c.low.at.name === 'min')
    return { kind: 'interval', measure: c.measure, low: null, high: c.low };
  if (c.kind === 'interval' && QUALITY.test(word) && (!c.low || !c.high)) return { ...c, reaching: true };
  const named = c.kind === 'interval' && [c.low, c.high].some((e) => e?.at.kind === 'named');
  return named && c.kind === 'interval' && /达|完成/.test(word) ? { ...c, reaching: true } : c;
}

export const strict = (op: Comparison): boolean => op === '>' || op === '<';

export const sideOf = (d: Extract<Item, { k: 'dir' }>['d']): Side | null =>
  d === 'up' || d === 'over' ? 'above' : d === 'down' || d === 'short' ? 'below' : null;

/** ≥95%且＜97% of one measure is one interval. */
export function joined(a: Condition, b: Condition): Condition {
  const one =
    a.kind === 'interval' &&
    b.kind === 'interval' &&
    a.measure.name === b.measure.name &&
    (a.low === null) !== (b.low === null) &&
    !a.reaching &&
    !b.reaching;
  return one ? intersect(a, b) : { kind: 'all', of: [a, b] };
}

/** 80分以上90分以上: both ends on one side. */
export const sameWay = (a: Condition, b: Condition): boolean =>
  a.kind === 'interval' && b.kind === 'interval' && ((a.low && b.low) || (a.high && b.high)) !== null;

export function intersect(a: Condition, b: Condition): Condition {
  if (a.kind === 'interval' && b.kind === 'interval') {
    return { kind: 'interval', measure: a.measure, low: a.low ?? b.low, high: a.high ?? b.high };
  }
  return { kind: 'all', of: [a, b] };
}

export function negate(e: End): End {
  if (e.at.kind !== 'constant') return e;
  return {
    at: { kind: 'constant', constant: { value: e.at.constant.value.neg(), unit: e.at.constant.unit } },
    closed: e.closed,
  };
}

export function gapEnds(
  last: Extract<Item, { k: 'value' | 'bound' | 'range' }>,
  cmp: Extract<Item, { k: 'cmp' }> | undefined,
): { low: End | null; high: End | null } | null {
  if (last.k === 'range')
    return {
      low: { at: alignUnit(last.low, last.high), closed: last.lowIn },
      high: { at: constantReference(last.high), closed: last.highIn },
    };
  const at = constantReference(last.value);
  const op: Comparison = cmp ? cmp.op : last.k === 'bound' ? boundOp(last.word) : '>=';
  if (cmp && last.k === 'bound' && op !== boundOp(last.word) && !(op === '>' && boundOp(last.word) === '>='))
    return null;
  const closed = cmp ? !strict(cmp.op) : last.k === 'bound' ? boundClosed(last.word, last.inclusive) : last.inclusive;
  return op === '>=' || op === '>' ? { low: { at, closed }, high: null } : { low: null, high: { at, closed } };
}
