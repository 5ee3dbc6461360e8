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
  isWhole,
  isZero,
  mul,
  neg,
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
import { isReduction, lowerIsBetter, rankOrder } from '../text/direction';
import { convert, isPercentual, unitNamed } from '../text/units';
import { heldByColumns, heldFor, measureCell, wholeHeld } from './achieved';
import { ownAmongPeers, seriesOf } from './amongPeers';
import { checksIn, countsIn, factIn, gradeIn, mattersIn, scoresIn } from './answers';
import {
  columnsByKind,
  countColumn,
  countsPieces,
  namesAnother,
  partOfDue,
  restOf,
  tellsOneKind,
} from './countColumns';
import { behindDay, doneOn, lateBy } from './deadlines';
import { doubt, firm, isLevel, lacking, PERCENT, plain, zero, type Held, type HeldCell } from './held';
import { inUnit, MOST_OF_A_RATE, sameUnit } from './inUnit';
import { chooseItem } from './itemChoice';
import { joinedCount } from './joined';
import { countedFrom } from './levels';
import { bareWords, matchLabels, matchMeasure } from './match';
import { deniedInNote, exceptionNoted } from './notes';
import { averageOf } from './numbers/average';
import { columnOnly, extremeOf } from './numbers/extremes';
import { lastRankOf, lastYearOf } from './numbers/lastYear';
import { scheduleOf } from './numbers/schedule';
import { targetOf } from './numbers/target';
import { rankIn } from './peerValues';
import { placed, sizeTold, slipsIn } from './places';
import { farFrom } from './plausible';
import { speaksOfGrowth, type ReadCell } from './rowCells';
import { wordsOf, type Source } from './source';
import { MOVES, take } from './take';
import { leftWithin, rateWithin } from './wholes';
import { isNoneLeft, isWholly } from './wholly';

/** What is so much of something, and neither a rate nor a mark. */
const AMOUNTS: ReadonlySet<string> = new Set(['money', 'area', 'count']);
/** Shares of a target in percent beyond which one of two numbers is in another unit. */
const [LEAST_SHARE, MOST_SHARE] = [exact(2), exact(2000)];
/** Rates that are the share of what was due: 完成率, 支出率 of an amount, 开工率 of a number of projects. */
const OF_TARGET = /(?:完成|支出|支付|拨付|执行|到位|开工|竣工|完工|收缴|征收)率$|进度$/;
/** A share done; less may be a growth. */
const LEAST_DONE = exact(60);
/** What an exception may have moved. */
const EXCEPTED: ReadonlySet<Ask['name']> = new Set(['actual', 'target', 'completion', 'days_late']);

/** 按时上报, 未按期完成. */
const IN_TIME = /^(?:未能?|没有?|不)?(?:按[时期]|如期|及时|在?(?:规定)?(?:时限|期限|时间)[前内])/;
const DENIED = /^[未没不]/;
const MONTHS = unitNamed('个月');
/** 未按时限办复的, 超期的. */
const LATE = /未按|未及时|逾期|超期|超时|延期|迟/;
const IN_FULL = /^(未能?|没有?|不)?(按时|按期|及时)?(足额|全额|足量|如数)/;

/** A part of the whole beside it, never more. */
const PASSED = /合格|达标|按[期时]|及时|优良|满意|甲级|准确/;

