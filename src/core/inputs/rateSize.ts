/** The only place that holds the size of a rate against the rates that its rule and row name: 0.08, 108 and 9.8 beside 10% and 98%. */
import { abs, compare, exact, HUNDRED, isZero, mul, ONE, decimal, type Exact } from '../model/exact';
import type { Quantity } from '../model/quantity';
import { isPercentual } from '../text/units';
import { countsPieces } from './countColumns';
import type { RowCells } from './rowCells';

const RATE = /(\d+(?:\.\d+)?)%/g;
const named = new Map<string, readonly Exact[]>();

/** The percentages a rule names, without those of marks. */
function ratesIn(rule: string): readonly Exact[] {
  let rates = named.get(rule);
  if (!rates) {
    if (named.size > 5000) named.clear();
    rates = [...rule.matchAll(RATE)].map((m) => decimal(m[1]!));
    named.set(rule, rates);
  }
  return rates;
}

const [LEAST_INDEX, MOST_INDEX, USUAL] = [exact(80), exact(150), exact(40)];
const [HALF, TWICE, TEN] = [exact(1, 2), exact(2), exact(10)];
const [JUST_LESS, JUST_MORE] = [exact(9, 10), exact(11, 10)];
const within = (x: Exact, low: Exact, high: Exact): boolean => compare(x, low) >= 0 && compare(x, high) <= 0;

interface Told {
  /** It is a rate of growth. */
  readonly growth: boolean;
  /** Its head says the unit. */
  readonly told: boolean;
  readonly words: string;
}

/** Whether the rate may be a share told without its sign, an index (108 for 8 % more), or have lost its point. */
export function oddlySized({ value, unit }: Quantity, cells: RowCells, as: Told): boolean {
  if ((unit && !isPercentual(unit)) || isZero(value)) return false;
  const size = abs(value);
  const bare = unit === null && !as.told;
  const [index, share] = [as.growth && within(size, LEAST_INDEX, MOST_INDEX), bare && compare(size, ONE) < 0];
  const slip = bare && !as.growth && /[率度]$/.test(as.words || cells.name);
  if (!index && !share && !slip) return false;
  const rates = ratesOf(cells);
  return (
    (index && rates.length > 0 && rates.every((r) => compare(r, USUAL) < 0)) ||
    (share && rates.some((r) => within(mul(size, HUNDRED), mul(r, HALF), mul(r, TWICE)))) ||
    (slip && rates.some((r) => within(mul(size, TEN), mul(r, JUST_LESS), mul(r, JUST_MORE))))
  );
}

/** What the rule names and what stands beside the value, in percent. */
function ratesOf(cells: RowCells): readonly Exact[] {
  const beside = cells.columns('target', 'average', 'average_city', 'average_region', 'last_year').flatMap((c) => {
    const { number } = cells.cell(c).reading;
    return number?.unit && isPercentual(number.unit) ? [abs(number.value)] : [];
  });
  return [...ratesIn(cells.row.ruleText), ...beside].filter((r) => compare(r, ONE) > 0);
}

const asked = (rate: string, cells: RowCells): boolean => cells.row.ruleText.includes(rate);

/** 46 under 整改完成数 beside 反馈问题数 50, or under a head that names its thing, is no rate of 46 %. */
export function isOfPieces({ unit }: Quantity, col: number, cells: RowCells, words: string): boolean {
  const rate = /[率度重例]$|占比$/.test(words || cells.name) || ['率', '完成率'].some((x) => asked(words + x, cells));
  if (unit || !rate) return false;
  const head = cells.columns('actual').find((c) => c.col === col)?.header ?? '';
  if (countsPieces(head)) return true;
  return (
    /完成数量?$/.test(head) &&
    cells
      .columns('measure', 'count_total', 'denominator', 'numerator')
      .some((c) => countsPieces(c.header) && cells.cell(c).reading.number !== null)
  );
}
