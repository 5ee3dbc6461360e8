/** The only place that declares `Excel.TableCollection`; the stand-in's workbooks hold no tables (ListObjects). */
import type { HostClass } from '../richapi/hostclass';
import type { SheetTarget } from './worksheet';

export const tablesClass: HostClass<SheetTarget> = {
  name: 'TableCollection',
  scalars: { Count: { get: () => 0 } },
  navs: {},
  methods: { GetCount: () => 0, GetItemOrNullObject: () => null },
  items: () => [],
  indexer: () => null,
};
