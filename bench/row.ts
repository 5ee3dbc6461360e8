/** The only place that says what a measured row is. */

export interface Figure {
  readonly what: string;
  /** With its unit; a ratio says of what to what. */
  readonly value: string;
  /** The bar, as text; absent for a figure that is only watched. */
  readonly bar?: string;
  /** Whether the bar is passed; absent without a bar. */
  readonly passed?: boolean;
}

export interface Row {
  readonly title: string;
  /** How it was measured, in a sentence. */
  readonly how: string;
  /** Why it could not be measured here, or the figures. */
  measure(): Promise<readonly Figure[] | string>;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** `12.3 ms (11.0–15.2)`: median, least, most. */
export const spread = (ms: readonly number[]): string =>
  `${median(ms).toFixed(1)} ms (${Math.min(...ms).toFixed(1)}–${Math.max(...ms).toFixed(1)})`;
