/** The only place where one indicator row and the outcome of its rule become a row of the appraisal. */
import type { AppraisedRow, RowStatus, Warning } from '../model/appraisal';
import type { CellRef } from '../model/area';
import type { Diagnostic } from '../model/diagnostic';
import { ZERO, compare, fixedText, isNegative, isPositive, neg, sub, type Exact } from '../model/exact';
import type { IndicatorRow } from '../model/indicator';
import type { Missing } from '../model/inputs';
import type { ReadingView } from '../model/reading';
import type { Outcome } from '../model/score';
import { sameNumber, type CellState } from '../model/ownership';
import { inputName } from './inputName';

export interface RowParts {
  readonly indicator: IndicatorRow;
  /** −1 without a rule text. */
  readonly rule: number;
  readonly reading: ReadingView | null;
  readonly outcome: Outcome;
  readonly present: CellState;
  /** The result cell; null when the table has none. */
  readonly at: CellRef | null;
  /** A formula there follows a result cell that we write (`=D6-K6`). */
  readonly follows: boolean;
  /** The user agreed to overwrite the mark or formula that stands there. */
  readonly mayOverwrite: boolean;
  readonly places: number;
}

/** A row to which its warnings, which look at all the rest of it, are still to be added. */
export type OpenRow = AppraisedRow & {
  diagnostics: readonly Diagnostic[];
  warnings: readonly Warning[];
  reached?: string;
};

export function appraisedRow(parts: RowParts): OpenRow {
  const { indicator, outcome, present } = parts;
  const score = outcome.status === 'scored' ? outcome.score : null;
  const typed = present.kind === 'typed' || present.kind === 'formula' ? present : null;
  const personal = outcome.status === 'manual' && typed?.mark ? typed.mark : null;
  const mark = score?.mark ?? personal;
  const split = score ?? (personal ? splitMark(personal, indicator) : null);
  const differs = Boolean(
    score && typed?.mark && !sameNumber(typed.mark, score.mark) && !parts.mayOverwrite && !parts.follows,
  );
  const existing =
    typed && parts.at
      ? { mark: typed.mark, ...(typed.formula ? { formula: typed.formula } : {}), at: parts.at, differs }
      : null;
  return {
    indicator,
    status: outcome.status satisfies RowStatus,
    mark,
    deduction: split?.deduction ?? null,
    bonus: split?.bonus ?? null,
    score,
    rank: null,
    rule: parts.rule,
    diagnostics:
      typed || !score ? [...unscoredReasons(parts), ...keptMarks(parts, mark, differs, existing?.at ?? null)] : [],
    warnings: [],
    existing,
    trace: outcome.status === 'scored' ? outcome.trace : () => null,
  };
}

/** A person's mark seen as deduction or bonus, by the same convention as `Score`. */
function splitMark(mark: Exact, indicator: IndicatorRow): { deduction: Exact; bonus: Exact } {
  if (indicator.type === 'bonus' || indicator.type === 'bottom_line') {
    return isNegative(mark) ? { deduction: neg(mark), bonus: ZERO } : { deduction: ZERO, bonus: mark };
  }
  const gap = sub(indicator.full ?? mark, mark);
  return isPositive(gap) ? { deduction: gap, bonus: ZERO } : { deduction: ZERO, bonus: neg(gap) };
}

/** Why the row has no mark, in the order a person would put it right. */
function unscoredReasons({ indicator, outcome, reading }: RowParts): Diagnostic[] {
  const at = indicator.ruleAt ?? indicator.fullAt ?? undefined;
  switch (outcome.status) {
    case 'scored':
      return [];
    case 'manual':
      return [finding('rule_discretion', 'warning', at, { words: wordsOf(reading, 'discretion') || '须人工评定' })];
    case 'not_applicable':
      return [finding(outcome.stated ? 'not_appraised' : 'not_applicable', 'info', indicator.cells.actual ?? at, {})];
    case 'missing_input':
      return outcome.missing.map((m) => missingInput(m, indicator));
    case 'unreadable_rule':
      return [unreadable(indicator, reading, at)];
  }
}

function unreadable(indicator: IndicatorRow, reading: ReadingView | null, at: CellRef | undefined): Diagnostic {
  if (!reading || reading.status === 'empty') return finding('rule_empty', 'error', at ?? indicator.cells.name, {});
  if (!indicator.full) return finding('full_missing', 'error', indicator.cells.name ?? at, {});
  const damaged = reading.pieces.find((p) => p.kind === 'damaged');
  const piece = damaged ?? reading.pieces.find((p) => p.kind === 'unread');
  const words = piece ? reading.text.slice(piece.span.start, piece.span.end) : reading.text;
  return {
    ...finding(damaged ? 'rule_damaged' : 'rule_unread', 'error', at, {
      words,
      ...(damaged?.suspicion ? { suspicion: damaged.suspicion } : {}),
    }),
    ...(piece ? { span: piece.span } : {}),
  };
}

function missingInput(missing: Missing, indicator: IndicatorRow): Diagnostic {
  if (missing.reason === 'unusable' && missing.other !== undefined)
    return finding('unit_mismatch', 'error', missing.at ?? indicator.cells.actual ?? indicator.cells.name, {
      shown: missing.shown ?? '',
      other: `“${missing.other}”`,
    });
  if (missing.word !== undefined)
    return finding(
      missing.word === missing.shown ? 'input_noted' : 'input_qualified',
      'error',
      missing.at ?? indicator.cells.actual ?? indicator.cells.name,
      {
        input: inputName(missing.missing),
        shown: missing.shown ?? '',
        word: missing.word,
      },
    );
  const code = (
    {
      absent: 'input_absent',
      unusable: 'input_unusable',
      doubtful: 'input_doubtful',
      not_applicable: 'not_applicable',
    } as const
  )[missing.reason];
  return finding(code, 'error', missing.at ?? indicator.cells.actual ?? indicator.cells.name, {
    input: inputName(missing.missing),
    shown: missing.shown ?? '',
  });
}

/** Hand-typed marks and formulas that stand in the way, and hand-typed marks above the full marks. */
function keptMarks(parts: RowParts, mark: Exact | null, differs: boolean, at: CellRef | null): Diagnostic[] {
  const { present, indicator, places } = parts;
  if (!at || !present.mark) return [];
  const found: Diagnostic[] = [];
  if (differs && mark) {
    found.push(
      finding(present.kind === 'formula' ? 'formula_differs' : 'mark_differs', 'warning', at, {
        have: fixedText(present.mark, places),
        want: fixedText(mark, places),
      }),
    );
  }
  if (parts.outcome.status !== 'scored' && indicator.full && compare(present.mark, indicator.full) > 0) {
    found.push(
      finding('mark_above_full', 'warning', at, {
        mark: fixedText(present.mark, places),
        full: fixedText(indicator.full, places),
      }),
    );
  }
  return found;
}

const wordsOf = (reading: ReadingView | null, kind: 'discretion'): string =>
  reading?.pieces
    .filter((p) => p.kind === kind)
    .map((p) => reading.text.slice(p.span.start, p.span.end))
    .join('、') ?? '';

const finding = (
  code: Diagnostic['code'],
  severity: Diagnostic['severity'],
  at: CellRef | undefined,
  values: Readonly<Record<string, string>>,
): Diagnostic => ({ code, severity, ...(at ? { at } : {}), values });
