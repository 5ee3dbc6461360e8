/** The only place that finds a number which can hardly be what it stands for: 0.31 beside 3,000, 0.6 beside 5%, a 覆盖率 of 112. */
import { abs, compare, exact, HUNDRED, isPositive, isZero, mul, ONE, sub, type Exact } from '../model/exact';
import type { Quantity } from '../model/quantity';
import { isPercentual } from '../text/units';
import type { ReadCell, RowCells } from './rowCells';

const FAR = exact(1000);
const [TEN, FIFTH] = [exact(10), exact(1, 5)];
/** 8.65 or 985% beside 85%, 100%: the point slipped. */
const near = (x: Exact, aim: Exact): boolean => compare(abs(sub(x, aim)), mul(aim, FIFTH)) <= 0;
const far = (much: Exact, little: Exact): boolean => compare(much, mul(little, FAR)) >= 0 && !isZero(little);

export function hardlyOfOneUnit(cell: ReadCell, cells: RowCells): boolean {
  if (cell.role !== 'actual') return false;
  const target = cells.first('target');
  const [now, due] = [cell.reading.number, target?.reading.number];
  if (!now || !due) return false;
  if (due.unit && isPercentual(due.unit) && (!now.unit || isPercentual(now.unit)) && /率$/.test(cells.name))
    if (near(mul(abs(now.value), TEN), due.value) || near(abs(now.value), mul(due.value, TEN))) return !cells.isGrowth;
  if (now.unit) return false;
  // 目标（亿元） | 完成（万元）: each head says its own.
  if (cell.unitOfHeader && target?.unitOfHeader) return false;
  const [a, b] = [abs(now.value), abs(due.value)];
  if (!due.unit) return far(a, b) || far(b, a);
  const unitTold = cell.unitOfHeader || cells.row.cells.unit !== undefined;
  return isPercentual(due.unit) && !unitTold && compare(a, ONE) <= 0 && isPositive(a) && compare(b, ONE) > 0;
}

/** More than a point apart: more than rounding makes of a printed share. */
export const farFrom = ({ value, unit }: Quantity, worked: Exact): boolean =>
  unit !== null && isPercentual(unit) && compare(abs(sub(value, worked)), ONE) > 0;

/** Shares of a whole, of which there is no more than all; 完成率, 增长率, 执行率 may pass it. */
const OF_A_WHOLE =
  /(?:占比|比重|覆盖率|合格率|办结率|达标率|普及率|满意率|参与率|知晓率|化解率|整改率|销号率|处置率|处理率|利用率|公开率|应诉率|出庭率|及时率|按期率|响应率|优良率|优秀率|普惠率|通过率|检出率|空置率|流失率|辍学率|绿化率|受理率|反馈率|签约率|建档率|录入率|安置率)$/;

/** 112 under 覆盖率: a count of pieces, or a slip. `words` name what was measured. */
export const overTheWhole = ({ value, unit }: Quantity, words: string): boolean =>
  (unit === null || unit.text === '%') && compare(value, HUNDRED) > 0 && OF_A_WHOLE.test(words);
