/** The only place that says what a form of guard is given to read. */
import type { Condition, Measure, Reference } from '../../methods/rule';
import type { Token } from '../lexer';
import type { Item } from '../statements';
import type { ReadCondition, Said } from './said';
import type { Meaning } from './words';

/** A guard without links, and what of it was found before its form is known. */
export interface Group {
  readonly items: readonly Item[];
  /** The items that compare, count or refer, without what names the measure. */
  readonly core: readonly Meaning[];
  readonly meaning: readonly Meaning[];
  /** The kinds of `core`, in order, with spaces between: the form. */
  readonly kinds: string;
  readonly words: string;
  readonly measure: Measure | null;
  /** How many items stand before the core. */
  readonly headEnd: number;
  readonly said: Said;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly result: (
    condition: Condition,
    m: Measure | null,
    reference: Reference | null,
    basis?: Said['basis'],
  ) => ReadCondition;
  readonly get: <K extends Item['k']>(n: number) => Extract<Item, { k: K }>;
  /** Reads a part of the guard as a guard of its own. */
  readonly again: (part: readonly Item[], said: Said) => ReadCondition | null;
}

/** Reading by form; a form that is not listed is refused. */
export type Shapes = Readonly<Record<string, (group: Group) => ReadCondition | null>>;

/** Several forms that are read alike. */
export const alike = (forms: readonly string[], read: Shapes[string]): Shapes =>
  Object.fromEntries(forms.map((f) => [f, read]));
