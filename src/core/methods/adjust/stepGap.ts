/** The only place that finds how far a value is from what a step measures it by: target, average, last year, 序时进度, a number of the text. */
import { abs, compare, div, HUNDRED, isPositive, mul, neg, sub, type Exact } from '../../model/exact';
import { isMissing } from '../../model/inputs';
import type { Quantity } from '../../model/quantity';
import { isReduction } from '../../text/direction';
import { isPercentual } from '../../text/units';
import { completedAim, completedShare } from '../completed';
import { Lacking, type Context } from '../context';
import { gapBetween, MOST_OF_A_RATE } from '../gap';
import type { AdjustParams, Part } from '../rule';
import { sayReference, shown, shownQuantity } from '../words';
import { fromLastYear } from './moved';

export type Step = AdjustParams['step'];

export interface Gap {
  /** In the unit of the step; positive on the step's side. */
  readonly size: Exact;
  /** What was compared; `gap` (低5个百分点) is '' where the reference was reached. */
  readonly how: (gap: string) => string;
  /** What the gap is told in, where that is not the unit of the step: 每低1% of a rate are 个百分点. */
  readonly unit?: string;
}

/** What the step is counted in, as text. */
export const UNIT = (p: Step): string => p.size.unit?.text ?? '';

export function gapOf(of: Step, context: Context): Gap {
  const p = ofNamedFall(of, context.part);
  const side = p.neutral && context.part.lowerIsBetter === null && context.lowerIsBetter(p.measure) ? 'above' : p.side;
  if (costsTheWrongWay(p, context)) throw new Lacking({ missing: '完成值', reason: 'doubtful' });
  const short = side === 'below' && countsThings(p) ? toldShort(p, context) : null;
  if (short) return short;
  if (p.measure.name === 'completion') {
    const completion = context.measure(p.measure).value;
    const aim = completionAim(p, context);
    return {
      size: side === 'below' ? sub(aim, completion) : sub(completion, aim),
      how: (gap) => {
        const named = p.reference.kind === 'named' && p.reference.name !== 'target' ? sayReference(p.reference) : '';
        return compared(`完成率${shown(completion)}%`, `${named}${shown(aim)}%`, gap, side);
      },
    };
  }
  const aim = countsThings(p) ? null : completedAim(p.reference);
  const share = aim ? completedShare(p.measure, context) : null;
  if (aim && share)
    return {
      size: side === 'below' ? sub(aim, share.value) : sub(share.value, aim),
      how: (gap) => compared(`完成率${shown(share.value)}%`, `${shown(aim)}%`, gap, side),
    };
  const onSchedule = p.reference.kind === 'named' && p.reference.name === 'schedule';
  if (onSchedule && countsThings(p)) return behindDue(p, side, context);
  const grown = grownBy(p, context);
  if (grown) return { size: side === 'below' ? neg(grown) : grown, how: () => tellGrowth(grown) };
  // 每上升1个百分点扣1分: a rise that costs marks is not measured from 100 %.
  const toHundred = p.side === 'below' && p.sign === -1;
  const aimless = p.reference.kind === 'implied' && !toHundred && !fromLastYear(p.reference, p.measure, context);
  if (aimless && !context.tryAsk({ name: 'target', words: p.measure.words }))
    throw new Lacking({ missing: '目标值', reason: 'absent' });
  const reference = context.reference(p.reference, p.measure);
  if (!reference) return lacking(p, context);
  // By 千分点 a bare 98.8 says nothing of being told in thousandths.
  const bare = isBareAim(p, reference, context) || /千分点/.test(UNIT(p));
  const asked = reference.unit ?? (bare ? null : p.size.unit);
  const x = context.measure(p.measure, asked, onSchedule);
  if (p.reference.kind === 'constant') context.ofOneScale(x, p.reference.constant);
  const r = context.inUnit(reference, x.unit);
  // A rate measured in 个百分点 is itself said in %.
  const unit = x.unit?.text === '个百分点' ? '%' : (x.unit?.text ?? '');
  const how = (gap: string): string =>
    compared(`${shown(x.value)}${unit}`, `${referenceName(p, context)}${shown(r)}${unit}`, gap, side);
  const points = UNIT(p) === '%' && context.isPercentage(x, p.measure) === true;
  return {
    ...(points ? { unit: '个百分点' } : {}),
    size: gapBetween(
      x,
      reference,
      { side, measure: spokenOf(p, context.part), unit: p.size.unit, basis: p.basis },
      context,
    ),
    how,
  };
}

