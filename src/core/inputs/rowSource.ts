/** The only place that answers what a rule asks of a row: each input from the cell that holds it, exactly, or not at all. */
/* eslint-disable max-lines -- each answer is short, and they answer one another: 完成率 asks 目标 and 比率, 增速 asks 上年 */
import type { CellRef } from '../model/area';
import {
  abs,
  compare,
  div,
  equals,
  exact,
  HUNDRED,
  isNegative,
  isPositive,
  isZero,
  mul,
  sub,
  ZERO,
  type Exact,
} from '../model/exact';
import {
  isMissing,
  type Answer,
  type Ask,
  type Asked,
  type FactAbout,
  type InputSource,
  type Missing,
} from '../model/inputs';
import type { Quantity, Unit } from '../model/quantity';
import { readValue, type ValueReading } from '../layout/value';
import type { LabelledQuantity } from '../layout/valueSegments';
import { lowerIsBetter } from '../text/direction';
import { convert, isPercentual, unitNamed } from '../text/units';
import { heldByColumns, heldFor, wholeHeld } from './achieved';
import { ownAmongPeers } from './amongPeers';
import { isAmountAskedAsRate, isAmountOfGrowth, isNumberOfRate, isPiecesAskedAsRate } from './amountOrRate';
import { checksIn, countsIn, factIn, gradeIn, mattersIn, scoresIn } from './answers';
import { columnsByKind, partOfDue, tellsOneKind } from './countColumns';
import { behindDay, doneOn } from './deadlines';
import { doubt, firm, isLevel, lacking, PERCENT, plain, zero, type Held, type HeldCell } from './held';
import { inUnit, MOST_OF_A_RATE, sameUnit } from './inUnit';
import { chooseItem } from './itemChoice';
import { matchMeasure } from './match';
import { deniedInNote, exceptionNoted } from './notes';
import { averageOf } from './numbers/average';
import { countOf } from './numbers/count';
import { daysLateOf } from './numbers/daysLate';
import { columnOnly, extremeOf } from './numbers/extremes';
import { fractionOf, ratioOf } from './numbers/fraction';
import { fallen, growthOf } from './numbers/growth';
import { lastRankOf, lastYearOf } from './numbers/lastYear';
import { groupSizeOf, rankOf } from './numbers/rank';
import { scheduleOf } from './numbers/schedule';
import { scoreOf } from './numbers/score';
import { targetOf } from './numbers/target';
import { farFrom } from './plausible';
import { speaksOfGrowth, type ReadCell } from './rowCells';
import { wordsOf, type Source } from './source';
import { take } from './take';
import { rateWithin } from './wholes';
import { isWholly } from './wholly';

/** Shares of a target in percent beyond which one of two numbers is in another unit. */
const [LEAST_SHARE, MOST_SHARE] = [exact(2), exact(2000)];
/** A share done; less may be a growth. */
const LEAST_DONE = exact(60);
/** What an exception may have moved. */
const EXCEPTED: ReadonlySet<Ask['name']> = new Set(['actual', 'target', 'completion', 'days_late']);

/** 按时上报, 未按期完成. */
const IN_TIME = /^(?:未能?|没有?|不)?(?:按[时期]|如期|及时|在?(?:规定)?(?:时限|期限|时间)[前内])/;
const DENIED = /^[未没不]/;
const MONTHS = unitNamed('个月');
const IN_FULL = /^(未能?|没有?|不)?(按时|按期|及时)?(足额|全额|足量|如数)/;

const isSame = (a: Ask, b: Ask): boolean =>
  a.name === b.name &&
  a.words === b.words &&
  a.unit === b.unit &&
  a.scope === b.scope &&
  a.ofTarget === b.ofTarget &&
  a.ofGrowth === b.ofGrowth &&
  a.scales === b.scales;

export class RowSource implements InputSource {
  constructor(private readonly source: Source) {}

  /** A rule asks for the same few numbers again and again: for its bands, between them, for its steps. */
  private readonly answered: Asked[] = [];

  number(ask: Ask): Answer<Quantity> {
    for (const known of this.answered) if (isSame(known.ask, ask)) return known.answer;
    const found = this.answer(ask);
    const answer = isMissing(found) ? { ...found, missing: ask.name } : found;
    const told = { ask, answer };
    this.answered.push(told);
    this.source.asked?.push(told);
    return answer;
  }

