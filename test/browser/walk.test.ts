/** Every state of the pane in the workbench, with the real office.js: by mouse, with axe-core in each look. `keyboard.test.ts` walks the same way. */
import type { RunOptions } from 'axe-core';
import { violations } from './axe';
import { pastTheEdge } from './edge';
import { STATES } from '../pane/states';
import { mouse } from './hand';
import * as journeys from './journeys';
import type { Journey, Walk } from './journeys';
import { closeWorkbenches, openWorkbench, type Opened } from './workbench';

/** Whatever but colour is the same in every look. */
const ALL: RunOptions = { resultTypes: ['violations'] };
const COLOUR: RunOptions = { ...ALL, runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

async function inEveryLook(bench: Opened): Promise<Record<string, string[]>> {
  const { page } = bench;
  // A tooltip under the mouse is no part of the page, and how long it stays depends on the machine.
  await page.mouse.move(0, 0);
  await bench.pane.locator('[role=tooltip]:visible').waitFor({ state: 'detached' });
  const frame = await bench.paneFrame();
  const found: Record<string, string[]> = { light: await violations(frame, ALL) };
  await inColours(bench, 'dark');
  found['dark'] = await violations(frame, COLOUR);
  await inColours(bench, 'light');
  await page.emulateMedia({ forcedColors: 'active' });
  found['high contrast'] = await violations(frame, COLOUR);
  await page.emulateMedia({ forcedColors: 'none' });
  for (const width of NARROW) found[`${width} px`] = await atWidth(bench, width, () => pastTheEdge(frame));
  return Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0));
}

/** Waits until the pane has taken the colours on: half in the one look and half in the other is none. */
async function inColours({ page, paneFrame }: Opened, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await (
    await paneFrame()
  ).waitForFunction((dark) => {
    const ground = getComputedStyle(document.querySelector('main')!.parentElement!).backgroundColor;
    return Number(/\d+/.exec(ground)?.[0]) < 128 === dark;
  }, colorScheme === 'dark');
}

/** The narrowest pane of Office, and the usual one at a zoom of 200 %. */
const NARROW = [320, 175];

async function atWidth<T>({ page }: Opened, width: number, look: () => Promise<T>): Promise<T> {
  const resize = (css: string): Promise<void> =>
    page.evaluate((to) => {
      const pane = document.getElementById('pane')!;
      pane.dataset['was'] ??= pane.style.width;
      pane.style.width = to || pane.dataset['was'];
    }, css);
  await resize(`${width}px`);
  const seen = await look();
  await resize('');
  return seen;
}

const WALKS = Object.entries(journeys) as [string, Journey][];

let bench: Opened;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(closeWorkbenches);

const walked = new Set<string>();

test.each(WALKS)('%s', async (_, journey) => {
  const troubles: Record<string, unknown> = {};
  const walk: Walk = {
    bench,
    hand: mouse(bench),
    at: async (state, seen) => {
      await bench.pane.getByText(seen).filter({ visible: true }).first().waitFor();
      walked.add(state);
      const found = await inEveryLook(bench);
      if (Object.keys(found).length) troubles[state] = found;
    },
  };
  await journey(walk);
  expect(troubles).toEqual({});
  expect(bench.complaints).toEqual([]);
  expect(bench.outside).toEqual([]);
});

test('no state of the gallery is left out', () => {
  // Twenty thousand rows have a test of their own.
  const left = Object.entries(STATES)
    .filter(([state, { galleryOnly }]) => state !== '90-long' && !galleryOnly && !walked.has(state))
    .map(([state]) => state);
  expect(left).toEqual([]);
});
