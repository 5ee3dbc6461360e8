/** The only place that says what a span of rule text is. */

/** Half-open range of UTF-16 offsets into the original cell text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
