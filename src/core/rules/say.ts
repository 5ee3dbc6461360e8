/** The only place that says a rule back in canonical Chinese. */
import type { Rule } from '../methods/rule';

export function sayRule(rule: Rule): string {
  void rule;
  return '';
}
