/** The only place that takes the one number that is asked for out of a cell, or doubts it. */
import { abs, isNegative, neg, sub } from '../model/exact';
import { isMissing, type Answer, type Ask } from '../model/inputs';
import type { Quantity, Unit } from '../model/quantity';
import type { LabelledQuantity } from '../layout/valueSegments';
import type { ValueReading } from '../layout/valueReading';
import { isReduction, lowerIsBetter } from '../text/direction';
import { countsPeople, isPercentual } from '../text/units';
import { doubt, lacking, type HeldCell } from './held';
import { inUnit } from './inUnit';
import { bareWords } from './match';
import { chooseItem, kindOfItem, partIsNamed, wholeOfParts, type ItemKind } from './itemChoice';
import { hardlyOfOneUnit, isMarkOfRate, overTheWhole } from './plausible';
import { isOfPieces, oddlySized } from './rateSize';
import type { ReadCell } from './rowCells';
import { wordsOf, type Source } from './source';

/** 预计年底可达16亿元: what is hoped for, not what was reached. */
const EXPECTED =
  /(?:可|将|能)[达完实]|力争|争取(?!资金|到|项目|上级)|有望|(?:预计|预估|预期)(?:全年|年底|年末|年内|到年)|计划[^，。；]{0,8}(?:完成|建成|达到|实现|开工)/;
const DEVIATES = /偏差|偏离|误差/;
/** 距目标还差15套, 缺1次, 未完成2个: what is wanting, and not what was achieved. */
const SHORT_OF =
  /(?:差|缺|欠|剩|少|短)(?:少|报|开|建|办|完成)?$|^(?:尚|还|仍)?(?:差|缺|欠|少|短)|^(?:缺口|差距|差额|剩余)|^(?:尚|还|仍)?(?:未|没有?)(?!来|成年)/;
const WANTS_SHORT = /[差缺欠剩未没少]/;
export const saysWanting = (label: string, words: string): boolean => SHORT_OF.test(label) && !WANTS_SHORT.test(words);

const CAME_LATE = /逾期|超期|超时|延期|迟[报交缴到]|晚[报交]/;

/** Marked as what is wanting. */
export const wanting = (answer: Answer<Quantity>): Answer<Quantity> =>
  isMissing(answer) ? answer : { ...answer, ok: { ...answer.ok, wanting: true } };

/** Words of a change. */
export const MOVES = /[升降增减涨跌]|提高|回落|下滑|变化|波动/;

/** The number of the wanted kind in that cell, in the asked unit or the row's. */
export function take(from: Source, ask: Ask, held: HeldCell | null, kind: ItemKind): Answer<Quantity> {
  if (!held || held.reading.state !== 'value') return lacking(ask.name, held);
  const { reading } = held;
  if (kind === 'actual' && /^(?:计划|拟)/.test(reading.shown) && !/实际|已/.test(reading.shown))
    return doubt(ask, held);
  if (reading.number && reading.items.length <= 1) {
    const of = reading.items[0] ? kindOfItem(reading.items[0]) : 'other';
    const foreign = ['schedule', 'average', 'last_year', 'target'].includes(of) && of !== kind;
    if (kind === 'actual' && held.cell?.role !== 'growth' && isChangeOnly(from, reading, ask)) return doubt(ask, held);
    if (kind === 'actual' && held.cell && hardlyOfOneUnit(held.cell, from.cells)) return doubt(ask, held);
    if (kind === 'actual' && isMarkOfRate(reading.number, from.cells)) return doubt(ask, held);
    if (kind === 'actual' && overTheWhole(reading.number, bareWords(ask.words || from.cells.name)))
      return doubt(ask, held);
    if (kind === 'actual' && EXPECTED.test(reading.shown)) return doubt(ask, held);
    if (kind === 'actual' && isOfPieces(reading.number, held.at.col, from.cells, wordsOf(from, ask)))
      return doubt(ask, held);
    const label = reading.items[0]?.label ?? '';
    if (kind === 'actual' && saysWanting(label, wordsOf(from, ask))) return told(from, ask, held, reading.number);
    // 逾期3件 tells how many came late, and not how many were done.
    const counted = reading.number.unit?.dimension === 'count';
    if (kind === 'actual' && counted && CAME_LATE.test(label) && !CAME_LATE.test(wordsOf(from, ask)))
      return doubt(ask, held);
    if ((kind === 'actual' || kind === 'growth') && held.cell && isOddRate(from, ask, held.cell, reading.number))
      return doubt(ask, held);
    // 为去年的1.2倍 is no growth of 1.2.
    if (reading.number.unit?.text === '倍' && !/倍/.test(from.cells.row.ruleText)) return doubt(ask, held);
    if (foreign) return { missing: ask.name, reason: 'absent', at: held.at, shown: reading.shown };
    // 下降3.4% under 下降率 is a rate of fall of 3.4 %.
    if ((kind === 'actual' || kind === 'target') && isReduction(from.cells.name) && reading.items[0]?.change != null)
      return inUnit(from, { ...reading.number, value: neg(reading.number.value) }, held, ask);
    // −2.5% under 降低率: fallen by so much, or risen?
    if (
      (kind === 'actual' || kind === 'target') &&
      isReduction(from.cells.name) &&
      isNegative(reading.number.value) &&
      reading.items[0]?.change == null
    )
      return doubt(ask, held);
    if (kind === 'actual' && DEVIATES.test(from.cells.name + wordsOf(from, ask)) && isNegative(reading.number.value))
      // −7% where 偏差在5%以内 is asked: how far it is off, or less than nothing?
      return /±|绝对值/.test(from.cells.row.ruleText)
        ? inUnit(from, { ...reading.number, value: abs(reading.number.value) }, held, ask)
        : doubt(ask, held);
    return reading.bound && kind === 'actual' ? doubt(ask, held) : inUnit(from, reading.number, held, ask);
  }
  const counted = kind === 'actual' && ask.unit?.dimension === 'count' ? inAskedUnit(ask.unit, reading.items) : null;
  if (counted === 'other') return doubt(ask, held);
  const { name, row } = from.cells;
  if (kind === 'actual' && partIsNamed(reading, name)) return doubt(ask, held);
  const whole = kind === 'actual' ? wholeOfParts(reading, wordsOf(from, ask) + name + row.ruleText) : null;
  const item = counted ?? whole ?? chooseItem(reading, kind, wordsOf(from, ask));
  if (item === 'doubtful') {
    const own = kind === 'actual' ? inRowsUnit(from, reading) : null;
    return own ? inUnit(from, own, held, ask) : doubt(ask, held);
  }
  if (!item) return lacking(ask.name, held);
  if (kind === 'actual' && EXPECTED.test(item.label || reading.shown)) return doubt(ask, held);
  return item.bound && kind === 'actual' ? doubt(ask, held) : inUnit(from, item.quantity, held, ask);
}

