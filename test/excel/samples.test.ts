/** The official sample workbooks, opened from their files into the stand-in and read through office.js: both hosts see the same. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { SheetSnapshot } from '../../src/core/model/snapshot';
import { cellKey, formatAt, valueAt } from '../../src/core/model/snapshot';
import { readSnapshot } from '../../src/host/xlsx';
import { workbookFrom } from '../../workbench/standin/model/from-snapshot';
import { startOffice, type Bench } from './office';

let office: Bench;
beforeAll(async () => (office = await startOffice()));
afterAll(() => office.close());

const folder = path.resolve('samples');
const samples = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

/** Cells that hold something, whatever area a host reports around them. */
function contents(sheet: SheetSnapshot): unknown[] {
  const { area } = sheet;
  const cells: unknown[] = [];
  if (!area) return cells;
  for (let row = area.top; row <= area.bottom; row++)
    for (let col = area.left; col <= area.right; col++) {
      const value = valueAt(sheet, row, col);
      const formula = sheet.formulas.get(cellKey(row, col));
      if (value !== '' || formula) cells.push([row, col, value, formula, formatAt(sheet, row, col)]);
    }
  return cells;
}

test.each(samples)('%s', async (name) => {
  const file = readSnapshot(readFileSync(path.join(folder, name)), name);
  const host = office.open(workbookFrom(file));
  const read = await host.read();
  expect(read.sheets.map(({ name: n, hidden, protected: p }) => [n, hidden, p])).toEqual(
    file.sheets.map(({ name: n, hidden, protected: p }) => [n, hidden, p]),
  );
  expect([read.names, read.active]).toEqual([file.names.filter(({ name: n }) => !n.startsWith('_xlnm.')), file.active]);
  for (const [i, sheet] of read.sheets.entries()) {
    const same = file.sheets[i]!;
    expect(contents(sheet)).toEqual(contents(same));
    const within = (rows: ReadonlySet<number>): number[] =>
      [...rows].filter((row) => sheet.area && row >= sheet.area.top && row <= sheet.area.bottom).sort((a, b) => a - b);
    expect(within(sheet.hiddenRows)).toEqual(within(same.hiddenRows));
    const merges = (s: SheetSnapshot) => s.merges.map((m) => `${m.top},${m.left},${m.bottom},${m.right}`).sort();
    expect(merges(same)).toEqual(expect.arrayContaining(merges(sheet)));
  }
  office.standIn.resetCounters();
  await host.read();
  expect(office.standIn.counters.requests).toBe(1);
  expect(office.standIn.counters.largestResponse).toBeLessThan(1024 * 1024);
  if (process.env['SHOW_TRAFFIC']) process.stdout.write(`${name} ${JSON.stringify(office.standIn.counters)}\n`);
});
