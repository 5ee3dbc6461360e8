/** The only place that says what a sheet of ours is before a host makes it: rows, formats, charts, print layout, links. */
import type { Area, CellRef } from './area';

/** The sheets the product makes. Only a sheet that carries our mark of the same kind is ever rewritten. */
export const OUR_SHEETS = ['考评汇总', '扣分清单', '计分明细', '月度台账', '督办清单', '计分规则'] as const;
export type OurSheetKind = (typeof OUR_SHEETS)[number];

/**
 * The mark that makes a sheet ours: a hidden name of this prefix plus the kind's number in `OUR_SHEETS`, scoped to the sheet
 * (Excel: `worksheet.names`; file: `definedName` with `localSheetId` and `hidden`). It survives renaming and saving.
 */
const OUR_MARK = 'kaoping_sheet_';
export const markOf = (kind: OurSheetKind): string => `${OUR_MARK}${OUR_SHEETS.indexOf(kind) + 1}`;
export const kindOfMark = (name: string): OurSheetKind | undefined =>
  name.startsWith(OUR_MARK) ? OUR_SHEETS[Number(name.slice(OUR_MARK.length)) - 1] : undefined;

/** How a cell looks; a closed set so that every host styles the same sheet the same way. */
export type OurStyle =
  | 'title'
  | 'caption'
  | 'header'
  | 'text'
  | 'wrapped'
  | 'label'
  | 'mark'
  | 'percent'
  | 'count'
  | 'total_text'
  | 'total_mark'
  | 'total_percent'
  | 'red'
  | 'yellow'
  | 'link'
  | 'paragraph'
  | 'note';

/** A finished constant (marks already rounded), or a formula of ours that only refers to sheets of this workbook. */
export interface OurCell {
  readonly value: string | number;
  /** With its `=`; `value` is then its result. */
  readonly formula?: string;
  readonly style: OurStyle;
  /** A jump inside the workbook. */
  readonly link?: CellRef;
}

/** A native chart whose series are cells of the same sheet, so that it stays live. */
export interface OurChart {
  readonly type: 'bar' | 'column' | 'line';
  readonly title: string;
  /** Cells covered, header to last row. */
  readonly over: Area;
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
  readonly valueFormat: string;
}

/** A whole sheet of ours. */
export interface OurSheet {
  readonly kind: OurSheetKind;
  /** The wanted name; when another sheet already has it, the host appends （2）, （3）…. */
  readonly name: string;
  /** Rows from row 1, cells from column A; null leaves the cell empty. */
  readonly rows: readonly { readonly cells: readonly (OurCell | null)[]; readonly height?: number }[];
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  readonly merges: readonly Area[];
  readonly charts: readonly OurChart[];
  /** Rows kept in view and repeated on every printed page; 0 for none. */
  readonly headerRows: { readonly freeze: number; readonly repeat: readonly [number, number] | null };
  /** A4, one page wide. */
  readonly landscape: boolean;
  /** Rows that begin a new page. */
  readonly pageBreaks: readonly number[];
}
