/** The only place that gathers single cells into rectangles, so that each is read and written with one matrix. */
import type { Area, CellRef } from '../../core/model/area';

/** A rectangle of one sheet and those of its cells that are meant; the others are left alone. */
export interface Block<T> {
  readonly sheet: string;
  readonly area: Area;
  /** Row by row; undefined where nothing is meant. */
  readonly cells: readonly (readonly (T | undefined)[])[];
}

/** Rows without a meant cell that a rectangle may still span: fewer matrices at the price of some nulls. */
const GAP = 40;
/** At most this many cells in one matrix and in one trip: well under 5 MB, and no frame longer than 100 ms. */
export const CELLS_A_TRIP = 4_000;

/** Adjacent columns make one rectangle as far as their rows agree. Sheets stand in order of first mention. */
export function blocksOf<T extends { readonly at: CellRef }>(items: readonly T[]): Block<T>[] {
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

function rowRuns<T>(rows: Rows<T>, [left, right]: readonly [number, number]): Area[] {
  const meant = [...rows.entries()]
    .filter(([, row]) => [...row.keys()].some((col) => col >= left && col <= right))
    .map(([row]) => row)
    .sort((a, b) => a - b);
  const most = Math.max(1, Math.floor(CELLS_A_TRIP / (right - left + 1)));
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const row of meant) {
    const last = areas.at(-1);
    if (last && row - last.bottom <= GAP && row - last.top < most) last.bottom = row;
    else areas.push({ top: row, left, bottom: row, right });
  }
  return areas;
}

function blockOf<T>(sheet: string, area: Area, rows: Rows<T>): Block<T> {
  const cells: (T | undefined)[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: (T | undefined)[] = [];
    for (let col = area.left; col <= area.right; col++) line.push(rows.get(row)?.get(col));
    cells.push(line);
  }
  return { sheet, area, cells };
}

export const cellCount = ({ area }: { readonly area: Area }): number =>
  (area.bottom - area.top + 1) * (area.right - area.left + 1);

/** Blocks in order, as many to a trip as fit. */
export function tripsOf<T>(blocks: readonly Block<T>[]): Block<T>[][] {
  const trips: Block<T>[][] = [];
  let room = 0;
  for (const block of blocks) {
    if (!trips.length || cellCount(block) > room) {
      trips.push([]);
      room = CELLS_A_TRIP;
    }
    trips.at(-1)!.push(block);
    room -= cellCount(block);
  }
  return trips;
}

export const itemsOf = <T>(block: Block<T>): T[] => block.cells.flat().filter((cell) => cell !== undefined);
