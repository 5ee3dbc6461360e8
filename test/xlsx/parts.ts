/** The only place that builds small workbooks for tests, part by part, the way different programs write them. */
import { strToU8, unzipSync, zipSync } from 'fflate';

export type Parts = Record<string, string | Uint8Array>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? strToU8(content) : content;

export function zip(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, bytesOf(content)])), {
    level,
  });
}

export const unzip = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);

export const textOf = (bytes: Uint8Array, part: string): string => new TextDecoder().decode(unzip(bytes)[part]);

export interface SheetSpec {
  readonly name: string;
  /** Content of `sheetData`. */
  readonly data: string;
  /** Before and after `sheetData`. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
}

export interface BookSpec {
  readonly sheets: readonly SheetSpec[];
  /** `si` elements. */
  readonly strings?: string;
  /** Content of `styleSheet`; a plain one when absent. */
  readonly styles?: string;
  readonly workbookPr?: string;
  /** After `sheets`: `definedNames`, `calcPr`. */
  readonly workbookTail?: string;
  readonly calcChain?: string;
  readonly more?: Parts;
}

export const PLAIN_STYLES =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0%"/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

const worksheet = ({ data, before = '', after = '' }: SheetSpec): string =>
  `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;

/** Parts as Excel lays them out. */
export function partsOf(spec: BookSpec): Parts {
  const { sheets, strings, styles = PLAIN_STYLES, workbookPr = '', workbookTail = '', calcChain, more = {} } = spec;
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const override = (part: string, type: string): string =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const optional = (present: unknown, text: string): string => (present === undefined ? '' : text);
  return {
    '[Content_Types].xml':
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      override('/xl/workbook.xml', 'sheet.main') +
      sheets.map((_, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet')).join('') +
      override('/xl/styles.xml', 'styles') +
      optional(strings, override('/xl/sharedStrings.xml', 'sharedStrings')) +
      optional(calcChain, override('/xl/calcChain.xml', 'calcChain')) +
      '</Types>',
    '_rels/.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookPr}<sheets>` +
      sheets
        .map(
          (s, i) =>
            `<sheet name="${s.name}" sheetId="${i + 1}"${s.state ? ` state="${s.state}"` : ''} r:id="rId${i + 1}"/>`,
        )
        .join('') +
      `</sheets>${workbookTail}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
      sheets.map((_, i) => relationship(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('') +
      relationship('rIdS', 'styles', 'styles.xml') +
      optional(strings, relationship('rIdT', 'sharedStrings', 'sharedStrings.xml')) +
      optional(calcChain, relationship('rIdC', 'calcChain', 'calcChain.xml')) +
      '</Relationships>',
    'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `${DECLARATION}<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(calcChain === undefined
      ? {}
      : { 'xl/calcChain.xml': `${DECLARATION}<calcChain xmlns="${MAIN}">${calcChain}</calcChain>` }),
    ...Object.fromEntries(sheets.map((s, i) => [`xl/worksheets/sheet${i + 1}.xml`, worksheet(s)])),
    ...more,
  };
}

/** One visible sheet 表 with this data. */
export const book = (data: string, rest: Partial<BookSpec> & Omit<Partial<SheetSpec>, 'data'> = {}): Uint8Array => {
  const { name = '表', before, after, state, ...spec } = rest;
  return zip(partsOf({ sheets: [{ name, data, before, after, state }], ...spec }));
};
