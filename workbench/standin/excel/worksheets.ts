/** The only place that declares `Excel.WorksheetCollection`. */
import { hostObject, type HostClass, type HostObject } from '../richapi/hostclass';
import { accessDenied } from '../richapi/error';
import type { SheetModel, WorkbookModel } from '../model/workbook';
import { checkedName, worksheet } from './worksheet';

const nothing = (): null => null;

const shown = (workbook: WorkbookModel, visibleOnly: unknown): readonly SheetModel[] =>
  visibleOnly ? workbook.sheets.filter((sheet) => sheet.visibility === 'Visible') : workbook.sheets;

const orNull = (workbook: WorkbookModel, sheet: SheetModel | undefined): HostObject | null =>
  sheet ? worksheet(workbook, sheet) : null;

export const worksheets = (workbook: WorkbookModel): HostObject => hostObject(worksheetsClass, workbook);

export const worksheetsClass: HostClass<WorkbookModel> = {
  name: 'WorksheetCollection',
  scalars: {},
  navs: {},
  methods: {
    Add: (workbook, [name]) => {
      if (workbook.structureLocked) throw accessDenied('WorksheetCollection.add');
      return worksheet(
        workbook,
        workbook.addSheet(name ? checkedName(workbook, String(name), 'WorksheetCollection.add') : undefined),
      );
    },
    GetActiveWorksheet: (workbook) => worksheet(workbook, workbook.active),
    GetCount: (workbook, [visibleOnly]) => shown(workbook, visibleOnly).length,
    GetFirst: (workbook, [visibleOnly]) => orNull(workbook, shown(workbook, visibleOnly)[0]),
    GetLast: (workbook, [visibleOnly]) => orNull(workbook, shown(workbook, visibleOnly).at(-1)),
    GetItemOrNullObject: (workbook, [key]) => orNull(workbook, workbook.find(String(key))),
    _RegisterDataChangedEvent: nothing,
    _UnregisterDataChangedEvent: nothing,
    _RegisterSelectionChangedEvent: nothing,
    _UnregisterSelectionChangedEvent: nothing,
    _RegisterActivatedEvent: nothing,
    _UnregisterActivatedEvent: nothing,
    _RegisterAddedEvent: nothing,
    _UnregisterAddedEvent: nothing,
  },
  items: (workbook) => workbook.sheets.map((sheet) => worksheet(workbook, sheet)),
  indexer: (workbook, [key]) => orNull(workbook, workbook.find(String(key))),
};
