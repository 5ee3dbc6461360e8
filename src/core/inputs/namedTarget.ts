/** The only place that chooses among several columns of targets: 全年任务 | 前三季度任务 | 序时任务. */
import { dueBy, shortSpan, targetsNamed, type Due } from '../layout/periods';
import type { Role } from '../model/indicator';
import type { InputColumn } from './inputColumns';

/**
 * 全年任务 | 前三季度任务 | 序时任务: the one the rule names, the year's when it names none. Undefined where it names two or one the table
 * has not, and where what is achieved runs up to the same month as one that it does not name.
 */
export function namedTarget(
  columns: readonly InputColumn[],
  firsts: ReadonlyMap<Role, InputColumn>,
  rule: string,
): InputColumn | undefined {
  const first = firsts.get('target');
  if (!first) return undefined;
  const { parts, year, short } = targetsNamed(rule);
  // 完成季度目标 beside 年度目标 | 季度目标（累计）: that of the quarter, where it runs as far as the value does.
  if (short && columns.length > 1) {
    const [own, another] = columns.filter((c) => shortSpan(c.header) === short);
    const sums = (c: InputColumn | undefined) => c !== undefined && dueBy(c.header).includes('sum');
    return !year && !another && sums(own) && sums(firsts.get('actual')) ? own : undefined;
  }
  if (short && /年/.test(first.header)) return undefined;
  if (columns.length === 1 && parts.length === 0) return first;
  const whole = columns.find((c) => dueBy(c.header).length === 0);
  const until = (c: InputColumn, due: readonly Due[]) => dueBy(c.header).some((d) => due.includes(d));
  if (parts.length === 0) {
    const now = dueBy(firsts.get('actual')?.header ?? '').filter((d) => d !== 'sum');
    // 上半年每少完成1座扣2分: the target of the span that the rule and the value both name.
    const spoken = columns.filter((c) => until(c, now) && until(c, dueBy(rule)));
    if (!year && spoken.length === 1) return spoken[0];
    return !year && columns.some((c) => until(c, now)) ? undefined : (whole ?? first);
  }
  const named = columns.filter((c) => parts.every((due) => until(c, due)));
  if (named.length > 0) return named.length > 1 || year ? undefined : named[0];
  if (parts.every((due) => due.includes('now'))) return whole ?? first;
  return columns.length > 1 || dueBy(first.header).length > 0 || /年/.test(first.header) ? undefined : first;
}
