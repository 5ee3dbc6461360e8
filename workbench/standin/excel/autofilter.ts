/** The only place that declares `Excel.AutoFilter`. */
import { accessDenied, invalidArgument } from '../richapi/error';
import { targetOf, type HostClass } from '../richapi/hostclass';
import { isFiltering } from '../model/filter';
import type { Filter, FilterCriteria, TableModel } from '../model/workbook';
import { resolveAddress } from './address';
import { range, rangeClass } from './range';
import type { SheetTarget } from './worksheet';

const columns = (filter: Filter): number => filter.area.right - filter.area.left + 1;

/** A column without a condition is answered with an empty criterion, not left out. */
const EMPTY: FilterCriteria = { filterOn: 'Custom', criterion1: '' };

/** The sheet's own filter, or that of one of its tables. */
interface FilterTarget extends SheetTarget {
  readonly table?: TableModel;
}

const filterOf = ({ sheet, table }: FilterTarget): Filter | null => (table ? table.filter : sheet.filter);

function applyTo({ workbook, sheet, table }: FilterTarget, on: unknown, column: unknown, criteria: unknown): void {
  if (sheet.protected) throw accessDenied('AutoFilter.apply');
  const asked = (targetOf(rangeClass, on) ?? resolveAddress(workbook, sheet, on)).area;
  // A table filters itself, whatever range is named.
  const area = table ? table.area : asked;
  const own = table ? table.filter : sheet.filter;
  const same = own && (['top', 'left', 'bottom', 'right'] as const).every((side) => own.area[side] === area[side]);
  const now: (FilterCriteria | null)[] = same
    ? [...own.criteria]
    : Array.from({ length: area.right - area.left + 1 }, () => null);
  if (column !== undefined && column !== null) {
    if (Number(column) < 0 || Number(column) >= now.length) throw invalidArgument('AutoFilter.apply');
    now[Number(column)] = (criteria ?? null) as FilterCriteria | null;
  }
  sheet.applyFilter({ area, criteria: now }, table);
}

export const autoFilterClass: HostClass<FilterTarget> = {
  name: 'AutoFilter',
  scalars: {
    Enabled: { get: (t) => filterOf(t) !== null },
    IsDataFiltered: { get: (t) => isFiltering(filterOf(t)) },
    Criteria: { get: (t) => filterOf(t)?.criteria.map((c) => c ?? EMPTY) ?? [] },
  },
  navs: {},
  methods: {
    Apply: (t, [on, column, criteria]) => applyTo(t, on, column, criteria),
    ClearCriteria: (t) => {
      const { sheet, table } = t;
      if (sheet.protected) throw accessDenied('AutoFilter.clearCriteria');
      const filter = filterOf(t);
      const none = filter && Array.from({ length: columns(filter) }, () => null);
      if (filter && none) sheet.applyFilter({ ...filter, criteria: none }, table);
    },
    Reapply: (t) => t.sheet.applyFilter(filterOf(t), t.table),
    Remove: ({ sheet, table }) => sheet.applyFilter(null, table),
    GetRangeOrNullObject: (t) => {
      const filter = filterOf(t);
      return filter && range(t.workbook, t.sheet, filter.area);
    },
  },
};
