/** The only place that declares `Excel.NamedItemCollection`, `Excel.NamedItem`. */
import { hostObject, type HostClass } from '../richapi/hostclass';
import type { DefinedName } from '../../../src/core/model/snapshot';
import type { WorkbookModel } from '../model/workbook';

export const namesClass: HostClass<WorkbookModel> = {
  name: 'NamedItemCollection',
  scalars: {},
  navs: {},
  methods: { GetCount: (workbook) => workbook.names.length },
  items: (workbook) => workbook.names.map((name) => hostObject(namedItemClass, name)),
  indexer: (workbook, [key]) => {
    const name = workbook.names.find((n) => n.name === key);
    return name ? hostObject(namedItemClass, name) : null;
  },
};

export const namedItemClass: HostClass<DefinedName> = {
  name: 'NamedItem',
  scalars: {
    Name: { get: (n) => n.name },
    Formula: { get: (n) => `=${n.refersTo}` },
    Visible: { get: () => true },
  },
  navs: {},
  methods: {},
  identity: (n) => ({ _Id: n.name }),
};
