/**
 * Takes a picture of every state of the pane and looks for what a person may not see: axe-core, anything past the pane's edge,
 * errors in the console. `npm run shots:pane -- [--out folder] [plain | part of a name]…`
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from './server.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--out');
const out = at >= 0 ? args.splice(at, 2)[1] : join(import.meta.dirname, '../../docs/images/pane');
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const states = await readFile(join(import.meta.dirname, 'states.ts'), 'utf8');
const ids = [...states.matchAll(/^ {2}'(\d\d-[\w-]+)':/gm)].map((match) => match[1]);
const some = (names, suffix, how) => names.map((id) => ({ id, name: `${id}-${suffix}`, ...how }));
const ALL = ids.filter((id) => id !== '90-long');
const jobs = [
  ...ids.map((id) => ({ id, name: id })),
  ...some(ALL, 'dark', { theme: 'dark' }),
  ...some(ALL, 'hc', { contrast: true }),
  ...some(ALL, 'w320', { width: 320 }),
  ...some(['05-written', '20-indicator', '31-win'], 'w480', { width: 480 }),
  ...some(ALL, 'zoom200', { width: 175, height: 380 }),
  ...some(
    ['05-written', '06-todo', '20-indicator', '30-loss', '31-win', '40-rules', '50-report', '60-settings'],
    'full',
    { height: 1900 },
  ),
  { id: '05-written', name: '70-focus-row', focus: '[role=row]', keys: ['ArrowDown'] },
  {
    id: '05-written',
    name: '72-unit-filter',
    click: ['button[role=combobox]', '[role=option]:has-text("县发展改革局")'],
  },
  { id: '80-ie11', name: '80-ie11', page: 'unsupported.html' },
  { id: '05-written', name: '71-scope-menu', click: ['[aria-label^="计分范围"]'] },
  { id: '05-written', name: '74-unit-open', click: ['button[role=combobox]'] },
  { id: '02-first-run', name: '73-column-menu', click: ['button[aria-label^="目标，"]'] },
  { id: '23-rewrite', name: '24-rewrite-read', fill: ['textarea', '为民办实事项目每少完成1项扣0.5分，扣完为止。'] },
  { id: '07-changes', name: '07-changes-open', click: ['button[aria-expanded]:has-text("较上次")'] },
].filter(
  (job) => !args.length || args.some((part) => job.name.includes(part) || (part === 'plain' && job.name === job.id)),
);

const { server, address } = await serve();
await mkdir(out, { recursive: true });
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });
let findings = 0;
for (const job of jobs) findings += (await shoot(job)) ? 1 : 0;
await browser.close();
server.close();
console.log(`${jobs.length} pictures in ${out}; with findings: ${findings}`);
process.exitCode = findings ? 1 : 0;

async function shoot({
  id,
  name,
  theme,
  contrast,
  width = 350,
  height = 760,
  click = [],
  fill,
  focus,
  keys = [],
  page: file,
}) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    forcedColors: contrast ? 'active' : 'none',
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(file ? new URL(file, address).href : `${address}?s=${id}${theme ? `&theme=${theme}` : ''}`);
  if (!file) await page.waitForSelector('html[data-ready]', { timeout: 60_000 }).catch(() => errors.push('not ready'));
  await page.waitForTimeout(450);
  if (focus) await page.locator(focus).first().focus();
  for (const key of keys) await page.keyboard.press(key);
  for (const selector of click)
    await page.click(selector, { timeout: 3000 }).catch((e) => errors.push(e.message.split('\n')[0]));
  if (fill) await page.fill(...fill).catch((e) => errors.push(e.message.split('\n')[0]));
  if (click.length || fill || keys.length) await page.waitForTimeout(350);
  await page.screenshot({ path: join(out, `${name}.png`) });
  const past = await page.evaluate(pastTheEdge);
  await page.evaluate(axe);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await page.evaluate(
    (runOnly) => globalThis.axe.run({ exclude: ['[data-tabster-dummy]'] }, { runOnly }),
    tags,
  );
  await context.close();
  const told = violations.map(
    (v) =>
      `${v.id} (${v.nodes.length}): ${v.nodes[0].html.slice(0, 140)} ${v.nodes[0].any
        .map((c) => c.message)
        .join('; ')
        .slice(0, 160)}`,
  );
  if (errors.length || past.length || told.length) console.log(name, JSON.stringify({ errors, past, told }, null, 1));
  return errors.length + past.length + told.length > 0;
}

/** Elements that stick out to the right, and the view when it scrolls sideways. Runs in the page. */
function pastTheEdge() {
  const edge = document.documentElement.clientWidth;
  const view = document.querySelector('main') ?? document.body;
  return [...document.querySelectorAll('body *')]
    .filter((e) => e.getBoundingClientRect().width > 1 && e.getBoundingClientRect().right > edge + 1)
    .filter((e) => !e.closest('.fui-SearchBox') && getComputedStyle(e).visibility !== 'hidden')
    .slice(0, 3)
    .map((e) => `${e.tagName} ${(e.textContent ?? '').slice(0, 20)}`)
    .concat(view.scrollWidth > view.clientWidth ? ['the view scrolls sideways'] : []);
}