/** 95%，比目标值100%低5个百分点; 100%，不低于目标值100%. */
const compared = (value: string, reference: string, gap: string, side: Step['side']): string =>
  gap ? `${value}，比${reference}${gap}` : `${value}，不${side === 'below' ? '低' : '高'}于${reference}`;

/** What the value is compared with, by name; a number of the text speaks for itself. */
function referenceName(p: Step, context: Context): string {
  if (p.reference.kind === 'named') return sayReference(p.reference);
  if (p.reference.kind === 'beyond') return '应达到的';
  if (p.reference.kind !== 'implied') return '';
  if (fromLastYear(p.reference, p.measure, context)) return '上年';
  return context.tryAsk({ name: 'target', words: p.measure.words }) ? '目标值' : '';
}

/** 每低1个百分点扣1分 under a target of 失业率: who is below it has done better. Nobody says what was meant. */
const costsTheWrongWay = ({ sign, side, neutral, reference, measure }: Step, context: Context): boolean =>
  (sign === -1) === (side === 'below') && !neutral && context.part.lowerIsBetter !== true &&
  (reference.kind === 'implied' || (reference.kind === 'named' && AIMS.has(reference.name))) &&
  measure.name === 'actual' && context.lowerIsBetter(measure); // prettier-ignore

/** What others, or the row itself, should do as well as. */
const AIMS: ReadonlySet<string> = new Set(['target', 'average', 'best', 'last_year']);

/** 缺1次 under 每少1次: the gap itself stands in the cell. */
function toldShort({ measure, size }: Step, context: Context): Gap | null {
  if (measure.name !== 'actual' && measure.name !== 'count') return null;
  const answer = context.inputs.number({ name: measure.name, words: measure.words, wanting: true });
  if (isMissing(answer) || !answer.ok.wanting) return null;
  const { value, unit } = answer.ok;
  return { size: context.inUnit(answer.ok, size.unit), how: () => `缺${shown(value)}${unit?.text ?? ''}` };
}

/**
 * A target or a mean without a unit, of what may be an amount: the value is asked as it stands, never as a share. A gap to the mean
 * that is counted in 个百分点 is one of percentages.
 */
function isBareAim(p: Step, reference: Quantity, context: Context): boolean {
  if (reference.unit !== null || context.isPercentage(reference, p.measure) === true) return false;
  const name = p.reference.kind === 'named' ? p.reference.name : null;
  if (name === 'average' || name === 'last_year' || name === 'best') return p.size.unit?.dimension === 'percent';
  return (
    (p.reference.kind === 'implied' || name === 'target') &&
    context.tryAsk({ name: 'target', words: p.measure.words }) !== null
  );
}

/** Each 1个 or 100万元, no percentage. */
export const countsThings = ({ size: { unit } }: Step): boolean =>
  unit !== null && !['points', 'percent'].includes(unit.dimension);

/** 比序时进度每少1个: what is due by now is that share of the target, in the step's own unit. */
function behindDue(p: Step, side: Step['side'], context: Context): Gap {
  const { unit } = p.size;
  const target = context.ask({ name: 'target', words: p.measure.words, unit });
  const share = context.ask({ name: 'schedule' });
  const due = div(mul(context.inUnit(target, unit), share.value), HUNDRED);
  const done = context.inUnit(context.ask({ name: 'actual', words: p.measure.words, unit }), unit);
  return {
    size: side === 'below' ? sub(due, done) : sub(done, due),
    how: (gap) => compared(`${shown(done)}${UNIT(p)}`, `序时进度${shown(due)}${UNIT(p)}`, gap, side),
  };
}

/** 能耗降低率完成目标得5分；未完成的，每少0.1个百分点…: the step speaks of what the band before it named. */
export function spokenOf(p: Step, part: Part): Step['measure'] {
  if (p.measure.words !== '') return p.measure;
  const named = part.bands.flatMap((b) =>
    b.when?.kind === 'interval' && b.when.measure.name === 'actual' && b.when.measure.words !== ''
      ? [b.when.measure]
      : [],
  );
  return named[0] ?? p.measure;
}

