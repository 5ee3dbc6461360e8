/** The only place that knows cases that no number can meet. */
import { compare } from '../../model/exact';
import type { Condition, End } from '../../methods/rule';
import { endOf } from './contradiction';
import { sameEnd } from './ends';

type Interval = Extract<Condition, { kind: 'interval' }>;

/** 不低于90%，低于80%的不得分: an aim and the case that misses it, of which no range can be made. */
function crossed({ low, high }: Interval): boolean {
  const [from, to] = [endOf(low), endOf(high)];
  const unit = (e: End | null): string | undefined =>
    e?.at.kind === 'constant' ? e.at.constant.unit?.text : undefined;
  return from !== null && to !== null && unit(low) === unit(high) && compare(from, to) > 0;
}

/** 未完成市定目标但完成县定目标的 taken for one target: reached and missed at once holds for nobody. */
export const never = (c: Condition | null): boolean =>
  (c?.kind === 'interval' && crossed(c)) ||
  (c?.kind === 'all' &&
    c.of.some(
      (a) =>
        never(a) ||
        (a.kind === 'interval' &&
          a.low === null &&
          a.high?.closed === false &&
          c.of.some(
            (b) =>
              b.kind === 'interval' && b.high === null && b.measure.name === a.measure.name && sameEnd(a.high, b.low),
          )),
    ));
