/** The only place that keeps the cells of a worksheet in memory, with Excel's rules for entering them. */
import type { Area } from '../../../src/core/model/area';
import { cellKey, type CellValue } from '../../../src/core/model/snapshot';
import { isFiltering, rowsHiddenBy } from './filter';
import type { Style } from './style';
import { typed } from './typing';
import type {
  Cell,
  ChartModel,
  Filter,
  Link,
  ModelName,
  Origin,
  PrintModel,
  SheetModel,
  TableModel,
  Visibility,
  WorkbookChange,
} from './workbook';

type Change =
  Extract<WorkbookChange, { sheet: SheetModel }> extends infer C
    ? C extends { sheet: SheetModel }
      ? Omit<C, 'sheet'>
      : never
    : never;

const inside = (a: Area, row: number, col: number): boolean =>
  row >= a.top && row <= a.bottom && col >= a.left && col <= a.right;

const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Nothing in it and no looks of its own: not kept. */
const isBlank = ({ value, formula, format = 'General', style }: Cell): boolean =>
  value === '' && !formula && format === 'General' && Object.keys(style ?? {}).length === 0;

export class MemorySheet implements SheetModel {
  visibility: Visibility = 'Visible';
  tabColor = '';
  merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  filteredRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  filter: Filter | null = null;
  readonly tables: TableModel[] = [];
  frozen = { rows: 0, columns: 0 };
  names: readonly ModelName[] = [];
  gridlines = true;
  readonly links = new Map<number, Link>();
  charts: readonly ChartModel[] = [];
  print: PrintModel | null = null;
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  private locked = false;
  private title: string;
  /** Sparse: rows from 1, in each row columns from 1. */
  private readonly rows: (Cell | undefined)[][] = [];

  constructor(
    readonly id: string,
    name: string,
    private readonly changed: (change: WorkbookChange) => void,
  ) {
    this.title = name;
  }

  get name(): string {
    return this.title;
  }

  set name(name: string) {
    this.title = name;
    this.changed({ kind: 'sheet-renamed', sheet: this });
  }

  get protected(): boolean {
    return this.locked;
  }

  set protected(on: boolean) {
    this.locked = on;
    this.changed({ kind: 'layout', sheet: this });
  }

  cell(row: number, col: number): Cell | undefined {
    return this.rows[row]?.[col];
  }

  value(row: number, col: number): CellValue {
    return this.rows[row]?.[col]?.value ?? '';
  }

  usedArea(valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
    this.eachCell((row, col, cell) => {
      if (valuesOnly && cell.value === '' && !cell.formula) return;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (col < left) left = col;
      if (col > right) right = col;
    });
    return bottom ? { top, left, bottom, right } : null;
  }

  eachCell(visit: (row: number, col: number, cell: Cell) => void): void {
    this.rows.forEach((cells, row) => cells.forEach((cell, col) => cell && visit(row, col, cell)));
  }

  /** Replaces a cell as it stands, without Excel's interpretation and without notice. */
  put(row: number, col: number, cell: Cell | undefined): void {
    const cells = (this.rows[row] ??= []);
    if (cell && !isBlank(cell)) cells[col] = cell;
    else delete cells[col];
  }

  enter(area: Area, input: (row: number, col: number) => unknown, origin: Origin): void {
    const rowOf = this.rowsWritten(area);
    for (let row = area.top; row <= area.bottom; row++) {
      const target = rowOf(row);
      if (target === undefined) continue;
      for (let col = area.left; col <= area.right; col++) {
        const value = input(row, col);
        if (value !== null && value !== undefined) this.enterOne(target, col, value);
      }
    }
    this.notify({ kind: 'cells', areas: [area], origin });
  }

  /**
   * A block written over rows that a filter hides goes to the visible rows one after the other, as when pasting:
   * values land in wrong rows and the last ones nowhere.
   */
  private rowsWritten(area: Area): (row: number) => number | undefined {
    if (area.top === area.bottom || !this.filteredRows.size) return (row) => row;
    const visible: number[] = [];
    for (let row = area.top; row <= area.bottom; row++) if (!this.filteredRows.has(row)) visible.push(row);
    return (row) => visible[row - area.top];
  }

  /** Only the first cell of a merged area holds anything; what is written to the others is lost. */
  private enterOne(row: number, col: number, input: unknown): void {
    const merged = this.merges.find((m) => inside(m, row, col));
    if (merged && (merged.top !== row || merged.left !== col)) return;
    const old = this.cell(row, col);
    const { format = 'General', style } = old ?? {};
    const now = typed(input, format);
    const kept = format === 'General' ? (now.format ?? format) : format;
    this.put(row, col, { ...now, format: kept, style });
  }

