/**
 * The only place that runs many random workbooks and writes the figures down:
 * `npm run reliability -- [--workbooks 10000] [--from SEED]`. Every core takes a share. Exit 1 when anything went wrong.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { useZlib } from '../../src/cli/zlib';
import { journey } from './journey';

const COUNTED = ['tables', 'rows', 'scored', 'written', 'partsKept'] as const;
type Sums = Record<(typeof COUNTED)[number] | 'wrong', number>;
const none = (): Sums => ({ tables: 0, rows: 0, scored: 0, written: 0, partsKept: 0, wrong: 0 });

const REPORT = 'docs/reliability.md';
const MARK = /(<!-- workbooks -->)[\s\S]*?(<!-- end of workbooks -->)/;
const SHOWN = 20;
const ENOUGH = 10_000;

async function share(from: number, count: number): Promise<Sums> {
  useZlib();
  const sums = none();
  for (let seed = from; seed < from + count; seed++) {
    let troubles: readonly string[];
    try {
      const done = await journey(seed);
      for (const key of COUNTED) sums[key] += done[key];
      troubles = done.troubles;
    } catch (error) {
      troubles = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
    }
    if (troubles.length && sums.wrong++ < SHOWN) console.error(`seed ${seed}:\n  ${troubles.slice(0, 5).join('\n  ')}`);
  }
  return sums;
}

/** The same command in a process of its own, for one share. */
function inProcess(from: number, count: number): Promise<Sums> {
  const args = [
    ...process.execArgv,
    process.argv[1] as string,
    '--share',
    '--from',
    String(from),
    '--workbooks',
    String(count),
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(said) as Sums) : reject(new Error(`a share ended with ${code}`)),
    );
  });
}

const { values } = parseArgs({
  options: { workbooks: { type: 'string' }, from: { type: 'string' }, share: { type: 'boolean' } },
});
const count = Number(values.workbooks ?? ENOUGH);
const from = Number(values.from ?? 1);
if (values.share) console.log(JSON.stringify(await share(from, count)));
else {
  const cores = Math.max(1, cpus().length);
  const each = Math.ceil(count / cores);
  const shares = Array.from({ length: cores }, (_, i) => inProcess(from + i * each, Math.min(each, count - i * each)));
  const sums = none();
  for (const done of await Promise.all(shares))
    for (const key of [...COUNTED, 'wrong'] as const) sums[key] += done[key];
  const shown = (n: number): string => n.toLocaleString('en');
  const lines = [
    `| random workbooks through read → score → write → read → score again → undo | ${shown(count)} |`,
    `| tables found / indicator rows / rows scored | ${shown(sums.tables)} / ${shown(sums.rows)} / ${shown(sums.scored)} |`,
    `| cells written and read back | ${shown(sums.written)} |`,
    `| untouched parts found byte-identical | ${shown(sums.partsKept)} |`,
    `| workbooks with anything outside the plan changed | ${shown(sums.wrong)} |`,
  ];
  console.log(lines.join('\n'));
  if (existsSync(REPORT) && count >= ENOUGH) {
    const text = readFileSync(REPORT, 'utf8');
    writeFileSync(REPORT, text.replace(MARK, `$1\n\n| what | figure |\n| --- | --- |\n${lines.join('\n')}\n\n$2`));
  }
  process.exitCode = sums.wrong ? 1 : 0;
}
