/** The only place that says what a method may use while it is applied: marks, inputs, conventions, notes for the trace. */
import type { ConventionChoices, ConventionId } from '../model/convention';
import type { Exact } from '../model/exact';
import type { Ask, InputSource, Missing } from '../model/inputs';
import type { Quantity, Unit } from '../model/quantity';
import type { Stage } from '../model/reading';
import type { Span } from '../model/span';
import type { Amount, Condition, Constant, Measure, Part, Reference } from './rule';

/** Thrown inside scoring only, when an input cannot be had; `scoreRule` turns it into an outcome. */
export class Lacking extends Error {
  constructor(readonly missing: Missing) {
    super(missing.missing);
  }
}

export interface Context {
  /** The part's full marks. */
  readonly full: Exact;
  readonly part: Part;
  /** 加分项: the marks are a cap, the base is 0. */
  readonly bonus: boolean;
  readonly inputs: InputSource;
  /** Marks in numbers. */
  marks(amount: Amount): Exact;
  /** The choice in force; remembered as used. */
  choose<C extends ConventionId>(id: C): ConventionChoices[C];
  /** An input as asked. Throws Lacking. */
  ask(ask: Ask): Quantity;
  /** The same, or null when it is absent. */
  tryAsk(ask: Ask): Quantity | null;
  /** The measure's value, derived when only its parts are given (completion, growth). */
  measure(measure: Measure, unit?: Unit | null, ofTarget?: boolean): Quantity;
  /** What it is compared with; null for an implied reference that nothing supplies. */
  reference(reference: Reference, measure: Measure): Quantity | null;
  /** The value in the unit of a constant of the text. Throws Lacking when they do not measure the same thing. */
  inUnit(value: Quantity, unit: Unit | null): Exact;
  /** Is it a rate by what it is called, or by the row's name? null: they do not tell. */
  namesRate(m: Measure): boolean | null;
  /** Does the value count in percent: by its unit, else by the indicator's and the rule's words? null: cannot be told. */
  isPercentage(value: Quantity, measure: Measure): boolean | null;
  /** Does the indicator's or the rule's wording name something that should be low (浓度, 失业率, 能耗)? */
  lowerIsBetter(measure: Measure): boolean;
  /** Throws `Lacking` for a number typed without a unit that can hardly be in the unit of an amount the rule names. */
  ofOneScale(value: Quantity, aim: Constant): void;
  fact(words: string, ofDenial?: boolean): boolean;
  holds(condition: Condition): boolean;
  /** Counts for all incidents of the part at once, so that labels are told apart. */
  incidentCount(words: string): Exact;
  /** For the trace. `how` as a function is only called when a trace is wanted. */
  note(span: Span, stage: Stage, applied: boolean, how: string | (() => string), amount: Exact | null): void;
  /** The same without notes. */
  quiet(): Context;
}

export type { Constant };
