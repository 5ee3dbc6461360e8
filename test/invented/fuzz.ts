/** Command: `tsx test/invented/fuzz.ts [COUNT] [FROM]`: garbage and damaged workbooks through the engine, twice each. */
import { readFileSync, readdirSync } from 'node:fs';
import { readSnapshot } from '../../src/host/xlsx';
import { runTwice } from './carry';
import { damaged, garbage } from './garbage';

const count = Number(process.argv[2] ?? 500);
const from = Number(process.argv[3] ?? 1);
const samples = readdirSync('samples').map((n) => readSnapshot(readFileSync(`samples/${n}`), n));
const total = { rows: 0, scored: 0, writes: 0, troubles: 0 };
const seen = new Map<string, number>();
for (let seed = from; seed < from + count; seed++) {
  for (const kind of ['garbage', 'damaged'] as const) {
    try {
      const twice = runTwice(kind === 'garbage' ? garbage(seed) : damaged(samples[seed % samples.length]!, seed));
      total.rows += twice.rows;
      total.scored += twice.scored;
      total.writes += twice.writes;
      if (twice.again.length) say(`${kind} again`, seed, twice.again.slice(0, 3).join(' | '));
    } catch (error) {
      say(
        `${kind} throws ${(error as Error).message}`,
        seed,
        String((error as Error).stack)
          .split('\n')
          .slice(1, 4)
          .join(' '),
      );
    }
  }
}
function say(what: string, seed: number, more: string): void {
  total.troubles += 1;
  const n = (seen.get(what) ?? 0) + 1;
  seen.set(what, n);
  if (n <= 3) console.log(seed, what, more);
}
console.log(JSON.stringify(total), [...seen].map(([k, n]) => `${n}× ${k}`).join('; '));
