/** The only place that keeps the cells planned so far: no cell twice, the last word on each. */
import type { CellRef } from '../model/area';
import type { CellWrite } from '../model/plan';

/** What is planned so far, in the order in which cells were first planned. */
export class Writes {
  readonly list: CellWrite[] = [];
  /** By sheet, column and row: the place in the list, counted from 1. */
  readonly #places = new Map<string, number[][]>();

  at({ sheet, row, col }: CellRef): CellWrite | undefined {
    const place = this.#places.get(sheet)?.[col]?.[row];
    return place === undefined ? undefined : this.list[place - 1];
  }

  put(write: CellWrite): void {
    const { sheet, row, col } = write.at;
    let columns = this.#places.get(sheet);
    if (!columns) this.#places.set(sheet, (columns = []));
    const places = (columns[col] ??= []);
    const place = places[row];
    if (place === undefined) places[row] = this.list.push(write);
    else this.list[place - 1] = write;
  }
}
