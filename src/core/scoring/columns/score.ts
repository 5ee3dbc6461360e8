/** The only place that scores a long table by columns: many rows, few rules, marks alone; traces are made for a row when asked. */
import { decimalText, type Exact } from '../../model/exact';
import type { Outcome } from '../../model/score';
import type { RuleReading } from '../../rules/read';
import { placesOf, scoreRule, type Terms } from '../score';
import { rowOf, type Columns } from './column';
import { compileRule, type Kernel } from './compile';
import { BLOCK } from './loops';

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

/** Rows sorted by rule at once: few enough that their columns stay in the processor's cache while one rule after another reads them. */
const TILE = 32 * BLOCK;

/**
 * Scores every row; `ruleOf` holds each row's rule as an index into `rules`. The marks are those of the exact engine, and are put
 * into `marks`, one a row.
 */
export function scoreTable(
  rules: readonly TableRule[],
  ruleOf: Uint16Array,
  columns: Columns,
  marks = new Float64Array(ruleOf.length),
): TableMarks {
  const ownPlaces = rules.map(({ reading, terms }) => (reading.rule ? placesOf(reading.rule, terms) : 0));
  const places = Math.max(0, ...ownPlaces);
  const kernels = rules.map(({ reading, terms }) => reading.rule && compileRule(reading.rule, terms, columns));
  const tile = new Tile(rules.length);
  const outcome = (row: number): Outcome => {
    const { reading, terms } = rules[ruleOf[row]!]!;
    return scoreRule(reading, terms, rowOf(columns, row));
  };
  let exactRows = 0;
  const exactly = (row: number): number => {
    exactRows++;
    const exact = outcome(row);
    return exact.status === 'scored' ? scaled(exact.score.mark, places) : NaN;
  };
  for (let start = 0; start < ruleOf.length; start += TILE) {
    tile.sort(ruleOf, start, Math.min(start + TILE, ruleOf.length));
    kernels.forEach((kernel, n) => {
      const end = tile.ends[n]!;
      const up = 10 ** (places - ownPlaces[n]!);
      for (let from = n === 0 ? 0 : tile.ends[n - 1]!; from < end; from += BLOCK) {
        const size = Math.min(BLOCK, end - from);
        const open = kernel ? run(kernel, up, tile.rows, from, size, marks) : size;
        if (open > 0)
          for (const row of tile.rows.subarray(from, from + size))
            if (!kernel || Number.isNaN(marks[row])) marks[row] = exactly(row);
      }
    });
  }
  return { marks, places, exactRows, outcome };
}

/** Marks of one block of `rows`; how many are open: they hold NaN until the exact engine has scored them. */
function run(kernel: Kernel, up: number, rows: Uint32Array, from: number, size: number, marks: Float64Array): number {
  for (const { values, into } of kernel.reads) gather(values, kernel.largest, rows, from, size, into);
  kernel.program.run(size);
  return scatter(kernel.marks, up, rows, from, size, marks);
}

function gather(
  values: Float64Array,
  largest: number,
  rows: Uint32Array,
  from: number,
  size: number,
  into: Float64Array,
): void {
  const at = (i: number): void => {
    const value = values[rows[from + i]!]!;
    into[i] = Math.abs(value) <= largest ? value : NaN;
  };
  let i = 0;
  for (; i < size - 3; i += 4) {
    at(i);
    at(i + 1);
    at(i + 2);
    at(i + 3);
  }
  for (; i < size; i++) at(i);
}

/** No mark is −0. */
function scatter(
  of: Float64Array,
  up: number,
  rows: Uint32Array,
  from: number,
  size: number,
  marks: Float64Array,
): number {
  let open = 0;
  for (let i = 0; i < size; i++) {
    const mark = of[i]! * up + 0;
    marks[rows[from + i]!] = mark;
    open += mark === mark ? 0 : 1;
  }
  return open;
}

/** Some rows in a line, sorted by rule. */
class Tile {
  readonly rows = new Uint32Array(TILE);
  /** Where the rows of each rule end in `rows`. */
  readonly ends: Uint32Array;

  constructor(rules: number) {
    this.ends = new Uint32Array(rules);
  }

  sort(ruleOf: Uint16Array, from: number, to: number): void {
    const { rows, ends } = this;
    ends.fill(0);
    for (let row = from; row < to; row++) ends[ruleOf[row]!]!++;
    for (let n = 0, before = 0; n < ends.length; n++) {
      const count = ends[n]!;
      ends[n] = before;
      before += count;
    }
    for (let row = from; row < to; row++) rows[ends[ruleOf[row]!]!++] = row;
  }
}

const scaled = (mark: Exact, places: number): number => Number(decimalText(mark.mul(10 ** places), 0));
