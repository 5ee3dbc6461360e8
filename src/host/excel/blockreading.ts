/** The only place that reads a large sheet: blocks of rows cut by bytes, with progress, the pane's thread left free between them. */
import type { Area } from '../../core/model/area';
import { HostFailure, type Progress } from '../port';
import { mergesOf } from './assemble';
import type { ListedSheet } from './listing';
import { areaOf, askArea, partOf, type Part } from './part';
import { SENTENCES } from './sentences';
import { tooLarge, trip } from './trip';

export interface BlockReading {
  readonly patience: number;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: Progress | undefined;
}

/** Aimed at for one answer: parsed well within 100 ms, and far from Excel's limit of 5 MB. */
const BLOCK_BYTES = 500_000;
/** Cells of the first block, when nothing is known of what the cells hold. */
const FIRST_CELLS = 5_000;

/** Excel may refuse a block as too large: then half of it. A single row that is too large cannot be read. */
export async function readInBlocks(
  sheet: ListedSheet,
  { patience, signal, progress }: BlockReading,
  assertReadable: (area: Area) => void,
): Promise<readonly [Part[], Area[]]> {
  const { used, merged } = await trip(
    ({ workbook }) => {
      const used = workbook.worksheets.getItem(sheet.id).getUsedRange(true).untrack();
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      const merged = used.getMergedAreasOrNullObject().untrack();
      merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
      return { used, merged };
    },
    { patience, signal },
  );
  const area = areaOf(used);
  assertReadable(area);
  const columns = area.right - area.left + 1;
  const total = area.bottom - area.top + 1;
  const parts: Part[] = [];
  let rows = Math.max(1, Math.floor(FIRST_CELLS / columns));
  for (let top = area.top; top <= area.bottom;) {
    const bottom = Math.min(area.bottom, top + rows - 1);
    try {
      const part = await readBlock(sheet.id, { ...area, top, bottom }, patience, signal);
      parts.push(part);
      top = bottom + 1;
      rows = Math.max(1, Math.floor((part.values.length * BLOCK_BYTES) / Math.max(1, part.bytes)));
      progress?.(top - area.top, total);
    } catch (error) {
      if (!tooLarge(error)) throw error;
      if (bottom === top) throw new HostFailure('unreadable', SENTENCES.tooWide(sheet.name, top));
      rows = Math.max(1, Math.floor((bottom - top + 1) / 2));
    }
  }
  return [parts, mergesOf(merged)];
}

async function readBlock(id: string, area: Area, patience: number, signal: AbortSignal | undefined): Promise<Part> {
  const asked = await trip(({ workbook }) => askArea(workbook.worksheets.getItem(id), area), { patience, signal });
  return partOf(asked);
}