const isOddRate = (from: Source, ask: Ask, { role, unitOfHeader }: ReadCell, number: Quantity): boolean =>
  (role === 'growth' || role === 'actual') &&
  oddlySized(number, from.cells, {
    growth: role === 'growth' || from.cells.isGrowth,
    told: unitOfHeader,
    words: wordsOf(from, ask),
  });

/** 还差2个: itself where that is asked for, else eight of them beside a task of 10个. */
function told(from: Source, ask: Ask, held: HeldCell, number: Quantity): Answer<Quantity> {
  if (ask.wanting) return wanting(inUnit(from, number, held, ask));
  const due = from.cells.first('target');
  const task = due?.reading.number;
  const unit = task?.unit ?? due?.unit ?? null;
  const plain = /^(?:尚|还|仍)?[差少缺]$/.test(held.reading.items[0]?.label ?? '') && !held.reading.bound;
  const same = unit?.dimension === 'count' && unit.text === number.unit?.text;
  if (from.part || !plain || !task || !same || due?.reading.bound || isNegative(sub(task.value, number.value)))
    return doubt(ask, held);
  return inUnit(from, { ...number, value: sub(task.value, number.value) }, held, ask);
}

/** 同比上升2.5% or 比上年下降0.2 under 发案率 says how it moved, not where it stands. */
function isChangeOnly(from: Source, { items, number, shown }: ValueReading, ask: Ask): boolean {
  const { cells } = from;
  const change = items[0]?.change ?? null;
  if (change === null || ask.name === 'growth') return false;
  // 同比增加80亩 of 新增绿化面积: so much more than last year, and not so much.
  const since = /同比|[较比](?:上年|去年|同期)/;
  const amount = number?.unit && !isPercentual(number.unit) && number.unit.dimension !== 'points';
  if (amount && since.test(shown) && !since.test(cells.name + cells.row.ruleText)) return true;
  if (!MOVES.test(shown) && !(number?.unit && isPercentual(number.unit))) return false;
  return !cells.isGrowth && !MOVES.test(cells.name + wordsOf(from, ask)) && !isAimedAsChange(from);
}

/** 下降3.6% of 能耗 beside 下降3.5%: both tell how it moved, and the lower is the better. */
function isAimedAsChange({ cells }: Source): boolean {
  const aim = cells.first('target')?.reading;
  const told = aim?.items.length === 1 && aim.items[0]!.change !== null && !aim.bound;
  return (
    told && (!aim.number?.unit || isPercentual(aim.number.unit)) && MOVES.test(aim.shown) && lowerIsBetter(cells.name)
  );
}

/** 培训3期180人 where 人 are asked for: the only number in that unit. `other` where people are asked for and only things are counted, or the other way. */
function inAskedUnit(unit: Unit, items: readonly LabelledQuantity[]): LabelledQuantity | 'other' | null {
  const [only, another] = items.filter((i) => i.quantity.unit?.text === unit.text && !i.bound);
  if (only) return another || !['actual', 'other'].includes(kindOfItem(only)) ? null : only;
  const apart = ({ quantity }: LabelledQuantity): boolean =>
    quantity.unit?.dimension === 'count' && countsPeople(quantity.unit) !== countsPeople(unit);
  return items.length > 0 && items.every(apart) ? 'other' : null;
}

/** 已举办3期，培训210人次 in a row of 人次: the only number in the row's unit that is not said to be something else. */
function inRowsUnit(from: Source, { items }: ValueReading): Quantity | null {
  const { unit } = from.cells;
  const own = items.filter((i) => unit && i.quantity.unit?.text === unit.text);
  const [only] = own;
  const other =
    only &&
    (only.bound || !['actual', 'other'].includes(kindOfItem(only)) || /[抽应共总未不原剩缺少]/.test(only.label));
  return only && own.length === 1 && !other ? only.quantity : null;
}
