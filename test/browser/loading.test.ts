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
