/** The only place that declares `Excel.RangeAreas`, `Excel.RangeCollection`: non-adjacent areas of one sheet. */
import type { Area } from '../../../src/core/model/area';
import { hostObject, type HostClass, type HostObject } from '../richapi/hostclass';
import type { SheetModel, WorkbookModel } from '../model/workbook';
import { columnsOf, fullAddress, rowsOf } from './address';
import { rangeFormatClass } from './format';
import { range } from './range';
import { worksheet } from './worksheet';

interface AreasTarget {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** Longer addresses are cut. */
const ADDRESS_LIMIT = 8_192;

export const rangeAreas = (workbook: WorkbookModel, sheet: SheetModel, areas: readonly Area[]): HostObject =>
  hostObject(rangeAreasClass, { workbook, sheet, areas });

export const rangeAreasClass: HostClass<AreasTarget> = {
  name: 'RangeAreas',
  scalars: {
    Address: {
      get: (t) =>
        t.areas
          .map((a) => fullAddress(t.sheet, a))
          .join(',')
          .slice(0, ADDRESS_LIMIT),
    },
    AreaCount: { get: (t) => t.areas.length },
    CellCount: { get: (t) => t.areas.reduce((n, a) => n + rowsOf(a) * columnsOf(a), 0) },
  },
  navs: {
    Format: (t) => hostObject(rangeFormatClass, t),
    Areas: (t) => hostObject(rangeCollectionClass, t),
    Worksheet: (t) => worksheet(t.workbook, t.sheet),
  },
  methods: {},
};

export const rangeCollectionClass: HostClass<AreasTarget> = {
  name: 'RangeCollection',
  scalars: {},
  navs: {},
  methods: { GetCount: (t) => t.areas.length },
  items: (t) => t.areas.map((area) => range(t.workbook, t.sheet, area)),
  indexer: (t, [index]) => {
    const area = t.areas[Number(index)];
    return area ? range(t.workbook, t.sheet, area) : null;
  },
};
