/** The only place that hears in prose what a number is held against, and bears it out: 占年度任务的85%, 超额完成2万亩任务, 低于全市平均增速（5.0%）0.8个百分点. */
import { abs, add, compare, decimal, div, equals, HUNDRED, isZero, mul, ONE, sub, type Exact } from '../model/exact';
import type { Quantity, Unit } from '../model/quantity';
import { convert, unitNamed, unitNamesAt } from '../text/units';
import { clausesIn, type Clause, type ToldNumber } from './clauses';

const N = '(\\d+(?:\\.\\d+)?)';
const UNIT = '([^\\d，。；、（）()的]{0,6}?)';
const TASK = '(?:目标任务|任务目标|目标值|任务|目标|计划)(?:数|值|量)?';
const OF_YEAR = '(?:年度|全年|年初|当年)?';
const GIVEN = '(?:(?:[国省市县]|自治区|上级)?级?(?:下达|分配|确定|核定)(?:的)?)?';
/** 占年度任务的85%, 完成年度任务45亿元的94%, 完成率85%. */
const SHARE = new RegExp(
  `^(?:已|占|完成|为|达到?)+${GIVEN}${OF_YEAR}${GIVEN}${TASK}(?:${N}${UNIT})?的?${N}%$|^(?:任务|目标|计划)?完成(?:率|比例)(?:为|达到?)?${N}%$`,
);
/** 超额完成市下达的2万亩任务, 未达到下降3.5%的年度目标. */
const MET = new RegExp(
  `^(?:已|均)?(超额|超|未能?|没有)?(?:圆满|全面|如期|按期)?(?:完成|达到|实现)了?${GIVEN}${OF_YEAR}${GIVEN}(?:(下降|降低|减少|增长|提高)?${N}${UNIT}的?${OF_YEAR}${TASK}|${TASK}(下降|降低|减少|增长|提高)?${N}${UNIT})$`,
);
/** 低于全市平均增速（5.0%）0.8个百分点. */
const MEAN = new RegExp(
  `^[比较]?(低于|高于|高出|落后于?|领先于?)?(全[国省区市县])平均(?:水平|增[速幅]|值|数)?(?:\\(${N}%\\))?(低|高出?)?${N}个百分点$`,
);

const TENTH = div(ONE, decimal('10')!);

/** What the number of that clause is: its last, with the words of a change before it. */
interface Told {
  readonly clause: Clause;
  readonly number: ToldNumber;
  /** 下降 before it. */
  readonly fell: boolean;
}

const toldIn = (clause: Clause | undefined): Told | null => {
  const number = clause?.numbers[clause.numbers.length - 1];
  if (!clause || !number) return null;
  return { clause, number, fell: /(?:下降|降低|减少)了?$/.test(clause.text.slice(0, number.at)) };
};

const quantity = (digits: string, unit: string): Quantity | null => {
  const value = decimal(digits);
  const name = unitNamesAt(unit, 0)[0];
  return value && { value, unit: (name === undefined ? null : unitNamed(name)) ?? null, firmness: 'firm' };
};

/** In the unit of the number; null where they measure different things. */
const inUnitOf = ({ value, unit }: Pick<Quantity, 'value' | 'unit'>, to: Unit | null): Exact | null =>
  unit && to ? convert(value, unit, to) : unit || to ? null : value;

/** The aim that the share or the judgement speaks of, where the number before it bears it out; null where it does not. */
function aimOf(text: string, now: Told, due: Quantity | null): string | null {
  const share = SHARE.exec(text);
  if (share) {
    const [, told, unit, printed, rate] = share;
    const aim = told === undefined ? due : quantity(told, unit!);
    const base = aim && inUnitOf(aim, now.number.unit);
    if (!aim || !base || isZero(base) || now.number.unit?.text === '%' || !agrees(aim, told === undefined ? null : due)) return null; // prettier-ignore
    const off = abs(sub(mul(div(now.number.value, base), HUNDRED), decimal((printed ?? rate)!)!));
    return compare(off, ONE) < 0 ? (told === undefined || due ? '' : `目标${told}${unit}`) : null;
  }
  const met = MET.exec(text);
  if (!met) return null;
  const [, how, fellFirst, first, firstUnit, fellThen, then, thenUnit] = met;
  const [fall, digits, unit] = [fellFirst ?? fellThen, (first ?? then)!, (firstUnit ?? thenUnit)!];
  const aim = quantity(digits, unit);
  const base = aim && inUnitOf(aim, now.number.unit);
  if (!aim || !base || !agrees(aim, due) || /下降|降低|减少/.test(fall ?? '') !== now.fell) return null;
  const order = compare(now.number.value, base);
  const borne = how === undefined ? order >= 0 : how.startsWith('超') ? order > 0 : order < 0;
  return borne ? (due ? '' : `目标${fall ?? ''}${digits}${unit}`) : null;
}

