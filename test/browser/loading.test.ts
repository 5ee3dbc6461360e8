/** How the pane starts: painted before it touches the workbook, within its own origin, under its own content security policy. */
import { closeWorkbenches, openWorkbench } from './workbench';

afterAll(closeWorkbenches);

/** The bar of the design is 300 ms on a machine with nothing else to do; a machine that runs tests has. */
const PATIENCE_MS = 3000;

test('the pane paints first, asks nobody else, breaks no policy', async () => {
  const { page, outside, complaints, paneFrame, status } = await openWorkbench({ address: { pane: '0' } });
  await page.evaluate(() => {
    window.workbench?.host.resetCounters();
  });
  await page.locator('#ribbon').getByRole('button', { name: '考评计分' }).click();
  const frame = await paneFrame();
  await status(/将写入\d+格/);
  const painted = await frame.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  );
  expect(painted).toBeLessThan(PATIENCE_MS);
  const origins = await frame.evaluate(() => [
    ...new Set(performance.getEntriesByType('resource').map((entry) => new URL(entry.name).origin)),
  ]);
  expect(origins).toEqual([new URL(frame.url()).origin]);
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
});
