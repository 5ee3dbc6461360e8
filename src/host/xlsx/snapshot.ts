/** The only place that makes a snapshot out of a workbook file. */
import type { Area } from '../../core/model/area';
import { cellKey, type CellValue, type SheetSnapshot, type Snapshot } from '../../core/model/snapshot';
import { HostFailure } from '../port';
import type { RowShape } from './cellMap';
import { Package } from './package';
import { unreadable } from './refusal';
import { shiftFormula } from './shift';
import { walkSheet, type SheetPlaces, type WalkedSheet } from './sheet';
import type { FormulaCell } from './sheetXml';
import { readSharedStrings } from './strings';
import { readNumberFormats } from './styles';
import type { ValueContext } from './values';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook';

/** Reads the workbook. Throws `HostFailure('unreadable', …)` with one sentence when it cannot be read whole. */
export function readSnapshot(bytes: Uint8Array, workbookName: string): Snapshot {
  return readingFile(() => {
    const pkg = new Package(bytes);
    const workbook = readWorkbookPart(pkg);
    // Read at once: damage counts even where no cell points to it.
    const { strings, formats, date1904 } = valueContext(pkg, workbook);
    const context = { strings, formats, date1904 };
    let room = KEPT_BYTES;
    const readings = workbook.sheets.map((entry) => {
      const reading = readSheet(pkg, entry, context);
      room -= reading.bytes?.length ?? 0;
      return room >= 0 ? reading : { ...reading, bytes: null };
    });
    lastRead.set(bytes, { directory: directoryOf(pkg), readings });
    const sheets = readings.map(({ snapshot }) => snapshot);
    return { workbook: workbookName, sheets, names: workbook.names, active: workbook.active };
  });
}

/** What was read of a file, for as long as its bytes are kept: a file is written to right after it was read. */
const lastRead = new WeakMap<Uint8Array, { readonly directory: string; readonly readings: readonly SheetReading[] }>();

/** Names, sizes and checksums of all entries: other contents have another directory. */
const directoryOf = (pkg: Package): string => pkg.zip.entries.map((e) => `${e.name} ${e.size} ${e.crc}`).join('\n');

