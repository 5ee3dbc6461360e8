/** The only place that says what marks are analysed into: losses, standing, what can still be won, what-if, the briefing. */
import type { CellRef } from './area';
import type { Exact } from './exact';
import type { Unit } from './quantity';
import type { Quota } from './scheme';

/** One indicator of an appraisal: index into `Appraisal.tables` and the Excel row. */
export interface RowRef {
  readonly table: number;
  readonly row: number;
}

/** One group's part of all deductions. */
export interface Share {
  readonly name: string;
  readonly deducted: Exact;
  /** Of all deductions of the table, in percent, two decimals half-up; null when nothing was deducted. */
  readonly percent: Exact | null;
  /** Rows with a deduction, most first. */
  readonly rows: readonly RowRef[];
  readonly cells: readonly CellRef[];
}

/** One indicator that lost marks. */
export interface LossItem extends RowRef {
  readonly name: string;
  readonly sections: readonly string[];
  readonly group: string;
  readonly responsible: string;
  readonly deducted: Exact;
  readonly percent: Exact | null;
  /** Chinese, from the trace: `增速−7.2%低于1.5%，低8.7个百分点，扣8.7分`. '' when no trace exists (人工评分). */
  readonly reason: string;
  /** The mark's cell, or the name's when the table has no result column. */
  readonly at: CellRef;
}

/** 九项经济指标 (or as many as the workbook names). */
export interface EconomicLoss extends Share {
  readonly count: number;
  readonly full: Exact;
  /** 占…扣分: the section they belong to and the share of its deductions. */
  readonly ofSection: string;
  readonly ofSectionDeducted: Exact;
  readonly ofSectionPercent: Exact | null;
  /** How the workbook names them, in Chinese: 名称“九项经济指标” / “扣分分析”A4. */
  readonly foundBy: string;
}

/** 承担项数、完成项数、完成率 of one level (自治区考评指标, 市级考评指标, a section). */
export interface Completion {
  readonly name: string;
  readonly full: Exact;
  readonly score: Exact;
  readonly deducted: Exact;
  readonly count: number;
  readonly completed: number;
  /** In percent, two decimals half-up; null when count is 0. */
  readonly rate: Exact | null;
  readonly rows: readonly RowRef[];
}

/** 扣分分析 of one table. Percentages are of `deducted`, two decimals half-up, and need not add up to 100. */
export interface LossAnalysis {
  readonly deducted: Exact;
  readonly bySection: readonly Share[];
  readonly byGroup: readonly Share[];
  readonly byUnit: readonly Share[];
  readonly economic: EconomicLoss | null;
  /** Every row with a deduction, most first. */
  readonly items: readonly LossItem[];
  /** By level: 自治区 and 市级 when the workbook tells them apart, otherwise by outermost section. */
  readonly completion: readonly Completion[];
}

/** One organisation of the group. Same marks, same rank; the next rank is skipped. */
export interface Place {
  readonly name: string;
  readonly score: Exact;
  readonly rank: number;
  /** How many organisations share this rank; 1 without a tie. */
  readonly tied: number;
  readonly grade: string | null;
  readonly self: boolean;
  readonly at: CellRef;
}

/** Marks between the county and a neighbour in rank. */
export interface Gap {
  readonly to: string;
  readonly rank: number;
  /** Never negative. */
  readonly marks: Exact;
  readonly at: CellRef;
}

/** 名额: the shares of the group as whole organisations. */
export interface QuotaCount extends Quota {
  /** Chinese: `一等前30%折合3.6个，进位取整为4个；…`. */
  readonly words: string;
  /** Another way of rounding that would give the county another grade; null when it makes no difference. */
  readonly otherwise: { readonly round: Quota['round']; readonly grade: string } | null;
}

/** Rank of the county in its group by total marks. Absent when the workbook holds no totals of the group: then no rank is stated. */
export interface Standing {
  /** A组; '' when the list does not name its group. */
  readonly group: string;
  readonly sheet: string;
  /** Best first. */
  readonly places: readonly Place[];
  readonly self: Place | null;
  readonly ahead: Gap | null;
  readonly behind: Gap | null;
  /** The next better grade: what is missing to the last organisation (or threshold) that has it. */
  readonly nextGrade: (Gap & { readonly grade: string }) | null;
  readonly by: 'rank' | 'score' | 'quota' | null;
  readonly grades: readonly { readonly name: string; readonly upTo: string | null }[];
  /** Where the grades come from, in Chinese: “A组排名”注 / 设置; '' when there are none. */
  readonly gradesFrom: string;
  /** How shares became numbers; null unless graded by quota. */
  readonly quota: QuotaCount | null;
  /** Words of vetoes that took effect on the grade. */
  readonly vetoes: readonly string[];
  /** Organisations of the list whose mark is not there yet: with one of them ranks and grades are provisional. */
  readonly missing: readonly string[];
}

/** 单项指标在组内的名次. */
export interface ItemPlace extends RowRef {
  readonly name: string;
  readonly value: Exact;
  readonly rank: number;
  readonly of: number;
  readonly best: Exact;
  readonly average: Exact | null;
  readonly at: CellRef;
}

