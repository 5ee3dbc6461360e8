/** The only place that reads a guard that says what is left over, what applies, and what came late. */
import type { Comparison, Condition, Measure } from '../../methods/rule';
import type { Item } from '../statements';
import { reachedWord, readEvent } from './event';
import { boundClosed, boundOp, interval, strict } from './interval';
import { constantReference, zero } from './reference';
import { type Shapes, alike } from './shape';

export const occurrenceShapes: Shapes = {
  '': ({ items, said, text, tokens, meaning }) => {
    if (meaning.length > 0) return null;
    return reachedWord(items, said) ?? readEvent(items, said, text, tokens);
  },
  late: ({ items, said, text, tokens }) => readEvent(items, said, text, tokens),
  else: ({ result }) => {
    return result({ kind: 'otherwise' }, null, null);
  },
  applicable: ({ result, get }) => {
    return result({ kind: 'applicable', has: get<'applicable'>(0).has }, null, null);
  },
  ...alike(['late value', 'late bound', 'late cmp value', 'late cmp bound', 'cmp value late'], ({ core, result }) => {
    const v = core.find((i): i is Extract<Item, { k: 'value' | 'bound' }> => i.k === 'value' || i.k === 'bound')!;
    const cmp = core.find((i): i is Extract<Item, { k: 'cmp' }> => i.k === 'cmp');
    const m: Measure = { name: 'days_late', words: '' };
    const later = core.some((i) => i.k === 'late' && /于$/.test(i.text));
    const op: Comparison = v.k === 'bound' ? boundOp(v.word) : (cmp?.op ?? (later ? '>' : '>='));
    const closed = cmp ? !strict(cmp.op) : v.k === 'bound' ? (boundClosed(v.word, v.inclusive) ?? true) : !later;
    const ends = interval(m, op, constantReference(v.value), closed);
    const late: Condition =
      ends.kind === 'interval' && ends.low === null ? { ...ends, low: { at: zero, closed: false } } : ends;
    return result(late, m, null);
  }),
};
