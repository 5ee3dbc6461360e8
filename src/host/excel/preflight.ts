/** The only place that looks before a write: what the cells hold now, and everything that would make the write go wrong. */
import { areaText, type CellRef } from '../../core/model/area';
import type { CellContent } from '../../core/model/plan';
import { HostFailure } from '../port';
import { mergesOf } from './assemble';
import { blocksOf, itemsOf, tripsOf, type Block } from './block';
import type { Change } from './change';
import { contentOf, holds, type Wire } from './content';
import { failureOf } from './failure';
import {
  askFilters,
  conditionsOf,
  filteringTables,
  filterOfTable,
  ownFilter,
  type ActiveFilter,
  type AskedFilters,
} from './filters';
import type { Listing } from './listing';
import { areaOf } from './part';
import { SENTENCES } from './sentences';
import { codeOf, rangeAt, trip, type TripOptions } from './trip';

/** A block as it stands, row by row. */
export interface Seen {
  readonly sheet: string;
  readonly contents: readonly (readonly CellContent[])[];
  /** Only for blocks with a cell whose looks change. */
  readonly looks?: readonly (readonly CellLooks[])[];
}

export interface CellLooks {
  /** `#RRGGBB`, null for no fill. */
  readonly fill: string | null;
  /** General number format and no fill: nothing is lost when it takes over another format. */
  readonly blank: boolean;
}

export interface Preflight {
  readonly blocks: readonly Block<Change>[];
  /** Parallel to `blocks`. */
  readonly seen: readonly Seen[];
  readonly filters: readonly ActiveFilter[];
}

export interface PreflightOptions extends TripOptions {
  readonly liftFilter: boolean;
  /** The workbook as last read; undefined when nothing was read yet. */
  readonly listing: Listing | undefined;
}

interface AskedBlock {
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | undefined;
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly filters: AskedFilters;
}

/** Reads the cells' present contents; rejects when the sheets cannot be written. Whether contents are as expected is for the caller. */
export async function preflight(changes: readonly Change[], options: PreflightOptions): Promise<Preflight> {
  const blocks = blocksOf(changes);
  const names = [...new Set(blocks.map(({ sheet }) => sheet))];
  const seen: Seen[] = [];
  const filters: ActiveFilter[] = [];
  let guards: Map<string, AskedSheet> | undefined;
  for (const group of tripsOf(blocks)) {
    const known: Map<string, AskedSheet> | undefined = guards;
    const asked = await trip((context) => {
      const { workbook } = context;
      workbook.load('name');
      const sheets = known ?? new Map(names.map((name) => [name, askSheet(workbook.worksheets.getItem(name), name)]));
      return { workbook, sheets, blocks: group.map((block) => askBlock(context, block)) };
    }, options).catch((error: unknown) => explain(error, names, options));
    if (!guards) {
      guards = asked.sheets;
      assertSame(asked.workbook.name, asked.sheets, options.listing);
      for (const { sheet, filters } of guards.values())
        if (sheet.protection.protected) throw new HostFailure('protected', SENTENCES.protected(filters.sheet));
      for (const sheet of guards.values()) filters.push(...(await activeFilters(sheet, options)));
    }
    group.forEach((block, i) => {
      assertFirstCells(block, asked.blocks[i]!.merged);
      seen.push(lookedAt(block, asked.blocks[i]!));
    });
  }
  return { blocks: blocks.map((block, b) => withAllowedLooks(block, seen[b]!)), seen, filters };
}

/** A cell that has a format of its own keeps it. */
function withAllowedLooks(block: Block<Change>, { looks }: Seen): Block<Change> {
  if (!looks) return block;
  return {
    ...block,
    cells: block.cells.map((line, i) =>
      line.map((change, j) =>
        change?.looks?.kind === 'take' && !looks[i]?.[j]?.blank ? { ...change, looks: undefined } : change,
      ),
    ),
  };
}

function askSheet(sheet: Excel.Worksheet, name: string): AskedSheet {
  sheet.load('id,protection/protected');
  return { sheet, filters: askFilters(sheet, name) };
}

function askBlock({ workbook }: Excel.RequestContext, block: Block<Change>): AskedBlock {
  const range = rangeAt(workbook.worksheets.getItem(block.sheet), areaText(block.area));
  const looking = itemsOf(block).some(({ looks }) => looks);
  range.load(looking ? 'values,formulas,numberFormat' : 'values,formulas');
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return { range, merged, looks: looking ? askFills(range) : undefined };
}

