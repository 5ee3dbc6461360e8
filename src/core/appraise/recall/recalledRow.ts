/** The only place that makes a row of the appraisal out of a way known from other rows: its mark at once, all else when asked. */
import type { AppraisedRow, Shortfall, Warning, WarningColour, WarningKind } from '../../model/appraisal';
import type { CellRef } from '../../model/area';
import type { Diagnostic } from '../../model/diagnostic';
import type { Exact } from '../../model/exact';
import type { IndicatorRow } from '../../model/indicator';
import type { ConventionUse, Score, Trace } from '../../model/score';

/** What all rows that ended there have in common. */
export interface RecalledEnd {
  /** Without its mark where an input was missing or doubtful: which one, the exact engine says. */
  readonly status: 'scored' | 'missing_input';
  readonly gradeVeto: string | null;
  readonly warnings: readonly { readonly kind: WarningKind; readonly level: Warning['level'] }[];
  /** Whether there is a word to say of what was reached; null where the row is not green. */
  readonly reached: 'words' | 'none' | null;
  readonly inShort: { readonly colour: WarningColour | null; readonly text: string };
  /** Such a row by the exact engine. */
  readonly exactly: (row: IndicatorRow) => AppraisedRow;
}

const NO_WARNINGS: readonly Warning[] = [];

export class RecalledRow implements AppraisedRow {
  readonly existing = null;
  /** What was asked for so far. */
  #told: { readonly exact?: AppraisedRow; readonly warnings?: readonly Warning[] } | null = null;

  constructor(
    readonly indicator: IndicatorRow,
    readonly rule: number,
    /** What is odd in its rule. */
    private readonly odd: readonly Diagnostic[],
    readonly mark: Exact | null,
    readonly deduction: Exact | null,
    readonly bonus: Exact | null,
    private readonly end: RecalledEnd,
    readonly rank: number | null = null,
  ) {}

  get exact(): AppraisedRow {
    const exact = this.#told?.exact ?? this.end.exactly(this.indicator);
    this.#told = { ...this.#told, exact };
    return exact;
  }

  get status(): RecalledEnd['status'] {
    return this.end.status;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.status === 'scored' ? this.odd : this.exact.diagnostics;
  }

  get inShort(): RecalledEnd['inShort'] {
    return this.end.inShort;
  }

  get score(): Score | null {
    const { mark, deduction, bonus, end } = this;
    return mark && deduction && bonus ? new RecalledScore(this, mark, deduction, bonus, end.gradeVeto) : null;
  }

  get warnings(): readonly Warning[] {
    if (!this.end.warnings.length) return NO_WARNINGS;
    const warnings =
      this.#told?.warnings ?? this.end.warnings.map(({ kind, level }, i) => new RecalledWarning(this, kind, level, i));
    this.#told = { ...this.#told, warnings };
    return warnings;
  }

  get reached(): string | undefined {
    const { reached } = this.end;
    return reached === null ? undefined : reached === 'none' ? '' : this.exact.reached;
  }

  trace(): Trace | null {
    return this.mark && this.exact.trace();
  }

  ranked(rank: number | null): RecalledRow {
    const { indicator, rule, odd, mark, deduction, bonus, end } = this;
    return new RecalledRow(indicator, rule, odd, mark, deduction, bonus, end, rank);
  }
}

class RecalledScore implements Score {
  readonly #of: RecalledRow;

  constructor(
    row: RecalledRow,
    readonly mark: Exact,
    readonly deduction: Exact,
    readonly bonus: Exact,
    readonly gradeVeto: string | null,
  ) {
    this.#of = row;
  }

  get conventions(): readonly ConventionUse[] {
    return this.#of.exact.score?.conventions ?? [];
  }
}

class RecalledWarning implements Warning {
  readonly #of: RecalledRow;
  readonly #index: number;

  constructor(
    row: RecalledRow,
    readonly kind: WarningKind,
    readonly level: Warning['level'],
    index: number,
  ) {
    this.#of = row;
    this.#index = index;
  }

  get #exact(): Warning {
    return this.#of.exact.warnings[this.#index] as Warning;
  }

  get row(): number {
    return this.#of.indicator.row;
  }

  get text(): string {
    return this.#exact.text;
  }

  get at(): CellRef {
    return this.#exact.at;
  }

  get shortfalls(): readonly Shortfall[] | undefined {
    return this.#exact.shortfalls;
  }
}
