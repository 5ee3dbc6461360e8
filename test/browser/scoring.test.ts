/** One click on the sample, from the pane and from the ribbon: the marks in the grid, 撤销, and a second click that changes nothing. */
import { expectedRows } from './expected';
import { closeWorkbenches, openWorkbench, type Opened, type Shown } from './workbench';

/** 得分, 扣分, 预警 of the rows from the first to the last section. */
const RESULTS = 'N5:P81';
const FIRST_ROW = 5;
const READY = /将写入\d+格/;
const DONE = /已写入\d+格/;

let bench: Opened;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(closeWorkbenches);

/** Expected marks against those shown: which rows are right, which are wrong. Blank means not scored. */
function judge(shown: readonly Shown[][]): { right: number[]; wrong: string[] } {
  const right: number[] = [];
  const wrong: string[] = [];
  for (const { row, kind, name, score } of expectedRows()) {
    const mark = shown[row - FIRST_ROW]?.[0] ?? null;
    if (kind !== 'indicator' || mark === null || mark === '') continue;
    if (mark === score) right.push(row);
    else wrong.push(`第${row}行${name}：表中${String(mark)}，应为${String(score)}`);
  }
  return { right, wrong };
}

test('the pane scores: no mark is wrong, at least 45 are there, 撤销 brings every cell back', async () => {
  const { pane, cells, contents, status, outside, complaints } = bench;
  await status(READY);
  const before = await contents();
  await pane.getByRole('button', { name: '一键重算' }).click();
  await status(DONE);
  const { right, wrong } = judge(await cells(RESULTS));
  expect(wrong).toEqual([]);
  expect(right.length).toBeGreaterThanOrEqual(45);
  // The workbook's own sums followed.
  const [subtotal, second, third, total] = await Promise.all(
    ['N54:N54', 'N74:N74', 'N80:N80', 'N81:N81'].map(async (at) => (await cells(at))[0]?.[0] as number),
  );
  expect(total).toBeCloseTo((subtotal ?? 0) + (second ?? 0) + (third ?? 0), 9);
  expect(total).toBeGreaterThan(0);

  await pane.getByRole('button', { name: '撤销本次写入' }).click();
  await status(/已撤销，恢复\d+格/);
  expect(await contents()).toEqual(before);
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the ribbon scores without the pane, to the same cells, and a second time changes nothing', async () => {
  const { page, pane, cells, contents, reopen, status } = bench;
  await reopen();
  await status(READY);
  await pane.getByRole('button', { name: '一键重算' }).click();
  await status(DONE);
  const byPane = await cells(RESULTS);

  await page.getByRole('button', { name: '关闭窗格' }).click();
  await reopen();
  const press = async (): Promise<void> => {
    await page.locator('#ribbon').getByRole('button', { name: '一键重算' }).click();
    await page.getByText('“一键重算”已运行完毕').waitFor();
  };
  await press();
  expect(await cells(RESULTS)).toEqual(byPane);
  const once = await contents();
  await page.evaluate(() => window.workbench?.messages.say(''));
  await press();
  expect(await contents()).toEqual(once);
});

test('what the ribbon wrote can be taken back in the pane', async () => {
  const { page, pane, cells, status } = bench;
  expect((await cells('N6:N6'))[0]?.[0]).not.toBeNull();
  await page.locator('#ribbon').getByRole('button', { name: '考评计分' }).click();
  await pane.getByRole('button', { name: '撤销本次写入' }).click();
  await status(/已撤销，恢复\d+格/);
  expect(await cells('N6:O6')).toEqual([[null, null]]);
});
