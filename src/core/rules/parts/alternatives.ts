/** The only place that tells cases of one number from parts of a rule, where both stand behind list marks: ①120%以上得10分；②100%—120%得9分. */
import type { Band, Condition } from '../../methods/rule';
import type { PartReading } from '../part/work';

type Interval = Extract<Condition, { kind: 'interval' }>;

const measured = (r: PartReading): readonly Interval[] =>
  r.part.bands.flatMap(({ when }) =>
    when?.kind === 'interval' ? [when] : when?.kind === 'all' ? intervalsOf(when.of) : [],
  );
const intervalsOf = (of: readonly Condition[]): readonly Interval[] =>
  of.flatMap((c) => (c.kind === 'interval' ? [c] : []));

/** The same number: a name said once holds for what follows. A task reached is a number of its own only where its name is. */
const sameNumber = (earlier: Interval, later: Interval): boolean => {
  const [a, b] = [earlier.measure, later.measure];
  if (b.words !== '' && a.words !== b.words) return false;
  const reached = (i: Interval): boolean => i.reaching === true || i.measure.name === 'completion';
  return a.name === b.name
    ? !(later.reaching === true && b.words === '' && later.low !== null)
    : reached(earlier) && reached(later);
};

const opensOtherwise = ([first]: readonly Band[]): boolean => first?.when?.kind === 'otherwise';

/** 每低1个百分点扣1分 by itself: steps of what stood before. */
const onlySteps = ({ part }: PartReading): boolean =>
  part.bands.length === 0 &&
  part.adjustments.length > 0 &&
  part.adjustments.every((a) => a.kind === 'step' && a.measure.words === '' && a.reference.kind !== 'constant');

/** 收到4份及以上的，本项不得分; 同一事项就高: said of all the items. */
const ofAll = ({ part, unread, discretion }: PartReading): boolean =>
  part.bands.length === 0 && part.adjustments.length === 0 && unread.length === 0 && discretion.length === 0;

/** Does a later item go on with what an earlier one is about? `trials`: each item read by itself. */
export function areCases(trials: readonly PartReading[]): boolean {
  return trials.some((later, n) => {
    if (n === 0) return false;
    if (opensOtherwise(later.part.bands) || onlySteps(later) || ofAll(later)) return true;
    const [own] = measured(later);
    return own !== undefined && trials.slice(0, n).some((earlier) => measured(earlier).some((i) => sameNumber(i, own)));
  });
}
