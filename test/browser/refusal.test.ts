/** What cannot be scored: one Chinese sentence, and not a cell is changed. */
import { closeWorkbenches, openWorkbench, type Opened } from './workbench';

afterAll(closeWorkbenches);

async function unchangedAfter(bench: Opened, act: () => Promise<void>): Promise<void> {
  const before = await bench.contents();
  await act();
  expect(await bench.contents()).toEqual(before);
}

test('a protected sheet: the pane and the ribbon say so and write nothing', async () => {
  const bench = await openWorkbench({ address: { protected: '' } });
  const { page, pane } = bench;
  await bench.status(/将写入\d+格/);
  await unchangedAfter(bench, async () => {
    await pane.getByRole('button', { name: '一键重算' }).click();
    await pane.getByText('工作表已保护').waitFor();
    await pane
      .getByText(/“2024年指标表”.*未写入任何内容/)
      .first()
      .waitFor();
  });
  await page.getByRole('button', { name: '关闭窗格' }).click();
  // Twice: a dialog that was closed must not keep the next one from opening.
  for (let press = 0; press < 2; press++) {
    await unchangedAfter(bench, async () => {
      await page.locator('#ribbon').getByRole('button', { name: '一键重算' }).click();
      const dialog = page.frameLocator('dialog iframe');
      await dialog
        .getByText(/工作表.*保护/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: '关闭消息' }).click();
      await page.locator('dialog').waitFor({ state: 'detached' });
    });
  }
});

test('rows hidden by a filter: asked first, written and the filter put back when agreed to', async () => {
  const bench = await openWorkbench({ address: { filter: 'Q4:县发展改革局' } });
  const { pane, page } = bench;
  await bench.status(/将写入\d+格/);
  await unchangedAfter(bench, async () => {
    await pane.getByRole('button', { name: '一键重算' }).click();
    await pane.getByText('工作表有筛选').waitFor();
  });
  const hidden = (): Promise<number> =>
    page.evaluate(() => window.workbench?.host.workbook.active.filteredRows.size ?? 0);
  const before = await hidden();
  expect(before).toBeGreaterThan(0);
  await pane.getByRole('button', { name: '暂时取消筛选并写入' }).click();
  await bench.status(/已写入\d+格/);
  expect(await hidden()).toBe(before);
});

test('a file that is no workbook: said in Chinese, the open one stays', async () => {
  const bench = await openWorkbench({ address: { pane: '0' } });
  const { page } = bench;
  await unchangedAfter(bench, async () => {
    const file = { name: '不是表格.xlsx', mimeType: 'text/plain', buffer: Buffer.from('这只是一段文字') };
    await page.locator('#file-input').setInputFiles(file);
    await page.locator('#message').getByText('没有打开“不是表格.xlsx”').waitFor();
  });
  expect(await page.locator('#message span').textContent()).toMatch(/^没有打开“不是表格.xlsx”：[一-龥“”]/);
});
