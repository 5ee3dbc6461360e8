/** The only place that refuses stretches of a gap that do not go together: the same stretch twice, or one that goes on from another of a different gap. */
import { compare } from '../../model/exact';
import { sameRef } from './ends';
import type { Work } from './work';

/** 低于95%的，3个百分点以内的部分…；超过3个百分点的部分 of the target: one stretch that goes on from another is of the same gap. */
const stretchOfAnother = (w: Work): boolean =>
  w.adjustments.some(
    ({ a }) =>
      a.kind === 'step' && a.bracket?.to &&
      w.adjustments.some(
        ({ a: b }) =>
          b.kind === 'step' && b.bracket !== null && a.side === b.side && a.sign === b.sign &&
          compare(b.bracket.from, a.bracket!.to!) === 0 && !sameRef(a.reference, b.reference),
      ),
  ); // prettier-ignore

/** 3个百分点以内的部分 and 3个百分点以内的部分 of one gap: the same stretch twice. */
const stretchedTwice = (w: Work): boolean =>
  w.adjustments.some(
    ({ a }, n) =>
      a.kind === 'step' && a.bracket !== null &&
      w.adjustments.slice(n + 1).some(
        ({ a: b }) =>
          b.kind === 'step' && b.bracket !== null && a.side === b.side && a.sign === b.sign && sameRef(a.reference, b.reference) &&
          (a.bracket!.to === null || compare(b.bracket.from, a.bracket!.to) < 0) &&
          (b.bracket.to === null || compare(a.bracket!.from, b.bracket.to) < 0),
      ),
  ); // prettier-ignore

export const stretchesAtOdds = (w: Work): boolean => stretchedTwice(w) || stretchOfAnother(w);
