/** The only place that reads a sheet the add-in made out of the model again, so that it can be saved as one. */
import { kindOfMark, type OurCell, type OurChart, type OurSheet, type OurStyle } from '../../src/core/model/sheets';
import { parseArea, type CellRef } from '../../src/core/model/area';
import { cellKey, isCellError } from '../../src/core/model/snapshot';
import { LOOKS } from '../../src/host/ourLooks';
import type { Cell, SheetModel } from '../standin/model/workbook';

/** Points of one character, as the add-in sets widths. */
const CHARACTER = 6;

const CHARTS: Readonly<Record<string, OurChart['type']>> = {
  BarClustered: 'bar',
  ColumnClustered: 'column',
  LineMarkers: 'line',
};

/** null for a sheet that the add-in did not make since the file was opened. */
export function ourSheetOf(sheet: SheetModel): OurSheet | null {
  const kind = sheet.names.map(({ name }) => kindOfMark(name)).find((found) => found !== undefined);
  if (!kind || !sheet.print) return null;
  const { bottom = 0, right = 0 } = sheet.usedArea(false) ?? {};
  const rows = Array.from({ length: bottom }, (_, i) => {
    const height = sheet.rowHeights.get(i + 1);
    const cells = Array.from({ length: right }, (__, j) => ourCell(sheet, i + 1, j + 1));
    return height ? { cells, height } : { cells };
  });
  return {
    kind,
    name: sheet.name,
    rows,
    widths: Array.from({ length: right }, (_, i) => (sheet.columnWidths.get(i + 1) ?? 48) / CHARACTER),
    merges: sheet.merges,
    charts: sheet.charts.flatMap(({ type, title, over, series, valueFormat }): OurChart[] => {
      const categories = series[0]?.categories;
      return over && categories
        ? [{ type: CHARTS[type] ?? 'column', title, over, categories, series, valueFormat }]
        : [];
    }),
    headerRows: { freeze: sheet.frozen.rows, repeat: sheet.print.repeat },
    landscape: sheet.print.landscape,
    pageBreaks: sheet.print.breaks,
  };
}

function ourCell(sheet: SheetModel, row: number, col: number): OurCell | null {
  const cell = sheet.cell(row, col);
  if (!cell) return null;
  const link = linkOf(sheet.links.get(cellKey(row, col))?.target);
  const { value, formula } = cell;
  return {
    value: isCellError(value) ? value.error : typeof value === 'boolean' ? String(value) : value,
    style: styleOf(cell),
    ...(formula ? { formula } : {}),
    ...(link ? { link } : {}),
  };
}

function linkOf(target: string | undefined): CellRef | null {
  const match = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(target ?? '');
  const area = parseArea(match?.[3] ?? '');
  return match && area ? { sheet: match[1]?.replace(/''/g, "'") ?? match[2]!, row: area.top, col: area.left } : null;
}

/** The style whose look the cell has; each look is another. */
function styleOf({ style = {}, format = 'General' }: Cell): OurStyle {
  const found = (Object.keys(LOOKS) as OurStyle[]).find((name) => {
    const look = LOOKS[name];
    return (
      look.format === format &&
      look.font.name === style.fontName &&
      look.font.size === style.fontSize &&
      (look.font.bold ?? false) === (style.bold ?? false) &&
      look.align === style.horizontal?.toLowerCase() &&
      (look.wrap ?? false) === (style.wrap ?? false) &&
      (look.vertical ?? 'center') === style.vertical?.toLowerCase() &&
      (look.fill ? `#${look.fill}` : undefined) === style.fill &&
      (look.font.underline ?? false) === (style.underline === 'Single') &&
      look.border === (style.borders !== undefined)
    );
  });
  return found ?? 'text';
}
