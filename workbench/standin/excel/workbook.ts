/** The only place that declares `Excel.Workbook` and `Excel.Application`: the root of every path. */
import { hostObject, type HostClass, type HostObject } from '../richapi/hostclass';
import type { WorkbookModel } from '../model/workbook';
import { namesOf } from './names';
import { workbookProtectionClass } from './protection';
import { range } from './range';
import { rangeAreas } from './rangeareas';
import { settingsClass } from './settings';
import { worksheets } from './worksheets';
import { invalidOperation } from '../richapi/error';

export const workbookRoot = (workbook: WorkbookModel): HostObject => hostObject(workbookClass, workbook);

const nothing = (): null => null;

export const workbookClass: HostClass<WorkbookModel> = {
  name: 'Workbook',
  scalars: {
    Name: { get: (workbook) => workbook.name },
    ReadOnly: { get: () => false },
  },
  navs: {
    Application: (workbook) => hostObject(applicationClass, workbook),
    Names: (workbook) => namesOf(workbook, workbook),
    Protection: (workbook) => hostObject(workbookProtectionClass, workbook),
    Settings: (workbook) => hostObject(settingsClass, workbook),
    Worksheets: worksheets,
  },
  methods: {
    GetActiveCell: (workbook) => {
      const { sheet, areas } = workbook.selection;
      const { top, left } = areas[0]!;
      return range(workbook, sheet, { top, left, bottom: top, right: left });
    },
    GetSelectedRange: (workbook) => {
      const { sheet, areas } = workbook.selection;
      if (areas.length > 1) throw invalidOperation('Workbook.getSelectedRange', 'Multiple areas are selected.');
      return range(workbook, sheet, areas[0]!);
    },
    GetSelectedRanges: (workbook) => rangeAreas(workbook, workbook.selection.sheet, workbook.selection.areas),
  },
};

export const applicationClass: HostClass<WorkbookModel> = {
  name: 'Application',
  scalars: { CalculationMode: { get: () => 'Automatic', set: nothing } },
  navs: {},
  methods: {
    Calculate: nothing,
    SuspendApiCalculationUntilNextSync: nothing,
    SuspendScreenUpdatingUntilNextSync: nothing,
  },
};
