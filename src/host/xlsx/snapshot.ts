/** The only place that makes a snapshot out of a workbook file. */
import type { Area } from '../../core/model/area';
import { cellKey, type CellValue, type SheetSnapshot, type Snapshot } from '../../core/model/snapshot';
import { HostFailure } from '../port';
import { Package } from './package';
import { unreadable } from './refusal';
import { shiftFormula } from './shift';
import { walkSheet } from './sheet';
import type { CellXml, ColumnXml, FormulaXml, RowXml } from './sheetXml';
import { readSharedStrings } from './strings';
import { readNumberFormats } from './styles';
import { cellValue, type ValueContext } from './values';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook';

/** Reads the workbook. Throws `HostFailure('unreadable', …)` with one sentence when it cannot be read whole. */
export function readSnapshot(bytes: Uint8Array, workbookName: string): Snapshot {
  return readingFile(() => {
    const pkg = new Package(bytes);
    const workbook = readWorkbookPart(pkg);
    // Read at once: damage counts even where no cell points to it.
    const { strings, formats, date1904 } = valueContext(pkg, workbook);
    const context = { strings, formats, date1904 };
    const sheets = workbook.sheets.map((entry) => readSheet(pkg, entry, context));
    lastRead.set(bytes, { directory: directoryOf(pkg), sheets });
    return { workbook: workbookName, sheets, names: workbook.names, active: workbook.active };
  });
}

/** What was read of a file, for as long as its bytes are kept: a file is written to right after it was read. */
const lastRead = new WeakMap<Uint8Array, { readonly directory: string; readonly sheets: readonly SheetSnapshot[] }>();

/** Names, sizes and checksums of all entries: other contents have another directory. */
const directoryOf = (pkg: Package): string => pkg.zip.entries.map((e) => `${e.name} ${e.size} ${e.crc}`).join('\n');

/** A sheet of the file as it was read last, else read now. */
export function sheetOf(pkg: Package, workbook: WorkbookPart, entry: SheetEntry, context: ValueContext): SheetSnapshot {
  const known = lastRead.get(pkg.zip.bytes);
  const sheet = known?.directory === directoryOf(pkg) ? known.sheets[workbook.sheets.indexOf(entry)] : undefined;
  return sheet ?? readSheet(pkg, entry, context);
}

/** Strings and formats are read when a sheet is: one read a moment ago is not read again. */
export function valueContext(pkg: Package, workbook: WorkbookPart): ValueContext {
  let strings: readonly string[] | undefined;
  let formats: readonly string[] | undefined;
  return {
    get strings() {
      return (strings ??= readSharedStrings(pkg, workbook.stringsPart));
    },
    get formats() {
      return (formats ??= readNumberFormats(pkg, workbook.stylesPart));
    },
    date1904: workbook.date1904,
  };
}

/** Damage that shows only as a failing read of bytes or text is damage all the same. */
export function readingFile<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof HostFailure ? error : unreadable('broken_xml', String(error));
  }
}

interface RowCells {
  readonly row: number;
  /** Ascending; rows of the same columns share one list. */
  cols: readonly number[];
  readonly values: CellValue[];
  /** Of `cols`; shared likewise. */
  styles: readonly number[];
  /** Style of the row's blank cells, −1 when the row names none. */
  style: number;
}

