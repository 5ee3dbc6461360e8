/** The only evaluator: a read rule, a row's terms and inputs become a mark with its trace. */
import type { ConventionChoices } from '../model/convention';
import type { Exact } from '../model/exact';
import type { ItemType } from '../model/indicator';
import type { InputSource } from '../model/inputs';
import type { Unit } from '../model/quantity';
import type { Outcome } from '../model/score';
import type { RuleReading } from '../rules/read';

/** What the row says besides its inputs. */
export interface Terms {
  /** 分值; for bonus rows the cap; 0 for 扣分项. */
  readonly full: Exact;
  readonly type: ItemType;
  /** Indicator name, '' when unknown: tells a percentage (增速, …率, 占比) from an amount. */
  readonly name: string;
  /** Unit of the actual value, null when nothing tells it. */
  readonly unit: Unit | null;
  readonly conventions: ConventionChoices;
  /** Decimals of the mark, half-up. */
  readonly places: number;
}

/** Scores one row. Never throws for bad data. */
export function scoreRule(reading: RuleReading, terms: Terms, inputs: InputSource): Outcome {
  void terms;
  void inputs;
  if (reading.view.status === 'manual') return { status: 'manual' };
  return { status: 'unreadable_rule' };
}
