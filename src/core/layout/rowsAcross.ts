/** The only place that gives the rows of organisations the indicator whose column they are read by: its name, marks, rule and target. */
import type { IndicatorRow, TableRow } from '../model/indicator';
import type { AcrossBlock } from './indicatorsAcross';

/** The rows of one block, each with the indicator, its marks and its rule. */
export function rowsAcross(rows: readonly TableRow[], block: AcrossBlock): TableRow[] {
  const { indicator, rule, full, fullAt, target } = block;
  return rows
    .filter((r): r is IndicatorRow => r.kind === 'indicator')
    .map((row) =>
      renamed(row, {
        measured: indicator,
        ruleText: rule?.text ?? '',
        ruleAt: rule?.at ?? null,
        full,
        fullAt,
        ...(target ? { elsewhere: { target: { at: target, header: '目标值', unit: '' } } } : {}),
      }),
    );
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
