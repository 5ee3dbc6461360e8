/** The only place that moves a formula's relative references, as Excel does for followers of a shared formula. */
import { columnLetters, columnNumber } from '../../core/model/area';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Strings, quoted sheet names, bracketed tables and workbooks, then references; names and functions are told by their neighbours. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.\\$\u0080-\uffff])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!\u0080-\uffff])|(?<![\w.\\$\u0080-\uffff])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!\u0080-\uffff])|(?<![\w.\\$\u0080-\uffff:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!\u0080-\uffff])/g;

/** The formula (without `=`) as it reads `rows` further down and `cols` further right. References pushed off the sheet wrap, as in Excel. */
export function shiftFormula(formula: string, rows: number, cols: number): string {
  if (rows === 0 && cols === 0) return formula;
  const row = (fixed: string, text: string): string => `${fixed}${fixed ? text : wrap(Number(text) + rows, LAST_ROW)}`;
  const col = (fixed: string, text: string): string =>
    `${fixed}${fixed ? text : columnLetters(wrap(columnNumber(text) + cols, LAST_COLUMN))}`;
  return formula.replace(PIECES, (whole: string, ...groups: (string | undefined)[]) => {
    const [c, cell, r, rowText, c1, from, c2, to, r1, top, r2, bottom] = groups;
    if (cell !== undefined && rowText !== undefined) {
      const inSheet = columnNumber(cell) <= LAST_COLUMN && Number(rowText) >= 1 && Number(rowText) <= LAST_ROW;
      return inSheet ? `${col(c ?? '', cell)}${row(r ?? '', rowText)}` : whole;
    }
    if (from !== undefined && to !== undefined) return `${col(c1 ?? '', from)}:${col(c2 ?? '', to)}`;
    if (top !== undefined && bottom !== undefined) return `${row(r1 ?? '', top)}:${row(r2 ?? '', bottom)}`;
    return whole;
  });
}

const wrap = (n: number, size: number): number => ((((n - 1) % size) + size) % size) + 1;
