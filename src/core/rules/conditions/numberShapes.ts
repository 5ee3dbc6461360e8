/** The only place that reads a guard that compares with a number written in the text. */
import type { Comparison, End, Measure, Reference } from '../../methods/rule';
import { add, compare, exact, HUNDRED } from '../../model/exact';
import type { Token } from '../lexer';
import type { Item } from '../statements';
import { gap, SHORT_OF } from './gapShapes';
import { boundClosed, boundOp, gapEnds, intersect, interval, reach, sameWay, strict } from './interval';
import { alignUnit, constantReference } from './reference';
import type { ReadCondition, Said } from './said';
import { type Shapes, alike } from './shape';
import { changes, defaultMeasure, measureFor, measureOf } from './words';

/** 低于平均3个百分点以内扣1分，3到5个百分点扣2分: no value lies at 3 points; it is as far again from what was named. */
function farther(
  v: Extract<Item, { k: 'bound' | 'range' }>,
  said: Said,
  measure: Measure | null,
): ReadCondition | null {
  const ends = said.reference && said.direction ? gapEnds(v, undefined) : null;
  if (!ends) return null;
  const side = said.direction === 'down' ? ('below' as const) : ('above' as const);
  const m = measure ?? defaultMeasure(said);
  return {
    condition: { kind: 'gap', side, measure: m, reference: said.reference!, ...ends, basis: said.basis },
    said,
  };
}

/** 排名高于10名 is a smaller number, 名次大于10 a larger one; of 排名超过10名 nobody knows which. */
function placeOp({ op, text }: Extract<Item, { k: 'cmp' }>): Comparison | null {
  if (/^(?:[<>≤≥]|不?[大小]于|大于|小于|等于|恰好为|正好为|不超过|未超过|不突破|未突破|不超|未超)/.test(text))
    return op;
  return /^(?:超|突破|控制|多于|少于|不[多少]于)/.test(text) ? null : TURNED[op];
}

const TURNED: Readonly<Record<Comparison, Comparison>> = { '>': '<', '>=': '<=', '<': '>', '<=': '>=', '=': '=' };

/** 高于平均但不足95%: a rate to be reached, no distance. */
const mostOfAll = ({ number, unit }: Token): boolean => unit?.text === '%' && compare(number!, exact(50)) >= 0;