  private answer(ask: Ask): Answer<Quantity> {
    const noted = this.source.part || !EXCEPTED.has(ask.name) ? null : exceptionNoted(this.source.cells);
    if (noted) return doubt(ask, noted);
    switch (ask.name) {
      case 'actual':
      case 'abs_error':
        return this.actual(ask);
      case 'target':
        return targetOf(this.source, ask);
      case 'average':
        return averageOf(this.source, ask);
      case 'last_year':
        return lastYearOf(this.source, ask);
      case 'schedule':
        return scheduleOf(this.source);
      case 'best':
        return extremeOf(this.source, ask, 'best', lowerIsBetter(this.source.cells.name) ? 'min' : 'max');
      case 'max':
        return extremeOf(this.source, ask, 'best', 'max');
      case 'min':
        return extremeOf(this.source, ask, 'worst', 'min');
      case 'goal_value':
        return columnOnly(this.source, ask, 'best');
      case 'base_value':
        return columnOnly(this.source, ask, 'worst');
      case 'growth':
        return growthOf(this.source, ask);
      case 'completion':
        return this.completion(ask);
      case 'count':
        return countOf(this.source, ask);
      case 'rank':
        return rankOf(this.source, ask);
      case 'group_size':
        return groupSizeOf(this.source, ask);
      case 'last_rank':
        return lastRankOf(this.source, ask);
      case 'days_late':
        return daysLateOf(this.source, ask);
      case 'score':
        return scoreOf(this.source, ask);
      case 'numerator':
      case 'denominator':
        return fractionOf(this.source, ask, ask.name);
      case 'ratio':
        return ratioOf(this.source, ask);
      case 'base_score':
      case 'group_average':
      case 'others_score':
      case 'others_full':
      case 'double':
      case 'rank_gain':
        return { missing: ask.name, reason: 'absent' };
    }
  }

  /** Which column holds the value is still being asked: no other column stands in for it meanwhile. */
  private columnAsked(ask: Ask, held: HeldCell | null): Missing | null {
    const { cells, part } = this.source;
    if (part || (held && held.cell?.role !== 'growth') || cells.isGrowth) return null;
    const option = cells.table.doubts.find((d) => d.role === 'actual')?.options[0];
    if (!option || speaksOfGrowth(wordsOf(this.source, ask))) return null;
    const at = { sheet: cells.table.sheet, row: cells.table.headerRows[1], col: option.col };
    return { missing: ask.name, reason: 'doubtful', at, shown: option.header };
  }

  private actual(ask: Ask): Answer<Quantity> {
    const held = heldFor(this.source, ask);
    const asked = this.columnAsked(ask, held);
    if (asked) return asked;
    const reached = this.reachedShare(ask, held);
    if (reached) return reached;
    if (held && this.contradictsPrinted(held)) return doubt(ask, held);
    if (held?.cell && isPiecesAskedAsRate(this.source, held.cell, ask)) {
      const due = this.source.cells.first('target')?.reading.number;
      if (!due) return doubt(ask, held);
      if (partOfDue(this.source.cells)) {
        const value = isZero(due.value) ? null : mul(div(held.reading.number!.value, due.value), HUNDRED);
        return value && compare(value, HUNDRED) <= 0 ? firm(value, PERCENT, held) : doubt(ask, held);
      }
    }
    if (held && isNumberOfRate(this.source, held.cell, ask)) return doubt(ask, held);
    if (held && isLevel(held.reading) && held.cell?.role !== 'growth' && !this.source.cells.isGrowth) {
      const before = lastYearOf(this.source, { ...ask, name: 'last_year' });
      return isMissing(before)
        ? doubt(ask, held)
        : { ok: { ...before.ok, at: held.at, shown: held.reading.shown }, at: held.at };
    }
    if (held?.reading.ratio && !held.reading.number) {
      const { numerator, denominator } = held.reading.ratio;
      const due = targetOf(this.source, { name: 'target', words: wordsOf(this.source, ask) });
      // 12/15 against a target of 15: twelve of them.
      if (!isMissing(due) && due.ok.unit?.text !== PERCENT.text && equals(due.ok.value, denominator))
        return { ok: { ...due.ok, value: numerator, at: held.at, shown: held.reading.shown }, at: held.at };
      const percent = this.source.cells.isPercent() || /率|比/.test(this.source.cells.name + wordsOf(this.source, ask));
      if (!percent) return lacking(ask.name, held);
      return firm(mul(div(numerator, denominator), HUNDRED), PERCENT, held);
    }
    if (held?.reading.rank && !held.reading.number) return rankOf(this.source, ask);
    if (held && !held.reading.number && isWholly(wordsOf(this.source, ask), this.source.cells.name, held.reading.shown))
      return firm(HUNDRED, PERCENT, held);
    const within = held ? rateWithin(wordsOf(this.source, ask) || this.source.cells.name, held.reading.items) : null;
    if (held && within) return firm(within, PERCENT, held);
    if (held?.reading.none) return zero(held);
    if (held?.reading.state === 'blank') return ownAmongPeers(this.source, ask) ?? lacking(ask.name, held);
    const fell = held ? fallen(this.source, ask, held) : null;
    if (fell) return fell;
    if (held && isAmountOfGrowth(this.source, held, ask)) {
      const grown = growthOf(this.source, { ...ask, name: 'growth' });
      if (!isMissing(grown)) return grown;
    }
    // 增幅达到目标 of 10.8亿元 against 10亿元: neither of them is a 增幅.
    if (held && !ask.unit && isAmountOfGrowth(this.source, held, { ...ask, unit: PERCENT })) return doubt(ask, held);
    if (held && isAmountAskedAsRate(this.source, held, ask)) {
      // 增速达到8% of an amount is no share of its target.
      if (speaksOfGrowth(wordsOf(this.source, ask))) return doubt(ask, held);
      const share = this.completion({ ...ask, name: 'completion' });
      // Without its target an amount says nothing of its share: no other reading of the cell may stand in.
      if (isMissing(share)) return doubt(ask, held);
      // 4500万元 beside a bare 90: that is the rate to be reached, and no amount.
      const far = compare(share.ok.value, MOST_OF_A_RATE) > 0 || compare(share.ok.value, LEAST_SHARE) < 0;
      return far && !isZero(share.ok.value) ? doubt(ask, held) : share;
    }
    return take(this.source, ask, held, 'actual');
  }