export function readSheet(pkg: Package, entry: SheetEntry, context: ValueContext): SheetSnapshot {
  if (entry.part === null) return emptySheet(entry);
  const rows: RowCells[] = [];
  let cols: number[] = [];
  let styles: number[] = [];
  const formulas = new FormulaReader();
  const hiddenRows = new Set<number>();
  let current: RowCells | null = null;
  let left = Infinity;
  let right = 0;
  const sheet = walkSheet(pkg.xml(entry.part) as Uint8Array, entry.part, {
    cell(cell: CellXml) {
      const value = cellValue(cell, context);
      if (cell.formula) formulas.add(cell.row, cell.col, cell.formula);
      if (!current || current.row !== cell.row) {
        [cols, styles] = [[], []];
        current = { row: cell.row, cols, values: [], styles, style: -1 };
        rows.push(current);
      }
      cols.push(cell.col);
      current.values.push(value);
      styles.push(cell.style);
      if (value !== '' || cell.formula) {
        if (cell.col < left) left = cell.col;
        if (cell.col > right) right = cell.col;
      }
    },
    row(row: RowXml) {
      if (row.hidden) hiddenRows.add(row.row);
      if (current?.row !== row.row) return;
      current.style = row.style;
      const before = rows[rows.length - 2];
      if (before && sameNumbers(before.cols, cols)) current.cols = before.cols;
      if (before && sameNumbers(before.styles, styles)) current.styles = before.styles;
    },
  });
  pkg.forget(entry.part);
  const area = usedArea(rows, left, right, formulas);
  const hiddenColumns = new Set<number>();
  for (const c of sheet.columns) {
    if (c.hidden)
      for (let col = c.first; col <= Math.min(c.last, Math.max(right + 1, c.first)); col++) hiddenColumns.add(col);
  }
  return {
    name: entry.name,
    hidden: entry.hidden,
    protected: sheet.protected,
    filtered: hidesRows(sheet.filter, hiddenRows),
    area,
    ...matrices(rows, area, context.formats, sheet.columns),
    formulas: formulas.texts(),
    merges: sheet.merges,
    hiddenRows,
    hiddenColumns,
    ours: entry.ours,
  };
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

const emptySheet = (entry: SheetEntry): SheetSnapshot => ({
  name: entry.name,
  hidden: entry.hidden,
  protected: false,
  filtered: false,
  area: null,
  values: [],
  formats: [],
  formulas: new Map(),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

/** A filter's own rows are hidden below its header; a row hidden by hand inside counts too, the file does not tell them apart. */
function hidesRows(filter: Area | null, hiddenRows: ReadonlySet<number>): boolean {
  if (!filter) return false;
  for (const row of hiddenRows) if (row > filter.top && row <= filter.bottom) return true;
  return false;
}

/** Smallest rectangle with every cell that holds something; cells that only carry a style do not count. */
function usedArea(rows: readonly RowCells[], left: number, right: number, formulas: FormulaReader): Area | null {
  if (right === 0) return null;
  const holds = (r: RowCells): boolean => r.values.some((v) => v !== '') || formulas.hasIn(r.row);
  const top = rows.find(holds)?.row ?? 1;
  let last = rows.length - 1;
  while (last > 0 && !holds(rows[last] as RowCells)) last--;
  return { top, left, bottom: (rows[last] as RowCells).row, right };
}

/** Rows whose formats are alike share one array. A cell that is not there has its row's format, or else its column's. */
function matrices(
  rows: readonly RowCells[],
  area: Area | null,
  formats: readonly string[],
  columns: readonly ColumnXml[],
): { values: CellValue[][]; formats: string[][] } {
  if (!area) return { values: [], formats: [] };
  const width = area.right - area.left + 1;
  const height = area.bottom - area.top + 1;
  const formatOf = (style: number): string => formats[style] ?? 'General';
  const blank = new Array<string>(width).fill(formatOf(0));
  for (const c of columns)
    blank.fill(formatOf(c.style), Math.max(0, c.first - area.left), Math.max(0, c.last - area.left + 1));
  const values: CellValue[][] = new Array<CellValue[]>(height);
  const formatRows: string[][] = new Array<string[]>(height).fill(blank);
  let previous: string[] = blank;
  let like: RowCells | null = null;
  for (const r of rows) {
    const y = r.row - area.top;
    if (y < 0 || y >= height) continue;
    const whole = r.cols.length === width && r.cols[0] === area.left && r.cols[width - 1] === area.right;
    if (like && like.cols === r.cols && like.styles === r.styles && like.style === r.style && whole) {
      values[y] = r.values;
      formatRows[y] = previous;
      continue;
    }
    like = r;
    const line = new Array<CellValue>(width).fill('');
    const shown = r.style >= 0 ? new Array<string>(width).fill(formatOf(r.style)) : blank.slice();
    for (let i = 0; i < r.cols.length; i++) {
      const at = (r.cols[i] as number) - area.left;
      if (at < 0 || at >= width) continue;
      line[at] = r.values[i] as CellValue;
      shown[at] = formatOf(r.styles[i] as number);
    }
    values[y] = line;
    if (!shown.every((f, i) => f === previous[i])) previous = shown;
    formatRows[y] = previous;
  }
  for (let y = 0; y < height; y++) values[y] ??= new Array<CellValue>(width).fill('');
  return { values, formats: formatRows };
}

/** Collects formulas and gives each cell its own text: shared ones shifted, arrays and data tables in every cell they fill. */
class FormulaReader {
  private readonly cells: { row: number; col: number; formula: FormulaXml }[] = [];
  private readonly rows = new Set<number>();
  private readonly masters = new Map<number, { row: number; col: number; text: string }>();

  add(row: number, col: number, formula: FormulaXml): void {
    this.cells.push({ row, col, formula });
    this.rows.add(row);
    if (formula.type === 'shared' && formula.text !== '')
      this.masters.set(formula.shared, { row, col, text: formula.text });
  }

  hasIn(row: number): boolean {
    return this.rows.has(row);
  }

  texts(): Map<number, string> {
    const texts = new Map<number, string>();
    for (const { row, col, formula } of this.cells) {
      if (formula.type === 'array' || formula.type === 'dataTable') {
        const text = formula.type === 'array' ? `=${formula.text}` : `=TABLE(${formula.inputs})`;
        const ref = formula.ref ?? { top: row, left: col, bottom: row, right: col };
        for (let r = ref.top; r <= ref.bottom; r++)
          for (let c = ref.left; c <= ref.right; c++) texts.set(cellKey(r, c), text);
        continue;
      }
      const master = formula.text === '' ? this.masters.get(formula.shared) : undefined;
      texts.set(
        cellKey(row, col),
        `=${master ? shiftFormula(master.text, row - master.row, col - master.col) : formula.text}`,
      );
    }
    return texts;
  }
}
