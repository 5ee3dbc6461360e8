/** The only place that reads a guard that says what is left over, what applies, and what came late. */
import type { Comparison, Condition, Measure } from '../../methods/rule';
import type { Token } from '../lexer';
import type { Item } from '../statements';
import { isZero } from '../../model/exact';
import { eventOf, reachedWord, readEvent } from './event';
import { boundClosed, boundOp, interval, strict } from './interval';
import { alignUnit, constantReference, zero } from './reference';
import { type Group, type Shapes, alike } from './shape';
import { wordsOf } from './words';

/** 迟报2次 counts how often, 迟报2天 tells how late. */
const lateness = (size: Token, { items, text, tokens }: Group): Measure =>
  size.unit?.dimension === 'count'
    ? { name: 'count', words: wordsOf(items, text, tokens) }
    : { name: 'days_late', words: '' };

/** 滞后10个百分点: behind a rate, and not late. */
const isShare = ({ unit }: Token): boolean => unit?.dimension === 'points' || unit?.dimension === 'percent';

export const occurrenceShapes: Shapes = {
  '': ({ items, said, text, tokens, meaning }) => {
    if (meaning.length > 0) return null;
    return reachedWord(items, said) ?? readEvent(items, said, text, tokens);
  },
  // 年度考核未获优秀等次的: a single grade, got or not
  grade: ({ items, said, text, tokens, get }) => {
    const { from, to } = get<'grade'>(0);
    const before = wordsOf(items.slice(0, items.indexOf(get<'grade'>(0))), text, tokens);
    if (!/(?:获得?|获评|评为|评定为|认定为)$/.test(before)) return null;
    const behind = wordsOf(items.slice(items.indexOf(get<'grade'>(0)) + 1), text, tokens);
    return eventOf(`${before}${text.slice(tokens[from]!.s, tokens[to - 1]!.e)}${behind}`, said);
  },
  late: ({ items, said, text, tokens }) => readEvent(items, said, text, tokens),
  // 逾期完成的: a deed, if late
  'late done': ({ items, said, text, tokens, get }) => {
    const [late, done] = [get<'late'>(0), get<'done'>(1)];
    if (done.how !== 'done' || late.to !== done.from || items.some((i) => i !== late && i !== done && i.k !== 'words'))
      return null;
    const whole = text.slice(tokens[items[0]!.from]!.s, tokens[items[items.length - 1]!.to - 1]!.e);
    return /[未不没无]/.test(whole) ? null : eventOf(whole, said);
  },
  else: ({ result }) => {
    return result({ kind: 'otherwise' }, null, null);
  },
  applicable: ({ result, get }) => {
    return result({ kind: 'applicable', has: get<'applicable'>(0).has }, null, null);
  },
  // 逾期11—20日的
  'late range': (group) => {
    const { result, get } = group;
    const { low, high, lowIn, highIn } = get<'range'>(1);
    if (isShare(high)) return null;
    const m = lateness(high, group);
    return result(
      {
        kind: 'interval',
        measure: m,
        low: { at: alignUnit(low, high), closed: lowIn },
        high: { at: constantReference(high), closed: highIn },
      },
      m,
      null,
    );
  },
  ...alike(['late value', 'late bound', 'late cmp value', 'late cmp bound', 'cmp value late'], (group) => {
    const { core, result } = group;
    const v = core.find((i): i is Extract<Item, { k: 'value' | 'bound' }> => i.k === 'value' || i.k === 'bound')!;
    const cmp = core.find((i): i is Extract<Item, { k: 'cmp' }> => i.k === 'cmp');
    if (isShare(v.value)) return null;
    const m = lateness(v.value, group);
    // 迟报2次: twice, as with 漏报2次
    if (m.name === 'count' && v.k === 'value' && !cmp)
      return result(interval(m, '=', constantReference(v.value), true), m, constantReference(v.value));
    const later = core.some((i) => i.k === 'late' && /于$/.test(i.text));
    const op: Comparison = v.k === 'bound' ? boundOp(v.word) : (cmp?.op ?? (later ? '>' : '>='));
    const closed = cmp ? !strict(cmp.op) : v.k === 'bound' ? (boundClosed(v.word, v.inclusive) ?? true) : !later;
    const ends = interval(m, op, constantReference(v.value), closed);
    const late: Condition =
      ends.kind === 'interval' && ends.low === null && !isZero(v.value.number!)
        ? { ...ends, low: { at: zero, closed: false } }
        : ends;
    return result(late, m, null);
  }),
};