  /** 完成率95% beside a target of 1000, and no value: 950. */
  private reachedShare(ask: Ask, held: HeldCell | null): Answer<Quantity> | null {
    const { cells, part } = this.source;
    if (part || held?.cell?.role !== 'completion' || cells.first('actual')) return null;
    const [share, due] = [held.reading.number, cells.first('target')?.reading.number];
    if (!share?.unit || !due || !isPercentual(share.unit) || (due.unit && isPercentual(due.unit))) return null;
    const value = div(mul(due.value, share.value), HUNDRED);
    return {
      ok: { ...due, value, unit: due.unit ?? cells.unit ?? ask.unit ?? null, at: held.at, shown: held.reading.shown },
      at: held.at,
    };
  }

  private isAmount(cell: ReadCell | null): boolean {
    const unit = cell?.reading.number?.unit;
    return Boolean(unit && !isPercentual(unit) && unit.dimension !== 'points');
  }

  private isHalfSpelt(held: Held | null): boolean {
    const due = this.source.cells.first('target')?.reading.number;
    const now = held?.reading.number;
    return Boolean(due && now && (due.unit === null) !== (now.unit === null));
  }

  private percentOf(above: Exact, below: Quantity, unit: Unit | null): Exact | null {
    const base = sameUnit(below, unit);
    return base && !isZero(base) ? mul(div(above, base), HUNDRED) : null;
  }

  /** Completion in percent: from actual and target where both stand, else as printed, else a rate that is its own completion. */
  private completion(ask: Ask): Answer<Quantity> {
    const { cells, part } = this.source;
    const percent: Ask = { ...ask, unit: PERCENT };
    const held = heldFor(this.source, { name: 'actual', words: `总量${wordsOf(this.source, ask)}` });
    const printed = held ? (chooseItem(held.reading, 'completion', '') ?? this.doneInPercent(held.reading)) : null;
    if (held && printed && printed !== 'doubtful')
      return inUnit(this.source, printed.quantity, { ...held, cell: null }, percent);
    // 88% beside a target of 2.4亿元: the share that was reached.
    const share = held?.cell?.role === 'actual' ? held.reading.number : null;
    if (held && share?.unit && isPercentual(share.unit) && !held.reading.change && this.isAmount(cells.first('target')))
      return inUnit(this.source, share, { ...held, cell: null }, percent);
    const now = held?.reading.ratio
      ? null
      : take(this.source, { name: 'actual', words: wordsOf(this.source, ask) }, held, 'actual');
    const due = targetOf(this.source, { name: 'target', words: '总量' });
    if (now && !isMissing(now) && !isMissing(due)) {
      const value = this.percentOf(now.ok.value, due.ok, now.ok.unit);
      // One spells out its unit, the other does not, and together they make no sense: the bare one is in another unit.
      if (
        value &&
        this.isHalfSpelt(held) &&
        !isZero(value) &&
        (compare(value, LEAST_SHARE) < 0 || compare(value, MOST_SHARE) > 0)
      )
        return held ? doubt(ask, held) : lacking(ask.name, held);
      // Twenty times the target: one of the two is no amount, or in another unit.
      if (held && value && compare(value, MOST_SHARE) > 0) return doubt(ask, held);
      const told = value && part === null ? this.toldOtherwise(value, now.ok.value, due.ok.value) : null;
      if (told) return doubt(ask, told);
      if (value && (now.ok.unit === null || due.ok.unit === null || convert(due.ok.value, due.ok.unit, now.ok.unit))) {
        const told = part ? null : cells.first('completion')?.reading.number;
        // 102 of 120 beside a printed 95%: one of the three is a slip.
        if (held && told && farFrom(told, value)) return doubt(ask, held);
        return { ok: shareOf(value, now.ok, due.ok, now.at), at: now.at };
      }
    }
    const column = part ? null : cells.first('completion');
    if (column && column.reading.state === 'value') return take(this.source, percent, column, 'completion');
    if (held?.reading.ratio) return ratioOf(this.source, percent);
    // 95% of what is no rate itself, with no target anywhere: the share that was done. 5% may be what it grew by.
    if (held && share?.unit && isPercentual(share.unit) && isMissing(due) && due.reason === 'absent')
      if (!held.reading.change && compare(share.value, LEAST_DONE) >= 0 && !this.isRateByName())
        return inUnit(this.source, share, { ...held, cell: null }, percent);
    return now && isMissing(now) ? now : lacking(ask.name, held);
  }

