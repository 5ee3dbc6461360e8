/** The only place that carries what changed in the workbook model into the grid. */
import { ICommandService, type IObjectMatrixPrimitiveType, type ICellData, type Nullable } from '@univerjs/core';
import type { IExecutionOptions, Injector, IRange, Workbook } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import type { Area } from '../../../src/core/model/area';
import type { SheetModel, WorkbookChange, WorkbookModel } from '../../standin/model/workbook';
import type { Seen } from '../look/conditional';
import { univerCell } from './cell';
import { extentOf, layoutOf, rangeOf, type Layout } from './layout';
import { univerStyle } from './style';
import { newSheetData } from './workbook';

/** Marks commands of ours, so that what the model told the grid is not told back. */
export const FROM_MODEL = 'fromWorkbookModel';

export class ToGrid {
  private readonly commands: ICommandService;
  private readonly layouts = new Map<string, Layout>();
  private quiet = false;
  private readonly unsubscribe: () => void;

  constructor(
    private readonly model: WorkbookModel,
    private readonly workbook: Workbook,
    injector: Injector,
    private readonly seen: Seen,
  ) {
    this.commands = injector.get(ICommandService);
    for (const sheet of model.sheets) this.layouts.set(sheet.id, layoutOf(sheet));
    this.unsubscribe = model.subscribe((change) => this.follow(change));
  }

  dispose(): void {
    this.unsubscribe();
  }

  /** Shows the model's cells again, whatever the grid holds there. */
  showCells(sheet: SheetModel, areas: readonly Area[]): void {
    const grid = this.workbook.getSheetBySheetId(sheet.id);
    if (!grid) return;
    const extent = { rows: grid.getRowCount(), columns: grid.getColumnCount() };
    const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
    for (const area of areas) {
      for (let row = area.top; row <= Math.min(area.bottom, extent.rows); row++) {
        const line = (cellValue[row - 1] ??= {});
        for (let col = area.left; col <= Math.min(area.right, extent.columns); col++) {
          const cell = this.seen(sheet.name, row, col, sheet.cell(row, col) ?? { value: '' });
          line[col - 1] = univerCell(cell, univerStyle(cell.style ?? {}, cell.format));
        }
      }
    }
    this.run(SetRangeValuesMutation.id, { subUnitId: sheet.id, cellValue });
  }

  /** What the grid itself tells the model needs no showing. */
  quietly(tell: () => void): void {
    this.quiet = true;
    try {
      tell();
    } finally {
      this.quiet = false;
    }
  }

  private follow(change: WorkbookChange): void {
    if (this.quiet) return;
    switch (change.kind) {
      case 'cells':
        this.showCells(change.sheet, change.areas);
        return;
      case 'format':
        this.showCells(change.sheet, [change.area]);
        return;
      case 'layout':
        this.showLayout(change.sheet);
        return;
      case 'selection':
        this.showSelection(change.sheet, change.areas);
        return;
      case 'sheet-activated':
        this.run(SetWorksheetActiveOperation.id, { subUnitId: change.sheet.id });
        return;
      case 'sheet-added':
        this.showNewSheet(change.sheet);
        return;
      case 'sheet-removed':
        this.run(RemoveSheetMutation.id, { subUnitId: change.sheet.id, subUnitName: change.sheet.name });
        return;
      case 'sheet-renamed':
        this.run(SetWorksheetNameMutation.id, { subUnitId: change.sheet.id, name: change.sheet.name });
        return;
      case 'settings':
        return;
    }
  }

  private showNewSheet(sheet: SheetModel): void {
    if (this.workbook.getSheetBySheetId(sheet.id)) return;
    this.layouts.set(sheet.id, layoutOf(sheet));
    const data = { index: this.model.sheets.indexOf(sheet), ...newSheetData(sheet) };
    // From elsewhere: the grid turns to a sheet that it takes for the person's own, and Excel stays where the person is.
    this.run(InsertSheetMutation.id, data, { fromCollab: true });
  }

  private showSelection(sheet: SheetModel, areas: readonly Area[]): void {
    const selections = areas.map((area) => ({
      range: rangeOf(area),
      primary: { ...rangeOf({ ...area, bottom: area.top, right: area.left }), ...FIRST_CELL(area) },
      style: null,
    }));
    this.run(SetSelectionsOperation.id, { subUnitId: sheet.id, selections });
    const first = areas[0];
    if (first) this.run(ScrollToRangeOperation.id, { range: rangeOf(first) });
  }

  private showLayout(sheet: SheetModel): void {
    const old = this.layouts.get(sheet.id);
    const now = layoutOf(sheet);
    this.layouts.set(sheet.id, now);
    if (!old || !this.workbook.getSheetBySheetId(sheet.id)) return;
    const on = { subUnitId: sheet.id };
    const columnsOf = (indexes: Iterable<number>): IRange[] =>
      [...indexes].map((col) => ({ startRow: 0, endRow: extentOf(sheet).rows - 1, startColumn: col, endColumn: col }));
    const rowsOf = (indexes: Iterable<number>): IRange[] =>
      [...indexes].map((row) => ({
        startRow: row,
        endRow: row,
        startColumn: 0,
        endColumn: extentOf(sheet).columns - 1,
      }));
    const some = (id: string, ranges: IRange[], more: object = {}): void => {
      if (ranges.length > 0) this.run(id, { ...on, ranges, ...more });
    };
    some(RemoveWorksheetMergeMutation.id, missing(old.merges, now.merges));
    some(AddWorksheetMergeMutation.id, missing(now.merges, old.merges));
    some(SetRowHiddenMutation.id, rowsOf(difference(now.hiddenRows, old.hiddenRows)));
    some(SetRowVisibleMutation.id, rowsOf(difference(old.hiddenRows, now.hiddenRows)));
    some(SetColHiddenMutation.id, columnsOf(difference(now.hiddenColumns, old.hiddenColumns)));
    some(SetColVisibleMutation.id, columnsOf(difference(old.hiddenColumns, now.hiddenColumns)));
    const widths = changed(old.widths, now.widths);
    some(SetWorksheetColWidthMutation.id, columnsOf(widths.keys()), { colWidth: Object.fromEntries(widths) });
    const heights = changed(old.heights, now.heights);
    some(SetWorksheetRowHeightMutation.id, rowsOf(heights.keys()), { rowHeight: Object.fromEntries(heights) });
    if (JSON.stringify(old.freeze) !== JSON.stringify(now.freeze))
      this.run(SetFrozenMutation.id, { ...on, ...now.freeze });
  }

  private run(id: string, params: object, more: IExecutionOptions = {}): void {
    this.commands.syncExecuteCommand(
      id,
      { unitId: this.workbook.getUnitId(), ...params },
      { [FROM_MODEL]: true, onlyLocal: true, ...more },
    );
  }
}

const FIRST_CELL = (area: Area) => ({
  actualRow: area.top - 1,
  actualColumn: area.left - 1,
  isMerged: false,
  isMergedMainCell: false,
});

const difference = (a: ReadonlySet<number>, b: ReadonlySet<number>): number[] => [...a].filter((x) => !b.has(x));

const changed = (old: ReadonlyMap<number, number>, now: ReadonlyMap<number, number>): Map<number, number> =>
  new Map([...now].filter(([index, size]) => old.get(index) !== size));

/** The ranges of `these` that are not among `those`. */
function missing(these: readonly IRange[], those: readonly IRange[]): IRange[] {
  const key = (r: IRange): string => `${r.startRow},${r.startColumn},${r.endRow},${r.endColumn}`;
  const known = new Set(those.map(key));
  return these.filter((range) => !known.has(key(range)));
}
