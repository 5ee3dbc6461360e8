/** The only place that answers what a method asks for while a part is scored: inputs with fallbacks, units, conditions, conventions used. */
import type { ConventionChoices, ConventionId } from '../model/convention';
import { add, isZero, compare, div, HUNDRED, isPositive, mul, neg, ONE, sub, type Exact } from '../model/exact';
import { isMissing, type Ask, type InputSource, type MeasureName } from '../model/inputs';
import type { Quantity, Unit } from '../model/quantity';
import type { Stage } from '../model/reading';
import type { TraceInput, TraceStep } from '../model/score';
import type { Span } from '../model/span';
import { isReduction, lowerIsBetter as lowWording } from '../text/direction';
import { convert, isPercentual, PERCENT } from '../text/units';
import { Lacking, type Context } from '../methods/context';
import type { Amount, Condition, Constant, Measure, Part, Reference } from '../methods/rule';
import { shownQuantity } from '../methods/words';
import { holdsCondition } from './conditions';
import { inputName } from './names';
import { namedFirst } from './namedFirst';
import { remembering } from './remember';
import { asFall } from './falls';
import { countsOther, incidents, netChange } from './counts';
import { meetsTarget } from './ownNumber';
import { referred } from './references';
import { ofOneScale } from './scale';
import { statedAim } from './statedAim';
import { factAbout } from './undesired';

/** One row at one evaluation. `bonus`: a 加分项. */
export interface Run {
  readonly name: string;
  readonly bonus: boolean;
  readonly unit: Unit | null;
  readonly conventions: ConventionChoices;
  /** null where nobody asks how the mark came about: then only the mark is worked out. */
  readonly account: Account | null;
}

/** How a mark came about; fills while the evaluation goes on. */
export interface Account {
  readonly used: Set<ConventionId>;
  readonly steps: TraceStep[];
  readonly seen: Map<string, TraceInput>;
}

/** Which inputs may stand in when the one asked for is not given; a cell has one value, whatever the rule calls it. */
export const STAND_INS: Readonly<Partial<Record<MeasureName, readonly MeasureName[]>>> = {
  actual: ['score', 'ratio', 'numerator', 'count', 'abs_error', 'growth'],
  count: ['actual'],
  score: ['actual'],
  days_late: ['count', 'actual'],
  ratio: ['actual'],
  max: ['best'],
  best: ['max'],
  numerator: ['actual', 'count'],
  denominator: ['target'],
  target: ['denominator'],
};

const UNDONE = /(?:未|没有?)(?:能|全部|按[期时])?(?:完成|达到|达标|实现)/;

const PERCENT_WORDS =
  /(?:率|占比|比重|比例|增速|增幅|增长速度|覆盖面|百分比|降幅|进度|满意度|比率)(?:\(%\))?(?:得分)?$/;
/** 生均体育器材数, 每万人发明专利拥有量: no rate, and of two numbers all the same. */
const OF_TWO = /均(?![衡等])|每[^，。；]{0,6}(?:人|户|亩|床|公里|平方)|之比|强度|密度/;
/** A rate by its name, and none of change: what an amount grew by does not stand in for it. */
export const OTHER_RATE =
  /(?<!增长|增加|增|降低|下降|减少|提高|提升|上升|涨|跌|变化|升降)(?:率|占比|比重|比例|进度|满意度|覆盖面)$/;
/** A growth of −2.4% where 下降率 is asked for is a fall of 2.4%. */
const asAsked = (growth: Quantity, words: string): Quantity =>
  isReduction(words) && !growth.signless ? { ...growth, value: neg(growth.value) } : growth;
/** 万人刑事发案率, 百万吨死亡率: so many to so many, and no share. */
const OF_SO_MANY =
  /[十百千万亿](?:人口?|名|户|车|吨|件|人次)[^，。]{0,4}(?:死亡|伤亡|发案|发病|立案|案件|事故|警情|上访|信访|诉讼|火灾|出生|自杀)[^，。]{0,2}率$/;
