/** The only place that hands a whole workbook model to Univer, when it is opened or gets a new sheet. */
import {
  LocaleType,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Style } from '../../standin/model/style';
import type { Cell, SheetModel, WorkbookModel } from '../../standin/model/workbook';
import type { Seen } from '../look/conditional';
import { fontFamily } from '../look/font';
import { univerCell } from './cell';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, extentOf, layoutOf } from './layout';
import { univerStyle } from './style';

/** What the file looks like beyond what the workbook model keeps. */
export interface Extras {
  readonly gridlines: (sheet: string) => boolean;
  readonly seen: Seen;
}

/** Styles are written once and named: thousands of cells share a few. */
class StyleBook {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<Style | undefined, Map<string, string>>();

  idOf(cell: Cell): string | null {
    const format = cell.format ?? 'General';
    if (!cell.style && format === 'General') return null;
    const byFormat = this.ids.get(cell.style) ?? new Map<string, string>();
    this.ids.set(cell.style, byFormat);
    const known = byFormat.get(format);
    if (known) return known;
    const id = `s${Object.keys(this.styles).length}`;
    this.styles[id] = withoutNulls(univerStyle(cell.style ?? {}, format));
    byFormat.set(format, id);
    return id;
  }
}

export function workbookData(workbook: WorkbookModel, id: string, extras: Extras): IWorkbookData {
  const book = new StyleBook();
  const sheets: IWorkbookData['sheets'] = {};
  for (const sheet of workbook.sheets) sheets[sheet.id] = sheetData(sheet, book, extras);
  return {
    id,
    name: workbook.name,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    sheets,
    styles: book.styles,
    defaultStyle: { ff: fontFamily('等线'), fs: 11 },
  };
}

/** A sheet added later, with its own styles. */
export function newSheetData(sheet: SheetModel): { sheet: IWorksheetData; styles: Record<string, IStyleData> } {
  const book = new StyleBook();
  // The grid fills in what a whole workbook leaves out, but not what a sheet does that comes later.
  const data = mergeWorksheetSnapshotWithDefault(sheetData(sheet, book));
  const styles: Record<string, IStyleData> = {};
  for (const [id, style] of Object.entries(book.styles)) styles[`${sheet.id}${id}`] = style;
  for (const row of Object.values(data.cellData)) {
    for (const cell of Object.values<ICellData>(row)) if (typeof cell.s === 'string') cell.s = `${sheet.id}${cell.s}`;
  }
  return { sheet: data, styles };
}

function sheetData(sheet: SheetModel, book: StyleBook, extras?: Extras): Partial<IWorksheetData> {
  const layout = layoutOf(sheet);
  const extent = extentOf(sheet);
  const columnData: IWorksheetData['columnData'] = {};
  for (const [col, w] of layout.widths) columnData[col] = { w };
  for (const col of layout.hiddenColumns) columnData[col] = { ...columnData[col], hd: 1 };
  const rowData: IWorksheetData['rowData'] = {};
  for (const [row, h] of layout.heights) rowData[row] = { h, ia: 0 };
  for (const row of layout.hiddenRows) rowData[row] = { ...rowData[row], hd: 1 };
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === 'Visible' ? 0 : 1,
    freeze: layout.freeze,
    rowCount: extent.rows,
    columnCount: extent.columns,
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    mergeData: [...layout.merges],
    cellData: cellsOf(sheet, book, extras?.seen),
    rowData,
    columnData,
    showGridlines: extras && !extras.gridlines(sheet.name) ? 0 : 1,
  };
}

function cellsOf(sheet: SheetModel, book: StyleBook, seen?: Seen): IWorksheetData['cellData'] {
  const cells: IWorksheetData['cellData'] = {};
  const used = sheet.usedArea(false);
  if (!used) return cells;
  for (let row = used.top; row <= used.bottom; row++) {
    const line: IWorksheetData['cellData'][number] = {};
    for (let col = used.left; col <= used.right; col++) {
      const held = sheet.cell(row, col);
      const cell = held && seen ? seen(sheet.name, row, col, held) : held;
      if (cell) line[col - 1] = withoutNulls(univerCell(cell, book.idOf(cell)));
    }
    cells[row - 1] = line;
  }
  return cells;
}

const withoutNulls = <T extends object>(data: T): T =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null)) as T;
