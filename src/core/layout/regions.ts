/** The only place that divides a sheet between its header bands: which rows belong to which table, captions over it, pages printed anew. */
import type { Pausing } from '../model/pauses';
import type { Candidate } from './board';
import { evidenceOf, sampleRows, type Evidence } from './evidence';
import { within, type Grid } from './grid';
import { findBands, type Band, type HeaderColumn } from './header';
import { evenText, labelOf } from './labels';
import { isFormLine } from './rowShapes';
import { TOTAL_LABEL } from './words';

/** The rows a band of header rows governs. */
export interface Region {
  readonly band: Band;
  /** First row over the header that belongs to this table: title, dates. */
  readonly captionTop: number;
  readonly from: number;
  readonly to: number;
  /** Rows in between that only print the header again. */
  readonly again: ReadonlySet<number>;
}

/** Divides a sheet between its header bands; a header printed again in the middle of a table divides nothing. */
export function* regionsOf(grid: Grid): Pausing<readonly Region[]> {
  let regions = known.get(grid);
  if (!regions) known.set(grid, (regions = divided(grid, yield* findBands(grid))));
  return regions;
}

/** Tables of indicators and tables of peers are looked for on the same sheets. */
const known = new WeakMap<Grid, readonly Region[]>();

function divided(grid: Grid, bands: readonly Band[]): Region[] {
  const regions: Region[] = [];
  for (const band of bands) {
    const last = regions[regions.length - 1];
    const top = last ? repeatsFrom(grid, last, band) : null;
    if (last && top !== null) {
      const rows = Array.from({ length: band.bottom - top + 1 }, (_, i) => top + i);
      regions[regions.length - 1] = { ...last, again: new Set([...last.again, ...rows]) };
      continue;
    }
    const floor = last ? Math.max(last.band.bottom, ...last.again) + 1 : grid.area.top;
    const captionTop = last ? titleTop(grid, floor, band.top) : grid.area.top;
    if (last) regions[regions.length - 1] = { ...last, to: captionTop - 1 };
    regions.push({ band, captionTop, from: band.bottom + 1, to: grid.area.bottom, again: new Set() });
  }
  return regions;
}

const sameHeader = (a: Band, b: Band): boolean =>
  a.columns.length === b.columns.length &&
  a.columns.every((c, i) => c.col === b.columns[i]?.col && c.header === b.columns[i]?.header);

/** Foot of a printed page, or the word that the table goes on. */
const PAGE_LINE =
  /^(—|-)?第?\d{1,3}页?([,，/、]?共\d{1,3}页)?(—|-)?$|^第[一二三四五六七八九十\d]+页([,，/、]?共.{1,3}页)?$|^[（(]?(续表|接上页|续上页|转下页|下转|续)[）)]?.{0,3}$/;

/**
 * First of the rows that print the header again in the middle of a table, the foot of the page and the title over it included; null
 * when another table begins here.
 */
function repeatsFrom(grid: Grid, { band, captionTop }: Region, again: Band): number | null {
  if (!sameHeader(band, again)) return null;
  const printed = new Set<string>();
  for (let row = captionTop; row < band.top; row++) printed.add(lineOf(grid, row));
  let top = again.top;
  let told = false;
  while (top - 1 > band.bottom && again.top - top < 6) {
    const line = lineOf(grid, top - 1);
    if (line !== '' && !printed.has(line) && !PAGE_LINE.test(line)) break;
    told ||= line !== '';
    top -= 1;
  }
  // Blank rows alone may as well part two tables.
  if (!told && top < again.top) return null;
  const before = grid.filled(top - 1);
  const label = grid.text(top - 1, before[0] ?? 0);
  return before.length >= 3 && !TOTAL_LABEL.test(labelOf(label).title) ? top : null;
}

const lineOf = (grid: Grid, row: number): string =>
  grid
    .filled(row)
    .map((c) => evenText(grid.text(row, c)).replace(/[（(]续表?[）)]$/, ''))
    .join('\n');

/** Rows just over a header that hold only a line or two of text: its title and dates. */
function titleTop(grid: Grid, floor: number, headerTop: number): number {
  let top = headerTop;
  for (let row = headerTop - 1; row >= floor && headerTop - row <= 4; row--) {
    const cols = grid.filled(row);
    if (cols.length === 0) {
      if (top < headerTop) break;
      continue;
    }
    const first = evenText(grid.text(row, cols[0] as number));
    if (
      cols.length > 3 ||
      cols.some((c) => typeof grid.own(row, c) === 'number') ||
      TOTAL_LABEL.test(labelOf(first).title)
    )
      break;
    if (/^(注|说明|备注)/.test(first)) break;
    top = row;
  }
  return top;
}

/** Header columns with what their cells look like. */
export function candidatesOf(grid: Grid, columns: readonly HeaderColumn[], region: Region): Candidate[] {
  const left = (columns[0] as HeaderColumn).col;
  const right = (columns[columns.length - 1] as HeaderColumn).col;
  const looks = looksOf(grid, region, left, right);
  return columns.map((c) => ({ ...c, e: looks(c.col) })).filter((c) => !c.covered || c.e.filled > 0);
}

type Looks = (col: number) => Evidence;

/** Tables of indicators and tables of peers look at the same columns. */
const looked = new WeakMap<Region, Map<string, Looks>>();

/** What the columns look like in the lines of a region that hold something between two columns. */
function looksOf(grid: Grid, region: Region, left: number, right: number): Looks {
  let ofRegion = looked.get(region);
  if (!ofRegion) looked.set(region, (ofRegion = new Map<string, Looks>()));
  const key = `${left}-${right}`;
  let looks = ofRegion.get(key);
  if (!looks) {
    const rows = sampleRows(linesOf(grid, region, left, right));
    const columns = new Map<number, Evidence>();
    ofRegion.set(
      key,
      (looks = (col) => {
        let evidence = columns.get(col);
        if (!evidence) columns.set(col, (evidence = evidenceOf(grid, col, rows)));
        return evidence;
      }),
    );
  }
  return looks;
}

/** Neither totals nor notes. */
function linesOf(grid: Grid, { from, to, again }: Region, left: number, right: number): number[] {
  const rows: number[] = [];
  for (let row = from; row <= to; row++) {
    if (again.has(row)) continue;
    const cols = within(grid.filled(row), left, right);
    if (cols.length < 2) continue;
    const first = cols[0] as number;
    // A number is no label.
    const label = typeof grid.value(row, first) === 'number' ? '' : evenText(grid.text(row, first));
    if (
      label !== '' &&
      (TOTAL_LABEL.test(label) || TOTAL_LABEL.test(labelOf(label).title) || /^(注|说明|填表|审核)/.test(label))
    )
      continue;
    if (!isFormLine(grid, row, cols)) rows.push(row);
  }
  return rows;
}
