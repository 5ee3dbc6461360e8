/** What lasts and what follows: 随改随算, the ribbon's run in an open pane, marks of people, rewritten rules through a saved file. */
import { enter, set } from './excel';
import { expectedRows } from './expected';
import { openFile, saved } from './files';
import { closeWorkbenches, openWorkbench, type Opened } from './workbench';

const READY = /将写入\d+格/;
const WRITTEN = /已写入\d+格/;
const APART_MS = 750;

let bench: Opened;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(closeWorkbenches);

async function score(): Promise<void> {
  await bench.status(READY);
  await bench.pane.getByRole('button', { name: '一键重算' }).click();
  await bench.status(WRITTEN);
}

test('随改随算: an edit is followed in two round trips, and the pane says the same as the sheet', async () => {
  const { page, pane } = bench;
  await score();
  await pane.getByRole('button', { name: '设置', exact: true }).click();
  await pane.getByRole('switch', { name: /随改随算/ }).click();
  await pane.getByRole('tab', { name: '计分', exact: true }).click();
  await page.waitForTimeout(APART_MS);
  const before = (await bench.cells('N8:N8'))[0]?.[0];
  await page.evaluate(() => window.workbench?.host.resetCounters());
  await enter(bench, [[8, 10, 1]]);
  await page.waitForFunction((was) => window.workbench?.host.workbook.active.cell(8, 14)?.value !== was, before);
  await page.waitForTimeout(APART_MS);
  expect(await page.evaluate(() => window.workbench?.host.counters.requests)).toBe(2);
  const total = (await bench.cells('N81:N81'))[0]?.[0] as number;
  await pane.getByText(total.toFixed(2)).first().waitFor();
});

test('随改随算 waits without a word while a person types on', async () => {
  const { page, pane } = bench;
  await bench.reopen();
  await score();
  await pane.getByRole('button', { name: '设置', exact: true }).click();
  await pane.getByRole('switch', { name: /随改随算/ }).click();
  await pane.getByRole('tab', { name: '计分', exact: true }).click();
  const before = (await bench.cells('N8:N8'))[0]?.[0];
  await set(bench, { editing: true });
  await enter(bench, [[8, 10, 1]]);
  await pane.getByText('有1格数据已改动，得分待更新').waitFor();
  await page.waitForTimeout(2 * APART_MS);
  expect(await pane.getByRole('alert').count()).toBe(0);
  expect((await bench.cells('N8:N8'))[0]?.[0]).toBe(before);
  await set(bench, { editing: false });
  await page.waitForFunction((was) => window.workbench?.host.workbook.active.cell(8, 14)?.value !== was, before);
  await bench.status(WRITTEN);
});

test('an open pane notices what the ribbon has written, and takes it back', async () => {
  const { page, pane } = bench;
  await bench.reopen();
  await bench.status(READY);
  await page.locator('#ribbon').getByRole('button', { name: '一键重算' }).click();
  await page.getByText('“一键重算”已运行完毕').waitFor();
  await bench.status(WRITTEN);
  await pane.getByRole('button', { name: '撤销本次写入' }).click();
  await bench.status(/已撤销，恢复\d+格/);
  expect(await bench.cells('N6:O6')).toEqual([[null, null]]);
});

test('a mark of a person goes to its cell and survives every run', async () => {
  const { page, pane } = bench;
  await bench.reopen('县直单位绩效评估指标（内容与计分合一）');
  await score();
  const field = pane.getByRole('textbox', { name: /的得分$/ }).first();
  await field.fill('1.5');
  const before = await bench.contents();
  await field.press('Enter');
  await page.waitForTimeout(APART_MS);
  const changed = async (): Promise<string[]> => {
    const now = await bench.contents();
    return Object.keys(now).filter((at) => now[at] !== before[at] && now[at] === 1.5);
  };
  for (let looks = 0; looks < 50 && !(await changed()).length; looks++) await page.waitForTimeout(200);
  const filled = await changed();
  expect(filled).toHaveLength(1);
  await pane.getByRole('button', { name: '一键重算' }).click();
  await bench.status(/已写入|已核对/);
  expect((await bench.contents())[filled[0]!]).toBe(1.5);
});

test('a rewritten rule gives a mark, survives saving and opening again, and can be withdrawn', async () => {
  const { page, pane } = bench;
  const damaged = '为民办实事项目每少完成1项扣0..5分，扣完为止。';
  await bench.reopen();
  await bench.status(READY);
  await enter(bench, [[42, 6, damaged]]);
  await score();
  expect((await bench.cells('N42:N42'))[0]?.[0]).toBeNull();
  await pane.getByRole('button', { name: '改写规则' }).first().click();
  await pane.getByRole('textbox', { name: '改写为' }).fill('每少完成1项扣0.5分，扣完为止。');
  await pane.getByText('全部识别').waitFor();
  await pane.getByRole('button', { name: '保存改写' }).click();
  await pane.getByText('已改写').first().waitFor();
  await page.waitForTimeout(APART_MS);
  // The sheet of the rules is made beside; the person stays where they are.
  expect(await page.evaluate(() => window.workbench?.host.workbook.active.name)).toBe('2024年指标表');
  await pane.getByRole('button', { name: '一键重算' }).click();
  await bench.status(WRITTEN);
  const mark = (await bench.cells('N42:N42'))[0]?.[0];
  expect(mark).toBe(expectedRows().find(({ row }) => row === 42)?.score);

  await openFile(bench, '另存.xlsx', await saved(bench));
  await bench.status(/已写入|已核对/);
  expect(await bench.cells('F42:F42')).toEqual([[damaged]]);
  expect((await bench.cells('N42:N42'))[0]?.[0]).toBe(mark);
  // The file's mark could be a leftover; without it the saved sentence has to give it again.
  await enter(bench, [[42, 14, '']]);
  await page.waitForTimeout(APART_MS);
  await pane.getByRole('button', { name: '一键重算' }).click();
  await bench.status(WRITTEN);
  expect((await bench.cells('N42:N42'))[0]?.[0]).toBe(mark);
  await pane.getByRole('tab', { name: '规则', exact: true }).click();
  await pane.getByRole('button', { name: /^已改写/ }).click();
  await pane.getByRole('row').first().click();
  await pane.getByRole('button', { name: '撤回改写' }).click();
  await pane.getByRole('button', { name: '撤回改写' }).waitFor({ state: 'detached' });
  await page.waitForTimeout(APART_MS);
  await pane.getByRole('button', { name: '一键重算' }).click();
  await bench.status(WRITTEN);
  expect((await bench.cells('N42:N42'))[0]?.[0]).toBeNull();
});
