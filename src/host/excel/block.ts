/** The only place that gathers single cells into rectangles, so that each is read and written with one matrix. */
import type { Area, CellRef } from '../../core/model/area';
import type { CellContent } from '../../core/model/plan';

/** A rectangle of one sheet and those of its cells that are meant; the others are left alone. */
export interface Block<T> {
  readonly sheet: string;
  readonly area: Area;
  /** Row by row; undefined where nothing is meant. */
  readonly cells: readonly (readonly (T | undefined)[])[];
  /** Of its texts, at most, in one direction. */
  readonly bytes: number;
}

/** A cell that is meant, with what it holds and shall hold where that is known. */
interface Meant {
  readonly at: CellRef;
  readonly before?: CellContent;
  readonly after?: CellContent;
}

/** Rows without a meant cell that a rectangle may still span: fewer matrices at the price of some nulls. */
const GAP = 40;
/** At most this many cells in one matrix and in one trip: well under 5 MB, and no frame longer than 100 ms. */
export const CELLS_A_TRIP = 4_000;
/** And at most this much text: an answer names it twice, as value and as formula, and Excel takes and gives no more than 5 MB. */
export const BYTES_A_TRIP = 1_000_000;

/** A Chinese character takes three bytes. */
export const bytesOf = (content: CellContent | undefined): number =>
  3 * ((typeof content?.value === 'string' ? content.value.length : 0) + (content?.formula?.length ?? 0));

/** Adjacent columns make one rectangle as far as their rows agree. Sheets stand in order of first mention. */
export function blocksOf<T extends Meant>(items: readonly T[]): Block<T>[] {
  const bySheet = new Map<string, Map<number, Map<number, T>>>();
  for (const item of items) {
    const rows = bySheet.get(item.at.sheet) ?? new Map<number, Map<number, T>>();
    const row = rows.get(item.at.row) ?? new Map<number, T>();
    bySheet.set(item.at.sheet, rows.set(item.at.row, row.set(item.at.col, item)));
  }
  return [...bySheet].flatMap(([sheet, rows]) =>
    columnRuns(rows).flatMap((run) => rowRuns(rows, run).map((area) => blockOf(sheet, area, rows))),
  );
}

type Rows<T> = ReadonlyMap<number, ReadonlyMap<number, T>>;

function columnRuns<T>(rows: Rows<T>): [number, number][] {
  const columns = [...new Set([...rows.values()].flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const col of columns) {
    const last = runs.at(-1);
    if (last && col === last[1] + 1) last[1] = col;
    else runs.push([col, col]);
  }
  return runs;
}

function rowBytes<T extends Meant>(row: ReadonlyMap<number, T>, left: number, right: number): number {
  let bytes = 0;
  for (const [col, item] of row)
    if (col >= left && col <= right) bytes += Math.max(bytesOf(item.before), bytesOf(item.after));
  return bytes;
}

function rowRuns<T extends Meant>(rows: Rows<T>, [left, right]: readonly [number, number]): Area[] {
  const meant = [...rows.entries()]
    .filter(([, row]) => [...row.keys()].some((col) => col >= left && col <= right))
    .map(([row]) => row)
    .sort((a, b) => a - b);
  const most = Math.max(1, Math.floor(CELLS_A_TRIP / (right - left + 1)));
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  let bytes = 0;
  for (const row of meant) {
    const last = areas.at(-1);
    const more = rowBytes(rows.get(row) as ReadonlyMap<number, T>, left, right);
    if (last && row - last.bottom <= GAP && row - last.top < most && bytes + more <= BYTES_A_TRIP) {
      last.bottom = row;
      bytes += more;
    } else {
      areas.push({ top: row, left, bottom: row, right });
      bytes = more;
    }
  }
  return areas;
}

function blockOf<T extends Meant>(sheet: string, area: Area, rows: Rows<T>): Block<T> {
  const cells: (T | undefined)[][] = [];
  let bytes = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    bytes += rowBytes(rows.get(row) ?? new Map<number, T>(), area.left, area.right);
    const line: (T | undefined)[] = [];
    for (let col = area.left; col <= area.right; col++) line.push(rows.get(row)?.get(col));
    cells.push(line);
  }
  return { sheet, area, cells, bytes };
}

export const cellCount = ({ area }: { readonly area: Area }): number =>
  (area.bottom - area.top + 1) * (area.right - area.left + 1);

/** Blocks in order, as many to a trip as fit. */
export function tripsOf<T>(blocks: readonly Block<T>[]): Block<T>[][] {
  const trips: Block<T>[][] = [];
  let room = { cells: 0, bytes: 0 };
  for (const block of blocks) {
    const cells = cellCount(block);
    if (!trips.length || cells > room.cells || block.bytes > room.bytes) {
      trips.push([]);
      room = { cells: CELLS_A_TRIP, bytes: BYTES_A_TRIP };
    }
    trips.at(-1)!.push(block);
    room = { cells: room.cells - cells, bytes: room.bytes - block.bytes };
  }
  return trips;
}

export const itemsOf = <T>(block: Block<T>): T[] => block.cells.flat().filter((cell) => cell !== undefined);
