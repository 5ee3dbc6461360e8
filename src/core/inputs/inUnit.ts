/** The only place that gives a bare number its unit, and brings a number to the unit a rule asks for. */
import { abs, compare, exact, isWhole, isZero, type Exact } from '../model/exact';
import type { Answer, Ask } from '../model/inputs';
import type { Quantity, Unit } from '../model/quantity';
import { convert, isPercentual } from '../text/units';
import { doubt, type HeldCell } from './held';
import { speaksOfGrowth, type RowCells } from './rowCells';
import { wordsOf, type Source } from './source';

/** Beyond this a bare number is no rate. */
export const MOST_OF_A_RATE = exact(200);

/** Gives a bare number its unit and converts to the asked unit, else to the row's. Units of different things: unusable. */
export function inUnit(from: Source, quantity: Quantity, held: HeldCell, ask: Ask): Answer<Quantity> {
  const { at, reading } = held;
  const cellUnit = held.cell ? held.cell.unit : null;
  const unit = quantity.unit ?? cellUnit ?? ask.unit ?? null;
  const wanted = ask.unit ?? (held.cell ? cellUnit : null);
  const { firmness } = quantity;
  const { shown: said } = reading;
  const given: Quantity = { value: quantity.value, unit, firmness, at, shown: said };
  if (!quantity.unit && !cellUnit) {
    const { value } = quantity;
    if (ask.scales || mayBeShare(from, value, ask) || mayBeAmount(from, value, ask)) return doubt(ask, held);
    if (isHalfPiece(value, ask.unit ?? null, from.cells)) return doubt(ask, held);
  }
  // 0.5 beside a neighbour's 45%: the neighbour's sign does not stand here.
  const borrowed =
    held.cell && !held.cell.unitOfHeader && !from.cells.row.cells.unit && held.cell.role.startsWith('average');
  if (
    !quantity.unit &&
    borrowed &&
    cellUnit &&
    isPercentual(cellUnit) &&
    mayBeShare(from, quantity.value, { ...ask, unit: cellUnit })
  )
    return doubt(ask, held);
  if (!unit || !wanted || unit.text === wanted.text) return { ok: given, at };
  const value = convert(quantity.value, unit, wanted);
  if (value) return { ok: { value, unit: wanted, firmness, at, shown: said }, at };
  if (!quantity.unit && ask.unit && cellUnit?.dimension === 'other')
    return { ok: { value: quantity.value, unit: ask.unit, firmness, at, shown: said }, at };
  if (quantity.unit && !ask.unit && held.cell?.unitOfHeader) return { ok: given, at };
  const shown = quantity.unit ? said : `${said}${unit.text}`;
  return { missing: ask.name, reason: 'unusable', at, shown, other: wanted.text };
}

/** 每千人5.6张: so many for each may be any number, and so may what is folded into a standard piece. */
const FOR_EACH = /平均|[人户亩村校生床师]均|[率比]|密度|强度|每[百千万亿]|系数|折算|当量/;

/** 8.5家, or 54.3 where so many 项 are asked for: no count of whole pieces. */
export const isHalfPiece = (value: Exact, unit: Unit | null, { name, row }: RowCells): boolean =>
  unit?.dimension === 'count' && unit.text === unit.base && !isWhole(value) && !FOR_EACH.test(name + row.ruleText);

/** 0.95 under 办结率 against 达到98%: 95 % or not even 1 %, where nothing says which. */
function mayBeShare(from: Source, value: Exact, ask: Ask): boolean {
  if (!ask.unit || !isPercentual(ask.unit) || isZero(value) || compare(abs(value), exact(1)) > 0) return false;
  return [from.cells.name, wordsOf(from, ask)].some((x) => /(率|占比|比例|比重|增速|增幅)(\(.*\))?$/.test(x));
}

/** 107 under 增速达到8% in a row that is not named a growth: the amount itself, or what it grew by. */
function mayBeAmount(from: Source, value: Exact, ask: Ask): boolean {
  if (!ask.unit || !isPercentual(ask.unit) || compare(abs(value), exact(50)) <= 0) return false;
  if (compare(abs(value), MOST_OF_A_RATE) > 0) return true;
  const asked = wordsOf(from, ask);
  const change = speaksOfGrowth(asked) || /偏离|偏差|误差/.test(asked);
  return change && !/增|降|率|占比|比重|幅|偏离|偏差|误差/.test(from.cells.name);
}

/** The value in that unit, as it stands where either has none; null where they measure different things. */
export function sameUnit({ value, unit: own }: Quantity, unit: Unit | null): Exact | null {
  return unit && own ? convert(value, own, unit) : value;
}
