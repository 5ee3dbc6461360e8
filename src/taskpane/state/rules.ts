/** The only place that says how each distinct rule was read and which ones need a person. */
import type { Appraisal, AppraisedRule } from '../../core/model/appraisal';
import type { RowRef } from '../../core/model/analysis';
import { t } from '../texts';

/** In the order in which they are listed: what needs a person first. */
export const RULE_STATES = ['unread', 'manual', 'rewritten', 'conv', 'read'] as const;
export type RuleState = (typeof RULE_STATES)[number];

export interface ListedRule {
  readonly rule: AppraisedRule;
  readonly state: RuleState;
  /** `固定资产投资等3项`. */
  readonly title: string;
  readonly names: readonly string[];
  readonly first: RowRef;
}

export function listedRules(appraisal: Appraisal): ListedRule[] {
  const rules = appraisal.rules.flatMap((rule): ListedRule[] => {
    const [first] = rule.rows;
    const names = rule.rows.map(({ table, row }) => rowOf(appraisal, table, row)?.indicator.name ?? '');
    if (!first) return [];
    const title = names.length > 1 ? t('rule.rows', { x: names[0]!, n: names.length }) : names[0]!;
    return [{ rule, state: stateOf(appraisal, rule), title, names, first }];
  });
  return rules.sort((a, b) => RULE_STATES.indexOf(a.state) - RULE_STATES.indexOf(b.state));
}

/** 有约定 only where another choice would change a mark of this workbook. */
function stateOf(appraisal: Appraisal, rule: AppraisedRule): RuleState {
  const { status } = rule.reading;
  if (status === 'refused' || status === 'empty') return 'unread';
  if (status === 'manual') return 'manual';
  if (rule.rewritten !== null) return 'rewritten';
  const differs = rule.rows.some(({ table, row }) => rowOf(appraisal, table, row)?.score?.conventions.length);
  return differs ? 'conv' : 'read';
}

const rowOf = (appraisal: Appraisal, table: number, row: number) =>
  appraisal.tables[table]?.rows.find((r) => r.indicator.row === row);

export const matching = (rules: readonly ListedRule[], search: string, state: RuleState | null): ListedRule[] =>
  rules.filter(
    (listed) =>
      (!state || listed.state === state) &&
      (!search || listed.rule.text.includes(search) || listed.names.some((name) => name.includes(search))),
  );
