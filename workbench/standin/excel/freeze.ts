/** The only place that declares `Excel.WorksheetFreezePanes`. */
import type { HostClass } from '../richapi/hostclass';
import type { SheetTarget } from './worksheet';

export const freezePanesClass: HostClass<SheetTarget> = {
  name: 'WorksheetFreezePanes',
  scalars: {},
  navs: {},
  methods: {
    FreezeRows: ({ sheet }, [count]) => sheet.freeze(Number(count ?? 1), 0),
    FreezeColumns: ({ sheet }, [count]) => sheet.freeze(0, Number(count ?? 1)),
    Unfreeze: ({ sheet }) => sheet.freeze(0, 0),
  },
};
