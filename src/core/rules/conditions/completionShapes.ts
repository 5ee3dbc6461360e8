/** The only place that reads a guard that says how much of a task was done. */
import type { Comparison, Measure, Reference } from '../../methods/rule';
import { HUNDRED } from '../../model/exact';
import { unitNamed } from '../../text/units';
import type { Item } from '../statements';
import { boundClosed, boundOp, intersect, interval, reach, sameWay, strict } from './interval';
import { constantReference, namedReference } from './reference';
import { type Shapes, alike } from './shape';
import { NOUN_OF_REFERENCE, measureFor } from './words';

/** 按时间进度完成 is 完成时间进度. */
const rankOf = (i: Item): number => (i.k === 'done' ? 0 : 1);

/** 100 % of the task. */
const WHOLE: Reference = { kind: 'constant', constant: { value: HUNDRED, unit: unitNamed('%') } };

export const completionShapes: Shapes = {
  ...alike(['ref done', 'ref done ref'], ({ items, kinds, said, get, again }) => {
    if (kinds === 'ref done' && get<'ref'>(0).name === 'target' && items[items.length - 1] === get<'done'>(1))
      return again(
        items.filter((i) => i !== get<'ref'>(0)),
        said,
      );
    if (items[0]?.k !== 'by' || get<'ref'>(0).name !== 'schedule') return null;
    return again(
      items
        .filter((i, n) => !(i.k === 'words' && items[n - 1]?.k === 'done' && NOUN_OF_REFERENCE.test(i.text)))
        .filter((i) => i.k !== 'by' && !(kinds === 'ref done ref' && i === get<'ref'>(0)))
        .sort((a, b) => rankOf(a) - rankOf(b)),
      said,
    );
  }),
  ...alike(['done', 'done ref'], ({ kinds, measure, result, get }) => {
    const how = get<'done'>(0).how;
    // 未按计划完成: the denial stands before the manner, not before 完成.
    if (/未[^率量额数]{0,4}$|^(?:没|不)/.test(measure?.words ?? '')) return null;
    const ref =
      kinds === 'done ref' ? namedReference(get<'ref'>(1)) : ({ kind: 'named', name: 'target', scope: null } as const);
    const target: Reference = ref.kind === 'named' && ref.name === 'schedule' ? ref : { ...ref };
    const op: Comparison = how === 'done' ? '>=' : how === 'over' ? '>' : '<';
    const m: Measure = { name: 'actual', words: measure?.words ?? '' };
    return result(reach(interval(m, op, target, !strict(op)), '完成'), m, target, 'completion');
  }),
  ...alike(
    [
      'done value',
      'done ref value',
      'done bound',
      'done ref bound',
      'ref bound',
      'done ref cmp value',
      'done cmp value',
    ],
    ({ core, kinds, measure, said, result }) => {
      const v = core[core.length - 1] as Extract<Item, { k: 'value' | 'bound' }>;
      // 全市平均水平的80%以上: no share of the task
      if (core.some((i) => i.k === 'ref' && i.name !== 'target' && i.name !== 'schedule')) return null;
      if (v.value.unit?.text !== '%' && !v.value.text.includes('分之')) {
        if (
          core.some((i) => i.k === 'ref' || (i.k === 'done' && i.how !== 'done')) ||
          v.value.unit?.dimension === 'points'
        )
          return null;
        const amount = measureFor(v.value, measure, said);
        const least = core.find((i): i is Extract<Item, { k: 'cmp' }> => i.k === 'cmp');
        const how = least?.op ?? (v.k === 'bound' ? boundOp(v.word) : '>=');
        const shut = least ? !strict(least.op) : v.k === 'bound' ? boundClosed(v.word, v.inclusive) : true;
        return result(interval(amount, how, constantReference(v.value), shut), amount, constantReference(v.value));
      }
      const cmp = core.find((i): i is Extract<Item, { k: 'cmp' }> => i.k === 'cmp');
      const m: Measure = { name: 'completion', words: measure?.words ?? '' };
      const op = cmp?.op ?? (v.k === 'bound' ? boundOp(v.word) : '>=');
      const undone = core.find((i) => i.k === 'done' && i.how === 'undone');
      if (undone) {
        if (kinds !== 'done value') return null;
        return result(interval(m, '<', constantReference(v.value), false), m, null, 'completion');
      }
      const over = core.some((i) => i.k === 'done' && i.how === 'over');
      const closed = cmp ? !strict(cmp.op) : v.k === 'bound' ? boundClosed(v.word, v.inclusive) : true;
      const named = constantReference(v.value);
      const at: Reference =
        over && named.kind === 'constant'
          ? { kind: 'constant', constant: { ...named.constant, value: named.constant.value.add(100) } }
          : named;
      const reached = interval(m, op, at, closed);
      // 超额完成10%以内: beyond the whole all the same
      const within = over && reached.kind === 'interval' && reached.low === null;
      return result(within ? { ...reached, low: { at: WHOLE, closed: false } } : reached, m, null, 'completion');
    },
  ),
  ...alike(['value done', 'ref value done', 'value done ref'], ({ core, words, result }) => {
    const v = core.find((i): i is Extract<Item, { k: 'value' }> => i.k === 'value')!;
    const done = core.find((i): i is Extract<Item, { k: 'done' }> => i.k === 'done')!;
    if (v.value.unit?.text !== '%' || done.how === 'over') return null;
    const m: Measure = { name: 'completion', words: '' };
    const denied = done.how === 'undone' || /[未没]/.test(words);
    return result(interval(m, denied ? '<' : '>=', constantReference(v.value), !denied), m, null, 'completion');
  }),
  ...alike(['done bound done value', 'done ref bound done value'], ({ items, core, headEnd, said, result, again }) => {
    const half = core.length - 2;
    const left = again([...items.slice(0, headEnd), ...core.slice(0, half)], said);
    const right = left && again(core.slice(half), left.said);
    return left && right && !sameWay(left.condition, right.condition)
      ? result(intersect(left.condition, right.condition), left.said.measure, left.said.reference, 'completion')
      : null;
  }),
};
