/** The only place that declares `Excel.TableCollection` and `Excel.Table` (ListObjects): their place and their filter. */
import { hostObject, type HostClass, type HostObject } from '../richapi/hostclass';
import type { TableModel } from '../model/workbook';
import { autoFilterClass } from './autofilter';
import { range } from './range';
import type { SheetTarget } from './worksheet';

interface TableTarget extends SheetTarget {
  readonly table: TableModel;
}

const existing = (t: SheetTarget, key: unknown): HostObject | null => {
  const table = t.sheet.tables.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  return table ? hostObject(tableClass, { ...t, table }) : null;
};

export const tablesClass: HostClass<SheetTarget> = {
  name: 'TableCollection',
  scalars: { Count: { get: ({ sheet }) => sheet.tables.length } },
  navs: {},
  methods: {
    GetCount: ({ sheet }) => sheet.tables.length,
    GetItemOrNullObject: (t, [key]) => existing(t, key),
  },
  items: (t) => t.sheet.tables.map((table) => hostObject(tableClass, { ...t, table })),
  indexer: (t, [key]) => existing(t, key),
};

export const tableClass: HostClass<TableTarget> = {
  name: 'Table',
  scalars: { Id: { get: ({ table }) => table.name }, Name: { get: ({ table }) => table.name } },
  navs: { AutoFilter: (t) => hostObject(autoFilterClass, t) },
  methods: { GetRange: ({ workbook, sheet, table }) => range(workbook, sheet, table.area) },
  identity: ({ table }) => ({ Id: table.name }),
};
