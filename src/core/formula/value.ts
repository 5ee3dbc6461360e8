/** The only place that says what a formula works with: exact numbers, texts, truths, errors, and blocks of them. */
import { isExact, ofDouble, type Exact } from '../model/exact';

/** '' is a blank cell. */
export type Value = Exact | string | boolean | FormulaError;
export type Block = readonly (readonly Value[])[];

export class FormulaError {
  constructor(readonly error: string) {}
}

/** The formula cannot be worked out here: an unknown function, a text where a number is due. Its result is then not stated. */
export class NotWorkedOut extends Error {}

export const DIVISION = new FormulaError('#DIV/0!');

/** A blank counts as 0; a text that is no number is not worked out (Excel gives #VALUE!). */
export function numberOf(value: Value): Exact {
  if (isExact(value)) return value;
  if (value === '') return ofDouble(0);
  throw new NotWorkedOut('not a number');
}
