/** The only place that finds the achieved value of a row. */
import { abs, compare, div, equals, exact, HUNDRED, isNegative, isPositive, isZero, mul, sub } from '../../model/exact';
import { isMissing, type Answer, type Ask, type Missing } from '../../model/inputs';
import type { Quantity } from '../../model/quantity';
import { isPercentual, PERCENT } from '../../text/units';
import { heldFor } from '../achieved';
import { ownAmongPeers } from '../amongPeers';
import {
  isAmountAskedAsRate,
  isAmountOfGrowth,
  isNumberOfRate,
  isOtherRate,
  isPiecesAskedAsRate,
} from '../amountOrRate';
import { partOfDue } from '../countColumns';
import { doubt, firm, isLevel, lacking, zero, type HeldCell } from '../held';
import { inUnit, MOST_OF_A_RATE, sameUnit } from '../inUnit';
import { chooseItem } from '../itemChoice';
import { completionOf, LEAST_SHARE } from './completion';
import { fallen, growthOf } from './growth';
import { lastYearOf } from './lastYear';
import { rankOf } from './rank';
import { targetOf } from './target';
import { isOfAll, perHeadByHeads, tellsPerHead } from '../perHead';
import { farFrom } from '../plausible';
import { bareWords } from '../match';
import { numberInClause } from '../ownClause';
import { wantingOf } from '../proofs';
import { contradictsPrinted } from '../printedShare';
import { speaksOfGrowth, type ReadCell } from '../rowCells';
import { rateByHeads } from '../shareHeads';
import { wordsOf, type Source } from '../source';
import { take, wanting } from '../take';
import { rateWithin } from '../wholes';
import { isWholly } from '../wholly';

/** The value that was achieved, in the unit the rule asks for it; a rate that is asked of an amount is worked out. */
export function actualOf(from: Source, ask: Ask): Answer<Quantity> {
  const whole = heldFor(from, ask);
  const absent = ask.wanting && !from.part ? wantingOf(whole, wordsOf(from, ask)) : null;
  if (whole && absent) return wanting(firm(absent, ask.unit ?? null, whole));
  const known = `${from.cells.name}，${from.cells.row.ruleText}`;
  const held = (from.part ? null : numberInClause(whole, wordsOf(from, ask), known)) ?? whole;
  const shares = from.part ? null : sharesByHeads(from, ask, held);
  if (shares) return shares;
  const asked = columnAsked(from, ask, held);
  if (asked) return asked;
  if (!held) return lacking(ask.name, held);
  const reached = reachedShare(from, ask, held);
  if (reached) return reached;
  if (contradictsPrinted(from, held) || isOnlyInTime(from, held)) return doubt(ask, held);
  const beside = growthBeside(from, ask, held);
  if (beside) return beside;
  const amiss = rateOfAmiss(from, ask, held);
  if (amiss) return amiss;
  const pieces = shareOfPieces(from, ask, held);
  if (pieces) return pieces;
  if (isNumberOfRate(from, held.cell, ask) || isOtherRate(from, held, ask)) return doubt(ask, held);
  if (isLevel(held.reading) && held.cell?.role !== 'growth' && !from.cells.isGrowth) {
    const before = lastYearOf(from, { ...ask, name: 'last_year' });
    return isMissing(before)
      ? doubt(ask, held)
      : { ok: { ...before.ok, at: held.at, shown: held.reading.shown }, at: held.at };
  }
  return (
    inOtherWords(from, ask, held) ??
    fallen(from, ask, held) ??
    rateOfAmount(from, ask, held) ??
    take(from, ask, held, 'actual')
  );
}

/** 按时报数 where the rule has no word of time: what came late was reported as well. */
function isOnlyInTime({ cells, part }: Source, { cell }: HeldCell): boolean {
  const head = cells.columns('actual')[0]?.header.split('/').pop() ?? '';
  const inTime = !part && cell?.role === 'actual' && /^(?:按[时期]|及时|如期)/.test(head) && !/率/.test(head);
  return inTime && !/按[时期]|及时|如期|逾期|超期|迟|时限/.test(cells.row.ruleText + cells.name);
}

const headOf = ({ cells }: Source, cell: ReadCell): string =>
  cells.table.columns
    .find((c) => c.col === cell.at.col)
    ?.header.split('/')
    .pop() ?? '';

/** The rate of 受理数 and 按期办结数; where it stands printed beside them, they only say whether it can be so. */
function sharesByHeads(from: Source, ask: Ask, held: HeldCell | null): Answer<Quantity> | null {
  const words = wordsOf(from, ask);
  const each = perHeadByHeads(from.cells, words, ask);
  if (each) return held && tellsPerHead(held.cell ? headOf(from, held.cell) : '') ? null : each;
  if (held?.cell && isOfAll(from.cells, words, headOf(from, held.cell), held.reading.shown)) return doubt(ask, held);
  const rate = rateByHeads(from.cells, words, ask);
  const printed = held?.reading.number;
  if (!rate || !held || !printed?.unit || !isPercentual(printed.unit)) return rate;
  return isMissing(rate) || farFrom(printed, rate.ok.value) ? doubt(ask, held) : null;
}

