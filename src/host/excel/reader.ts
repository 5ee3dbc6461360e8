/** The only place that reads the workbook: in one round trip when its sheets are known and of usual size, else in blocks. */
import { areaText, type Area } from '../../core/model/area';
import type { SheetSnapshot, Snapshot } from '../../core/model/snapshot';
import { HostFailure, type WorkOptions } from '../port';
import { assemble, mergesOf } from './assemble';
import { readInBlocks, type BlockReading } from './blockreading';
import { cancelled } from './failure';
import { askListing, listingOf, type Listing } from './listing';
import { areaOf, ask, partOf, type Asked } from './part';
import { SENTENCES } from './sentences';
import { codeOf, tooLarge, trip, Unanswered } from './trip';

/** A sheet of usual size lies within; of a larger one this window is not asked for once its size is known. */
const WINDOW: Area = { top: 1, left: 1, bottom: 500, right: 40 };
/** Sheets that together cost less are read in the one trip. */
const ONE_TRIP_BYTES = 2_000_000;
/** More cells in one sheet would not fit into the pane's memory. */
const MOST_CELLS = 5_000_000;

/** What was learnt at the last reading, for the next one. */
interface Known {
  readonly id: string;
  readonly bytes: number;
}

interface AskedSheet {
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly window: Asked;
}

export class Reader {
  /** As of the last reading; undefined before the first. */
  listing: Listing | undefined;
  private known: readonly Known[] = [];

  constructor(private readonly patience: number) {}

  async read(options: WorkOptions): Promise<Snapshot> {
    try {
      return await this.readOnce(options, false);
    } catch (error) {
      const careful = tooLarge(error) || ['ItemNotFound', 'InvalidReference'].includes(codeOf(error));
      const silent = error instanceof Unanswered && error.end === 'silent';
      if (!careful && !silent) throw error;
      // A sheet is gone, or the whole is too much for one answer: from the start, sizes first. Silence: once more.
      if (careful) this.known = [];
      return await this.readOnce(options, careful);
    }
  }

  /** `careful`: nothing is asked for before its size is known. */
  private async readOnce({ signal, progress }: WorkOptions, careful: boolean): Promise<Snapshot> {
    const reading: BlockReading = { patience: this.patience, signal, progress };
    const ids = this.inOneTrip();
    const first = await trip(
      (context) => {
        const listing = askListing(context);
        const sheets = new Map<string, AskedSheet>();
        for (const id of ids) sheets.set(id, askSheet(context.workbook.worksheets.getItem(id)));
        return { listing, sheets, front: !careful && !ids.length ? askSheet(listing.active) : undefined };
      },
      { patience: this.patience, signal },
    );
    const listing = listingOf(first.listing);
    const asked = new Map(first.sheets);
    if (first.front) asked.set(listing.activeId, first.front);

    const missing = listing.sheets.filter(({ id }) => !asked.has(id) && !this.isLarge(id));
    if (missing.length && !careful) {
      const rest = await trip(
        ({ workbook }) => missing.map(({ id }) => [id, askSheet(workbook.worksheets.getItem(id))] as const),
        { patience: this.patience, signal },
      );
      for (const [id, sheet] of rest) asked.set(id, sheet);
    }

    const sheets: SheetSnapshot[] = [];
    const known: Known[] = [];
    for (const sheet of listing.sheets) {
      const answer = asked.get(sheet.id);
      const whole = answer && wholeOf(answer);
      const [parts, merges] = whole
        ? [[whole], mergesOf(answer.merged)]
        : await readInBlocks(sheet, reading, (area) => assertReadable(sheet.name, area));
      known.push({ id: sheet.id, bytes: parts.reduce((sum, part) => sum + part.bytes, 0) });
      sheets.push(assemble(sheet, parts, merges));
      if (signal?.aborted) throw cancelled();
    }
    this.known = known;
    this.listing = listing;
    return {
      workbook: listing.workbook,
      sheets,
      names: listing.names,
      active: Math.max(
        0,
        listing.sheets.findIndex(({ id }) => id === listing.activeId),
      ),
    };
  }

  /** The sheets known from the last time, smallest first, as long as one answer holds them. */
  private inOneTrip(): string[] {
    let room = ONE_TRIP_BYTES;
    return [...this.known]
      .sort((a, b) => a.bytes - b.bytes)
      .filter(({ bytes }) => (room -= bytes) >= 0)
      .map(({ id }) => id);
  }

  private isLarge(id: string): boolean {
    return (this.known.find((sheet) => sheet.id === id)?.bytes ?? 0) > ONE_TRIP_BYTES;
  }
}

function askSheet(sheet: Excel.Worksheet): AskedSheet {
  const used = sheet.getUsedRange(true).untrack();
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const merged = used.getMergedAreasOrNullObject().untrack();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return { used, merged, window: ask(used.getIntersection(areaText(WINDOW)).untrack()) };
}

/** The window's part if the window holds all that is used, else undefined. */
function wholeOf({ used, window }: AskedSheet): ReturnType<typeof partOf> | undefined {
  const [all, seen] = [areaOf(used), areaOf(window.range)];
  const whole =
    all.top === seen.top && all.left === seen.left && all.bottom === seen.bottom && all.right === seen.right;
  return whole ? partOf(window) : undefined;
}

function assertReadable(sheet: string, { top, left, bottom, right }: Area): void {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  if (rows * columns > MOST_CELLS) throw new HostFailure('unreadable', SENTENCES.tooLarge(sheet, rows, columns));
}