const EARLY = /提前|提早/;
const BEHIND = /逾期|超期|延期|推迟|延迟|滞后|迟|晚|按[期时]|如期/;

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
        return this.growth(ask);
      case 'completion':
        return this.completion(ask);
      case 'count':
        return this.count(ask);
      case 'rank':
        return this.rank(ask);
      case 'group_size':
        return this.groupSize(ask);
      case 'last_rank':
        return lastRankOf(this.source, ask);
      case 'days_late':
        return this.daysLate(ask);
      case 'score':
        return this.score(ask);
      case 'numerator':
      case 'denominator':
        return this.fraction(ask, ask.name);
      case 'ratio':
        return this.ratio(ask);
      case 'base_score':
      case 'group_average':
      case 'others_score':
      case 'others_full':
      case 'double':
      case 'rank_gain':
        return { missing: ask.name, reason: 'absent' };
    }
  }

  /** 下降率 asked of a row that is itself no fall: 下降2.4%, or −2.4% in a column of growth, is a fall of 2.4%; amounts fall from last year's. */
  private fallen(ask: Ask, held: HeldCell): Answer<Quantity> | null {
    const { cells } = this.source;
    const { number, items } = held.reading;
    if (!isReduction(wordsOf(this.source, ask)) || isReduction(cells.name) || !number || items.length > 1) return null;
    const column = held.cell ? cells.columns(held.cell.role)[0] : undefined;
    if (isReduction(bareWords(column?.header.split('/').pop() ?? ''))) return null;
    const turned = (q: Quantity): Quantity => ({ ...q, value: neg(q.value) });
    if (held.cell?.role === 'growth' || items[0]?.change != null) return inUnit(this.source, turned(number), held, ask);
    const unit = number.unit ?? (held.cell?.unitOfHeader || cells.row.cells.unit ? held.cell?.unit : null);
    const ofLast = !unit && cells.first('last_year')?.reading.state === 'value';
    if ((unit && !isPercentual(unit)) || ofLast) {
      const grown = this.growth({ name: 'growth' });
      return isMissing(grown) ? grown : { ...grown, ok: turned(grown.ok) };
    }
    return isNegative(number.value) ? doubt(ask, held) : null;
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
    if (held?.cell && this.isPiecesAskedAsRate(held.cell, ask)) {
      const due = this.source.cells.first('target')?.reading.number;
      if (!due) return doubt(ask, held);
      if (partOfDue(this.source.cells)) {
        const value = isZero(due.value) ? null : mul(div(held.reading.number!.value, due.value), HUNDRED);
        return value && compare(value, HUNDRED) <= 0 ? firm(value, PERCENT, held) : doubt(ask, held);
      }
    }
    if (held && this.isNumberOfRate(held.cell, ask)) return doubt(ask, held);
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
    if (held?.reading.rank && !held.reading.number) return this.rank(ask);
    if (held && !held.reading.number && isWholly(wordsOf(this.source, ask), this.source.cells.name, held.reading.shown))
      return firm(HUNDRED, PERCENT, held);
    const within = held ? rateWithin(wordsOf(this.source, ask) || this.source.cells.name, held.reading.items) : null;
    if (held && within) return firm(within, PERCENT, held);
    if (held?.reading.none) return zero(held);
    if (held?.reading.state === 'blank') return ownAmongPeers(this.source, ask) ?? lacking(ask.name, held);
    const fell = held ? this.fallen(ask, held) : null;
    if (fell) return fell;
    if (held && this.isAmountOfGrowth(held, ask)) {
      const grown = this.growth({ ...ask, name: 'growth' });
      if (!isMissing(grown)) return grown;
    }
    // 增幅达到目标 of 10.8亿元 against 10亿元: neither of them is a 增幅.
    if (held && !ask.unit && this.isAmountOfGrowth(held, { ...ask, unit: PERCENT })) return doubt(ask, held);
    if (held && this.isAmountAskedAsRate(held, ask)) {
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

  /** 增速达到8% of 132.5亿元 beside last year's 125亿元: an amount whose unit is told. */
  private isAmountOfGrowth({ reading, cell }: HeldCell, ask: Ask): boolean {
    const unit = reading.number?.unit ?? (cell?.unitOfHeader || this.source.cells.row.cells.unit ? cell?.unit : null);
    return (
      cell !== null && cell.role !== 'growth' && Boolean(ask.unit && isPercentual(ask.unit)) &&
      Boolean(unit && !isPercentual(unit)) && speaksOfGrowth(wordsOf(this.source, ask))
    ); // prettier-ignore
  }

  /** In a list 办结件数 is no 办结率, nor is a column 达标村数 a 达标村占比, whatever else the columns hold. */
  private isNumberOfRate(cell: ReadCell | null, ask: Ask): boolean {
    const { table } = this.source.cells;
    const column = table.columns.find((c) => c.col === cell?.at.col);
    const listed = table.form === 'organisations' && table.across === undefined && column?.role === 'actual';
    if (!column || (!listed && column.role !== 'measure') || (cell?.unit && isPercentual(cell.unit))) return false;
    return (
      /(率|占比|比例|比重)$/.test(bareWords(wordsOf(this.source, ask))) && /[数量额]$/.test(bareWords(column.header))
    );
  }

  /** 整改率 of a column 整改完成数: 29 pieces are not 29%. */
  private isPiecesAskedAsRate(cell: ReadCell, ask: Ask): boolean {
    const { cells } = this.source;
    const { number } = cell.reading;
    return (
      cell.role === 'actual' && ask.unit !== undefined && ask.unit !== null && isPercentual(ask.unit) && !ask.ofTarget &&
      number !== null && (number.unit === null || number.unit.dimension === 'count') &&
      !(cells.unit && isPercentual(cells.unit)) &&
      (partOfDue(cells) || countsPieces(cells.columns('actual')[0]?.header ?? ''))
    ); // prettier-ignore
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

  /** 达到序时进度 of an amount: 7000 against 75 % means the share of its target, never 7000 %. */
  private isAmountAskedAsRate({ reading, cell }: HeldCell, ask: Ask): boolean {
    const { cells, part } = this.source;
    if (part || !cell || !ask.unit || !isPercentual(ask.unit) || !reading.number) return false;
    // 支出进度 of an amount is the share of its target that was spent.
    const ofTarget = OF_TARGET.test(bareWords(wordsOf(this.source, ask)));
    if (cells.isPercent() || (!ofTarget && /[率比度]|指数|水平|百分/.test(cells.name + wordsOf(this.source, ask))))
      return false;
    const unit = reading.number.unit ?? cell.unit;
    // An amount with a unit: only a schedule is always a share of the target.
    if (unit) return !isPercentual(unit) && (ofTarget || /序时|时序|时间进度/.test(cells.row.ruleText));
    return cells.first('target')?.reading.number?.unit === null;
  }

  /** Growth on last year in percent: its column, 下降3.2% in the actual cell, an indicator that is a rate of growth, else from the two years. */
  private growth(ask: Ask): Answer<Quantity> {
    const { cells, part } = this.source;
    const percent: Ask = { ...ask, unit: ask.unit ?? PERCENT };
    const column = part ? null : cells.first('growth');
    if (column && column.reading.state === 'value') return take(this.source, percent, column, 'growth');
    const held = heldFor(this.source, { name: 'actual', words: '总量' });
    if (held && held.reading.state === 'value') {
      const item = held.reading.items.length > 0 ? chooseItem(held.reading, 'growth', '') : null;
      if (item && item !== 'doubtful') {
        const told = inUnit(this.source, item.quantity, { ...held, cell: null }, percent);
        const signless = item.change === null && !cells.isGrowth && held.cell?.role !== 'growth';
        return signless && !isMissing(told) ? { ...told, ok: { ...told.ok, signless } } : told;
      }
      if (isLevel(held.reading)) return firm(ZERO, PERCENT, held);
      const amount = held.reading.number?.unit ?? (cells.row.cells.unit ? cells.unit : null);
      if (cells.isGrowth && !(amount && !isPercentual(amount) && amount.dimension !== 'points'))
        return take(this.source, percent, held, 'actual');
    }
    const now = take(this.source, { name: 'actual' }, held, 'actual');
    const before = lastYearOf(this.source, { name: 'last_year' });
    if (isMissing(now)) return now;
    if (isMissing(before)) return before;
    // 1 亿 last year and 10500 万 this year: in one unit before they are compared.
    const base = sameUnit(before.ok, now.ok.unit);
    const value = base && isPositive(base) ? mul(div(sub(now.ok.value, base), base), HUNDRED) : null;
    return value
      ? { ok: { value, unit: PERCENT, firmness: now.ok.firmness, at: now.at, shown: now.ok.shown }, at: now.at }
      : lacking(ask.name, held);
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
    if (held?.reading.ratio) return this.ratio(percent);
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

  /** A count of incidents or results. 无 is 0; a blank is not. */
  private count(ask: Ask): Answer<Quantity> {
    const overdue =
      this.source.part || !LATE.test(wordsOf(this.source, ask)) ? null : this.source.cells.first('overdue');
    if (overdue && overdue.reading.state === 'value')
      return take(this.source, { ...ask, unit: null }, overdue, 'other');
    const rest = this.source.part ? null : restOf(wordsOf(this.source, ask), this.source.cells);
    if (rest) return this.leftOf(rest.all, rest.passed);
    const told = this.source.part ? null : countColumn(wordsOf(this.source, ask), this.source.cells);
    const held = told && told !== 'unsure' ? { ...told, cell: told } : heldFor(this.source, ask);
    if (held && (told === 'unsure' || this.isNumberOfRate(held.cell, ask))) return doubt(ask, held);
    // 8 under 完成值 beside a target of 10 is no count of what was not done.
    if (held?.cell && !this.source.part && this.countsDone(held.cell, wordsOf(this.source, ask)))
      return doubt(ask, held);
    // 承办36件 is no count of what came late.
    if (held?.cell && LATE.test(wordsOf(this.source, ask)) && this.source.cells.isTotalOfAll(held.cell))
      return doubt(ask, held);
    if (!held || held.reading.state !== 'value') return lacking(ask.name, held);
    const { reading } = held;
    if (reading.none || isNoneLeft(wordsOf(this.source, ask), reading.shown)) return zero(held);
    // 逾期2天 where days ahead of time are counted
    if (EARLY.test(wordsOf(this.source, ask)) && !this.source.part && !EARLY.test(reading.shown))
      return BEHIND.test(reading.shown) ? zero(held) : doubt(ask, held);
    const levelled = countedFrom(wordsOf(this.source, ask), reading.items);
    if (levelled === 'unsure') return doubt(ask, held);
    if (levelled)
      return inUnit(this.source, { value: levelled, unit: null, firmness: 'firm' }, held, { ...ask, unit: null });
    if (reading.number && reading.items.length <= 1) {
      const label = reading.items[0]?.label ?? '';
      // 97% of something is no number of incidents.
      const share = reading.number.unit !== null && isPercentual(reading.number.unit);
      if (
        share ||
        countsOther(ask, reading.number) ||
        (wordsOf(this.source, ask) !== '' && namesAnother(label, wordsOf(this.source, ask))) ||
        reading.bound ||
        // 较上年减少2起 says how it moved, not how many there were.
        ((reading.items[0]?.change ?? null) !== null &&
          /[较比]/.test(reading.shown) &&
          !MOVES.test(wordsOf(this.source, ask))) ||
        (/^(已|均)?(完成|办结|整改)/.test(label) && /未|缺|少|漏|迟/.test(wordsOf(this.source, ask)))
      )
        return doubt(ask, held);
      return inUnit(this.source, reading.number, held, ask);
    }
    if (reading.items.length > 1) {
      if (reading.items.every((i) => isZero(i.quantity.value))) return zero(held);
      // 2户5人 of a rule that counts 户.
      const own = reading.items.filter((i) => i.quantity.unit?.text === ask.counted?.text);
      if (ask.counted && own.length === 1 && own[0] && reading.items.every((i) => i.label === '' && !i.bound))
        return inUnit(this.source, own[0].quantity, held, ask);
      const left = leftWithin(wordsOf(this.source, ask), reading.items);
      if (left) return inUnit(this.source, { value: left, unit: null, firmness: 'firm' }, held, { ...ask, unit: null });
      const together = joinedCount(wordsOf(this.source, ask), reading.items);
      if (together) return together === 'unsure' ? doubt(ask, held) : inUnit(this.source, together, held, ask);
      const match =
        wordsOf(this.source, ask) === ''
          ? null
          : matchLabels(
              reading.items.map((i) => i.label),
              [wordsOf(this.source, ask)],
            );
      const found = match ? match.indexOf(0) : -1;
      const meant = reading.items[found]?.quantity;
      return meant && !countsOther(ask, meant) ? inUnit(this.source, meant, held, ask) : doubt(ask, held);
    }
    return lacking(ask.name, held);
  }

  private countsDone(cell: ReadCell, words: string): boolean {
    const due = this.source.cells.first('target')?.reading;
    const header = this.source.cells.columns('actual')[0]?.header ?? '';
    const plain = cell.reading.number && cell.reading.items.length <= 1 && !/[未没缺少漏迟无]/.test(cell.reading.shown);
    if (!plain || cell.role !== 'actual') return false;
    // 已入库 says of itself what it counts.
    if (/^已/.test(header.split('/').pop() ?? '') && /[未没]/.test(words)) return true;
    if (!due?.number || due.bound || !isPositive(due.number.value)) return false;
    return /完成|实际|已/.test(header) && /^(?:有)?(?:应.{1,4})?(?:未|没有|缺|少)/.test(words);
  }

  /** 30 sampled, 27 passed: 3 did not. */
  private leftOf(all: ReadCell, passed: ReadCell): Answer<Quantity> {
    const [whole, part] = [all.reading.number, passed.reading.number];
    if (!whole || !part) return lacking('count', whole ? passed : all);
    const value = sub(whole.value, part.value);
    if (isNegative(value)) return doubt({ name: 'count' }, passed);
    return { ok: { value, unit: null, firmness: part.firmness, at: passed.at, shown: `${plain(whole)} - ${plain(part)}` }, at: passed.at }; // prettier-ignore
  }

  private rank(ask: Ask): Answer<Quantity> {
    const { cells } = this.source;
    const columns = cells.columns('rank').map((c) => cells.cell(c));
    const filled = columns.filter((c) => c.reading.state === 'value');
    const held = heldFor(this.source, { name: 'actual', words: wordsOf(this.source, ask) });
    for (const cell of [...(filled.length > 1 ? [] : filled), ...(held ? [held] : [])]) {
      const { number } = cell.reading;
      const rank = placed(cell);
      if (rank) {
        if (rank.fromBottom && !rank.of) return doubt(ask, cell);
        const value = rank.fromBottom && rank.of ? sub(rank.of, sub(rank.rank, exact(1))) : rank.rank;
        if (slipsIn(value, cells, cell === held ? null : held)) return doubt(ask, cell);
        return firm(value, null, cell);
      }
      const isRank =
        ('role' in cell && cell.role === 'rank') ||
        cells.unit?.dimension === 'rank' ||
        /^(名|位|名次|位次)$/.test(cells.unit?.text ?? '') ||
        /(位次|排名|名次|排位)$/.test(cells.name);
      if (number && isRank && isWhole(number.value) && compare(number.value, ZERO) > 0)
        if (slipsIn(number.value, cells, cell === held ? null : held)) return doubt(ask, cell);
        else return { ok: { ...number, unit: null, at: cell.at, shown: cell.reading.shown }, at: cell.at };
    }
    if (filled.length > 1) return doubt(ask, filled[0] as ReadCell);
    const series = seriesOf(this.source, ask);
    if (series === 'doubtful') return { missing: ask.name, reason: 'doubtful' };
    if (!series) return lacking(ask.name, columns[0] ?? null);
    const own = held?.reading.number;
    if (own && series.own && !equals(own.value, series.own.value))
      return { missing: ask.name, reason: 'doubtful', at: series.at, shown: series.own.shown };
    const order = rankOrder(`${cells.row.ruleText} ${wordsOf(this.source, ask)}`, `${cells.name} ${series.name}`);
    if (!order) return { missing: ask.name, reason: 'doubtful', at: series.at, shown: series.own?.shown };
    const value = rankIn(series, order === 'ascending');
    return value
      ? { ok: { value, unit: null, firmness: 'firm', at: series.at, shown: series.own?.shown }, at: series.at }
      : { missing: ask.name, reason: 'absent', at: series.at };
  }

  private groupSize(ask: Ask): Answer<Quantity> {
    const told = this.source.part ? null : sizeTold(this.source.cells);
    const held = told ? null : heldFor(this.source, { name: 'actual', words: wordsOf(this.source, ask) });
    const of = told?.of ?? held?.reading.rank?.of;
    const cell = told?.cell ?? held;
    if (of && cell) return firm(of, null, cell);
    const series = seriesOf(this.source, ask);
    if (!series || series === 'doubtful') return { missing: ask.name, reason: series ? 'doubtful' : 'absent' };
    return {
      ok: { value: exact(series.values.length + series.missing), unit: null, firmness: 'firm', at: series.at },
      at: series.at,
    };
  }

  /** Days (or months, as the rule counts) late. 按时 is 0. */
  private daysLate(ask: Ask): Answer<Quantity> {
    const day = this.source.part ? null : doneOn(this.source.cells);
    const held = day ? { ...day, cell: null } : heldFor(this.source, ask);
    if (!held || held.reading.state !== 'value') return lacking(ask.name, held);
    if (held.reading.none || held.reading.fact === true) return zero(held);
    const behind = this.source.part ? null : behindDay(this.source.cells, held, ask.unit ?? null);
    if (behind !== null) return firm(exact(Math.max(behind, 0)), ask.unit ?? null, held);
    const unit = held.reading.number?.unit;
    if (unit && unit.dimension !== 'time') return lacking(ask.name, held);
    const told = this.source.part ? null : lateBy(held, this.source.cells.first('target'));
    if (told === 'unsure') return doubt(ask, held);
    if (told === 'intime') return zero(held);
    if (told) return inUnit(this.source, told, { ...held, cell: null }, ask);
    // A bare 8 beside a price for each week: eight days as likely as eight weeks.
    if (!unit && ask.unit?.text === '周' && held.cell?.unit?.dimension !== 'time') return doubt(ask, held);
    return take(
      this.source,
      ask,
      {
        ...held,
        cell: held.cell && { ...held.cell, unit: held.cell.unit?.dimension === 'time' ? held.cell.unit : null },
      },
      'actual',
    );
  }

  /** A mark of another appraisal, 0–100; its unit is of no account. */
  private score(ask: Ask): Answer<Quantity> {
    const held = heldFor(this.source, ask);
    if (!held || held.reading.state !== 'value') return lacking(ask.name, held);
    // 42600万元 where a rate is asked for is no mark either.
    const unit = held.reading.number?.unit ?? held.cell?.unit;
    if (ask.unit && isPercentual(ask.unit) && unit && AMOUNTS.has(unit.dimension)) return lacking(ask.name, held);
    return take(this.source, { ...ask, unit: null }, { ...held, cell: null }, 'actual');
  }

  private fraction(ask: Ask, which: 'numerator' | 'denominator'): Answer<Quantity> {
    const { cells, part } = this.source;
    const column = part ? null : cells.first(which);
    if (column && column.reading.state === 'value') return take(this.source, { ...ask, unit: null }, column, 'other');
    const held = heldFor(this.source, { name: 'actual', words: '' });
    const ratio = held?.reading.ratio;
    if (held && ratio) return firm(ratio[which], null, held);
    const words = wordsOf(this.source, ask);
    const items = held?.reading.items ?? [];
    const named =
      words === ''
        ? -1
        : matchMeasure(
            words,
            items.map((i) => i.label),
          );
    if (held && named !== null && named >= 0)
      return inUnit(
        this.source,
        (items[named] as (typeof items)[number]).quantity,
        { ...held, cell: null },
        { ...ask, unit: null },
      );
    const measured = words === '' ? null : measureCell(this.source, words);
    if (measured && measured.role === 'measure') return take(this.source, { ...ask, unit: null }, measured, 'other');
    return lacking(ask.name, column ?? held);
  }

  private ratio(ask: Ask): Answer<Quantity> {
    const held = heldFor(this.source, { ...ask, name: 'actual' });
    if (held?.reading.number) return take(this.source, { ...ask, unit: ask.unit ?? PERCENT }, held, 'actual');
    const above = this.fraction({ name: 'numerator' }, 'numerator');
    const below = this.fraction({ name: 'denominator' }, 'denominator');
    if (isMissing(above)) return above;
    if (isMissing(below) || isZero(below.ok.value)) return isMissing(below) ? below : lacking(ask.name, held);
    // 156 passed of 150 tested
    const passed = this.source.part ? null : this.source.cells.columns('numerator')[0];
    if (passed && PASSED.test(passed.header) && compare(above.ok.value, below.ok.value) > 0)
      return doubt(ask, this.source.cells.cell(passed));
    return {
      ok: {
        value: mul(div(above.ok.value, below.ok.value), HUNDRED),
        unit: PERCENT,
        firmness: 'firm',
        at: above.at,
        shown: above.ok.shown,
      },
      at: above.at,
    };
  }

  fact(words: string, about?: FactAbout): Answer<boolean> {
    const held = wholeHeld(this.source);
    const day = this.source.part || !IN_TIME.test(words) ? null : (doneOn(this.source.cells) ?? held);
    const behind = day && (behindDay(this.source.cells, day, null) ?? behindDay(this.source.cells, day, MONTHS));
    if (day && behind !== null) return { ok: behind <= 0 !== DENIED.test(words), at: day.at };
    if (held?.reading.number && IN_TIME.test(words)) {
      const late = this.daysLate({ name: 'days_late' });
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
    const found = labels.map((l) => this.score({ name: 'score', words: l }));
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
const PEOPLE = /^(人|人次|名|位)$/;
const HOUSES = /^(户|家)$/;

/** 5人 of a rule that counts 户. */
function countsOther({ counted }: Ask, { unit }: Quantity): boolean {
  const [due, typed] = [counted?.text ?? '', unit?.text ?? ''];
  return (PEOPLE.test(due) && HOUSES.test(typed)) || (HOUSES.test(due) && PEOPLE.test(typed));
}

const shareOf = (value: Exact, now: Quantity, due: Quantity, at: CellRef | undefined): Quantity => ({
  value,
  unit: PERCENT,
  firmness: now.firmness,
  at,
  get shown() {
    return `${plain(now)} ÷ ${plain(due)}`;
  },
});
