/** The only place that measures in fresh processes: cold code is many times slower than warm, and both matter. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** Runs a script of this folder `times` times, each in a process of its own; each prints one line of JSON. */
export function fresh<T>(script: string, times: number, args: readonly string[] = []): T[] {
  const tsx = fileURLToPath(new URL('../node_modules/tsx/dist/cli.mjs', import.meta.url));
  return runs(script, times, [tsx, pathOf(script), ...args]);
}

/**
 * The same of a script of ours, bundled first, as what ships is. Run as TypeScript each small function is named anew whenever it is
 * made, which in a long table costs as much as the work.
 */
export function freshlyBuilt<T>(script: string, times: number, args: readonly string[] = []): T[] {
  const folder = mkdtempSync(join(tmpdir(), 'kaoping-bench-'));
  try {
    const outfile = join(folder, `${script}.mjs`);
    buildSync({
      entryPoints: [pathOf(script)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
    });
    return runs(script, times, [outfile, ...args]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const pathOf = (script: string): string => fileURLToPath(new URL(script, import.meta.url));

const runs = <T>(script: string, times: number, args: readonly string[]): T[] =>
  Array.from({ length: times }, () => {
    const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
    if (run.status !== 0) throw new Error(`${script}: ${run.stderr}`);
    return JSON.parse(run.stdout.trim().split('\n').at(-1)!) as T;
  });
