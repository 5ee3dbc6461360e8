/** The only place that finds marks that are lost or given twice over, or for another matter than the row's. */
import { isSubsequence, type Work } from './work';
import { sameReference } from './contradiction';

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

export const lostOrGivenTwice = (w: Work): boolean => lostTwice(w) || lostElsewhere(w) || piecesAndAll(w);