function lookedAt(block: Block<Change>, { range, looks }: AskedBlock): Seen {
  const seen = seenOf(block, range);
  if (!looks) return seen;
  return {
    ...seen,
    looks: fillsOf(looks).map((line, i) =>
      line.map((fill, j): CellLooks => ({ fill, blank: fill === null && range.numberFormat[i]![j] === 'General' })),
    ),
  };
}

export const askFills = (range: Excel.Range): OfficeExtension.ClientResult<Excel.CellProperties[][]> =>
  range.getCellProperties({ format: { fill: { color: true, pattern: true } } });

/** `#RRGGBB`, null for no fill, cell by cell. */
export const fillsOf = (asked: OfficeExtension.ClientResult<Excel.CellProperties[][]>): (string | null)[][] =>
  asked.value.map((line) =>
    line.map(({ format }) => (format?.fill?.pattern === 'None' ? null : (format?.fill?.color ?? null))),
  );

export function seenOf({ sheet }: { readonly sheet: string }, { values, formulas }: Excel.Range): Seen {
  return {
    sheet,
    contents: (values as Wire[][]).map((line, i) => line.map((value, j) => contentOf(value, formulas[i]![j] as Wire))),
  };
}

/** Another workbook may answer when two are open. */
function assertSame(workbook: string, sheets: ReadonlyMap<string, AskedSheet>, listing: Listing | undefined): void {
  if (!listing) return;
  const ids = new Map(listing.sheets.map(({ name, id }) => [name, id]));
  const foreign = [...sheets].some(([name, { sheet }]) => ids.has(name) && ids.get(name) !== sheet.id);
  if (workbook !== listing.workbook || foreign) throw new HostFailure('switched', SENTENCES.switched(listing.workbook));
}

/** A missing sheet is another workbook's doing, or the sheet was renamed. */
async function explain(error: unknown, names: readonly string[], options: PreflightOptions): Promise<never> {
  const { listing, patience, signal } = options;
  if (listing && ['ItemNotFound', 'InvalidReference'].includes(codeOf(error))) {
    const now = await trip(
      ({ workbook }) => {
        workbook.load('name');
        return workbook;
      },
      { patience, signal },
    ).catch(() => undefined);
    if (now && now.name !== listing.workbook) throw new HostFailure('switched', SENTENCES.switched(listing.workbook));
  }
  throw failureOf(error, { patience, sheet: names[0], workbook: listing?.workbook });
}

/** Only the first cell of a merged area can hold anything. */
function assertFirstCells(block: Block<Change>, merged: Excel.RangeAreas): void {
  const merges = mergesOf(merged);
  if (!merges.length) return;
  const lost = itemsOf(block)
    .map(({ at }) => at)
    .filter(({ row, col }) =>
      merges.some(
        (m) => row >= m.top && row <= m.bottom && col >= m.left && col <= m.right && !(row === m.top && col === m.left),
      ),
    );
  if (lost.length) throw new HostFailure('other', SENTENCES.merged(lost), 'old', lost);
}

/** Filters that hide rows right now. Without leave to lift them nothing may be written. */
async function activeFilters({ filters }: AskedSheet, options: PreflightOptions): Promise<ActiveFilter[]> {
  const own = ownFilter(filters);
  const tables = filteringTables(filters);
  if (!own && !tables.length) return [];
  const answer = await trip(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(filters.sheet);
    const inTables = tables.map((name) => {
      const table = sheet.tables.getItem(name);
      const filter = filterOfTable(table);
      filter.load('criteria');
      const range = table.getRange().untrack();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { name, filter, range };
    });
    const areas = [...(own ? [rangeAt(sheet, areaText(own.area))] : []), ...inTables.map(({ range }) => range)];
    return { inTables, rows: areas.map((area) => area.getRowProperties({ rowHidden: true, rowIndex: true })) };
  }, options);
  const hidden = new Set(
    answer.rows.flatMap(({ value }) => value.flatMap((row) => (row.rowHidden ? [row.rowIndex] : []))),
  );
  if (!hidden.size) return [];
  if (!options.liftFilter) throw new HostFailure('filtered', SENTENCES.filtered(filters.sheet, hidden.size));
  return [
    ...(own ? [own] : []),
    ...answer.inTables.map(({ name, filter, range }) => ({
      sheet: filters.sheet,
      table: name,
      area: areaOf(range),
      conditions: conditionsOf(filter.criteria),
    })),
  ];
}

/** Cells that do not hold what they were expected to. */
export function strangers(blocks: readonly Block<Change>[], seen: readonly Seen[]): CellRef[] {
  return blocks.flatMap((block, b) =>
    block.cells.flatMap((line, i) =>
      line.flatMap((change, j) => (change && !holds(seen[b]!.contents[i]![j]!, change.before) ? [change.at] : [])),
    ),
  );
}
