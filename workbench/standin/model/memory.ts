/** The only place that keeps a whole workbook in memory: sheets, selection, settings, names, notices of change. */
import type { Area } from '../../../src/core/model/area';
import { calculate } from './calculation';
import { MemorySheet } from './sheet';
import type { ModelName, SheetModel, WorkbookChange, WorkbookModel } from './workbook';

const A1: Area = { top: 1, left: 1, bottom: 1, right: 1 };

export class MemoryWorkbook implements WorkbookModel {
  sheets: MemorySheet[] = [];
  names: readonly ModelName[] = [];
  readonly settings = new Map<string, unknown>();
  structureLocked = false;
  editing = false;
  private front: MemorySheet | undefined;
  private selected: { sheet: SheetModel; areas: readonly Area[] } | undefined;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  private stale = false;
  private nextId = 1;

  constructor(public name = '工作簿1.xlsx') {}

  get active(): MemorySheet {
    const sheet = this.front ?? this.sheets[0];
    if (!sheet) throw new Error('a workbook has at least one sheet');
    return sheet;
  }

  get selection(): { sheet: SheetModel; areas: readonly Area[] } {
    return this.selected ?? { sheet: this.active, areas: [A1] };
  }

  find(idOrName: string): MemorySheet | undefined {
    const name = idOrName.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === idOrName || sheet.name.toLowerCase() === name);
  }

  addSheet(name?: string): MemorySheet {
    const id = `{00000000-0001-0000-0000-${String(this.nextId++).padStart(12, '0')}}`;
    const sheet = new MemorySheet(id, name ?? this.freeName(), (change) => this.publish(change));
    this.sheets.push(sheet);
    this.publish({ kind: 'sheet-added', sheet });
    return sheet;
  }

  private freeName(): string {
    let n = this.sheets.length + 1;
    while (this.find(`Sheet${n}`)) n++;
    return `Sheet${n}`;
  }

  copySheet(from: SheetModel): MemorySheet {
    const name = (n: number): string => `${from.name} (${n})`;
    let n = 2;
    while (this.find(name(n))) n++;
    const sheet = this.addSheet(name(n));
    sheet.copyFrom(from);
    sheet.names = from.names;
    sheet.charts = from.charts.map((chart) => ({ ...chart, series: chart.series.map((s) => ({ ...s })) }));
    sheet.print = from.print;
    sheet.gridlines = from.gridlines;
    sheet.frozen = from.frozen;
    return sheet;
  }

  removeSheet(sheet: SheetModel): void {
    this.sheets = this.sheets.filter((s) => s !== sheet);
    if (this.front === sheet) this.front = undefined;
    if (this.selected?.sheet === sheet) this.selected = undefined;
    this.publish({ kind: 'sheet-removed', sheet });
  }

  moveSheet(sheet: SheetModel, position: number): void {
    const moved = this.sheets.filter((s) => s !== sheet);
    moved.splice(position, 0, sheet as MemorySheet);
    this.sheets = moved;
    this.publish({ kind: 'layout', sheet });
  }

  activate(sheet: SheetModel): void {
    if (this.front === sheet) return;
    this.front = sheet as MemorySheet;
    this.selected = undefined;
    this.publish({ kind: 'sheet-activated', sheet });
  }

  select(sheet: SheetModel, areas: readonly Area[]): void {
    this.activate(sheet);
    this.selected = { sheet, areas };
    this.publish({ kind: 'selection', sheet, areas });
  }

  setSetting(key: string, value: unknown): void {
    if (value === undefined) this.settings.delete(key);
    else this.settings.set(key, value);
    this.publish({ kind: 'settings' });
  }

  setNames(names: readonly ModelName[]): void {
    this.names = names;
  }

  recalculate(): void {
    if (!this.stale) return;
    this.stale = false;
    for (const { sheet, areas } of calculate(this))
      this.publish({ kind: 'cells', sheet, areas, origin: 'calculation' });
    this.stale = false;
  }

  subscribe(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private publish(change: WorkbookChange): void {
    if (change.kind === 'cells') this.stale = true;
    for (const listener of [...this.listeners]) listener(change);
  }
}
