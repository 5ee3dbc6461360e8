/** The only place that keeps what earlier words of a part have established for later ones. */
import type { Condition, Measure, Reference, Side } from '../../methods/rule';

/** What earlier words of the part have established, for 低于的, 未达到的, 超过的. */
export interface Said {
  readonly measure: Measure | null;
  readonly reference: Reference | null;
  readonly basis: 'completion' | 'plain';
  /** Which way the last stretch of a gap ran. */
  readonly direction?: 'down' | 'up' | null;
  /** The last case was so far from the reference: 未达到的 behind it misses that distance, and not the reference. */
  readonly far?: boolean;
  /** Which way the last steps ran, where they run one way. */
  readonly stepped?: Side | null;
  /** On which side of the reference this very guard has already put the value: 高于平均但不足1个百分点 stays above it. */
  readonly within?: Side | null;
}

export const NOTHING_SAID: Said = { measure: null, reference: null, basis: 'plain' };

export interface ReadCondition {
  readonly condition: Condition;
  /** What this condition establishes for later words. */
  readonly said: Said;
}
