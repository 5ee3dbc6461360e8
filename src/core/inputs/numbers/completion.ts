/** The only place that finds how much of its target a row has reached, in percent. */
import type { CellRef } from '../../model/area';
import { compare, div, equals, exact, HUNDRED, isZero, mul, type Exact } from '../../model/exact';
import { isMissing, type Answer, type Ask } from '../../model/inputs';
import type { Quantity, Unit } from '../../model/quantity';
import type { ValueReading } from '../../layout/valueReading';
import type { LabelledQuantity } from '../../layout/valueSegments';
import { convert, isPercentual, PERCENT } from '../../text/units';
import { heldFor } from '../achieved';
import { doubt, firm, lacking, plain, type Held, type HeldCell } from '../held';
import { inUnit, sameUnit } from '../inUnit';
import { chooseItem } from '../itemChoice';
import { ratioOf } from './fraction';
import { targetOf } from './target';
import { farFrom } from '../plausible';
import { toldOtherwise } from '../printedShare';
import type { ReadCell, RowCells } from '../rowCells';
import { wordsOf, type Source } from '../source';
import { take } from '../take';
import { bareWords } from '../match';
import { rateWithin } from '../wholes';

/** Shares of a target in percent beyond which one of two numbers is in another unit. */
export const LEAST_SHARE = exact(2);
const MOST_SHARE = exact(2000);
/** A share done; less may be a growth. */
const LEAST_DONE = exact(60);
/** 2.38 ÷ 2.5 is said when asked: few shares are shown. A copy of the share keeps what it says. */
const shareOf = (value: Exact, now: Quantity, due: Quantity, at: CellRef | undefined): Quantity => ({
  value,
  unit: PERCENT,
  firmness: now.firmness,
  at,
  get shown() {
    return `${plain(now)} ÷ ${plain(due)}`;
  },
});

/** 交办12件，化解9件 where 化解率100% is due in full, with no target in a cell: three quarters of it. */
function rateOfPieces(from: Source, ask: Ask, { reading }: HeldCell): Exact | null {
  const { cells, part } = from;
  if (part || reading.items.length !== 2 || cells.first('target')?.reading.state === 'value') return null;
  const asked = bareWords(wordsOf(from, ask)) || bareWords(cells.name);
  const rates = [...new Set(cells.row.ruleText.match(/[一-龥]{2,8}率/g) ?? [])];
  const [only, another] = rates;
  const whole = only !== undefined && new RegExp(`${only}(?:应|须|要)?(?:为|达到?)?100[%％]`).test(cells.row.ruleText);
  return whole && !another && (asked === '' || asked.includes(only) || only.includes(asked) || !/率$/.test(asked))
    ? rateWithin(only, reading.items, reading.shown)
    : null;
}

/** Completion in percent: from actual and target where both stand, else as printed, else a rate that is its own completion. */
export function completionOf(from: Source, ask: Ask): Answer<Quantity> {
  const { cells, part } = from;
  const percent: Ask = { ...ask, unit: PERCENT };
  const held = heldFor(from, { name: 'actual', words: `总量${wordsOf(from, ask)}` });
  const printed = held ? (chooseItem(held.reading, 'completion', '') ?? doneInPercent(cells, held.reading)) : null;
  if (held && printed && printed !== 'doubtful')
    return inUnit(from, printed.quantity, { ...held, cell: null }, percent);
  // 88% beside a target of 2.4亿元: the share that was reached.
  const share = held?.cell?.role === 'actual' ? held.reading.number : null;
  if (held && share?.unit && isPercentual(share.unit) && !held.reading.change && isAmount(cells.first('target')))
    return inUnit(from, share, { ...held, cell: null }, percent);
  const within = held ? rateOfPieces(from, ask, held) : null;
  if (held && within) return firm(within, PERCENT, held);
  const now = held?.reading.ratio ? null : take(from, { name: 'actual', words: wordsOf(from, ask) }, held, 'actual');
  const due = targetOf(from, { name: 'target', words: '总量' });
  if (held && now && !isMissing(now) && !isMissing(due)) {
    const worked = ofDue(from, ask, held, now.ok, due.ok);
    if (worked) return worked;
  }
  const column = part ? null : cells.first('completion');
  if (column && column.reading.state === 'value') return take(from, percent, column, 'completion');
  if (held?.reading.ratio) return ratioOf(from, percent);
  // 95% of what is no rate itself, with no target anywhere: the share that was done. 5% may be what it grew by.
  if (held && share?.unit && isPercentual(share.unit) && isMissing(due) && due.reason === 'absent')
    if (!held.reading.change && compare(share.value, LEAST_DONE) >= 0 && !isRateByName(cells))
      return inUnit(from, share, { ...held, cell: null }, percent);
  return now && isMissing(now) ? now : lacking(ask.name, held);
}

