/** The only place that says what a diagnostic is: data that could not be used, with where it stands. */
import type { CellRef } from './area';
import type { Span } from './span';
import type { DiagnosticCode } from './messages';

/** `error` blocks the row's mark (or the run); `warning` is shown beside a mark; `info` is a remark. */
export type Severity = 'error' | 'warning' | 'info';

/** One finding. Its Chinese sentence is made by `diagnosticText` from the catalogue in `messages.ts`. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Absent only for findings about the workbook as a whole. */
  readonly at?: CellRef;
  /** Into the text of the cell `at`. */
  readonly span?: Span;
  /** Fills the `{x}` of the template. */
  readonly values: Readonly<Record<string, string>>;
}
