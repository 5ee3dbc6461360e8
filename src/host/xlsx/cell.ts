/** The only place that writes a cell's XML. Text goes inline: the shared strings part stays as it is. */
import { cellAddress, columnLetters } from '../../core/model/area';
import type { CellValue } from '../../core/model/snapshot';
import type { Bytes } from './edits';
import { escapeXml } from './escape';
import { utf8 } from './utf8';

/** `prefix` with its colon; style 0 is not written. */
export function cellXml(
  prefix: string,
  row: number,
  col: number,
  style: number,
  value: CellValue,
  formula?: string,
): string {
  const tag = `${prefix}c`;
  const open = `<${tag} r="${cellAddress(row, col)}"${styled(style)}`;
  if (formula === undefined && value === '') return `${open}/>`;
  if (formula === undefined && typeof value === 'number')
    return `${open}><${prefix}v>${numberText(value)}</${prefix}v></${tag}>`;
  if (formula === undefined && typeof value === 'string') {
    return `${open} t="inlineStr"><${prefix}is>${textXml(prefix, value)}</${prefix}is></${tag}>`;
  }
  const written = formula === undefined ? '' : `<${prefix}f>${escapeXml(formula.replace(/^=/, ''))}</${prefix}f>`;
  const [type, text] = typed(value);
  return `${open}${type && ` t="${type}"`}>${written}${text && `<${prefix}v>${text}</${prefix}v>`}</${tag}>`;
}

/** The same put behind what is there: a long table writes tens of thousands of them. */
export function putCellXml(
  out: Bytes,
  prefix: string,
  row: number,
  col: number,
  style: number,
  value: CellValue,
  formula?: string,
): void {
  const isNumber = typeof value === 'number';
  if (prefix !== '' || formula !== undefined || value === '' || (!isNumber && typeof value !== 'string')) {
    out.text(cellXml(prefix, row, col, style, value, formula));
    return;
  }
  out.word((HEADS[col] ??= utf8(`<c r="${columnLetters(col)}`)));
  out.digits(row);
  if (isNumber) {
    out.word((NUMBERS[style] ??= utf8(`"${styled(style)}><v>`)));
    out.number(value);
    out.word(NUMBER_END);
    return;
  }
  out.word((TEXTS[style] ??= utf8(`"${styled(style)} t="inlineStr"><is>`)));
  if (!out.plain(TEXT, value, TEXT_END)) out.text(textXml('', value));
  out.word(CELL_END);
}

/** What stands before the row's number, by column; behind it, by style. */
const HEADS: Uint8Array[] = [];
const NUMBERS: Uint8Array[] = [];
const TEXTS: Uint8Array[] = [];
const NUMBER_END = utf8('</v></c>');
const TEXT = utf8('<t>');
const TEXT_END = utf8('</t>');
const CELL_END = utf8('</is></c>');

const styled = (style: number): string => (style ? ` s="${style}"` : '');

/** Blanks at the ends and line breaks survive only when the element says so. */
const textXml = (prefix: string, text: string): string =>
  `<${prefix}t${/^\s|\s$|\s\s|\n/.test(text) ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</${prefix}t>`;

/** Cell type (empty for numbers) and text of `v`. */
function typed(value: CellValue): [string, string] {
  if (typeof value === 'number') return ['', numberText(value)];
  if (typeof value === 'boolean') return ['b', value ? '1' : '0'];
  if (typeof value === 'string') return ['str', escapeXml(value)];
  return ['e', escapeXml(value.error)];
}

/** The shortest decimal that reads back as the same double; a finished mark keeps its digits. */
export const numberText = (value: number): string => (Object.is(value, -0) ? '0' : String(value));
