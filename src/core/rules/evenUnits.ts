/** The only place that evens out units of one kind within a part: 5000件 and 1万件, 500万元 and 1亿元 are counted in the smaller. */
import { compare, div, isExact, mul } from '../model/exact';
import type { Unit } from '../model/quantity';
import type { Band, Constant, Part } from '../methods/rule';
import { PERCENT } from '../text/units';
import type { Token } from './lexer';

const isConstant = (x: object): x is Constant =>
  'value' in x && 'unit' in x && typeof x.unit === 'object' && x.unit !== null && 'factor' in x.unit;

function each(x: object, visit: (c: Constant) => void): void {
  if (isExact(x)) return;
  if (!Array.isArray(x) && isConstant(x)) return visit(x);
  for (const key in x) {
    const inner = (x as Readonly<Record<string, unknown>>)[key];
    if (typeof inner === 'object' && inner !== null && key !== 'span') each(inner, visit);
  }
}

function replaced(x: unknown, smallest: ReadonlyMap<string, Unit>): unknown {
  if (typeof x !== 'object' || x === null || Object.getPrototypeOf(x) !== Object.prototype)
    return Array.isArray(x) ? x.map((v) => replaced(v, smallest)) : x;
  if (!isConstant(x)) return Object.fromEntries(Object.entries(x).map(([k, v]) => [k, replaced(v, smallest)]));
  const to = smallest.get(x.unit!.base);
  return to ? { ...x, value: div(mul(x.value, x.unit!.factor), to.factor), unit: to } : x;
}

/** Has the text one kind of unit in two sizes? Every unit of a rule is one of its text, or a percentage. */
function mixed(tokens: readonly Token[]): boolean {
  const sizes = new Map([[PERCENT.base, PERCENT.factor]]);
  for (const { unit } of tokens) {
    if (!unit) continue;
    const known = sizes.get(unit.base);
    if (known === undefined) sizes.set(unit.base, unit.factor);
    else if (known !== unit.factor && compare(known, unit.factor) !== 0) return true;
  }
  return false;
}

/** A bare number in a cell is then compared in one unit with every bound. Parts whose units agree are left as they are. */
export function evenUnits(part: Part, tokens: readonly Token[]): Part {
  if (!mixed(tokens)) return part;
  const smallest = smallestOf(part);
  if (smallest.size === 0) return part;
  const even = replaced(part, smallest) as Part;
  return smallest.has('元') ? { ...even, scales: true } : even;
}

/** Bands with every number in the smallest unit of its kind, 5000万元 below 1亿元, before they are held against one another. */
export function inOneUnit(
  bands: readonly Band[],
  tokens: readonly Token[],
): { readonly bands: readonly Band[]; readonly scales: boolean } {
  if (!mixed(tokens)) return { bands, scales: false };
  const smallest = smallestOf(bands);
  return smallest.size === 0
    ? { bands, scales: false }
    : { bands: replaced(bands, smallest) as Band[], scales: smallest.has('元') };
}

/** Of each kind that is counted in several units, the smallest. */
function smallestOf(of: object): Map<string, Unit> {
  const units = new Map<string, Unit[]>();
  each(of, ({ unit }) => {
    const known = units.get(unit!.base) ?? [];
    if (!known.some((u) => u.text === unit!.text)) units.set(unit!.base, [...known, unit!]);
  });
  const smallest = new Map<string, Unit>();
  for (const [base, list] of units) {
    const least = list.reduce((a, b) => (compare(b.factor, a.factor) < 0 ? b : a));
    if (list.some((u) => compare(u.factor, least.factor) !== 0)) smallest.set(base, least);
  }
  return smallest;
}