/** The value by its target, in percent; null where they measure different things. */
function ofDue(from: Source, ask: Ask, held: HeldCell, now: Quantity, due: Quantity): Answer<Quantity> | null {
  const { cells, part } = from;
  const value = percentOf(now.value, due, now.unit);
  if (!value) return null;
  // One spells out its unit, the other does not, and together they make no sense: the bare one is in another unit.
  if (isHalfSpelt(cells, held) && !isZero(value) && compare(value, LEAST_SHARE) < 0) return doubt(ask, held);
  // 近2000人 of 2000: just there, or just not.
  if (now.firmness === 'approximate' && equals(value, HUNDRED)) return doubt(ask, held);
  // Twenty times the target: one of the two is no amount, or in another unit.
  if (compare(value, MOST_SHARE) > 0) return doubt(ask, held);
  const told = part === null ? toldOtherwise(from, value, now.value, due.value) : null;
  if (told) return doubt(ask, told);
  if (now.unit !== null && due.unit !== null && !convert(due.value, due.unit, now.unit)) return null;
  // 102 of 120 beside a printed 95%: one of the three is a slip.
  const printed = part ? null : cells.first('completion')?.reading.number;
  return printed && farFrom(printed, value) ? doubt(ask, held) : { ok: shareOf(value, now, due, now.at), at: now.at };
}

/** Its name or a unit column tells that it is a rate itself. */
function isRateByName(cells: RowCells): boolean {
  return cells.isGrowth || cells.row.cells.unit !== undefined || /[率比度面%％幅]|指数|水平|百分|进度/.test(cells.name);
}

function percentOf(above: Exact, below: Quantity, unit: Unit | null): Exact | null {
  const base = sameUnit(below, unit);
  return base && !isZero(base) ? mul(div(above, base), HUNDRED) : null;
}

function isAmount(cell: ReadCell | null): boolean {
  const unit = cell?.reading.number?.unit;
  return Boolean(unit && !isPercentual(unit) && unit.dimension !== 'points');
}

/** Of value and target one spells out its unit and the other does not. */
function isHalfSpelt(cells: RowCells, held: Held): boolean {
  const due = cells.first('target')?.reading.number;
  const now = held.reading.number;
  return Boolean(due && now && (due.unit === null) !== (now.unit === null));
}

/** 完成年度任务的97%; 完成97% of what is no percentage itself. */
function doneInPercent(cells: RowCells, { items }: ValueReading): LabelledQuantity | null {
  const [only] = items;
  if (items.length !== 1 || !only?.quantity.unit || !isPercentual(only.quantity.unit) || only.bound) return null;
  if (!/^(?:已|累计|实际|共)*完成/.test(only.label) || /未|增|减|升|降/.test(only.label)) return null;
  const ofTask = /(?:任务|目标|计划)的?$/.test(only.label);
  // The unit the cell itself spells out does not make the indicator a percentage.
  const unit = cells.row.cells.unit ? cells.unit : cells.columns('actual')[0]?.unit;
  const rate = cells.isGrowth || (unit && isPercentual(unit)) || /[率比度面%％]|指数|水平|百分/.test(cells.name);
  return ofTask || !rate ? only : null;
}
