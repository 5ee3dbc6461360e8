/** The only place that answers what a method asks for while a part is scored: inputs with fallbacks, units, conditions, conventions used. */
import type { ConventionChoices, ConventionId } from '../model/convention';
import { add, mul, neg, ONE, type Exact } from '../model/exact';
import { isMissing, type Ask, type InputSource, type MeasureName } from '../model/inputs';
import type { Quantity, Unit } from '../model/quantity';
import type { Stage } from '../model/reading';
import type { TraceInput, TraceStep } from '../model/score';
import type { Span } from '../model/span';
import { isReduction, lowerIsBetter as lowWording } from '../text/direction';
import { convert, isPercentual } from '../text/units';
import { Lacking, type Context } from '../methods/context';
import type { Amount, Condition, Constant, Measure, Part, Reference } from '../methods/rule';
import { shownQuantity } from '../methods/words';
import { holdsCondition } from './conditions';
import { entryMarks } from './entryMarks';
import { inputName } from './names';
import { namedFirst } from './namedFirst';
import { remembering } from './remember';
import { sameCell } from './ownNumber';
import { countsOther, incidents, netChange } from './counts';
import { measured } from './measures';
import { isOfTwo, isRate, namedAsRate, OTHER_RATE } from './rates';
import { referred } from './references';
import { ofOneScale } from './scale';
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

/** 每有1户未完成的: what is counted is what was not done. */
export const UNDONE = /(?:未|没有?)(?:能|全部|按[期时])?(?:完成|达到|达标|实现)/;

/** A growth of −2.4% where 下降率 is asked for is a fall of 2.4%. */
const asAsked = (growth: Quantity, words: string): Quantity =>
  isReduction(words) && !growth.signless ? { ...growth, value: neg(growth.value) } : growth;
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
      // 安检率未达100%的扣1分，未报警的扣2分: how often the one happened says nothing of the rate.
      if (name === 'count' && ask.name === 'actual' && this.losesBesideDeeds(ask.words ?? '')) continue;
      if (name === 'growth' && (ask.ofTarget || OTHER_RATE.test(ask.words ?? ''))) continue;
      // 每有1户未完成任务: what was done beside what was due is no count of what was not.
      if (name === 'actual' && ask.name === 'count' && UNDONE.test(ask.words ?? '') && this.hasTarget()) continue;
      // The best of a row where less is better is not the largest.
      if ((name === 'best' || name === 'max') && lowWording(this.run.name)) continue;
      // 报送3个季度 is no aim for itself: the whole behind a target is told as such, not by the words of what was done.
      const whole = name === 'denominator' && ask.name === 'target';
      const other = this.inputs.number(whole ? { ...ask, name, words: '' } : { ...ask, name });
      // 参保率 in a column of its own is no whole that it is a share of.
      if (whole && !isMissing(other) && this.isOwn(other.ok)) continue;
      if (!isMissing(other)) return name === 'growth' ? asAsked(other.ok, ask.words ?? '') : other.ok;
      if (other.reason !== 'absent' && other.reason !== 'unusable') throw new Lacking(other);
    }
    if (own.reason === 'unusable' && ask.name !== 'completion' && ask.name !== 'growth') throw new Lacking(own);
    return null;
  }

  private losesBesideDeeds(rate: string): boolean {
    const { adjustments, vetoes } = this.part;
    const deeds = new Set(adjustments.flatMap((a) => (a.kind === 'incident' ? [a.words] : [])));
    if (deeds.size === 0 || !isRate(rate)) return false;
    const losses = [...vetoes, ...adjustments.filter((a) => a.kind === 'flat')];
    return deeds.size > 1 || losses.some(({ when }) => when?.kind === 'interval' && when.measure.words === rate);
  }

  private isOwn(value: Quantity): boolean {
    const own = this.inputs.number({ name: 'actual', words: '' });
    return !isMissing(own) && sameCell(own.ok, value);
  }

  private hasTarget(): boolean {
    return !isMissing(this.inputs.number({ name: 'target', words: '' }));
  }

  private hasParts(a: Ask): boolean {
    return !isMissing(this.inputs.number({ ...a, name: 'numerator' }));
  }

  /** A share whose denominator is missing is not its numerator, and the whole it is a share of is no aim for it. */
  private asksRate(a: Ask): boolean {
    return (a.unit ? isPercentual(a.unit) : isRate(a.words ?? '')) || isRate(this.run.name) || isOfTwo(this.run.name);
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

  namesRate(m: Measure): boolean | null {
    return namedAsRate(m.words, this.run.name);
  }

  isPercentage(value: Quantity, m: Measure): boolean | null {
    const unit = value.unit ?? this.run.unit;
    return unit ? isPercentual(unit) : this.namesRate(m);
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
