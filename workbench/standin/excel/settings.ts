/** The only place that declares `Excel.SettingCollection`, `Excel.Setting`: what add-ins keep inside the file. */
import { hostObject, type HostClass, type HostObject } from '../richapi/hostclass';
import type { WorkbookModel } from '../model/workbook';

interface SettingTarget {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

const setting = (workbook: WorkbookModel, key: string): HostObject => hostObject(settingClass, { workbook, key });

const existing = (workbook: WorkbookModel, key: unknown): HostObject | null =>
  workbook.settings.has(String(key)) ? setting(workbook, String(key)) : null;

export const settingsClass: HostClass<WorkbookModel> = {
  name: 'SettingCollection',
  scalars: {},
  navs: {},
  methods: {
    /** Adds, or replaces the value of a key that is there. */
    Add: (workbook, [key, value]) => {
      workbook.setSetting(String(key), value);
      return setting(workbook, String(key));
    },
    GetCount: (workbook) => workbook.settings.size,
    GetItemOrNullObject: (workbook, [key]) => existing(workbook, key),
  },
  items: (workbook) => [...workbook.settings.keys()].map((key) => setting(workbook, key)),
  indexer: (workbook, [key]) => existing(workbook, key),
};

export const settingClass: HostClass<SettingTarget> = {
  name: 'Setting',
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => workbook.setSetting(key, value),
    },
  },
  navs: {},
  methods: { Delete: ({ workbook, key }) => workbook.setSetting(key, undefined) },
  identity: ({ key }) => ({ _Id: key }),
};
