/** The only place that opens the workbench for a test and reaches into it: page, pane, cells of the grid, what was asked of the network. */
import { chromium, type Browser, type BrowserContext, type Frame, type FrameLocator, type Page } from 'playwright-core';
import { parseArea } from '../../src/core/model/area';

export type Shown = string | number | boolean | null;

export interface Opened {
  readonly page: Page;
  /** The pane, for clicks and for what stands in it. */
  readonly pane: FrameLocator;
  /** The pane's document, for scripts. */
  paneFrame(): Promise<Frame>;
  /** What the grid shows in an area of the sheet, row by row: null where it is blank. */
  cells(area: string, sheet?: string): Promise<Shown[][]>;
  /** Every cell of every sheet as the workbook holds it, formulas included: for comparing wholes. */
  contents(): Promise<Record<string, unknown>>;
  /** Types into a cell as a person does in the grid. */
  enter(address: string, text: string): Promise<void>;
  /** Opens a sample again (by default the 2024 one), as it was, and the pane with it; the page stays. */
  reopen(sample?: string): Promise<void>;
  /** Waits until the pane's status line says something like this. */
  status(text: RegExp): Promise<void>;
  /** Addresses asked for outside the page's and the pane's own origins. */
  readonly outside: readonly string[];
  /** Of the content security policy, errors of scripts, errors on the console. */
  readonly complaints: readonly string[];
}

export interface OpenOptions {
  /** Parameters of the page's address; `pane: '0'` starts with the pane closed. */
  readonly address?: Readonly<Record<string, string>>;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A loaded machine takes long to start a page of this size. */
const PATIENCE_MS = 100_000;
export const SAMPLE = '2024绩效考评指标表';
const SHEET = '2024年指标表';

let browser: Browser | undefined;
const contexts: BrowserContext[] = [];

export async function openWorkbench(options: OpenOptions = {}): Promise<Opened> {
  const [workbench, addin, endpoint] = ['WORKBENCH', 'ADDIN', 'BROWSER'].map((name) => process.env[name] ?? '');
  browser ??= await chromium.connect(endpoint as string);
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
    viewport: options.viewport ?? { width: 1440, height: 900 },
    colorScheme: options.dark ? 'dark' : 'light',
    forcedColors: options.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  contexts.push(context);
  const page = await context.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  watch(page, [workbench as string, addin as string], outside, complaints);
  const address = new URL(`${workbench}/`);
  const parameters = { addin: addin as string, ...(options.dark ? { theme: 'dark' } : {}), ...options.address };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  await page.goto(address.href);
  await page.locator('#grid canvas').first().waitFor();
  // Only then is the sample open for good.
  if (options.address?.['pane'] !== '0') await page.locator('#pane-slot iframe').waitFor();
  const pane = page.frameLocator('#pane-slot iframe');
  return {
    page,
    pane,
    paneFrame: () => frameOf(page, '/taskpane.html'),
    cells: (area, sheet = SHEET) =>
      page.evaluate(([name, of]) => window.workbench?.grid.values(name, of) ?? [], [
        sheet,
        parseArea(area) ?? fail(area),
      ] as const),
    contents: () => page.evaluate(everyCell),
    enter: (cell, text) => typeInto(page, cell, text),
    reopen: (sample = SAMPLE) => page.evaluate((name) => window.workbench?.openSample(name), sample),
    status: (text) => pane.getByText(text).first().waitFor(),
    outside,
    complaints,
  };
}

/** After each test file. */
export async function closeWorkbenches(): Promise<void> {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  await browser?.close();
  browser = undefined;
}

function watch(page: Page, origins: readonly string[], outside: string[], complaints: string[]): void {
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && !origins.includes(url.origin)) outside.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
}

async function frameOf(page: Page, path: string): Promise<Frame> {
  await page.locator('#pane-slot iframe').waitFor();
  const frame = page.frames().find((f) => new URL(f.url(), 'https://localhost').pathname === path);
  if (!frame) throw new Error(`no frame shows ${path}`);
  return frame;
}

function everyCell(): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const sheet of window.workbench?.host.workbook.sheets ?? []) {
    const used = sheet.usedArea(false);
    if (!used) continue;
    for (let row = used.top; row <= used.bottom; row++) {
      for (let col = used.left; col <= used.right; col++) {
        const cell = sheet.cell(row, col);
        if (cell) cells[`${sheet.name} ${row},${col}`] = cell.formula ?? cell.value;
      }
    }
  }
  return cells;
}

/** Goes to the cell by the name box, which works whatever is in view, and types. */
async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  const nameBox = page.locator('#grid [data-u-comp="defined-name"] input');
  const { top, left } = parseArea(cell) ?? fail(cell);
  // A grid that is still drawing takes no jump: asked again until the cell is selected.
  for (let tries = 0; ; tries++) {
    await nameBox.fill(cell);
    await nameBox.press('Enter');
    const selected = page.waitForFunction(
      ([row, col]) => {
        const area = window.workbench?.host.workbook.selection.areas[0];
        const editor = document.activeElement?.getAttribute('data-u-comp') === 'editor';
        return area?.top === row && area.left === col && editor;
      },
      [top, left] as const,
      { timeout: 5_000 },
    );
    if (tries === 10) await selected;
    if (
      await selected.then(
        () => true,
        () => false,
      )
    )
      break;
  }
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

function fail(area: string): never {
  throw new Error(`${area} is no area`);
}