export const numberShapes: Shapes = {
  'value cmp cmp value': ({ items, core, measure, said, text, tokens, result, get }) => {
    const [low, first, second, high] = [get<'value'>(0), get<'cmp'>(1), get<'cmp'>(2), get<'value'>(3)];
    if (!/^<|^≤|^</.test(first.op) || !/^<|^≤/.test(second.op)) return null;
    const m = measureFor(
      high.value,
      measureOf(items.slice(items.indexOf(core[1]!) + 1, items.indexOf(core[2]!)), text, tokens) ?? measure,
      said,
    );
    const end = (t: Token, closed: boolean): End => ({ at: constantReference(t), closed });
    return result(
      {
        kind: 'interval',
        measure: m,
        low: { at: alignUnit(low.value, high.value), closed: first.op === '<=' },
        high: end(high.value, second.op === '<='),
      },
      m,
      null,
    );
  },
  'than ref cmp': () => {
    return null;
  },
  'cmp value': ({ measure, said, result, get }) => {
    const v = get<'value'>(1);
    if (v.value.unit?.dimension === 'points') return gap(get<'cmp'>(0), v.value, said, measure);
    // 超过目标但不足10%: by less than so much, or to less than so much?
    if (said.within && SHORT_OF.test(get<'cmp'>(0).text) && !mostOfAll(v.value)) return null;
    const m = measureFor(v.value, measure, said);
    const op = m.name === 'rank' ? placeOp(get<'cmp'>(0)) : get<'cmp'>(0).op;
    if (!op) return null;
    const reference = constantReference(v.value);
    return result(reach(interval(m, op, reference, v.inclusive ?? !strict(op)), get<'cmp'>(0).text), m, reference);
  },
  bound: ({ measure, said, result, get }) => {
    const v = get<'bound'>(0);
    if (v.value.unit?.dimension === 'points' && !changes(measure ?? said.measure)) return farther(v, said, measure);
    const m = measureFor(v.value, measure, said);
    const reference = constantReference(v.value);
    return result(interval(m, boundOp(v.word), reference, boundClosed(v.word, v.inclusive)), m, reference);
  },
  ...alike(
    ['bound cmp value', 'bound bound', 'cmp value cmp value', 'value cmp value'],
    ({ items, core, kinds, headEnd, said, result, again }) => {
      const half = kinds === 'cmp value cmp value' ? 2 : 1;
      const left = again([...items.slice(0, headEnd), ...core.slice(0, half)], said);
      const right = left && again(core.slice(half), left.said);
      return left && right && !sameWay(left.condition, right.condition)
        ? result(intersect(left.condition, right.condition), left.said.measure, left.said.reference)
        : null;
    },
  ),
  // 完成任务80%以上不足100%
  ...alike(
    ['done bound cmp value', 'done ref bound cmp value', 'done bound bound', 'done ref bound bound'],
    ({ items, core, measure, said, result, again }) => {
      const ends = core.filter((i) => i.k !== 'done' && i.k !== 'ref');
      const cut = ends.findIndex((i) => i.k === 'bound') + 1;
      const completing: Said = {
        ...said,
        measure: { name: 'completion', words: measure?.words ?? '' },
        reference: null,
      };
      if (items.some((i) => i.k === 'done' && i.how !== 'done')) return null;
      const [left, right] = [again(ends.slice(0, cut), completing), again(ends.slice(cut), completing)];
      return left && right && !sameWay(left.condition, right.condition)
        ? result(intersect(left.condition, right.condition), completing.measure, null)
        : null;
    },
  ),
  ...alike(['range', 'ref range', 'done range', 'done ref range'], ({ core, kinds, measure, said, result }) => {
    const v = core[core.length - 1] as Extract<Item, { k: 'range' }>;
    const completing = kinds !== 'range' && (v.high.unit?.text === '%' || v.high.text.includes('分之'));
    if (kinds.includes('ref') && !completing) return null;
    if (v.high.unit?.dimension === 'points' && !changes(measure ?? said.measure)) return farther(v, said, measure);
    // 超额完成10%—20%: above the whole
    const over = core.some((i) => i.k === 'done' && i.how === 'over');
    if (over && !completing) return null;
    const beyond = (r: Reference): Reference =>
      over && r.kind === 'constant'
        ? { kind: 'constant', constant: { ...r.constant, value: add(r.constant.value, HUNDRED) } }
        : r;
    const m = completing
      ? { name: 'completion' as const, words: measure?.words ?? '' }
      : measureFor(v.high, measure, said);
    return result(
      {
        kind: 'interval',
        measure: m,
        low: { at: beyond(alignUnit(v.low, v.high)), closed: v.lowIn },
        high: { at: beyond(constantReference(v.high)), closed: v.highIn },
      },
      m,
      null,
    );
  }),
  ...alike(['places', 'measure places'], () => {
    return null;
  }),
  'measure cmp value': ({ measure, result, get }) => {
    const v = get<'value'>(2);
    const m: Measure = { name: 'rank', words: measure?.words ?? '' };
    const op = placeOp(get<'cmp'>(1));
    return op && result(interval(m, op, constantReference(v.value), !strict(op)), m, null);
  },
  value: ({ measure, said, result, get }) => {
    const v = get<'value'>(0);
    if (v.value.unit?.dimension === 'points') return null;
    // 总量占40%（4分），…: marks that nobody named a score for are what something is worth
    if (v.value.code === 'm' && !measure && !said.measure) return null;
    const m = measureFor(v.value, measure, said);
    const reference = constantReference(v.value);
    return result(interval(m, '=', reference, true), m, reference);
  },
  ...alike(['value cmp', 'value cmp ref'], ({ core, result, get }) => {
    const v = get<'value'>(0);
    const ref = core.find((i): i is Extract<Item, { k: 'ref' }> => i.k === 'ref');
    if (ref && ref.name !== 'average') return null;
    const op = core.find((i): i is Extract<Item, { k: 'cmp' }> => i.k === 'cmp')?.op;
    if (!/^[个项类]$/.test(v.value.unit?.text ?? '') || op === '<' || op === '<=') return null;
    return result({ kind: 'howmany', count: v.value.number! }, null, null);
  }),
};
