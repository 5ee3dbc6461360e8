/** The only place that raises the warnings (预警) of a row, in the order they are shown. */
import type { Warning, WarningKind } from '../../model/appraisal';
import { isNegative, isZero } from '../../model/exact';
import { cellOfRow, measureLabel, shownQuantity, warningOf, type WarningCase, type WarningCheck } from './case';
import { behindSchedule, belowAverage, belowTarget, reachedOf } from './reference';
import { lateReport } from './report';
import { missing, suspicious } from './suspicious';

/** Kinds that look at one row. The others look at the table, but for growth_negative, which stands in where no kind found anything. */
type RowKind = Exclude<
  WarningKind,
  'kept_mark' | 'duplicate' | 'above_full' | 'total_differs' | 'scheme_differs' | 'growth_negative'
>;

const CHECKS: { readonly [K in RowKind]: WarningCheck } = {
  missing,
  below_average: belowAverage,
  below_target: belowTarget,
  behind_schedule: behindSchedule,
  late_report: lateReport,
  suspicious_value: suspicious,
};

const KINDS = Object.keys(CHECKS) as RowKind[];

/**
 * Red: growth is negative (where more is better) or data is missing; otherwise yellow (`domain.md` (b)9). Negative growth
 * colours the row's other warnings; it is a warning of its own only where nothing else was found.
 */
export function rowWarnings(c: WarningCase): Warning[] {
  if (c.row.status === 'not_applicable') return [];
  const shrinking = negativeGrowth(c);
  const row = c.row.indicator.row;
  const found: Warning[] = [];
  for (const kind of KINDS) {
    const hit = CHECKS[kind](c);
    const red = kind === 'missing' || (shrinking !== null && kind !== 'late_report');
    if (hit) found.push(warningOf(kind, red ? 'red' : 'yellow', row, hit));
  }
  return found.length || !shrinking ? found : [warningOf('growth_negative', 'red', row, shrinking)];
}

/**
 * 绿: a scored base row without a warning that reached its plan and averages, each to be put into words, or has none and lost nothing;
 * undefined otherwise.
 */
export function reachedBy(c: WarningCase, warnings: readonly Warning[]): readonly (() => string)[] | undefined {
  const { status, indicator, deduction } = c.row;
  if (status !== 'scored' || indicator.type !== 'base' || warnings.length) return undefined;
  const said = reachedOf(c);
  return said.length || (deduction && isZero(deduction)) ? said : undefined;
}

/** A growth rate below zero: the growth column, or the value of an indicator that is a growth rate by its name. */
function negativeGrowth(c: WarningCase): ReturnType<WarningCheck> {
  const named = /增速|增长率|增幅/.test(c.row.indicator.name);
  const role = c.quantity('growth') ? 'growth' : 'actual';
  const x = c.quantity(role);
  if (!x || !isNegative(x.value) || (role === 'actual' && !named) || c.better(role, x) === 'down') return null;
  const label = role === 'growth' ? measureLabel(c, role) : '完成';
  return { text: () => `${label}${shownQuantity(x)}，为负增长`, at: c.row.indicator.cells[role] ?? cellOfRow(c) };
}
