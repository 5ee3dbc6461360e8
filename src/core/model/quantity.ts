/** The only place that says what a measured value is: an exact number with its unit and where it came from. */
import type { CellRef } from './area';
import type { Exact } from './exact';

/**
 * What kind of thing a unit measures. `percent` covers % values (95 % is 95) and `points` 个百分点;
 * units of one dimension convert by their factor, others never.
 */
export type Dimension = 'percent' | 'points' | 'money' | 'area' | 'count' | 'time' | 'mark' | 'rank' | 'other';

/** A unit of measure (计量单位) as written, with its factor to the dimension's base unit. */
export interface Unit {
  /** As printed in the workbook or rule: `亿元`, `万亩`, `微克/立方米`. */
  readonly text: string;
  readonly dimension: Dimension;
  /** Size in the base unit of the same `base`: 亿元 is 100,000,000 with base 元. */
  readonly factor: Exact;
  /** The base unit's text; two units convert when dimension and base agree. */
  readonly base: string;
}

/** How sure the number is: typed plainly, or with a word such as 约, 左右, 预计 (then worth a warning). */
export type Firmness = 'firm' | 'approximate';

/** A value read from a cell or a rule text. `unit` null means nothing told it. */
export interface Quantity {
  readonly value: Exact;
  readonly unit: Unit | null;
  readonly firmness: Firmness;
  /** The cell it was read from; absent for constants of the rule text. */
  readonly at?: CellRef;
  /** What the cell showed, for explanations. */
  readonly shown?: string;
  /** A change typed without saying which way it went. */
  readonly signless?: boolean;
  /** 缺2个: what is wanting, and not what was achieved. Only where it was asked for. */
  readonly wanting?: boolean;
  /** Days late after a day told as 12月20日前, that day itself in time; one more when it is not (convention `day_before`). */
  readonly fromBefore?: boolean;
}
