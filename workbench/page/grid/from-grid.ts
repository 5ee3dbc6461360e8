/** The only place that carries what a person does in the grid into the workbook model. */
import { CustomCommandExecutionError, ICommandService, ObjectMatrix } from '@univerjs/core';
import type {
  ICellData,
  ICommandInfo,
  IDisposable,
  IExecutionOptions,
  Injector,
  IRange,
  Nullable,
} from '@univerjs/core';
import type { Workbook, Worksheet } from '@univerjs/core';
import { SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type {
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
  ISetWorksheetActiveOperationParams,
} from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { Area } from '../../../src/core/model/area';
import { cellKey } from '../../../src/core/model/snapshot';
import type { SheetModel, WorkbookModel } from '../../standin/model/workbook';
import { enteredIn } from './cell';
import { texts } from '../texts';
import { areaOf } from './layout';
import { FROM_MODEL, type ToGrid } from './to-grid';

/** Moving cells and sheets about is Excel's business: nothing the workbench is for needs it, and the model does not follow it. */
const REFUSED =
  /^sheet\.command\.(insert-(row|col|range|multi|sheet)|remove-(row|col|sheet)|delete-range|move-(rows|cols|range)|reorder-range|copy-sheet|copy-worksheet|set-worksheet-(name|order|hidden))/;

/** Whoever wants to tell the person something gets a Chinese sentence. */
export type Refuse = (sentence: string) => void;

export class FromGrid {
  private readonly disposables: IDisposable[];

  constructor(
    private readonly model: WorkbookModel,
    private readonly workbook: Workbook,
    private readonly toGrid: ToGrid,
    injector: Injector,
    private readonly refuse: Refuse,
  ) {
    const commands = injector.get(ICommandService);
    const editing = injector.get(IEditorBridgeService).visible$.subscribe((state) => {
      model.editing = state.visible;
    });
    this.disposables = [
      commands.beforeCommandExecuted((command) => this.check(command)),
      commands.onCommandExecuted((command, options) => this.follow(command, options)),
      { dispose: () => editing.unsubscribe() },
    ];
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private check(command: Readonly<ICommandInfo>): void {
    if (!REFUSED.test(command.id)) return;
    this.refuse(texts.structure);
    throw new CustomCommandExecutionError(command.id);
  }

  private follow(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (options?.[FROM_MODEL]) return;
    if (command.id === SetRangeValuesMutation.id) {
      this.enter(command.params as ISetRangeValuesMutationParams);
    } else if (command.id === SetSelectionsOperation.id) {
      const { subUnitId, selections } = command.params as ISetSelectionsOperationParams;
      const sheet = this.model.find(subUnitId);
      const grid = this.workbook.getSheetBySheetId(subUnitId);
      if (sheet && grid && selections.length > 0) {
        const areas = selections.map((selection) => areaOf(wholeRange(selection.range, grid)));
        this.toGrid.quietly(() => this.model.select(sheet, areas));
      }
    } else if (command.id === SetWorksheetActiveOperation.id) {
      const sheet = this.model.find((command.params as ISetWorksheetActiveOperationParams).subUnitId);
      if (sheet) this.toGrid.quietly(() => this.model.activate(sheet));
    }
  }

  /** INVARIANT: afterwards the grid shows what the model holds, also where the model refused or understood the entry otherwise. */
  private enter({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const sheet = this.model.find(subUnitId);
    const grid = this.workbook.getSheetBySheetId(subUnitId);
    if (!sheet || !grid) return;
    const given = new ObjectMatrix<Nullable<ICellData>>(cellValue);
    const area = givenArea(given);
    if (!area) return;
    if (this.isLocked(sheet, given)) {
      this.toGrid.showCells(sheet, [area]);
      this.refuse(texts.locked);
      return;
    }
    // Read before the model speaks: it shows what it holds as soon as it is told anything.
    const entered = new Map<number, unknown>();
    given.forValue((row, col, cell) => {
      if (changesContent(cell))
        entered.set(cellKey(row + 1, col + 1), enteredIn(grid.getCellMatrix().getValue(row, col)));
    });
    this.toGrid.quietly(() => sheet.setFormats(area, (row, col) => patternOf(given.getValue(row - 1, col - 1))));
    if (entered.size === 0) return;
    sheet.enter(area, (row, col) => entered.get(cellKey(row, col)) ?? null, 'user');
    this.model.recalculate();
  }

  private isLocked(sheet: SheetModel, given: ObjectMatrix<Nullable<ICellData>>): boolean {
    if (!sheet.protected) return false;
    let locked = false;
    given.forValue((row, col) => {
      if (!sheet.cell(row + 1, col + 1)?.style?.unlocked) locked = true;
    });
    return locked;
  }
}

/** A null cell was cleared; one with looks only keeps its content. */
const changesContent = (cell: Nullable<ICellData>): boolean => !cell || 'v' in cell || 'f' in cell || 'p' in cell;

function patternOf(cell: Nullable<ICellData>): string | null {
  const style = cell?.s;
  return typeof style === 'object' && style ? (style.n?.pattern ?? null) : null;
}

function givenArea(given: ObjectMatrix<Nullable<ICellData>>): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  given.forValue((row, col) => {
    top = Math.min(top, row + 1);
    left = Math.min(left, col + 1);
    bottom = Math.max(bottom, row + 1);
    right = Math.max(right, col + 1);
  });
  return bottom > 0 ? { top, left, bottom, right } : null;
}

/** A selected column has no rows, a selected row no columns: they run over the whole sheet. */
const wholeRange = (range: IRange, sheet: Worksheet): IRange => ({
  startRow: range.startRow || 0,
  endRow: Number.isFinite(range.endRow) ? range.endRow : sheet.getRowCount() - 1,
  startColumn: range.startColumn || 0,
  endColumn: Number.isFinite(range.endColumn) ? range.endColumn : sheet.getColumnCount() - 1,
});
