/** The only place that scores one part: veto, base, adjustments, limits, in that order whatever the order of the words. */
import {
  isZero as isNothing,
  ZERO,
  add,
  clamp,
  compare,
  exact,
  isNegative,
  mul,
  neg,
  sub,
  type Exact,
} from '../model/exact';
import { isMissing } from '../model/inputs';
import { Lacking, type Context } from '../methods/context';
import { ADJUSTMENTS } from '../methods/registry';
import type { Adjustment, Amount, Band, Condition, End, Part } from '../methods/rule';
import { sayCondition } from '../methods/conditionWords';
import { shown } from '../methods/words';
import { signOf } from '../rules/part/work';
import { baseOf, valueOf } from './bands';
import { passedOver } from './flats';
import { gainEnd } from './gainEnd';
import { inHole } from './hole';
import { betweenAwardAndLosses, capBelowBand, endsSteps, levelBase, whereLossesBegin } from './lossBase';
import { untoldByLadder } from './lossLadder';
import { keepsMissedAward } from './missedAward';
import { countsUntold } from './toldCounts';
import { holdsCondition } from './conditions';

/** Exact: rounding is for the whole rule's mark. */
export interface PartScore {
  readonly value: Exact;
  /** Words of a veto on the grade that came true. */
  readonly gradeVeto: string | null;
}

/** `onlyDeducts` (底线管理): the part begins at 0 and may end below it. Throws `Lacking` when an input is missing. */
export function scorePart(whole: Part, context: Context, onlyDeducts: boolean): PartScore {
  let part = whole;
  let gradeVeto: string | null = null;
  const absent = part.bands.find((b) => b.when?.kind === 'applicable' && !b.when.has);
  if (absent && holdsCondition(absent.when!, context) !== 'out') {
    const value = valueOf(absent.value, context);
    context.note(absent.span, 'base', true, '无此项任务', value);
    return { value, gradeVeto };
  }
  if (untoldByLadder(part, context)) throw new Lacking({ missing: '适用的档次', reason: 'doubtful' });
  for (const v of part.vetoes) {
    const verdict = holdsCondition(v.when, context);
    const shared = verdict === 'edge' && part.bands.some((b) => touching(b.when, v.when, context));
    const applies = shared ? context.choose('shared_bound') !== 'better' : verdict !== 'out';
    context.note(
      v.span,
      'veto',
      applies,
      applies ? (v.on === 'mark' ? '本项不得分' : v.words) : '未发生',
      applies && v.on === 'mark' ? ZERO : null,
    );
    if (!applies) continue;
    if (v.on === 'mark') return { value: ZERO, gradeVeto };
    gradeVeto = v.words;
  }
  const base = baseOf(part.bands, context, () => fallbackBase(part, context, onlyDeducts));
  if (part.bands.length === 0 && part.adjustments.length === 0) return { value: vetoOnlyBase(context), gradeVeto };
  capBelowBand(part, context);
  // 未报送的不得分 stands whatever 最低得1分 says of those who came late.
  if (base.zeroed && part.bands.some((b) => b.when !== null)) return { value: ZERO, gradeVeto };
  part = settled(part, base.value, context);
  const { gained, lost } = adjusted(part, base.band, context);
  if (!base.band && !onlyDeducts && keepsMissedAward(part, lost, context))
    throw new Lacking({ missing: '适用的档次', reason: 'doubtful' });
  if (nothingToGain(part, base.value, gained, context)) throw new Lacking({ missing: '加分上限', reason: 'doubtful' });
  const value = limited(add(sub(base.value, lost), gained), part, context, onlyDeducts);
  return { value: onlyDeducts ? value : upToFull(value, part, base.value, context), gradeVeto };
}

function upToFull(value: Exact, part: Part, base: Exact, context: Context): Exact {
  const { full } = context;
  if (compare(value, full) <= 0) return value;
  const end = gainEnd(part, base, context);
  if (end === 'doubtful')
    throw new Lacking({
      missing: '规则所得分数',
      reason: 'doubtful',
      shown: `规则得${shown(value)}分，分值${shown(full)}分`,
    });
  if (end === 'open' || context.choose('gain_cap') === 'open') return value;
  context.note(part.span, 'limit', true, () => `最高${shown(full)}分`, sub(full, value));
  return full;
}

/** 完成得6分，每多1家加0.5分，最多加1.5分（满分6分）: a most that is the base already would take back all that has a cap of its own. */
function nothingToGain(part: Part, base: Exact, gained: Exact, context: Context): boolean {
  const { most, add: cap } = part.limits;
  if (!most || isNothing(gained) || compare(limitOf(most, context), base) > 0) return false;
  return cap !== null || part.adjustments.some((a) => 'sign' in a && a.sign === 1 && 'cap' in a && a.cap !== null);
}

