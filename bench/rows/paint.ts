/** From the press on the ribbon's 考评计分 to the first picture of the pane, in the workbench. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startLab } from '../../test/browser/lab';
import { closeWorkbenches, openWorkbench } from '../../test/browser/workbench';
import { median, spread, type Row } from '../row';

const TIMES = 10;
const BAR_MS = 300;

export const paint: Row = {
  title: 'First paint of the pane',
  how: `median of ${TIMES} openings of the pane in Chromium, first contentful paint of its frame since it began to load; least and most in brackets`,
  async measure() {
    if (!existsSync(process.env['ADDIN_BUILD'] ?? join(process.cwd(), 'dist')))
      return 'no build: run `npm run build` first';
    const lab = await startLab();
    try {
      const bench = await openWorkbench({ address: { pane: '0' } });
      const times: number[] = [];
      const toggle = bench.page.locator('#ribbon').getByRole('button', { name: '考评计分' });
      for (let i = 0; i < TIMES; i++) {
        await toggle.click();
        await bench.status(/将写入\d+格/);
        const frame = await bench.paneFrame();
        times.push(
          await frame.evaluate(
            () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
          ),
        );
        await toggle.click();
        await bench.page.waitForTimeout(300);
      }
      const ms = median(times);
      return [{ what: 'first paint', value: spread(times), bar: `≤ ${BAR_MS} ms`, passed: ms <= BAR_MS }];
    } finally {
      await closeWorkbenches();
      await lab.stop();
    }
  },
};