/** A value as a person reads it; `value` null for a word (√, 优秀). */
export interface Reached {
  readonly shown: string;
  readonly value: Exact | null;
  readonly unit: Unit | null;
}

/**
 * One cell whose better value would win marks. `gain` is proved: the workbook with `to` in the cell was scored again.
 * `to` is the nearest value (at the cell's own decimals) that reaches the most this cell can bring.
 */
export interface Winnable extends RowRef {
  readonly name: string;
  readonly responsible: string;
  /** 增速, 总量, 完成值, 台账. */
  readonly label: string;
  readonly at: CellRef;
  readonly from: Reached;
  readonly to: Reached;
  /** What the cell holds in the proof. */
  readonly content: string | number;
  /** Cells that hold the same value and must change with it (the row's own cell beside the county's line in the group's list). */
  readonly also: readonly CellRef[];
  readonly direction: 'up' | 'down' | 'state';
  readonly gain: Exact;
  /** `past`: it has happened (发生, 发现, 逾期) and cannot be won back. `review`: others judge (评议), nothing one can report. */
  readonly kind: 'loss' | 'bonus' | 'review' | 'past';
  /** The cell holds a formula over several cells: the value comes from there, and typing over it would break the formula. */
  readonly byFormula: boolean;
  /** What else moves with it: 九项经济指标; null when free. */
  readonly tiedTo: string | null;
}

/** The cells to change to win it, for 测算 and for the proof. */
export const changesOf = (w: Winnable): Change[] => [w.at, ...w.also].map((at) => ({ at, content: w.content }));

/** What one row can still win. */
export interface WinnableRow extends RowRef {
  readonly name: string;
  readonly responsible: string;
  readonly marks: Exact;
  readonly entries: readonly Winnable[];
}

/** 还能挣的分, by what kind of effort they take. An entry stands in one list only. */
export interface Outlook {
  /** `loss` entries, most first. */
  readonly open: readonly Winnable[];
  readonly bonus: readonly Winnable[];
  readonly review: readonly Winnable[];
  readonly past: readonly Winnable[];
  /** `open` by row, most first: the row scored again with all its entries put in together. */
  readonly openRows: readonly WinnableRow[];
  /** All entries of one row are put in together and the row is scored again; rows are then summed. */
  readonly openMarks: Exact;
  readonly bonusMarks: Exact;
  readonly reviewMarks: Exact;
  readonly pastMarks: Exact;
}

/** A supposed cell content. */
export interface Change {
  readonly at: CellRef;
  readonly content: string | number;
}

/** A row whose mark the supposed contents change; null where it has none. */
export interface WhatIfRow extends RowRef {
  readonly name: string;
  readonly before: Exact | null;
  readonly after: Exact | null;
}

/** 测算: the sheet is not touched. */
export interface WhatIf {
  readonly rows: readonly WhatIfRow[];
  readonly before: { readonly total: Exact; readonly rank: number | null; readonly grade: string | null };
  readonly after: { readonly total: Exact; readonly rank: number | null; readonly grade: string | null };
  readonly standing: Standing | null;
  /** Formulas over the supposed cells that could not be worked out; what rests on them has no mark in `rows`. */
  readonly unknown: readonly CellRef[];
}

/** A figure of the briefing's text: where it stands in the text, what it says, which cells carry it. */
export interface BriefingFigure {
  readonly start: number;
  readonly end: number;
  readonly meaning: string;
  readonly cells: readonly CellRef[];
}

/** 简报文字. INVARIANT: every digit of `text` lies in a figure, apart from years, months and names. */
export interface Briefing {
  readonly text: string;
  readonly figures: readonly BriefingFigure[];
}

/** One thing of two years side by side; null where a year has none. */
export interface ComparisonLine {
  readonly name: string;
  /** `mark`: a total with its 得分率; `count`: completed items with their 完成率; `deduction`: 扣分 with its share. */
  readonly kind: 'mark' | 'count' | 'deduction';
  readonly current: Exact | null;
  readonly other: Exact | null;
  /** In percent, two decimals: of the full marks, of the items, for 九项经济指标 of the section's deductions. */
  readonly currentRate: Exact | null;
  readonly otherRate: Exact | null;
  /** Empty for cells of another workbook. */
  readonly currentCells: readonly CellRef[];
  readonly otherCells: readonly CellRef[];
}

/** Rank and grade in the group of that year. */
export interface ComparedPlace {
  readonly group: string;
  readonly rank: number;
  readonly of: number;
  readonly grade: string | null;
  readonly cells: readonly CellRef[];
}

/** Two years side by side. */
export interface Comparison {
  readonly current: string;
  readonly other: string;
  /** Both years have the same full marks, so that marks compare; otherwise only rates do. */
  readonly sameScale: boolean;
  readonly currentFull: Exact;
  readonly otherFull: Exact;
  /** Rows of both years without a mark: they are in no figure. */
  readonly unscored: number;
  /** null without a list of the group, or while rows are unscored. */
  readonly currentPlace: ComparedPlace | null;
  readonly otherPlace: ComparedPlace | null;
  readonly rows: readonly ComparisonLine[];
}