/** A sheet of the file as it was read last, else read now. */
export function readingOf(
  pkg: Package,
  workbook: WorkbookPart,
  entry: SheetEntry,
  context: ValueContext,
): SheetReading {
  const known = lastRead.get(pkg.zip.bytes);
  const reading = known?.directory === directoryOf(pkg) ? known.readings[workbook.sheets.indexOf(entry)] : undefined;
  return reading ?? readSheet(pkg, entry, context);
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

/** A sheet as read, and where in its part everything stands. */
export interface SheetReading {
  readonly snapshot: SheetSnapshot;
  /** null for a sheet without cells of ours. */
  readonly places: SheetPlaces | null;
  /** The part that was read; null when it is to be inflated, and checked, once more. */
  readonly bytes: Uint8Array | null;
}

/** Of a file's sheets; what goes beyond is inflated again when it is written. */
const KEPT_BYTES = 256_000_000;

function readSheet(pkg: Package, entry: SheetEntry, context: ValueContext): SheetReading {
  if (entry.part === null) return { snapshot: emptySheet(entry), places: null, bytes: null };
  const bytes = pkg.xml(entry.part) as Uint8Array;
  const walked = walkSheet(bytes, entry.part, context);
  pkg.forget(entry.part);
  const { places, hiddenRows } = walked;
  const { around: sheet } = places;
  const formulas = new FormulaReader(places.formulas);
  const area = usedArea(walked, formulas);
  const hiddenColumns = new Set<number>();
  for (const c of sheet.columns) {
    if (!c.hidden) continue;
    const last = Math.min(c.last, Math.max((area?.right ?? 0) + 1, c.first));
    for (let col = c.first; col <= last; col++) hiddenColumns.add(col);
  }
  const snapshot: SheetSnapshot = {
    name: entry.name,
    hidden: entry.hidden,
    protected: sheet.protected,
    filtered: hidesRows(sheet.filter, hiddenRows),
    area,
    ...matrices(walked, area, context.formats),
    formulas: formulas.texts(),
    merges: sheet.merges,
    hiddenRows,
    hiddenColumns,
    ours: entry.ours,
  };
  // What is stored without compression are the file's own bytes, which may change.
  const own = bytes.buffer !== pkg.zip.bytes.buffer;
  return { snapshot, places, bytes: own ? bytes : null };
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
function usedArea({ places, values }: WalkedSheet, formulas: FormulaReader): Area | null {
  const { map } = places;
  let left = Infinity;
  let right = 0;
  for (const { col } of places.formulas) {
    left = Math.min(left, col);
    right = Math.max(right, col);
  }
  for (let row = 0; row < map.rows; row++) {
    const { cols } = map.shapes[row] as RowShape;
    const line = values[row] as CellValue[];
    for (let i = 0; i < cols.length && (cols[i] as number) < left; i++) if (line[i] !== '') left = cols[i] as number;
    for (let i = cols.length - 1; i >= 0 && (cols[i] as number) > right; i--)
      if (line[i] !== '') right = cols[i] as number;
  }
  if (right === 0) return null;
  const holds = (row: number): boolean =>
    (values[row] as CellValue[]).some((v) => v !== '') || formulas.hasIn(map.numberOf(row));
  let first = 0;
  while (!holds(first)) first++;
  let last = map.rows - 1;
  while (!holds(last)) last--;
  return { top: map.numberOf(first), left, bottom: map.numberOf(last), right };
}

/** Rows whose formats are alike share one array. A cell that is not there has its row's format, or else its column's. */
function matrices(
  { places, values: read }: WalkedSheet,
  area: Area | null,
  formats: readonly string[],
): { values: CellValue[][]; formats: string[][] } {
  if (!area) return { values: [], formats: [] };
  const { map } = places;
  const width = area.right - area.left + 1;
  const height = area.bottom - area.top + 1;
  const formatOf = (style: number): string => formats[style] ?? 'General';
  const blank = new Array<string>(width).fill(formatOf(0));
  for (const c of places.around.columns)
    blank.fill(formatOf(c.style), Math.max(0, c.first - area.left), Math.max(0, c.last - area.left + 1));
  const values: CellValue[][] = new Array<CellValue[]>(height);
  const formatRows: string[][] = new Array<string[]>(height).fill(blank);
  let previous: string[] = blank;
  let like: RowShape | null = null;
  for (let row = 0; row < map.rows; row++) {
    const shape = map.shapes[row] as RowShape;
    const { cols, styles } = shape;
    const y = map.numberOf(row) - area.top;
    if (y < 0 || y >= height || !cols.length) continue;
    const whole = cols.length === width && cols[0] === area.left && cols[width - 1] === area.right;
    if (like === shape && whole) {
      values[y] = read[row] as CellValue[];
      formatRows[y] = previous;
      continue;
    }
    like = shape;
    const line = new Array<CellValue>(width).fill('');
    const shown = shape.blank >= 0 ? new Array<string>(width).fill(formatOf(shape.blank)) : blank.slice();
    for (let i = 0; i < cols.length; i++) {
      const at = (cols[i] as number) - area.left;
      if (at < 0 || at >= width) continue;
      line[at] = (read[row] as CellValue[])[i] as CellValue;
      shown[at] = formatOf(styles[i] as number);
    }
    values[y] = line;
    if (!shown.every((f, i) => f === previous[i])) previous = shown;
    formatRows[y] = previous;
  }
  for (let y = 0; y < height; y++) values[y] ??= new Array<CellValue>(width).fill('');
  return { values, formats: formatRows };
}

/** Gives each cell the text of its own formula: shared ones shifted, arrays and data tables in every cell they fill. */
class FormulaReader {
  private readonly rows = new Set<number>();
  private readonly masters = new Map<number, { row: number; col: number; text: string }>();

  constructor(private readonly cells: readonly FormulaCell[]) {
    for (const { row, col, formula } of cells) {
      this.rows.add(row);
      if (formula.type === 'shared' && formula.text !== '')
        this.masters.set(formula.shared, { row, col, text: formula.text });
    }
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
