/** The only place that names what stands in a worksheet part, with the bytes it stands at. */
import type { Area } from '../../core/model/area';

/** One cell; filled anew for each. */
export interface CellXml {
  col: number;
  /** Style index, 0 when the cell names none. */
  style: number;
  /** `t` of the cell: n, s, str, inlineStr, b, e, d. */
  type: string;
  /** From `<c` to behind `</c>`. */
  start: number;
  end: number;
  /** Behind the cell's open tag. */
  tagEnd: number;
  /** Text of `v`; null when there is none and when it is empty. */
  value: string | null;
  /** Bounds of the `v` element with its tags; both 0 when absent. */
  valueStart: number;
  valueEnd: number;
  /** Text of an inline string, null when there is none. */
  inline: string | null;
  formula: FormulaXml | null;
}

export interface FormulaXml {
  /** Without `=`; '' for followers of a shared formula. */
  readonly text: string;
  readonly type: 'normal' | 'shared' | 'array' | 'dataTable';
  readonly shared: number;
  /** Range of a shared or array formula or data table. */
  readonly ref: Area | null;
  /** `=TABLE(r1,r2)` inputs of a data table. */
  readonly inputs: string;
  readonly start: number;
  readonly end: number;
  /** Behind `<f`, where an attribute can be put in. */
  readonly attributesStart: number;
  readonly prefix: string;
  readonly calculate: boolean;
}

/** A formula's cell, with the bytes that a new result goes to. */
export interface FormulaCell {
  readonly row: number;
  readonly col: number;
  readonly formula: FormulaXml;
  readonly start: number;
  readonly tagEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

export interface ColumnXml {
  readonly first: number;
  readonly last: number;
  readonly style: number;
  readonly hidden: boolean;
}

/** What stands around the data. */
export interface SheetXml {
  /** Prefix of the part's elements with its colon, usually ''. */
  prefix: string;
  dimension: { area: Area | null; start: number; end: number } | null;
  columns: ColumnXml[];
  merges: Area[];
  protected: boolean;
  /** The sheet has an autofilter with at least one criterion. */
  filterOn: boolean;
  filter: Area | null;
  /** Bounds of `sheetData` with its tags. */
  dataStart: number;
  dataTagEnd: number;
  dataCloseStart: number;
  dataEmpty: boolean;
}