/** No other aim than the row's own. */
const agrees = (aim: Quantity, due: Quantity | null): boolean => {
  const own = due && inUnitOf(due, aim.unit);
  return due === null || (own !== null && equals(own, aim.value));
};

/** The mean of others, by how far the number lies from it, and by its own number where that stands there as well. */
function meanOf(text: string, now: Told): string | null {
  const [all, before, whose, told, behind, by] = MEAN.exec(text) ?? [];
  const way = before ?? behind;
  if (all === undefined || way === undefined || (before && behind) || now.number.unit?.text !== '%') return null;
  const own = now.fell ? mul(now.number.value, decimal('-1')!) : now.number.value;
  const mean = /低|落后/.test(way) ? add(own, decimal(by!)!) : sub(own, decimal(by!)!);
  if (told === undefined) return null;
  return compare(abs(sub(mean, decimal(told)!)), TENTH) < 0 ? `${whose}平均${told}%` : null;
}

const MOVED_TO =
  /由(?:(?:上年|去年|20\d\d年)(?:同期|[末底度])?的?)?(\d+(?:\.\d+)?[^\d，。；]{1,3}?)(?:提[高升]|上升|增[长加]|下降|降低|降|减少|升)(?:至|到|为)(?=\d)/;
const LEVEL = /^(?:[与和同较比])?(?:上年|去年)(?:同期)?(?:相比)?(?:基本)?(?:持平|相同)$/;
const OF_LAST = /同比|上年|去年|上期|增[长速幅]|提[高升]|上升|下降|降低|净增/;

/** 由上年的62.3%提高到62.8% and 46起，与上年持平: what last year was, said by itself where the rule asks of it. */
export function withLastYearTold(shown: string, known: string): string {
  const moved = MOVED_TO.exec(shown);
  if (moved && !/环比|月|季/.test(shown)) {
    const now = shown.replace(moved[0], '');
    return OF_LAST.test(known) ? `${now.replace(/[。；]$/, '')}，上年${moved[1]}` : now;
  }
  if (!/持平|相同/.test(shown) || !/上年|去年/.test(known)) return shown;
  const clauses = clausesIn(shown);
  const [first, second, more] = clauses;
  const [number, another] = first?.numbers ?? [];
  if (!first || !second || more || !number || another || !LEVEL.test(second.text) || !number.unit || number.unit.text === '%') return shown; // prettier-ignore
  return `${first.shown}，上年${first.text.slice(number.at, number.end)}`;
}

/** A lower number is no sign that it was not met. */
const LOWER = /不超过|不高于|控制在|以[内下]|压减/;
/** What is told besides is of the same number. */
const MORE_OF_IT = /[未没不核审查认剔扣减除退撤待拟另余]|其中|验收|目标|任务|计划/;

/** The text with the aim or the mean said by itself, and the number that is held against it without a name of its own. */
export function withAimsTold(shown: string, rule: string, due: () => Quantity | null): string {
  if (!/任务|目标|计划|平均|完成[率比]/.test(shown) || LOWER.test(rule + shown)) return shown;
  const clauses = clausesIn(shown);
  for (const [i, clause] of clauses.entries()) {
    const now = toldIn(clauses[i - 1]);
    if (!now) continue;
    const mean = meanOf(clause.text, now);
    if (mean) return said(clauses, i, [clauses[i - 1]!.shown, mean]);
    const aim = aimOf(clause.text, now, due());
    if (aim === null) continue;
    const first = clauses[i - 1]!;
    const rest = clauses.filter((_, n) => n !== i && n !== i - 1);
    const own = first.numbers.length === 1 && !MORE_OF_IT.test(first.text);
    // Of all that is told, this is what was due.
    if (own && rest.every((c) => c.numbers.length > 0 && !MORE_OF_IT.test(c.text)))
      return [bare(now), aim].filter((t) => t !== '').join('，');
    return said(clauses, i, [first.shown, aim]);
  }
  return shown;
}

const bare = ({ clause, number, fell }: Told): string =>
  `${fell ? '下降' : /增长了?$/.test(clause.text.slice(0, number.at)) ? '增长' : '完成'}${clause.text.slice(number.at, number.end)}`; // prettier-ignore

const said = (clauses: readonly Clause[], i: number, two: readonly string[]): string =>
  [...clauses.slice(0, i - 1).map((c) => c.shown), ...two, ...clauses.slice(i + 1).map((c) => c.shown)]
    .map((t) => t.trim())
    .filter((t) => t !== '')
    .join('，');
