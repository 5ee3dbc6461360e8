/** The only place that says what a check of a whole table finds: a warning for the list and a diagnostic that says what to do. */
import type { Warning, WarningKind } from '../model/appraisal';
import type { CellRef } from '../model/area';
import type { Diagnostic, Severity } from '../model/diagnostic';

export interface Found {
  readonly warning: Warning;
  readonly diagnostic: Diagnostic;
}

export const found = (
  kind: WarningKind,
  code: Diagnostic['code'],
  at: CellRef,
  values: Readonly<Record<string, string>>,
  text: string,
  severity: Severity = 'warning',
): Found => ({
  warning: { kind, level: 'yellow', text, at, row: at.row },
  diagnostic: { code, severity, at, values },
});

/** Where kind and code share their name. */
export const differing = (
  name: 'total_differs' | 'scheme_differs',
  at: CellRef,
  values: Readonly<Record<string, string>>,
  text: string,
): Found => found(name, name, at, values, text);
