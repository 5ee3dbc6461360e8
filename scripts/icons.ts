/** The only place that makes the PNG icons: from the hand-drawn masters in assets/icons, at whole multiples so that edges stay sharp. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium';

/** Size of the PNG → size of the master it is drawn from. */
const SIZES: readonly (readonly [size: number, master: number])[] = [
  [16, 16],
  [20, 20],
  [24, 24],
  [32, 32],
  [40, 20],
  [48, 24],
  [64, 32],
  [80, 20],
  [128, 32],
];

const assets = fileURLToPath(new URL('../assets/', import.meta.url));
const found = ensureChromium();
if ('missing' in found) throw new Error(found.missing);
const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const name of ['kaoping', 'recompute']) {
  for (const [size, master] of SIZES) {
    const svg = readFileSync(`${assets}icons/${name}-${master}.svg`).toString('base64');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
    );
    writeFileSync(`${assets}${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
