/** The only place that says from which mark the steps of a part begin where several bands give marks: from the one at the step's own reference. */
import { compare, isNegative, isZero, type Exact } from '../model/exact';
import { gapOf } from '../methods/adjust/stepGap';
import { Lacking, type Context } from '../methods/context';
import type { Adjustment, Band, Condition, End, Part, Reference } from '../methods/rule';
import { holdsCondition } from './conditions';

type Step = Extract<Adjustment, { kind: 'step' }>;

const at = (end: End | null, of: Reference): boolean =>
  end !== null &&
  ((end.at.kind === 'named' && of.kind === 'named' && end.at.name === of.name) ||
    (end.at.kind === 'constant' && of.kind === 'constant' && compare(end.at.constant.value, of.constant.value) === 0));

/** The band whose edge, itself in it, is where the steps go from. */
export const meets = ({ when, value }: Band, step: Step): boolean => {
  if (when?.kind !== 'interval' || value.kind !== 'fixed') return false;
  const end = step.side === 'below' ? when.low : when.high;
  return end?.closed !== false && at(end, step.reference);
};

/** 达到20%得5分，每低1个百分点扣0.3分，低于10%的得1分: the last band names what is left there, from which nothing more is taken. */
export const endsSteps = ({ when, value }: Band, a: Adjustment): boolean => {
  if (a.kind !== 'step' || a.sign !== -1 || a.when || a.bracket || a.reference.kind !== 'constant') return false;
  if (when?.kind !== 'interval' || value.kind !== 'fixed' || (when.low === null) === (when.high === null)) return false;
  const end = a.side === 'below' ? when.high : when.low;
  if (end?.at.kind !== 'constant' || when.measure.name !== a.measure.name) return false;
  const order = compare(end.at.constant.value, a.reference.constant.value);
  return a.side === 'below' ? order < 0 : order > 0;
};

/** 达到平均得8分，高于平均2个百分点以上得满分，每低1个百分点扣1分: losses begin with the 8. Nobody knows where no band meets them. */
export function whereLossesBegin(part: Part, context: Context): Exact | null {
  const steps = part.adjustments.filter((a): a is Step => a.kind === 'step' && a.sign === -1 && !a.when && !a.bracket);
  if (steps.length === 0) return null;
  for (const step of steps) {
    const band = part.bands.find((b) => meets(b, step));
    if (band?.value.kind === 'fixed') return context.marks(band.value.amount);
  }
  throw new Lacking({ missing: '适用的档次', reason: 'doubtful' });
}

/** 达到95%的得满分；低于90%的，每低1个百分点扣1分: of 92 % neither clause speaks. Where award and losses meet, who stands there has lost nothing. */
export function betweenAwardAndLosses(part: Part, context: Context): boolean {
  const awards = part.bands.filter(
    ({ when, value }) =>
      (when?.kind === 'interval' || when?.kind === 'gap') &&
      value.kind === 'fixed' &&
      !isZero(context.marks(value.amount)),
  );
  if (awards.length === 0 || part.adjustments.length === 0) return false;
  const losses = part.adjustments.filter(
    (a): a is Step => a.kind === 'step' && a.sign === -1 && !a.when && !a.bracket && a.reference.kind !== 'implied',
  );
  if (losses.length < part.adjustments.length) return false;
  const open = (c: Condition): boolean => c.kind !== 'interval' || c.low === null || c.high === null;
  if (losses.every((a) => awards.some(({ when }) => open(when!) && beginsAt(when!, a.reference)))) return false;
  const quiet = context.quiet();
  return losses.every((a) => {
    const { size } = gapOf(a, quiet);
    return isNegative(size) || (isZero(size) && !awards.some(({ when }) => beginsAt(when!, a.reference)));
  });
}

const zero = (e: End | null): boolean => e?.at.kind === 'constant' && isZero(e.at.constant.value);

function beginsAt(c: Condition, of: Reference): boolean {
  if (c.kind === 'gap') return at({ at: c.reference, closed: null }, of) && (c.low === null || zero(c.low));
  if (c.kind !== 'interval') return false;
  const unmoved = c.measure.name === 'growth' && of.kind === 'named' && of.name === 'last_year';
  return at(c.low, of) || at(c.high, of) || (unmoved && (zero(c.low) || zero(c.high)));
}

/** 与上年持平的得3分；每增加500万元加0.5分: who has more begins with what being level gives; of who has less nothing is said. */
export function levelBase(part: Part, context: Context): Exact | null {
  for (const band of part.bands) {
    const { when, value } = band;
    if (when?.kind !== 'interval' || !when.low || !when.high || value.kind !== 'fixed') continue;
    const { low, high } = when;
    const from = part.adjustments.find(
      (a): a is Step =>
        a.kind === 'step' &&
        a.sign === 1 &&
        a.side === 'above' &&
        a.reference.kind === 'named' &&
        at(low, a.reference) &&
        at(high, a.reference),
    );
    if (!from) continue;
    if (holdsCondition({ ...when, high: null }, context) === 'in') return context.marks(value.amount);
    throw new Lacking({ missing: '适用的档次', reason: 'absent' });
  }
  return null;
}

/** 完成任务的得满分，未完成的按比例得分，最高不超过7分: a most that a band itself exceeds is of another clause. */
export function capBelowBand(part: Part, context: Context): void {
  const most = part.limits.most && context.marks(part.limits.most);
  if (!most) return;
  const above = part.bands.some(
    ({ value }) => value.kind === 'fixed' && compare(context.marks(value.amount), most) > 0,
  );
  if (above) throw new Lacking({ missing: '适用的档次', reason: 'doubtful' });
}