  setFormats(area: Area, format: (row: number, col: number) => string | null): void {
    this.update(area, (cell, row, col) => {
      const given = format(row, col);
      return given === null ? cell : { ...(cell ?? { value: '' }), format: given };
    });
    this.notify({ kind: 'format', area });
  }

  restyle(area: Area, change: (style: Style) => Style): void {
    this.update(area, (cell) => ({ ...(cell ?? { value: '' }), style: change(cell?.style ?? {}) }));
    this.notify({ kind: 'format', area });
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats', origin: Origin): void {
    this.update(area, (cell) => {
      if (!cell || what === 'all') return undefined;
      return what === 'contents'
        ? { value: '', format: cell.format, style: cell.style }
        : { ...cell, format: undefined, style: undefined };
    });
    if (what === 'all') {
      for (const [key, { row, col }] of this.links) if (inside(area, row, col)) this.links.delete(key);
      this.merges = this.merges.filter((m) => !overlap(m, area));
    }
    this.notify({ kind: 'cells', areas: [area], origin });
    if (what === 'all') this.notify({ kind: 'layout' });
  }

  setLink(row: number, col: number, target: string): void {
    this.links.set(cellKey(row, col), { row, col, target });
    this.notify({ kind: 'format', area: { top: row, left: col, bottom: row, right: col } });
  }

  copyFrom(sheet: SheetModel): void {
    const used = sheet.usedArea(false);
    if (used) {
      for (let row = used.top; row <= used.bottom; row++)
        for (let col = used.left; col <= used.right; col++) this.put(row, col, sheet.cell(row, col));
    }
    this.merges = [...sheet.merges];
    for (const [key, link] of sheet.links) this.links.set(key, link);
    for (const [col, width] of sheet.columnWidths) this.columnWidths.set(col, width);
    for (const [row, height] of sheet.rowHeights) this.rowHeights.set(row, height);
    if (used) this.notify({ kind: 'cells', areas: [used], origin: 'addin' });
    this.notify({ kind: 'layout' });
  }

  /** Whole rows and columns: as far as anything is there. */
  private update(whole: Area, change: (cell: Cell | undefined, row: number, col: number) => Cell | undefined): void {
    const area = this.withinUse(whole);
    if (!area) return;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let col = area.left; col <= area.right; col++) {
        const old = this.cell(row, col);
        const now = change(old, row, col);
        if (now !== old) this.put(row, col, now);
      }
    }
  }

  private withinUse(area: Area): Area | null {
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) < 1_000_000) return area;
    const used = this.usedArea(false);
    if (!used || !overlap(used, area)) return null;
    return {
      top: Math.max(used.top, area.top),
      left: Math.max(used.left, area.left),
      bottom: Math.min(used.bottom, area.bottom),
      right: Math.min(used.right, area.right),
    };
  }

  merge(area: Area): void {
    this.merges = [...this.merges.filter((m) => !overlap(m, area)), area];
    this.update(area, (cell, row, col) =>
      row === area.top && col === area.left ? cell : cell && { value: '', format: cell.format, style: cell.style },
    );
    this.notify({ kind: 'layout' });
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((m) => !overlap(m, area));
    this.notify({ kind: 'layout' });
  }

  hideRows(rows: readonly number[], hidden: boolean): void {
    for (const row of rows)
      if (hidden) this.hiddenRows.add(row);
      else this.hiddenRows.delete(row);
    this.notify({ kind: 'layout' });
  }

  hideColumns(columns: readonly number[], hidden: boolean): void {
    for (const col of columns)
      if (hidden) this.hiddenColumns.add(col);
      else this.hiddenColumns.delete(col);
    this.notify({ kind: 'layout' });
  }

  resizeColumns(columns: readonly number[], width: number): void {
    for (const col of columns) this.columnWidths.set(col, width);
    this.notify({ kind: 'layout' });
  }

  resizeRows(rows: readonly number[], height: number): void {
    for (const row of rows) this.rowHeights.set(row, height);
    this.notify({ kind: 'layout' });
  }

  freeze(rows: number, columns: number): void {
    this.frozen = { rows, columns };
    this.notify({ kind: 'layout' });
  }

  /** Rows are hidden when the filter is applied, not when a value changes later: as in Excel. */
  applyFilter(filter: Filter | null, table?: TableModel): void {
    if (table) table.filter = filter;
    else this.filter = filter;
    const filters = [this.filter, ...this.tables.map((t) => t.filter)];
    this.filteredRows = new Set(
      filters.flatMap((f) => (f && isFiltering(f) ? [...rowsHiddenBy(f, (row, col) => this.value(row, col))] : [])),
    );
    this.notify({ kind: 'layout' });
  }

  setNames(names: readonly ModelName[]): void {
    this.names = names;
  }

  private notify(change: Change): void {
    this.changed({ ...change, sheet: this } as WorkbookChange);
  }
}
