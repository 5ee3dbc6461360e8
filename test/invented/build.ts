/** The only place that makes an .xlsx file of an invented workbook, with exceljs, as another program would have saved it. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type ExcelJs from 'exceljs';
import { columnLetters, columnNumber, parseArea, type Area } from '../../src/core/model/area';
import type { InventedBook, InventedSheet } from './kinds';

const load = createRequire(join(process.cwd(), 'package.json'));

/** The bytes of the workbook. */
export async function fileOf(book: InventedBook): Promise<Uint8Array> {
  const { Workbook } = load('exceljs') as typeof ExcelJs;
  const workbook = new Workbook();
  for (const sheet of book.sheets) put(workbook.addWorksheet(sheet.name), sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A number, or a formula that gives one. */
const isFigure = (value: ExcelJs.CellValue): boolean =>
  typeof value === 'number' ||
  (typeof value === 'object' && value !== null && 'formula' in value && typeof value.result === 'number');

function put(to: ExcelJs.Worksheet, sheet: InventedSheet): void {
  const { top, left } = parseArea(sheet.at ?? 'A1') as Area;
  sheet.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell === '') return;
      to.getCell(top + r, left + c).value =
        typeof cell === 'object' ? { formula: cell.f, result: cell.v, date1904: false } : cell;
    }),
  );
  for (const [at, format] of Object.entries(sheet.formats ?? {})) {
    const area = parseArea(at) ?? {
      top,
      bottom: top + sheet.rows.length - 1,
      left: columnNumber(at),
      right: columnNumber(at),
    };
    for (let row = area.top; row <= area.bottom; row++)
      for (let col = area.left; col <= area.right; col++)
        if (isFigure(to.getCell(row, col).value)) to.getCell(row, col).numFmt = format;
  }
  for (const merge of sheet.merges ?? []) to.mergeCells(merge);
  for (const row of sheet.hiddenRows ?? []) to.getRow(row).hidden = true;
  for (const col of sheet.hiddenColumns ?? []) to.getColumn(columnLetters(columnNumber(col))).hidden = true;
  if (sheet.filter) to.autoFilter = sheet.filter;
}
