/** The only place that reads a guard that says how far from a reference a value lies. */
import type { Comparison, Condition, End, Measure, Side } from '../../methods/rule';
import { compare, exact } from '../../model/exact';
import type { Token } from '../lexer';
import type { Item } from '../statements';
import { boundClosed, boundOp, gapEnds, intersect, interval, sideOf, strict } from './interval';
import { alignUnit, constantReference, namedReference } from './reference';
import type { ReadCondition, Said } from './said';
import { type Shapes, alike } from './shape';
import { changes, defaultMeasure, measureFor } from './words';

/** A gap of a size: 下降5个百分点及以上 (from the reference said before), 上升5%以内 (on last year). */
export function gap(
  { op, text }: Extract<Item, { k: 'cmp' }>,
  size: Token,
  said: Said,
  measure: Measure | null,
): ReadCondition | null {
  if (!said.reference) return null;
  const closed = !strict(op);
  const end: End = { at: constantReference(size), closed };
  if (said.within) return withinGap(op, end, said, said.within, measure);
  // 高于平均2个百分点以上得5分，不足2个百分点的得3分: as far on the same side; on which, another word has to say.
  if (SHORT_OF.test(text))
    return said.direction ? withinGap(op, end, said, said.direction === 'down' ? 'below' : 'above', measure) : null;
  // 每低1个百分点扣1分，超过4个百分点的不得分: farther on the side the steps run to.
  const along = measure === null || EXTENT.test(measure.words) ? said.stepped : null;
  const side = REACHED.test(text)
    ? (along ?? sideReached(said))
    : along && BEYOND.test(text)
      ? along
      : op === '<' || op === '<='
        ? 'below'
        : 'above';
  if (!side) return null;
  return {
    condition: {
      kind: 'gap',
      side,
      measure: measure ?? defaultMeasure(said),
      reference: said.reference,
      low: end,
      high: null,
      basis: said.basis,
    },
    said,
  };
}

/** 达到4个百分点 says how far, never which way. */
const REACHED = /^(?:达到?|已达到?|满|至)$/;
const BEYOND = /^(?:已)?超(?:过|出)$/;
const sideReached = ({ direction }: Said): Side | null =>
  direction ? (direction === 'down' ? 'below' : 'above') : null;

/** A size that is not reached, whichever way it runs. */
export const SHORT_OF = /^(?:不[足满到]|未满)/;

/** How far, not which way: 幅度不足1个百分点. */
const EXTENT = /^(?:且|但)?(?:其)?(?:[高低超差]?[出于]?)?(?:幅度|差距|差值|部分)?$/;

/** 高于平均但不足1个百分点: how far on the side where the value is said to lie. */
function withinGap(op: Comparison, end: End, said: Said, side: Side, measure: Measure | null): ReadCondition | null {
  const nearer = op === '<' || op === '<=';
  if (measure && !EXTENT.test(measure.words)) return null;
  // 低于平均但高于1个百分点: of which side is this said?
  if (op === '=' || (!nearer && side === 'below')) return null;
  const condition: Condition = {
    kind: 'gap',
    side,
    measure: defaultMeasure(said),
    reference: said.reference!,
    low: nearer ? null : end,
    high: nearer ? end : null,
    basis: said.basis,
  };
  return { condition, said };
}

/** 超过目标10%以上: by so much of it; 达到目标90%以上 and 低于目标90% are shares of it. */
const relative = (head: Item, { number, unit }: Token): boolean =>
  head.k === 'cmp' && (head.op === '>' || head.op === '<') && unit?.text === '%' && compare(number!, HALF) < 0;

const HALF = exact(50);

