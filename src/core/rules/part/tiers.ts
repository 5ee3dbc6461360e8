/** The only place that knows one count at two prices: 每引进1家得2分，从第4家起每家得1分 gives the first three their price and the others theirs. */
import { compare, exact, isZero } from '../../model/exact';
import type { Adjustment } from '../../methods/rule';
import type { Statement } from '../statements';
import type { Work } from './work';

type Incident = Extract<Adjustment, { kind: 'incident' }>;
type Entry = Work['adjustments'][number];

/** 从第4次起每次再扣1分: on top of what each costs anyway. */
const onTop = (s: Statement): boolean => s.doings.some((d) => d.kind === 'effect' && /再|另/.test(d.pre));

/** A price from some piece on goes on counting what stands right before it. */
export function tierPrices(w: Work): void {
  const all: Entry[] = [...w.adjustments];
  for (let n = 1; n < all.length; n++) {
    const [x, y] = [all[n - 1]!, all[n]!];
    const [first, later] = [x.a, y.a];
    if (first.kind !== 'incident' || later.kind !== 'incident' || !goesOn(first, later)) continue;
    all[n] = { ...y, a: { ...later, words: first.words } };
    if (first.cap === null && !onTop(y.statement)) all[n - 1] = { ...x, a: upTo(first, later) };
  }
  w.adjustments = all;
}

const goesOn = (first: Incident, later: Incident): boolean =>
  first.sign === later.sign &&
  first.unit?.base === later.unit?.base &&
  first.when === later.when &&
  isZero(first.free) &&
  !isZero(later.free) &&
  (later.words === '' || later.words === first.words);

/** Are they one count at two prices? What is said of the most of it is of both. */
export const oneCount = (a: Adjustment, b: Adjustment): boolean =>
  a.kind === 'incident' && b.kind === 'incident' && a !== b && a.words === b.words && a.when === b.when &&
  a.sign === b.sign && isZero(a.free) !== isZero(b.free); // prettier-ignore

/** The marks that so many pieces come to are the most of the first price. */
function upTo(first: Incident, later: Incident): Incident {
  if (first.per.kind !== 'mark' || compare(first.size, exact(1)) !== 0) return first;
  return { ...first, cap: { kind: 'mark', value: first.per.value.mul(later.free) } };
}
