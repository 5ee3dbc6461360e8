/** The only place that finds by how much a value grew or fell on last year. */
import { div, HUNDRED, isNegative, isPositive, isZero, mul, neg, sub, ZERO } from '../../model/exact';
import { isMissing, type Answer, type Ask } from '../../model/inputs';
import type { Quantity } from '../../model/quantity';
import { isReduction } from '../../text/direction';
import { isPercentual, PERCENT } from '../../text/units';
import { heldFor } from '../achieved';
import { doubt, firm, isLevel, lacking, type HeldCell } from '../held';
import { inUnit, sameUnit } from '../inUnit';
import { chooseItem } from '../itemChoice';
import { bareWords } from '../match';
import { lastYearOf } from './lastYear';
import { wordsOf, type Source } from '../source';
import { take } from '../take';

/** Growth on last year in percent: its column, 下降3.2% in the actual cell, an indicator that is a rate of growth, else from the two years. */
export function growthOf(from: Source, ask: Ask): Answer<Quantity> {
  const { cells, part } = from;
  const percent: Ask = { ...ask, unit: ask.unit ?? PERCENT };
  const faster = ofRates(from, ask);
  if (faster) return faster;
  const column = part ? null : cells.first('growth');
  if (column && column.reading.state === 'value') return take(from, percent, column, 'growth');
  const held = heldFor(from, { name: 'actual', words: '总量' });
  if (held && held.reading.state === 'value') {
    const item = held.reading.items.length > 0 ? chooseItem(held.reading, 'growth', '') : null;
    if (item && item !== 'doubtful') {
      const told = inUnit(from, item.quantity, { ...held, cell: null }, percent);
      const signless = item.change === null && !cells.isGrowth && held.cell?.role !== 'growth';
      return signless && !isMissing(told) ? { ...told, ok: { ...told.ok, signless } } : told;
    }
    if (isLevel(held.reading)) return firm(ZERO, PERCENT, held);
    const amount = held.reading.number?.unit ?? (cells.row.cells.unit ? cells.unit : null);
    if (cells.isGrowth && !(amount && !isPercentual(amount) && amount.dimension !== 'points'))
      return take(from, percent, held, 'actual');
  }
  const amounts = bothAmounts(from, held);
  const now = amounts?.now ?? take(from, { name: 'actual' }, held, 'actual');
  const before = amounts?.before ?? lastYearOf(from, { name: 'last_year' });
  if (isMissing(now)) return now;
  if (isMissing(before)) return before;
  // 1 亿 last year and 10500 万 this year: in one unit before they are compared.
  const base = sameUnit(before.ok, now.ok.unit);
  const value = base && isPositive(base) ? mul(div(sub(now.ok.value, base), base), HUNDRED) : null;
  return value
    ? { ok: { value, unit: PERCENT, firmness: now.ok.firmness, at: now.at, shown: now.ok.shown }, at: now.at }
    : lacking(ask.name, held);
}

const RATE_ROSE = /[较比与](?:上年|去年)(?:同期)?(?:相比)?[^，。；\d]{0,6}?(?:提[高升]|上升|加快|回升|升高)/;
const OF_RATE = new RegExp(`(?:增速|增幅|增长率|增长速度)${RATE_ROSE.source}`);
const RATE_MOVED = /[较比与](?:上年|去年)(?:同期)?(?:相比)?[^，。；\d]{0,6}?(?:增[长加]|下降|降低|回落|减少|放缓)/;

/** 较上年提高 of a row that is itself a 增速: by how many points the rate rose on last year's. Null where no rate is held against another. */
function ofRates(from: Source, ask: Ask): Answer<Quantity> | null {
  const { cells, part } = from;
  if (part || !cells.isGrowth) return null;
  const rule = cells.row.ruleText;
  const before = cells.lastYearIsPlace ? null : cells.first('last_year');
  const rose = RATE_ROSE.test(rule);
  const held = before || OF_RATE.test(rule) ? heldFor(from, { ...ask, name: 'actual' }) : null;
  if (!held || (before && !rose && !RATE_MOVED.test(rule))) return null;
  const percent: Ask = { name: 'growth', unit: PERCENT };
  const now = take(from, percent, held, 'actual');
  const unit = before?.reading.number?.unit;
  if ((unit && !isPercentual(unit)) || isMissing(now) || (now.ok.unit && !isPercentual(now.ok.unit))) return null;
  if (before?.reading.state !== 'value') return rose ? doubt(ask, held) : null;
  const last = take(from, { ...percent, name: 'last_year' }, before, 'last_year');
  if (isMissing(last)) return last;
  const value = sub(now.ok.value, last.ok.value);
  if (rose) return { ...now, ok: { ...now.ok, value, unit: PERCENT } };
  // 较上年增长 of 6.5% beside last year's 7%: it grew, and grew less than last year.
  const apart = isPositive(value) !== isPositive(now.ok.value) || isZero(value) !== isZero(now.ok.value);
  return apart ? doubt(ask, held) : null;
}

/** 5.2亿元 beside last year's 5亿元 where the aim is 增长6%: the row is told in percent, and these are none. */
function bothAmounts(from: Source, held: HeldCell | null): Record<'now' | 'before', Answer<Quantity>> | null {
  const { cells, part } = from;
  const last = part || held?.cell?.role !== 'actual' || !cells.isPercent() ? null : cells.first('last_year');
  const [own, old] = [held?.reading, last?.reading];
  const amount = [own?.number, old?.number].every((n) => n?.unit && !isPercentual(n.unit));
  if (!held || !last || !amount || own!.items.length > 1 || old!.items.length > 1 || own!.bound || old!.bound)
    return null;
  const said = (of: HeldCell): Answer<Quantity> =>
    inUnit(from, of.reading.number!, { ...of, cell: null }, { name: 'actual' });
  return { now: said(held), before: said({ ...last, cell: null }) };
}

/** 下降率 asked of a row that is itself no fall: 下降2.4%, or −2.4% in a column of growth, is a fall of 2.4%; amounts fall from last year's. */
export function fallen(from: Source, ask: Ask, held: HeldCell): Answer<Quantity> | null {
  const { cells } = from;
  const { number, items } = held.reading;
  const own = number?.unit && !isPercentual(number.unit) && cells.first('last_year')?.reading.state === 'value';
  if (!isReduction(wordsOf(from, ask)) || (isReduction(cells.name) && !own) || !number || items.length > 1) return null;
  const column = held.cell ? cells.columns(held.cell.role)[0] : undefined;
  if (isReduction(bareWords(column?.header.split('/').pop() ?? ''))) return null;
  const turned = (q: Quantity): Quantity => ({ ...q, value: neg(q.value) });
  if (held.cell?.role === 'growth' || items[0]?.change != null) return inUnit(from, turned(number), held, ask);
  const unit = number.unit ?? (held.cell?.unitOfHeader || cells.row.cells.unit ? held.cell?.unit : null);
  const ofLast = !unit && cells.first('last_year')?.reading.state === 'value';
  if ((unit && !isPercentual(unit)) || ofLast) {
    const grown = growthOf(from, { name: 'growth' });
    return isMissing(grown) ? grown : { ...grown, ok: turned(grown.ok) };
  }
  return isNegative(number.value) ? doubt(ask, held) : null;
}
