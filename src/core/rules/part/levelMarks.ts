/** The only place that doubts what stands on the level: 每高1个百分点得1分，持平的得0.2分 may give the 0.2 to those above as well, or not. */
import type { Condition, Reference } from '../../methods/rule';
import { sameReference } from './contradiction';
import { signOf, type Work } from './work';

/** 持平: just at what the steps run from. */
const isLevel = (when: Condition | null, at: Reference): boolean =>
  when?.kind === 'interval' && when.low !== null && when.high !== null &&
  sameReference(when.low.at, when.high.at) && sameReference(when.low.at, at); // prettier-ignore

/** Steps that are 得 by themselves, beside marks of their own for the level that they start at. */
export const levelUnsaid = (w: Work): boolean =>
  w.adjustments.some(({ a, statement }) => {
    if (a.kind !== 'step' || signOf(a) !== 1) return false;
    if (!statement.doings.some((d) => d.kind === 'effect' && d.sign === 'award')) return false;
    return [...w.bands, ...w.vetoes].some(({ when }) => isLevel(when, a.reference));
  });
