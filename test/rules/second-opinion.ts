/**
 * The only place that runs the second opinion at length: `npx tsx test/rules/second-opinion.ts [SENTENCES] [SEED]`, 13,000 sentences of 8 cases by default.
 * A mark that differs is a failure; a refused sentence is counted.
 */
import { writeFileSync } from 'node:fs';
import { compare } from './compare';
import { CASES } from './sentence';

const count = Number(process.argv[2] ?? 13000);
const seed = Number(process.argv[3] ?? 20241125);
const { rows, differences, refused, missing } = compare(count, seed);
console.log('row  sentences  read   cases  no mark  differing');
const sum = { sentences: 0, read: 0, cases: 0, missing: 0, differing: 0 };
for (const [row, r] of [...rows].sort(([a], [b]) => a - b)) {
  console.log([row, r.sentences, r.read, r.cases, r.missing, r.differing].map((x) => String(x).padStart(8)).join(''));
  for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += r[key];
}
console.log(
  `${sum.sentences} sentences (${sum.sentences * CASES} cases), read ${sum.read} (${((100 * sum.read) / sum.sentences).toFixed(1)} %); ` +
    `${sum.cases} cases compared, ${sum.missing} without a mark, ${sum.differing} differing`,
);
const out = process.env['SECOND_OPINION_OUT'];
if (out)
  writeFileSync(
    out,
    [
      ...differences.map((x) => `DIFFERS ${x}`),
      ...missing.map((x) => `NO MARK ${x}`),
      ...refused.map((x) => `REFUSED ${x}`),
    ].join('\n'),
  );
else console.log(differences.slice(0, 20).join('\n'));
process.exitCode = differences.length > 0 ? 1 : 0;
