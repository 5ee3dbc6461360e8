/** The bench row of long tables: marks by columns against a typed-array loop written by hand for the same rules. */
import { freshlyBuilt } from '../fresh';
import { median, type Row } from '../row';

const RUNS = 5;
const BAR = 4;

interface Ours {
  readonly cold: number;
  readonly warm: readonly number[];
  readonly hand: readonly number[];
  readonly ours: readonly number[];
  readonly exactRows: number;
  readonly trace: number;
}

export const table: Row = {
  title: 'Scoring 1,000,000 rows of 50 distinct rules',
  how: `Processor time against a hand-written typed-array loop in the same process, the same marks asserted row by row; fresh processes, bundled, median of ${RUNS}, exact half-up rounding in both`,
  measure: () => {
    const runs = freshlyBuilt<Ours>('tableOurs.ts', RUNS);
    const of = (key: 'hand' | 'ours' | 'warm'): number => median(runs.map((r) => median(r[key])));
    const ratio = of('warm');
    const cold = median(runs.map((r) => r.cold));
    return Promise.resolve([
      {
        what: 'marks, to the hand-written loop',
        value: `${ratio.toFixed(2)} times`,
        bar: `≤ ${BAR}`,
        passed: ratio <= BAR,
      },
      { what: 'the same, first time in the process', value: `${cold.toFixed(2)} times` },
      { what: 'the loop; the marks', value: `${of('hand').toFixed(0)}; ${of('ours').toFixed(0)} ns a row` },
      { what: 'rows that needed the exact engine', value: String(median(runs.map((r) => r.exactRows))) },
      { what: 'a trace, when one is asked for', value: `${median(runs.map((r) => r.trace)).toFixed(0)} µs a row` },
    ]);
  },
};
