/** The only place that declares `Excel.WorksheetProtection` and `Excel.WorkbookProtection`. */
import { accessDenied } from '../richapi/error';
import type { HostClass } from '../richapi/hostclass';
import type { WorkbookModel } from '../model/workbook';
import type { SheetTarget } from './worksheet';

export const protectionClass: HostClass<SheetTarget> = {
  name: 'WorksheetProtection',
  scalars: { Protected: { get: ({ sheet }) => sheet.protected } },
  navs: {},
  methods: {
    Protect: ({ sheet }) => {
      if (sheet.protected) throw accessDenied('WorksheetProtection.protect');
      sheet.protected = true;
    },
    Unprotect: ({ sheet }) => {
      sheet.protected = false;
    },
  },
};

/** Of the structure: which sheets there are. */
export const workbookProtectionClass: HostClass<WorkbookModel> = {
  name: 'WorkbookProtection',
  scalars: { Protected: { get: (workbook) => workbook.structureLocked } },
  navs: {},
  methods: {},
};
