/** The only place that declares `Excel.AutoFilter`. */
import { accessDenied, invalidArgument } from '../richapi/error';
import { targetOf, type HostClass } from '../richapi/hostclass';
import { isFiltering } from '../model/filter';
import type { Filter, FilterCriteria } from '../model/workbook';
import { resolveAddress } from './address';
import { range, rangeClass } from './range';
import type { SheetTarget } from './worksheet';

const columns = (filter: Filter): number => filter.area.right - filter.area.left + 1;

/** A column without a condition is answered with an empty criterion, not left out. */
const EMPTY: FilterCriteria = { filterOn: 'Custom', criterion1: '' };

function applyTo({ workbook, sheet }: SheetTarget, on: unknown, column: unknown, criteria: unknown): void {
  if (sheet.protected) throw accessDenied('AutoFilter.apply');
  const area = (targetOf(rangeClass, on) ?? resolveAddress(workbook, sheet, on)).area;
  const same =
    sheet.filter &&
    (['top', 'left', 'bottom', 'right'] as const).every((side) => sheet.filter?.area[side] === area[side]);
  const now: (FilterCriteria | null)[] = same
    ? [...(sheet.filter as Filter).criteria]
    : Array.from({ length: area.right - area.left + 1 }, () => null);
  if (column !== undefined && column !== null) {
    if (Number(column) < 0 || Number(column) >= now.length) throw invalidArgument('AutoFilter.apply');
    now[Number(column)] = (criteria ?? null) as FilterCriteria | null;
  }
  sheet.applyFilter({ area, criteria: now });
}

export const autoFilterClass: HostClass<SheetTarget> = {
  name: 'AutoFilter',
  scalars: {
    Enabled: { get: ({ sheet }) => sheet.filter !== null },
    IsDataFiltered: { get: ({ sheet }) => isFiltering(sheet.filter) },
    Criteria: { get: ({ sheet }) => sheet.filter?.criteria.map((c) => c ?? EMPTY) ?? [] },
  },
  navs: {},
  methods: {
    Apply: (t, [on, column, criteria]) => applyTo(t, on, column, criteria),
    ClearCriteria: ({ sheet }) => {
      if (sheet.protected) throw accessDenied('AutoFilter.clearCriteria');
      const { filter } = sheet;
      if (filter) sheet.applyFilter({ ...filter, criteria: Array.from({ length: columns(filter) }, () => null) });
    },
    Reapply: ({ sheet }) => sheet.applyFilter(sheet.filter),
    Remove: ({ sheet }) => sheet.applyFilter(null),
    GetRangeOrNullObject: ({ workbook, sheet }) => (sheet.filter ? range(workbook, sheet, sheet.filter.area) : null),
  },
};
