/** The only place that says how an opened workbook looks: everything the eye sees and a snapshot does not carry. */
import { cellKey } from '../../../src/core/model/snapshot';
import type { Looks } from '../../standin/model/from-snapshot';
import { readTheme } from './colour';
import { readSheet, type SheetLook } from './sheet';
import { readStyles, type Styles } from './styles';
import { openPackage } from './zip';

export interface WorkbookLook extends Styles {
  readonly sheets: ReadonlyMap<string, SheetLook>;
}

/** Of an .xlsx that could be read. What this does not know (charts, pictures) simply is not seen. */
export function readLook(bytes: Uint8Array): WorkbookLook {
  const file = openPackage(bytes);
  const theme = readTheme(file.themePart ? file.part(file.themePart) : undefined);
  const styles = readStyles(file.stylesPart ? file.part(file.stylesPart) : undefined, theme);
  return {
    ...styles,
    sheets: new Map(file.sheets.map((sheet) => [sheet.name, readSheet(file.part(sheet.part), theme)])),
  };
}

/** One sheet's looks as the stand-in's workbook takes them. A cell without a format of its own has its row's, else its column's. */
export function looksOf(look: WorkbookLook, sheetName: string): Looks | undefined {
  const sheet = look.sheets.get(sheetName);
  if (!sheet) return undefined;
  return {
    style: (row, col) =>
      look.cells[sheet.styles.get(cellKey(row, col)) ?? sheet.rowStyles.get(row) ?? sheet.columnStyles.get(col) ?? 0],
    columnWidths: sheet.columnWidths,
    rowHeights: sheet.rowHeights,
    frozen: sheet.frozen,
  };
}
