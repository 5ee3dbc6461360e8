/** The only place that hears what 扣分情况 says of the marks themselves (扣1分, 未扣分) where the row's value stands beside it. */
import type { CellRef } from '../model/area';
import { decimal, ZERO, type Exact } from '../model/exact';
import { fold } from '../text/fold';
import type { RowCells } from './rowCells';

/** So much was taken off, by the cell's own word. */
export interface LossTold {
  readonly at: CellRef;
  readonly shown: string;
  readonly loss: Exact;
}

const TAKEN = /(?<!每[^，。；]*)扣(?:减|除)?(\d+(?:\.\d+)?)分/g;
const NOTHING_TAKEN = /^(?:均|全年)?(?:未|不|没有?|无)(?:被|予)?扣分$/;

/** Null where no such cell tells of marks, or several losses stand in it. */
export function lossTold(cells: RowCells): LossTold | null {
  for (const column of cells.columns('note')) {
    if (!/[扣减]分/.test(column.header)) continue;
    const { at, reading } = cells.cell(column);
    if (reading.state !== 'value') continue;
    const text = fold(reading.shown).text;
    const taken = [...text.matchAll(TAKEN)].map((m) => m[1] as string);
    const loss = NOTHING_TAKEN.test(text) ? ZERO : taken.length === 1 ? decimal(taken[0] as string) : null;
    if (loss) return { at, shown: reading.shown, loss };
  }
  return null;
}

const ONLY_MARKS = /^(?:共计?|合计|应|已)?扣(?:减|除)?\d+(?:\.\d+)?分$/;

/** 扣3分 beside the value and nothing more: no word on the value itself, but on the mark, which is held against it. */
export function tellsOnlyMarks(cells: RowCells): boolean {
  const told = lossTold(cells);
  const text = told && fold(told.shown).text;
  return (
    text !== null && cells.first('note')?.at.col === told?.at.col && (ONLY_MARKS.test(text) || NOTHING_TAKEN.test(text))
  );
}