export const gapShapes: Shapes = {
  'cmp ref range': ({ measure, said, get }) => {
    const [head, span] = [get<'cmp'>(0), get<'range'>(2)];
    if (span.high.unit?.dimension !== 'points') return null;
    const reference = namedReference(get<'ref'>(1));
    const m = measure ?? defaultMeasure(said);
    const side: Side = head.op === '<' || head.op === '<=' ? 'below' : 'above';
    const low: End = { at: alignUnit(span.low, span.high), closed: span.lowIn };
    const high: End = { at: constantReference(span.high), closed: span.highIn };
    return {
      condition: { kind: 'gap', side, measure: m, reference, low, high, basis: said.basis },
      said: { measure: m, reference, basis: said.basis, direction: side === 'below' ? 'down' : 'up' },
    };
  },
  ...alike(['dir ref bound', 'cmp ref bound', 'cmp ref value'], ({ core, measure, said, get }) => {
    const size = core[2] as Extract<Item, { k: 'value' | 'bound' }>;
    const points = size.value.unit?.dimension === 'points';
    const ends = points || relative(core[0]!, size.value) ? gapEnds(size, undefined) : null;
    if (!ends || size.k === 'value') return null;
    const head = core[0] as Extract<Item, { k: 'cmp' | 'dir' }>;
    const reference = namedReference(get<'ref'>(1));
    const m = measure ?? defaultMeasure(said);
    const side = head.k === 'dir' ? sideOf(head.d) : head.op === '<' || head.op === '<=' ? 'below' : 'above';
    if (!side) return null;
    const condition: Condition = {
      kind: 'gap',
      side,
      measure: m,
      reference,
      low: ends.low,
      high: ends.high,
      basis: points ? said.basis : 'plain',
    };
    return {
      condition,
      said: { measure: m, reference, basis: said.basis, direction: side === 'below' ? 'down' : 'up' },
    };
  }),
  'cmp bound': ({ measure, said, result, get }) => {
    if (get<'cmp'>(0).text === '突破' && said.reference?.kind === 'named') {
      const past = gapEnds(get<'bound'>(1), undefined);
      if (!past) return null;
      const m = measure ?? defaultMeasure(said);
      return {
        condition: {
          kind: 'gap',
          side: 'above',
          measure: m,
          reference: said.reference,
          low: past.low,
          high: past.high,
          basis: said.basis,
        },
        said,
      };
    }
    const v = get<'bound'>(1);
    const op = get<'cmp'>(0).op;
    // 超过2%的…，超过3个百分点以上的: as far from a number written in the text, unless what is measured is a change itself.
    const standing =
      said.reference?.kind === 'named' ||
      (said.reference?.kind === 'constant' && !changes(measure ?? said.measure) && said.measure?.name !== 'growth');
    const ends = v.value.unit?.dimension === 'points' && standing ? gapEnds(v, undefined) : null;
    if (ends)
      return {
        condition: {
          kind: 'gap',
          side: op === '<' || op === '<=' ? 'below' : 'above',
          measure: measure ?? defaultMeasure(said),
          reference: said.reference!,
          low: ends.low,
          high: ends.high,
          basis: said.basis,
        },
        said,
      };
    const bound = boundOp(v.word);
    // 高于平均10%以内得2分，高于10%以上得5分: by so much more of the same
    if (
      v.value.unit?.text === '%' &&
      (op === '>' || op === '<') &&
      said.reference?.kind === 'named' &&
      said.direction
    ) {
      const within = bound === '<' || bound === '<=';
      const past = relative(get<'cmp'>(0), v.value) ? gapEnds(v, undefined) : null;
      if (!past || (op === '<') !== (said.direction === 'down')) return null;
      return {
        condition: {
          kind: 'gap',
          side: op === '<' ? 'below' : 'above',
          measure: measure ?? defaultMeasure(said),
          reference: said.reference,
          low: within ? null : past.low,
          high: within ? past.high : null,
          basis: 'plain',
        },
        said,
      };
    }
    const agree = (op === '>=' && bound === '>=') || (op === '<=' && bound === '<=') || (op === '>' && bound === '>=');
    if (!agree) return null;
    const m = measureFor(v.value, measure, said);
    const reference = constantReference(v.value);
    return result(
      interval(
        m,
        bound,
        reference,
        op === '>' ? boundClosed(v.word, v.inclusive) : (boundClosed(v.word, v.inclusive) ?? true),
      ),
      m,
      reference,
    );
  },
  // 低于平均1个百分点以上3个百分点以内, 高于目标2个百分点以上不足5个百分点
  ...alike(['cmp ref bound bound', 'cmp ref bound cmp value'], ({ core, measure, said, get, result }) => {
    const [head, near] = [get<'cmp'>(0), get<'bound'>(2)];
    const far = core[core.length - 1] as Extract<Item, { k: 'value' | 'bound' }>;
    const cmp = core.length === 5 ? get<'cmp'>(3) : undefined;
    // 达到目标值80%以上、不足100%: shares of the task, no distance from it
    const shares = [near, far].every((i) => i.value.unit?.text === '%') && get<'ref'>(1).name === 'target';
    if (shares && head.op === '>=' && boundOp(near.word) === '>=' && cmp && strict(cmp.op) && cmp.op === '<') {
      const m: Measure = { name: 'completion', words: measure?.words ?? said.measure?.words ?? '' };
      const low = interval(m, '>=', constantReference(near.value), boundClosed(near.word, near.inclusive));
      const high = interval(m, '<', constantReference(far.value), false);
      return result(intersect(low, high), m, null, 'completion');
    }
    if (near.value.unit?.dimension !== 'points' || far.value.unit?.dimension !== 'points') return null;
    const [low, high] = [gapEnds(near, undefined)?.low, gapEnds(far, cmp)?.high];
    if (!low || !high || head.op === '=') return null;
    const side: Side = head.op.startsWith('<') ? 'below' : 'above';
    const reference = namedReference(get<'ref'>(1));
    const m = measure ?? defaultMeasure(said);
    return {
      condition: { kind: 'gap', side, measure: m, reference, low, high, basis: said.basis },
      said: { measure: m, reference, basis: said.basis, direction: side === 'below' ? 'down' : 'up' },
    };
  }),
  'cmp ref cmp value': ({ measure, said, get }) => {
    const [head, short, size] = [get<'cmp'>(0), get<'cmp'>(2), get<'value'>(3)];
    const points = size.value.unit?.dimension === 'points';
    // 超过预算数超过10%: as far as 超过预算数10%以上 says
    if ((!points && !relative(head, size.value)) || short.op === '=') return null;
    const side: Side = head.op === '<' || head.op === '<=' ? 'below' : 'above';
    const reference = namedReference(get<'ref'>(1));
    const m = measure ?? defaultMeasure(said);
    const end: End = { at: constantReference(size.value), closed: !strict(short.op) };
    const within = short.op === '<' || short.op === '<=';
    return {
      condition: {
        kind: 'gap',
        side,
        measure: m,
        reference,
        low: within ? null : end,
        high: within ? end : null,
        basis: points ? said.basis : 'plain',
      },
      said: { measure: m, reference, basis: said.basis, direction: side === 'below' ? 'down' : 'up' },
    };
  },
};