  private isRateByName(): boolean {
    const { cells } = this.source;
    return (
      cells.isGrowth || cells.row.cells.unit !== undefined || /[率比度面%％幅]|指数|水平|百分|进度/.test(cells.name)
    );
  }

  /** 1600 of 2000 beside a printed 完成率 of 100%. */
  private contradictsPrinted({ cell, reading }: HeldCell): boolean {
    const { cells, part } = this.source;
    const due = cells.first('target')?.reading.number;
    const now = reading.number;
    if (part || cell?.role !== 'actual' || !now || !due || reading.items.length > 1 || !isPositive(due.value))
      return false;
    if ((now.unit?.text ?? null) !== (due.unit?.text ?? null) || cells.isGrowth || cells.isPercent()) return false;
    if (!/^完成(?:率|比例)(?:[(（][%％][)）])?$/.test(cells.columns('completion')[0]?.header.split('/').pop() ?? ''))
      return false;
    return this.toldOtherwise(mul(div(now.value, due.value), HUNDRED), now.value, due.value) !== null;
  }

  /** The printed 完成率 where it is not what the numbers beside it give, either way round: one of the three is a slip. */
  private toldOtherwise(share: Exact, now: Exact, due: Exact): ReadCell | null {
    const cell = this.source.cells.first('completion');
    const printed = cell?.reading.number?.value;
    const column = this.source.cells.columns('completion')[0];
    if (!cell || !printed || cell.reading.state !== 'value' || /序时|时序|预计|增|降/.test(column?.header ?? ''))
      return null;
    const near = (x: Exact) => compare(abs(sub(x, printed)), exact(1)) <= 0;
    const capped = compare(share, HUNDRED) > 0 && compare(printed, HUNDRED) === 0;
    const inverse = !isZero(now) && near(mul(div(due, now), HUNDRED));
    return near(share) || near(div(share, HUNDRED)) || capped || inverse ? null : cell;
  }

  /** 完成年度任务的97%; 完成97% of what is no percentage itself. */
  private doneInPercent({ items }: ValueReading): LabelledQuantity | null {
    const { cells } = this.source;
    const [only] = items;
    if (items.length !== 1 || !only?.quantity.unit || !isPercentual(only.quantity.unit) || only.bound) return null;
    if (!/^(?:已|累计|实际|共)*完成/.test(only.label) || /未|增|减|升|降/.test(only.label)) return null;
    const ofTask = /(?:任务|目标|计划)的?$/.test(only.label);
    // The unit the cell itself spells out does not make the indicator a percentage.
    const unit = cells.row.cells.unit ? cells.unit : cells.columns('actual')[0]?.unit;
    const rate = cells.isGrowth || (unit && isPercentual(unit)) || /[率比度面%％]|指数|水平|百分/.test(cells.name);
    return ofTask || !rate ? only : null;
  }

