/** The only place that reads a step under a condition on another measure: 总量进入前三名的，增速每高于平均1个百分点加0.5分. */
import type { Condition } from '../../methods/rule';
import { readCondition } from '../conditions';
import { constantReference } from '../conditions/reference';
import { isFiller, wordsOf } from '../conditions/words';
import { interval } from '../conditions/interval';
import type { Source } from '../source';
import type { Item, Statement } from '../statements';
import { type Work, isSubsequence, isZeroValue } from './work';

/** What must hold first, and the items that the step itself is about. */
export interface Gate {
  readonly when: Condition;
  readonly rest: readonly Item[];
}

/** Null: nothing stands before the step but what the step is about. */
export function readGate(s: Statement, w: Work, source: Source): Gate | null {
  const at = s.guard.findIndex((i, n) => i.k === 'comma' && s.guard[n - 1]?.k === 'of');
  if (at < 0 || s.step === null) return null;
  const head = s.guard.slice(0, at).filter((i) => i.k !== 'of');
  const rest = s.guard.slice(at + 1);
  const place = placesHeld(head, source);
  if (place) return rest.some(subject) ? { when: place, rest } : null;
  if (!head.some((i) => i.k === 'grade' && i.sure)) return null;
  const read = readCondition(head, w.said, source.text, source.tokens);
  const when = read?.condition;
  if (when?.kind !== 'event' || when.negated) return null;
  const denied = w.bands.flatMap((b) =>
    b.when?.kind === 'event' && b.when.negated && isZeroValue(b.value) && isSubsequence(when.words, b.when.words)
      ? [b.when.words]
      : [],
  );
  return { when: { ...when, words: denied[0] ?? when.words }, rest };
}

const subject = (i: Item): boolean => i.k === 'measure' || (i.k === 'words' && !isFiller(i.text));

/** 总量排名前三名: a place said as a condition; null for anything else, places from the bottom too. */
export function placesHeld(items: readonly Item[], source: Source): Condition | null {
  const at = items.findIndex((i) => i.k === 'places');
  const places = items[at];
  if (places?.k !== 'places' || places.phrase.list || places.phrase.first.bottom) return null;
  const before = items.slice(0, at);
  const plain = (i: Item): boolean =>
    ['words', 'level', 'by', 'comma'].includes(i.k) || (i.k === 'measure' && i.m === 'rank');
  if (at !== items.length - 1 || !before.every(plain)) return null;
  const { first, last, open } = places.phrase;
  if (open || (last && last !== first)) return null;
  const spoken = wordsOf(
    before.filter((i) => i.k !== 'measure'),
    source.text,
    source.tokens,
  );
  const words = spoken.replace(/(?:未|没有)?(?:能)?(?:进入)?(?:在)?(?:全[国区省市县])?$/, '');
  if (/[未没不]/.test(words)) return null;
  const denied = spoken.length > words.length && /未|没有/.test(spoken.slice(words.length));
  const end = constantReference(first);
  if (first.value !== 'first') return null;
  return interval({ name: 'rank', words }, denied ? '>' : '<=', end, !denied);
}

/** 总量未进入前三名的不加分 beside a gain for those who did. */
export function deniesGate(s: Statement, w: Work, source: Source): boolean {
  const place = placesHeld(
    s.guard.filter((i) => i.k !== 'of'),
    source,
  );
  const end = place?.kind === 'interval' ? place.low : null;
  return (
    place?.kind === 'interval' && end?.at.kind === 'constant' &&
    w.adjustments.some(
      ({ a }) =>
        a.when?.kind === 'interval' && a.when.measure.name === 'rank' && a.when.measure.words === place.measure.words &&
        a.when.high?.at.kind === 'constant' && end.at.kind === 'constant' &&
        a.when.high.at.constant.value.compare(end.at.constant.value) === 0,
    )
  ); // prettier-ignore
}
