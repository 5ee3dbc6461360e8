/** The only place that writes a cell's XML. Text goes inline: the shared strings part stays as it is. */
import { cellAddress, columnLetters } from '../../core/model/area';
import type { CellValue } from '../../core/model/snapshot';
import type { Bytes } from './edits';
import { escapeXml } from './xml';

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
  const open = `<${tag} r="${cellAddress(row, col)}"${style ? ` s="${style}"` : ''}`;
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
  if (formula !== undefined || value === '' || (typeof value !== 'number' && typeof value !== 'string')) {
    out.text(cellXml(prefix, row, col, style, value, formula));
    return;
  }
  const { open, styled, number, numberEnd, text, textEnd } = wordsOf(prefix);
  out.text(open);
  out.text((LETTERS[col] ??= columnLetters(col)));
  out.digits(row);
  if (style) {
    out.text(styled);
    out.digits(style);
  }
  if (typeof value === 'number') {
    out.text(number);
    if (Number.isSafeInteger(value) && value > 0) out.digits(value);
    else out.text(numberText(value));
    out.text(numberEnd);
  } else {
    out.text(text);
    out.text(textXml(prefix, value));
    out.text(textEnd);
  }
}

const LETTERS: string[] = [];

const wordsOf = (prefix: string): typeof PLAIN => (prefix === '' ? PLAIN : words(prefix));

/** What stands between the values. */
const words = (prefix: string) => ({
  open: `<${prefix}c r="`,
  styled: '" s="',
  number: `"><${prefix}v>`,
  numberEnd: `</${prefix}v></${prefix}c>`,
  text: `" t="inlineStr"><${prefix}is>`,
  textEnd: `</${prefix}is></${prefix}c>`,
});

const PLAIN = words('');

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
