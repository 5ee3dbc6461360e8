/** The only place that asks for what a workbook consists of: its name, its sheets with what guards them, its defined names. */
import { kindOfMark } from '../../core/model/sheets';
import type { DefinedName } from '../../core/model/snapshot';

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** A filter has a condition set; whether it hides a row is for the rows to say. */
  readonly filtering: boolean;
  /** Kind of our sheet whose mark it carries. */
  readonly ours?: string;
}

export interface Listing {
  readonly workbook: string;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly activeId: string;
}

export interface AskedListing {
  readonly workbook: Excel.Workbook;
  readonly sheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly active: Excel.Worksheet;
}

export function askListing(context: Excel.RequestContext): AskedListing {
  const { workbook } = context;
  const { worksheets: sheets, names } = workbook;
  const active = sheets.getActiveWorksheet();
  workbook.load('name');
  sheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/autoFilter/isDataFiltered,' +
      'items/tables/items/autoFilter/isDataFiltered,items/names/items/name',
  );
  names.load('items/name,items/formula');
  active.load('id');
  return { workbook, sheets, names, active };
}

export function listingOf({ workbook, sheets, names, active }: AskedListing): Listing {
  return {
    workbook: workbook.name,
    activeId: active.id,
    sheets: sheets.items.map((sheet): ListedSheet => {
      const ours = sheet.names.items.map((item) => kindOfMark(item.name)).find((kind) => kind !== undefined);
      return {
        id: sheet.id,
        name: sheet.name,
        hidden: sheet.visibility !== 'Visible',
        protected: sheet.protection.protected,
        filtering:
          sheet.autoFilter.isDataFiltered || sheet.tables.items.some((table) => table.autoFilter.isDataFiltered),
        ...(ours ? { ours } : {}),
      };
    }),
    names: names.items.flatMap(({ name, formula }) =>
      typeof formula === 'string' ? [{ name, refersTo: formula.replace(/^=/, '') }] : [],
    ),
  };
}
