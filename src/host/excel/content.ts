/** The only place that knows how a cell's content travels: what Excel answers, what must be sent so that the same content results. */
import type { CellContent } from '../../core/model/plan';
import { isCellError, type CellValue } from '../../core/model/snapshot';

export type Wire = string | number | boolean;

const ERROR = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

/** A cell's formula: a text constant that starts with `=` comes back as its own value. */
export const formulaOf = (value: Wire, formula: Wire): string | undefined =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : undefined;

export function contentOf(value: Wire, formula: Wire): CellContent {
  const own = formulaOf(value, formula);
  const read: CellValue = typeof value === 'string' && ERROR.test(value) ? { error: value } : value;
  return own === undefined ? { value: read } : { value: read, formula: own };
}

/** Whatever a number, a date or a time can consist of: ASCII and its full-width forms, and the signs of dates. */
const DATA_ONLY = /^[\s!-~\uff01-\uff5e\u00a5\uffe5\u20ac\u00a3年月日时分秒上下午星期周一二三四五六]*$/;
const DIGIT = /[0-9\uff10-\uff19]/;

/**
 * Text as it must be sent to stay text. A leading apostrophe is not part of the content; it is sent only where Excel would
 * make something else of the text: a formula, a number, a date, a truth value, an error.
 */
function textInput(text: string): string {
  if (text === '') return '';
  const risky =
    /^[=+\-@'＝＋－＠]/.test(text) ||
    (DATA_ONLY.test(text) && DIGIT.test(text)) ||
    /^\s*(true|false|#.*)\s*$/i.test(text);
  return risky ? `'${text}` : text;
}

/** What is put into `formulas` so that the cell holds exactly this. */
export function inputOf(content: CellContent): Wire {
  if (content.formula !== undefined) return content.formula;
  const { value } = content;
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? textInput(value) : value;
}

/**
 * The cell holds this: the same formula, or the same constant. A number in a cell of text format is held as its text; an
 * error value and its text come back alike.
 */
export function holds(now: CellContent, wanted: CellContent): boolean {
  if (now.formula !== undefined || wanted.formula !== undefined) return now.formula === wanted.formula;
  const [a, b] = [plain(now.value), plain(wanted.value)];
  return a === b || (typeof a === 'string' && typeof b === 'number' && a === String(b));
}

const plain = (value: CellValue): Wire => (isCellError(value) ? value.error : value);
