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

/** 每低1个百分点扣1分, 每后退1位减1分, 每延期一日扣0.1分 by itself: steps of what stood before. */
const onlySteps = ({ part }: PartReading): boolean =>
  part.bands.length === 0 &&
  part.adjustments.length > 0 &&
  part.adjustments.every((a) =>
    a.kind === 'step' ? a.measure.words === '' : a.kind === 'rankstep' || a.kind === 'late',
  );

/** What everybody begins with is of the whole rule. */
const BASE = /基础分|基本分|基准分|起评分/;

/** 收到4份及以上的，本项不得分; 同一事项就高: said of all the items. */
const ofAll = ({ part, unread, discretion }: PartReading): boolean =>
  part.bands.length === 0 && part.adjustments.length === 0 && unread.length === 0 && discretion.length === 0;

/** Does a later item go on with what an earlier one is about? `trials`: each item read by itself; `texts`: its words. */
export function areCases(trials: readonly PartReading[], texts: readonly string[]): boolean {
  if (texts.some((t) => BASE.test(t))) return true;
  return trials.some((later, n) => {
    if (n === 0) return false;
    if (opensOtherwise(later.part.bands) || onlySteps(later) || ofAll(later)) return true;
    const [own] = measured(later);
    if (own === undefined) return false;
    const named = own.measure.words.length > 1 && texts.slice(0, n).some((t) => t.includes(own.measure.words));
    return named || trials.slice(0, n).some((earlier) => measured(earlier).some((i) => sameNumber(i, own)));
  });
}
