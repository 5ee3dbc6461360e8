/** The only place that says whether two names mean one thing, and whether two numbers are one and the same in one cell. */
import type { Quantity } from '../model/quantity';
import { isSubsequence } from '../rules/part/work';

const denials = (words: string): number => words.match(/[非未不]/g)?.length ?? 0;

/** 非税占比 is 非税收入占比 in short, and 税收占比 is not. */
export const within = (short: string, long: string): boolean =>
  isSubsequence(short, long) && denials(short) === denials(long);
export const sameThing = (a: string, b: string): boolean => within(a, b) || within(b, a);

/** The one number of one cell: 建档率85%、随访率85% are two. */
export const isSame = (a: Quantity, b: Quantity): boolean =>
  a.at !== undefined && b.at !== undefined &&
  a.at.sheet === b.at.sheet && a.at.row === b.at.row && a.at.col === b.at.col &&
  (a.shown?.match(/\d+(?:\.\d+)?/g) ?? []).length === 1; // prettier-ignore
