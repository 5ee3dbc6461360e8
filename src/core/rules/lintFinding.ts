/** The only place that says what a finding about a rule's text is. */
import type { DiagnosticCode } from '../model/messages';
import type { Span } from '../model/span';

/** What was found, where in the text; `values` fill the sentence of `messages.ts`. */
export interface LintFinding {
  readonly code: DiagnosticCode;
  readonly span: Span;
  readonly values: Readonly<Record<string, string>>;
}
