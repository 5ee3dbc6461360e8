/** How the pane starts: painted before it touches the workbook, within its own origin, under its own content security policy. */
import { closeWorkbenches, openWorkbench } from './workbench';

afterAll(closeWorkbenches);

declare global {
  interface Window {
    /** When the workbook was first asked for anything, as milliseconds of the day's clock. */
    asked?: number;
  }
}

test('the pane paints first, asks nobody else, breaks no policy', async () => {
  const { page, outside, complaints, paneFrame, status } = await openWorkbench({ address: { pane: '0' } });
  await page.evaluate(() => {
    const { counters } = window.workbench!.host;
    let requests = 0;
    Object.defineProperty(counters, 'requests', {
      get: () => requests,
      set(value: number) {
        window.asked ??= performance.timeOrigin + performance.now();
        requests = value;
      },
    });
  });
  await page.locator('#ribbon').getByRole('button', { name: '考评计分' }).click();
  const frame = await paneFrame();
  await status(/将写入\d+格/);
  const painted = await frame.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return paint ? performance.timeOrigin + paint.startTime : NaN;
  });
  expect(painted).toBeLessThan((await page.evaluate(() => window.asked)) ?? NaN);
  const origins = await frame.evaluate(() => [
    ...new Set(performance.getEntriesByType('resource').map((entry) => new URL(entry.name).origin)),
  ]);
  expect(origins).toEqual([new URL(frame.url()).origin]);
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a click of the ribbon that comes before its code waits for it', async () => {
  const { page, cells, complaints } = await openWorkbench({ address: { pane: '0' } });
  await page.context().route(/\/commands\.[0-9a-f]+\.js$/, async (route) => {
    await page.waitForTimeout(2_000);
    await route.continue();
  });
  await page.locator('#ribbon').getByRole('button', { name: '一键重算' }).click();
  await page.getByText('“一键重算”已运行完毕').waitFor();
  expect((await cells('N6:N6'))[0]?.[0]).toBe(26.81);
  expect(complaints).toEqual([]);
});
