/** The only place that asks from which mark the losses of a step begin, where two bands meet. */
import type { Adjustment, Band, Condition } from '../../methods/rule';
import { compare } from '../../model/exact';
import { endOf } from './contradiction';
import { sameEnd, sameRef } from './ends';
import { type Work, isZeroValue } from './work';

/** Does the band hold just where the steps begin? */
const holdsAt = (c: Condition | null, a: Adjustment): boolean => {
  if (c?.kind !== 'interval') return false;
  const level = endOf(c.low);
  const still = level !== null && level.n === 0n && c.high !== null && c.low!.at === c.high.at;
  if (a.kind === 'rankstep') return c.measure.name === 'rank_gain' && a.from === 'last_year' && still;
  if (a.kind !== 'step' || a.bracket) return false;
  if (c.measure.name === 'growth') return a.reference.kind === 'named' && a.reference.name === 'last_year' && still;
  const end = a.side === 'below' ? c.low : c.high;
  return end !== null && end.closed !== false && sameRef(end.at, a.reference);
};

/** 高于平均得5分，等于平均得3分，每低于平均…扣: from 3 or from 5? Who is a little below would have more than who is level. */
export const fromWhich = (w: Work): boolean => fromMoreThanLevel(w) || fromNothing(w);

/** 提高不足1个百分点得一半，持平得零分，每下降1个百分点倒扣0.5分: who has fallen begins with nothing, not with all. */
const fromNothing = (w: Work): boolean =>
  w.adjustments.some(
    ({ a }) =>
      a.kind === 'step' && a.sign === -1 && a.side === 'below' &&
      [...w.bands.filter((b) => isZeroValue(b.value)), ...w.vetoes].some((b) => isLevel(b.when, a)) &&
      w.bands.some((b) => b.when !== null && !isZeroValue(b.value)),
  ); // prettier-ignore

const isLevel = (c: Condition | null, a: Extract<Adjustment, { kind: 'step' }>): boolean =>
  c?.kind === 'interval' &&
  c.low !== null &&
  c.high !== null &&
  sameRef(c.low.at, a.reference) &&
  sameRef(c.high.at, a.reference);

const fromMoreThanLevel = (w: Work): boolean =>
  w.adjustments.some(
    ({ a }) =>
      'sign' in a && a.sign === -1 &&
      w.bands.some(
        (b) =>
          holdsAt(b.when, a) && b.value.kind === 'fixed' && !isZeroValue(b.value) &&
          w.bands.some((x) => x !== b && ofOneMatter(x.when, b.when) && more(x, b)) &&
          !w.bands.some((x) => x !== b && ofOneMatter(x.when, b.when) && beyond(x.when, b.when, 'side' in a && a.side === 'below')),
      ),
  ); // prettier-ignore

const ofOneMatter = (a: Condition | null, b: Condition | null): boolean =>
  a?.kind === 'interval' && b?.kind === 'interval' && a.measure.name === b.measure.name &&
  (a.measure.words === b.measure.words || a.measure.words === '' || b.measure.words === ''); // prettier-ignore

/** 低于60%的，在3分基础上每低…: a band of its own for who is past the point where the steps begin. */
const beyond = (a: Condition | null, b: Condition | null, below: boolean): boolean =>
  a?.kind === 'interval' && b?.kind === 'interval' &&
  (below
    ? a.low === null && a.high?.closed === false && sameEnd(a.high, b.low)
    : a.high === null && a.low?.closed === false && sameEnd(a.low, b.high)); // prettier-ignore

const more = (x: Band, y: Band): boolean => {
  if (x.value.kind !== 'fixed' || y.value.kind !== 'fixed') return false;
  const [a, b] = [x.value.amount, y.value.amount];
  if (a.kind === 'full' || b.kind === 'full') return a.kind !== b.kind && a.kind === 'full';
  return a.kind === b.kind && compare(a.value, b.value) > 0;
};
