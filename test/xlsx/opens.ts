/**
 * Command: `npm run opens`. Writes the marks into every sample and every workbook of another program, opens the result in LibreOffice
 * and looks whether each written cell shows what was written. Exit 1 when one does not, 2 without LibreOffice.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appraise } from '../../src/core/appraise';
import { cellAddress } from '../../src/core/model/area';
import type { CellWrite } from '../../src/core/model/plan';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { valueAt } from '../../src/core/model/snapshot';
import { planWrites } from '../../src/core/writeback/plan';
import { patchWorkbook, readSnapshot } from '../../src/host/xlsx';
import { foreignBooks } from './programs';

const books = [
  ...readdirSync('samples')
    .filter((f) => f.endsWith('.xlsx'))
    .map((f) => ({ name: `sample: ${f}`, bytes: readFileSync(`samples/${f}`) })),
  ...foreignBooks(),
];

const folder = mkdtempSync(join(tmpdir(), 'kaoping-opens-'));
try {
  const plans = books.map(({ name, bytes }, i) => {
    const snapshot = readSnapshot(bytes, `${name}.xlsx`);
    const plan = planWrites(appraise(snapshot, DEFAULT_SETTINGS), snapshot, { kind: 'all' });
    writeFileSync(join(folder, `${i}.xlsx`), patchWorkbook(bytes, plan));
    return plan.writes;
  });
  const run = spawnSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      'xlsx',
      '--outdir',
      join(folder, 'opened'),
      ...books.map((_, i) => join(folder, `${i}.xlsx`)),
    ],
    { encoding: 'utf8' },
  );
  if (run.error) {
    console.error('LibreOffice is not here (soffice): apt-get install libreoffice-calc');
    process.exitCode = 2;
  } else books.forEach(({ name }, i) => say(name, plans[i] as CellWrite[], join(folder, 'opened', `${i}.xlsx`)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What LibreOffice saved again is what it understood. */
function say(name: string, writes: readonly CellWrite[], path: string): void {
  const opened = readSnapshot(new Uint8Array(readFileSync(path)), name);
  const off = writes.filter(({ at, after }) => {
    const sheet = opened.sheets.find((s) => s.name === at.sheet);
    return !sheet || valueAt(sheet, at.row, at.col) !== after;
  });
  console.log(`${off.length ? '✗' : '✓'} ${name}: ${writes.length - off.length} of ${writes.length} written cells`);
  for (const { at, after } of off.slice(0, 5))
    console.log(`    ${at.sheet} ${cellAddress(at.row, at.col)} lacks ${String(after)}`);
  if (off.length) process.exitCode = 1;
}
