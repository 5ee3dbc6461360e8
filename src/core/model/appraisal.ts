/** The only place that says what one appraisal of a workbook is: rows with marks and reasons, totals, rules, warnings. */
import type { CellRef } from './area';
import type { Diagnostic } from './diagnostic';
import type { Exact } from './exact';
import type { IndicatorRow, TableReading } from './indicator';
import type { ReadingView } from './reading';
import type { Score, Trace } from './score';
import type { Settings } from './settings';

/** 已计分、人工评分、缺数据、规则未读懂、不涉及. Only `scored` and a `manual` row filled in by a person have a mark. */
export type RowStatus = 'scored' | 'manual' | 'missing_input' | 'unreadable_rule' | 'not_applicable';

/** What a 预警 is about. */
export type WarningKind =
  | 'below_average'
  | 'below_target'
  | 'behind_schedule'
  | 'late_report'
  | 'missing'
  | 'suspicious_value'
  | 'growth_negative'
  | 'kept_mark'
  | 'duplicate'
  | 'above_full'
  | 'total_differs'
  | 'scheme_differs';

/** 红黄绿 of an indicator. red: negative growth or missing data; yellow: any other warning; green: plan and averages reached. */
export type WarningColour = 'red' | 'yellow' | 'green';

/** One comparison that a warning rests on, as a person reads it: 增速 | 3.6% | 全区平均 | 4.2% | 0.6个百分点. */
export interface Shortfall {
  readonly measure: string;
  readonly actual: string;
  readonly against: string;
  readonly wanted: string;
  readonly gap: string;
  /** The same gap as a number, in the base unit; never negative. */
  readonly margin: Exact;
  /** The actual value lies below (or above) what is wanted. */
  readonly side: 'below' | 'above';
}

/** 预警 (`domain.md` (b)9). */
export interface Warning {
  readonly kind: WarningKind;
  readonly level: Exclude<WarningColour, 'green'>;
  /** Chinese, as written to the 预警 cell. */
  readonly text: string;
  readonly at: CellRef;
  readonly row: number;
  /** What the warning measured; absent where nothing was (逾期, 数据缺失). */
  readonly shortfalls?: readonly Shortfall[];
}

/** One indicator row, scored or not. */
export interface AppraisedRow {
  readonly indicator: IndicatorRow;
  readonly status: RowStatus;
  /** The mark that counts: computed, or a person's for `manual`; null when unscored. */
  readonly mark: Exact | null;
  readonly deduction: Exact | null;
  readonly bonus: Exact | null;
  /** Present when the rule was evaluated. */
  readonly score: Score | null;
  /** Rank within a list of organisations (same mark, same rank, next skipped); null in a table of indicators. */
  readonly rank: number | null;
  /** Index into `Appraisal.rules`; −1 when the row has no rule text. */
  readonly rule: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly warnings: readonly Warning[];
  /** Scored and nothing to warn of: the plan and averages that were reached, in words; '' for none to reach and nothing lost. Absent otherwise. */
  readonly reached?: string;
  /** Its colour and what its 预警 cell says, where both are known before the warnings are put into words. */
  readonly inShort?: { readonly colour: WarningColour | null; readonly text: string };
  /** What the result cell holds now, when it is a hand-typed mark or a formula; null when blank or written by us. */
  readonly existing: {
    readonly mark: Exact | null;
    readonly formula?: string;
    readonly at: CellRef;
    /** It is a mark, and not the computed one; the user has not agreed to overwrite it. */
    readonly differs: boolean;
  } | null;
  /** Built when asked for. */
  readonly trace: () => Trace | null;
}

/** The row's colour; null where there is nothing to say (人工评分, 加分, lost marks without a warning). */
export function colourOf(row: Pick<AppraisedRow, 'warnings' | 'reached' | 'inShort'>): WarningColour | null {
  if (row.inShort) return row.inShort.colour;
  for (const { level } of row.warnings) if (level === 'red') return 'red';
  if (row.warnings.length) return 'yellow';
  return row.reached === undefined ? null : 'green';
}

/** 小计 of a section or of the whole table. `completed` of `count`: base and review rows without a deduction. */
export interface Totals {
  readonly full: Exact;
  readonly score: Exact;
  readonly deducted: Exact;
  readonly bonus: Exact;
  readonly completed: number;
  readonly count: number;
  readonly rows: number;
  readonly unscoredRows: number;
  readonly unscoredFull: Exact;
}

/** 板块小计: of the rows below one section heading, nested sections included. */
export interface SectionTotals extends Totals {
  readonly title: string;
  /** Section names from the outermost to this one. */
  readonly path: readonly string[];
  readonly declaredFull: Exact | null;
  /** Marks that the section's cap or floor, or rounding the sum last, took off (positive) or added (negative); zero usually. */
  readonly cut: Exact;
  /** 0 for the outermost. */
  readonly level: number;
}

/** A distinct rule text with the rows that carry it. */
export interface AppraisedRule {
  /** As it stands in the workbook. */
  readonly text: string;
  /** The user's sentence that stands for it (计分规则), or null. `reading` is then of this sentence. */
  readonly rewritten: string | null;
  readonly reading: ReadingView;
  readonly rows: readonly { readonly table: number; readonly row: number }[];
}

/** One indicator table of a sheet with everything said about it. Rows stand as in the sheet. */
export interface AppraisedTable {
  readonly reading: TableReading;
  readonly rows: readonly AppraisedRow[];
  readonly sections: readonly SectionTotals[];
  readonly totals: Totals;
  /** 市级自设 rows (`*` or a section of their own) and the others, base rows only; null when the table has no city-set row. */
  readonly citySet: { readonly city: Totals; readonly region: Totals } | null;
  /** Indicators without 专项考评 rows (60), and first-level indicators: cells of the level above with base rows (86); 0 without such a level. */
  readonly counts: { readonly indicators: number; readonly firstLevel: number };
  /** About the table as a whole: totals that do not add up, duplicates. */
  readonly warnings: readonly Warning[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The whole result. `tables[0]` is the main table (most indicators). */
export interface Appraisal {
  readonly tables: readonly AppraisedTable[];
  readonly rules: readonly AppraisedRule[];
  readonly diagnostics: readonly Diagnostic[];
  readonly settings: Settings;
}
