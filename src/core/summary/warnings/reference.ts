/** The only place that warns of values on the wrong side of an average, a target or the schedule. */
import type { Shortfall } from '../../model/appraisal';
import { HUNDRED, ONE, compare, decimal, div, isPositive, isZero, mul, type Exact } from '../../model/exact';
import type { Role } from '../../model/indicator';
import { isMissing } from '../../model/inputs';
import type { Quantity, Unit } from '../../model/quantity';
import {
  cellOfRow,
  columnLabel,
  compareQuantities,
  inOneUnit,
  measureLabel,
  shortfall,
  shownQuantity,
  type WarningCase,
  type WarningCheck,
} from './case';

type Measured = 'actual' | 'growth';

/** true when `x` lies on the bad side of `reference`. */
function worse(c: WarningCase, role: Measured, x: Quantity, reference: Quantity): boolean {
  const order = compareQuantities(x, reference);
  if (!order) return false;
  const side = c.better(role, reference);
  return side === 'up' ? order < 0 : side === 'down' && order > 0;
}

const AVERAGES: readonly Role[] = ['average', 'average_region', 'average_city'];

/** 低于平均: any printed average that is better than the row's own value. */
export const belowAverage: WarningCheck = (c) => {
  const role: Measured = c.quantity('growth') ? 'growth' : 'actual';
  const x = c.quantity(role);
  if (!x) return null;
  const missed: Shortfall[] = [];
  for (const name of AVERAGES) {
    const average = c.quantity(name);
    if (average && worse(c, role, x, average))
      missed.push(shortfall(measureLabel(c, role), x, columnLabel(c.table, name) || '平均', average));
  }
  const [first] = missed;
  if (!first) return null;
  return {
    text: () => sayMissed(first, missed),
    at: c.row.indicator.cells[role] ?? cellOfRow(c),
    shortfalls: missed,
  };
};

/** `增速3.6%，低于全区平均4.2%、全市平均5%，分别低0.6个百分点、1.4个百分点`. */
function sayMissed(first: Shortfall, missed: readonly Shortfall[]): string {
  const side = first.side === 'below' ? '低' : '高';
  const averages = missed.map((m) => `${m.against}${m.wanted}`).join('、');
  const gaps = missed.map((m) => m.gap).join('、');
  return `${first.measure}${first.actual}，${side}于${averages}，${missed.length > 1 ? '分别' : ''}${side}${gaps}`;
}

const TARGETS: readonly (readonly [Measured, Role])[] = [
  ['actual', 'target'],
  ['growth', 'growth_target'],
];

/** Of several targets (全年, 前三季度) the one the row's rule goes by; none when it asks for none of them. */
function targetOf(c: WarningCase): Quantity | null {
  if (c.table.columns.filter((x) => x.role === 'target').length < 2) return c.quantity('target');
  const asked = c.asked.find((a) => a.ask.name === 'target' && !isMissing(a.answer));
  return asked && !isMissing(asked.answer) ? asked.answer.ok : null;
}

const missedTarget = ({ measure, actual, wanted, gap, side }: Shortfall): string =>
  `${measure}${actual}，未达目标${wanted}，${side === 'below' ? '差' : '超'}${gap}`;

/** 未达目标: total below its target, growth below its target, or a completion below 100 % that cost marks. Totals in the course of the year go by the schedule. */
export const belowTarget: WarningCheck = (c) => {
  const inYear = scheduleOf(c) !== null;
  const missed: { readonly role: Measured; readonly shortfall: Shortfall }[] = [];
  for (const [role, targetRole] of TARGETS) {
    const x = c.quantity(role);
    const target = targetRole === 'target' ? targetOf(c) : c.quantity(targetRole);
    if (!x || !target || (inYear && role === 'actual') || !worse(c, role, x, target)) continue;
    missed.push({ role, shortfall: shortfall(measureLabel(c, role), x, '目标', target) });
  }
  const [first] = missed;
  if (!first) return inYear ? null : incompleteWithoutTargetCell(c);
  const shortfalls = missed.map((m) => m.shortfall);
  return {
    text: () => shortfalls.map(missedTarget).join('；'),
    at: c.row.indicator.cells[first.role] ?? cellOfRow(c),
    shortfalls,
  };
};

