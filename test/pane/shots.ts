/**
 * The only place that takes the pictures of the pane's states, and looks in each for what a person may not see:
 * axe-core, anything past the pane's edge, errors in the console. `npm run shots` calls it.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RunOptions } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { violations } from '../browser/axe';
import { pastTheEdge } from '../browser/edge';
import { LOOKS, type Look } from './looks';
import { serve } from './server';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const RULES: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** A slow machine takes long over twenty thousand rows. */
const READY_MS = 120_000;

/** How many pictures were taken, and in which something was found. */
export async function shootPane(folder: string, executablePath: string, wanted: (name: string) => boolean) {
  const looks = LOOKS.filter(({ name }) => wanted(name));
  if (!looks.length) return { taken: 0, findings: 0 };
  mkdirSync(folder, { recursive: true });
  const { server, address } = await serve();
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  let findings = 0;
  for (const look of looks) {
    const found = await shoot(browser, address, look, folder).catch((error: unknown) => [String(error)]);
    if (found.length) console.error(look.name, JSON.stringify(found, null, 1));
    findings += found.length ? 1 : 0;
  }
  await browser.close();
  server.close();
  return { taken: looks.length, findings };
}

async function shoot(browser: Browser, address: string, look: Look, folder: string): Promise<string[]> {
  const { state, name, theme, contrast, width = 350, height = 760, page: file } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    forcedColors: contrast ? 'active' : 'none',
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => message.type() === 'error' && found.push(message.text()));
  const query = new URLSearchParams({ s: state, ...(theme ? { theme } : {}) });
  await page.goto(file ? new URL(file, address).href : `${address}?${query}`);
  if (!file) await page.waitForSelector('html[data-ready]', { timeout: READY_MS });
  await page.waitForTimeout(450);
  await act(page, look);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  found.push(...(await pastTheEdge(page.mainFrame())), ...(await violations(page.mainFrame(), RULES)));
  await context.close();
  return found;
}

async function act(page: Page, { click = [], fill, focus, keys = [] }: Look): Promise<void> {
  if (focus) await page.locator(focus).first().focus();
  for (const key of keys) await page.keyboard.press(key);
  for (const selector of click) await page.click(selector, { timeout: 10_000 });
  if (fill) await page.fill(...fill);
  if (click.length || fill || keys.length) await page.waitForTimeout(350);
}
