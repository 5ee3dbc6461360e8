/** The only place that starts what the browser tests share: the workbench serving the built add-in, and one Chromium. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { localCertificate } from '../../workbench/server/certificate';
import { mountsOf } from '../../workbench/server/mounts';
import { buildPage } from '../../workbench/server/page';
import { serve } from '../../workbench/server/serve';
import { CHROMIUM_FLAGS } from './chromium';

const root = join(__dirname, '../..');

/** Addresses go to the tests through the environment; what `stop.ts` must close stays in this process. */
export default async function start(): Promise<void> {
  const addin = join(root, 'dist');
  if (!existsSync(join(addin, 'taskpane.html')))
    throw new Error('The browser tests run on the built add-in: npm run build first.');
  const page = join(root, '.cache/workbench');
  const certificate = await localCertificate(join(root, '.cache/certificate'));
  await buildPage(root, page);
  const serving = await serve({
    certificate,
    mounts: mountsOf(root, addin, page),
    samples: join(root, 'samples'),
    // Page and pane have an origin each, as with Excel on the web.
    ports: [0, 0],
  });
  const browser = await chromium.launchServer({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: CHROMIUM_FLAGS,
  });
  process.env['WORKBENCH'] = serving.origins[0];
  process.env['ADDIN'] = serving.origins[1];
  process.env['BROWSER'] = browser.wsEndpoint();
  globalThis.stopBrowserTests = async () => {
    await browser.close();
    await serving.close();
  };
}

declare global {
  // A global variable can only be declared so.
  // eslint-disable-next-line no-var
  var stopBrowserTests: (() => Promise<void>) | undefined;
}
