/** The only place that makes or empties a worksheet of ours: one that carries our mark, never another. */
import { kindOfMark, markOf, type OurSheetKind } from '../../core/model/sheets';

/**
 * An empty sheet for that kind: the one that carries its mark, whatever it is called by now, or a new one. A sheet of the wanted
 * name that is not ours is left alone; the new one is then called `考评汇总（2）`. Charts of an emptied sheet are for the caller
 * to delete. Three round trips.
 */
export async function emptyOurSheet(
  context: Excel.RequestContext,
  kind: OurSheetKind,
  wanted: string,
): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/names/items/name');
  await context.sync();
  const marked = worksheets.items.find((sheet) => sheet.names.items.some((item) => kindOfMark(item.name) === kind));
  const name = marked?.name ?? freeName(wanted, new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase())));
  // Only here, so that the pane does not load the library before a report is asked for.
  const { ExcelUtilities } = await import('@microsoft/office-js-helpers');
  // `true` empties an existing sheet; the default deletes it, and with it every formula that refers to it.
  const sheet: Excel.Worksheet = await ExcelUtilities.forceCreateSheet(context.workbook, name, true);
  if (!marked) sheet.names.add(markOf(kind), sheet.getRange('A1')).visible = false;
  return sheet;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}（${n}）`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
