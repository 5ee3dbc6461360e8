/** The only place that warns of values on the wrong side of an average, a target or the schedule. */
import { HUNDRED, compare, decimal, div, isPositive, isZero, mul, type Exact } from '../../model/exact';
import type { Role } from '../../model/indicator';
import { isMissing } from '../../model/inputs';
import type { Quantity } from '../../model/quantity';
import {
  cellOfRow,
  columnLabel,
  compareQuantities,
  inOneUnit,
  measureLabel,
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
  const missed = AVERAGES.flatMap((name) => {
    const average = c.quantity(name);
    return average && worse(c, role, x, average) ? [{ name, average }] : [];
  });
  const first = missed[0];
  if (!first) return null;
  const order = compareQuantities(x, first.average) ?? 0;
  const averages = missed.map((m) => `${columnLabel(c.table, m.name) || '平均'}${shownQuantity(m.average)}`).join('、');
  return {
    text: `${measureLabel(c, role)}${shownQuantity(x)}，${order < 0 ? '低于' : '高于'}${averages}`,
    at: c.row.indicator.cells[role] ?? cellOfRow(c),
  };
};

/** 未达目标: total below its target, growth below its target, or a completion below 100 % that cost marks. */
export const belowTarget: WarningCheck = (c) => {
  if (scheduleOf(c)) return null;
  const pairs: readonly (readonly [Measured, Role])[] = [
    ['actual', 'target'],
    ['growth', 'growth_target'],
  ];
  const missed = pairs.flatMap(([role, targetRole]) => {
    const x = c.quantity(role);
    const target = c.quantity(targetRole);
    return x && target && worse(c, role, x, target) ? [{ role, x, target }] : [];
  });
  const first = missed[0];
  if (first) {
    const text = missed.map(
      (m) => `${measureLabel(c, m.role)}${shownQuantity(m.x)}，未达目标${shownQuantity(m.target)}`,
    );
    return { text: text.join('；'), at: c.row.indicator.cells[first.role] ?? cellOfRow(c) };
  }
  return incompleteWithoutTargetCell(c);
};

/** The target stands in the text of the cell or of the rule: what the rule asked for tells. */
function incompleteWithoutTargetCell(c: WarningCase): ReturnType<WarningCheck> {
  if (c.row.indicator.cells.target && c.quantity('target')) return null;
  if (!c.row.deduction || !isPositive(c.row.deduction) || c.row.indicator.type !== 'base') return null;
  const known = (name: string): Quantity[] =>
    c.asked.flatMap((a) => (a.ask.name === name && !isMissing(a.answer) ? [a.answer.ok] : []));
  const short = known('completion').find((q) => compare(q.value, HUNDRED) < 0);
  if (short) return { text: `完成率${shownQuantity(short)}，未完成任务`, at: short.at ?? cellOfRow(c) };
  const [actual] = known('actual');
  const [target] = known('target');
  if (!actual || !target || !worse(c, 'actual', actual, target)) return null;
  return { text: `完成${shownQuantity(actual)}，未达目标${shownQuantity(target)}`, at: actual.at ?? cellOfRow(c) };
}

/** 落后序时进度: where a schedule is printed and the rule goes by it, or for a month the user chose (month ÷ 12). */
export const behindSchedule: WarningCheck = (c) => {
  const schedule = scheduleOf(c);
  const done = schedule && progressOf(c);
  if (!schedule || !done || compare(done, schedule.value) >= 0) return null;
  const percent = { value: done, unit: null, firmness: 'firm' } as const;
  return {
    text: `完成进度${shownQuantity(percent)}%，落后于序时进度${shownQuantity({ ...schedule, unit: null })}%`,
    at: cellOfRow(c),
  };
};

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
