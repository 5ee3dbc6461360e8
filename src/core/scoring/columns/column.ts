/** The only place that says what a table of rows is when it is scored by columns: inputs as scaled whole numbers, one array each. */
import { exact, type Exact } from '../../model/exact';
import type { Answer, Ask, InputSource, MeasureName } from '../../model/inputs';
import type { Quantity, Unit } from '../../model/quantity';

/** One input of all rows. */
export interface Column {
  /** The value times 10^`decimals`, a whole number; NaN where the row has none. */
  readonly values: Float64Array;
  readonly decimals: number;
  readonly unit: Unit | null;
}

/** All columns are equally long. */
export type Columns = Readonly<Partial<Record<MeasureName, Column>>>;

const ABSENT = { missing: '', reason: 'absent' } as const;
const absent = (): typeof ABSENT => ABSENT;

/** One row of the columns, as the evaluator asks for it. Only numbers; the row has the task its rule speaks of. */
export function rowOf(columns: Columns, row: number): InputSource {
  const source: InputSource = {
    number: ({ name }: Ask): Answer<Quantity> => {
      const column = columns[name];
      const value = column?.values[row];
      if (!column || value === undefined || Number.isNaN(value)) return { ...ABSENT, missing: name };
      return { ok: { value: quotient(value, column.decimals), unit: column.unit, firmness: 'firm' } };
    },
    fact: absent,
    applicable: () => ({ ok: true }),
    counts: absent,
    matters: absent,
    grade: absent,
    checks: absent,
    scores: absent,
    part: () => source,
  };
  return source;
}

const quotient = (value: number, decimals: number): Exact => exact(BigInt(value), 10n ** BigInt(decimals));
