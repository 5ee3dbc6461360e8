/** The bench row of the engine alone: what a click on the sample costs without any workbook around it. */
import { fileURLToPath } from 'node:url';
import { fresh } from '../fresh';
import { median, spread, type Row } from '../row';

const RUNS = 5;
const sample = fileURLToPath(new URL('../../samples/2024绩效考评指标表.xlsx', import.meta.url));

interface Ours {
  readonly cold: number;
  readonly warm: number;
  readonly cpu: number;
  readonly rows: number;
  readonly scored: number;
  readonly cells: number;
}

export const engine: Row = {
  title: 'The engine on the 2024 sample',
  how: `appraise and planWrites on the snapshot; fresh processes, median of ${RUNS}, least and most in brackets`,
  measure: () => {
    const runs = fresh<Ours>('engineOurs.ts', RUNS, [sample]);
    const of = (key: keyof Ours): number => median(runs.map((r) => r[key]));
    return Promise.resolve([
      { what: 'cold, every sentence read for the first time', value: spread(runs.map((r) => r.cold)) },
      { what: 'processor time of it, compiler threads included', value: spread(runs.map((r) => r.cpu)) },
      { what: 'warm (best of 20 rounds)', value: spread(runs.map((r) => r.warm)) },
      { what: 'rows with a mark', value: `${of('scored')} of ${of('rows')}` },
      { what: 'cells planned', value: String(of('cells')) },
    ]);
  },
};
