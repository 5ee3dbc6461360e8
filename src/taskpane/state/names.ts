/** The only place that tells indicators of one name apart: what is measured, else how the rule begins. */
import type { RowRef } from '../../core/model/analysis';
import type { Appraisal, AppraisedTable } from '../../core/model/appraisal';
import { findRow } from './indicators';

const LONGEST = 14;

const shared = new WeakMap<AppraisedTable, ReadonlySet<string>>();

/** Names that several rows of the table bear: a merged 一级指标 over rows without names of their own. */
function sharedNames(table: AppraisedTable): ReadonlySet<string> {
  const known = shared.get(table);
  if (known) return known;
  const once = new Set<string>();
  const often = new Set<string>();
  for (const { indicator } of table.rows) (once.has(indicator.name) ? often : once).add(indicator.name);
  shared.set(table, often);
  return often;
}

/** '' for a name that no other row bears. */
export function besideName(appraisal: Appraisal | null, ref: RowRef | null): string {
  const found = findRow(appraisal, ref);
  if (!found || !sharedNames(found.table).has(found.row.indicator.name)) return '';
  const { measured, ruleText } = found.row.indicator;
  const [opening = ''] = (measured ?? ruleText.trim()).split(/[，。；,;\n]/);
  return opening.length > LONGEST ? `${opening.slice(0, LONGEST)}…` : opening;
}
