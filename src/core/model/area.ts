/** The only place that knows how cells and areas are addressed: 1-based rows and columns, A1 text. */

/** One cell of one sheet. Rows and columns count from 1, as Excel prints rows. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells of one sheet, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Column letters: 1 is A, 27 is AA. */
export function columnLetters(col: number): string {
  let letters = '';
  for (let rest = col; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column number of letters in either case: AA is 27. */
export function columnNumber(letters: string): number {
  let col = 0;
  for (const letter of letters.toUpperCase()) col = col * 26 + (letter.charCodeAt(0) - 64);
  return col;
}

/** `N31`, without the sheet. */
export const cellAddress = (row: number, col: number): string => `${columnLetters(col)}${row}`;

/** `N31` when the cell is on `home`, otherwise `'A组县区数据'!L5` quoted only where Excel quotes. */
export function refText(ref: CellRef, home?: string): string {
  const address = cellAddress(ref.row, ref.col);
  return ref.sheet === home ? address : `${quoteSheet(ref.sheet)}!${address}`;
}

/** The sheet name as a formula writes it. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff.]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Reads `B6` or `B6:B14`, with or without `$`, without a sheet; null for anything else. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text);
  if (!match) return null;
  const [, leftLetters, topText, rightLetters, bottomText] = match;
  const left = columnNumber(leftLetters as string);
  const top = Number(topText);
  const right = rightLetters ? columnNumber(rightLetters) : left;
  const bottom = bottomText ? Number(bottomText) : top;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** `B6:B14`, or `B6` for a single cell. */
export const areaText = (a: Area): string =>
  a.top === a.bottom && a.left === a.right
    ? cellAddress(a.top, a.left)
    : `${cellAddress(a.top, a.left)}:${cellAddress(a.bottom, a.right)}`;

/** Corners and edges included. */
export const contains = (a: Area, row: number, col: number): boolean =>
  row >= a.top && row <= a.bottom && col >= a.left && col <= a.right;
