/** The bench row of the file host: a long workbook against exceljs. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { bigBook } from '../bigBook';
import { fresh, freshlyBuilt } from '../fresh';
import { median, spread, type Figure, type Row } from '../row';

interface Ours {
  readonly read: number;
  readonly score: number;
  readonly write: number;
  readonly all: number;
  readonly cells: number;
  readonly peak: number;
}

const ROWS = 20_000;
const RUNS = 5;
const BAR = 8;

/** Parts that differ; only the sheet may. */
function differing(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  return Object.keys(a).filter((name) => !b[name] || Buffer.compare(a[name] as Uint8Array, b[name]) !== 0);
}

export const xlsx: Row = {
  title: `A workbook file of ${ROWS.toLocaleString('en')} rows`,
  how: `Fresh processes in turn, median of ${RUNS}: host/xlsx, bundled, reads, scores and writes; exceljs only loads and saves the same file`,
  measure: () => {
    const folder = mkdtempSync(join(tmpdir(), 'kaoping-bench-'));
    try {
      const input = join(folder, 'in.xlsx');
      const output = join(folder, 'out.xlsx');
      writeFileSync(input, bigBook(ROWS));
      const ours: Ours[] = [];
      const theirs: { all: number; peak: number }[] = [];
      // In turn: what else the machine does meets both alike.
      for (let run = 0; run < RUNS; run++) {
        ours.push(...freshlyBuilt<Ours>('xlsxOurs.ts', 1, [input, output]));
        theirs.push(...fresh<(typeof theirs)[number]>('xlsxTheirs.ts', 1, [input, join(folder, 'other.xlsx')]));
      }
      const of = (key: keyof Ours): number[] => ours.map((o) => o[key]);
      const ratio = median(theirs.map((t) => t.all)) / median(of('all'));
      const changed = differing(readFileSync(input), readFileSync(output));
      const figures: Figure[] = [
        { what: 'read + score + write', value: spread(of('all')) },
        {
          what: 'of which read / score / write',
          value: (['read', 'score', 'write'] as const).map((k) => `${median(of(k)).toFixed(0)} ms`).join(' / '),
        },
        { what: 'exceljs load + save', value: spread(theirs.map((t) => t.all)) },
        { what: 'times faster', value: `${ratio.toFixed(1)}×`, bar: `≥ ${BAR}×`, passed: ratio >= BAR },
        {
          what: 'cells written',
          value: String(median(of('cells'))),
          bar: `≥ ${ROWS}`,
          passed: median(of('cells')) >= ROWS,
        },
        {
          what: 'untouched parts changed',
          value: String(changed.filter((n) => !n.includes('worksheets/')).length),
          bar: '0',
          passed: changed.every((n) => n.includes('worksheets/')),
        },
        {
          what: 'peak memory, ours / exceljs',
          value: `${median(of('peak')).toFixed(0)} / ${median(theirs.map((t) => t.peak)).toFixed(0)} MB`,
        },
      ];
      return Promise.resolve(figures);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
