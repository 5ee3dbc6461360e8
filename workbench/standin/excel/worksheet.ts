/** The only place that declares `Excel.Worksheet`. */
import { accessDenied, itemNotFound, invalidArgument, invalidOperation } from '../richapi/error';
import { hostObject, type HostClass, type HostObject } from '../richapi/hostclass';
import type { SheetModel, Visibility, WorkbookModel } from '../model/workbook';
import { resolveAddress } from './address';
import { autoFilterClass } from './autofilter';
import { chartsClass } from './chart';
import { freezePanesClass } from './freeze';
import { namesOf } from './names';
import { pageBreaksClass, pageLayoutClass } from './page';
import { protectionClass } from './protection';
import { range } from './range';
import { rangeAreas } from './rangeareas';
import { tablesClass } from './tables';

export interface SheetTarget {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
}

export const worksheet = (workbook: WorkbookModel, sheet: SheetModel): HostObject =>
  hostObject(worksheetClass, { workbook, sheet });

export function checkedName(workbook: WorkbookModel, name: string, location: string, self?: SheetModel): string {
  const taken = workbook.find(name);
  if (!name || name.length > 31 || /[\\/?*[\]:]/.test(name) || (taken && taken !== self))
    throw invalidArgument(location);
  return name;
}

const A1 = { top: 1, left: 1, bottom: 1, right: 1 };

/** Sheets are listed by tab order; `visibleOnly` skips the hidden ones. */
function neighbour({ workbook, sheet }: SheetTarget, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const all = workbook.sheets;
  for (let i = all.indexOf(sheet) + step; all[i]; i += step) {
    const next = all[i] as SheetModel;
    if (!visibleOnly || next.visibility === 'Visible') return worksheet(workbook, next);
  }
  return null;
}

const nothing = (): null => null;

export const worksheetClass: HostClass<SheetTarget> = {
  name: 'Worksheet',
  scalars: {
    Id: { get: (t) => t.sheet.id },
    Name: {
      get: (t) => t.sheet.name,
      set: (t, name) => (t.sheet.name = checkedName(t.workbook, String(name), 'Worksheet.name', t.sheet)),
    },
    Position: {
      get: (t) => t.workbook.sheets.indexOf(t.sheet),
      set: (t, position) => t.workbook.moveSheet(t.sheet, Number(position)),
    },
    Visibility: { get: (t) => t.sheet.visibility, set: (t, v) => (t.sheet.visibility = v as Visibility) },
    ShowGridlines: {
      get: (t) => t.sheet.gridlines,
      set: (t, shown) => (t.sheet.gridlines = Boolean(shown)),
      assignedAs: 'Gridlines',
    },
    TabColor: { get: (t) => t.sheet.tabColor, set: (t, color) => (t.sheet.tabColor = String(color)) },
  },
  navs: {
    Charts: (t) => hostObject(chartsClass, t),
    HorizontalPageBreaks: (t) => hostObject(pageBreaksClass, t),
    PageLayout: (t) => hostObject(pageLayoutClass, t),
    AutoFilter: (t) => hostObject(autoFilterClass, t),
    FreezePanes: (t) => hostObject(freezePanesClass, t),
    Names: (t) => namesOf(t.workbook, t.sheet),
    Protection: (t) => hostObject(protectionClass, t),
    Tables: (t) => hostObject(tablesClass, t),
  },
  methods: {
    GetRange: ({ workbook, sheet }, [address]) => {
      const found = resolveAddress(workbook, sheet, address);
      return range(workbook, found.sheet, found.area);
    },
    GetRanges: ({ workbook, sheet }, [addresses]) =>
      rangeAreas(
        workbook,
        sheet,
        String(addresses ?? '')
          .split(',')
          .map((address) => resolveAddress(workbook, sheet, address).area),
      ),
    GetRangeByIndexes: (t, [row, col, rows, cols]) =>
      range(
        t.workbook,
        t.sheet,
        { top: +row! + 1, left: +col! + 1, bottom: +row! + +rows!, right: +col! + +cols! },
        'Worksheet.getRangeByIndexes',
      ),
    GetCell: (t, [row, col]) =>
      range(t.workbook, t.sheet, { top: +row! + 1, left: +col! + 1, bottom: +row! + 1, right: +col! + 1 }),
    GetUsedRange: (t, [valuesOnly]) => range(t.workbook, t.sheet, t.sheet.usedArea(Boolean(valuesOnly)) ?? A1),
    GetUsedRangeOrNullObject: (t, [valuesOnly]) => {
      const area = t.sheet.usedArea(Boolean(valuesOnly));
      return area && range(t.workbook, t.sheet, area);
    },
    GetNext: (t, [visibleOnly]) => neighbour(t, 1, visibleOnly),
    GetNextOrNullObject: (t, [visibleOnly]) => neighbour(t, 1, visibleOnly),
    GetPrevious: (t, [visibleOnly]) => neighbour(t, -1, visibleOnly),
    GetPreviousOrNullObject: (t, [visibleOnly]) => neighbour(t, -1, visibleOnly),
    Activate: (t) => {
      if (t.sheet.visibility !== 'Visible')
        throw invalidOperation('Worksheet.activate', 'A hidden sheet cannot be activated.');
      t.workbook.activate(t.sheet);
    },
    /** At the end, whatever place is asked for: the tests need no other. */
    Copy: (t) => {
      if (t.workbook.structureLocked) throw accessDenied('Worksheet.copy');
      return worksheet(t.workbook, t.workbook.copySheet(t.sheet));
    },
    Delete: (t) => {
      if (!t.workbook.find(t.sheet.id)) throw itemNotFound('Worksheet.delete');
      if (t.workbook.sheets.length === 1)
        throw invalidOperation('Worksheet.delete', 'The last sheet cannot be deleted.');
      t.workbook.removeSheet(t.sheet);
    },
    _RegisterDataChangedEvent: nothing,
    _UnregisterDataChangedEvent: nothing,
    _RegisterSelectionChangedEvent: nothing,
    _UnregisterSelectionChangedEvent: nothing,
    _RegisterActivatedEvent: nothing,
    _UnregisterActivatedEvent: nothing,
  },
  identity: (t) => ({ Id: t.sheet.id }),
};
