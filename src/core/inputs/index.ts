/** The only door to the inputs layer: a row of a workbook as the source of a rule's values. */
import type { IndicatorRow, TableReading } from '../model/indicator';
import type { Asked, InputSource } from '../model/inputs';
import type { Unit } from '../model/quantity';
import type { Settings } from '../model/settings';
import type { Snapshot } from '../model/snapshot';
import { readCell, type CellReader } from '../layout/cellReader';
import type { PeerTable } from '../layout/peers';
import { lossTold, type LossTold } from './lossTold';
import { RowCells } from './rowCells';
import { RowSource } from './rowSource';

interface Read {
  readonly row: IndicatorRow;
  readonly snapshot: Snapshot;
  readonly reader: CellReader;
  readonly cells: RowCells;
}

let last: Read | null = null;

/** A row is asked for its values and for its terms one after the other: its cells are read once. */
function cellsOf(row: IndicatorRow, table: TableReading, snapshot: Snapshot, reader: CellReader): RowCells {
  if (last?.row !== row || last.snapshot !== snapshot || last.cells.table !== table || last.reader !== reader)
    last = { row, snapshot, reader, cells: new RowCells(row, table, snapshot, reader) };
  return last.cells;
}

/** The row's values as a rule may ask for them. `peers` are the workbook's tables of peers; numbers asked for are noted in `asked`. */
export function rowInputs(
  row: IndicatorRow,
  table: TableReading,
  snapshot: Snapshot,
  peers: readonly PeerTable[],
  settings: Settings,
  asked: Asked[] | null = null,
  reader: CellReader = readCell,
): InputSource {
  return new RowSource({
    cells: cellsOf(row, table, snapshot, reader),
    peers,
    month: monthOf(settings, table),
    part: null,
    words: '',
    asked,
  });
}

/** The month of appraisal: the settings' own, else the workbook's. */
function monthOf(settings: Settings, table: TableReading): number | null {
  const chosen = /^\d{4}-(\d{1,2})$/.exec(settings.month ?? '')?.[1];
  return chosen === undefined ? table.month : Number(chosen);
}

/** What the row says of itself: the indicator's name and the unit of its achieved value, null when nothing tells it. */
export function rowTerms(
  row: IndicatorRow,
  table: TableReading,
  snapshot: Snapshot,
  reader: CellReader = readCell,
): { readonly name: string; readonly unit: Unit | null } {
  const cells = cellsOf(row, table, snapshot, reader);
  return { name: cells.name, unit: cells.unit };
}

/** What the row's 扣分情况 says was taken off, for whoever has worked out the mark. */
export function lossOf(
  row: IndicatorRow,
  table: TableReading,
  snapshot: Snapshot,
  reader: CellReader = readCell,
): LossTold | null {
  return lossTold(cellsOf(row, table, snapshot, reader));
}
