/** The only place that finds Chromium for the browser tests, and installs it where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Path of a Chromium on this machine; `CHROMIUM` in the environment goes first. */
export function findChromium(): string | null {
  const folders = (process.env.PATH ?? '').split(':');
  const places = [process.env.CHROMIUM ?? '', ...NAMES.flatMap((n) => folders.map((f) => join(f, n))), ...MAC];
  return places.find((path) => path !== '' && existsSync(path)) ?? null;
}

const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Chromium and a Chinese font, from Debian's packages when this is root on Debian; otherwise a sentence saying what to do. */
export function ensureChromium(): { readonly path: string } | { readonly missing: string } {
  const found = findChromium();
  if (found) return { path: found };
  if (process.getuid?.() !== 0 || !isDebian()) {
    return { missing: 'Chromium was not found. Install it, or set CHROMIUM to the path of its executable.' };
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
  ]) {
    const run = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (run.status !== 0) return { missing: `apt-get ${args[0]} failed, so Chromium could not be installed.` };
  }
  const installed = findChromium();
  return installed ? { path: installed } : { missing: 'apt-get installed chromium, but no executable was found.' };
}