/** The target stands in the text of the cell or of the rule: what the rule asked for tells. */
function incompleteWithoutTargetCell(c: WarningCase): ReturnType<WarningCheck> {
  if (c.row.indicator.cells.target && c.quantity('target')) return null;
  if (!c.row.deduction || !isPositive(c.row.deduction) || c.row.indicator.type !== 'base') return null;
  const known = (name: string): Quantity[] => {
    const found: Quantity[] = [];
    for (const { ask, answer } of c.asked) if (ask.name === name && !isMissing(answer)) found.push(answer.ok);
    return found;
  };
  const short = known('completion').find((q) => compare(q.value, HUNDRED) < 0);
  if (short) {
    const missed = shortfall('完成率', asPercent(short.value), '目标', asPercent(HUNDRED));
    return { text: () => `完成率${missed.actual}，未完成任务`, at: short.at ?? cellOfRow(c), shortfalls: [missed] };
  }
  const [actual] = known('actual');
  const [target] = known('target');
  if (!actual || !target || !worse(c, 'actual', actual, target)) return null;
  const missed = shortfall('完成', actual, '目标', target);
  return { text: () => missedTarget(missed), at: actual.at ?? cellOfRow(c), shortfalls: [missed] };
}

/** 落后序时进度: where a schedule is printed and the rule goes by it, or for a month the user chose (month ÷ 12). */
export const behindSchedule: WarningCheck = (c) => {
  const schedule = scheduleOf(c);
  const done = schedule && progressOf(c);
  if (!schedule || !done || compare(done, schedule.value) >= 0) return null;
  const missed = shortfall('完成进度', asPercent(done), '序时进度', asPercent(schedule.value));
  return {
    text: () => `完成进度${missed.actual}，落后于序时进度${missed.wanted}，差${missed.gap}`,
    at: cellOfRow(c),
    shortfalls: [missed],
  };
};

const PERCENT: Unit = { text: '%', dimension: 'percent', factor: ONE, base: '%' };
const asPercent = (value: Exact): Quantity => ({ value, unit: PERCENT, firmness: 'firm' });

/** What a row without warnings has reached, its targets, averages and schedule, each to be put into words; none when it has none. */
export function reachedOf(c: WarningCase): readonly (() => string)[] {
  const schedule = scheduleOf(c);
  const said = (['actual', 'growth'] as const).flatMap((role) => {
    const x = c.quantity(role);
    const target = role === 'growth' ? c.quantity('growth_target') : schedule ? null : targetOf(c);
    const words = x
      ? [
          ...(target && inOneUnit(x, target) ? [() => `达到目标${shownQuantity(target)}`] : []),
          ...(role === 'growth' || !c.quantity('growth') ? averagesReached(c, x) : []),
        ]
      : [];
    return x && words.length
      ? [() => `${measureLabel(c, role)}${shownQuantity(x)}，${words.map((say) => say()).join('，')}`]
      : [];
  });
  const done = schedule && progressOf(c);
  if (!schedule || !done) return said;
  const progress = (): string =>
    `完成进度${shownQuantity(asPercent(done))}，达到序时进度${shownQuantity(asPercent(schedule.value))}`;
  return [...said, progress];
}

function averagesReached(c: WarningCase, x: Quantity): (() => string)[] {
  const sides = AVERAGES.flatMap((name) => {
    const average = c.quantity(name);
    const order = average && compareQuantities(x, average);
    if (!average || order === null) return [];
    return [{ above: order >= 0, said: () => `${columnLabel(c.table, name) || '平均'}${shownQuantity(average)}` }];
  });
  return [true, false].flatMap((above) => {
    const said = sides.filter((s) => s.above === above).map((s) => s.said);
    return said.length ? [() => `${above ? '不低于' : '不高于'}${said.map((say) => say()).join('、')}`] : [];
  });
}

/** The schedule in percent that this row is held to, or null. */
function scheduleOf(c: WarningCase): Quantity | null {
  const asked = c.asked.find((a) => a.ask.name === 'schedule' && !isMissing(a.answer));
  if (asked && !isMissing(asked.answer)) return asked.answer.ok;
  if (c.quantity('schedule')) return c.quantity('schedule');
  const { month, chosen } = c.month;
  if (!chosen || !month || month >= 12) return null;
  const target = c.quantity('target');
  const cumulative = target && ['money', 'area', 'count', 'other'].includes(target.unit?.dimension ?? '');
  if (!cumulative || c.better('actual', target) !== 'up') return null;
  return { value: div(mul(decimal(String(month)), HUNDRED), decimal('12')), unit: null, firmness: 'firm' };
}

/** Done so far in percent: the printed completion, a value that is a percentage itself, or actual ÷ target. */
function progressOf(c: WarningCase): Exact | null {
  const completion = c.quantity('completion');
  if (completion) return completion.value;
  const actual = c.quantity('actual');
  if (!actual) return null;
  if (actual.unit?.dimension === 'percent') return goesBySchedule(c) ? actual.value : null;
  const target = c.quantity('target');
  const pair = target && inOneUnit(actual, target);
  return pair && !isZero(pair[1]) ? div(mul(pair[0], HUNDRED), pair[1]) : null;
}

/** A growth rate beside a printed schedule is not a progress; only a rule that asks for the schedule makes it one. */
const goesBySchedule = (c: WarningCase): boolean => c.asked.some((a) => a.ask.name === 'schedule');
