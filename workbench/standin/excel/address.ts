/** The only place that turns addresses as office.js sends them into areas, and areas back into addresses. */
import { areaText, columnNumber, parseArea, quoteSheet, type Area } from '../../../src/core/model/area';
import { invalidArgument, itemNotFound } from '../richapi/error';
import type { SheetModel, WorkbookModel } from '../model/workbook';

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
const WHOLE: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

/** `Sheet1!A1:B2`, `A1`, `A:C`, `3:5`; a missing address is the whole sheet. */
export function resolveAddress(
  workbook: WorkbookModel,
  home: SheetModel,
  address: unknown,
): { sheet: SheetModel; area: Area } {
  if (address === undefined || address === null || address === '') return { sheet: home, area: WHOLE };
  const match = /^(?:(?:'((?:[^']|'')+)'|([^!']+))!)?(.*)$/s.exec(String(address));
  const name = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  const sheet = name === undefined ? home : workbook.find(name);
  if (!sheet) throw itemNotFound('Worksheet.getRange');
  const area = areaOf(match?.[3] ?? '');
  if (!area) throw invalidArgument('Worksheet.getRange');
  return { sheet, area };
}

function areaOf(text: string): Area | null {
  const plain = text.replace(/\$/g, '');
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  if (columns) {
    const ends = [columnNumber(columns[1] as string), columnNumber(columns[2] as string)];
    return { top: 1, bottom: LAST_ROW, left: Math.min(...ends), right: Math.max(...ends) };
  }
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) {
    const ends = [Number(rows[1]), Number(rows[2])];
    return { top: Math.min(...ends), bottom: Math.max(...ends), left: 1, right: LAST_COLUMN };
  }
  const area = parseArea(plain);
  return area && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : null;
}

export const fullAddress = (sheet: SheetModel, area: Area): string => `${quoteSheet(sheet.name)}!${areaText(area)}`;

export function checkedArea(area: Area, location: string): Area {
  if (
    area.top < 1 ||
    area.left < 1 ||
    area.bottom > LAST_ROW ||
    area.right > LAST_COLUMN ||
    area.top > area.bottom ||
    area.left > area.right
  )
    throw invalidArgument(location);
  return area;
}

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}
