/** The only place that declares `Excel.Range`. */
import type { Area } from '../../../src/core/model/area';
import { cellKey } from '../../../src/core/model/snapshot';
import { accessDenied, invalidArgument } from '../richapi/error';
import { hostObject, targetOf, type HostClass, type HostObject } from '../richapi/hostclass';
import type { Origin, SheetModel, WorkbookModel } from '../model/workbook';
import {
  checkedArea,
  columnsOf,
  fullAddress,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  resolveAddress,
  rowsOf,
} from './address';
import { cellProperties } from './cellproperties';
import { readCells, unbounded } from './cells';
import { rangeFormatClass } from './format';
import { rangeAreas } from './rangeareas';
import { columnProperties, rowProperties } from './rowcolumn';
import { worksheet } from './worksheet';

export interface RangeTarget {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly area: Area;
}

const ADDIN: Origin = 'addin';

/** A range of the sheet; InvalidArgument when it leaves the sheet. */
export const range = (workbook: WorkbookModel, sheet: SheetModel, area: Area, location = 'Range'): HostObject =>
  hostObject(rangeClass, { workbook, sheet, area: checkedArea(area, location) });

/** On a protected sheet only unlocked cells may change. */
export function assertWritable({ sheet, area }: Pick<RangeTarget, 'sheet' | 'area'>, location: string): void {
  if (!sheet.protected) return;
  for (let row = area.top; row <= area.bottom; row++)
    for (let col = area.left; col <= area.right; col++)
      if (!sheet.cell(row, col)?.style?.unlocked) throw accessDenied(location);
}

/** A scalar goes to every cell; a matrix must have the range's size exactly. */
function matrixReader(target: RangeTarget, input: unknown, location: string): (row: number, col: number) => unknown {
  const { area } = target;
  if (!Array.isArray(input)) return () => input;
  const fits =
    input.length === rowsOf(area) && input.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!fits)
    throw invalidArgument(
      location,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, col) => (input as unknown[][])[row - area.top]![col - area.left];
}

const enter =
  (location: string) =>
  (target: RangeTarget, input: unknown): void => {
    assertWritable(target, location);
    if (unbounded(target.area) && Array.isArray(input)) throw invalidArgument(location);
    target.sheet.enter(target.area, matrixReader(target, input, location), ADDIN);
  };

const moved = (t: RangeTarget, by: Partial<Area>, location: string): HostObject =>
  range(
    t.workbook,
    t.sheet,
    {
      top: t.area.top + (by.top ?? 0),
      left: t.area.left + (by.left ?? 0),
      bottom: t.area.bottom + (by.bottom ?? 0),
      right: t.area.right + (by.right ?? 0),
    },
    location,
  );

function other(t: RangeTarget, argument: unknown): RangeTarget {
  return targetOf(rangeClass, argument) ?? { workbook: t.workbook, ...resolveAddress(t.workbook, t.sheet, argument) };
}

function clipped(t: RangeTarget, argument: unknown): HostObject | null {
  const area = intersection(t.area, other(t, argument).area);
  return area && range(t.workbook, t.sheet, area);
}

/** true or false when all rows (columns) agree, null when mixed. */
function allOrNone(from: number, to: number, is: (n: number) => boolean): boolean | null {
  const first = is(from);
  for (let n = from + 1; n <= to; n++) if (is(n) !== first) return null;
  return first;
}

const rowHidden = ({ sheet, area }: RangeTarget): boolean | null =>
  allOrNone(area.top, area.bottom, (row) => sheet.hiddenRows.has(row) || sheet.filteredRows.has(row));
const columnHidden = ({ sheet, area }: RangeTarget): boolean | null =>
  allOrNone(area.left, area.right, (col) => sheet.hiddenColumns.has(col));
const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

