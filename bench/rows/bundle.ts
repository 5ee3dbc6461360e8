/** What the pane loads before it paints, compressed. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Row } from '../row';

const BAR_KB = 220;
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const compressed = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length / 1024;
const kb = (size: number): string => `${size.toFixed(1)} KB`;

export const bundle: Row = {
  title: 'Size of the pane',
  how: 'gzip -9 of the files of `npm run build`; office.js, which is Microsoft’s and cached by Excel, stands apart',
  async measure() {
    const page = join(dist, 'taskpane.html');
    if (!existsSync(page)) return 'no build: run `npm run build` first';
    const html = readFileSync(page, 'utf8');
    const named = [...html.matchAll(/(?:src|href)="?([^"\s>]+\.(?:js|css))/g)].map((m) => m[1]!);
    const own = named.filter((file) => !file.includes('office'));
    const first = own.reduce((sum, file) => sum + compressed(join(dist, file)), compressed(page));
    const all = readdirSync(dist).filter((file) => file.endsWith('.js') && !file.startsWith('commands'));
    const later = all
      .filter((file) => !own.includes(file))
      .reduce((sum, file) => sum + compressed(join(dist, file)), 0);
    const excel = ['office.js', 'excel-win32-16.01.js', 'zh-cn/office_strings.js'].map((f) =>
      join(dist, 'office-js', f),
    );
    return [
      { what: 'before the first paint', value: kb(first), bar: `≤ ${BAR_KB} KB`, passed: first <= BAR_KB },
      { what: 'loaded later, when used', value: kb(later) },
      ...(excel.every(existsSync)
        ? [{ what: 'office.js for Excel on Windows', value: kb(excel.reduce((sum, f) => sum + compressed(f), 0)) }]
        : []),
    ];
  },
};