/** 达到95%得6分 … 95%以下不得分: does the value stand where a band and what takes all meet? */
function touching(band: Condition | null, veto: Condition, context: Context): boolean {
  // 未完成任务但完成率80%以上的按完成率计分；80%以下的不得分
  if (band?.kind === 'all')
    return band.of.some((c) => touching(c, veto, context)) && holdsCondition(band, context) !== 'out';
  if (band?.kind !== 'interval' || veto.kind !== 'interval' || band.measure.name !== veto.measure.name) return false;
  const meet = (a: End | null, b: End | null): boolean =>
    a?.at.kind === 'constant' &&
    b?.at.kind === 'constant' &&
    compare(a.at.constant.value, b.at.constant.value) === 0 &&
    a.closed !== false;
  return (meet(band.low, veto.high) || meet(band.high, veto.low)) && holdsCondition(band, context) !== 'out';
}

/** 最高N分 behind a base of 满分 binds the additions when it is less than the base. */
function settled(part: Part, base: Exact, context: Context): Part {
  const { either } = part.limits;
  if (!either) return part;
  const order = compare(context.marks(either), base);
  if (order === 0) throw new Lacking({ missing: '加分上限', reason: 'doubtful' });
  return { ...part, limits: { ...part.limits, either: null, ...(order < 0 ? { add: either } : { most: either }) } };
}

/** Nothing but a veto: the mark comes from elsewhere, or is whole. */
function vetoOnlyBase(context: Context): Exact {
  const given = context.inputs.number({ name: 'base_score' });
  const value = isMissing(given) ? context.full : given.ok.value;
  context.note(context.part.span, 'base', true, isMissing(given) ? '从满分起计' : '原有得分', value);
  return value;
}

const isZero = (b: Part['bands'][number]): boolean =>
  b.value.kind === 'fixed' && b.value.amount.kind === 'mark' && isNothing(b.value.amount.value);

/** Bands that only say what a shortfall gets (未完成的按比例, 低于80%的不得分) leave the rest its full marks. */
function shortfall(b: Part['bands'][number]): boolean {
  const c = b.when;
  const low = c?.kind === 'interval' && (c.low === null || c.high === null) && c.measure.name !== 'count';
  const zero = isZero(b);
  return low && (zero || b.value.kind === 'prorata' || b.value.kind === 'formula') && (zero || c.low === null);
}

/**
 * A rule that only adds starts from 0 when it counts pieces, levels or awards, or when its cap is the full marks; a stretch-by-stretch gain
 * starts from the full marks. 每高1个百分点加0.5分 with a smaller cap or none does not say from where: not certain.
 */
function gainsFrom(part: Part, context: Context): Exact {
  const steps = part.adjustments.filter((a) => a.kind === 'step');
  if (steps.length === 0) return ZERO;
  const cap = part.limits.add ?? part.limits.most;
  if (cap && compare(context.marks(cap), context.full) === 0) return ZERO;
  if (steps.some((a) => a.kind === 'step' && a.bracket)) return context.full;
  if (context.bonus) return ZERO;
  throw new Lacking({ missing: '基本分', reason: 'doubtful' });
}

/** Without a band: a rule that deducts starts from the full marks, one that only adds from 0. */
export function fallbackBase(part: Part, context: Context, onlyDeducts: boolean): Exact {
  if (onlyDeducts) return ZERO;
  if (countsUntold(part)) throw new Lacking({ missing: '适用的档次', reason: 'doubtful' });
  if (part.bands.length > 0 && part.bands.every((b) => shortfall(b))) return context.full;
  // 发生2起及以上的不得分, and not a word more: fewer keep the full marks.
  if (part.bands.length > 0 && part.adjustments.length === 0 && part.bands.every(isZero)) return context.full;
  const deducts = part.adjustments.some(
    (a) => a.kind === 'late' || a.kind === 'shared' || ('sign' in a && a.sign === -1),
  );
  const level = deducts ? null : levelBase(part, context);
  if (level) return level;
  if (!deducts && inHole(part, context)) throw new Lacking({ missing: '适用的档次', reason: 'doubtful' });
  if (!deducts) return gainsFrom(part, context);
  const awards = part.bands.flatMap((b) =>
    b.value.kind === 'fixed' ? [context.marks(b.value.amount)] : b.value.kind === 'prorata' ? [context.full] : [],
  );
  // 每新增1家得0.5分，每退库1家扣0.5分，满分3分: what could only be lost from the full marks is not gained on top of them.
  const { most } = part.limits;
  const gains = part.adjustments.some((a) => a.kind === 'count' || (a.kind === 'incident' && a.sign === 1));
  if (awards.length === 0 && gains && most && compare(context.marks(most), context.full) === 0)
    throw new Lacking({ missing: '基本分', reason: 'doubtful' });
  if (betweenAwardAndLosses(part, context)) throw new Lacking({ missing: '适用的档次', reason: 'doubtful' });
  const [one, ...others] = awards;
  // 增幅0—15%的按增幅占15%的比例得分: what it comes to at the end is told by no fixed marks.
  if (
    part.bands.some(
      (b) =>
        b.when &&
        (b.value.kind === 'formula' ||
          (b.value.kind === 'prorata' && b.when.kind === 'interval' && b.when.low !== null)),
    )
  )
    return whereLossesBegin(part, context) ?? one ?? context.full;
  if (one !== undefined && others.some((a) => compare(a, one) !== 0))
    return whereLossesBegin(part, context) ?? unsure();
  return one ?? context.full;
}

