/** The only place where the pane's numbers become text. Marks have two decimals; a minus is U+2212. */
import {
  decimal,
  decimalText,
  div,
  fixedText,
  HUNDRED,
  isPositive,
  isZero,
  mul,
  type Exact,
} from '../../core/model/exact';

export const minus = (text: string): string => text.replace(/-/g, '−');

/** `387.37`, `−0.50`. */
export const marks = (x: Exact): string => minus(fixedText(x));

/** Full marks as people write them: `20`, `7.5`. */
export const fullMarks = (x: Exact): string => minus(decimalText(x));

/** `+0.40`, `−0.30`, `0.00`. */
export const signed = (x: Exact): string => (isPositive(x) ? '+' : '') + marks(x);

/** A percentage with two decimals: `77.47%`. */
export const percent = (x: Exact): string => `${minus(fixedText(x))}%`;

/** `a` of `b` in percent; '' when `b` is zero. */
export const rate = (a: Exact, b: Exact): string => (isZero(b) ? '' : percent(div(mul(a, HUNDRED), b)));

/** Stored exact text (`-3.5`) as a mark; null stays null. */
export const stored = (text: string | null): Exact | null => (text === null ? null : decimal(text));

/** `12,400`: counts of cells and rows. */
export const count = (n: number): string => n.toLocaleString('en-US');

/** 0 to 1 for the length of a bar; not for arithmetic. */
export const part = (a: Exact, b: Exact): number =>
  isZero(b) ? 0 : Math.max(0, Math.min(1, Number(decimalText(div(a, b)))));

/** Rows as people say them: `6–14`, `6、8–9`. */
export const rowsText = (rows: readonly (readonly [number, number])[]): string =>
  rows.map(([a, b]) => (a === b ? String(a) : `${a}–${b}`)).join('、');
