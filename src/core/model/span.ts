/** The only place that says what a span of rule text is. */

/** Half-open range of UTF-16 offsets into the original cell text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);
