/** The only place that measures in fresh processes: cold code is many times slower than warm, and both matter. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a script of this folder `times` times, each in a process of its own; each prints one line of JSON. */
export function fresh<T>(script: string, times: number, args: readonly string[] = []): T[] {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const tsx = fileURLToPath(new URL('../node_modules/tsx/dist/cli.mjs', import.meta.url));
  return Array.from({ length: times }, () => {
    const run = spawnSync(process.execPath, [tsx, path, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
    if (run.status !== 0) throw new Error(`${script}: ${run.stderr}`);
    return JSON.parse(run.stdout.trim().split('\n').at(-1)!) as T;
  });
}
