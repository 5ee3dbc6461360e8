/** One fresh process: a workbook of many rows read, scored and written through host/xlsx. Prints one line of JSON. */
import { readFileSync, writeFileSync } from 'node:fs';
import { useZlib } from '../src/cli/zlib';
import { appraise } from '../src/core/appraise';
import { DEFAULT_SETTINGS } from '../src/core/model/settings';
import { planWrites } from '../src/core/writeback/plan';
import { patchWorkbook, readSnapshot } from '../src/host/xlsx';

const [input = '', output = ''] = process.argv.slice(2);
useZlib();
const times: number[] = [performance.now()];
const lap = (): void => void times.push(performance.now());
const bytes = readFileSync(input);
const snapshot = readSnapshot(bytes, '大表.xlsx');
lap();
const appraisal = appraise(snapshot, DEFAULT_SETTINGS);
const plan = planWrites(appraisal, snapshot, { kind: 'all' });
lap();
writeFileSync(output, patchWorkbook(bytes, plan));
lap();
const [start, read, scored, written] = times as [number, number, number, number];
const peak = process.resourceUsage().maxRSS / 1024;
console.log(
  JSON.stringify({
    read: read - start,
    score: scored - read,
    write: written - scored,
    all: written - start,
    cells: plan.writes.length,
    peak,
  }),
);
