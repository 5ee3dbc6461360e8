/** The only place that says what a text divided into parts is read as. */
import type { Span } from '../../model/span';
import { NO_LIMITS, type Amount, type Value } from '../../methods/rule';
import type { PartReading } from '../part/work';
import type { Statement } from '../statements';

export interface PartsReading {
  readonly readings: readonly PartReading[];
  /** Statements that only announce the parts. */
  readonly announcing: readonly Statement[];
}

export const FULL: Amount = { kind: 'full' };

/** It gives or takes marks. */
export const scores = (s: Statement): boolean => s.doings.length > 0 || s.step !== null;

/** A part that is one value and nothing else. */
export function given(s: Share, value: Value, span: Span): PartReading {
  return {
    part: { label: s.label, marks: s.marks, bands: [{ when: null, value, span }], adjustments: [], vetoes: [], limits: NO_LIMITS, onlyDeducts: false, lowerIsBetter: null, tableUnit: null, span },
    unread: [], discretion: [], remarks: [], places: null, empty: false,
  }; // prettier-ignore
}

export interface Share {
  readonly label: string;
  readonly marks: Exclude<Amount, { kind: 'full' }>;
}
