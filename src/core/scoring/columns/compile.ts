/** The only place that turns a read rule into a program over columns. Null: rows of that rule are for the exact engine alone. */
import { gainEnd } from '../gainEnd';
import { compare, isPositive, ZERO, type Exact } from '../../model/exact';
import type { MeasureName } from '../../model/inputs';
import { Lacking } from '../../methods/context';
import type { Band, Condition, End, Limits, Rule } from '../../methods/rule';
import { makeContext } from '../context';
import { fallbackBase, limitOf } from '../part';
import { isFlat } from '../flats';
import { endsSteps } from '../lossBase';
import { isLossLadder } from '../lossLadder';
import { missable } from '../missedAward';
import { namesApart } from '../twoMeasures';
import { addUp, marksOf, withinFull, placesOf, type Terms } from '../score';
import { rowOf, type Columns } from './column';
import { conditionOf } from './condition';
import { Desk, NotByColumn, type Read } from './desk';
import { adjustmentOf, valueOf } from './methods';
import { Program, TooLarge, type Truth, type Vec } from './vector';

/** The columns a program reads, to be filled block by block, and the mark times 10^`places` it leaves. */
export interface Kernel {
  readonly program: Program;
  readonly reads: readonly Read[];
  /** Larger numbers are to be left out. */
  readonly largest: number;
  readonly marks: Float64Array;
}

/** Tried in turn, until all products of the rule are proven to fit; rows with larger numbers are for the exact engine. */
const LARGEST = [2 ** 40, 2 ** 33, 2 ** 27, 2 ** 20];

export function compileRule(rule: Rule, terms: Terms, columns: Columns): Kernel | null {
  for (const most of LARGEST) {
    const kernel = compiled(rule, terms, columns, most);
    if (kernel !== 'too large') return kernel;
  }
  return null;
}

function compiled(rule: Rule, terms: Terms, columns: Columns, largest: number): Kernel | null | 'too large' {
  const program = new Program();
  const reads: Read[] = [];
  const known = new Map<MeasureName, Vec>();
  try {
    addUp(rule, terms);
    withinFull(rule, terms);
    if (namesApart(rule)) throw new NotByColumn();
    let sum = program.constant(ZERO);
    if (terms.type === 'bonus' && rule.parts.some((p) => p.limits.open)) throw new NotByColumn();
    for (const part of rule.parts) {
      const full = marksOf(part, terms.full);
      const run = {
        name: terms.name,
        bonus: terms.type === 'bonus',
        unit: terms.unit,
        conventions: terms.conventions,
        account: null,
      };
      const fixed = makeContext(part, full, run, rowOf({}, 0));
      const onlyDeducts = part.onlyDeducts || terms.type === 'bottom_line';
      sum = program.add(
        sum,
        scoreOf(new Desk(program, part, terms.name, fixed, columns, onlyDeducts, reads, largest, known)),
      );
    }
    const most =
      terms.type === 'bonus' && isPositive(terms.full) ? program.min(sum, program.constant(terms.full)) : sum;
    return { program, reads, largest, marks: program.mark(most, placesOf(rule, terms)) };
  } catch (error) {
    if (error instanceof TooLarge) return 'too large';
    if (error instanceof NotByColumn || error instanceof Lacking) return null;
    throw error;
  }
}

/** Whether a limit is calculated here; one that depends on how two marks of a row compare is not. */
const LIMITS: { readonly [L in keyof Limits]: 'by column' | 'exact engine' } = {
  deduct: 'by column',
  add: 'by column',
  most: 'by column',
  least: 'by column',
  either: 'exact engine',
  last: 'exact engine',
  floor: 'by column',
  open: 'by column',
};

/** As `scorePart`: vetoes, base, adjustments, limits. */
function scoreOf(desk: Desk): Vec {
  const { part, program } = desk;
  for (const [limit, how] of Object.entries(LIMITS))
    if (how === 'exact engine' && part.limits[limit as keyof Limits] !== null) throw new NotByColumn();
  const zero = desk.constant(ZERO);
  // As in the exact engine: whether additions with a cap of their own have room under the most, each row tells.
  const capped =
    part.limits.add !== null ||
    part.adjustments.some((a) => 'sign' in a && a.sign === 1 && 'cap' in a && a.cap !== null);
  if (part.limits.most && capped) throw new NotByColumn();
  if (part.bands.some((b) => part.adjustments.some((a) => endsSteps(b, a)))) throw new NotByColumn();
  if (isLossLadder(part)) throw new NotByColumn();
  if (missable(part) && part.bands.length === 1 && !desk.onlyDeducts) throw new NotByColumn();
  const vetoes = part.vetoes.map((v) => ({ holds: conditionOf(v.when, desk), zero: v.on === 'mark' }));
  const base = baseOf(desk);
  const { gained, lost } = adjusted(desk);
  const summed = limited(program.add(program.sub(base.value, lost), gained), desk);
  const whole = desk.onlyDeducts ? summed : upToFull(summed, desk);
  const scored = program.select(base.zeroed, zero, whole);
  const vetoed = vetoes.reduceRight(
    (value, veto) => program.select(veto.holds, veto.zero ? zero : value, value),
    scored,
  );
  return part.vetoes.reduce((value, v) => program.select(meeting(v.when, desk), unknown(desk), value), vetoed);
}