/** 下降率达到目标得满分，每差0.1个百分点…: the step goes by the fall that the band names, whatever the row is called. */
function ofNamedFall(p: Step, part: Part): Step {
  const measure = spokenOf(p, part);
  return isReduction(measure.words) ? { ...p, measure } : p;
}

/** 较上年每下降1%: the growth itself, when the row gives it in place of last year's value. */
function grownBy(p: Step, context: Context): Exact | null {
  // 每上升1个百分点 of an amount's growth, when the growth is all the row gives.
  const value = context.inputs.number({ name: 'actual', words: p.measure.words });
  if (p.reference.kind !== 'named' || p.reference.name !== 'last_year') return null;
  // Nothing but the growth of 21450万千瓦时 is measured in points; nor anything else where the growth is all there is.
  const growth = context.inputs.number({ name: 'growth', words: p.measure.words });
  const alone = !isMissing(value) && !isMissing(growth) && stands(value.ok, growth.ok);
  const ofAmount = isMissing(value) || alone || context.isPercentage(value.ok, p.measure) === false;
  const growing = p.size.unit?.text === '%' || (p.size.unit?.dimension === 'points' && ofAmount);
  if (!growing) return null;
  return context.tryAsk({ name: 'last_year', words: p.measure.words })
    ? null
    : (context.tryAsk({ name: 'growth', words: p.measure.words })?.value ?? null);
}

/** In one cell. */
const stands = (a: Quantity, b: Quantity): boolean =>
  a.at !== undefined && a.at.sheet === b.at?.sheet && a.at.row === b.at.row && a.at.col === b.at.col;

const tellGrowth = (grown: Exact): string =>
  grown.n === 0n ? '与上年持平' : `较上年${isPositive(grown) ? '增长' : '下降'}${shown(abs(grown))}%`;

/** Completion is compared with 100 %, with 序时进度, with the percentage the text names, or with the completion of others or of last year. */
function completionAim(p: Step, context: Context): Exact {
  if (p.reference.kind === 'constant') return p.reference.constant.value;
  if (p.reference.kind !== 'named') return completedAim(p.reference) ?? HUNDRED;
  if (p.reference.name === 'schedule') return context.ask({ name: 'schedule' }).value;
  if (!OTHERS.has(p.reference.name)) return HUNDRED;
  const theirs = context.reference(p.reference, p.measure);
  if (!theirs) throw new Lacking({ missing: sayReference(p.reference), reason: 'absent' });
  // 78 beside a completion in percent is one; 2.2亿元 is not.
  if (theirs.unit ? !isPercentual(theirs.unit) : compare(theirs.value, MOST_OF_A_RATE) > 0)
    throw new Lacking({ missing: sayReference(p.reference), reason: 'doubtful', at: theirs.at, shown: shownQuantity(theirs) }); // prettier-ignore
  return theirs.value;
}

/** Whose completion stands in a column of its own. */
const OTHERS: ReadonlySet<string> = new Set(['average', 'last_year', 'best', 'min', 'max']);

/** 少报 of 报: what is lacking is asked for as such, and 实报数 does not tell it. */
const WANT = /[少缺漏欠差未没不]/;

/**
 * No reference at all: what is lacking was counted, or the row must give a target. Beside last year's number the row's own is how many there are,
 * not how many are lacking.
 */
function lacking(p: Step, context: Context): Gap {
  const stock = context.tryAsk({ name: 'last_year', words: p.measure.words }) !== null;
  const { words } = p.measure;
  const counted =
    p.size.unit?.dimension === 'count' && p.side === 'below' && !stock
      ? context.tryAsk({
          name: 'count',
          words: WANT.test(words) ? words : `少${words}`,
          unit: p.size.unit,
        })
      : null;
  if (counted) {
    const how = (gap: string): string =>
      gap ? `缺${shown(counted.value)}${counted.unit?.text ?? UNIT(p)}` : '没有缺少';
    return { size: counted.value, how };
  }
  throw new Lacking({ missing: '目标值', reason: 'absent' });
}
