/** From the click on 一键重算 to the marks in the sheet, in the workbench: the real pane, the real office.js, the stand-in for Excel. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startLab } from '../../test/browser/lab';
import { closeWorkbenches, openWorkbench, type Opened } from '../../test/browser/workbench';
import { median, spread, type Row } from '../row';

const CLICKS = 20;
/** The pane takes a second click this soon for a double click. */
const APART_MS = 800;

interface Click {
  readonly ms: number;
  readonly trips: number;
  readonly bytes: number;
}

export const click: Row = {
  title: 'One click on the 2024 sample',
  how: `median of ${CLICKS} clicks in Chromium, each on the freshly opened workbook, until the pane says 已写入; least and most in brackets`,
  async measure() {
    if (!existsSync(process.env['ADDIN_BUILD'] ?? join(process.cwd(), 'dist')))
      return 'no build: run `npm run build` first';
    const lab = await startLab();
    try {
      const bench = await openWorkbench();
      const clicks: Click[] = [];
      for (let i = 0; i < CLICKS; i++) clicks.push(await oneClick(bench));
      return [
        { what: 'click to done', value: spread(clicks.map((c) => c.ms)) },
        {
          what: 'round trips, those that keep the record afterwards included',
          value: String(median(clicks.map((c) => c.trips))),
        },
        { what: 'bytes there and back', value: `${(median(clicks.map((c) => c.bytes)) / 1024).toFixed(1)} KB` },
      ];
    } finally {
      await closeWorkbenches();
      await lab.stop();
    }
  },
};

async function oneClick(bench: Opened): Promise<Click> {
  await bench.reopen();
  await bench.status(/将写入\d+格/);
  await bench.page.waitForTimeout(APART_MS);
  await bench.page.evaluate(() => window.workbench?.host.resetCounters());
  const frame = await bench.paneFrame();
  // Timed inside the pane: the way from here to there is not what is measured.
  const ms = await frame.evaluate(
    () =>
      new Promise<number>((done) => {
        const button = [...document.querySelectorAll('button')].find((b) => b.textContent.includes('一键重算'));
        const started = performance.now();
        new MutationObserver((_changes, observer) => {
          if (!/已写入[\d,]+格/.test(document.body.innerText)) return;
          observer.disconnect();
          done(performance.now() - started);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
        button?.click();
      }),
  );
  // The marks stand; the record for 撤销 is still on its way.
  await bench.page.waitForTimeout(APART_MS);
  const counters = await bench.page.evaluate(() => window.workbench?.host.counters);
  return {
    ms,
    trips: counters?.requests ?? NaN,
    bytes: (counters?.requestBytes ?? NaN) + (counters?.responseBytes ?? NaN),
  };
}
