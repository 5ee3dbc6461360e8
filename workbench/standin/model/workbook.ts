/** The only place that says what a workbook is to the stand-in: what Excel's classes act on and a grid mirrors. */
import type { Area } from '../../../src/core/model/area';
import type { CellValue, DefinedName } from '../../../src/core/model/snapshot';
import type { Style } from './style';

/** One cell; a cell that is absent is blank, `General` and unstyled. */
export interface Cell {
  readonly value: CellValue;
  /** With its `=`. */
  readonly formula?: string;
  /** Number format; absent is General. */
  readonly format?: string;
  readonly style?: Style;
  /** Typed with a leading apostrophe: text whatever it looks like. */
  readonly quoted?: boolean;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Who changed something: the add-in through office.js, a person in the grid, or recalculation. */
export type Origin = 'addin' | 'user' | 'calculation';

/** One column's condition of a filter, in the shape of `Excel.FilterCriteria`. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or';
  readonly values?: readonly unknown[];
  readonly [more: string]: unknown;
}

/** An autofilter: header row included in its area; one entry a column, null where the column does not filter. */
export interface Filter {
  readonly area: Area;
  readonly criteria: readonly (FilterCriteria | null)[];
}

/** A table (ListObject): its filter is its own, not the sheet's. */
export interface TableModel {
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
  filter: Filter | null;
}

export interface ModelName extends DefinedName {
  readonly visible: boolean;
}

/** A jump inside the workbook: `'指标'!A5`. */
export interface Link {
  readonly row: number;
  readonly col: number;
  readonly target: string;
}

/** A chart; series are cells of its sheet. */
export interface ChartModel {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  /** Cells it lies over; null while it has no place of its own. */
  over: Area | null;
  series: SeriesModel[];
  /** Number format of the value axis. */
  valueFormat: string;
}

export interface SeriesModel {
  name: string;
  values: Area;
  categories: Area | null;
}

/** How a sheet is printed, as far as it was set through office.js. */
export interface PrintModel {
  readonly landscape: boolean;
  /** Rows repeated on every page. */
  readonly repeat: readonly [number, number] | null;
  /** Rows that begin a new page. */
  readonly breaks: readonly number[];
}

export type WorkbookChange =
  | { readonly kind: 'cells'; readonly sheet: SheetModel; readonly areas: readonly Area[]; readonly origin: Origin }
  | { readonly kind: 'format'; readonly sheet: SheetModel; readonly area: Area }
  /** Merges, hidden rows and columns, widths, frozen panes, filter, protection. */
  | { readonly kind: 'layout'; readonly sheet: SheetModel }
  | { readonly kind: 'selection'; readonly sheet: SheetModel; readonly areas: readonly Area[] }
  | { readonly kind: 'sheet-activated' | 'sheet-added' | 'sheet-removed' | 'sheet-renamed'; readonly sheet: SheetModel }
  | { readonly kind: 'settings' };

export interface SheetModel {
  /** Never changes, unlike the name. */
  readonly id: string;
  name: string;
  visibility: Visibility;
  tabColor: string;
  protected: boolean;
  readonly merges: readonly Area[];
  /** Hidden by hand; rows a filter hides stand in `filteredRows`. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly filteredRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly filter: Filter | null;
  readonly tables: readonly TableModel[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Points; absent is the standard width. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Names that belong to this sheet alone. */
  readonly names: readonly ModelName[];
  gridlines: boolean;
  /** Jumps inside the workbook, by `cellKey`. */
  readonly links: ReadonlyMap<number, Link>;
  charts: readonly ChartModel[];
  /** null as long as nothing was set. */
  print: PrintModel | null;

  cell(row: number, col: number): Cell | undefined;
  /** Smallest area with all cells that hold something (`valuesOnly`) or are formatted; null for a blank sheet. */
  usedArea(valuesOnly: boolean): Area | null;
  /** As typed into the cells: `null` leaves a cell alone, '' clears it, text may become a number or a formula. */
  enter(area: Area, input: (row: number, col: number) => unknown, origin: Origin): void;
  setFormats(area: Area, format: (row: number, col: number) => string | null): void;
  restyle(area: Area, change: (style: Style) => Style): void;
  clear(area: Area, what: 'all' | 'contents' | 'formats', origin: Origin): void;
  merge(area: Area): void;
  unmerge(area: Area): void;
  hideRows(rows: readonly number[], hidden: boolean): void;
  hideColumns(columns: readonly number[], hidden: boolean): void;
  resizeColumns(columns: readonly number[], width: number): void;
  resizeRows(rows: readonly number[], height: number): void;
  freeze(rows: number, columns: number): void;
  /** Of the sheet, or of one of its tables. */
  applyFilter(filter: Filter | null, table?: TableModel): void;
  setNames(names: readonly ModelName[]): void;
  setLink(row: number, col: number, target: string): void;
  /** Everything from another sheet: cells, sizes, merges, links. Charts stay. */
  copyFrom(sheet: SheetModel): void;
}

/** The workbook behind the stand-in. Rows and columns count from 1, as everywhere in the product. */
export interface WorkbookModel {
  name: string;
  /** In tab order. */
  readonly sheets: readonly SheetModel[];
  readonly active: SheetModel;
  readonly selection: { readonly sheet: SheetModel; readonly areas: readonly Area[] };
  readonly names: readonly ModelName[];
  /** What `workbook.settings` keeps inside the file. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** Sheets cannot be added, removed, renamed or moved. */
  structureLocked: boolean;
  /** A person is typing in a cell: Excel refuses or delays every batch. */
  editing: boolean;

  /** By id or, ignoring case, by name. */
  find(idOrName: string): SheetModel | undefined;
  addSheet(name?: string): SheetModel;
  /** With everything but our reading of it: names of the sheet are copied too, as Excel does. */
  copySheet(sheet: SheetModel): SheetModel;
  removeSheet(sheet: SheetModel): void;
  moveSheet(sheet: SheetModel, position: number): void;
  activate(sheet: SheetModel): void;
  select(sheet: SheetModel, areas: readonly Area[]): void;
  setSetting(key: string, value: unknown): void;
  setNames(names: readonly ModelName[]): void;
  /** Brings the formulas that can be computed here up to date; called before anything is read. */
  recalculate(): void;
  subscribe(listener: (change: WorkbookChange) => void): () => void;
}
