/** The only place that lists the worksheet functions that are recalculated: those that official tables are written with. */
import {
  ONE,
  ZERO,
  abs,
  ceil,
  compare,
  decimal,
  div,
  equals,
  exact,
  floor,
  isExact,
  isNegative,
  max,
  min,
  mul,
  neg,
  roundHalfUp,
  sum,
  type Exact,
} from '../model/exact';
import type { Formula } from './read';
import { DIVISION, FormulaError, NotWorkedOut, numberOf, type Block, type Value } from './value';

interface Call {
  readonly args: readonly Formula[];
  readonly value: (arg: Formula) => Value;
  readonly block: (arg: Formula) => Block;
}

type Worksheet = (call: Call) => Value;

/** Over areas only numbers count, as in Excel: blanks, texts and truths are passed over; an error is the result. */
const overNumbers =
  (of: (numbers: readonly Exact[]) => Value): Worksheet =>
  ({ args, block }) => {
    const values = args.flatMap((a) => block(a).flat());
    return values.find((v) => v instanceof FormulaError) ?? of(values.filter(isExact));
  };

/** Functions of single values; an error among them is the result. */
const ofValues =
  (of: (...values: readonly Exact[]) => Value, least: number, most = least): Worksheet =>
  ({ args, value }) => {
    if (args.length < least || args.length > most) throw new NotWorkedOut('arguments');
    const values = args.map(value);
    return values.find((v) => v instanceof FormulaError) ?? of(...values.map(numberOf));
  };

const truth = (value: Value): boolean => (typeof value === 'boolean' ? value : !equals(numberOf(value), ZERO));

/** Rounds at `places` with `of` on the magnitude; negative places round left of the point. */
const rounding =
  (of: (magnitude: Exact) => Exact) =>
  (x: Exact = ZERO, places: Exact = ZERO): Exact => {
    const scale = power10(Number(places.toFraction()));
    const magnitude = div(of(mul(abs(x), scale)), scale);
    return isNegative(x) ? neg(magnitude) : magnitude;
  };

function power10(places: number): Exact {
  if (!Number.isInteger(places) || Math.abs(places) > 15) throw new NotWorkedOut('places');
  const power = decimal(`1${'0'.repeat(Math.abs(places))}`);
  return places >= 0 ? power : div(ONE, power);
}

const conditional: Worksheet = ({ args, value }) => {
  const [test, then, otherwise] = args;
  if (!test || !then || args.length > 3) throw new NotWorkedOut('arguments');
  const tested = value(test);
  if (tested instanceof FormulaError) return tested;
  if (truth(tested)) return value(then);
  return otherwise ? value(otherwise) : false;
};

const ifError: Worksheet = ({ args: [first, second], value }) => {
  if (!first || !second) throw new NotWorkedOut('arguments');
  const found = value(first);
  return found instanceof FormulaError ? value(second) : found;
};

/** Place in the list, the greatest first unless the third argument says otherwise. */
const rank: Worksheet = ({ args: [x, list, order], value, block }) => {
  if (!x || !list) throw new NotWorkedOut('arguments');
  const own = numberOf(value(x));
  const numbers = block(list).flat().filter(isExact);
  if (!numbers.some((n) => equals(n, own))) throw new NotWorkedOut('not in the list');
  const rising = order !== undefined && truth(value(order));
  return exact(1 + numbers.filter((n) => (rising ? compare(n, own) < 0 : compare(n, own) > 0)).length);
};

/** Exact matches only: the last argument must say so. */
const verticalLookup: Worksheet = ({ args: [what, table, col, near], value, block }) => {
  if (!what || !table || !col || !near || truth(value(near))) throw new NotWorkedOut('approximate match');
  const sought = value(what);
  const row = block(table).find((r) => same(r[0], sought));
  const found = row?.[Number(numberOf(value(col)).toFraction()) - 1];
  return found ?? new FormulaError('#N/A');
};

const same = (a: Value | undefined, b: Value): boolean =>
  isExact(a) && isExact(b) ? equals(a, b) : typeof a === 'string' && typeof b === 'string' && a === b;

const every =
  (some: boolean): Worksheet =>
  ({ args, value }) => {
    const truths = args.map((a) => value(a));
    const error = truths.find((t) => t instanceof FormulaError);
    return error ?? (some ? truths.some(truth) : truths.every(truth));
  };

export const FUNCTIONS: ReadonlyMap<string, Worksheet> = new Map<string, Worksheet>([
  ['SUM', overNumbers((n) => sum(n))],
  ['AVERAGE', overNumbers((n) => (n.length ? div(sum(n), exact(n.length)) : DIVISION))],
  ['MAX', overNumbers((n) => n.reduce<Exact | null>((a, b) => (a ? max(a, b) : b), null) ?? ZERO)],
  ['MIN', overNumbers((n) => n.reduce<Exact | null>((a, b) => (a ? min(a, b) : b), null) ?? ZERO)],
  ['COUNT', ({ args, block }) => exact(args.flatMap((a) => block(a).flat()).filter(isExact).length)],
  [
    'ROUND',
    ofValues(
      rounding((m) => roundHalfUp(m, 0)),
      2,
    ),
  ],
  ['ROUNDUP', ofValues(rounding(ceil), 2)],
  ['ROUNDDOWN', ofValues(rounding(floor), 2)],
  ['INT', ofValues((x = ZERO) => floor(x), 1)],
  ['ABS', ofValues((x = ZERO) => abs(x), 1)],
  ['IF', conditional],
  ['IFERROR', ifError],
  ['AND', every(false)],
  ['OR', every(true)],
  ['RANK', rank],
  ['RANK.EQ', rank],
  ['VLOOKUP', verticalLookup],
]);
