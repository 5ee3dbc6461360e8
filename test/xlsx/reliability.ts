/**
 * The only place that runs many random workbooks and writes the figures down:
 * `npm run reliability -- [--workbooks 10000] [--from SEED]`. Exit 1 when anything went wrong.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { useZlib } from '../../src/cli/zlib';
import { journey } from './journey';

const { values } = parseArgs({ options: { workbooks: { type: 'string' }, from: { type: 'string' } } });
const count = Number(values.workbooks ?? 10_000);
const from = Number(values.from ?? 1);
const REPORT = 'docs/reliability.md';
const MARK = /(<!-- workbooks -->)[\s\S]*?(<!-- \/workbooks -->)/;
const SHOWN = 20;

useZlib();
const sums = { tables: 0, rows: 0, scored: 0, written: 0, partsKept: 0, wrong: 0 };
for (let seed = from; seed < from + count; seed++) {
  let troubles: readonly string[];
  try {
    const done = await journey(seed);
    for (const key of ['tables', 'rows', 'scored', 'written', 'partsKept'] as const) sums[key] += done[key];
    troubles = done.troubles;
  } catch (error) {
    troubles = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
  if (troubles.length && sums.wrong++ < SHOWN) console.log(`seed ${seed}:\n  ${troubles.slice(0, 5).join('\n  ')}`);
  if ((seed - from + 1) % 1000 === 0) console.error(`${seed - from + 1} of ${count}`);
}
const lines = [
  `| random workbooks through read → score → write → read → undo | ${count.toLocaleString('en')} |`,
  `| indicator tables found / indicator rows / rows scored | ${sums.tables.toLocaleString('en')} / ${sums.rows.toLocaleString('en')} / ${sums.scored.toLocaleString('en')} |`,
  `| cells written and read back | ${sums.written.toLocaleString('en')} |`,
  `| untouched parts found byte-identical | ${sums.partsKept.toLocaleString('en')} |`,
  `| workbooks with anything outside the plan changed | ${sums.wrong} |`,
];
console.log(lines.join('\n'));
if (existsSync(REPORT) && count >= 10_000) {
  const text = readFileSync(REPORT, 'utf8');
  const block = `$1\n\n| what | figure |\n| --- | --- |\n${lines.join('\n')}\n\n$2`;
  if (MARK.test(text)) writeFileSync(REPORT, text.replace(MARK, block));
}
process.exitCode = sums.wrong ? 1 : 0;
