/** The only place that knows one count at two prices: 每引进1家得2分，从第4家起每家得1分 gives the first three their price and the others theirs. */
import { compare, exact, isZero } from '../../model/exact';
import type { Adjustment } from '../../methods/rule';
import type { Statement } from '../statements';
import type { Work } from './work';

type Incident = Extract<Adjustment, { kind: 'incident' }>;

/** 从第4次起每次再扣1分: on top of what each costs anyway. */
const onTop = (s: Statement): boolean => s.doings.some((d) => d.kind === 'effect' && /再|另/.test(d.pre));

export function tierPrices(w: Work): void {
  const counted = w.adjustments.filter((x) => x.a.kind === 'incident');
  const [x, y] = counted;
  if (counted.length !== 2 || !x || !y) return;
  const [first, later] = [x.a as Incident, y.a as Incident];
  const same = first.sign === later.sign && first.unit?.base === later.unit?.base && first.when === later.when;
  if (!same || !isZero(first.free) || isZero(later.free) || !(later.words === '' || later.words === first.words))
    return;
  const beyond = { ...y, a: { ...later, words: first.words } };
  const within = first.cap === null && !onTop(y.statement) ? upTo(first, later) : first;
  w.adjustments = w.adjustments.map((z) => (z === x ? { ...x, a: within } : z === y ? beyond : z));
}

/** The marks that so many pieces come to are the most of the first price. */
function upTo(first: Incident, later: Incident): Incident {
  if (first.per.kind !== 'mark' || compare(first.size, exact(1)) !== 0) return first;
  return { ...first, cap: { kind: 'mark', value: first.per.value.mul(later.free) } };
}
