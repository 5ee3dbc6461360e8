/** The only place that makes sheets of ours in Excel: each whole, or the workbook as it was. */
import { markOf, type OurSheet } from '../../core/model/sheets';
import { HostFailure, type WorkOptions } from '../port';
import { queueChart } from './charting';
import { cancelled, failureOf } from './failure';
import { emptySheet, placesOf, type Place } from './oursheet';
import { SENTENCES } from './sentences';
import { bandsOf, queueCells, wrongIn } from './sheetcells';
import { queueLooks, queuePrinting } from './sheetlooks';
import { trip, Unanswered, type TripOptions } from './trip';

/** What one sheet's making has done so far, for taking it back. */
interface Making {
  readonly place: Place;
  /** Something may have changed. */
  begun?: boolean;
  /** Id of the worksheet being written. */
  id?: string;
  /** Id of a hidden copy of the sheet as it was. */
  copy?: string;
}

/** Gives the names the sheets have. */
export async function makeOurSheets(
  sheets: readonly OurSheet[],
  { signal, progress }: WorkOptions,
  patience: number,
): Promise<string[]> {
  const makings = (await placesOf(sheets, patience)).map((place): Making => ({ place }));
  try {
    for (const [i, making] of makings.entries()) {
      if (signal?.aborted) throw cancelled();
      await makeOne(making, patience);
      progress?.(i + 1, makings.length);
    }
  } catch (error) {
    const failure = failureOf(error, { patience });
    if (error instanceof Unanswered) await Promise.race([error.late.catch(() => undefined), pause(patience)]);
    const whole = await takeBack(makings, patience).then(
      () => true,
      () => false,
    );
    throw whole ? failure : new HostFailure('broken', SENTENCES.sheetsTorn(), 'unknown', [], failure.detail);
  }
  await settle(makings, patience).catch((error: unknown) => {
    const { detail } = failureOf(error, { patience });
    throw new HostFailure('other', SENTENCES.copiesLeft(), 'new', [], detail);
  });
  // Without a printer there is nothing to set up; the sheets are whole without it.
  await printing(makings, patience).catch(() => undefined);
  return makings.map(({ place }) => place.name);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function makeOne(making: Making, patience: number): Promise<void> {
  const { place } = making;
  making.begun = true;
  if (place.old) making.copy = await copyOf(place, place.old.id, patience);
  making.id = await emptied(place);
  const bands = bandsOf(place.sheet);
  for (const [b, band] of bands.entries()) {
    const written = await trip(
      ({ workbook }) => {
        const worksheet = workbook.worksheets.getItem(making.id!);
        const range = queueCells(worksheet, band);
        if (b < bands.length - 1) return range;
        queueLooks(worksheet, place.sheet);
        for (const chart of place.sheet.charts) queueChart(worksheet, chart);
        return range;
      },
      { patience },
    );
    const wrong = written ? wrongIn(place.name, band, written) : [];
    if (wrong.length) throw new HostFailure('broken', SENTENCES.differs(wrong), 'old', wrong);
  }
}

/** A hidden copy. The mark, should it be copied too, stays with the sheet it belongs to. */
async function copyOf({ sheet }: Place, id: string, patience: number): Promise<string> {
  const copy = await trip(
    ({ workbook }) => {
      const copy = workbook.worksheets.getItem(id).copy('End');
      copy.visibility = 'Hidden';
      copy.load('id,names/items/name');
      return copy;
    },
    { patience },
  );
  const mark = markOf(sheet.kind);
  if (copy.names.items.some(({ name }) => name === mark))
    await trip(({ workbook }) => workbook.worksheets.getItem(copy.id).names.getItem(mark).delete(), { patience });
  return copy.id;
}

const emptied = (place: Place): Promise<string> =>
  Excel.run(async (context) => {
    const worksheet = await emptySheet(context, place);
    worksheet.load('id');
    await context.sync();
    return worksheet.id;
  });

/** New sheets go; a sheet that was there gets back what its copy holds, and loses charts it did not have. */
async function takeBack(makings: readonly Making[], patience: number): Promise<void> {
  const options = { patience, afterEdit: true };
  const now = await listed(options);
  await trip(({ workbook: { worksheets } }) => {
    for (const { place, begun, copy } of makings) {
      const { old } = place;
      const there = now.items.find(({ id, name }) => (old ? id === old.id : name === place.name));
      if (!begun || !there) continue;
      const sheet = worksheets.getItem(there.id);
      if (!old) sheet.delete();
      if (!old || !copy) continue;
      const was = worksheets.getItem(copy);
      sheet.getRange().untrack().clear();
      sheet.getRange().untrack().copyFrom(was.getRange().untrack(), 'All');
      dropCharts(sheet, old.charts, there.charts.count);
      was.delete();
    }
  }, options);
}

/** Charts from the one index to before the other; the last one first, as the others then keep their places. */
function dropCharts(sheet: Excel.Worksheet, from: number, to: number): void {
  for (let i = to - 1; i >= from; i--) sheet.charts.getItemAt(i).delete();
}

/** The new sheets are whole: what was kept of the old ones goes. Tried twice; the second time it looks what is left. */
async function settle(makings: readonly Making[], patience: number): Promise<void> {
  const options = { patience, afterEdit: true };
  const again = makings.filter(({ place }) => place.old);
  if (!again.length) return;
  try {
    await trip(({ workbook: { worksheets } }) => {
      for (const { id, copy, place } of again) {
        dropCharts(worksheets.getItem(id!), 0, place.old!.charts);
        worksheets.getItem(copy!).delete();
      }
    }, options);
  } catch {
    const left = await listed(options);
    await trip(({ workbook: { worksheets } }) => {
      for (const { id, copy, place } of again) {
        const charts = left.items.find((sheet) => sheet.id === id)?.charts.count ?? 0;
        dropCharts(worksheets.getItem(id!), 0, charts - place.sheet.charts.length);
        if (left.items.some((sheet) => sheet.id === copy)) worksheets.getItem(copy!).delete();
      }
    }, options);
  }
}

const listed = (options: TripOptions): Promise<Excel.WorksheetCollection> =>
  trip(({ workbook: { worksheets } }) => {
    worksheets.load('items/id,items/name,items/charts/count');
    return worksheets;
  }, options);

const printing = (makings: readonly Making[], patience: number): Promise<void> =>
  trip(
    ({ workbook }) => {
      for (const { place, id } of makings) queuePrinting(workbook.worksheets.getItem(id!), place.sheet);
    },
    { patience, afterEdit: true },
  );