/** 漏报率 of 应报数 and 实报数 is what is left of their share; 差错率 of them is nothing they tell. */
function rateOfAmiss(from: Source, ask: Ask, held: HeldCell): Answer<Quantity> | null {
  const { cells, part } = from;
  const number = held.cell?.role === 'actual' ? held.reading.number : null;
  const rate = AMISS.exec(bareWords(wordsOf(from, ask)) || bareWords(cells.name));
  const due = part || !rate ? null : cells.first('target')?.reading.number;
  if (!rate || !number || !due || (ask.unit && !isPercentual(ask.unit))) return null;
  if ([number, due].some((n) => n.unit && isPercentual(n.unit))) return null;
  if (!partOfDue(cells))
    return ask.unit && number.unit && number.unit.text === due.unit?.text ? doubt(ask, held) : null;
  const [sign, deed] = [rate[1] as string, rate[2] as string];
  const done = headOf(from, held.cell!).replace(/^(?:已|实际?)|(?:件|人|户|期|份|次)?(?:数|数量)$/g, '');
  const share = isZero(due.value) || number.unit?.text !== due.unit?.text ? null : div(number.value, due.value);
  const rest = share && /[漏缺少欠未没]/.test(sign) && done === deed ? sub(HUNDRED, mul(share, HUNDRED)) : null;
  return rest && !isNegative(rest) ? firm(rest, PERCENT, held) : doubt(ask, held);
}

/** Rates of what went amiss. */
const AMISS = /(漏|缺|少|欠|未|没|不|迟|逾|超[期时]|差?错|误|违|退|废|失|投诉|事故|死亡|辍|弃|拖)([一-龥]{0,4})率$/;

/** 整改率 of 29 pieces where 整改完成数 stands beside 问题数: the share of them, never 29%. */
function shareOfPieces(from: Source, ask: Ask, held: HeldCell): Answer<Quantity> | null {
  if (!held.cell || !isPiecesAskedAsRate(from, held.cell, ask)) return null;
  const due = from.cells.first('target')?.reading.number;
  if (!due || (due.unit && isPercentual(due.unit))) return doubt(ask, held);
  if (!partOfDue(from.cells)) return null;
  const value = isZero(due.value) ? null : mul(div(held.reading.number!.value, due.value), HUNDRED);
  return value && compare(value, HUNDRED) <= 0 ? firm(value, PERCENT, held) : doubt(ask, held);
}

/** Not by its number: 27/30, 第3名, 全部合格, 共20件，化解18件, 无, or nothing yet. */
function inOtherWords(from: Source, ask: Ask, held: HeldCell): Answer<Quantity> | null {
  const { cells } = from;
  const { number, ratio, rank, shown, items, none, state } = held.reading;
  const words = wordsOf(from, ask);
  if (ratio && !number) {
    const due = targetOf(from, { name: 'target', words });
    // 12/15 against a target of 15: twelve of them.
    if (!isMissing(due) && due.ok.unit?.text !== PERCENT.text && equals(due.ok.value, ratio.denominator))
      return { ok: { ...due.ok, value: ratio.numerator, at: held.at, shown }, at: held.at };
    // 5/6 against a target of 10 is neither of the two.
    const other = !isMissing(due) && !(due.ok.unit && isPercentual(due.ok.unit)) && !cells.isPercent();
    if (other && !/率|比/.test(cells.name + words)) return doubt(ask, held);
    return cells.isPercent() || /率|比/.test(cells.name + words)
      ? firm(mul(div(ratio.numerator, ratio.denominator), HUNDRED), PERCENT, held)
      : lacking(ask.name, held);
  }
  // 第3名 of a rule that speaks of no places is no value.
  if (rank && !number)
    return /[名位第]|排/.test(cells.row.ruleText + cells.name) ? rankOf(from, ask) : doubt(ask, held);
  if ((!number || number.unit?.dimension === 'count') && isWholly(words, cells.name, shown))
    return firm(HUNDRED, PERCENT, held);
  const grew = amongOthers(from, ask, held);
  if (grew) return grew;
  const within = rateWithin(words || cells.name, items, shown) ?? (words === '' ? rateWithin(onlyRate(cells.row.ruleText), items, shown) : null); // prettier-ignore
  if (within) return firm(within, PERCENT, held);
  if (none) return zero(held);
  return state === 'blank' ? (ownAmongPeers(from, ask) ?? lacking(ask.name, held)) : null;
}

/** 90%—95%得2分 behind 按时办结率达到95%得3分: of the one rate that the rule speaks of. */
function onlyRate(rule: string): string {
  const rates = new Set(rule.match(/[一-龥]{2,8}率/g) ?? []);
  return rates.size === 1 ? [...rates][0]! : '';
}

