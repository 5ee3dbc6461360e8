/** The only place that lifts the filters of a sheet and puts them back with the same conditions. */
import { areaText, type Area } from '../../core/model/area';
import { areaOf } from './part';
import { rangeAt } from './trip';

/** A filter that has conditions; `table` is undefined for the sheet's own. */
export interface ActiveFilter {
  readonly sheet: string;
  readonly table: string | undefined;
  readonly area: Area;
  /** Column of the filter, its condition. */
  readonly conditions: readonly (readonly [number, Excel.FilterCriteria])[];
}

export interface AskedFilters {
  readonly sheet: string;
  readonly own: Excel.AutoFilter;
  readonly ownRange: Excel.Range;
  readonly tables: Excel.TableCollection;
}

export function askFilters(sheet: Excel.Worksheet, name: string): AskedFilters {
  const { autoFilter: own, tables } = sheet;
  own.load('isDataFiltered,criteria');
  const ownRange = own.getRangeOrNullObject().untrack();
  ownRange.load('rowIndex,columnIndex,rowCount,columnCount');
  tables.load('items/name,items/autoFilter/isDataFiltered');
  return { sheet: name, own, ownRange, tables };
}

export function ownFilter({ sheet, own, ownRange }: AskedFilters): ActiveFilter | undefined {
  if (!own.isDataFiltered || ownRange.isNullObject) return undefined;
  return { sheet, table: undefined, area: areaOf(ownRange), conditions: conditionsOf(own.criteria) };
}

/** Tables are asked further only when one of them filters. */
export const filteringTables = ({ tables }: AskedFilters): string[] =>
  tables.items.filter((table) => table.autoFilter.isDataFiltered).map((table) => table.name);

/** Columns that do not filter come back as an empty condition. */
export function conditionsOf(criteria: readonly Excel.FilterCriteria[]): ActiveFilter['conditions'] {
  return criteria.flatMap((condition, column) => (filters(condition) ? [[column, condition] as const] : []));
}

function filters(condition: Excel.FilterCriteria | null): condition is Excel.FilterCriteria {
  if (!condition) return false;
  const { criterion1, values, color, icon, dynamicCriteria } = condition;
  const dynamic = dynamicCriteria !== undefined && dynamicCriteria !== 'Unknown' && condition.filterOn === 'Dynamic';
  return Boolean(criterion1) || Boolean(values?.length) || Boolean(color) || Boolean(icon) || dynamic;
}

function filterOf(context: Excel.RequestContext, { sheet, table }: ActiveFilter): Excel.AutoFilter {
  const { autoFilter, tables } = context.workbook.worksheets.getItem(sheet);
  return table === undefined ? autoFilter : filterOfTable(tables.getItem(table));
}

export const filterOfTable = ({ autoFilter }: Excel.Table): Excel.AutoFilter => autoFilter;

export function lift(context: Excel.RequestContext, filters: readonly ActiveFilter[]): void {
  for (const filter of filters) filterOf(context, filter).clearCriteria();
}

/** Gives the filters as they stand afterwards, to be compared with `sameFilter`. */
export function putOn(context: Excel.RequestContext, filters: readonly ActiveFilter[]): Excel.AutoFilter[] {
  return filters.map((filter) => {
    const own = filterOf(context, filter);
    const range = rangeAt(context.workbook.worksheets.getItem(filter.sheet), areaText(filter.area));
    for (const [column, condition] of filter.conditions) own.apply(range, column, condition);
    own.load('criteria,isDataFiltered');
    return own;
  });
}

/** The conditions that filter are the same ones. */
export const sameFilter = (filter: ActiveFilter, now: Excel.AutoFilter): boolean =>
  JSON.stringify(conditionsOf(now.criteria)) === JSON.stringify(filter.conditions);