  fact(words: string, about?: FactAbout): Answer<boolean> {
    const held = wholeHeld(this.source);
    const day = this.source.part || !IN_TIME.test(words) ? null : (doneOn(this.source.cells) ?? held);
    const behind = day && (behindDay(this.source.cells, day, null) ?? behindDay(this.source.cells, day, MONTHS));
    if (day && behind !== null) return { ok: behind <= 0 !== DENIED.test(words), at: day.at };
    if (held?.reading.number && IN_TIME.test(words)) {
      const late = daysLateOf(this.source, { name: 'days_late' });
      if (!isMissing(late)) return { ok: isZero(late.ok.value) !== DENIED.test(words), at: late.at };
    }
    const told = factIn(held, words, about);
    if (!isMissing(told) || !held?.reading.number) return told;
    const denied = this.source.part ? null : deniedInNote(this.source.cells, words);
    return denied ?? (IN_FULL.test(words) ? this.inFull(words, told) : told);
  }
  /** 足额缴纳 of 5400 where 5400 were due. */
  private inFull(words: string, told: Missing): Answer<boolean> {
    const due = targetOf(this.source, { name: 'target' });
    const paid = this.actual({ name: 'actual', unit: isMissing(due) ? null : due.ok.unit });
    if (isMissing(due) || isMissing(paid) || due.ok.unit?.text !== paid.ok.unit?.text) return told;
    const full = compare(paid.ok.value, due.ok.value) >= 0;
    return { ok: /^(未|没有?|不)/.test(words) ? !full : full, at: paid.at };
  }
  applicable(): Answer<boolean> {
    const { cells } = this.source;
    const cell = [cells.first('actual'), cells.first('target')].find((c) => c?.reading.state === 'not_applicable');
    return cell ? { ok: false, at: cell.at } : { ok: true };
  }
  counts(labels: readonly string[]): Answer<readonly Exact[]> {
    const each = this.source.part ? null : columnsByKind(labels, this.source.cells);
    if (each) return countsOfEach(each);
    const held = wholeHeld(this.source);
    if (
      held &&
      !this.source.part &&
      labels.length > 1 &&
      held.reading.items.length <= 1 &&
      tellsOneKind(this.source.cells)
    )
      return doubt({ name: 'count' }, held);
    return countsIn(held ?? heldByColumns(this.source), labels);
  }
  matters(labels: readonly string[]): Answer<readonly (readonly number[])[]> {
    return mattersIn(wholeHeld(this.source) ?? heldByColumns(this.source), labels);
  }
  grade(labels: readonly string[]): Answer<number> {
    const held = wholeHeld(this.source) ?? this.source.cells.first('grade');
    return gradeIn(held, labels);
  }
  checks(labels: readonly string[]): Answer<readonly boolean[]> {
    return checksIn(wholeHeld(this.source), labels);
  }
  scores(labels: readonly string[]): Answer<readonly Exact[]> {
    const held = wholeHeld(this.source);
    if (held) return scoresIn(held, labels);
    const found = labels.map((l) => scoreOf(this.source, { name: 'score', words: l }));
    const missing = found.find(isMissing);
    return missing ?? { ok: found.map((f) => (f as { ok: Quantity }).ok.value) };
  }

  /** An enumerated part by its place; a clause of the cell by its words; otherwise the row itself under those words. */
  part(index: number, words: string): InputSource {
    const held = wholeHeld(this.source);
    const parts = held?.reading.parts ?? [];
    if (held && parts.length > 0)
      return new RowSource({ ...this.source, part: textAt(parts[index] ?? '', held.at), words: '' });
    const clauses =
      held && held.reading.items.length + held.reading.checks.length > 1
        ? held.reading.shown.split(/[；;，,\n]/).filter((c) => c.trim() !== '')
        : [];
    const named =
      clauses.length > 1 && words !== '' && !speaksOfGrowth(words)
        ? matchMeasure(
            words,
            clauses.map((c) => c.replace(/[\d.%％√×]+.*$/, '')),
          )
        : -1;
    if (held && named !== null && named >= 0)
      return new RowSource({ ...this.source, part: textAt(clauses[named] as string, held.at), words: '' });
    return new RowSource({ ...this.source, words });
  }
}

/** A part of what a cell says, read by itself. */
const textAt = (text: string, at: CellRef): HeldCell => ({ reading: readValue(text, 'General'), at, cell: null });

/** One number in each cell. A blank is no nought. */
function countsOfEach(each: readonly ReadCell[]): Answer<readonly Exact[]> {
  const counts: Exact[] = [];
  for (const cell of each) {
    const { number, none, items } = cell.reading;
    const other = number?.unit && !['count', 'other'].includes(number.unit.dimension);
    if (!none && (!number || items.length > 1 || items[0]?.bound || other || isNegative(number.value)))
      return lacking('分类数量', cell);
    counts.push(none || !number ? ZERO : number.value);
  }
  return { ok: counts, at: (each[0] as ReadCell).at };
}

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
