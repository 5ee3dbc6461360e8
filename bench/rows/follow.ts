/** 随改随算 in the workbench: from a changed input of a long table to its mark in the sheet. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startLab } from '../../test/browser/lab';
import { closeWorkbenches, openWorkbench, type Opened } from '../../test/browser/workbench';
import { bigBook } from '../bigBook';
import { median, spread, type Row } from '../row';

const ROWS = 200;
const EDITS = 20;
const SHEET = '指标表';
/** 增速 decides the mark of every fourth row, beginning here; K is 得分. */
const FIRST = 3;
const GROWTH = 9;
const SCORE = 11;
const BAR_MS = 100;
const BAR_TRIPS = 2;

interface Edit {
  readonly ms: number;
  readonly trips: number;
}

export const follow: Row = {
  title: `随改随算 on ${ROWS} rows`,
  how: `median of ${EDITS} edits in Chromium, from the edit to the new mark in the sheet; least and most in brackets`,
  async measure() {
    if (!existsSync(process.env['ADDIN_BUILD'] ?? join(process.cwd(), 'dist')))
      return 'no build: run `npm run build` first';
    const lab = await startLab();
    try {
      const bench = await openWorkbench();
      await prepare(bench);
      const edits: Edit[] = [];
      for (let i = 0; i < EDITS; i++) edits.push(await oneEdit(bench, FIRST + 4 * i, 2.5 + i / 20));
      const [ms, trips] = [median(edits.map((e) => e.ms)), Math.max(...edits.map((e) => e.trips))];
      return [
        {
          what: 'edit to mark',
          value: spread(edits.map((e) => e.ms)),
          bar: `≤ ${BAR_MS} ms`,
          passed: ms <= BAR_MS,
        },
        { what: 'round trips, at most', value: String(trips), bar: `≤ ${BAR_TRIPS}`, passed: trips <= BAR_TRIPS },
      ];
    } finally {
      await closeWorkbenches();
      await lab.stop();
    }
  },
};

/** The long table, scored once, 随改随算 switched on. */
async function prepare({ page, pane, status }: Opened): Promise<void> {
  const buffer = Buffer.from(bigBook(ROWS));
  await status(/将写入\d+格/);
  await page.locator('#file-input').setInputFiles({ name: '长表.xlsx', mimeType: 'application/xlsx', buffer });
  await page.waitForFunction(() => window.workbench?.host.workbook.name.startsWith('长表'));
  await status(/将写入\d+格/);
  await pane.getByRole('button', { name: '一键重算' }).click();
  await status(/已写入\d+格/);
  await pane.getByRole('button', { name: '设置', exact: true }).click();
  await pane.getByRole('switch', { name: /随改随算/ }).click();
  await pane.getByRole('tab', { name: '计分', exact: true }).click();
  await page.waitForTimeout(1000);
}

/** As the grid does when a person presses Enter; the clock stops when the mark's cell changes. */
async function oneEdit({ page }: Opened, row: number, growth: number): Promise<Edit> {
  await page.evaluate(() => window.workbench?.host.resetCounters());
  const ms = await page.evaluate(
    ([name, at, value, growthColumn, scoreColumn]) =>
      new Promise<number>((done, failed) => {
        const book = window.workbench!.host.workbook;
        const sheet = book.sheets.find((s) => s.name === name)!;
        const before = sheet.cell(at, scoreColumn)?.value;
        const started = performance.now();
        const leave = book.subscribe(() => {
          if (sheet.cell(at, scoreColumn)?.value === before) return;
          leave();
          done(performance.now() - started);
        });
        setTimeout(() => failed(new Error(`第${at}行没有重算`)), 20_000);
        sheet.enter({ top: at, left: growthColumn, bottom: at, right: growthColumn }, () => value, 'user');
      }),
    [SHEET, row, growth, GROWTH, SCORE] as const,
  );
  // Whatever comes after counts as well; and the next edit meets a pane at rest.
  await page.waitForTimeout(600);
  const trips = await page.evaluate(() => window.workbench?.host.counters.requests ?? NaN);
  return { ms, trips };
}
