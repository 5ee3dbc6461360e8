/** The only place that shows a workbook model as a spreadsheet: Univer mirrors the model, the model stays the truth. */
import { ThemeService, UniverInstanceType, type Univer, type Workbook } from '@univerjs/core';
import { IUniverInstanceService, IUndoRedoService, ICommandService, UndoCommand, RedoCommand } from '@univerjs/core';
import type { Area } from '../../../src/core/model/area';
import type { WorkbookModel } from '../../standin/model/workbook';
import { ILayoutService } from '@univerjs/ui';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import { FromGrid, type Refuse } from './from-grid';
import { rangeOf } from './layout';
import { ToGrid } from './to-grid';
import { startUniver } from './univer';
import { workbookData, type Extras } from './workbook';

export class Grid {
  private readonly univer: Univer;
  private open:
    { readonly id: string; readonly workbook: Workbook; readonly parts: readonly { dispose(): void }[] } | undefined;
  private opened = 0;

  constructor(
    container: HTMLElement,
    dark: boolean,
    private readonly refuse: Refuse,
  ) {
    this.univer = startUniver(container, dark);
  }

  /** Shows this workbook instead of the one before. */
  show(model: WorkbookModel, extras: Extras): void {
    const injector = this.univer.__getInjector();
    if (this.open) {
      for (const part of this.open.parts) part.dispose();
      injector.get(IUniverInstanceService).disposeUnit(this.open.id);
    }
    const id = `workbook-${++this.opened}`;
    const workbook = this.univer.createUnit(
      UniverInstanceType.UNIVER_SHEET,
      workbookData(model, id, extras),
    ) as Workbook;
    const toGrid = new ToGrid(model, workbook, injector, extras.seen);
    this.open = { id, workbook, parts: [toGrid, new FromGrid(model, workbook, toGrid, injector, this.refuse)] };
  }

  /** What the grid holds of an area, row by row: null where a cell is blank. For tests: what it shows cannot be read off a canvas. */
  values(sheetName: string, area: Area): (string | number | boolean | null)[][] {
    const matrix = this.open?.workbook.getSheetBySheetName(sheetName)?.getCellMatrix();
    return Array.from({ length: area.bottom - area.top + 1 }, (_, i) =>
      Array.from(
        { length: area.right - area.left + 1 },
        (__, j) => matrix?.getValue(area.top - 1 + i, area.left - 1 + j)?.v ?? null,
      ),
    );
  }

  /** Brings an area of the sheet in front to the top left corner, beside what is frozen. */
  scrollTo(area: Area): void {
    const params = { range: rangeOf(area), forceTop: true, forceLeft: true };
    this.univer.__getInjector().get(ICommandService).syncExecuteCommand(ScrollToRangeOperation.id, params);
  }

  /** Gives the grid the keyboard. */
  focus(): void {
    this.univer.__getInjector().get(ILayoutService).focus();
  }

  setDark(dark: boolean): void {
    this.univer.__getInjector().get(ThemeService).setDarkMode(dark);
  }

  /** What a person did in the grid, back or again; what the add-in wrote is the add-in's to take back. */
  undo(): void {
    void this.univer.__getInjector().get(ICommandService).executeCommand(UndoCommand.id);
  }

  redo(): void {
    void this.univer.__getInjector().get(ICommandService).executeCommand(RedoCommand.id);
  }

  /** Called with what can be undone and redone now, and whenever that changes. */
  onUndoable(listener: (undo: boolean, redo: boolean) => void): void {
    this.univer
      .__getInjector()
      .get(IUndoRedoService)
      .undoRedoStatus$.subscribe((status) => listener(status.undos > 0, status.redos > 0));
  }
}
