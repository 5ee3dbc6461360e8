/** The only place that finds marks that are lost or given twice over, or for another matter than the row's. */
import { compare, HUNDRED } from '../../model/exact';
import { isSubsequence, isZeroValue, type Work } from './work';
import type { Adjustment, Condition, End } from '../../methods/rule';
import { addsOn, sameReference } from './contradiction';
import { sameEnd } from './ends';
import { sameAmount } from './limit';
import { levelUnsaid } from './levelMarks';

const ADDED = /再|另|还|加/;

/** 每低1%扣0.1分，低于30%的扣3分: three marks in all, or three on top of the twenty steps? */
const lostTwice = (w: Work): boolean =>
  w.adjustments.some(({ a: step }) => {
    if (step.kind !== 'step' || step.sign !== -1 || step.when || step.bracket) return false;
    return w.adjustments.some(({ a, statement }) => {
      if (a.kind !== 'flat' || a.sign !== -1 || a.when?.kind !== 'interval' || a.when.reaching) return false;
      const [end, open] = step.side === 'below' ? [a.when.high, a.when.low] : [a.when.low, a.when.high];
      const same = a.when.measure.name === step.measure.name && a.when.measure.words === step.measure.words;
      const added = statement.doings.some((d) => d.kind === 'effect' && ADDED.test(d.pre));
      return same && !added && open === null && end?.at.kind === 'constant' && !sameReference(end.at, step.reference);
    });
  });

/** 整改完成率100%得5分，重点问题没完成的扣2分: of another matter than the row's number. */
const lostElsewhere = (w: Work): boolean => {
  const words = w.bands.flatMap(({ when }) => (when?.kind === 'interval' ? [when.measure.words] : [])).filter(Boolean);
  return w.adjustments.some(({ a }) => {
    if (a.kind !== 'flat' || a.sign !== -1 || a.when?.kind !== 'interval' || !a.when.reaching) return false;
    const own = a.when.measure.words;
    return own !== '' && words.length > 0 && words.every((x) => !isSubsequence(x, own) && !isSubsequence(own, x));
  });
};

/** 每户得0.05分，完成任务的得满分: pieces that earn the marks, and all of them at once; both together come to more than all. */
const piecesAndAll = (w: Work): boolean =>
  w.limits.most === null &&
  w.bands.some(({ when, value }) => when !== null && value.kind === 'fixed' && value.amount.kind === 'full') &&
  w.adjustments.some(
    ({ a, statement }) =>
      (a.kind === 'incident' || a.kind === 'count') &&
      (a.kind === 'count' || a.sign === 1) &&
      statement.doings.some((d) => d.kind === 'effect' && d.sign === 'award'),
  );

/** 每完成25%计1分，全部完成计4分: what the pieces come to at the whole, said once more; null where they come to something else. */
export function sumsSaidAgain(w: Work): void {
  const piece = w.adjustments.find(
    (x) => x.a.kind === 'count' && x.a.measure.name === 'completion' && x.a.start === null,
  );
  if (piece?.a.kind !== 'count' || piece.a.per.kind !== 'mark') return;
  const all = piece.a.per.value.mul(HUNDRED).div(piece.a.size.value);
  const again = w.bands.filter(
    (b) =>
      b.when?.kind === 'interval' && b.when.reaching === true && b.when.low !== null &&
      b.value.kind === 'fixed' && b.value.amount.kind === 'mark' && !isZeroValue(b.value),
  ); // prettier-ignore
  const [band] = again;
  if (!band || again.length > 1 || band.value.kind !== 'fixed' || band.value.amount.kind !== 'mark') return;
  if (compare(band.value.amount.value, all) !== 0) return void (w.contradiction = true);
  w.bands = w.bands.filter((b) => b !== band);
  w.limits.most ??= band.value.amount;
}

/** 获国务院表彰加5分，获省政府表彰加3分，就高不重复: both would be added up where the highest alone counts. */
const highestLost = (w: Work): boolean =>
  w.once &&
  !w.adjustments.some(({ a }) => a.kind === 'levels') &&
  ([1, -1] as const).some(
    (sign) =>
      w.adjustments.filter(({ a }) => (a.kind === 'incident' || a.kind === 'flat') && a.sign === sign).length > 1,
  );

/** 不低于平均得6分，每低1个百分点扣0.5分；负增长的得2分: two marks and no more, or two of which the steps are taken? */
const lostFromOther = (w: Work): boolean =>
  w.adjustments.some(({ a: step }) => {
    if (step.kind !== 'step' || step.sign !== -1 || step.when || step.measure.name === 'growth') return false;
    const given = w.bands.filter(
      (b) => b.when?.kind === 'interval' && b.value.kind === 'fixed' && !isZeroValue(b.value),
    );
    const ofGrowth = given.filter((b) => b.when?.kind === 'interval' && b.when.measure.name === 'growth');
    return ofGrowth.length > 0 && ofGrowth.length < given.length;
  });

type Counted = Extract<Adjustment, { kind: 'count' | 'incident' }>;
/** A gain for each piece, counted from nothing. */
const counted = (a: Adjustment): Counted | null =>
  !a.when && ((a.kind === 'count' && a.start === null) || (a.kind === 'incident' && a.sign === 1)) ? a : null;
const unitOf = (a: Counted): string | null => (a.kind === 'count' ? a.size.unit : a.unit)?.dimension ?? null;
const ofWhat = (a: Counted): string => (a.kind === 'count' ? a.measure.words : a.words);

/** 每1000万元计1分，每增加500万元再计0.5分: the second count would begin at nothing too. */
const countedTwice = (w: Work): boolean =>
  w.adjustments.some(({ a, statement }, n) => {
    const again = statement.doings.some((d) => d.kind === 'effect' && ADDED.test(d.pre)) ? counted(a) : null;
    if (!again || ofWhat(again) !== '') return false;
    return w.adjustments.slice(0, n).some((x) => {
      const first = counted(x.a);
      return first !== null && unitOf(first) === unitOf(again);
    });
  });

/** 未全部完成的扣1分，均未完成的扣3分 taken for one case: it is lost once, and the two do not say how much. */
const sameCaseTwice = (w: Work): boolean =>
  w.adjustments.some(
    ({ a }, n) =>
      a.kind === 'flat' && a.when?.kind === 'interval' &&
      w.adjustments.slice(n + 1).some(({ a: b, statement }) =>
        b.kind === 'flat' && b.when?.kind === 'interval' && a.sign === b.sign && !addsOn(statement) &&
        sameInterval(a.when as Interval, b.when) && !sameAmount(a.amount, b.amount)),
  ); // prettier-ignore

type Interval = Extract<Condition, { kind: 'interval' }>;
const alike = (a: End | null, b: End | null): boolean => a === b || sameEnd(a, b);
const sameInterval = (a: Interval, b: Interval): boolean =>
  a.measure.name === b.measure.name && a.measure.words === b.measure.words && a.reaching === b.reaching &&
  alike(a.low, b.low) && alike(a.high, b.high); // prettier-ignore

export const lostOrGivenTwice = (w: Work): boolean =>
  countedTwice(w) ||
  sameCaseTwice(w) ||
  lostTwice(w) ||
  levelUnsaid(w) ||
  lostElsewhere(w) ||
  piecesAndAll(w) ||
  highestLost(w) ||
  lostFromOther(w);