/** 超期率（超期件数/办件总数）: what it is made of stands behind it in brackets. */
const isRate = (text: string): boolean =>
  !OF_SO_MANY.test(text) &&
  (PERCENT_WORDS.test(text) || PERCENT_WORDS.test(text.replace(/[(（][^()（）]*[/÷][^()（）]*[)）]$/u, '')));

export const makeContext = (part: Part, full: Exact, run: Run, source: InputSource): Context =>
  new PartContext(
    part,
    full,
    run,
    run.account ? remembering(source, run.account.seen, `${part.span.start} ${part.label}`) : source,
    run.account?.steps ?? null,
  );

const NONE: readonly MeasureName[] = [];

/** A class, not an object of closures: one is made for each part of each row. */
class PartContext implements Context {
  readonly bonus: boolean;

  constructor(
    readonly part: Part,
    readonly full: Exact,
    private readonly run: Run,
    readonly inputs: InputSource,
    private readonly steps: TraceStep[] | null,
  ) {
    this.bonus = run.bonus;
  }

  quiet(): Context {
    return this.steps ? new PartContext(this.part, this.full, this.run, this.inputs, null) : this;
  }

  marks(a: Amount): Exact {
    return a.kind === 'mark' ? a.value : a.kind === 'full' ? entryMarks(this.part, this.full) : mul(this.full, a.value);
  }

  choose<C extends ConventionId>(id: C): ConventionChoices[C] {
    this.run.account?.used.add(id);
    return this.run.conventions[id];
  }

  tryAsk(ask: Ask): Quantity | null {
    const own = this.inputs.number(ask);
    if (!isMissing(own)) return own.ok;
    if (own.reason !== 'absent' && own.reason !== 'unusable') throw new Lacking(own);
    // 83% beside 3万亩 is neither a mark of 83 nor anything else.
    if (own.reason === 'unusable' && ask.name === 'actual' && own.other && own.shown?.endsWith('%'))
      throw new Lacking(own);
    for (const name of STAND_INS[ask.name] ?? NONE) {
      if (name === 'numerator' && ask.name === 'actual' && this.asksRate(ask)) continue;
      if (name === 'denominator' && ask.name === 'target' && this.asksRate(ask)) continue;
      // 5/6 of 完成: five of six, and never 83 % against six.
      if (name === 'ratio' && ask.name === 'actual' && !this.asksRate(ask) && this.hasParts(ask)) continue;
      if (name === 'growth' && (ask.ofTarget || OTHER_RATE.test(ask.words ?? ''))) continue;
      // 每有1户未完成任务: what was done beside what was due is no count of what was not.
      if (name === 'actual' && ask.name === 'count' && UNDONE.test(ask.words ?? '') && this.hasTarget()) continue;
      // 报送3个季度 is no aim for itself: the whole behind a target is told as such, not by the words of what was done.
      const whole = name === 'denominator' && ask.name === 'target';
      const other = this.inputs.number(whole ? { ...ask, name, words: '' } : { ...ask, name });
      if (!isMissing(other)) return name === 'growth' ? asAsked(other.ok, ask.words ?? '') : other.ok;
      if (other.reason !== 'absent' && other.reason !== 'unusable') throw new Lacking(other);
    }
    if (own.reason === 'unusable' && ask.name !== 'completion' && ask.name !== 'growth') throw new Lacking(own);
    return null;
  }

  private hasTarget(): boolean {
    return !isMissing(this.inputs.number({ name: 'target', words: '' }));
  }

  private hasParts(a: Ask): boolean {
    return !isMissing(this.inputs.number({ ...a, name: 'numerator' }));
  }

  /** A share whose denominator is missing is not its numerator, and the whole it is a share of is no aim for it. */
  private asksRate(a: Ask): boolean {
    return (
      (a.unit ? isPercentual(a.unit) : isRate(a.words ?? '')) || isRate(this.run.name) || OF_TWO.test(this.run.name)
    );
  }

