/** The only place that gives a worksheet of ours its looks in Excel: styles, borders, sizes, merges, what stays in view, print setup. */
import { areaText, type Area } from '../../core/model/area';
import type { OurSheet, OurStyle } from '../../core/model/sheets';
import { filled, FOOTER, MARGINS } from '../ourCells';
import { LOOKS, type Look } from '../ourLooks';
import { rangeAt } from './trip';

/** Areas of one call: their addresses must stay well below Excel's 8,192 characters. */
const AREAS_A_CALL = 200;
/** Points of one character of the default font, 宋体 or 等线 of 11 points. */
const CHARACTER = 6;
const POINTS_AN_INCH = 72;
const BORDER = '#808080';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

export function queueLooks(worksheet: Excel.Worksheet, sheet: OurSheet): void {
  const cells = sheet.rows.map((row, i) => filled(row.cells, sheet.merges, i + 1));
  const styles = new Set(cells.flatMap((row) => row.map(([, { style }]) => style)));
  for (const style of styles)
    queueStyle(
      worksheet,
      LOOKS[style],
      rectangles(cells, (s) => s === style),
    );
  for (const area of rectangles(cells, (s) => LOOKS[s].border)) queueBorder(worksheet, area);
  for (const area of sheet.merges) rangeAt(worksheet, areaText(area)).merge();
  sheet.widths.forEach((width, i) => {
    rangeAt(worksheet, areaText({ top: 1, bottom: 1, left: i + 1, right: i + 1 })).format.columnWidth =
      width * CHARACTER;
  });
  sheet.rows.forEach(({ height }, i) => {
    if (height) rangeAt(worksheet, `A${i + 1}`).format.rowHeight = height;
  });
  worksheet.showGridlines = false;
  const { freeze } = sheet.headerRows;
  if (freeze) worksheet.freezePanes.freezeRows(freeze);
}

/** A4, one page wide. Excel refuses all of it on a machine without a printer. */
export function queuePrinting(worksheet: Excel.Worksheet, sheet: OurSheet): void {
  const { pageLayout, horizontalPageBreaks } = worksheet;
  horizontalPageBreaks.removePageBreaks();
  for (const row of sheet.pageBreaks) horizontalPageBreaks.add(`A${row}`);
  pageLayout.orientation = sheet.landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = MARGINS.left * POINTS_AN_INCH;
  pageLayout.rightMargin = MARGINS.right * POINTS_AN_INCH;
  pageLayout.topMargin = MARGINS.top * POINTS_AN_INCH;
  pageLayout.bottomMargin = MARGINS.bottom * POINTS_AN_INCH;
  pageLayout.headerMargin = MARGINS.header * POINTS_AN_INCH;
  pageLayout.footerMargin = MARGINS.footer * POINTS_AN_INCH;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = FOOTER;
  const { repeat } = sheet.headerRows;
  if (repeat) pageLayout.setPrintTitleRows(`$${repeat[0]}:$${repeat[1]}`);
}

type Drawn = ReturnType<typeof filled>;

/** Cells of such a style as few rectangles: stretches of a row, grown downwards while the next row has the same one. */
function rectangles(rows: readonly Drawn[], is: (style: OurStyle) => boolean): Area[] {
  const done: Area[] = [];
  let open = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  rows.forEach((row, i) => {
    const now: typeof open = new Map();
    for (const [left, right] of stretches(row.filter(([, { style }]) => is(style)).map(([col]) => col))) {
      const key = `${left}:${right}`;
      const above = open.get(key);
      now.set(key, above ? { ...above, bottom: i + 1 } : { top: i + 1, left, bottom: i + 1, right });
    }
    for (const [key, area] of open) if (!now.has(key)) done.push(area);
    open = now;
  });
  return [...done, ...open.values()];
}

function stretches(columns: readonly number[]): [number, number][] {
  const out: [number, number][] = [];
  for (const col of columns) {
    const last = out.at(-1);
    if (last && col === last[1] + 1) last[1] = col;
    else out.push([col, col]);
  }
  return out;
}

function queueStyle(worksheet: Excel.Worksheet, look: Look, areas: readonly Area[]): void {
  for (let i = 0; i < areas.length; i += AREAS_A_CALL) {
    const { format } = worksheet
      .getRanges(
        areas
          .slice(i, i + AREAS_A_CALL)
          .map(areaText)
          .join(','),
      )
      .untrack();
    const { font, fill } = look;
    format.font.name = font.name;
    format.font.size = font.size;
    format.font.bold = font.bold ?? false;
    format.font.color = font.color ? `#${font.color}` : '#000000';
    format.font.underline = font.underline ? 'Single' : 'None';
    if (fill) format.fill.color = `#${fill}`;
    format.horizontalAlignment = HORIZONTAL[look.align];
    format.verticalAlignment = VERTICAL[look.vertical ?? 'center'];
    format.wrapText = look.wrap ?? false;
  }
}

function queueBorder(worksheet: Excel.Worksheet, area: Area): void {
  const { borders } = rangeAt(worksheet, areaText(area)).format;
  const edges: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
  ];
  if (area.bottom > area.top) edges.push(Excel.BorderIndex.insideHorizontal);
  if (area.right > area.left) edges.push(Excel.BorderIndex.insideVertical);
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = BORDER;
  }
}
