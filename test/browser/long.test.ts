/** Twenty thousand indicators: of a list only what is in sight is drawn, and every row of it can be reached. */
import type { Server } from 'node:http';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { serve } from '../pane/server';

/** A pane of 760 px shows about ten rows; as many again are kept ready on each side. */
const MOST_DRAWN = 60;

let browser: Browser;
let page: Page;
let server: Server;
const complaints: string[] = [];

beforeAll(async () => {
  const gallery = await serve();
  server = gallery.server;
  browser = await chromium.connect(process.env['BROWSER'] ?? '');
  page = await browser.newPage({ viewport: { width: 350, height: 760 } });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${gallery.address}?s=90-long`);
  await page.waitForSelector('html[data-ready]', { timeout: 200_000 });
}, 240_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const drawn = (list: Locator): Promise<number> => list.getByRole('row').count();
/** Place of the first and the last row that is in sight, of the whole list. */
const inSight = (list: Locator): Promise<readonly number[]> =>
  list.getByRole('row').evaluateAll((rows) => {
    const view = document.querySelector('main')!.getBoundingClientRect();
    return rows
      .filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > view.top + 1 && top < view.bottom - 1;
      })
      .map((row) => Number(row.getAttribute('aria-rowindex')))
      .sort((a, b) => a - b);
  });

async function walked(list: Locator, least: number): Promise<void> {
  const count = Number(await list.getAttribute('aria-rowcount'));
  expect(count).toBeGreaterThan(least);
  expect(await drawn(list)).toBeLessThan(MOST_DRAWN);

  // By wheel: other rows come, one after the other, and none is left out.
  await list.getByRole('row').first().hover();
  let last = 0;
  for (let turns = 0; turns < 12; turns++) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(60);
    const rows = await inSight(list);
    expect(rows).toEqual(rows.map((_, i) => rows[0]! + i));
    if (last > 0) expect(rows[0]).toBeLessThanOrEqual(last + 1);
    last = rows.at(-1)!;
    expect(await drawn(list)).toBeLessThan(MOST_DRAWN);
  }
  expect(last).toBeGreaterThan(20);

  // By keyboard to both ends.
  await list.getByRole('row').first().focus();
  await page.keyboard.press('End');
  await expect(focused()).resolves.toBe(String(count));
  expect(await inSight(list)).toContain(count);
  expect(await drawn(list)).toBeLessThan(MOST_DRAWN);
  await page.keyboard.press('Home');
  await expect(focused()).resolves.toBe('1');
  expect(await drawn(list)).toBeLessThan(MOST_DRAWN);
}

/** `aria-rowindex` of the row with the focus, once it has been drawn. */
async function focused(): Promise<string | null> {
  await page.waitForTimeout(500);
  return page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex') ?? null);
}

test('预警', async () => {
  await walked(page.getByRole('grid', { name: '预警清单' }), 5_000);
});

test('失分, all of it', async () => {
  await page.getByRole('tab', { name: '分析', exact: true }).click();
  await page.getByRole('button', { name: /^显示全部/ }).click({ timeout: 100_000 });
  await walked(page.getByRole('grid', { name: '失分最多的指标' }), 5_000);
});

test('可争取', async () => {
  await page.getByRole('tab', { name: '可争取', exact: true }).click();
  const lists = page.getByRole('grid');
  await lists.first().waitFor({ timeout: 100_000 });
  await walked(lists.first(), 1_000);
});

test('the whole pane stays small', async () => {
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(3_000);
  expect(complaints).toEqual([]);
});
