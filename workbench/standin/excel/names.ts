/** The only place that declares `Excel.NamedItemCollection`, `Excel.NamedItem`: of the workbook or of one sheet. */
import { invalidArgument } from '../richapi/error';
import { hostObject, targetOf, type HostClass, type HostObject } from '../richapi/hostclass';
import type { ModelName, SheetModel, WorkbookModel } from '../model/workbook';
import { fullAddress } from './address';
import { rangeClass } from './range';

/** Names of the workbook and of a sheet are kept apart. */
interface NamesTarget {
  readonly workbook: WorkbookModel;
  readonly owner: WorkbookModel | SheetModel;
}

interface NameTarget extends NamesTarget {
  readonly name: string;
}

const item = (t: NamesTarget, name: string): HostObject => hostObject(namedItemClass, { ...t, name });

const existing = (t: NamesTarget, key: unknown): HostObject | null => {
  const found = t.owner.names.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  return found ? item(t, found.name) : null;
};

function absolute(reference: unknown): string {
  const range = targetOf(rangeClass, reference);
  if (!range) return String(reference).replace(/^=/, '');
  return fullAddress(range.sheet, range.area).replace(/([A-Z]+)(\d+)(?=$|:)/g, '$$$1$$$2');
}

export const namesOf = (workbook: WorkbookModel, owner: WorkbookModel | SheetModel): HostObject =>
  hostObject(namesClass, { workbook, owner });

export const namesClass: HostClass<NamesTarget> = {
  name: 'NamedItemCollection',
  scalars: {},
  navs: {},
  methods: {
    GetCount: ({ owner }) => owner.names.length,
    GetItemOrNullObject: (t, [key]) => existing(t, key),
    Add: (t, [name, reference]) => {
      if (!name || existing(t, name)) throw invalidArgument('NamedItemCollection.add');
      const added: ModelName = { name: String(name), refersTo: absolute(reference), visible: true };
      t.owner.setNames([...t.owner.names, added]);
      return item(t, added.name);
    },
  },
  items: (t) => t.owner.names.map(({ name }) => item(t, name)),
  indexer: (t, [key]) => existing(t, key),
};

const modelOf = ({ owner, name }: NameTarget): ModelName =>
  owner.names.find((n) => n.name === name) ?? { name, refersTo: '#REF!', visible: true };

export const namedItemClass: HostClass<NameTarget> = {
  name: 'NamedItem',
  scalars: {
    Name: { get: (t) => t.name },
    Formula: { get: (t) => `=${modelOf(t).refersTo}` },
    Visible: {
      get: (t) => modelOf(t).visible,
      set: (t, visible) =>
        t.owner.setNames(t.owner.names.map((n) => (n.name === t.name ? { ...n, visible: Boolean(visible) } : n))),
    },
  },
  navs: {},
  methods: { Delete: (t) => t.owner.setNames(t.owner.names.filter(({ name }) => name !== t.name)) },
  identity: (t) => ({ _Id: t.name }),
};