/** 41,260元 | 4.9 under 城镇居民收入增速: the amount is no 增速, the column beside it is. */
function growthBeside(from: Source, ask: Ask, { reading, cell }: HeldCell): Answer<Quantity> | null {
  const { cells, part } = from;
  const unit = reading.number?.unit;
  const amount = unit && !isPercentual(unit) && unit.dimension !== 'points' && cell?.role === 'actual';
  if (part || !amount || !cells.isGrowth) return null;
  if (ask.unit && !isPercentual(ask.unit)) return growthOfAmount(from, ask, { reading, cell });
  const column = cells.first('growth');
  if (column?.reading.state !== 'value') return growthOfAmount(from, ask, { reading, cell });
  const told = growthOf(from, { ...ask, name: 'growth' });
  const before = cells.first('last_year')?.reading.number;
  const base = before ? sameUnit(before, unit) : null;
  if (isMissing(told) || !base || !isPositive(base)) return told;
  // 19260元 on 18000元 are 7%, and no 6.5%.
  const grown = mul(div(sub(reading.number!.value, base), base), HUNDRED);
  return compare(abs(sub(grown, told.ok.value)), exact(1, 10)) <= 0 ? told : doubt(ask, column);
}

/** 20000元 under 收入增速 beside a mean of 21000元: what it grew by is told by last year's, and by no other amount but an aim. */
function growthOfAmount(from: Source, ask: Ask, held: Pick<HeldCell, 'reading' | 'cell'>): Answer<Quantity> | null {
  const { cells } = from;
  const aim = cells.first('target')?.reading.number?.unit;
  if (!held.cell || (aim && !isPercentual(aim)) || held.reading.items.length > 1) return null;
  return cells.first('last_year')?.reading.number ? null : doubt(ask, held.cell);
}

/** 53亿元，增长6% under 增速: the one number that is a growth. */
function amongOthers(from: Source, ask: Ask, held: HeldCell): Answer<Quantity> | null {
  const { reading } = held;
  if (!from.cells.isGrowth || reading.number || (ask.unit && !isPercentual(ask.unit))) return null;
  const item = chooseItem(reading, 'growth', '');
  return item && item !== 'doubtful' && item.change && item.quantity.unit && isPercentual(item.quantity.unit)
    ? inUnit(from, item.quantity, { ...held, cell: null }, { ...ask, unit: ask.unit ?? PERCENT })
    : null;
}

/** A rate is asked of an amount: what it grew by, or its share of the target. */
function rateOfAmount(from: Source, ask: Ask, held: HeldCell): Answer<Quantity> | null {
  if (isAmountOfGrowth(from, held, ask)) {
    const grown = growthOf(from, { ...ask, name: 'growth' });
    if (!isMissing(grown)) return grown;
  }
  // 增幅达到目标 of 10.8亿元 against 10亿元: neither of them is a 增幅. Against 增长6% what it grew by is.
  if (!ask.unit && isAmountOfGrowth(from, held, { ...ask, unit: PERCENT })) {
    const aim = from.part ? null : from.cells.first('target')?.reading;
    const ofRate = aim?.number?.unit ? isPercentual(aim.number.unit) : from.cells.first('last_year')?.reading.number;
    const grown = ofRate ? growthOf(from, { ...ask, name: 'growth' }) : null;
    return grown && !isMissing(grown) ? grown : doubt(ask, held);
  }
  if (!isAmountAskedAsRate(from, held, ask)) return null;
  // 增速达到8% of an amount is no share of its target.
  if (speaksOfGrowth(wordsOf(from, ask))) return doubt(ask, held);
  const share = completionOf(from, { ...ask, name: 'completion' });
  // Without its target an amount says nothing of its share: no other reading of the cell may stand in.
  if (isMissing(share)) return doubt(ask, held);
  // 4500万元 beside a bare 90: that is the rate to be reached, and no amount.
  const far = compare(share.ok.value, MOST_OF_A_RATE) > 0 || compare(share.ok.value, LEAST_SHARE) < 0;
  return far && !isZero(share.ok.value) ? doubt(ask, held) : share;
}

/** Which column holds the value is still being asked: no other column stands in for it meanwhile. */
function columnAsked(from: Source, ask: Ask, held: HeldCell | null): Missing | null {
  const { cells, part } = from;
  if (part || (held && held.cell?.role !== 'growth') || cells.isGrowth) return null;
  const option = cells.table.doubts.find((d) => d.role === 'actual')?.options[0];
  if (!option || speaksOfGrowth(wordsOf(from, ask))) return null;
  const at = { sheet: cells.table.sheet, row: cells.table.headerRows[1], col: option.col };
  return { missing: ask.name, reason: 'doubtful', at, shown: option.header };
}

/** 完成率95% beside a target of 1000, and no value: 950. */
function reachedShare(from: Source, ask: Ask, held: HeldCell): Answer<Quantity> | null {
  const { cells, part } = from;
  if (part || held.cell?.role !== 'completion' || cells.first('actual')) return null;
  const [share, due] = [held.reading.number, cells.first('target')?.reading.number];
  if (!share?.unit || !due || !isPercentual(share.unit) || (due.unit && isPercentual(due.unit))) return null;
  const value = div(mul(due.value, share.value), HUNDRED);
  return {
    ok: { ...due, value, unit: due.unit ?? cells.unit ?? ask.unit ?? null, at: held.at, shown: held.reading.shown },
    at: held.at,
  };
}
