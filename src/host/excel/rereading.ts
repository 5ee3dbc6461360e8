/** The only place that reads a few cells again: what an edit touched and what formulas made of it, in one round trip. */
import { areaText, type Area, type CellRef } from '../../core/model/area';
import { patched, type Patch } from '../../core/model/patched';
import { cellKey, formatAt, formulaAt, valueAt, type SheetSnapshot, type Snapshot } from '../../core/model/snapshot';
import type { Reread, SheetArea, WorkOptions } from '../port';
import { blocksOf, cellCount } from './block';
import { contentOf, type Wire } from './content';
import type { Listing } from './listing';
import { codeOf, rangeAt, trip } from './trip';

/** More is read faster whole. */
const MOST_CELLS = 4_000;
const MOST_AREAS = 60;

/** null also when the workbook is not as it was read: its name, its sheets, their protection, their filters. */
export async function reread(
  snapshot: Snapshot,
  areas: readonly SheetArea[],
  listing: Listing | undefined,
  options: WorkOptions & { readonly patience: number },
): Promise<Reread | null> {
  const wanted = wantedIn(snapshot, areas);
  if (!wanted || !listing) return null;
  try {
    const asked = await trip(({ workbook }) => {
      workbook.load('name');
      const names = [...new Set(wanted.map(({ sheet }) => sheet))];
      return {
        workbook,
        sheets: names.map((name) => askSheet(workbook, name)),
        ranges: wanted.map(askRange(workbook)),
      };
    }, options);
    const known = new Map(listing.sheets.map((sheet) => [sheet.name, sheet]));
    const same = asked.sheets.every(({ name, sheet }) => {
      const was = known.get(name);
      return was?.id === sheet.id && !sheet.protection.protected && !filters(sheet);
    });
    if (!same || asked.workbook.name !== listing.workbook) return null;
    const patches = asked.ranges.flatMap((range, i) => differing(snapshot, wanted[i]!, range));
    return { snapshot: patched(snapshot, patches), changed: patches.map(({ at }) => at) };
  } catch (error) {
    // A sheet was renamed or deleted.
    if (['ItemNotFound', 'InvalidReference'].includes(codeOf(error))) return null;
    throw error;
  }
}

/** What to ask for: the areas, and all formulas. null when that is too much, or outside of what was read. */
function wantedIn(snapshot: Snapshot, areas: readonly SheetArea[]): SheetArea[] | null {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  if (!areas.every(({ sheet, area }) => within(sheets.get(sheet)?.area, area))) return null;
  const formulas = snapshot.sheets.filter((sheet) => sheet.ours === undefined).flatMap(formulaCells);
  if (formulas.length > MOST_CELLS) return null;
  const wanted = [...areas, ...blocksOf(formulas.map((at) => ({ at })))];
  const cells = wanted.reduce((n, block) => n + cellCount(block), 0);
  return cells > MOST_CELLS || wanted.length > MOST_AREAS ? null : wanted;
}

function formulaCells({ name, formulas }: SheetSnapshot): CellRef[] {
  const columns = cellKey(1, 1) - cellKey(0, 1);
  return [...formulas.keys()].map((key) => ({
    sheet: name,
    row: Math.floor(key / columns),
    col: (key % columns) + 1,
  }));
}

const within = (used: Area | null | undefined, area: Area): boolean =>
  Boolean(
    used && area.top >= used.top && area.left >= used.left && area.bottom <= used.bottom && area.right <= used.right,
  );

interface AskedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
}

function askSheet({ worksheets }: Excel.Workbook, name: string): AskedSheet {
  const sheet = worksheets.getItem(name);
  sheet.load('id,protection/protected,autoFilter/isDataFiltered,tables/items/autoFilter/isDataFiltered');
  return { name, sheet };
}

const filters = ({ autoFilter, tables }: Excel.Worksheet): boolean =>
  autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered);

const askRange =
  ({ worksheets }: Excel.Workbook) =>
  ({ sheet, area }: SheetArea): Excel.Range => {
    const range = rangeAt(worksheets.getItem(sheet), areaText(area));
    range.load('values,formulas,numberFormat');
    return range;
  };

/** The cells that do not hold what the snapshot says. */
function differing(snapshot: Snapshot, { sheet: name, area }: SheetArea, range: Excel.Range): Patch[] {
  const sheet = snapshot.sheets.find((s) => s.name === name)!;
  return (range.values as Wire[][]).flatMap((line, i) =>
    line.flatMap((value, j) => {
      const at = { sheet: name, row: area.top + i, col: area.left + j };
      const content = contentOf(value, range.formulas[i]![j] as Wire);
      const format = String(range.numberFormat[i]![j]);
      const same =
        JSON.stringify(content.value) === JSON.stringify(valueAt(sheet, at.row, at.col)) &&
        content.formula === formulaAt(sheet, at.row, at.col) &&
        format === formatAt(sheet, at.row, at.col);
      return same ? [] : [{ at, content, format }];
    }),
  );
}
