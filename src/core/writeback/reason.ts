/** The only place that puts 扣分原因 into words: the clauses that took marks away, as the trace says them. */
import type { AppraisedRow } from '../model/appraisal';
import { fixedText, isNegative } from '../model/exact';

/** `增速−7.2%低于1.5%，低8.7个百分点；扣9.49分`. '' for a row without a trace. */
export function deductReason(row: AppraisedRow): string {
  const trace = row.trace();
  if (!trace || !row.deduction) return '';
  const applied = trace.steps.filter((s) => s.applied && s.how);
  const taking = applied.filter((s) => s.amount && isNegative(s.amount));
  const hows = (taking.length ? taking : applied).map((s) => s.how);
  return [...new Set(hows), `扣${fixedText(row.deduction, trace.places)}分`].join('；');
}
