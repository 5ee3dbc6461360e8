/** The only place that writes a whole worksheet part: a sheet of ours, printable on A4. */
import { areaText, cellAddress, quoteSheet } from '../../../core/model/area';
import type { OurCell, OurSheet, OurStyle } from '../../../core/model/sheets';
import { FOOTER, MARGINS, filled } from '../../ourCells';
import { escapeXml } from '../escape';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const MARGIN_ATTRIBUTES = Object.entries(MARGINS)
  .map(([side, inches]) => `${side}="${inches}"`)
  .join(' ');

/** `style` gives a cell's `s`; `drawing` is the relationship id of the charts, absent without any. */
export function sheetXml(sheet: OurSheet, style: (name: OurStyle) => number, drawing?: string): string {
  const width = Math.max(sheet.widths.length, ...sheet.rows.map((r) => r.cells.length));
  const links: string[] = [];
  const rows = sheet.rows.map((row, i) => {
    const number = i + 1;
    const cells = filled(row.cells, sheet.merges, number).flatMap(([col, cell]) => {
      if (cell.link) links.push(linkXml(number, col, cell, cell.link));
      return cellXml(number, col, cell, style(cell.style));
    });
    const height = row.height ? ` ht="${row.height}" customHeight="1"` : '';
    return cells.length || height ? `<row r="${number}"${height}>${cells.join('')}</row>` : '';
  });
  const { freeze } = sheet.headerRows;
  const pane = freeze
    ? `<pane ySplit="${freeze}" topLeftCell="A${freeze + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`
    : '';
  return [
    XML_HEAD,
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${areaText({ top: 1, left: 1, bottom: Math.max(sheet.rows.length, 1), right: Math.max(width, 1) })}"/>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="18"/>',
    `<cols>${sheet.widths.map((w, i) => `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    sheet.merges.length
      ? `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((m) => `<mergeCell ref="${areaText(m)}"/>`).join('')}</mergeCells>`
      : '',
    links.length ? `<hyperlinks>${links.join('')}</hyperlinks>` : '',
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins ${MARGIN_ATTRIBUTES}/>`,
    `<pageSetup paperSize="9" orientation="${sheet.landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>&amp;C${escapeXml(FOOTER)}</oddFooter></headerFooter>`,
    breaksXml(sheet.pageBreaks),
    drawing ? `<drawing r:id="${drawing}"/>` : '',
    '</worksheet>',
  ].join('');
}

/** A break stands behind the row before the one that begins the page. */
const breaksXml = (rows: readonly number[]): string =>
  rows.length
    ? `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${rows.map((r) => `<brk id="${r - 1}" max="16383" man="1"/>`).join('')}</rowBreaks>`
    : '';

function cellXml(row: number, col: number, cell: OurCell, style: number): string {
  const at = `r="${cellAddress(row, col)}" s="${style}"`;
  const formula = cell.formula ? `<f>${escapeXml(cell.formula.replace(/^=/, ''))}</f>` : '';
  if (typeof cell.value === 'number') return `<c ${at}>${formula}<v>${cell.value}</v></c>`;
  if (formula) return `<c ${at} t="str">${formula}<v>${escapeXml(cell.value)}</v></c>`;
  if (cell.value === '') return `<c ${at}/>`;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.value)}</t></is></c>`;
}

function linkXml(row: number, col: number, cell: OurCell, link: NonNullable<OurCell['link']>): string {
  const target = `${quoteSheet(link.sheet)}!${cellAddress(link.row, link.col)}`;
  return `<hyperlink ref="${cellAddress(row, col)}" location="${escapeXml(target)}" display="${escapeXml(String(cell.value))}"/>`;
}
