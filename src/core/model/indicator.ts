/** The only place that says what an official indicator table is once its layout is understood. */
import type { Area, CellRef } from './area';
import type { Diagnostic } from './diagnostic';
import type { Exact } from './exact';

/** What a column of the table holds. Synonyms: `domain.md` (d). `report_date_10` style roles carry the month. */
export type Role =
  | 'index'
  | 'l1'
  | 'l2'
  | 'l3'
  | 'name'
  | 'unit'
  | 'full'
  | 'group_full'
  | 'rule'
  | 'target'
  | 'growth_target'
  | 'actual'
  | 'growth'
  | 'completion'
  | 'schedule'
  | 'average'
  | 'average_region'
  | 'average_city'
  | 'last_year'
  | 'best'
  | 'worst'
  | 'rank'
  | 'numerator'
  | 'denominator'
  | 'self_score'
  | 'checked_score'
  | 'score'
  | 'deduction'
  | 'bonus'
  | 'deduct_reason'
  | 'warning'
  | 'responsible'
  | 'lead'
  | 'source'
  | 'note'
  | 'grade'
  | 'unit_name'
  | 'count_total'
  | 'ontime_rate'
  | 'satisfaction'
  | 'overdue'
  | 'measure'
  | `month_${number}`
  | `report_date_${number}`;

/** A column with its role. `header` is the joined header path (`2024年目标/增速（%）`). */
export interface ColumnReading {
  readonly col: number;
  readonly role: Role;
  readonly header: string;
  /** 小学 | 初中 under one head of values, over which most rows are merged: of the others, each is told under its own head. */
  readonly parts?: readonly { readonly col: number; readonly name: string }[];
}

/** 基本分 / 评议 / 加分项（分值是上限）/ 底线管理（只扣不加）. */
export type ItemType = 'base' | 'review' | 'bonus' | 'bottom_line';

/** An indicator row. Cells by role point at the cell that holds the value, the first cell of a merged area included. */
export interface IndicatorRow {
  readonly kind: 'indicator';
  readonly row: number;
  /** Name without `*` and without marks in brackets. */
  readonly name: string;
  /** What is measured, where the row is named after an organisation and the head of its column says it. */
  readonly measured?: string;
  /** 市级自设: a `*` stands before or after the name, or the section says so. */
  readonly citySet: boolean;
  readonly type: ItemType;
  /** 专项考评 row: its result is applied directly and it does not count among the indicators. */
  readonly special: boolean;
  /** Path of section names, outermost first: `高质量发展`, `自治区考评指标`. Empty when the table has none. */
  readonly sections: readonly string[];
  /** 一级指标 without its marks; '' when there is none. */
  readonly group: string;
  /** null when the table gives none (then `full_missing`); 0 for 扣分项. */
  readonly full: Exact | null;
  readonly fullAt: CellRef | null;
  /**
   * Rule text as it stands in `ruleAt`, followed on a line of its own by a 备注 that says how marks are given; a rule from footnotes is
   * its scoring lines. Spans of a reading index this text. '' when there is none.
   */
  readonly ruleText: string;
  readonly ruleAt: CellRef | null;
  readonly responsible: string;
  readonly cells: Readonly<Partial<Record<Role, CellRef>>>;
  /** Values that stand in no column of the table but on another sheet under this name. */
  readonly elsewhere?: Readonly<Partial<Record<Role, Elsewhere>>>;
  readonly hidden: boolean;
}

/** A cell of a list on another sheet, with what the list says of its unit. */
export interface Elsewhere {
  readonly at: CellRef;
  readonly header: string;
  readonly unit: string;
}

/** 板块 row: `一、高质量发展（350分）`. */
export interface SectionRow {
  readonly kind: 'section';
  readonly row: number;
  /** As printed. */
  readonly name: string;
  /** Without ordinal and marks: 高质量发展. */
  readonly title: string;
  readonly declaredFull: Exact | null;
  /** 0 for the outermost. */
  readonly level: number;
}

/** 小计、合计、总计 row, with the indicator rows it sums. `sections` is what it closes (empty for the grand total). */
export interface TotalRow {
  readonly kind: 'subtotal' | 'total';
  readonly row: number;
  readonly name: string;
  readonly title: string;
  readonly members: readonly number[];
}

/** 注、说明、填表人 row under or over the data. */
export interface NoteRow {
  readonly kind: 'note';
  readonly row: number;
  readonly name: string;
}

export type TableRow = IndicatorRow | SectionRow | TotalRow | NoteRow;

/** A column whose meaning the user must confirm: the question is the role, the options are the candidate columns. */
export interface Doubt {
  readonly role: Role;
  readonly options: readonly {
    readonly col: number;
    readonly header: string;
    readonly samples: readonly string[];
    readonly count: number;
  }[];
}

/**
 * `column`: beside each organisation, with the column of its place among them; `below` is how far under the values a line of 得分 stands
 * that takes the single marks too, 0 without. `row`: in the total rows, in the column of values.
 */
export type SumPlace =
  | { readonly kind: 'column'; readonly col: number; readonly rank: number | null; readonly below: number }
  | { readonly kind: 'row'; readonly col: number };

/** One table understood. A sheet may hold several; side-by-side blocks are separate tables with the same `group`. */
export interface TableReading {
  readonly sheet: string;
  /** Indicators of the county, or a list of organisations (通报) whose rule stands in a footnote. */
  readonly form: 'indicators' | 'organisations';
  readonly headerRows: readonly [number, number];
  readonly dataRows: readonly [number, number];
  /** Cells of the whole table, header to last total row. */
  readonly area: Area;
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly TableRow[];
  readonly doubts: readonly Doubt[];
  /** Text of the title row over the table, '' when absent. */
  readonly title: string;
  /** `（500分）` of the title, or null. */
  readonly declaredTotal: Exact | null;
  /** Year and month that title, 填报日期 or 统计时段 name; null when not said. */
  readonly year: number | null;
  readonly month: number | null;
  /** The organisation or the indicator whose columns these are, where several stand across and share the rest of the table. */
  readonly across?: string;
  /** Where marks are summed that stand in no column of this table: over all tables of its block for each organisation, or in its own total row. */
  readonly sum?: SumPlace;
  /** Blocks of one table printed side by side share this number. */
  readonly block: number;
  readonly diagnostics: readonly Diagnostic[];
}

export const indicatorsOf = (table: TableReading): IndicatorRow[] =>
  table.rows.filter((r): r is IndicatorRow => r.kind === 'indicator');

/** The column with that role, or undefined. */
export const columnOf = (table: TableReading, role: Role): ColumnReading | undefined =>
  table.columns.find((c) => c.role === role);
