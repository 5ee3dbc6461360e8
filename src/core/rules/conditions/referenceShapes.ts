/** The only place that reads a guard that compares with a standing reference: the target, the average, last year. */
import type { Comparison, Measure, Reference } from '../../methods/rule';
import { exact } from '../../model/exact';
import { readEvent } from './event';
import { boundClosed, boundOp, interval, reach, sideOf, strict } from './interval';
import { namedReference, partReference } from './reference';
import type { Said } from './said';
import type { Shapes } from './shape';
import { GENERIC, STANDING, defaultMeasure, meaningfulOnly, measureOf, severalOf } from './words';

/** 增速为正且高于全市平均: it is the indicator's own value that is compared, not the change on last year. */
const valueSaid = (said: Said): Measure => {
  const m = defaultMeasure(said);
  return m.name === 'growth' ? { name: 'actual', words: m.words } : m;
};

/** What reaches the target is the value itself, not the share of the target it is. */
const againstTarget = (m: Measure, at: Reference): Measure =>
  m.name === 'completion' && at.kind === 'named' && at.name === 'target' ? { name: 'actual', words: m.words } : m;

export const referenceShapes: Shapes = {
  ref: ({ items, measure, headEnd, said, text, tokens, result, get }) => {
    const standing = items.some((i) => i.k === 'by') && items.some((i) => i.k === 'words' && STANDING.test(i.text));
    if (items.some((i) => i.k === 'words' && /^(?:相同|一致|相当|相等)$/.test(i.text))) {
      const at = namedReference(get<'ref'>(0));
      const m =
        measureOf(
          items.slice(0, headEnd).filter((i) => i.k !== 'link'),
          text,
          tokens,
        ) ?? defaultMeasure(said);
      return result(interval(m, '=', at, true), m, at);
    }
    // 最高值得10分 beside a formula: who has it.
    const extreme = get<'ref'>(0);
    if (
      (extreme.name === 'max' || extreme.name === 'min') &&
      items.every((i) => i === extreme || i.k === 'of' || i.k === 'is')
    ) {
      const m = defaultMeasure(said);
      return result(interval(m, '=', namedReference(extreme), true), m, null);
    }
    if (!standing)
      return items.some((i) => i.k === 'by' || i.k === 'than') ? null : readEvent(items, said, text, tokens);
    const reference = namedReference(get<'ref'>(0));
    const m = measure ?? defaultMeasure(said);
    return result(reach(interval(m, '>=', reference, true), '达到'), m, reference);
  },
  'cmp ref': ({ items, measure, headEnd, said, result, get }) => {
    const reference = namedReference(get<'ref'>(1));
    const m = measure ?? valueSaid(said);
    const { op, text: how } = get<'cmp'>(0);
    const named = get<'ref'>(1).text;
    const several = severalOf(items.slice(0, headEnd), how);
    // 总量、增速均高于全市平均: how many do is asked of averages only.
    if (several && reference.kind === 'named' && reference.name !== 'average') return null;
    if (several)
      return result({ kind: 'howmany', count: exact(op === '>' || op === '>=' ? several : 0) }, m, reference);
    const generic = GENERIC.test(named) && said.reference?.kind === 'constant';
    const at = generic ? said.reference! : reference;
    const subject = againstTarget(generic ? (said.measure ?? m) : m, at);
    return result(reach(interval(subject, op, at, !strict(op)), how), subject, at, said.basis);
  },
  // 低于目标值的90%: a later 90% is one of the target too
  'cmp refpart': ({ measure, said, result, get }) => {
    const { op } = get<'cmp'>(0);
    const part = get<'refpart'>(1);
    const at = partReference(part);
    if (!at || (part.word !== '' && boundOp(part.word)[0] !== op[0])) return null;
    const m = measure ?? valueSaid(said);
    const closed = part.word === '' ? !strict(op) : boundClosed(part.word, null);
    const condition = interval(m, op, at, closed);
    return part.name === 'target'
      ? result(condition, m, null, 'completion')
      : { condition, said: { measure: null, reference: null, basis: 'plain' } };
  },
  'ref growth': ({ measure, said, result, get }) => {
    const reference = namedReference(get<'ref'>(0));
    const m = measure ?? defaultMeasure(said);
    const ops: Record<string, Comparison> = { flat: '=', notup: '<=', notdown: '>=', up: '>', down: '<' };
    const op = ops[get<'growth'>(1).g]!;
    return result(interval(m, op, reference, !strict(op)), m, reference);
  },
  cmp: ({ items, words, measure, said, result, get }) => {
    if (!said.reference || !meaningfulOnly(items)) return null;
    // 比上年提高5个百分点得满分，未达到的按比例得分
    if (said.far && /^(?:未|没|不).{0,2}达|^未到/.test(get<'cmp'>(0).text)) return null;
    // 都达到的 behind two standards: all of them, of which the last is one.
    if (/^(?:均|都|全)/.test(words) && get<'cmp'>(0).op === '>=') return null;
    // 两项均未达到的 behind 一项达到的: how many, not which.
    if (/^均/.test(get<'cmp'>(0).text) && said.reference.kind === 'named' && get<'cmp'>(0).op === '<') return null;
    if (/^(?:均|都)/.test(words) && strict(get<'cmp'>(0).op) === false && get<'cmp'>(0).op === '<=') {
      return result({ kind: 'howmany', count: exact(0) }, null, null);
    }
    return result(
      reach(
        interval(
          againstTarget(said.measure ?? measure ?? defaultMeasure(said), said.reference),
          get<'cmp'>(0).op,
          said.reference,
          !strict(get<'cmp'>(0).op),
        ),
        get<'cmp'>(0).text,
      ),
      null,
      null,
    );
  },
  'ref dir': ({ items, measure, said, result, get }) => {
    const side = sideOf(get<'dir'>(1).d);
    if (!side || !items.some((i) => i.k === 'than')) return null;
    const reference = namedReference(get<'ref'>(0));
    const m = measure ?? defaultMeasure(said);
    return result(interval(m, side === 'above' ? '>' : '<', reference, false), m, reference);
  },
};
