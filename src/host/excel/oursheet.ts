/** The only place that finds, makes or empties a worksheet of ours: one that carries our mark, never another. */
import { kindOfMark, markOf, type OurSheet } from '../../core/model/sheets';
import { HostFailure } from '../port';
import { SENTENCES } from './sentences';
import { trip } from './trip';

/** Where a sheet of ours goes: the one that carries its mark, whatever it is called by now, or a new one. */
export interface Place {
  readonly sheet: OurSheet;
  /** A sheet of the wanted name that is not ours is left alone; the new one is then called `考评汇总（2）`. */
  readonly name: string;
  /** Undefined for a sheet that is still to be made. */
  readonly old: { readonly id: string; readonly charts: number } | undefined;
}

/** One round trip. Rejects when a sheet that must change is protected, or one must be added to a workbook of fixed structure. */
export async function placesOf(sheets: readonly OurSheet[], patience: number): Promise<Place[]> {
  const { worksheets, protection } = await trip(
    ({ workbook }) => {
      const { worksheets, protection } = workbook;
      worksheets.load('items/id,items/name,items/protection/protected,items/names/items/name,items/charts/count');
      protection.load('protected');
      return { worksheets, protection };
    },
    { patience },
  );
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  return sheets.map((sheet): Place => {
    const old = worksheets.items.find(({ names }) => names.items.some((item) => kindOfMark(item.name) === sheet.kind));
    if (old?.protection.protected) throw new HostFailure('protected', SENTENCES.protected(old.name));
    if (old) return { sheet, name: old.name, old: { id: old.id, charts: old.charts.count } };
    if (protection.protected) throw new HostFailure('protected', SENTENCES.structure(sheet.name));
    return { sheet, name: freeName(sheet.name, taken), old: undefined };
  });
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}（${n}）`;
  taken.add(name.toLowerCase());
  return name;
}

/** An empty worksheet with the mark. Charts of an emptied one are for the caller to delete. */
export async function emptySheet(context: Excel.RequestContext, { sheet, name, old }: Place): Promise<Excel.Worksheet> {
  // Only here, so that the pane does not load the library before a report is asked for.
  const { ExcelUtilities } = await import('@microsoft/office-js-helpers');
  // `true` empties an existing sheet; the default deletes it, and with it every formula that refers to it.
  const worksheet: Excel.Worksheet = await ExcelUtilities.forceCreateSheet(context.workbook, name, true);
  if (!old) worksheet.names.add(markOf(sheet.kind), worksheet.getRange('A1')).visible = false;
  return worksheet;
}
