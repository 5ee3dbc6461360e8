/** The only place that scores a long table by columns: many rows, few rules, marks alone; traces are made for a row when asked. */
import { decimalText, type Exact } from '../../model/exact';
import type { MeasureName } from '../../model/inputs';
import type { Outcome } from '../../model/score';
import type { RuleReading } from '../../rules/read';
import { placesOf, scoreRule, type Terms } from '../score';
import { rowOf, type Columns } from './column';
import { compileRule } from './compile';
import { BLOCK } from './vector';

/** A rule of the table with what its rows have in common. */
export interface TableRule {
  readonly reading: RuleReading;
  readonly terms: Terms;
}

export interface TableMarks {
  /** The mark times 10^`places`, a whole number, by row; NaN for a row without a mark. */
  readonly marks: Float64Array;
  readonly places: number;
  /** Rows that only the exact engine could decide. */
  readonly exactRows: number;
  /** The row with everything a score has, its trace included: scored anew, by the exact engine. */
  outcome(row: number): Outcome;
}

/** Scores every row; `ruleOf` holds each row's rule as an index into `rules`. The marks are those of the exact engine. */
export function scoreTable(rules: readonly TableRule[], ruleOf: Uint16Array, columns: Columns): TableMarks {
  const places = Math.max(0, ...rules.map(({ reading, terms }) => (reading.rule ? placesOf(reading.rule, terms) : 0)));
  const marks = new Float64Array(ruleOf.length).fill(NaN);
  const outcome = (row: number): Outcome => {
    const { reading, terms } = rules[ruleOf[row]!]!;
    return scoreRule(reading, terms, rowOf(columns, row));
  };
  let exactRows = 0;
  rowsByRule(ruleOf, rules.length).forEach((rows, n) => {
    const { reading, terms } = rules[n]!;
    if (!reading.rule) return;
    const kernel = compileRule(reading.rule, terms, columns);
    const up = 10 ** (places - placesOf(reading.rule, terms));
    for (let from = 0; from < rows.length; from += BLOCK) {
      const size = Math.min(BLOCK, rows.length - from);
      if (kernel) {
        for (const { name, into } of kernel.reads) gather(columns, name, rows, from, size, into);
        kernel.program.run(size);
      }
      for (let i = 0; i < size; i++) {
        const row = rows[from + i]!;
        const mark = kernel ? kernel.marks[i]! * up : NaN;
        if (mark === mark) {
          marks[row] = mark + 0;
          continue;
        }
        exactRows++;
        const exact = outcome(row);
        if (exact.status === 'scored') marks[row] = scaled(exact.score.mark, places);
      }
    }
  });
  return { marks, places, exactRows, outcome };
}

function gather(
  columns: Columns,
  name: MeasureName,
  rows: Uint32Array,
  from: number,
  size: number,
  into: Float64Array,
): void {
  const { values } = columns[name]!;
  for (let i = 0; i < size; i++) into[i] = values[rows[from + i]!]!;
}

/** The rows of each rule, in order. */
function rowsByRule(ruleOf: Uint16Array, rules: number): Uint32Array[] {
  const counts = new Uint32Array(rules);
  for (const rule of ruleOf) counts[rule]!++;
  const lists = Array.from(counts, (n) => new Uint32Array(n));
  const filled = new Uint32Array(rules);
  for (let row = 0; row < ruleOf.length; row++) {
    const rule = ruleOf[row]!;
    lists[rule]![filled[rule]!++] = row;
  }
  return lists;
}

const scaled = (mark: Exact, places: number): number => Number(decimalText(mark.mul(10 ** places), 0));
