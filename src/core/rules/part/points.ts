/** The only place that leaves a band its single point where another begins just beyond it: 超过100%的得6分，达到100%的得5分. */
import type { Band, Condition, End } from '../../methods/rule';
import { compare } from '../../model/exact';
import type { Work } from './work';

type Interval = Extract<Condition, { kind: 'interval' }>;

const sameNumber = (a: End, b: End): boolean =>
  a.at.kind === 'constant' &&
  b.at.kind === 'constant' &&
  a.at.constant.unit?.text === b.at.constant.unit?.text &&
  compare(a.at.constant.value, b.at.constant.value) === 0;

/** Does `b` begin where `a` does, and leave out the point itself? */
const beyond = (a: Interval, b: Interval): boolean => {
  const [near, far] = a.high === null ? [a.low, b.low] : [a.high, b.high];
  const open = a.high === null ? b.high === null : b.low === null;
  return open && near !== null && far !== null && near.closed !== false && far.closed === false && sameNumber(near, far);
};

const alone = (b: Band, bands: readonly Band[]): Band => {
  const c = b.when;
  if (c?.kind !== 'interval' || c.reaching || (c.low === null) === (c.high === null)) return b;
  const passed = bands.some(
    ({ when }) => when?.kind === 'interval' && !when.reaching && when.measure.name === c.measure.name && beyond(c, when),
  );
  const end = { at: (c.low ?? c.high)!.at, closed: true };
  return passed ? { ...b, when: { ...c, low: end, high: end } } : b;
};

export function settlePoints(w: Work): void {
  w.bands = w.bands.map((b) => alone(b, w.bands));
}
