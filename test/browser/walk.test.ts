/** Every state of the pane in the workbench, with the real office.js: by mouse, with axe-core in each look. `keyboard.test.ts` walks the same way. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { mouse } from './hand';
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

/** Fluent UI hangs open menus and lists at the end of the body, outside of every landmark; they are reached from their button alone. */
const outsideLandmarks = (rule: string, html: string): boolean =>
  rule === 'region' && /class="[^"]*fui-(MenuPopover|Listbox)/.test(html);

/** Which rule is broken, and where. */
async function violations(bench: Opened, options: RunOptions): Promise<string[]> {
  const frame = await bench.paneFrame();
  if (!(await frame.evaluate(() => Boolean(window.axe)))) await frame.evaluate(axe);
  const results = await frame.evaluate((how) => window.axe?.run({ exclude: [['[data-tabster-dummy]']] }, how), options);
  return (results?.violations ?? []).flatMap(({ id, nodes }) =>
    nodes.filter(({ html }) => !outsideLandmarks(id, html)).map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
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
