/** The only place that says whether a part already compares the row's own number with something: then the same number counts nothing besides. */
import type { Context } from '../methods/context';
import type { Condition, Expression, Measure, Part } from '../methods/rule';
import { equals } from '../model/exact';
import { isMissing } from '../model/inputs';
import type { Quantity } from '../model/quantity';

const OWN: readonly Measure['name'][] = ['actual', 'completion', 'growth', 'ratio', 'score'];

const comparing = (c: Condition | null): boolean =>
  c !== null &&
  (c.kind === 'interval'
    ? OWN.includes(c.measure.name)
    : c.kind === 'gap'
      ? OWN.includes(c.measure.name)
      : c.kind === 'all' || c.kind === 'any'
        ? c.of.some(comparing)
        : false);

/** 隐患整改率×分值: a formula of the row's own number. */
const reckons = (e: Expression): boolean =>
  e.kind === 'operation' ? reckons(e.left) || reckons(e.right) : e.kind === 'term' && OWN.includes(e.name);

/** Bands, steps, proportions: anything that is told by how much was reached. */
export const comparesOwn = (part: Part): boolean =>
  part.bands.some(
    (b) =>
      comparing(b.when) ||
      ['prorata', 'interpolation', 'efficacy', 'convert'].includes(b.value.kind) ||
      (b.value.kind === 'formula' && reckons(b.value.expression)),
  ) ||
  part.adjustments.some((a) => (a.kind === 'step' && OWN.includes(a.measure.name)) || comparing(a.when)) ||
  part.vetoes.some((v) => v.on === 'mark' && comparing(v.when));

/** Is all that is compared held against so many per cent? */
const comparesOnlyRates = ({ bands, adjustments, vetoes }: Part): boolean =>
  bands.every(({ when, value }) => (when === null || percents(when)) && value.kind === 'fixed') &&
  adjustments.every((a) => a.kind === 'incident' && !a.when) &&
  vetoes.length === 0;

const percents = (c: Condition): boolean =>
  c.kind === 'interval' &&
  [c.low, c.high].every((e) => !e || (e.at.kind === 'constant' && e.at.constant.unit?.dimension === 'percent'));

/** Is the row's number held against its target as an amount? */
export const meetsTarget = (part: Part): boolean =>
  part.bands.some(
    ({ when, value }) =>
      (when?.kind === 'interval' && when.reaching === true && when.measure.words === '') ||
      (value.kind === 'prorata' && value.ratio === 'completion'),
  );

/** 按序时进度完成的得满分，滞后的扣1分: is the count that was found the number that is compared with what is due? */
export function isOwnNumber(counted: Quantity, words: string, context: Context): boolean {
  if (!comparesOwn(context.part)) return false;
  if (isMissing(context.inputs.number({ name: 'count', words }))) return true;
  // 2批次 is no 合格率, and nothing else is compared.
  if (counted.unit?.dimension === 'count' && comparesOnlyRates(context.part)) return false;
  const own = context.inputs.number({ name: 'actual', words: '' });
  return !isMissing(own) && sameCell(own.ok, counted);
}

/** One number out of one cell. */
export const sameCell = ({ at: a, value }: Quantity, { at: b, value: other }: Quantity): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.sheet === b.sheet &&
  a.row === b.row &&
  a.col === b.col &&
  equals(value, other);