/** 90%以上得满分，80%—90%得3分，80%以下扣2分: taken from the most, the worst would have as much as the middle; from nothing, nobody says. */
function unsure(): never {
  throw new Lacking({ missing: '适用的档次', reason: 'doubtful' });
}

function adjusted(part: Part, band: Band | null, context: Context): { gained: Exact; lost: Exact } {
  let gained = ZERO;
  let lost = ZERO;
  const passed = passedOver(part, context);
  const lasts = cappedAlone(part, context);
  for (const a of part.adjustments) {
    if (passed.has(a) || (band && endsSteps(band, a))) {
      context.note(a.span, 'deduct', false, '已按其他档次计分', null);
      continue;
    }
    if (a.when && holdsCondition(a.when, context) === 'out') {
      const { when } = a;
      context.note(a.span, 'deduct', false, () => `不符合“${sayCondition(when)}”`, null);
      continue;
    }
    const whole = amountOf(a, context);
    const alone = lasts.get(a);
    const sign = signOf(a);
    const amount = alone ? mul(capped(mul(whole, exact(sign)), alone, sign, part, context), exact(sign)) : whole;
    if (isNegative(amount)) lost = sub(lost, amount);
    else gained = add(gained, amount);
  }
  const spoken = [...lasts.keys()].map(signOf);
  const deduct = spoken.includes(-1) ? null : part.limits.deduct;
  const most = spoken.includes(1) ? null : part.limits.add;
  return {
    gained: capped(gained, most && context.marks(most), 1, part, context),
    lost: capped(lost, deduct && context.marks(deduct), -1, part, context),
  };
}

const NONE_ALONE: ReadonlyMap<Adjustment, Exact> = new Map();

/** A cap behind the last of several clauses, where the convention `cap_scope` takes it for that clause alone. */
function cappedAlone(part: Part, context: Context): ReadonlyMap<Adjustment, Exact> {
  const { last, deduct, add: most } = part.limits;
  if (last === null || context.choose('cap_scope') === 'all') return NONE_ALONE;
  const found = new Map<Adjustment, Exact>();
  for (const sign of [1, -1] as const) {
    const cap = sign === 1 ? most : deduct;
    const latest = part.adjustments.filter((a) => signOf(a) === sign).at(-1);
    if (cap && latest && (last === sign || last === 'both')) found.set(latest, context.marks(cap));
  }
  return found;
}

/** What is gained (`sign` 1) or lost (−1) in all, up to the limit; the trace says what the limit gives back. */
function capped(sum: Exact, cap: Exact | null, sign: 1 | -1, part: Part, context: Context): Exact {
  if (!cap || compare(sum, cap) <= 0) return sum;
  context.note(
    part.span,
    'limit',
    true,
    () => `最多${sign === 1 ? '加' : '扣'}${shown(cap)}分`,
    mul(sub(cap, sum), exact(sign)),
  );
  return cap;
}

function amountOf(a: Adjustment, context: Context): Exact {
  const method = ADJUSTMENTS[a.kind] as { amount(params: Adjustment, context: Context): Exact };
  return method.amount(a, context);
}

/** 得3分，每…加0.1分，满分为止: the full marks a limit speaks of are the item's, not those of the award before it. */
export const limitOf = (a: Amount, context: Context): Exact => (a.kind === 'full' ? context.full : context.marks(a));

function limited(value: Exact, part: Part, context: Context, onlyDeducts: boolean): Exact {
  const most = part.limits.most && limitOf(part.limits.most, context);
  const least = part.limits.least && limitOf(part.limits.least, context);
  const within = clamp(value, least, most);
  if (compare(within, value) !== 0) {
    const how = (): string => `${compare(within, value) < 0 ? '最高' : '最低'}${shown(within)}分`;
    context.note(part.span, 'limit', true, how, sub(within, value));
  }
  if (!isNegative(within) || onlyDeducts || isNothing(context.full) || part.limits.floor === 'negative') return within;
  if (part.bands.some((b) => b.value.kind === 'grades') && part.adjustments.length === 0) return within;
  const stop = part.limits.floor === 'zero' || context.choose('floor_zero') === 'zero';
  if (!stop) return within;
  context.note(part.span, 'limit', true, '扣到0分为止', neg(within));
  return ZERO;
}