  ask(a: Ask): Quantity {
    const q = this.tryAsk(a);
    if (q) return q;
    const answer = this.inputs.number(a);
    throw new Lacking(
      isMissing(answer) ? { ...answer, missing: inputName(a) } : { missing: inputName(a), reason: 'absent' },
    );
  }

  inUnit(value: Quantity, unit: Unit | null): Exact {
    const from = value.unit ?? this.part.tableUnit;
    if (!unit || !from) return value.value;
    const converted = convert(value.value, from, unit);
    if (converted === null) {
      if (unit.dimension === 'mark' || from.dimension === 'mark' || unit.dimension === 'rank') return value.value;
      throw new Lacking({
        missing: '完成值',
        reason: 'unusable',
        at: value.at,
        shown: value.shown ?? shownQuantity(value),
        other: unit.text,
      });
    }
    return converted;
  }

  measure(m: Measure, unit?: Unit | null, ofTarget = false): Quantity {
    const q = measured(m, unit ?? null, this.run.name, this, ofTarget);
    return q.fromBefore && this.choose('day_before') === 'excluded' ? { ...q, value: add(q.value, ONE) } : q;
  }

  ofOneScale(value: Quantity, aim: Constant): void {
    ofOneScale(value, { ...aim, firmness: 'firm' });
  }

  reference(r: Reference, m: Measure): Quantity | null {
    return referred(r, m, this);
  }

  isPercentage(value: Quantity, m: Measure): boolean | null {
    return percentage(value, m, this.run);
  }

  lowerIsBetter(m: Measure): boolean {
    const words = m.words === '' ? namedFirst(this.part) : m.words;
    return !isReduction(words) && (lowWording(words) || lowWording(this.run.name));
  }

  /** `ofDenial`: whether 未开工 is the case is asked, by 开工. */
  fact(words: string, ofDenial = false): boolean {
    const about = factAbout(this.part, words, countsOther(this.part, words));
    const answer = this.inputs.fact(words, ofDenial && about.states.length > 0 ? { ...about, ofDenial } : about);
    if (isMissing(answer)) throw new Lacking(answer);
    return answer.ok;
  }

  holds(c: Condition): boolean {
    return holdsCondition(c, this) !== 'out';
  }

  incidentCount(words: string): Exact {
    return netChange(words, this.run.name, this)?.value ?? incidents(words, this);
  }

  note(span: Span, stage: Stage, applied: boolean, how: string | (() => string), amount: Exact | null): void {
    this.steps?.push({ span, stage, applied, how: typeof how === 'string' ? how : how(), amount });
  }
}

/** 满分 inside a part whose own award names other marks means those: 完成得6分，未完成按比例. */
function entryMarks(part: Part, full: Exact): Exact {
  let most: Exact | null = null;
  for (const b of part.bands) {
    if (b.value.kind !== 'fixed' || b.value.amount.kind !== 'mark') continue;
    if (!most || compare(b.value.amount.value, most) > 0) most = b.value.amount.value;
  }
  const named = part.bands.some((b) => b.value.kind === 'fixed' && b.value.amount.kind === 'full');
  return most && !named && !isZero(most) ? most : full;
}

/** `row`: the indicator's name. */
function measured(m: Measure, unit: Unit | null, row: string, context: Context, ofTarget: boolean): Quantity {
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

const STANDING_RATE = /(?:率|占比|比重|满意度)(?:[(（][%％][)）])?$/;
const MOVING = /增|降|减|升|幅|变化/;

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
    // 93.5% under 合格率 is where it stands, not by how much it grew.
    const stands = [m.words, row].some((x) => STANDING_RATE.test(x) && !MOVING.test(x));
    if (rate && !aimed && !stands) return asFall(actual, context.part, row);
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

function percentage(value: Quantity, m: Measure, run: Run): boolean | null {
  const unit = value.unit ?? run.unit;
  if (unit) return isPercentual(unit);
  const words = m.words || run.name;
  if (isRate(words) || isRate(run.name)) return true;
  return OF_SO_MANY.test(words) || OF_SO_MANY.test(run.name) ? false : null;
}
