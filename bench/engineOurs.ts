/** One fresh process: the 2024 sample appraised and its writes planned, the first time and warm. Prints one line of JSON. */
import { readFileSync } from 'node:fs';
import { appraise } from '../src/core/appraise';
import { DEFAULT_SETTINGS } from '../src/core/model/settings';
import { planWrites } from '../src/core/writeback/plan';
import { readSnapshot } from '../src/host/xlsx';

const snapshot = readSnapshot(readFileSync(process.argv[2] ?? ''), '2024绩效考评指标表.xlsx');
const WARM_ROUNDS = 20;

const round = () => {
  const started = performance.now();
  const appraisal = appraise(snapshot, DEFAULT_SETTINGS);
  const plan = planWrites(appraisal, snapshot, { kind: 'all' });
  const rows = appraisal.tables.flatMap((table) => table.rows);
  return {
    ms: performance.now() - started,
    rows: rows.length,
    scored: rows.filter((row) => row.mark).length,
    cells: plan.writes.length,
  };
};

const before = process.cpuUsage();
const cold = round();
const { user, system } = process.cpuUsage(before);
const warm = Array.from({ length: WARM_ROUNDS }, () => round().ms);
console.log(JSON.stringify({ ...cold, cold: cold.ms, warm: Math.min(...warm), cpu: (user + system) / 1000 }));
