/** The only place that works out a measure the row does not give from those it gives: rate, completion, growth, places gained. */
import { compare, div, HUNDRED, isPositive, isZero, mul, sub } from '../model/exact';
import { isMissing } from '../model/inputs';
import type { Quantity, Unit } from '../model/quantity';
import { isPercentual, PERCENT } from '../text/units';
import { Lacking, type Context } from '../methods/context';
import type { Measure, Part } from '../methods/rule';
import { shownQuantity } from '../methods/words';
import { netChange } from './counts';
import { asFall } from './falls';
import { meetsTarget } from './ownNumber';
import { isRate, standsAsRate } from './rates';
import { ofOneScale } from './scale';
import { statedAim } from './statedAim';

/** `row`: the indicator's name. */
export function measured(m: Measure, unit: Unit | null, row: string, context: Context, ofTarget: boolean): Quantity {
  if (m.name === 'completion') return completion(m, context);
  if (m.name === 'growth') return growth(m, context, row);
  if (m.name === 'rank_gain') return placesGained(m.words, context);
  const derived =
    m.name === 'actual' || m.name === 'ratio'
      ? rateOf(m, unit, context)
      : m.name === 'count'
        ? netChange(m.words, row, context)
        : null;
  const late = m.name === 'days_late' ? context.part.adjustments.find((a) => a.kind === 'late') : undefined;
  const begun = late?.kind === 'late' && (late.mode === 'ceil' || late.mode === 'floor') ? late.mode : null;
  const scales = context.part.scales === true && context.part.tableUnit === null;
  return (
    derived ??
    context.ask({
      name: m.name,
      words: m.words,
      unit,
      ...(ofTarget ? { ofTarget } : {}),
      ...(scales ? { scales } : {}),
      ...(begun ? { begun } : {}),
    })
  );
}

/** 整改率低于80% of a row that gives 已整改数 and 应整改数: their ratio in %; null for what is no rate, or is given itself. */
function rateOf(m: Measure, unit: Unit | null, context: Context): Quantity | null {
  if (!(unit ? isPercentual(unit) : isRate(m.words))) return null;
  const own = context.inputs.number({ name: 'actual', words: m.words, unit });
  if (!isMissing(own) || own.reason !== 'absent') return null;
  if (m.name === 'ratio' && !isMissing(context.inputs.number({ name: 'ratio', words: m.words }))) return null;
  const above = context.inputs.number({ name: 'numerator', words: m.words });
  const below = context.inputs.number({ name: 'denominator', words: m.words });
  if (isMissing(above) || isMissing(below)) return null;
  const whole = context.inUnit(below.ok, above.ok.unit);
  if (isZero(whole)) throw new Lacking({ missing: '基数', reason: 'unusable', at: below.at, shown: '0' });
  const value = mul(div(above.ok.value, whole), HUNDRED);
  if (compare(value, HUNDRED) > 0 && PART_OF_WHOLE.test(m.words))
    throw new Lacking({ missing: m.words, reason: 'doubtful', at: above.at, shown: shownQuantity(above.ok) });
  return { value, unit: PERCENT, firmness: above.ok.firmness, at: above.at };
}

/** 156 passed of 150 tested: one of the two is a slip. */
const PART_OF_WHOLE = /(?:合格|达标|按[期时][^，。]{0,4}|及时|优良|满意|办结|覆盖|参保|就诊|准确|甲级)率$/;

/** 完成率 = actual ÷ target in %; a row without a target that is itself a percentage is its own completion. */
function completion(m: Measure, context: Context): Quantity {
  const given = context.tryAsk({ name: 'completion', words: m.words });
  if (given) return given;
  const of = m.words === '' ? soleWords(context.part) : '';
  const own = of === '' ? null : context.tryAsk({ name: 'actual', words: '' });
  // 整治率达100%得2分，未达到的按比例得分: the proportion is of what the bands are of.
  if (!own && of !== '') return completion({ ...m, words: of }, context);
  const actual = own ?? context.ask({ name: 'actual', words: m.words });
  const target = dueOf(actual, m, context);
  if (!target) {
    if (actual.unit === null || context.isPercentage(actual, m) === true) return actual;
    throw new Lacking({ missing: '目标值', reason: 'absent' });
  }
  // Two cells of a row are held against each other where they are read.
  if (target.at === undefined) ofOneScale(actual, target);
  const aim = context.inUnit(target, actual.unit);
  if (isZero(aim)) throw new Lacking({ missing: '目标值', reason: 'unusable', at: target.at, shown: '0' });
  return { value: mul(div(actual.value, aim), HUNDRED), unit: PERCENT, firmness: actual.firmness, at: actual.at };
}

/** The one name by which all bands of the part call their number; empty without one. */
function soleWords({ bands }: Part): string {
  const words = new Set(bands.flatMap(({ when }) => (when?.kind === 'interval' ? [when.measure.words] : [])));
  return words.size === 1 ? [...words][0]! : '';
}

/** The target, or the aim the rule states. A share in % is never measured against the total it is a share of. */
function dueOf(actual: Quantity, m: Measure, context: Context): Quantity | null {
  const share = actual.unit !== null && isPercentual(actual.unit);
  const own = share ? context.inputs.number({ name: 'target', words: m.words }) : null;
  const target =
    own && isMissing(own) && own.reason === 'absent' ? null : context.tryAsk({ name: 'target', words: m.words });
  if (target) return target;
  const stated = statedAim(context.part);
  const inPercent = stated?.unit && isPercentual(stated.unit) && (share || actual.unit === null);
  if (!stated || (inPercent && context.choose('share_aim') === 'hundred')) return null;
  return { ...stated, firmness: 'firm' };
}

/** 排名较上年上升: last year's place less this year's. */
function placesGained(words: string, context: Context): Quantity {
  const now = context.ask({ name: 'rank', words });
  const before = context.ask({ name: 'last_rank', words });
  return { value: sub(before.value, now.value), unit: null, firmness: now.firmness, at: now.at };
}

function growth(m: Measure, context: Context, row: string): Quantity {
  const given = context.tryAsk({ name: 'growth', words: m.words });
  if (given) return given.signless ? asFall(given, context.part, row) : given;
  // 位次不变 beside 每上升1位: what stands still is the place, not the value.
  if (context.part.adjustments.some((a) => a.kind === 'rankstep' && a.from !== 'first'))
    return placesGained('', context);
  const actual = context.ask({ name: 'actual', words: m.words });
  const last = context.tryAsk({ name: 'last_year', words: m.words });
  if (!last) {
    const rate = context.isPercentage(actual, { name: 'actual', words: `${m.words}增速` }) !== false;
    // 完成目标得满分；较上年增长的加1分: what is held against a target is no growth, unless the row says so.
    const aimed = meetsTarget(context.part) && context.isPercentage(actual, m) === null;
    if (rate && !aimed && !standsAsRate(m.words, row)) return asFall(actual, context.part, row);
    throw new Lacking({ missing: '上年同期', reason: 'absent' });
  }
  const before = context.inUnit(last, actual.unit);
  // From a loss nothing grows by a share.
  if (!isPositive(before))
    throw new Lacking({ missing: '上年同期', reason: 'unusable', at: last.at, shown: shownQuantity(last) });
  return {
    value: mul(div(sub(actual.value, before), before), HUNDRED),
    unit: PERCENT,
    firmness: actual.firmness,
    at: actual.at,
  };
}