/** Gains from nought alone end here; what has bands or losses beside them each row tells. */
function upToFull(value: Vec, desk: Desk): Vec {
  const { part, program, fixed } = desk;
  const end = gainEnd(part, ZERO, fixed);
  if (end === 'open') return value;
  if (end === 'doubtful' || part.bands.length > 0) throw new NotByColumn();
  return fixed.choose('gain_cap') === 'full' ? program.min(value, desk.constant(fixed.full)) : value;
}

/** 80%以上…；80%以下的不得分: on the number where a band and what takes all meet, the exact engine decides. */
function meeting(veto: Condition, desk: Desk): Truth {
  if (veto.kind !== 'interval' || desk.part.bands.length === 0) return false;
  const past = (e: End | null): End | null => (e?.closed === null ? { ...e, closed: false } : e);
  const strictly = { ...veto, low: past(veto.low), high: past(veto.high) };
  if (strictly.low === veto.low && strictly.high === veto.high) return false;
  const [within, beyond] = [conditionOf(veto, desk), conditionOf(strictly, desk)];
  if (typeof within === 'boolean' || typeof beyond === 'boolean') return false;
  return desk.program.both(within, desk.program.not(beyond));
}

/**
 * As `baseOf` of the exact engine where one band holds, or none and the rule says what then; what lies between two bands or in
 * several is for the exact engine.
 */
function baseOf(desk: Desk): { value: Vec; zeroed: Truth } {
  const { part, program } = desk;
  if (part.bands.length === 0 && part.adjustments.length === 0)
    return { value: desk.tryAsk('base_score')?.value ?? desk.constant(desk.fixed.full), zeroed: false };
  const conditional = part.bands.filter((b) => b.when !== null && b.when.kind !== 'otherwise');
  const bands = conditional.map((b) => ({ holds: conditionOf(b.when!, desk), value: valueOf(b.value, desk) }));
  const rest = part.bands.find((b) => b.when?.kind === 'otherwise') ?? part.bands.find((b) => b.when === null);
  const between = !rest && conditional.length > 1;
  // 94.5 between 90%—94% and 95% is not of the rest.
  const apart = rest?.when ? liesBetween(conditional) : false;
  // Between two bands nothing is taken: where one of them holds, and not one of the others, it is the last.
  const last = between ? bands.pop()! : null;
  const fallback = rest
    ? valueOf(rest.value, desk)
    : (last?.value ?? desk.constant(fallbackBase(part, desk.fixed, desk.onlyDeducts)));
  const chosen = bands.reduceRight((value, b) => program.select(b.holds, b.value, value), fallback);
  if (last) bands.push(last);
  const count = program.count(bands.map((b) => b.holds));
  const value =
    bands.length < 2
      ? chosen
      : program.select(program.between(count, between || apart ? 1 : 0, 1), chosen, unknown(desk));
  if (part.adjustments.length === 0) return { value, zeroed: false };
  if (!part.bands.some((b) => b.when !== null)) return { value, zeroed: false };
  const byCondition = rest?.when ? true : program.between(count, 1, bands.length);
  const isZero = program.when(program.order(value, desk.constant(ZERO)), 'zero');
  if (typeof byCondition === 'boolean') return { value, zeroed: byCondition ? isZero : false };
  return { value, zeroed: program.both(byCondition, isZero) };
}

/** Can a value lie between two of the bands? */
function liesBetween(bands: readonly Band[]): boolean {
  const at = (e: End | null): Exact | null => (e?.at.kind === 'constant' ? e.at.constant.value : null);
  const spans = bands.flatMap((b) =>
    b.when?.kind === 'interval' ? [{ low: at(b.when.low), high: at(b.when.high) }] : [],
  );
  return spans.some(
    ({ high }) =>
      high !== null &&
      spans.some((o) => o.low !== null && compare(o.low, high) > 0) &&
      !spans.some((o) => o.low !== null && compare(o.low, high) <= 0 && (o.high === null || compare(o.high, high) > 0)),
  );
}

/** A value that no row has here. */
const unknown = (desk: Desk): Vec => desk.program.nothing();

function adjusted(desk: Desk): { gained: Vec; lost: Vec } {
  const { part, program } = desk;
  const zero = desk.constant(ZERO);
  let gained = zero;
  let lost = zero;
  if (part.adjustments.filter(isFlat).length > 1) throw new NotByColumn();
  for (const a of part.adjustments) {
    const { amount, sign } = adjustmentOf(a, desk);
    const counted = a.when ? program.select(conditionOf(a.when, desk), amount, zero) : amount;
    if (sign === 1) gained = program.add(gained, counted);
    else lost = program.add(lost, counted);
  }
  const { deduct, add: most } = part.limits;
  return {
    gained: most ? program.min(gained, desk.marks(most)) : gained,
    lost: deduct ? program.min(lost, desk.marks(deduct)) : lost,
  };
}

function limited(value: Vec, desk: Desk): Vec {
  const { part, program } = desk;
  const { least, most } = part.limits;
  const raised = least ? program.max(value, desk.constant(limitOf(least, desk.fixed))) : value;
  const within = most ? program.min(raised, desk.constant(limitOf(most, desk.fixed))) : raised;
  if (desk.onlyDeducts || desk.fixed.full.n === 0n || part.limits.floor === 'negative') return within;
  if (part.bands.some((b) => b.value.kind === 'grades') && part.adjustments.length === 0) return within;
  const stop = part.limits.floor === 'zero' || desk.fixed.choose('floor_zero') === 'zero';
  return stop ? program.max(within, desk.constant(ZERO)) : within;
}
