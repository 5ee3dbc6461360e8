/** The only place that gives the rows of organisations the indicator whose column they are read by: its name, marks, rule and target. */
import type { IndicatorRow, TableRow } from '../model/indicator';
import type { AcrossBlock } from './indicatorsAcross';

/** The rows of one block, each with the indicator, its marks and its rule. */
export function rowsAcross(rows: readonly TableRow[], block: AcrossBlock): TableRow[] {
  const { indicator, rule, full, fullAt, target } = block;
  const own = rows.filter((r): r is IndicatorRow => r.kind === 'indicator');
  const exempt = exemptions(rule?.text ?? '', new Set(own.map((r) => r.name)));
  return own.map((row) =>
    renamed(row, {
      measured: indicator,
      ruleText: exempt(row.name),
      ruleAt: rule?.at ?? null,
      full,
      fullAt,
      ...(target ? { elsewhere: { target: { at: target, header: '目标值', unit: '' } } } : {}),
    }),
  );
}

const EXEMPT =
  /^(.{2,40}?)(?:无|没有|未承担|不承担)[^，。；]{0,8}(?:任务|指标)[，,]?(?:的)?[，,]?(?:不|免予?)(?:予|作|参加|纳入|列入|计入)?(?:考核|考评|计分)$/;

/** 柳溪社区无此项任务，不考核 is said to that organisation alone: the rule without what it says of others. */
function exemptions(rule: string, names: ReadonlySet<string>): (name: string) => string {
  const clauses = rule.split(/(?<=[；;。])/);
  const said = clauses.map((c) => {
    const of = EXEMPT.exec(c.replace(/[；;。\s]+$/, ''))?.[1]?.split(/[、和与及]/) ?? [];
    return of.length > 0 && of.every((o) => names.has(o)) ? of : null;
  });
  if (said.every((of) => of === null)) return () => rule;
  return (name) => clauses.filter((_, i) => said[i]?.includes(name) ?? true).join('');
}

/** A row builds its cells when asked for: a spread would build them all. */
const renamed = (row: IndicatorRow, other: Partial<IndicatorRow>): IndicatorRow =>
  Object.create(Object.getPrototypeOf(row) as object, {
    ...Object.getOwnPropertyDescriptors(row),
    ...Object.fromEntries(Object.entries(other).map(([key, value]) => [key, { value, enumerable: true }])),
  }) as IndicatorRow;

/** Rows that stand for organisations, with the one indicator they are measured by. */
export const named = (rows: readonly TableRow[], measured: string): TableRow[] =>
  rows.flatMap((row): TableRow[] =>
    row.kind === 'indicator' ? [renamed(row, { measured })] : row.kind === 'note' ? [row] : [],
  );
