/** `npm run bench`: measures every row and prints the table of docs/performance.md; `-- --write` puts it there. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Row } from './row';
import { bundle } from './rows/bundle';
import { click } from './rows/click';
import { engine } from './rows/engine';
import { follow } from './rows/follow';
import { paint } from './rows/paint';
import { rules } from './rows/rules';
import { table } from './rows/table';
import { xlsx } from './rows/xlsx';

const ROWS: readonly Row[] = [engine, rules, table, bundle, paint, click, follow, xlsx];

const START = '<!-- figures -->';
const END = '<!-- end of figures -->';

const lines: string[] = [];
const say = (line: string): void => {
  console.log(line);
  lines.push(line);
};

const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
let missed = 0;
const busy = loadavg()[1]?.toFixed(1) ?? '';
say(
  `Node ${process.version}, ${cpus().length} cores, load ${busy} at the start, ${new Date().toISOString().slice(0, 10)}.`,
);
for (const row of ROWS) {
  if (wanted.length > 0 && !wanted.some((word) => row.title.includes(word))) continue;
  say('');
  say(`### ${row.title}`);
  say('');
  say(`${row.how}.`);
  say('');
  const figures = await row.measure();
  if (typeof figures === 'string') {
    say(`Not measured: ${figures}.`);
    continue;
  }
  say('| | measured | bar | |');
  say('|---|---|---|---|');
  for (const { what, value, bar = '', passed } of figures) {
    if (passed === false) missed += 1;
    say(`| ${what} | ${value} | ${bar} | ${passed === undefined ? '' : passed ? 'passed' : '**missed**'} |`);
  }
}

if (process.argv.includes('--write')) {
  const file = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
  const text = readFileSync(file, 'utf8');
  const [before, after] = [text.indexOf(START), text.indexOf(END)];
  if (before < 0 || after < 0) throw new Error(`docs/performance.md lacks ${START} or ${END}`);
  writeFileSync(file, `${text.slice(0, before + START.length)}\n\n${lines.join('\n')}\n\n${text.slice(after)}`);
}
process.exitCode = missed > 0 ? 1 : 0;
