/** The only place that finds one short name for what is praised and for what is blamed: 获国家级表彰加2分，省级加1分；受国家级批评扣2分，省级扣1分. */
import { signOf, type Work } from './work';

/** A count of 省级 would be added and taken off at once: which of the two it is of, only the head that was left out tells. */
export function namedForBoth(w: Work): boolean {
  const names = w.adjustments.flatMap(({ a }) => {
    if (a.kind === 'levels') return a.rows.map((r) => ({ sign: signOf(a), words: r.label }));
    return a.kind === 'incident' && a.words !== '' ? [{ sign: signOf(a), words: a.words }] : [];
  });
  return names.some((x) => x.sign === 1 && names.some((y) => y.sign === -1 && y.words === x.words));
}
