/** The only place that finds a number which can hardly be what it stands for: 0.31 beside 3,000, 0.6 beside 5%, a 覆盖率 of 112. */
import { abs, compare, exact, HUNDRED, isPositive, isZero, mul, ONE, sub, type Exact } from '../model/exact';
import type { Quantity, Unit } from '../model/quantity';
import { convert, isPercentual } from '../text/units';
import type { ReadCell, RowCells } from './rowCells';

const FAR = exact(1000);
/** Things that are never one another, where both say what they are. */
const TOLD_APART: ReadonlySet<string> = new Set(['count', 'area', 'money', 'mark', 'time']);
const [TEN, FIFTH] = [exact(10), exact(1, 5)];
/** 8.65 or 985% beside 85%, 100%: the point slipped. */
const near = (x: Exact, aim: Exact): boolean => compare(abs(sub(x, aim)), mul(aim, FIFTH)) <= 0;
/** Within a fifth of the other. */
export const isNear = (x: Exact, other: Exact): boolean => near(abs(x), abs(other));
const far = (much: Exact, little: Exact): boolean => compare(much, mul(little, FAR)) >= 0 && !isZero(little);

/** 12.5件/万人: so many for each of them. */
const perHead = ({ reading }: ReadCell): boolean => reading.items.some((i) => i.label.startsWith('/'));

/** 630件 beside a mean of 12.5件/万人. */
const besidePerHead = (cell: ReadCell, cells: RowCells): boolean =>
  cell.reading.number?.unit !== null &&
  !perHead(cell) &&
  cells.columns('target', 'average', 'average_city', 'average_region', 'last_year').some((c) => perHead(cells.cell(c)));

export function hardlyOfOneUnit(cell: ReadCell, cells: RowCells): boolean {
  if (cell.role !== 'actual' && cell.role !== 'measure') return false;
  if (besidePerHead(cell, cells)) return true;
  if (cell.role !== 'actual') return false;
  // 20000元 under 收入增速, with nothing of last year's
  const unit = cell.reading.number?.unit;
  const elsewhere = cells.first('last_year')?.reading.number ?? cells.first('growth')?.reading.number;
  if (unit?.dimension === 'money' && cells.isGrowth && !elsewhere) return true;
  const target = cells.first('target');
  const [now, due] = [cell.reading.number, target?.reading.number];
  if (!now || !due) return false;
  const told = now.unit !== null && due.unit !== null && now.unit.text !== due.unit.text;
  if (due.unit && isPercentual(due.unit) && (!now.unit || isPercentual(now.unit)) && !told && /率$/.test(cells.name))
    if (near(mul(abs(now.value), TEN), due.value) || near(abs(now.value), mul(due.value, TEN))) return !cells.isGrowth;
  if (now.unit && due.unit) return ofOtherThings({ ...now, unit: now.unit }, { ...due, unit: due.unit });
  if (now.unit) return false;
  // 目标（亿元） | 完成（万元）: each head says its own.
  if (cell.unitOfHeader && target?.unitOfHeader) return false;
  const [a, b] = [abs(now.value), abs(due.value)];
  if (!due.unit) return far(a, b) || far(b, a);
  // 25000 beside 3万亩
  if (!isPercentual(due.unit) && !cell.unitOfHeader && cells.row.cells.unit === undefined && far(a, b)) return true;
  const unitTold = cell.unitOfHeader || cells.row.cells.unit !== undefined;
  return isPercentual(due.unit) && !unitTold && compare(a, ONE) <= 0 && isPositive(a) && compare(b, ONE) > 0;
}

type Measured = Quantity & { readonly unit: Unit };

/** 120户 beside 300亩, 3.8分 beside 100%, 2.8万元 beside 3亿元: two things, or a thousand times apart. */
function ofOtherThings(now: Measured, due: Measured): boolean {
  if (isPercentual(now.unit) || isPercentual(due.unit)) return now.unit.dimension === 'mark' && isPercentual(due.unit);
  const same = convert(abs(now.value), now.unit, due.unit);
  if (now.unit.dimension === 'count' && due.unit.dimension === 'count') return same === null;
  if (same) return far(same, abs(due.value)) || (isPositive(same) && far(abs(due.value), same));
  return TOLD_APART.has(now.unit.dimension) && TOLD_APART.has(due.unit.dimension);
}

/** More than a point apart: more than rounding makes of a printed share. */
export const farFrom = ({ value, unit }: Quantity, worked: Exact): boolean =>
  unit !== null && isPercentual(unit) && compare(abs(sub(value, worked)), ONE) > 0;

/** Shares of a whole, of which there is no more than all. */
const OF_A_WHOLE = /(?:占比|比重|率)$/;
/** Rates that may pass it: of what was planned, of last year, of money, per so many. */
const MAY_PASS =
  /完成|增|降|减|升|涨|跌|完工|执行|进度|到位|征收|收缴|入库|支出|实现|达成|超|负债|债务|杠杆|周转|产销|就业|入学|巩固|自给|投入|利润|收益|回报|贡献|依存|弹性|效率|比率|汇率|利率|税率|费率|速率|频率|概率|使用|利用|倍|床位|发病|死亡|事故|出生|生育|万人|千人|每|均|参保|参合|种植|复种|单产|产出|产值|结余|储备|覆盖倍/;

/** 112 under 覆盖率: a count of pieces, or a slip. `words` name what was measured. */
export const overTheWhole = ({ value, unit }: Quantity, words: string): boolean =>
  (unit === null || unit.text === '%') &&
  compare(value, HUNDRED) > 0 &&
  OF_A_WHOLE.test(words) &&
  !MAY_PASS.test(words);

/** Between nought and one, without a unit. */
export const isFraction = ({ value, unit }: Quantity): boolean =>
  unit === null && !isZero(value) && compare(abs(value), ONE) < 0;

/** 93分 under 接种率 where the rule speaks of 95%: marks are no share of those there are. */
export const isMarkOfRate = ({ unit }: Quantity, { name, row }: RowCells): boolean =>
  unit?.dimension === 'mark' && /率$/.test(name) && /[%％]/.test(row.ruleText) && !/满意|评价|测评/.test(name);
