/** The only place that names what stands in a worksheet part, with the bytes it stands at. */
import type { Area } from '../../core/model/area';

export interface CellXml {
  row: number;
  col: number;
  /** Style index, 0 when the cell names none. */
  style: number;
  /** `t` of the cell: n, s, str, inlineStr, b, e, d. */
  type: string;
  /** From `<c` to behind `</c>`. */
  start: number;
  end: number;
  /** Behind the cell's open tag, and whether it is an empty element. */
  tagEnd: number;
  empty: boolean;
  /** Text of `v`, undecoded bounds resolved; null when there is no `v`, when it is empty and when it is in `number`. */
  value: string | null;
  /** What `v` holds where it is plain digits; null otherwise. */
  number: number | null;
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

/** A row as written; filled anew for each row. */
export interface RowXml {
  row: number;
  start: number;
  end: number;
  /** Bounds of the open tag's end and the start of its close tag (equal for an empty element). */
  tagEnd: number;
  closeStart: number;
  empty: boolean;
  hidden: boolean;
  /** Style of the row's blank cells; −1 when the row names none. */
  style: number;
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

export interface SheetVisitor {
  /** Before its cells: its number and where it starts. */
  open?(row: number, start: number): void;
  cell?(cell: CellXml): void;
  /** After its cells. */
  row?(row: RowXml): void;
}