export const rangeClass: HostClass<RangeTarget> = {
  name: 'Range',
  scalars: {
    Address: { get: (t) => fullAddress(t.sheet, t.area) },
    AddressLocal: { get: (t) => fullAddress(t.sheet, t.area) },
    RowCount: { get: (t) => rowsOf(t.area) },
    ColumnCount: { get: (t) => columnsOf(t.area) },
    RowIndex: { get: (t) => t.area.top - 1 },
    ColumnIndex: { get: (t) => t.area.left - 1 },
    /** -1 beyond the largest 32-bit integer, as documented. */
    CellCount: {
      get: (t) => (rowsOf(t.area) * columnsOf(t.area) > 2 ** 31 - 1 ? -1 : rowsOf(t.area) * columnsOf(t.area)),
    },
    IsEntireRow: { get: (t) => columnsOf(t.area) === LAST_COLUMN },
    IsEntireColumn: { get: (t) => rowsOf(t.area) === LAST_ROW },
    Values: { get: readCells('values'), set: enter('Range.values'), heavy: true },
    Formulas: { get: readCells('formulas'), set: enter('Range.formulas'), heavy: true },
    Text: { get: readCells('text'), heavy: true },
    ValueTypes: { get: readCells('valueTypes'), heavy: true },
    NumberFormat: {
      get: readCells('numberFormat'),
      set: (t, input) => {
        assertWritable(t, 'Range.numberFormat');
        const read = matrixReader(t, input, 'Range.numberFormat');
        t.sheet.setFormats(t.area, (row, col) => read(row, col) as string | null);
      },
      heavy: true,
    },
    /** Reads null where the cells have no link or several. */
    Hyperlink: {
      get: (t) => {
        const link = t.sheet.links.get(cellKey(t.area.top, t.area.left));
        return link ? { documentReference: link.target } : null;
      },
      set: (t, input) => {
        assertWritable(t, 'Range.hyperlink');
        const { documentReference, textToDisplay } = input as { documentReference?: string; textToDisplay?: string };
        if (!documentReference) throw invalidArgument('Range.hyperlink');
        for (const row of span(t.area.top, t.area.bottom))
          for (const col of span(t.area.left, t.area.right)) t.sheet.setLink(row, col, documentReference);
        if (textToDisplay !== undefined) t.sheet.enter(t.area, () => textToDisplay, ADDIN);
      },
      heavy: true,
    },
    RowHidden: { get: rowHidden, set: (t, v) => t.sheet.hideRows(span(t.area.top, t.area.bottom), Boolean(v)) },
    ColumnHidden: {
      get: columnHidden,
      set: (t, v) => t.sheet.hideColumns(span(t.area.left, t.area.right), Boolean(v)),
    },
  },
  navs: {
    Format: ({ sheet, area }) => hostObject(rangeFormatClass, { sheet, areas: [area] }),
    Worksheet: (t) => worksheet(t.workbook, t.sheet),
  },
  methods: {
    GetCell: (t, [row, col]) =>
      range(t.workbook, t.sheet, {
        top: t.area.top + Number(row),
        bottom: t.area.top + Number(row),
        left: t.area.left + Number(col),
        right: t.area.left + Number(col),
      }),
    GetRow: (t, [row]) =>
      range(t.workbook, t.sheet, { ...t.area, top: t.area.top + Number(row), bottom: t.area.top + Number(row) }),
    GetColumn: (t, [col]) =>
      range(t.workbook, t.sheet, { ...t.area, left: t.area.left + Number(col), right: t.area.left + Number(col) }),
    GetOffsetRange: (t, [rows, cols]) =>
      moved(t, { top: +rows!, bottom: +rows!, left: +cols!, right: +cols! }, 'Range.getOffsetRange'),
    GetResizedRange: (t, [rows, cols]) => moved(t, { bottom: +rows!, right: +cols! }, 'Range.getResizedRange'),
    GetBoundingRect: (t, [argument]) => {
      const b = other(t, argument).area;
      return range(t.workbook, t.sheet, {
        top: Math.min(t.area.top, b.top),
        left: Math.min(t.area.left, b.left),
        bottom: Math.max(t.area.bottom, b.bottom),
        right: Math.max(t.area.right, b.right),
      });
    },
    GetEntireRow: (t) => range(t.workbook, t.sheet, { ...t.area, left: 1, right: LAST_COLUMN }),
    GetEntireColumn: (t) => range(t.workbook, t.sheet, { ...t.area, top: 1, bottom: LAST_ROW }),
    GetLastRow: (t) => range(t.workbook, t.sheet, { ...t.area, top: t.area.bottom }),
    GetIntersection: (t, [argument]) => clipped(t, argument),
    GetIntersectionOrNullObject: (t, [argument]) => clipped(t, argument),
    GetMergedAreasOrNullObject: (t) => {
      const merged = t.sheet.merges.filter((m) => intersection(m, t.area));
      return merged.length ? rangeAreas(t.workbook, t.sheet, merged) : null;
    },
    GetCellProperties: (t, [wanted]) => cellProperties(t, wanted),
    GetRowProperties: (t, [wanted]) => rowProperties(t, wanted),
    GetColumnProperties: (t, [wanted]) => columnProperties(t, wanted),
    Merge: (t, [across]) => {
      assertWritable(t, 'Range.merge');
      if (!across) return t.sheet.merge(t.area);
      for (const row of span(t.area.top, t.area.bottom)) t.sheet.merge({ ...t.area, top: row, bottom: row });
    },
    Unmerge: (t) => t.sheet.unmerge(t.area),
    Clear: (t, [what]) => {
      assertWritable(t, 'Range.clear');
      const kind = String(what ?? 'All').toLowerCase();
      t.sheet.clear(t.area, kind === 'contents' ? 'contents' : kind === 'formats' ? 'formats' : 'all', ADDIN);
    },
    CopyFrom: (t, [source, type]) => {
      assertWritable(t, 'Range.copyFrom');
      const from = other(t, source);
      if (unbounded(t.area) && unbounded(from.area) && (type ?? 'All') === 'All') t.sheet.copyFrom(from.sheet);
      else copyCells(t, from, String(type ?? 'All'));
    },
    Select: (t) => t.workbook.select(t.sheet, [t.area]),
    _ValidateArraySize: (t, [rows, cols]) => {
      if (rows !== rowsOf(t.area) || cols !== columnsOf(t.area))
        throw invalidArgument(
          'Range.values',
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
    },
  },
};

/** A smaller source repeats over the target, as when pasting. */
function copyCells(t: RangeTarget, from: RangeTarget, type: string): void {
  const source = (row: number, col: number) =>
    from.sheet.cell(
      from.area.top + ((row - t.area.top) % rowsOf(from.area)),
      from.area.left + ((col - t.area.left) % columnsOf(from.area)),
    );
  if (type === 'All' || type === 'Values') {
    t.sheet.enter(
      t.area,
      (row, col) => {
        const cell = source(row, col);
        const text = typeof cell?.value === 'string' ? `'${cell.value}` : cell?.value;
        return cell === undefined || cell.value === '' ? '' : typeof text === 'object' ? text.error : text;
      },
      ADDIN,
    );
  }
  if (type === 'All' || type === 'Formats') {
    t.sheet.setFormats(t.area, (row, col) => source(row, col)?.format ?? 'General');
    for (const row of span(t.area.top, t.area.bottom))
      for (const col of span(t.area.left, t.area.right))
        t.sheet.restyle({ top: row, bottom: row, left: col, right: col }, () => source(row, col)?.style ?? {});
  }
}
