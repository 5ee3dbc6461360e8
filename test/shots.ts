/**
 * `npm run shots [-- --out folder] [part of a name]…`: every picture there is. The workbench with the built add-in into docs/images,
 * each state of the pane in each look into docs/images/pane. Fails when a picture is missing or axe-core finds anything in it.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureChromium } from '../scripts/chromium';
import { BENCH_SHOTS, shootWorkbench } from './browser/benchShots';
import { shootPane } from './pane/shots';

const args = process.argv.slice(2);
const at = args.indexOf('--out');
const folder = at >= 0 ? args.splice(at, 2)[1]! : join(process.cwd(), 'docs/images');
/** `=name` for that picture alone. */
const wanted = (name: string): boolean =>
  args.length === 0 || args.some((part) => (part.startsWith('=') ? name === part.slice(1) : name.includes(part)));

const chromium = ensureChromium();
if ('missing' in chromium) throw new Error(chromium.missing);
if (BENCH_SHOTS.some(wanted) && !process.env['ADDIN_BUILD'])
  spawnSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const bench = await shootWorkbench(folder, wanted);
const pane = await shootPane(join(folder, 'pane'), chromium.path, wanted);
console.log(
  `${bench.taken + pane.taken} pictures in ${folder}; missing: ${bench.failed}; with findings: ${pane.findings}`,
);
process.exitCode = bench.failed + pane.findings ? 1 : 0;
